import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.js';

const LONGEST = { contract: 120, machinery: 250, function: 40, line: 110 };
/** A text or pattern that is long by itself stays on its line; the formatter does not break it either. */
const ONE_LONG_TEXT = /^(?!\s*(?:\*|\/\*|\/\/)).*(?:(['"`]).{60,}\1|[=(] ?\/.{60,}\/)/;

/** Printed code is as long as what it is printed from. */
const files = sourceFiles('src', 'codegen').filter((it) => !it.path.startsWith('src/printed/'));
const linesOf = (file: SourceFile): string[] => file.text.trimEnd().split('\n');

/** The functions of a file that are longer than they may be. */
function longFunctions(file: SourceFile): string[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const line = (at: number) => source.getLineAndCharacterOfPosition(at).line;
      const lines = line(node.getEnd()) - line(node.getStart()) + 1;
      if (lines > LONGEST.function)
        found.push(`${file.path}:${line(node.getStart()) + 1} has ${lines} lines`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('lengths', () => {
  it('a contract is at most 120 lines; longer is two facts', () => {
    const long = files.filter((it) => /\.v\d+\.ts$/.test(it.path) && linesOf(it).length > LONGEST.contract);
    expect(long.map((it) => it.path)).toEqual([]);
  });

  it('a file of machinery is at most 250 lines', () => {
    const long = files.filter((it) => linesOf(it).length > LONGEST.machinery);
    expect(long.map((it) => `${it.path}: ${linesOf(it).length}`)).toEqual([]);
  });

  it('a function is at most 40 lines', () => {
    expect(files.flatMap(longFunctions)).toEqual([]);
  });

  it('a line is at most 110 characters, one long text aside', () => {
    const long = files.flatMap((file) =>
      linesOf(file)
        .map((line, i) => ({ line, at: `${file.path}:${i + 1}` }))
        .filter(({ line }) => line.length > LONGEST.line && !ONE_LONG_TEXT.test(line)),
    );
    expect(long.map((it) => it.at)).toEqual([]);
  });
});

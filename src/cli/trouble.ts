import { type Issue, sentence } from '../index.js';

/**
 * A command can not do its work, and the person at the keyboard can mend it: said in one line, never a stack.
 */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}

/** How many issues a person is told of in one line. */
const SHOWN = 5;

/** What is wrong with a file as one line of trouble. */
export const troubleOf = (file: string, issues: readonly Issue[]): Trouble =>
  new Trouble(
    `${file}: ${issues.length === 1 ? '1 issue' : `${issues.length} issues`}. ${issues.slice(0, SHOWN).map(sentence).join(' · ')}`,
  );

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'access is not allowed',
  EPERM: 'access is not allowed',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder, wanted a file',
  ENOTDIR: 'a part of the path is a file, wanted a folder',
  EEXIST: 'a file of that name is in the way',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many files are open',
};

/** Any failure as one readable line. */
export function troubleLine(error: unknown): string {
  const { code, path, message } = error as { code?: string; path?: string; message?: string };
  const said = code ? SENTENCES[code] : undefined;
  const text = said ? `${path ?? 'the file'}: ${said}` : (message ?? String(error));
  return `mfgc: ${text.split('\n')[0]}`;
}

import type { Contract } from '../../src/core/contract.js';
import { CloudEventShape } from '../../src/wire/cloud-event.js';
import { identityRecipe } from '../../src/wire/identity.js';
import { contractTitle, PRINTED_BY, type Printer } from '../printer.js';
import { writesKey } from './key-code.js';
import { ruleCode } from './rule-code.js';
import { asksObject, shapeOf, writesObject } from './shape-code.js';
import { Dictionary } from './words.js';

const FOLDER = 'src/printed';
const HEADER = `// ${PRINTED_BY}`;

/** Which file of core holds each function that printed code is made of. */
const CORE: Readonly<Record<string, string>> = {
  acyclic: 'acyclic',
  canonicalJson: 'canonical-json',
  decimalAdd: 'decimal',
  decimalCompare: 'decimal',
  decimalSum: 'decimal',
  gs1Valid: 'check-digit',
  withCode: 'code',
};

/** One contract's code, and what it uses. */
interface Printout {
  readonly contract: Contract;
  readonly code: string;
  readonly uses: ReadonlySet<string>;
}

/** Prints each contract with the code that asks and writes it: no schema is interpreted where it runs. */
export const validatorsPrinter: Printer = {
  name: 'validators',
  owns: [FOLDER],
  print: (contracts) => {
    const words = new Dictionary();
    const printouts = contracts.map((contract) => printout(contract, words));
    const shared = sharedNames(printouts, words);
    return new Map([
      [`${FOLDER}/words.ts`, wordsFile(shared, words)],
      ...printouts.map((it): [string, string] => [pathOf(it.contract), contractFile(it, shared, words)]),
      [`${FOLDER}/index.ts`, register(contracts)],
      [`${FOLDER}/cloud-event.ts`, envelopeFile()],
    ]);
  },
};

const pathOf = ({ name, version }: Contract): string => `${FOLDER}/${name.replace('.', '/')}.v${version}.ts`;

function printout(contract: Contract, words: Dictionary): Printout {
  const shape = shapeOf(contract.data);
  const rules = contract.rules.map(({ cel }) => {
    const { code, calls } = ruleCode(cel);
    for (const name of calls) words.core(name);
    return `    (data: any): boolean => ${code},`;
  });
  const recipe = identityRecipe(contract);
  const code = [
    `function accepts(v: any, misfit: (name: string) => boolean): boolean {\n  ${asksObject(shape, words, true)}\n}`,
    `function text(v: any): string {\n  ${writesObject(shape, words, recipe.notHashed)}\n}`,
    `function key(v: any): string {\n  ${writesKey(shape, recipe, words)}\n}`,
    [
      `export const ${contractTitle(contract)} = /* @__PURE__ */ withCode(declared, {`,
      '  accepts,',
      '  text,',
      '  key,',
      rules.length > 0 ? `  rules: [\n${rules.join('\n')}\n  ],` : '  rules: [],',
      '});',
    ].join('\n'),
  ];
  words.core('withCode');
  return { contract, code: code.join('\n\n'), uses: words.takeUses() };
}

/** All names that some code uses, those included that these use in turn. */
function reached(uses: ReadonlySet<string>, words: Dictionary): ReadonlySet<string> {
  const all = new Set(uses);
  for (const name of all) for (const below of words.definitions.get(name)?.uses ?? []) all.add(below);
  return all;
}

/** What two contracts use stands in one place. */
function sharedNames(printouts: readonly Printout[], words: Dictionary): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { uses } of printouts)
    for (const name of reached(uses, words)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const shared = [...counts].filter(([name, count]) => count > 1 && words.definitions.has(name));
  return new Set(shared.map(([name]) => name));
}

const sorted = (names: Iterable<string>): string[] => [...names].sort();

/** The import lines for the names that some code takes from core. */
function coreImports(names: Iterable<string>, toSrc: string): string[] {
  const files = new Map<string, string[]>();
  for (const name of sorted(names)) {
    const file = CORE[name] ?? 'shape';
    files.set(file, [...(files.get(file) ?? []), name]);
  }
  return sorted(files.keys()).map(
    (file) => `import { ${(files.get(file) as string[]).join(', ')} } from '${toSrc}/core/${file}.js';`,
  );
}

const fileText = (imports: readonly string[], parts: readonly string[]): string =>
  `${[[HEADER, ...imports].join('\n'), ...parts].join('\n\n')}\n`;

/** Definitions in order of their names, and what they and some other code use directly. */
function definitionsOf(names: Iterable<string>, words: Dictionary, others: Iterable<string> = []) {
  const definitions = sorted(names).flatMap((name) => words.definitions.get(name) ?? []);
  const uses = new Set([...others, ...definitions.flatMap((it) => [...it.uses])]);
  const core = [...uses].filter((name) => !words.definitions.has(name));
  return { texts: definitions.map((it) => it.text), uses, core };
}

const local = (text: string): string => text.replaceAll(/^export /gm, '');

function wordsFile(shared: ReadonlySet<string>, words: Dictionary): string {
  const { texts, core } = definitionsOf(shared, words);
  return fileText(coreImports(core, '..'), texts);
}

function contractFile(
  { contract, code, uses }: Printout,
  shared: ReadonlySet<string>,
  words: Dictionary,
): string {
  const own = [...reached(uses, words)].filter((name) => !shared.has(name));
  const { texts, core, uses: used } = definitionsOf(own, words, uses);
  const taken = sorted(used).filter((name) => shared.has(name));
  const file = `${contract.name.replace('.', '/')}.v${contract.version}.js`;
  return fileText(
    [
      `import { ${contractTitle(contract)} as declared } from '../../contracts/${file}';`,
      ...coreImports(core, '../..'),
      ...(taken.length > 0 ? [`import { ${taken.join(', ')} } from '../words.js';`] : []),
    ],
    [...texts.map(local), code],
  );
}

function register(all: readonly Contract[]): string {
  const lines = all.map((it) => ({
    title: contractTitle(it),
    path: `./${pathOf(it).slice(FOLDER.length + 1, -3)}.js`,
  }));
  return fileText(
    [
      "import type { EntityContract, EventContract } from '../core/contract.js';",
      ...lines.map(({ title, path }) => `import { ${title} } from '${path}';`),
    ],
    [
      `export {\n${lines.map(({ title }) => `  ${title},`).join('\n')}\n};`,
      [
        '/** Every contract of the library, sorted by name and version. */',
        'export const contracts: readonly (EventContract | EntityContract)[] = [',
        ...lines.map(({ title }) => `  ${title},`),
        '];',
      ].join('\n'),
    ],
  );
}

/** What the reader computes again and compares is not asked for its form. */
function envelopeFile(): string {
  const words = new Dictionary();
  words.question(shapeOf(CloudEventShape), 'cloudEvent');
  const { texts, core } = definitionsOf(words.definitions.keys(), words);
  return fileText(
    coreImports(core, '..'),
    texts.map((it) => (it.startsWith('export function cloudEvent(') ? it : local(it))),
  );
}

import { camel, constant } from '../printer.js';
import { asksLeaf } from './leaf-code.js';
import { asksObject, type Shape, sameness, writesObject } from './shape-code.js';

/** One printed definition: its text, and the names of others that it uses. */
export interface Definition {
  readonly name: string;
  readonly text: string;
  readonly uses: ReadonlySet<string>;
}

/** What printed code refers to, by name. */
export interface Words {
  /** The function that asks an object. */
  readonly question: (shape: Shape, name: string) => string;
  /** The function that writes an object. */
  readonly text: (shape: Shape, name: string) => string;
  /** The function that asks a leaf. */
  readonly leaf: (shape: Shape, name: string) => string;
  /** A regular expression. */
  readonly form: (pattern: string, name: string) => string;
  /** A function that printed code is made of. */
  readonly core: (name: string) => string;
}

/** How the commonest leaves are called; others are called after the first field that holds one. */
const NAMES: Readonly<Record<string, string>> = {
  '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$': 'id',
  '^[a-z][a-zA-Z0-9]{0,63}$': 'fieldName',
};

const KINDS: Readonly<Record<string, string>> = { instant: 'instant', date: 'day' };

/** The dictionary of all printed code: every distinct leaf, form and object once. */
export class Dictionary implements Words {
  readonly definitions = new Map<string, Definition>();
  private readonly named = new Map<string, string>();
  private uses = new Set<string>();

  question(shape: Shape, name: string): string {
    return this.defined(
      `object ${sameness(shape)}`,
      camel(shape.title ?? name),
      (word) => `export function ${word}(v: any): boolean {\n  ${asksObject(shape, this)}\n}`,
    );
  }

  text(shape: Shape, name: string): string {
    return this.defined(
      `text of ${sameness(shape)}`,
      `${camel(shape.title ?? name)}Text`,
      (word) => `export function ${word}(v: any): string {\n  ${writesObject(shape, this)}\n}`,
    );
  }

  leaf(shape: Shape, name: string): string {
    const wanted = NAMES[shape.pattern ?? ''] ?? KINDS[shape['x-leaf'] ?? ''] ?? name;
    return this.defined(
      `leaf ${sameness(shape)}`,
      wanted,
      (word) => `export function ${word}(v: unknown): boolean {\n  ${asksLeaf(shape, word, this)}\n}`,
    );
  }

  form(pattern: string, name: string): string {
    const flat = pattern.replaceAll(/(?<!\\)\//g, '\\/');
    return this.defined(`form ${pattern}`, constant(name), (word) => `export const ${word} = /${flat}/;`);
  }

  core(name: string): string {
    this.uses.add(name);
    return name;
  }

  /** Everything that was asked for since the last time. */
  takeUses(): ReadonlySet<string> {
    const taken = this.uses;
    this.uses = new Set();
    return taken;
  }

  /** The name of a definition, which is made when it is asked for the first time. */
  private defined(sameAs: string, wanted: string, make: (name: string) => string): string {
    const known = this.named.get(sameAs);
    const name = known ?? this.free(wanted);
    if (known === undefined) {
      this.named.set(sameAs, name);
      const outer = this.takeUses();
      const text = make(name);
      this.definitions.set(name, { name, text, uses: this.takeUses() });
      this.uses = new Set(outer);
    }
    this.uses.add(name);
    return name;
  }

  private free(wanted: string): string {
    const taken = new Set(this.named.values());
    for (let n = 1; ; n++) {
      const name = n === 1 ? wanted : `${wanted}${n}`;
      if (!taken.has(name) && !RESERVED.has(name)) return name;
    }
  }
}

/** Names that mean something else where the code is printed. */
const RESERVED = new Set([
  'accepts',
  'text',
  'key',
  'rules',
  'declared',
  'entry',
  'default',
  'class',
  'v',
  'n',
]);

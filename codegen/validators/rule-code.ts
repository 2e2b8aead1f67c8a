import { Environment } from '@marcbachmann/cel-js';

/** A node of a parsed rule. */
interface Node {
  readonly op: string;
  readonly args: unknown;
}

/** Code that says whether a rule holds for `data`, and the functions of core that it calls. */
export interface RuleCode {
  readonly code: string;
  readonly calls: ReadonlySet<string>;
}

/** The functions that every language offers to the rules, and what they are called in core. */
const HOST: Readonly<Record<string, string>> = {
  acyclic: 'acyclic',
  decimalAdd: 'decimalAdd',
  decimalCompare: 'decimalCompare',
  decimalSum: 'decimalSum',
  gs1Valid: 'gs1Valid',
  unique: 'areUnique',
};

const language = Object.keys(HOST)
  .reduce(
    (it, name) => it.registerFunction(`${name}(dyn): dyn`, () => true),
    new Environment().registerVariable('this', 'dyn'),
  )
  .registerFunction('acyclic(dyn, dyn): dyn', () => true)
  .registerFunction('decimalAdd(dyn, dyn): dyn', () => true)
  .registerFunction('decimalCompare(dyn, dyn): dyn', () => true);

/** An expression and how tightly it holds together: a looser one stands in brackets inside a tighter one. */
interface Expression {
  readonly text: string;
  readonly tie: number;
}

const WHOLE = 9;
const TIES: Readonly<Record<string, number>> = {
  '?:': 1,
  '||': 2,
  '&&': 3,
  '==': 4,
  '!=': 4,
  '<': 5,
  '<=': 5,
  '>': 5,
  '>=': 5,
  '+': 6,
  '-': 6,
  '!': 7,
};
const tieOf = (operator: string): number => TIES[operator] as number;

const whole = (text: string): Expression => ({ text, tie: WHOLE });
const inside = ({ text, tie }: Expression, wanted: number): string => (tie < wanted ? `(${text})` : text);

/**
 * A rule in CEL as an expression over `data`. The part of CEL that contracts use is small; whatever is beyond
 * it throws here, when it is printed, and never where it runs.
 * @example ruleCode('this.to > this.from').code //=> 'data.to > data.from'
 */
export function ruleCode(cel: string): RuleCode {
  const { ast } = language.parse(cel) as unknown as { readonly ast: Node };
  const translation = new Translation(cel);
  return { code: translation.of(ast).text, calls: translation.calls };
}

const MACRO: Readonly<Record<string, string>> = {
  all: 'every',
  exists: 'some',
  map: 'map',
  filter: 'filter',
};

class Translation {
  readonly calls = new Set<string>();
  constructor(private readonly cel: string) {}

  of(node: Node | undefined): Expression {
    if (!node) return this.beyond('an empty place');
    const args = node.args as readonly Node[];
    switch (node.op) {
      case 'id':
        return whole(node.args === 'this' ? 'data' : String(node.args));
      case 'value':
        return whole(valueText(node.args));
      case '.':
        return whole(`${this.tight(args[0])}.${args[1] as unknown as string}`);
      case '!_':
        return this.not(node.args as Node);
      case '-_':
        return { text: `-${this.tight(node.args as Node)}`, tie: tieOf('!') };
      case '?:':
        return {
          text: `${this.loose(args[0], 2)} ? ${this.loose(args[1], 2)} : ${this.loose(args[2], 1)}`,
          tie: 1,
        };
      case '==':
      case '!=':
        return this.equal(node.op, args);
      case '+':
        return args.some(isList)
          ? whole(`[...${this.tight(args[0])}, ...${this.tight(args[1])}]`)
          : this.infix('+', args);
      case 'list':
        return whole(`[${args.map((it) => this.of(it).text).join(', ')}]`);
      case 'in':
        return whole(`${this.tight(args[1])}.includes(${this.of(args[0]).text})`);
      case 'call':
        return this.called(args as unknown as [string, readonly Node[]]);
      case 'rcall':
        return this.calledOn(args as unknown as [string, Node, readonly Node[]]);
      default:
        return node.op in TIES ? this.infix(node.op, args) : this.beyond(node.op);
    }
  }

  private beyond(what: string): never {
    throw new TypeError(`the printed rules know no "${what}", which stands in: ${this.cel}`);
  }

  private loose(node: Node | undefined, tie: number): string {
    return inside(this.of(node), tie);
  }

  private tight(node: Node | undefined): string {
    return inside(this.of(node), WHOLE);
  }

  private infix(operator: string, [left, right]: readonly Node[]): Expression {
    const tie = tieOf(operator);
    return { text: `${this.loose(left, tie)} ${operator} ${this.loose(right, tie + 1)}`, tie };
  }

  private not(node: Node): Expression {
    const told = hasField(node);
    if (told) return { text: `${this.tight(told)} === undefined`, tie: tieOf('==') };
    return { text: `!${this.tight(node)}`, tie: tieOf('!') };
  }

  /** Texts, numbers and truths are compared as they are; of anything else the parts are compared. */
  private equal(operator: '==' | '!=', sides: readonly Node[]): Expression {
    if (sides.some(isPlain)) {
      const { text } = this.infix(operator, sides);
      return { text: text.replace(` ${operator} `, ` ${operator}= `), tie: tieOf(operator) };
    }
    this.calls.add('isSame');
    const text = `isSame(${sides.map((it) => this.of(it).text).join(', ')})`;
    return operator === '==' ? whole(text) : { text: `!${text}`, tie: tieOf('!') };
  }

  private called([name, args]: readonly [string, readonly Node[]]): Expression {
    const [first] = args;
    if (name === 'has') return { text: `${this.tight(first)} !== undefined`, tie: tieOf('!=') };
    if (name === 'size') return whole(`${this.tight(first)}.length`);
    if (name === 'double') return this.of(first);
    if (name === 'string') return whole(`String(${this.of(first).text})`);
    if (name === 'timestamp') return whole(`Date.parse(${this.of(first).text})`);
    const host = HOST[name];
    if (!host) return this.beyond(name);
    this.calls.add(host);
    return whole(`${host}(${args.map((it) => this.of(it).text).join(', ')})`);
  }

  private calledOn([name, on, args]: readonly [string, Node, readonly Node[]]): Expression {
    const [first, second] = args;
    const macro = MACRO[name];
    if (macro && second)
      return whole(`${this.tight(on)}.${macro}((${this.of(first).text}: any) => ${this.of(second).text})`);
    if (name === 'size') return whole(`${this.tight(on)}.length`);
    if (name === 'getSeconds') return whole(`Math.trunc((${this.of(on).text}) / 1000)`);
    if (name === 'matches' && typeof first?.args === 'string')
      return whole(`/${first.args.replaceAll('/', '\\/')}/.test(${this.of(on).text})`);
    return this.beyond(name);
  }
}

const valueText = (value: unknown): string =>
  typeof value === 'string'
    ? `'${JSON.stringify(value).slice(1, -1).replaceAll("'", "\\'").replaceAll('\\"', '"')}'`
    : String(value);

const hasField = ({ op, args }: Node): Node | undefined =>
  op === 'call' && (args as readonly [string])[0] === 'has'
    ? (args as [string, readonly Node[]])[1][0]
    : undefined;

const PLAIN_CALLS = [
  'has',
  'decimalCompare',
  'decimalAdd',
  'decimalSum',
  'size',
  'string',
  'double',
  'unique',
];
const PLAIN = ['value', '-_', '!_', '<', '<=', '>', '>=', '==', '!=', '&&', '||'];

const isPlain = ({ op, args }: Node): boolean =>
  PLAIN.includes(op) ||
  (op === 'call' && PLAIN_CALLS.includes((args as readonly [string])[0])) ||
  (op === 'rcall' && (args as readonly [string])[0] === 'size');

const isList = ({ op, args }: Node): boolean =>
  op === 'list' || (op === 'rcall' && ['map', 'filter'].includes((args as readonly [string])[0]));

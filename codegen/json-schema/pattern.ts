import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** What a pattern means in every language: what is read differently somewhere, and its shortest match. */
export interface PatternFacts {
  readonly unsafe: readonly string[];
  /** Whether it ends in `$`, before which Python and Java let one newline through. */
  readonly anchored: boolean;
  /** Whether it admits nothing but ASCII. */
  readonly ascii: boolean;
  readonly shortest: number;
}

const SAFE_CHARACTER = /^([ !"#%&',:;<=>@A-Z_a-z0-9`~/-]|\\[.+*?()|/rn]|\\x[0-9A-Fa-f]{2})$/;
/** RE2 refuses more repetitions than this. */
const MOST_REPETITIONS = 1000;

const known = new Map<string, PatternFacts>();

/** The facts of one pattern; a pattern that JavaScript itself refuses is unsafe as a whole. */
export function patternFacts(pattern: string): PatternFacts {
  const facts = known.get(pattern) ?? factsOf(pattern);
  known.set(pattern, facts);
  return facts;
}

function factsOf(pattern: string): PatternFacts {
  const unsafe: string[] = [];
  let tree: AST.Pattern;
  try {
    tree = new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true });
  } catch {
    return { unsafe: [pattern], anchored: true, ascii: true, shortest: 0 };
  }
  const shortest = shortestOf(tree.alternatives, unsafe);
  return { unsafe, anchored: /(^|[^\\])\$/.test(pattern), ascii: !pattern.includes('[^'), shortest };
}

function shortestOf(alternatives: readonly AST.Alternative[], unsafe: string[]): number {
  return Math.min(
    ...alternatives.map((it) => it.elements.reduce((sum, element) => sum + width(element, unsafe), 0)),
  );
}

function width(element: AST.Element, unsafe: string[]): number {
  switch (element.type) {
    case 'Character':
      if (!SAFE_CHARACTER.test(element.raw)) unsafe.push(element.raw);
      return 1;
    case 'CharacterClass':
      checkClass(element, unsafe);
      return 1;
    case 'CapturingGroup':
      if (element.name !== null) unsafe.push(element.raw);
      return shortestOf(element.alternatives, unsafe);
    case 'Quantifier':
      if (!element.greedy || (Number.isFinite(element.max) && element.max > MOST_REPETITIONS))
        unsafe.push(element.raw);
      return element.min * width(element.element, unsafe);
    case 'Assertion':
      if (element.kind !== 'start' && element.kind !== 'end') unsafe.push(element.raw);
      return 0;
    default:
      unsafe.push(element.raw);
      return 0;
  }
}

/** Only single characters and ranges of them; a hyphen stands last, where no language reads it as a range. */
function checkClass(it: AST.CharacterClass, unsafe: string[]): void {
  it.elements.forEach((element, i) => {
    if (element.type === 'CharacterClassRange') {
      for (const end of [element.min.raw, element.max.raw]) if (!SAFE_CHARACTER.test(end)) unsafe.push(end);
    } else if (element.type !== 'Character') unsafe.push(element.raw);
    else if (element.raw === '-' ? i < it.elements.length - 1 : !safeInClass(element.raw))
      unsafe.push(it.raw);
  });
}

const safeInClass = (raw: string): boolean =>
  SAFE_CHARACTER.test(raw) || ['.', '+', '%', '?', '*'].includes(raw);

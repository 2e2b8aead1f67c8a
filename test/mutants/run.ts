import type { Json } from '../../codegen/printer.js';
import { isObject, printedJson } from '../specs/printed.js';
import { type Change, damaged, type Path } from './change.js';
import { randomFrom, seedOf, someOf } from './random.js';
import type { Subject } from './subjects.js';

/** What became of one damaged document. */
export interface Verdict {
  readonly family: string;
  readonly kind: string;
  readonly path: string;
  /** Where in the document, and what stands there. */
  readonly damage: string;
  /** Who noticed; undefined when nobody did. */
  readonly by: 'laws' | 'tools' | undefined;
}

/** Damages one file in each of its ways, and has every damaged document judged. */
export async function verdictsOn(subject: Subject, most = subject.each): Promise<Verdict[]> {
  const root = printedJson(subject.path);
  const unsound = subject.laws(root);
  if (unsound.length > 0) throw new Error(`${subject.path} is wrong before any damage: ${unsound[0]}`);
  const known = new Set(await toolFindings(subject, root));
  const verdicts: Verdict[] = [];
  for (const { name, changes } of subject.kinds) {
    const random = randomFrom(seedOf(`${subject.path} ${name}`));
    const real = (it: Change): boolean => !isSame(valueAt(root, it.at), valueAt(damaged(root, it), it.at));
    for (const change of someOf(changes(root), most, random).filter(real)) {
      const document = damaged(root, change);
      verdicts.push({
        family: subject.family,
        kind: name,
        path: subject.path,
        damage: `${change.at.join('/')}: ${JSON.stringify(valueAt(document, change.at))?.slice(0, 80)}`,
        by: await caughtBy(subject, document, known),
      });
    }
  }
  return verdicts;
}

/** The laws come first because they are quick; what the tools say of the sound document counts as nothing. */
async function caughtBy(
  subject: Subject,
  document: Json,
  known: ReadonlySet<string>,
): Promise<Verdict['by']> {
  if (subject.laws(document).length > 0) return 'laws';
  const found = await toolFindings(subject, document);
  return found.some((it) => !known.has(it)) ? 'tools' : undefined;
}

async function toolFindings({ tools }: Subject, document: Json): Promise<string[]> {
  const text = JSON.stringify(document);
  const found: string[] = [];
  for (const tool of tools) found.push(...(await tool(text)));
  return found;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function valueAt(root: unknown, path: Path): unknown {
  let at = root;
  for (const name of path) at = Array.isArray(at) ? at[Number(name)] : isObject(at) ? at[name] : undefined;
  return at;
}

/** The rounding of Odoo, held against a reading of its documented rule in Python. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { floatCompare, floatIsZero, floatRound } from '../../src/odoo/index.js';
import type { RoundingCase } from '../odoo/rounding-cases.js';

/** A float as Python writes it exactly: sign, digits in base 16, exponent of two. */
function exactly(text: string): number {
  const [, sign, whole, fraction = '', exponent] = /^(-?)0x([01])\.([0-9a-f]+)p([+-]\d+)$/.exec(text) ?? [];
  const digits = Number(`0x${whole}${fraction}`) * 2 ** (-4 * fraction.length);
  return (sign === '-' ? -1 : 1) * digits * 2 ** Number(exponent);
}

/** The cases in which Python and we differ, with both answers. */
export function disagreements(
  python: string,
  cases: readonly RoundingCase[],
  round: typeof floatRound = floatRound,
): unknown[] {
  const input = cases.map((it) => `${it.value} ${it.other} ${it.step} ${it.method}\n`).join('');
  const script = join(import.meta.dirname, 'check_rounding.py');
  const { stdout, stderr } = spawnSync(python, [script], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  const answers = stdout.trimEnd().split('\n');
  if (stderr !== '' || answers.length !== cases.length) return [`Python stopped: ${stderr}`];
  return cases.flatMap((it, i) => {
    const [rounded = '', sign, isZero] = answers[i]?.split(' ') ?? [];
    const theirs = [exactly(rounded), Number(sign), isZero === '1'];
    const ours = [
      round(it.value, it.step, it.method),
      floatCompare(it.value, it.other, it.step),
      floatIsZero(it.value, it.step),
    ];
    return theirs.every((one, at) => Object.is(one, ours[at])) ? [] : [{ ...it, theirs, ours }];
  });
}

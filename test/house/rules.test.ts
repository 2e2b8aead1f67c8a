import { expect, it } from 'vitest';
import { type Contract, contracts } from '../../src/index.js';

/** What stands between the parentheses of `list.all(…)` and its kin. */
function bodies(cel: string): string[] {
  return [...cel.matchAll(/\.(?:all|exists|exists_one|filter|map)\(/g)].map((start) => {
    const rest = cel.slice(start.index + start[0].length);
    let depth = 1;
    const end = [...rest].findIndex((it) => {
      depth += it === '(' ? 1 : it === ')' ? -1 : 0;
      return depth === 0;
    });
    return rest.slice(0, end);
  });
}

const optional = ({ data }: Contract): string[] =>
  Object.keys(data.properties).filter((it) => !data.required?.includes(it));

/** Rules that name an optional field line by line, and ask for it elsewhere or not at all. */
const careless = (contract: Contract): string[] =>
  contract.rules
    .filter(({ cel }) =>
      bodies(cel).some((body) =>
        optional(contract).some(
          (it) => new RegExp(`this\\.${it}\\b`).test(body) && !body.includes(`has(this.${it})`),
        ),
      ),
    )
    .map((it) => `${contract.name}: ${it.cel}`);

it('a rule asks for an optional field within the lines that speak of it', () => {
  expect(contracts.flatMap(careless)).toEqual([]);
});

it('a rule that asks for it before the lines is found', () => {
  const [contract] = contracts.filter((it) => it.name === 'logistics.asn-received');
  const cel = '!has(this.carrierId) || this.lines.all(l, l.itemId != this.carrierId)';
  expect(careless({ ...contract, rules: [{ cel, sentence: 'None.' }] } as Contract)).toHaveLength(1);
});

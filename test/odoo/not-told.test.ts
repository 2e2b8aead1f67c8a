import { describe, expect, it } from 'vitest';
import { contractName, contracts } from '../../src/index.js';
import { odooMaps } from '../../src/odoo/index.js';
import { NOT_TOLD } from '../../src/odoo/maps/not-told.js';

/** Told of all balances together, and of no record by itself. */
const PAGES = 'inventory.balance-reported.v1';

const told = new Set([PAGES, ...Object.values(odooMaps).map((it) => contractName(it.contract))]);
const notTold = NOT_TOLD.map(([contract]) => contractName(contract));

describe('what Odoo can not tell', () => {
  it('is told by no map', () => {
    expect(notTold.filter((it) => told.has(it))).toEqual([]);
  });

  it('is listed once, in the order of the contracts, each with a sentence', () => {
    expect(notTold).toEqual([...new Set(notTold)].sort());
    for (const [, reason] of NOT_TOLD) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('is, with what is told, every contract of the library', () => {
    const listed = new Set([...told, ...notTold]);
    expect(contracts.map((it) => contractName(it)).filter((it) => !listed.has(it))).toEqual([]);
  });
});

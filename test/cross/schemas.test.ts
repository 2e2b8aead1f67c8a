import { describe, expect, it } from 'vitest';
import { BUILDS, contractSchema, envelopeSchema } from '../../codegen/json-schema/json-schema-printer.js';
import { sealedExample } from '../../codegen/sealed-event.js';
import { type Contract, contractName, contracts, isEventContract } from '../../src/index.js';
import { casesOf } from '../conformance/cases.js';
import { strictAjv } from './strict-ajv.js';

const events = (contracts as readonly Contract[]).filter(isEventContract);

describe.each(BUILDS)('Ajv at its strictest, $dialect $profile', (build) => {
  const ajv = strictAjv(build.dialect);

  it.each(contracts.map((it) => [contractName(it), it] as const))(
    'agrees on every case of %s',
    (_, contract) => {
      const accepts = ajv.compile(contractSchema(contract, build));
      const cases = casesOf(contract).cases.filter((it) => it.profile === build.profile);
      const apart = cases.filter((it) => accepts(it.data) !== it.schemaValid);
      expect(cases.length).toBeGreaterThan(0);
      expect(apart.map((it) => it.description)).toEqual([]);
    },
  );

  it('takes every example', () => {
    for (const contract of contracts) {
      const { $id, ...schema } = contractSchema(contract, build);
      const accepts = ajv.compile(schema);
      accepts(contract.example);
      expect(accepts.errors, String($id)).toBeNull();
    }
  });

  it('takes every sealed example as an envelope, and none with a wrong attribute name', () => {
    const accepts = ajv.compile(envelopeSchema(build));
    for (const event of events.map(sealedExample)) {
      accepts(event);
      expect(accepts.errors).toBeNull();
      expect(accepts({ ...(event as object), camelCase: 'x' })).toBe(false);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { ConsumedV1, standardSchema } from '../../src/index.js';

const { validate, vendor, version } = standardSchema(ConsumedV1)['~standard'];

describe('a contract as a Standard Schema', () => {
  it('is of version 1 and says who made it', () => {
    expect([version, vendor]).toEqual([1, 'manufacturing-contracts']);
  });

  it('gives a valid document back', () => {
    expect(validate(ConsumedV1.example)).toEqual({ value: ConsumedV1.example });
  });

  it('says each issue as a sentence and a path', () => {
    const { quantity: _, ...data } = { ...ConsumedV1.example, from: { plantId: 'NW-01', locationId: '' } };
    expect(validate(data)).toEqual({
      issues: [
        { path: ['quantity'], message: expect.stringContaining('found nothing, wanted an object') },
        { path: ['from', 'locationId'], message: expect.stringContaining('found "", wanted a code') },
      ],
    });
  });

  it('gives the names of fields as they are, not as a pointer writes them', () => {
    const said = validate({ ...ConsumedV1.example, 'a/b~c': 1 });
    expect('issues' in said && said.issues[0]?.path).toEqual(['a/b~c']);
  });
});

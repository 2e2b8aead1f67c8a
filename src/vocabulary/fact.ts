import * as Type from '../core/type.js';

/** The idempotency key of some fact. */
export const factKey = (description: string) =>
  Type.String({
    description,
    minLength: 67,
    maxLength: 67,
    pattern: '^k1-[0-9a-f]{64}$',
    'x-wanted': 'an idempotency key: "k1-" and 64 lower-case hexadecimal digits',
  });

/** The CloudEvents type of some fact. */
export const factType = (description: string) =>
  Type.String({
    description,
    minLength: 5,
    maxLength: 128,
    pattern: '^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+\\.v[1-9][0-9]{0,3}$',
    'x-wanted': 'an event type such as org.w3id.mfg.material.consumed.v1',
  });

/** The id of one telling of some fact. */
export const tellingId = (description: string) =>
  Type.String({
    description,
    minLength: 26,
    maxLength: 26,
    pattern: '^[0-7][0-9A-HJKMNP-TV-Z]{25}$',
    'x-wanted': 'an event id of 26 Crockford base32 digits',
  });

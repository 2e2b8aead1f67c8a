import type { OdooTrouble } from './outcome.js';

/** What our adapters reject with: the decoded trouble, and no traceback. */
export class OdooRefusal extends Error {
  constructor(readonly trouble: OdooTrouble) {
    super(`${trouble.name} ${trouble.message}`.trim());
  }
}

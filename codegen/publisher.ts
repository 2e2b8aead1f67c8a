import { NAMESPACE } from '../src/index.js';

/** Who publishes the API documents, and of which edition; an adopter prints under its own name. */
export const PUBLISHER = {
  version: '1.0.0',
  contact: { name: 'Manufacturing contracts', url: NAMESPACE.schema, email: 'contracts@example.com' },
  license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
} as const;

/** Whether a schema of the vocabulary takes a value, on writing or on reading. */
import { type Profile, profileSchema } from '../../src/index.js';
import { schemaIssues } from '../../src/wire/schema-issues.js';

export const accepts = (schema: unknown, value: unknown, profile: Profile = 'write'): boolean =>
  schemaIssues(profileSchema(schema, profile), value, 'x').length === 0;

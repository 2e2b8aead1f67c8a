import { failed, ok, type Result } from '../../core/result.js';
import { contradictions } from './contradictions.js';
import { DEFAULT_POLICY } from './default-policy.js';
import { type Policy, type PolicyFile, PolicyShape } from './policy.js';
import { readShape } from './read-shape.js';
import { SUBJECT } from './repeated.js';

/**
 * Reads what two ledgers are compared by: the text of a policy file, or its value. What the file leaves out
 * comes from `DEFAULT_POLICY`; its plants and flows are added to the default for all others (`*`).
 * Every issue names its place.
 */
export function readPolicy(document: unknown): Result<Policy> {
  const read = readShape(document, { shape: PolicyShape, profile: 'write', subject: SUBJECT });
  if (!read.ok) return read;
  const policy = withDefaults(read.value);
  const issues = contradictions(policy);
  return issues.length === 0 ? ok(policy) : failed(issues);
}

function withDefaults({ $schema: _, ...file }: PolicyFile): Policy {
  return {
    ...DEFAULT_POLICY,
    ...file,
    businessDays: { ...DEFAULT_POLICY.businessDays, ...file.businessDays },
    authority: { ...DEFAULT_POLICY.authority, ...file.authority },
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportsByDoor } from './doors.js';

const listed: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'exports.json'), 'utf8'));

it('every door exports the values and types that exports.json lists, and has some', () => {
  const exported = exportsByDoor();
  expect(exported).toEqual(listed);
  expect(Object.values(exported).filter((names) => names.length === 0)).toEqual([]);
});

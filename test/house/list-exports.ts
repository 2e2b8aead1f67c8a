/**
 * Writes exports.json anew: run it when a door is meant to export something else, and read the difference.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportsByDoor } from './doors.js';

const text = JSON.stringify(exportsByDoor(), null, 2);
writeFileSync(join(import.meta.dirname, 'exports.json'), `${text}\n`);

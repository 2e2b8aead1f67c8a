/** Says the digest of everything that is printed, for whoever asks from another place. */
import { createHash } from 'node:crypto';
import { printAll } from '../../codegen/compare.js';
import { printers } from '../../codegen/printers.js';
import { contracts } from '../../src/index.js';

const texts = [...printAll(printers, contracts)];
console.log(createHash('sha256').update(JSON.stringify(texts)).digest('hex'));

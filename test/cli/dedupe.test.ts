import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ItemV1 } from '../../src/index.js';
import { contracts } from '../../src/printed/index.js';
import type { CloudEvent } from '../../src/wire/cloud-event.js';
import { meet, memoryRegister } from '../../src/wire/outcome.js';
import { createReader } from '../../src/wire/reader.js';
import { completed, jsonLines, releasedRevision } from './events.js';
import { freshFolder, readValues, run, writeFile } from './run.js';

const reader = createReader(contracts);
const ROUTES = {
  first: 'first',
  duplicate: 'duplicates',
  conflict: 'conflicts',
  superseded: 'superseded',
} as const;

/** What `meet` says, one by one, to the events of all files in their order. */
function metInMemory(files: readonly (readonly CloudEvent[])[]) {
  const register = memoryRegister();
  const routed = { first: [], duplicates: [], conflicts: [], superseded: [] } as Record<string, unknown[]>;
  for (const [file, events] of files.entries()) {
    for (const [i, event] of events.entries()) {
      const read = reader.checkEvent(event);
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const { outcome, ...remarks } = meet(register, read.value.contract, read.value.event);
      const place = { event, file, line: i + 1 };
      routed[ROUTES[outcome]]?.push(outcome === 'first' ? event : { ...place, ...remarks });
    }
  }
  return routed;
}

/** What the command says, with the files named by number and without the first tellings' places. */
async function metOnDisk(files: readonly (readonly CloudEvent[])[]) {
  const folder = freshFolder();
  const names = files.map((events, i) => writeFile(folder, `${i}.ndjson`, jsonLines(events)));
  const ran = await run('dedupe', ...names, '--out', `${folder}/out`, '--json');
  const plain = ({ first: _first, file, ...rest }: Record<string, unknown>) => ({
    ...rest,
    file: names.indexOf(file as string),
  });
  const routed = Object.fromEntries(
    Object.values(ROUTES).map((name) => {
      const values = readValues(`${folder}/out/${name}.ndjson`);
      return [name, name === 'first' ? values : values.map(plain)];
    }),
  );
  return { routed, ran, left: readdirSync(`${folder}/out`) };
}

const telling = fc.oneof(
  fc.tuple(fc.nat(2), fc.nat(1)).map(([order, good]) => completed(order, good)),
  fc
    .tuple(fc.nat(1), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 2 }))
    .map(([order, revision, planned]) => releasedRevision(order, revision, planned)),
);

describe('mfgc dedupe', () => {
  it('says of every line what meeting the events one by one says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(telling, { maxLength: 9 }), { minLength: 1, maxLength: 3 }),
        async (files) => {
          const { routed, ran } = await metOnDisk(files);
          expect(routed).toEqual(metInMemory(files));
          expect(JSON.parse(ran.stdout)).toEqual({
            read: files.flat().length,
            ...Object.fromEntries(Object.entries(routed).map(([name, lines]) => [name, lines.length])),
            rejected: 0,
          });
        },
      ),
      { seed: 21, numRuns: 60 },
    );
  });

  it('tells where the first telling stands and which fields differ', async () => {
    const folder = freshFolder();
    const monday = writeFile(
      folder,
      'monday.ndjson',
      `\uFEFF\r\n\r\n${jsonLines([completed(1), completed(2)])}`,
    );
    const tuesday = writeFile(
      folder,
      'tuesday.ndjson',
      `null\n${jsonLines([completed(2, 9), completed(1)])}`,
    );
    const ran = await run('dedupe', monday, tuesday, '--out', `${folder}/out`, '--json');
    expect(readValues(`${folder}/out/conflicts.ndjson`)).toEqual([
      {
        event: completed(2, 9),
        file: tuesday,
        line: 2,
        first: { file: monday, line: 4 },
        differs: ['/total/good/value'],
      },
    ]);
    expect(readValues(`${folder}/out/duplicates.ndjson`)).toMatchObject([
      { file: tuesday, line: 3, first: { file: monday, line: 3 } },
    ]);
    expect(readValues(`${folder}/out/rejected.ndjson`)).toMatchObject([{ file: tuesday, line: 1 }]);
    expect(ran.exitCode).toBe(1);
  });

  it('takes entities for facts as well', async () => {
    const folder = freshFolder();
    const items = [ItemV1.example, { ...ItemV1.example, name: 'Another name' }, ItemV1.example];
    const file = writeFile(folder, 'items.ndjson', jsonLines(items));
    const ran = await run('dedupe', file, '--out', `${folder}/out`, '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ first: 1, duplicates: 1, conflicts: 1 });
    expect(readValues(`${folder}/out/conflicts.ndjson`)[0]?.differs).toEqual(['/name']);
  });

  it('leaves nothing behind but its six files', async () => {
    const { left } = await metOnDisk([[completed(1)]]);
    expect(left).toEqual([
      'conflicts.ndjson',
      'duplicates.ndjson',
      'first.ndjson',
      'rejected.ndjson',
      'summary.json',
      'superseded.ndjson',
    ]);
  });
});

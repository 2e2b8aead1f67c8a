import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setupPython } from '../../cross/setup-python.mjs';
import { inFolder, writeLedgers } from './files.js';
import type { LedgerServer } from './ledger-server.js';

const PACKAGES = ['pyspark==4.3.0'];
const SCRIPT = join(import.meta.dirname, 'run_in_spark.py');

/** Starts a local Spark, which stays warm from one comparison to the next. */
export async function startSpark(): Promise<LedgerServer> {
  const home = mkdtempSync(join(tmpdir(), 'mfgc-spark-'));
  const spark = spawn(setupPython(PACKAGES, 'spark'), [SCRIPT, home]);
  let said = '';
  spark.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  // A Spark that stopped does not reply: that is told, with what it said.
  spark.stdin.on('error', () => {});
  const ended = once(spark, 'close').then(() => rmSync(home, { recursive: true, force: true }));
  const replies = createInterface({ input: spark.stdout })[Symbol.asyncIterator]();
  const reply = async (): Promise<void> => {
    const { done } = await replies.next();
    if (done) throw new Error(`Spark stopped; it needs Java 17 or newer.\n${said}`);
  };
  await reply();
  return {
    answer: (statements, ledgers) =>
      inFolder(async (folder) => {
        await writeLedgers(folder, ledgers);
        writeFileSync(join(folder, 'statements.sql'), statements);
        spark.stdin.write(`${folder}\n`);
        await reply();
        return readFileSync(join(folder, 'answer.ndjson'), 'utf8').split('\n');
      }),
    stop: async () => {
      spark.stdin.end();
      await ended;
    },
  };
}

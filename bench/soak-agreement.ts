/**
 * Generated and damaged documents of every contract, shown to the printed code, compiled TypeBox, Ajv and Zod: all of one
 * mind, and of Ajv's mind about the fields at fault, or it ends with 1 and the documents they differ on.
 * `tsx bench/soak-agreement.ts 1000000` takes that many documents in all.
 */
import { isDeepStrictEqual } from 'node:util';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import fc from 'fast-check';
import { contractSchema } from '../codegen/json-schema/json-schema-printer.js';
import { codeOf, isAsSent } from '../src/core/code.js';
import { isAscii } from '../src/core/shape.js';
import { type Contract, contractName, contracts, profileSchema } from '../src/index.js';
import { shapeOf } from '../test/arbitrary.js';
import { damaged } from '../test/cross/damaged.js';
import { issuesBySchema } from '../test/cross/fits-by-schema.js';
import { ajvPaths, issuePaths } from '../test/cross/issue-paths.js';
import { strictAjv } from '../test/cross/strict-ajv.js';
import { zodOf } from '../test/cross/zod-of.js';

const total = Number(process.argv[2] ?? 1_000_000);
if (!Number.isInteger(total) || total < contracts.length) {
  process.stderr.write('usage: tsx bench/soak-agreement.ts <how many documents in all>\n');
  process.exit(2);
}
const SEED = 20260310;
const runs = Math.ceil(total / contracts.length);
let [seen, valid, differ] = [0, 0, 0];

/** The compiler counts UTF-16 units, not characters, and skips the field names of open objects. */
const compilerKnows = (data: object): boolean =>
  !('extensions' in data) && !/[\ud800-\udfff]/.test(JSON.stringify(data));

function soak(contract: Contract): void {
  const code = codeOf(contract);
  const schema = contractSchema(contract, { dialect: '2020-12', profile: 'write' });
  const [ajv, zod] = [strictAjv('2020-12').compile(schema), zodOf(schema)];
  const typebox = TypeCompiler.Compile(profileSchema(contract.data, 'write') as never);
  const documents = damaged(shapeOf(contract.data));
  fc.assert(
    fc.property(documents, (data) => {
      seen++;
      const verdict = ajv(data);
      if (verdict) valid++;
      const issues = issuesBySchema(contract, data, 'write');
      const isPlain = isAscii(JSON.stringify(data));
      const others = [
        zod(data),
        issues.length === 0,
        ...(compilerKnows(data as object) ? [typebox.Check(data)] : []),
        // Text beyond ASCII is looked at again after a quick no.
        ...(isPlain ? [isAsSent(code, data)] : []),
      ];
      const [ourPaths, ajvsPaths] = [issuePaths(issues), ajvPaths(ajv.errors ?? [])];
      if (isDeepStrictEqual(ourPaths, ajvsPaths) && others.every((it) => it === verdict)) return;
      differ++;
      if (differ > 20) return;
      const verdicts = [verdict, ...others].map((it) => (it ? 'yes' : 'no')).join(' ');
      process.stdout.write(
        `${contractName(contract)} ${verdicts}; ours ${ourPaths}; Ajv's ${ajvsPaths}: ${JSON.stringify(data)}\n`,
      );
    }),
    { seed: SEED, numRuns: runs },
  );
}

for (const contract of contracts) soak(contract);
process.stdout.write(`seed ${SEED}: ${seen} documents, ${valid} valid, ${differ} disagreements\n`);
process.exitCode = differ > 0 ? 1 : 0;

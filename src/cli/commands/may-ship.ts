import type { Command } from 'commander';
import {
  lotText,
  mayShip,
  type Refusal,
  type ShipmentLine,
  shipmentLines,
  type ToldShipment,
} from '../../laws/index.js';
import { EXIT } from '../summary.js';
import { readHistory } from '../trace/history.js';
import { Trouble } from '../trouble.js';

interface Options {
  readonly shipment: string;
  readonly plant?: string;
  readonly json?: boolean;
}

/** Adds `mfgc may-ship`: whether a hold or an unknown history keeps a shipment here. */
export function register(program: Command): void {
  program
    .command('may-ship')
    .description('Answer whether a shipment may leave: 0 yes, 1 no with every reason, 2 trouble.')
    .argument('<events>', 'a file of JSON lines with the holds, the history of the lots and the shipment')
    .requiredOption('--shipment <id>', 'the shipment')
    .option('--plant <id>', 'its plant, where two plants have a shipment of this name')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', '\nExample:\n  $ mfgc may-ship events.ndjson --shipment WH-OUT-00019')
    .action(answer);
}

async function answer(file: string, { shipment, plant, json }: Options): Promise<void> {
  const told: ToldShipment[] = [];
  const { counts, genealogy, holds, whereabouts } = await readHistory(file, (document) => {
    const it = shipmentLines(document, shipment);
    if (it && (plant === undefined || it.plantId === plant)) told.push(it);
  });
  if (counts.rejected > 0) throw new Trouble(`${counts.rejected} lines could not be read, no answer is safe`);
  const [plantId, ...more] = new Set(told.map((it) => it.plantId));
  if (plantId === undefined) throw new Trouble(`${shipment}: no document names this shipment`);
  if (more.length > 0)
    throw new Trouble(`${shipment}: ${[plantId, ...more].join(' and ')} have it; say which with --plant`);
  const register = { holds: holds.holds(), graph: genealogy.graph(), placesOf: whereabouts.bind() };
  const lines = once(told.flatMap((it) => it.lines));
  const said = mayShip(lines, register, { id: shipment, plantId });
  if (json) process.stdout.write(`${JSON.stringify(said, null, 2)}\n`);
  else if (said.may) process.stdout.write(`${shipment} may leave.\n`);
  else process.stdout.write(`${shipment} may not leave.\n${said.because.map(reason).join('\n')}\n`);
  process.exitCode = said.may ? EXIT.clean : EXIT.issues;
}

/** Release and dispatch of one shipment name the same lines. */
const once = (lines: readonly ShipmentLine[]): ShipmentLine[] => [
  ...new Map(
    lines.map((it) => [`${it.itemId}\n${it.lotNumber ?? ''}\n${it.from?.locationId ?? ''}`, it]),
  ).values(),
];

function reason(it: Refusal): string {
  if (it.why === 'shipmentHeld') return `HELD  hold ${it.hold.holdId} covers the shipment.`;
  const name =
    it.line.lotNumber === undefined
      ? it.line.itemId
      : lotText({ itemId: it.line.itemId, lotNumber: it.line.lotNumber });
  if (it.why === 'placeHeld')
    return `HELD  ${name}: hold ${it.hold.holdId} covers ${it.place.locationId}, where it lies.`;
  const path = it.path.map(lotText).join(' → ');
  if (it.why === 'lotHeld') return `HELD  ${name}: hold ${it.hold.holdId}, ${path}`;
  return `INCOMPLETE  ${name}: ${it.sentence}${path === '' ? '' : ` ${path}`}`;
}

import {
  LotCreatedV1,
  LotRejectedV1,
  LotReleasedV1,
  ResultRecordedV1,
  SupplierReceiptPostedV1,
} from '../../../src/index.js';
import { oneOf, parts } from './chance.js';
import { amount, at, type Line, line, place } from './line.js';
import { carry } from './warehouse.js';
import { type Bought, type Goods, type Purchase, posting, shelve, tell, type World } from './world.js';

interface Coming {
  readonly line: Bought;
  readonly thousandths: number;
}

interface Part {
  readonly bought: Bought;
  readonly lotNumber: string;
  readonly accepted: number;
  readonly rejected: number;
}

/** What was announced comes in one or two trucks, some of it goes back, some never comes. */
export function receive(world: World, purchase: Purchase, asnId: string, coming: readonly Coming[]): void {
  const { roll } = world;
  const trucks = 1 + roll(2);
  const unannounced = roll(5) === 0;
  const loads: Part[][] = Array.from({ length: trucks }, () => []);
  for (const { line: bought, thousandths } of coming) {
    const isWhole = bought.itemId === 'MOTOR' || roll(3) > 0;
    const rejected = isWhole ? 0 : 1000 * roll(thousandths / 1000);
    const accepted = thousandths - rejected;
    // What comes without its notice comes besides what was announced.
    const taken = unannounced ? thousandths + accepted : accepted;
    if (taken > bought.open) bought.open -= thousandths;
    else {
      bought.open -= taken;
      spread(world, bought, accepted, rejected, loads);
    }
  }
  for (const load of loads.filter((it) => it.length > 0)) {
    world.clock += 600 + roll(3000);
    const receipt = receiptOf(world, purchase, unannounced ? undefined : asnId, load, world.clock);
    purchase.receipts.push(tell(world, receipt));
    for (const it of load) arrive(world, purchase, receipt, it);
  }
}

/** Numbered pieces come one a line, other goods in a lot a truck. */
function spread(world: World, bought: Bought, accepted: number, rejected: number, loads: Part[][]): void {
  const { roll } = world;
  const number = (): string => `${bought.itemId}-${++world.counter}`;
  if (bought.itemId === 'MOTOR')
    for (let i = 0; i < accepted / 1000; i++)
      oneOf(roll, loads).push({ bought, lotNumber: number(), accepted: 1000, rejected: 0 });
  else
    for (const [i, count] of parts(roll, accepted / 1000, loads.length).entries()) {
      const lotNumber = bought.itemId === 'BOLT' ? '' : number();
      loads[i]?.push({ bought, lotNumber, accepted: count * 1000, rejected: i === 0 ? rejected : 0 });
    }
}

/** A receipt of these parts, on the notice where one is named. */
export function receiptOf(
  world: World,
  purchase: Pick<Purchase, 'id' | 'supplierId'>,
  asnId: string | undefined,
  load: readonly Part[],
  second: number,
): Line {
  const lines = load.map(({ bought, lotNumber, accepted, rejected }, i) => ({
    lineId: String(i + 1),
    purchaseOrderId: purchase.id,
    purchaseOrderLineId: bought.lineId,
    ...(asnId === undefined ? {} : { asnId }),
    itemId: bought.itemId,
    ...(lotNumber === '' ? {} : { lotNumber }),
    received: amount(accepted + rejected, bought.unit),
    accepted: amount(accepted, bought.unit),
    rejected: amount(rejected, bought.unit),
    to: place('WH-INPUT'),
    stockStatus: 'quality',
  }));
  const ids = {
    receiptId: `RC-${++world.counter}`,
    supplierId: purchase.supplierId,
    purchaseOrderId: purchase.id,
  };
  const data = { ...posting(world, 'wms-1'), ...ids, postedAt: at(second), lines };
  return line(SupplierReceiptPostedV1, data, 'wms');
}

/** What came is written down, looked at, and put away. */
function arrive(
  world: World,
  purchase: Purchase,
  receipt: Line,
  { bought, lotNumber, accepted }: Part,
): void {
  const { roll, clock } = world;
  const goods = { itemId: bought.itemId, lotNumber, unit: bought.unit };
  if (accepted > 0)
    shelve(world, receipt, { ...goods, locationId: 'WH-INPUT', stockStatus: 'quality' }, accepted);
  if (lotNumber !== '' && roll(3) === 0) lotCreated(world, goods, purchase.supplierId, clock);
  if (lotNumber !== '' && roll(3) === 0) decide(world, goods, clock + 60);
  if (accepted === 0) return;
  carry(
    world,
    goods,
    accepted,
    clock + 200 + roll(100),
    ['WH-INPUT', 'quality'],
    ['WH-STOCK', 'unrestricted'],
  );
  world.lots.push({ ...goods, locationId: 'WH-STOCK', left: accepted });
}

function lotCreated(world: World, { itemId, lotNumber }: Goods, supplierId: string, second: number): void {
  const kind = { trackingKind: itemId === 'MOTOR' ? 'serial' : 'lot', lotStatus: 'quarantine' };
  const data = { itemId, lotNumber, ...kind, originKind: 'purchased', supplierId, createdAt: at(second) };
  tell(world, line(LotCreatedV1, data, 'erp'));
}

/** A result and the decisions that rest on it; a second look corrects the record. */
export function decide(world: World, { itemId, lotNumber }: Goods, second: number): void {
  const resultId = `QR-${++world.counter}`;
  const subject = { itemId, lotNumber };
  const versions = 1 + world.roll(2);
  for (let version = 1; version <= versions; version++) {
    const look = {
      characteristicId: 'LOOK',
      resultKind: 'attribute',
      observedCode: 'EVEN',
      conforming: true,
    };
    const result = { inspectionKind: 'incoming', subject, characteristics: [look], outcome: 'pass' };
    const data = { resultId, version, ...result, performedAt: at(second + version) };
    tell(world, line(ResultRecordedV1, data, 'qms'));
  }
  const told: Line[] = [];
  for (let decisionNo = 1; decisionNo <= 1 + world.roll(3); decisionNo++) {
    const contract = decisionNo % 2 === 1 ? LotReleasedV1 : LotRejectedV1;
    const decidedAt = at(second + 10 + decisionNo);
    const data = { ...subject, decisionNo, decidedAt, decidedBy: 'P-9', resultIds: [resultId] };
    told.push(tell(world, line(contract, data, 'qms')));
  }
  world.decisions.push(told);
}

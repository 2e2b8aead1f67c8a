/** One way to tell a contract's example otherwise: a merge patch, and what it is a trap for. */
export interface Telling {
  readonly contract: string;
  readonly because: string;
  readonly patch: object;
}

const telling = (contract: string, because: string, patch: object): Telling => ({ contract, because, patch });

const CONSUMED = 'material.consumed';
const RECEIVED = 'material.finished-goods-received';
const SCRAPPED = 'material.scrap-declared';
const BALANCE = 'inventory.stock-balance';
const LOT = 'material.lot';

/** The traps of identity: every line is a bug that some language's first attempt has. */
export const TOLD_OTHERWISE: readonly Telling[] = [
  telling(CONSUMED, 'Remarks and provenance change neither key nor content hash.', {
    notes: 'Second shift.\nCut by hand.',
    timeSource: 'operator',
    sourceReferences: [{ system: 'odoo', id: '42' }],
    extensions: { 'com.acme.colour': 'red' },
  }),
  telling(CONSUMED, 'Without a transaction the weak key is used; an absent field in it is null.', {
    businessRef: null,
    operationId: null,
  }),
  telling(CONSUMED, 'The line is part of the key, and it is null when absent; the version never is.', {
    businessRef: { line: '3', version: '7' },
  }),
  telling(CONSUMED, 'Parts are quoted before they are joined: "A|B" and "C" …', {
    businessRef: { objectType: 'A|B', id: 'C' },
  }),
  telling(CONSUMED, '… are not "A" and "B|C".', { businessRef: { objectType: 'A', id: 'B|C' } }),
  telling(CONSUMED, 'A quote and a backslash are escaped once.', { businessRef: { id: 'C"42"\\7' } }),
  telling(CONSUMED, 'Angle brackets and ampersands are not escaped.', { businessRef: { id: '<C&42>' } }),
  telling(CONSUMED, 'The line separators U+2028 and U+2029 are not escaped.', {
    businessRef: { id: 'C\u202842\u2029' },
  }),
  telling(CONSUMED, 'Letters beyond ASCII and an emoji are written as they are.', {
    businessRef: { id: 'Łódź-é-製造-😀' },
  }),
  telling(CONSUMED, 'A set is sorted by UTF-16 code units: the emoji (D83D) comes before U+FF21.', {
    serials: ['\uff21', '😀', 'Z'],
  }),
  telling(CONSUMED, 'A set is sorted by quoted texts: "A B" comes before "A".', {
    serials: ['A', 'A B', 'A!', 'A#'],
  }),
  telling(CONSUMED, 'An empty set says that there is none; it is hashed.', { serials: [] }),
  telling(RECEIVED, 'A set of texts with quotes and slashes is sorted as escaped.', {
    handlingUnits: ['a/1', 'a"1', 'a\\1', 'A/1'],
  }),
  telling(RECEIVED, 'The weak key without a lot has null in its place.', {
    businessRef: null,
    lotNumber: null,
  }),
  telling(SCRAPPED, 'The weak key of scrap off a shelf has three nulls.', {
    scrapKind: 'stock',
    businessRef: null,
    workOrderId: null,
    operationId: null,
    lotNumber: null,
  }),
  telling(BALANCE, 'Optional fields of a snapshot key are null when absent.', { lotNumber: null }),
  telling(BALANCE, 'All optional fields of a snapshot key are given, and the books are below zero.', {
    ownerId: 'ACME',
    handlingUnit: '(00)340123450000000017',
    onHand: { value: '-0.000000000001' },
  }),
  telling(LOT, 'A lot number is compared byte for byte: case, accents, slashes and inner spaces.', {
    lotNumber: 'é/Ch  7',
  }),
  telling(LOT, 'A set of objects is sorted by the canonical text of its entries.', {
    originKind: 'merged',
    parentLots: [
      { lotNumber: 'b', itemId: 'X' },
      { itemId: 'X', lotNumber: 'a' },
      { itemId: 'W', lotNumber: 'z' },
    ],
  }),
  telling('inventory.moved', 'A transaction without kind and line has null in their places.', {
    businessRef: { objectType: null, line: null },
  }),
  telling('inventory.balance-reported', 'Lines of a page are a set; whole numbers in the key are texts.', {
    page: 2,
    pages: 12,
    balances: [
      { locationId: 'B', itemId: 'I', stockStatus: 'blocked', onHand: { value: '1', unit: 'C62' } },
      { locationId: 'A', itemId: 'I', stockStatus: 'blocked', onHand: { value: '10', unit: 'C62' } },
      { locationId: 'A', itemId: 'I', stockStatus: 'blocked', onHand: { value: '1', unit: 'C62' } },
    ],
  }),
  telling('exchange.transaction-reversed', 'Names of fields are sorted by UTF-16 code units as well.', {
    original: { '\uff21': 1, '😀': [true, false], z: 'a\tb\n\u0001\u007f', é: { '2': '', '10': '' } },
  }),
  telling('master-data.item', 'Two sets in one document; a whole number beyond 32 bits stays whole.', {
    gtins: ['40063812', '4006381333931'],
    alternateUnits: [
      { unit: 'XPL', numerator: 9007199254740991, denominator: 2 },
      { unit: 'KGM', numerator: 7, denominator: 5 },
    ],
  }),
  telling('production.operation-completed', 'The last instant of a leap day.', {
    startedAt: '2024-02-29T00:00:00.000Z',
    endedAt: '2024-02-29T23:59:59.999Z',
  }),
  telling('production.operation-completed', 'The largest run number is text in the key.', {
    runNo: 2147483647,
    equipmentIds: ['WELDER-10', 'WELDER-09', 'WELDER-9'],
  }),
  telling(
    'production.work-order-released',
    'A set within a list: predecessors are sorted, operations are not.',
    {
      operations: [
        { operationId: 'Z', sequence: 10, name: 'Last', workCenterId: 'W', predecessors: ['B', 'A'] },
        { operationId: 'B', sequence: 20, name: 'Second', workCenterId: 'W' },
        { operationId: 'A', sequence: 30, name: 'First', workCenterId: 'W', predecessors: [] },
      ],
    },
  ),
  telling('production.work-order', 'Another version is another fact.', { version: 3 }),
];

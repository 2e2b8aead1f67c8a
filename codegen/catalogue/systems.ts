import { OWNERS } from '../../src/index.js';

/** Who may tell a fact, and who only reads. */
export type SystemCode = keyof typeof OWNERS | 'reporting';

/** Where a system stands: in the plant's own house, at a partner, or as a part that any system may play. */
export type Place = 'house' | 'partner' | 'part';

/** One side of an interface. */
export interface System {
  readonly code: SystemCode;
  readonly name: string;
  readonly sentence: string;
  readonly place: Place;
}

const SHOWN: Readonly<Record<SystemCode, readonly [name: string, place: Place]>> = {
  erp: ['ERP', 'house'],
  mes: ['MES', 'house'],
  wms: ['WMS', 'house'],
  qms: ['QMS', 'house'],
  scada: ['SCADA', 'house'],
  cmms: ['CMMS', 'house'],
  reporting: ['Reporting', 'house'],
  supplier: ['Supplier', 'partner'],
  carrier: ['Carrier', 'partner'],
  receiver: ['Receiver', 'part'],
  'each-system': ['Each system', 'part'],
};

const SENTENCES = { ...OWNERS, reporting: 'Reporting: figures and trends for people; it owns no fact.' };

/** All systems, those of the house first. */
export const SYSTEMS: readonly System[] = (Object.keys(SHOWN) as SystemCode[]).map((code) => {
  const [name, place] = SHOWN[code];
  return { code, name, sentence: SENTENCES[code], place };
});

/** @example systemName('erp') //=> 'ERP' */
export const systemName = (code: SystemCode): string => SHOWN[code][0];

/** Who answers for a system. @example teamOf('erp') //=> 'erp-team' */
export const teamOf = (code: SystemCode): string => `${code}-team`;

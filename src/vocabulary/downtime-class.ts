import { choice } from './choice.js';

/** What a stop does to the effectiveness of the equipment (OEE). */
export type OeeLoss = 'availability' | 'performance' | 'none' | 'statedByPlant';

/** What follows from a class of downtime, the same at every plant. */
export interface DowntimeRow {
  readonly means: string;
  /** Whether the stop was planned; `undecided` until somebody classifies it. */
  readonly planned: 'yes' | 'no' | 'undecided' | 'statedByPlant';
  readonly loss: OeeLoss;
  /** Whether the loss may still change once the stop is classified. */
  readonly provisional?: true;
  /** The time elements of ISO 22400; empty outside planned busy time and where nobody has said yet. */
  readonly iso22400: readonly ('ADOT' | 'AUST' | 'ADET' | 'PDOT' | 'APMT')[];
}

const stop = (means: string, element: 'ADOT' | 'AUST' | 'ADET', loss: OeeLoss = 'availability') =>
  ({ means, planned: 'no', loss, iso22400: [element] }) as const;

const plan = (means: string, iso22400: DowntimeRow['iso22400'] = []) =>
  ({ means, planned: 'yes', loss: 'none', iso22400 }) as const;

/** Why equipment stands still. What a class does to the figures is settled here, never by a plant. */
export const DOWNTIME_CLASSES = {
  breakdown: stop('The equipment has failed.', 'ADOT'),
  setup: stop('It is being set up or adjusted.', 'AUST'),
  materialShortage: stop('Material is missing.', 'ADET'),
  operatorUnavailable: stop('Nobody is there to run it.', 'ADET'),
  toolUnavailable: stop('A tool is missing.', 'ADET'),
  starved: stop('The step before delivers nothing.', 'ADET'),
  blocked: stop('The step after takes nothing.', 'ADET'),
  utilityOutage: stop('Power, air, water or another supply has failed.', 'ADOT'),
  qualityStop: stop('Stopped for the sake of quality; defects are counted as scrap, not as time.', 'ADET'),
  minorStop: stop('A stop too short to be told by its cause.', 'ADET', 'performance'),
  plannedMaintenance: plan('Maintenance by plan.', ['PDOT', 'APMT']),
  plannedBreak: plan('A break by plan.'),
  noDemand: plan('Nothing is to be made.'),
  trial: plan('Something is being tried out.'),
  unclassified: {
    means: 'Nobody has said yet.',
    planned: 'undecided',
    loss: 'availability',
    provisional: true,
    iso22400: [],
  },
  other: {
    means: "Something else: the plant's own code says what.",
    planned: 'statedByPlant',
    loss: 'statedByPlant',
    iso22400: [],
  },
} as const satisfies Readonly<Record<string, DowntimeRow>>;

/** One of the classes of the table. */
export type DowntimeClassName = keyof typeof DOWNTIME_CLASSES;

const meanings = Object.fromEntries(
  Object.entries(DOWNTIME_CLASSES).map(([name, { means }]) => [name, means]),
) as Record<DowntimeClassName, string>;

export const DowntimeClass = choice(meanings);

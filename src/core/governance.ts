/** Who may state a fact: the system of record by default; a plant may name another one. */
export const OWNERS = {
  erp: 'Enterprise resource planning: orders, masters, valuation.',
  mes: 'Manufacturing execution: what happened at the line.',
  wms: 'Warehouse management: what moved and what lies where.',
  qms: 'Quality management: results, holds and releases.',
  scada: 'Supervisory control: machine states and alarms.',
  cmms: 'Maintenance management: requests and their completion.',
  supplier: 'The supplier, through EDI or a portal.',
  carrier: 'The carrier or the transport management system.',
  receiver: 'The system that received the original message.',
  'each-system': 'Every system speaks for its own books.',
} as const;
export type Owner = keyof typeof OWNERS;

/** How fresh the fact must be when it arrives. */
export const LATENCIES = {
  'real-time': 'Arrives within 5 s (95 %), stale after 30 s.',
  'near-real-time': 'Arrives within 60 s (95 %), stale after 5 min.',
  batch: 'Arrives by schedule, within 24 h.',
} as const;
export type Latency = keyof typeof LATENCIES;

/** What is at stake; recovery and audit follow from it and are never stated twice. */
export const CRITICALITIES = {
  'compliance-or-safety': {
    sentence: 'Law, customer or people are at stake.',
    recovery: 'no loss, full replay',
    audit: 'keep 10 years or longer',
  },
  'stock-or-money': {
    sentence: 'Books change.',
    recovery: 'no loss, full replay',
    audit: 'keep by the fiscal rule of the country',
  },
  planning: { sentence: 'A schedule changes.', recovery: 'replay of 7 days', audit: 'keep up to 2 years' },
  analytics: { sentence: 'A report changes.', recovery: 'best effort', audit: 'keep up to 2 years' },
} as const;
export type Criticality = keyof typeof CRITICALITIES;

/** What makes two messages the same fact. `letter` is mixed into the key. */
export const BASES = {
  lifecycle: { letter: 'L', sentence: 'An entity with its revision or occurrence number.' },
  transaction: { letter: 'T', sentence: 'The transaction at the system of record.' },
  interval: { letter: 'I', sentence: 'A resource and the moment it began.' },
  'master-data': { letter: 'M', sentence: 'An entity and its version.' },
  snapshot: { letter: 'S', sentence: 'A scope and the moment it was looked at.' },
} as const;
export type Basis = keyof typeof BASES;

/** The basis mixed into a weak key, when a transaction has no number at its system of record. */
export const COMPOSITE_BASIS = 'composite';

/** What a consumer does when something arrives before what must have happened first. */
export const POLICIES = {
  park: 'Wait for the predecessor, then go to the exception queue.',
  accept: 'Take it and flag the gap.',
  reject: 'Refuse it as a broken business rule.',
} as const;
export type Policy = keyof typeof POLICIES;

/** The namespace of event types and schema ids; an adopter prints under its own. */
export const NAMESPACE = { eventType: 'org.w3id.mfg', schema: 'https://w3id.org/mfg' } as const;

import { type Drawing, drawn } from './drawing.js';

const END = { fillcolor: '#f3efe6', color: '#8a7440' };
const ASK = { shape: 'diamond', style: 'filled', fillcolor: '#ffffff' };

type Box = readonly [name: string, label: string, look?: Readonly<Record<string, string>>];

const BOXES: readonly Box[] = [
  ['event', 'event, site, policy, version'],
  ['plan', 'plan:\nthe calls, as plain data'],
  ['none', 'issues, or notPlanned\nwith the reason', END],
  ['lease', 'lease on the key\nof the event'],
  ['look', 'done already?', ASK],
  ['ready', 'ready to be done?', ASK],
  ['call', 'the call'],
  ['again', 'look again:\nis it done now?', ASK],
  ['next', 'next step'],
  ['all', 'posted, or\nalready-posted', END],
  ['busy', 'retryable:\nrun again', END],
  ['stale', 'stale:\na person looks', END],
  ['wizard', 'wizard:\ndecide it by policy', END],
  ['error', 'business-error or\nconfiguration-error', END],
];

type Arrow = readonly [tail: string, head: string, label?: string];

const ARROWS: readonly Arrow[] = [
  ['event', 'plan', 'planEvent'],
  ['event', 'none', 'planEvent'],
  ['plan', 'lease', 'runPlan'],
  ['lease', 'busy', 'another worker has it'],
  ['lease', 'look', 'step by step'],
  ['look', 'next', 'yes: left alone'],
  ['look', 'ready', 'no'],
  ['look', 'call', 'safe: not asked'],
  ['ready', 'stale', 'no'],
  ['ready', 'call', 'yes'],
  ['call', 'again', 'answer, error\nor silence'],
  ['call', 'wizard', 'Odoo asks back'],
  ['again', 'next', 'yes'],
  ['again', 'look', 'no, after a passing trouble\n(not with "never")'],
  ['again', 'busy', 'no, and its end\nis unknown'],
  ['again', 'error', 'no'],
  ['next', 'look', 'more steps'],
  ['next', 'all', 'none left'],
];

const DRAWING: Drawing = {
  nodes: BOXES.map(([name, label, look]) => ({ name, attributes: { label, ...look } })),
  edges: ARROWS.map(([tail, head, label = '']) => ({ tail, head, attributes: { label: ` ${label} ` } })),
};

/** How an event becomes a plan, and what a runner does with each of its steps, as an SVG text. */
export const plansDrawing = (): string => drawn(DRAWING);

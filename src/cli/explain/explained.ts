import type { Contract } from '../../index.js';
import { type Block, code, heading, inWords, json, list, table, text } from './block.js';
import { effectsOf } from './effects.js';
import type { Shape } from './forms.js';
import { governanceBlocks, keyBlocks } from './governance.js';
import { lawsOf } from './laws.js';
import { shapeBlocks } from './shape-blocks.js';

/** All that a contract says of itself, in plain words: the same for the terminal and for print. */
export const explained = (contract: Contract): Block[] => [
  heading('Example'),
  json(contract.example),
  ...governanceBlocks(contract),
  ...effectBlocks(contract),
  ...keyBlocks(contract),
  ...ruleBlocks(contract),
  ...shapeBlocks(contract.data as unknown as Shape),
];

function effectBlocks(contract: Contract): Block[] {
  const effects = effectsOf(contract);
  const laws = lawsOf(contract).map(({ name }) => `[${name}](../laws.md#${name.toLowerCase()})`);
  if (effects.length === 0) return [];
  return [
    heading('What it does'),
    table(
      ['effect', 'in words'],
      effects.map((it) => [it.name, it.sentence]),
    ),
    ...(laws.length > 0 ? [text(`Laws that look at it: ${inWords(laws)}.`)] : []),
  ];
}

const ruleBlocks = ({ rules }: Contract): Block[] => [
  heading('Rules across fields'),
  rules.length === 0 ? text('None.') : list(rules.map(({ sentence, cel }) => `${sentence}<br>${code(cel)}`)),
];

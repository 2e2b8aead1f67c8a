import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { DOWNTIME_CLASSES, DowntimeClass, type DowntimeRow } from './downtime-class.js';
import { id } from './id.js';
import { PlantId } from './plant.js';
import { opaque } from './text.js';

/** A plant's own code for a stop: shared by the reason's entity and the word that it changed. */
export const downtimeReasonBody = {
  id: id('The reason.'),
  plantId: PlantId,
  plantCode: opaque("The plant's own code.", 64),
  text: opaque("The plant's own words.", 256),
  reasonClass: DowntimeClass,
  planned: Type.Optional(
    Type.Boolean({ description: 'Whether such a stop is planned. Absent while nobody has classified it.' }),
  ),
  oeeCategory: choice({
    availability: 'Lost as time.',
    performance: 'Lost as speed.',
    none: 'No loss: outside planned busy time.',
  }),
};

const rows = Object.entries(DOWNTIME_CLASSES) as [string, DowntimeRow][];
const classes = (wanted: (row: DowntimeRow) => boolean): string =>
  `[${rows
    .filter(([, row]) => wanted(row))
    .map(([name]) => `'${name}'`)
    .join(', ')}]`;

/** The loss follows from the class; a plant states it only where the table leaves it open. */
const lossFollows = (loss: DowntimeRow['loss']) =>
  `(!(this.reasonClass in ${classes((row) => row.loss === loss)}) || this.oeeCategory == '${loss}')`;

/** What holds between the fields of that body: the table of classes, printed as rules. */
export const downtimeReasonRules = [
  rule(
    (['availability', 'performance', 'none'] as const).map(lossFollows).join(' && '),
    'The loss follows from the class, the same at every plant.',
  ),
  rule(
    `!(this.reasonClass in ${classes((row) => row.planned === 'yes')}) || (has(this.planned) && this.planned)`,
    'Stops of this class are planned.',
  ),
  rule(
    `!(this.reasonClass in ${classes((row) => row.planned === 'no')}) || (has(this.planned) && !this.planned)`,
    'Stops of this class are not planned.',
  ),
  rule(
    `!(this.reasonClass in ${classes((row) => row.planned === 'undecided')}) || !has(this.planned)`,
    'Of a stop that nobody has classified it is not said whether it was planned.',
  ),
  rule(
    `!(this.reasonClass in ${classes((row) => row.planned === 'statedByPlant')}) || has(this.planned)`,
    'For a class of its own the plant says whether the stop is planned.',
  ),
];

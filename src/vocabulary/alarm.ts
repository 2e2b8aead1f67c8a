import * as Type from '../core/type.js';
import { opaque } from './text.js';

export const AlarmCode = opaque('The alarm, as the equipment names it.', 64);

export const AlarmSeverity = Type.Integer({
  description: 'How urgent it is; 1000 is the most urgent (OPC UA).',
  minimum: 1,
  maximum: 1000,
  'x-wanted': 'a whole number from 1 to 1000',
});

import { id } from './id.js';
import { ordinal } from './number.js';

export const OperationId = id('The operation, within its work order.');
export const RunNo = ordinal(
  'Which run of the operation: split, parallel, rework or backorder runs count on.',
);

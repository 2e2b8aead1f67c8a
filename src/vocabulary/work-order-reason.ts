import { choice } from './choice.js';

export const WorkOrderHoldReason = choice({
  materialShortage: 'Material is missing.',
  qualityProblem: 'Something is wrong with what was made or used.',
  equipmentUnavailable: 'A machine or a tool is missing.',
  operatorUnavailable: 'Nobody is there to do the work.',
  engineeringChange: 'The design or the routing is being changed.',
  customerRequest: 'The customer asked for it.',
  capacity: 'Other orders go first.',
  documentation: 'Papers or approvals are missing.',
  unclassified: 'Nobody has said yet.',
  other: "Something else: the plant's own code says what.",
});

export const WorkOrderChangeReason = choice({
  demandChange: 'More, less, earlier or later is wanted.',
  engineeringChange: 'The design or the routing has changed.',
  materialShortage: 'Other material is used, or it comes later.',
  capacity: 'Work goes elsewhere or is done at another time.',
  qualityProblem: 'Something was wrong with what was made or used.',
  dataCorrection: 'The order was wrong from the beginning.',
  unclassified: 'Nobody has said yet.',
  other: "Something else: the plant's own code says what.",
});

export const WorkOrderCancelReason = choice({
  noDemand: 'Nobody wants it any more.',
  customerCancelled: 'The customer has cancelled.',
  materialUnavailable: 'The material can not be had.',
  engineeringChange: 'It is no longer made that way.',
  qualityProblem: 'What was begun can not be saved.',
  duplicateOrder: 'The same was ordered twice.',
  dataCorrection: 'The order was wrong; another one replaces it.',
  unclassified: 'Nobody has said yet.',
  other: "Something else: the plant's own code says what.",
});

import { id } from './id.js';

export const WorkCenterId = id('The work center (ISA-95 work center).');
export const EquipmentId = id('The equipment.');

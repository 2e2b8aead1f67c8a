import { id } from './id.js';

export const PlantId = id('The plant (ISA-95 site).');
export const SystemId = id('A system of the plant, such as "odoo" or "mes-1".');

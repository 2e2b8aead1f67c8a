import { id } from './id.js';

export const SupplierId = id('The supplier.');
export const CustomerId = id('The customer, or whoever else the goods go to.');
export const CarrierId = id('The carrier.');

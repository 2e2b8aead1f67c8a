import * as Type from '../core/type.js';
import { decimalFromZero, positiveDecimal, signedDecimal } from './decimal.js';
import { Unit } from './unit.js';

/** How much of what: never a bare number, never without a unit. Zero or more. */
export const quantity = (description: string) =>
  Type.Object({ value: decimalFromZero('How much.'), unit: Unit }, { title: 'Quantity', description });

/** More than nothing. */
export const positiveQuantity = (description: string) =>
  Type.Object(
    { value: positiveDecimal('How much.'), unit: Unit },
    { title: 'PositiveQuantity', description },
  );

/** Of either sign: books can be below zero. */
export const signedQuantity = (description: string) =>
  Type.Object({ value: signedDecimal('How much.'), unit: Unit }, { title: 'SignedQuantity', description });

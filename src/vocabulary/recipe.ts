import * as Type from '../core/type.js';
import { id } from './id.js';
import { ordinal } from './number.js';

/** The recipe in one of its versions (ISA-88 master recipe). */
export const recipeRef = (description: string) =>
  Type.Object(
    { recipeId: id('The recipe.'), version: ordinal('The version of the recipe.') },
    { title: 'RecipeRef', description },
  );

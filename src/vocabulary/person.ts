import { id } from './id.js';
import { setOf } from './set.js';

/** A person under a pseudonym: names of people stay in the system that employs them. */
export const personRef = (description: string) => id(description);

export const OperatorRefs = setOf(personRef('A person, as a pseudonym.'), 'Who worked on it.', 16);

import type { Fact } from './fact-lines.js';
import { type DocumentOptions, type DocumentOutcome, reconcileDocuments } from './reconcile-documents.js';

type Facts = Iterable<Fact> | AsyncIterable<Fact>;

/**
 * Compares the facts that two systems tell, `left` against `right`: the same as for all their documents, for
 * whoever has events alone.
 * @example (await reconcileFacts(fromMes, fromOdoo)).clean //=> true
 */
export const reconcileFacts = (
  left: Facts,
  right: Facts,
  options: DocumentOptions = {},
): Promise<DocumentOutcome> => reconcileDocuments(left, right, options);

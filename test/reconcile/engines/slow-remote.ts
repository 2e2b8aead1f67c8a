import type { RemoteLedger } from '../../../src/reconcile/engines/remote-ledger.js';

/** What asking a ledger over a slow line has cost. */
export interface Cost {
  requests: number;
  /** Bytes of the answers as JSON. */
  bytes: number;
  /** As if every request took a tenth of a second. */
  readonly seconds: number;
}

/** Counts the requests to a ledger, and sends everything through JSON, as a remote one does. */
export function slowly(ledger: RemoteLedger): { readonly ledger: RemoteLedger; readonly cost: Cost } {
  const cost = {
    requests: 0,
    bytes: 0,
    get seconds() {
      return this.requests * 0.1;
    },
  };
  const sent =
    <Q, A>(ask: (question: Q) => Promise<A>) =>
    async (question: Q): Promise<A> => {
      cost.requests++;
      const answer = JSON.stringify(await ask(JSON.parse(JSON.stringify(question)) as Q));
      cost.bytes += answer.length;
      return JSON.parse(answer) as A;
    };
  const { survey, checksums, lines, like } = ledger;
  return {
    cost,
    ledger: { survey: sent(survey), checksums: sent(checksums), lines: sent(lines), like: sent(like) },
  };
}

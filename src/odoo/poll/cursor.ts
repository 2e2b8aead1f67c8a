/** A condition as Odoo's searches take it. */
export type DomainTerm = readonly [field: string, operator: string, value: string | number | false];

/** How far a model has been read: plain data, to be kept between polls and after every page. */
export interface PollCursor {
  /** The newest `write_date` that was there when the last finished poll began; absent before the first. */
  readonly writeDate?: string;
  /** A poll that is under way. */
  readonly underway?: {
    /** The newest `write_date` that was there when it began; absent where the model was empty. */
    readonly writeDate?: string;
    /** The last id that it has read. */
    readonly id: number;
  };
}

/** Before the first poll: everything is wanted. */
export const POLL_START: PollCursor = {};

/**
 * A moment as Odoo writes it, so many seconds earlier.
 * @example secondsBefore('2026-03-10 00:00:05', 10) //=> '2026-03-09 23:59:55'
 */
export const secondsBefore = (datetime: string, seconds: number): string =>
  new Date(Date.parse(`${datetime.replace(' ', 'T')}Z`) - seconds * 1000)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');

/**
 * What is asked for next: everything written since the last poll began, and somewhat before, in pages by id.
 * `write_date` is the time a transaction began. What is committed later carries it all the same, and is found
 * by the next poll as long as no transaction is longer than the overlap.
 */
export function nextDomain({ writeDate, underway }: PollCursor, overlapSeconds: number): DomainTerm[] {
  return [
    ...(writeDate === undefined
      ? []
      : [['write_date', '>=', secondsBefore(writeDate, overlapSeconds)] as const]),
    // Pages go by id alone: Odoo sorts by microseconds that it does not tell, and one mass change may have
    // more rows in a second than a page holds.
    ...(underway ? [['id', '>', underway.id] as const] : []),
  ];
}

/** The cursor at the beginning of a poll; one that broke off goes on where it was. */
export const begun = (cursor: PollCursor, newest: string | undefined): PollCursor =>
  cursor.underway ? cursor : { ...cursor, underway: { ...(newest ? { writeDate: newest } : {}), id: 0 } };

/** The cursor after a page that is not the last. */
export const afterPage = (cursor: PollCursor, lastId: number): PollCursor => ({
  ...cursor,
  underway: { ...cursor.underway, id: lastId },
});

/**
 * The cursor after the last page. What was written while the poll was under way may lie on either side of it:
 * the next one begins where this one began.
 */
export function finished({ writeDate, underway }: PollCursor): PollCursor {
  const newest = [writeDate, underway?.writeDate]
    .filter((it) => it !== undefined)
    .sort()
    .at(-1);
  return newest === undefined ? POLL_START : { writeDate: newest };
}

import { type Issue, issue } from '../../core/issue.js';

/** What issues of a policy are about. */
export const SUBJECT = 'policy';

/** The places where a name comes again. */
export function repeated(
  names: readonly string[],
  pathOf: (at: number) => string,
  subject: string = SUBJECT,
): Issue[] {
  const first = new Map<string, number>();
  return names.flatMap((name, at) => {
    const other = first.get(name);
    if (other === undefined) first.set(name, at);
    return other === undefined
      ? []
      : [issue('NOT_UNIQUE', subject, pathOf(at), name, `another name than ${pathOf(other)}`)];
  });
}

import type { Verdict } from './run.js';

/** One line of the report: a kind of damage to one family of prints. */
export interface KindReport {
  readonly family: string;
  readonly kind: string;
  readonly made: number;
  readonly caught: number;
  readonly byTools: number;
  readonly missed: readonly string[];
}

/** At least this share of each kind is caught. */
export const WANTED = 0.95;

/** The verdicts by family and kind, in their order. */
export function reportOf(verdicts: readonly Verdict[]): KindReport[] {
  const names = [...new Set(verdicts.map(nameOf))];
  return names.map((name) => {
    const all = verdicts.filter((it) => nameOf(it) === name);
    const missed = all.filter((it) => it.by === undefined);
    return {
      family: all[0]?.family ?? '',
      kind: all[0]?.kind ?? '',
      made: all.length,
      caught: all.length - missed.length,
      byTools: all.filter((it) => it.by === 'tools').length,
      missed: missed.map((it) => `${it.path} ${it.damage}`),
    };
  });
}

const nameOf = ({ family, kind }: Verdict): string => `${family}: ${kind}`;

/** The kinds of which too many went unnoticed. */
export const tooManyMissed = (report: readonly KindReport[]): KindReport[] =>
  report.filter((it) => it.caught < WANTED * it.made);

/** The report as a page. */
export function reportPage(report: readonly KindReport[]): string {
  const total = (name: 'made' | 'caught' | 'byTools'): number =>
    report.reduce((sum, it) => sum + it[name], 0);
  const rows = report.map((it) => {
    const missed = it.missed
      .slice(0, 2)
      .map((one) => `\`${one}\``)
      .join('<br>');
    return `| ${it.family} | ${it.kind} | ${it.made} | ${it.caught} | ${it.byTools} | ${missed} |`;
  });
  return [
    '# Damaged prints',
    '',
    'Each print is damaged in one place, and the laws of the house and public tools look for it. The comparison of',
    `files (\`npm run print -- --check\`) finds all ${total('made')} by its nature and is not counted here.`,
    '',
    '| print | damage | made | caught | of these by tools alone | missed, for example |',
    '| --- | --- | ---: | ---: | ---: | --- |',
    ...rows,
    `| **all** | | ${total('made')} | ${total('caught')} | ${total('byTools')} | |`,
    '',
  ].join('\n');
}

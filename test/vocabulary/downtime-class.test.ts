import { describe, expect, it } from 'vitest';
import { DOWNTIME_CLASSES, DowntimeClass, type DowntimeRow } from '../../src/vocabulary/downtime-class.js';

const rows = Object.entries(DOWNTIME_CLASSES) as [string, DowntimeRow][];
const namesWhere = (holds: (row: DowntimeRow) => boolean): string[] =>
  rows.filter(([, row]) => holds(row)).map(([name]) => name);

describe('the classes of downtime', () => {
  it('are the values of the closed list, each with its sentence', () => {
    expect(DowntimeClass.enum).toEqual(Object.keys(DOWNTIME_CLASSES));
    expect(DowntimeClass['x-values']).toEqual(
      Object.fromEntries(rows.map(([name, { means }]) => [name, means])),
    );
  });

  it('what is planned costs no effectiveness, and nothing else costs none', () => {
    const planned = ['plannedMaintenance', 'plannedBreak', 'noDemand', 'trial'];
    expect(namesWhere((it) => it.planned === 'yes')).toEqual(planned);
    expect(namesWhere((it) => it.loss === 'none')).toEqual(planned);
  });

  it('only a minor stop costs performance; every other unplanned stop costs availability', () => {
    expect(namesWhere((it) => it.loss === 'performance')).toEqual(['minorStop']);
    expect(namesWhere((it) => it.planned === 'no' && it.loss !== 'availability')).toEqual(['minorStop']);
  });

  it('what nobody has classified counts as availability for now', () => {
    expect(namesWhere((it) => it.provisional === true)).toEqual(['unclassified']);
    expect(DOWNTIME_CLASSES.unclassified.loss).toBe('availability');
  });

  it.each([
    ['ADOT', ['breakdown', 'utilityOutage']],
    ['AUST', ['setup']],
    [
      'ADET',
      [
        'materialShortage',
        'operatorUnavailable',
        'toolUnavailable',
        'starved',
        'blocked',
        'qualityStop',
        'minorStop',
      ],
    ],
    ['PDOT', ['plannedMaintenance']],
    ['APMT', ['plannedMaintenance']],
  ] as const)('%s of ISO 22400 is made of %j', (element, names) => {
    expect(namesWhere((it) => it.iso22400.includes(element))).toEqual(names);
  });
});

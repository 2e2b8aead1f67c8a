/** Decoded records of machines, any of them valid for the small site file. */
import fc from 'fast-check';
import { localDate } from '../../src/sites/index.js';
import { instants, maybeRef, names, ref } from './samples.js';

const maybe = <T>(it: fc.Arbitrary<T>) => fc.option(it, { nil: undefined });
const dayOf = (instant: string) => localDate('Europe/Berlin', instant);
const ids = fc.integer({ min: 1, max: 1_000_000 });

export const companies = fc.record({ id: fc.constant(1), name: names, write_date: instants });

export const equipment = fc.record({
  id: fc.constant(1),
  name: names,
  active: fc.boolean(),
  serial_no: maybe(names),
  model: maybe(names),
  scrap_date: maybe(instants.map(dayOf)),
  company_id: maybeRef(1),
  write_date: instants,
});

/** Asked for on the day of the entry or before; done on some day since, or on none that is known. */
export const requests = fc
  .record({
    moments: fc.array(instants, { minLength: 4, maxLength: 4 }).map((it) => it.sort()),
    hasDays: fc.tuple(fc.boolean(), fc.boolean()),
    id: ids,
    name: names,
    equipment_id: fc.constant(ref(1)),
    maintenance_type: fc.constantFrom('corrective' as const, 'preventive' as const),
    priority: maybe(fc.constantFrom('0' as const, '1' as const, '2' as const, '3' as const)),
    stage_id: fc.constantFrom(undefined, ref(1), ref(2)),
    firstStage: fc.constant(1),
    done: fc.boolean(),
    archive: fc.boolean(),
    company_id: maybeRef(1),
  })
  .map(({ moments: [asked = '', create_date = '', closed = '', write_date = ''], hasDays, ...it }) => ({
    ...it,
    create_date,
    write_date,
    request_date: hasDays[0] ? dayOf(asked) : undefined,
    close_date: hasDays[1] ? dayOf(closed) : undefined,
  }));

export const losses = fc.record({
  id: fc.constantFrom(1, 2, 4),
  name: names,
  loss_type: fc.constantFrom('availability' as const, 'quality' as const),
  write_date: instants,
});

export const stops = fc
  .record({
    dates: fc.tuple(instants, instants).map((it) => it.sort()),
    isOver: fc.boolean(),
    id: ids,
    workcenter_id: fc.constant(ref(1)),
    workorder_id: maybeRef(1),
    loss_id: fc.constantFrom(ref(1), ref(2), ref(4)),
    loss_type: fc.constantFrom('availability' as const, 'quality' as const),
    description: maybe(names),
    company_id: maybeRef(1),
    family: fc.constant({ name: 'WH/MO/1', members: [] }),
  })
  .map(({ dates: [date_start = '', end], isOver, ...it }) => ({
    ...it,
    date_start,
    date_end: isOver ? end : undefined,
  }));

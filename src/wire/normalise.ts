import { canonicalDecimal } from '../core/decimal.js';

/** One value that a reader took in another spelling than the canonical one. */
export interface Normalised {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

interface Leafy {
  readonly properties?: Readonly<Record<string, Leafy>>;
  readonly required?: readonly string[];
  readonly items?: Leafy;
  readonly 'x-leaf'?: string;
}

/** RFC 3339: a day, a time of day and the offset without which it names no moment. */
const INSTANT =
  /^(\d{4}-\d\d-(\d\d))[Tt ]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(\.\d+)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * An instant in any RFC 3339 spelling, as UTC with milliseconds; undefined when finer than a millisecond
 * or no instant.
 */
export function canonicalInstant(text: string): string | undefined {
  const parts = INSTANT.exec(text);
  if (!parts) return undefined;
  const [, day, ofMonth, time, fraction = '', offset] = parts;
  if (/^\.[0-9]{3}[0-9]*[1-9]/.test(fraction)) return undefined;
  // A day that the calendar does not have would roll into the next month.
  if (new Date(`${day}T00:00:00Z`).getUTCDate() !== Number(ofMonth)) return undefined;
  const moment = Date.parse(`${day}T${time}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
}

/**
 * A copy of the data in canonical spelling: `10.50` becomes `10.5`, `…T10:00:00+01:00` becomes
 * `…T09:00:00.000Z`,
 * a null in an optional field becomes absent. Whatever can not be read is left for `check` to report.
 */
export function normalise(schema: unknown, value: unknown, record: Normalised[], path = ''): unknown {
  const shape = schema as Leafy;
  if (typeof value === 'string') return normaliseText(shape, value, record, path);
  if (Array.isArray(value))
    return shape.items ? value.map((it, i) => normalise(shape.items, it, record, `${path}/${i}`)) : value;
  if (typeof value !== 'object' || value === null || !shape.properties) return value;
  const out: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    const known = Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined;
    if (field === null && known && !shape.required?.includes(name))
      record.push({ path: `${path}/${name}`, from: 'null', to: 'absent' });
    else set(out, name, known ? normalise(known, field, record, `${path}/${name}`) : field);
  }
  return out;
}

/** Keeps even a field named `__proto__`, so that it is reported and not lost. */
const set = (target: Record<string, unknown>, name: string, value: unknown): void => {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
};

function normaliseText(shape: Leafy, text: string, record: Normalised[], path: string): string {
  const leaf = shape['x-leaf'];
  const to =
    leaf === 'decimal' ? canonicalDecimal(text) : leaf === 'instant' ? canonicalInstant(text) : undefined;
  if (to === undefined || to === text) return text;
  record.push({ path, from: text, to });
  return to;
}

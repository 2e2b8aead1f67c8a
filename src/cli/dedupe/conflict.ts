import { closeSync, openSync, readSync } from 'node:fs';
import { canonicalData, differences, parseDocument } from '../../index.js';
import { LineSplitter } from '../../reconcile/index.js';
import { reader } from '../judge.js';
import type { Place } from './facts.js';

/** The line that stands at a place, read again. */
export function textAt(file: string, place: Place): string {
  const open = openSync(file, 'r');
  const bytes = Buffer.alloc(place.bytes);
  try {
    readSync(open, bytes, 0, bytes.length, place.offset);
  } finally {
    closeSync(open);
  }
  const splitter = new LineSplitter();
  const [raw] = [...splitter.push(bytes), ...splitter.end()];
  return raw ? raw.content.toString('utf8') : '';
}

/** The JSON pointers at which two tellings of one fact differ in what they say. */
export const differing = (first: string, second: string): string[] => differences(said(first), said(second));

function said(text: string): unknown {
  const parsed = parseDocument(text);
  const read = parsed.ok ? reader.check(parsed.value) : parsed;
  if (!read.ok) return undefined;
  return canonicalData(
    read.value.contract,
    'event' in read.value ? read.value.event.data : read.value.entity,
  );
}

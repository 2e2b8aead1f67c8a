/** What the maps tell of a plant, with the site file that its own answers propose. */
import { expect } from 'vitest';
import {
  answersOf,
  fromOdoo,
  type OdooVersion,
  proposeSite,
  type Report,
  type Verdict,
} from '../../src/odoo/index.js';
import { checkSite, type Site } from '../../src/sites/index.js';
import type { CloudEvent } from '../../src/wire/cloud-event.js';

export type Tables = Readonly<Record<string, readonly unknown[]>>;

export interface Told {
  readonly verdicts: Verdict[];
  readonly documents: Record<string, unknown>[];
}

export async function siteOf(tables: Tables, version: OdooVersion): Promise<Site> {
  const header = {
    plantId: 'P-01',
    timeZone: 'Europe/Paris',
    system: 'odoo',
    enterpriseHost: 'acme.example',
  };
  const { site } = await proposeSite(answersOf(tables), { ...header, version });
  expect(checkSite(site)).toMatchObject({ ok: true });
  return site;
}

export async function tell(tables: Tables, version: OdooVersion, site?: Site): Promise<Told> {
  const all: (Verdict | Report)[] = [];
  const recordedAt = '2026-11-21T05:00:00.000Z';
  const options = { version, site: site ?? (await siteOf(tables, version)), recordedAt };
  for await (const verdict of fromOdoo(answersOf(tables), options)) all.push(verdict);
  const documents = all.flatMap((it) => ('documents' in it ? it.documents : [])).map((it) => it.document);
  return { verdicts: all.filter((it) => it.outcome !== 'report'), documents: documents as never };
}

export const dataOf = (told: Told, name: string): Record<string, never>[] =>
  told.documents
    .filter((it) => (it as unknown as CloudEvent).type === `org.w3id.mfg.${name}.v1`)
    .map((it) => it.data as Record<string, never>);

export const countRecords = (tables: Tables): number =>
  Object.values(tables).reduce((sum, it) => sum + it.length, 0);

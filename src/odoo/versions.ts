/** The versions whose answers this library knows. An unknown version is refused, not guessed. */
export const ODOO_VERSIONS = ['16.0', '17.0', '18.0', '19.0'] as const;
export type OdooVersion = (typeof ODOO_VERSIONS)[number];

export const isOdooVersion = (text: string): text is OdooVersion =>
  (ODOO_VERSIONS as readonly string[]).includes(text);

/** Throws on a version this library does not know: whoever asks has to say which Odoo it is. */
export function refuseUnknown(version: string): void {
  if (isOdooVersion(version)) return;
  throw new RangeError(`Odoo ${version} is not known; known are ${ODOO_VERSIONS.join(', ')}`);
}

/** What a version means by fields that the others call the same: no renaming shows it. */
export interface VersionMeaning {
  /** Whether a done raw material move still tells its demand; else it was overwritten with what was used. */
  readonly keepsDemand: boolean;
  /** What `factor` of a unit counts: units in one reference unit, or root units in one unit. */
  readonly unitFactor: 'units-per-reference' | 'roots-per-unit';
}

export const VERSION_MEANINGS: Readonly<Record<OdooVersion, VersionMeaning>> = {
  '16.0': { keepsDemand: false, unitFactor: 'units-per-reference' },
  '17.0': { keepsDemand: true, unitFactor: 'units-per-reference' },
  '18.0': { keepsDemand: true, unitFactor: 'units-per-reference' },
  '19.0': { keepsDemand: true, unitFactor: 'roots-per-unit' },
};

import { describe, expect, it } from 'vitest';
import { viewSite } from '../../src/sites/index.js';
import { plant } from './plant.js';

const view = viewSite(plant);

describe('the row of a record', () => {
  it('is found by its id in this database, whatever its label', () => {
    expect(view.row('items', 1, 'Bolzen')?.code).toBe('BOLT');
    expect(view.row('operations', 7)?.code).toBe('TURN');
    expect(view.row('items', 99, 'Bolt')).toBeUndefined();
  });

  it('is found by its name where the thing has no record of its own', () => {
    expect(view.row('operations', undefined, 'Clean')?.code).toBe('CLEAN');
    expect(view.row('operations', undefined, 'Turn')).toBeUndefined();
    expect(view.row('operations', undefined)).toBeUndefined();
  });

  it('without code is there all the same: nobody has decided yet', () => {
    expect(view.row('items', 2)).toMatchObject({ name: 'Nut' });
    expect(view.row('items', 2)).not.toHaveProperty('code');
  });
});

describe('the code of a document', () => {
  it.each([
    ['WH/MO/00001', 'WH-MO-00001'],
    ['MO 7/2026', 'MO_7-2026'],
    ['SO-WEB.1', 'SO-WEB.1'],
    ['/MO', undefined],
    ['MO#1', undefined],
    ['Aufträge', undefined],
    ['', undefined],
    ['x'.repeat(65), undefined],
  ])('%j is %s', (name, code) => {
    expect(view.documentCode(name)).toBe(code);
  });

  it('replaces in the order of the site file, every occurrence', () => {
    const site = {
      ...plant,
      documentNames: [
        { from: '//', to: '.' },
        { from: '/', to: '-' },
      ],
    };
    expect(viewSite(site).documentCode('a//b/c/d')).toBe('a.b-c-d');
  });
});

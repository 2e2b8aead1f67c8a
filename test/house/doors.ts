import { join } from 'node:path';
import ts from 'typescript';
import { root } from './source-files.js';

/** The doors of the package and the files behind them. */
export const DOORS: Readonly<Record<string, string>> = {
  '.': 'src/index.ts',
  './odoo': 'src/odoo/index.ts',
  './sites': 'src/sites/index.ts',
  './laws': 'src/laws/index.ts',
  './reconcile': 'src/reconcile/index.ts',
  './own': 'src/own/index.ts',
};

/** The names of all values and types behind each door, sorted. */
export function exportsByDoor(): Record<string, string[]> {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const files = Object.values(DOORS).map((it) => join(root, it));
  const program = ts.createProgram(files, { ...options, noEmit: true, types: [] });
  const namesOf = (file: string): string[] => {
    const source = program.getSourceFile(join(root, file));
    const module = source && program.getTypeChecker().getSymbolAtLocation(source);
    return module
      ? program
          .getTypeChecker()
          .getExportsOfModule(module)
          .map((it) => it.name)
          .sort()
      : [];
  };
  return Object.fromEntries(Object.entries(DOORS).map(([door, file]) => [door, namesOf(file)]));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** A file of ours: its path from the root, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The TypeScript files below some folders, in order. */
export const sourceFiles = (...folders: string[]): SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
  );

/** What a file imports or exports from elsewhere, and whether only types cross. */
export function importsOf({ text }: SourceFile): { readonly from: string; readonly typeOnly: boolean }[] {
  const lines = text.matchAll(/^(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)'/gm);
  const lazy = text.matchAll(/\bimport\('([^']+)'\)/g);
  return [
    ...[...lines].map((it) => ({ from: it[2] as string, typeOnly: it[1] !== undefined })),
    ...[...lazy].map((it) => ({ from: it[1] as string, typeOnly: false })),
  ];
}

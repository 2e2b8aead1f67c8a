import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, type Language } from './languages.js';

/** Fields that were looked at, and those among them whose type says nothing. */
export interface Fields {
  readonly seen: number;
  readonly untyped: readonly string[];
}

/** Looks for fields without a type in generated source, but for what is open on purpose. */
export function fieldsOf(
  { declaration, untyped }: Pick<Language, 'declaration' | 'untyped'>,
  source: string,
  open: { readonly titles: ReadonlySet<string>; readonly fields: ReadonlySet<string> },
): Fields {
  const openFields = new Set([...open.fields].map((it) => it.toLowerCase()));
  const found: string[] = [];
  let [owner, seen] = ['', 0];
  for (const { groups = {} } of source.matchAll(declaration)) {
    owner = groups.owner ?? owner;
    if (!groups.name || !groups.type) continue;
    seen++;
    const isOpen = open.titles.has(owner) || openFields.has(groups.name.toLowerCase());
    if (!isOpen && untyped.test(groups.type.replace(/'[^'\n]*'|"[^"\n]*"/g, '')))
      found.push(`${owner}.${groups.name}`);
  }
  return { seen, untyped: found };
}

/** The generated source of a language, all files in one. */
export function generatedSource(language: Language): string {
  const path = join(folderOf(language), language.source);
  const files = statSync(path).isDirectory() ? readdirSync(path).map((it) => join(path, it)) : [path];
  return files.map((it) => readFileSync(it, 'utf8')).join('\n');
}

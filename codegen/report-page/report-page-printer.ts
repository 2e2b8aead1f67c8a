import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { PRINTED_BY, type Printer } from '../printer.js';

const ASSETS = 'src/reconcile/report/page/assets.ts';

/** Prints style and script of the report's page, chart library included: users install nothing for it. */
export const reportPagePrinter: Printer = {
  name: 'report page',
  owns: [ASSETS],
  print: () =>
    new Map([
      [
        ASSETS,
        `// ${PRINTED_BY}
/** The style of the report's page. */
export const STYLE = ${JSON.stringify(bundled('report.css'))};

/** The script of the report's page, with the parts of d3 that draw its charts. */
export const SCRIPT = ${JSON.stringify(`${licence()}\n${bundled('main.ts')}`)};
`,
      ],
    ]),
};

const pathOf = (name: string): string => fileURLToPath(new URL(`browser/${name}`, import.meta.url));

function bundled(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [pathOf(name)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const [file] = outputFiles;
  if (!file || /<\/(script|style)/i.test(file.text)) throw new Error(`${name} can not stand in a page`);
  return file.text.trim();
}

/** Every copy carries the licence of what it is made with; the parts of d3 share one. */
const licence = (): string =>
  `/* Contains parts of d3 (axis, scale, selection and what they need).\n${readFileSync(
    new URL('../../node_modules/d3-scale/LICENSE', import.meta.url),
    'utf8',
  ).trim()}\n*/`;

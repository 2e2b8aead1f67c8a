/** Makes `.tools/python`, an isolated Python with the one pinned package that the cross tests need. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const JSONSCHEMA = 'jsonschema==4.26.0';
const home = fileURLToPath(new URL('../../.tools/python', import.meta.url));
const python = `${home}/${process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python'}`;

/** @param {string} program @param {string[]} args */
const run = (program, args) => spawnSync(program, args, { encoding: 'utf8' });

/** Says what is missing. @param {string} what @param {{ stderr?: string | null }} outcome */
function stop(what, outcome) {
  throw new Error(`${what}\n${outcome.stderr ?? ''}`);
}

/** The path of a Python that has jsonschema; made on the first call. */
export function setupPython() {
  const version = `import importlib.metadata as m; print("jsonschema==" + m.version("jsonschema"))`;
  if (existsSync(python) && run(python, ['-c', version]).stdout?.trim() === JSONSCHEMA) return python;
  const made = run('python3', ['-m', 'venv', home]);
  if (made.status !== 0)
    stop('The cross tests need python3 3.9 or newer with its venv module. Install them.', made);
  const installed = run(python, ['-m', 'pip', 'install', '--quiet', JSONSCHEMA]);
  if (installed.status !== 0) stop(`pip can not install ${JSONSCHEMA}.`, installed);
  return python;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(setupPython());

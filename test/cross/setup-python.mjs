/** Makes folders in `.tools`, each an isolated Python with the pinned packages that some tests need. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['jsonschema==4.26.0', 'fastjsonschema==2.22.3'];

/** @param {string} program @param {string[]} args */
const run = (program, args) => spawnSync(program, args, { encoding: 'utf8' });

/** Says what is missing. @param {string} what @param {{ stderr?: string | null }} outcome */
function stop(what, outcome) {
  throw new Error(`${what}\n${outcome.stderr ?? ''}`);
}

/** @param {readonly string[]} packages */
const installed = (packages) => {
  const names = JSON.stringify(packages.map((it) => it.split('==')[0]));
  return `import importlib.metadata as m; print(*(f"{n}=={m.version(n)}" for n in ${names}))`;
};

/** The path of a Python that has the packages; made on the first call. */
export function setupPython(packages = PACKAGES, folder = 'python') {
  const home = fileURLToPath(new URL(`../../.tools/${folder}`, import.meta.url));
  const python = `${home}/${process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python'}`;
  if (existsSync(python) && run(python, ['-c', installed(packages)]).stdout?.trim() === packages.join(' '))
    return python;
  const made = run('python3', ['-m', 'venv', home]);
  if (made.status !== 0)
    stop('These tests need python3 3.9 or newer with its venv module. Install them.', made);
  const added = run(python, ['-m', 'pip', 'install', '--quiet', ...packages]);
  if (added.status !== 0) stop(`pip can not install ${packages.join(' ')}.`, added);
  return python;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(setupPython());

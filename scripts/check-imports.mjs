// Holds the imports of every package against the house: what may import what, nothing upwards, nothing of
// another package's src, and nothing of Node where the code also runs in browsers.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Package → packages and libraries that it may import. */
const MAY_IMPORT = {
  core: ['zod'],
  dates: ['core'],
  reference: ['core'],
  import: ['core', 'dates', 'reference', 'papaparse', 'zod'],
  'import-xlsx': ['core', 'fflate', 'saxes'],
  'import-ical': ['core', 'ical.js'],
  calendar: ['core'],
  report: [
    'core',
    'reference',
    'zod',
    'mdast',
    'hast',
    'hast-util-to-html',
    'mdast-util-gfm-autolink-literal',
    'mdast-util-gfm-footnote',
    'mdast-util-gfm-strikethrough',
    'mdast-util-gfm-table',
    'mdast-util-to-hast',
    'mdast-util-to-markdown',
  ],
  'report-docx': ['core', 'report', 'fflate', 'mdast'],
  cli: [
    'core',
    'dates',
    'reference',
    'import',
    'import-xlsx',
    'import-ical',
    'calendar',
    'report',
    'report-docx',
    'commander',
    'srvx',
    'node:',
  ],
};

const SCOPE = '@regional-presence/';
/** Ways to Node that are no import. */
const OTHER_WAYS =
  /\brequire\s*\(|\bimport\(\s*[^'"\s]|\bgetBuiltinModule\b|\b(?:process|Buffer|globalThis\.process)\s*\./;
const IMPORT =
  /(?:^|[\s;])(?:import|export)\s*(?:[\w*{][^'"]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;
const NODE = new Set(builtinModules);

const root = process.argv[2] ? resolve(process.argv[2]) : fileURLToPath(new URL('..', import.meta.url));
const faults = [];

for (const name of readdirSync(join(root, 'packages'))) {
  const allowed = MAY_IMPORT[name];
  if (!allowed) {
    faults.push(`packages/${name}: not in the list of scripts/check-imports.mjs`);
    continue;
  }
  const folder = join(root, 'packages', name);
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const dependency of Object.keys(dependencies)) {
    // Types that stand in the public interface are a dependency.
    if (!allowed.includes(dependency.replace(SCOPE, '').replace('@types/', '')))
      faults.push(`packages/${name}: may not depend on ${dependency}`);
  }
  for (const file of readdirSync(join(folder, 'src'), { recursive: true })) {
    if (!/\.[cm]?tsx?$/.test(file)) continue;
    const path = join(folder, 'src', file);
    const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    if (!allowed.includes('node:') && OTHER_WAYS.test(code))
      faults.push(`${relative(root, path)}: reaches for Node`);
    for (const [, from, dynamic] of code.matchAll(IMPORT)) {
      const fault = faultOf(from ?? dynamic, path, folder, allowed, dependencies);
      if (fault) faults.push(`${relative(root, path)}: ${fault}`);
    }
  }
}

function faultOf(specifier, path, folder, allowed, dependencies) {
  if (specifier.startsWith('.')) {
    const target = resolve(dirname(path), specifier);
    return target.startsWith(join(folder, 'src')) ? undefined : `reaches out of its package: ${specifier}`;
  }
  if (specifier.startsWith('node:') || NODE.has(specifier.split('/')[0]))
    return allowed.includes('node:') ? undefined : `imports ${specifier} of Node`;
  const name = specifier.startsWith('@')
    ? specifier.split('/').slice(0, 2).join('/')
    : specifier.split('/')[0];
  if (name.startsWith(SCOPE) && specifier !== name) return `reaches into a package: ${specifier}`;
  if (!allowed.includes(name.replace(SCOPE, ''))) return `may not import ${specifier}`;
  return name in dependencies || `@types/${name}` in dependencies
    ? undefined
    : `imports ${name}, which its package.json does not list`;
}

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log('imports: as they should be');

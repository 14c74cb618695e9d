import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));

const LIST_OF_NAMES = /^(import|export)\s*\{([^}]*)\}\s*(?:from\s*['"]([^'"]+)['"])?;?\s*/;
const NAMESPACE = /^import\s*\*\s*as\s+(\w+)\s+from\s*['"]([^'"]+)['"];?\s*/;
const NAMED_IMPORT = /^import\s*\{([^}]*)\}\s*from\s*['"](@regional-presence\/[^'"]+)['"];?/gm;

/** `a, type B, c as d` → the values, each with the name it has in the module and the one it gets. */
const namesOf = (list) =>
  list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !one.startsWith('type '))
    .map((one) => one.split(/\s+as\s+/))
    .map(([name, as = name]) => ({ name, as }));

/** The file of an entry point of our packages: `@regional-presence/core/period` → `…/core/dist/period.js`. */
function entryFile(specifier) {
  const [, name, rest = ''] = /^@regional-presence\/([^/]+)(.*)$/.exec(specifier);
  const { exports } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'));
  return join(packages, name, exports[`.${rest}`].default);
}

/** The file that a module of ours imports; `undefined` for a library. */
function fileOf(specifier, importer) {
  if (specifier.startsWith('.')) return resolve(dirname(importer), specifier);
  return specifier.startsWith('@regional-presence/') ? entryFile(specifier) : undefined;
}

const entries = new Map();

/** All that a module exports, as one name. */
const ALL = '*';

/** What an entry point exports, by name → file and name there; `undefined` for a file that has code of its own. */
function exportsOf(file) {
  if (!entries.has(file)) entries.set(file, existsSync(file) ? parseEntry(file) : undefined);
  return entries.get(file);
}

function parseEntry(file) {
  const imported = new Map();
  const exported = new Map();
  let text = readFileSync(file, 'utf8');
  while (text.trim() !== '') {
    const namespace = NAMESPACE.exec(text);
    if (namespace) {
      imported.set(namespace[1], { file: fileOf(namespace[2], file), name: ALL });
      text = text.slice(namespace[0].length);
      continue;
    }
    const [statement, keyword, list, specifier] = LIST_OF_NAMES.exec(text) ?? [];
    if (!statement) return undefined;
    text = text.slice(statement.length);
    for (const { name, as } of namesOf(list)) {
      const target = specifier ? { file: fileOf(specifier, file), name } : imported.get(name);
      if (!target?.file) return undefined;
      (keyword === 'import' ? imported : exported).set(as, target);
    }
  }
  return exported;
}

/** The module that defines a name, which entry points may pass on. */
function definitionOf({ file, name }) {
  const next = name === ALL ? undefined : exportsOf(file)?.get(name);
  return next ? definitionOf(next) : { file, name };
}

function directImport(statement, list, specifier) {
  const file = entryFile(specifier);
  if (!exportsOf(file)) return statement;
  return namesOf(list)
    .map(({ name, as }) => ({ ...definitionOf({ file, name }), as }))
    .map(({ file: from, name, as }) =>
      name === ALL
        ? `import * as ${as} from ${JSON.stringify(from)};`
        : `import { ${name} as ${as} } from ${JSON.stringify(from)};`,
    )
    .join(' ');
}

/**
 * A plugin of esbuild that imports each name from the module that defines it. With `splitting`, esbuild puts all that
 * an entry point passes on into the pieces of everybody who imports one name of it: without this, the smallest
 * command would load the whole model.
 */
export const directImports = () => ({
  name: 'direct-imports',
  setup({ onLoad, onStart }) {
    onStart(() => entries.clear());
    onLoad({ filter: /\/packages\/[^/]+\/(?:src|dist)\/.*\.[jt]s$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(NAMED_IMPORT, directImport),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }));
  },
});

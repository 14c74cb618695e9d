// A project that uses the packages as an app would: it installs the tarballs, compiles every documented example under
// strict, exactOptionalPropertyTypes and skipLibCheck: false, and runs them; with zod's minimum and newest version.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { blocksOf, examplesOf, programOf, publicNames } from './examples.mjs';
import { packAll, root } from './pack.mjs';

const ZOD_VERSIONS = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['4.0.0', '^4'];
const folder = mkdtempSync(join(tmpdir(), 'regional-presence-consumer-'));
const tarballs = packAll();
mkdirSync(join(folder, 'src'), { recursive: true });
const run = (command, args) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const attempt = (what, action) => {
  try {
    return action();
  } catch (error) {
    console.error(`${what} failed:\n${error.stdout ?? ''}${error.stderr ?? ''}`.slice(0, 6000));
    process.exit(1);
  }
};

const dependencies = Object.fromEntries([...tarballs].map(([name, path]) => [name, `file:${path}`]));
const manifest = (zod) => ({
  name: 'consumer',
  private: true,
  type: 'module',
  dependencies: { ...dependencies, zod },
  devDependencies: { typescript: '5.9.3', '@types/node': '^20.19.0' },
  overrides: { zod },
});
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'NodeNext',
      lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      outDir: 'out',
      rootDir: 'src',
    },
    include: ['src'],
  }),
);

let missing = 0;
for (const [i, zod] of ZOD_VERSIONS.entries()) {
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest(zod), null, 2));
  rmSync(join(folder, 'package-lock.json'), { force: true });
  // An installed zod of another version would satisfy the range.
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  attempt(`npm install with zod ${zod}`, () =>
    run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline']),
  );
  const installed = JSON.parse(readFileSync(join(folder, 'node_modules/zod/package.json'), 'utf8')).version;
  if (i === 0) writePrograms();
  attempt(`tsc with zod ${installed}`, () => run('npx', ['tsc']));
  const programs = readdirSync(join(folder, 'out')).filter((file) => file.endsWith('.js'));
  for (const program of programs)
    attempt(`${program} with zod ${installed}`, () => run('node', [join('out', program)]));
  console.log(`consumer: ${programs.length} examples compile and run with zod ${installed}`);
}
if (missing > 0) process.exit(1);

/** Every example as a program; reports public values without one. */
function writePrograms() {
  const all = new Map();
  const packages = [...tarballs.keys()].map((name) => ({ name, path: join(folder, 'node_modules', name) }));
  for (const { name, path } of packages)
    for (const [word, found] of publicNames(path, name).names) all.set(word, found);
  let compared = 0;
  for (const { name, path } of packages) {
    const { names } = publicNames(path, name);
    const examples = examplesOf(path);
    for (const [word, { isType }] of names) {
      const found = examples.get(word);
      if (!found || isType) continue;
      if (!found.code) {
        console.error(`${name}: ${word} has no ${found.hasComment ? 'example' : 'docstring'}`);
        missing++;
        continue;
      }
      const program = programOf(found.code, all);
      compared += program.compared;
      writeFileSync(join(folder, 'src', `${name.split('/')[1]}.${word}.ts`), program.text);
    }
  }
  const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((file) => join('docs', file))].concat(
    readdirSync(join(root, 'packages'))
      .map((name) => join('packages', name, 'README.md'))
      .filter((page) => existsSync(join(root, page))),
  );
  for (const page of pages.filter((one) => one.endsWith('.md'))) {
    for (const [i, block] of blocksOf(readFileSync(join(root, page), 'utf8')).entries()) {
      const program = programOf(block, all);
      compared += program.compared;
      const file = `${relative(root, join(root, page)).replace(/\W+/g, '-')}-${i + 1}.ts`;
      writeFileSync(join(folder, 'src', file), program.text);
    }
  }
  console.log(`consumer: ${compared} results are compared`);
}

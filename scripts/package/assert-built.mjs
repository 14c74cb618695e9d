// Runs before a package is packed: refuses a tree that is not built, or whose sources are newer than what was built.
// `--bundled`: the modules are in pieces below the entry points, which are named.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const bundled = process.argv[2] === '--bundled' ? process.argv.slice(3) : undefined;

const refuse = (built) => {
  console.error(`${built} is missing or older than its source: run pnpm build first.`);
  process.exit(1);
};
const timeOf = (file) => statSync(file).mtimeMs;

const sources = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts'));
for (const file of sources) {
  const source = join('src', file);
  const [script, declaration] = ['.js', '.d.ts'].map((end) => join('dist', file.replace(/\.ts$/, end)));
  if (!existsSync(declaration)) refuse(declaration);
  const scripts = bundled?.map((name) => join('dist', `${name}.js`)) ?? [script];
  for (const built of scripts) if (!existsSync(built) || timeOf(built) < timeOf(source)) refuse(built);
}

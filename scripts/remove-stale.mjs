// Removes from each dist what has no source any more, so that nothing stale is packed or imported.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Packages that are bundled: their modules have no source of the same name, and their build removes the old ones. */
const BUNDLED = new Set(['cli']);

const packages = fileURLToPath(new URL('../packages', import.meta.url));
for (const name of readdirSync(packages)) {
  const dist = join(packages, name, 'dist');
  if (!existsSync(dist)) continue;
  for (const file of readdirSync(dist, { recursive: true })) {
    if (BUNDLED.has(name) && file.endsWith('.js')) continue;
    const built = /^(.*)\.(?:d\.ts|js|js\.map|d\.ts\.map)$/.exec(file);
    if (built && !existsSync(join(packages, name, 'src', `${built[1]}.ts`))) {
      rmSync(join(dist, file));
      // The compiler then writes all declarations again.
      rmSync(join(dist, '.tsbuildinfo'), { force: true });
    }
  }
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Packs every package as it would be published.
 *
 * @returns the tarball of each, by its name: `@regional-presence/core` → `…/regional-presence-core-0.0.0.tgz`.
 */
export function packAll() {
  const folder = mkdtempSync(join(tmpdir(), 'regional-presence-tarballs-'));
  execFileSync(
    'npx',
    ['-y', 'pnpm@10.34.9', '--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const tarballs = new Map();
  for (const directory of readdirSync(join(root, 'packages'))) {
    const path = join(root, 'packages', directory, 'package.json');
    const { name, version, private: isPrivate } = JSON.parse(readFileSync(path, 'utf8'));
    if (!isPrivate) tarballs.set(name, join(folder, `${name.slice(1).replace('/', '-')}-${version}.tgz`));
  }
  return tarballs;
}

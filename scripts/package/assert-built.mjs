// Runs before a package is packed: refuses a tree that is not built, or whose sources are newer than what was built.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts'));
for (const file of sources)
  for (const extension of ['.js', '.d.ts']) {
    const built = join('dist', file.replace(/\.ts$/, extension));
    if (
      !existsSync(built) ||
      (extension === '.js' && statSync(built).mtimeMs < statSync(join('src', file)).mtimeMs)
    ) {
      console.error(`${built} is missing or older than its source: run pnpm build first.`);
      process.exit(1);
    }
  }

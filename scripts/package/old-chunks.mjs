import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A plugin of Rolldown that removes the modules of the last build. Declarations stay: the compiler writes them. */
export const oldChunks = () => ({
  name: 'old-chunks',
  generateBundle({ dir }, bundle) {
    for (const file of readdirSync(dir))
      if (file.endsWith('.js') && !Object.hasOwn(bundle, file)) rmSync(join(dir, file));
  },
});

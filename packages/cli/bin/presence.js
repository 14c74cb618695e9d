#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const built = new URL('../dist/index.js', import.meta.url);
if (!existsSync(built)) {
  process.stderr.write('presence is not built yet: run `pnpm build` first.\n');
  process.exit(2);
}
// Node 22.1 and later keep the compiled code for the next start.
module.enableCompileCache?.();
const { main } = await import(built.href);
process.exitCode = await main(process.argv.slice(2));

import { defineConfig } from 'tsup';
import { directImports } from '../../scripts/package/direct-imports.mjs';
import { thirdPartyLicenses } from '../../scripts/package/third-party-licenses.mjs';

/**
 * The command is bundled with the packages it uses, in pieces that are loaded when a command needs them: Node reads
 * a few files instead of hundreds. Declarations come from `tsc --build`.
 */
export default defineConfig({
  entry: { index: 'src/index.ts', 'import-process': 'src/serve/import-process.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outDir: 'dist',
  // All but what `tsc --build` wrote.
  clean: ['!**/*.d.ts', '!**/*.d.ts.map'],
  splitting: true,
  treeshake: false,
  silent: true,
  external: [/^srvx(?:\/|$)/],
  noExternal: [/^(?!node:|srvx(?:\/|$))/],
  esbuildPlugins: [directImports(), thirdPartyLicenses()],
  banner: {
    js: "import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);",
  },
  esbuildOptions(options) {
    options.charset = 'utf8';
    // Node reads and parses half as much; names stay as they are, for the traces of errors.
    options.minifyWhitespace = true;
    options.minifySyntax = true;
    options.legalComments = 'none';
  },
});

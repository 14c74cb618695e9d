import { defineConfig } from 'rolldown';
import { oldChunks } from '../../scripts/package/old-chunks.mjs';
import { thirdPartyLicenses } from '../../scripts/package/third-party-licenses.mjs';

/**
 * The command is bundled with the packages it uses, in pieces that are loaded when a command needs them: Node reads
 * a few files instead of hundreds. Unlike esbuild, Rolldown leaves out of a piece what only another one needs of a
 * package.
 */
export default defineConfig({
  input: { index: 'src/index.ts', 'import-process': 'src/serve/import-process.ts' },
  external: [/^srvx(?:\/|$)/],
  platform: 'node',
  transform: { target: 'node20' },
  plugins: [oldChunks(), thirdPartyLicenses()],
  output: { dir: 'dist', format: 'esm', chunkFileNames: '[name]-[hash].js' },
});

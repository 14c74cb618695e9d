import type { Options } from 'tsup';

/**
 * How every package is built: one ES module per source file, for Node 20 and browsers alike, so that a bundler
 * leaves out what an app does not use. Declarations come from `tsc --build`.
 */
export const library: Options = {
  entry: ['src/**/*.ts'],
  bundle: false,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  outDir: 'dist',
  silent: true,
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
};

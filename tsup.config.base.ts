import type { Options } from 'tsup';

/** How every package is built: one ES module with types, for Node 20 and browsers alike. */
export const library: Options = {
  entry: ['src/index.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
  clean: true,
  silent: true,
};

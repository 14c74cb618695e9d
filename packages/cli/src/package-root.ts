/** The folder of this package. Modules of `src` and of the bundle in `dist` are one level below it. */
export const PACKAGE_ROOT = new URL('../', import.meta.url);

// A module of its own, so that the bundle has the translator apart from the rest of the package.
export { createTranslator } from '@regional-presence/core/internal';

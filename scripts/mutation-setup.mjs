/** Properties are tested with the same examples for each change of the source, and not shrunk: one that fails is enough. */
import * as fc from 'fast-check';

fc.configureGlobal({ seed: 2022, endOnFailure: true });

import { TAG } from '../locale/tags.js';
import { has, type TaggedToken } from './tagged-token.js';

/** A word for `at` that does not join the ends of a range as well, as `à` does. */
export const saysAt = (token: TaggedToken | undefined): boolean => has(token, TAG.at) && !has(token, TAG.to);

import { hash53 } from '@regional-presence/core/internal';
import { SEARCH_SCRIPT } from './search-script.js';
import { SITE_SCRIPT } from './site-script.js';
import { SITE_STYLE } from './site-style.js';

/** Names with a hash of the content: a browser may keep the files for ever. */
export const STYLE_PATH = `assets/site.${hash53(SITE_STYLE).toString(36)}.css`;
export const SCRIPT_PATH = `assets/site.${hash53(SITE_SCRIPT).toString(36)}.js`;
export const SEARCH_SCRIPT_PATH = `assets/search.${hash53(SEARCH_SCRIPT).toString(36)}.js`;

import { hash53 } from '@regional-presence/core/internal';
import { SEARCH_SCRIPT } from './search-script.js';
import { SITE_ICON } from './site-icon.js';
import { SITE_SCRIPT } from './site-script.js';
import { SITE_STYLE } from './site-style.js';

/** Names with a hash of the content: a browser may keep the files for ever. */
export const STYLE_PATH = `assets/site.${hash53(SITE_STYLE).toString(36)}.css`;
export const ICON_PATH = `assets/icon.${hash53(SITE_ICON).toString(36)}.svg`;
export const SCRIPT_PATH = `assets/site.${hash53(SITE_SCRIPT).toString(36)}.js`;
export const SEARCH_SCRIPT_PATH = `assets/search.${hash53(SEARCH_SCRIPT).toString(36)}.js`;

const ASSET_SCRIPT_TYPE = 'text/javascript; charset=utf-8';

/** The files that the pages load. */
export const ASSETS: readonly { path: string; mediaType: string; content: string }[] = [
  { path: STYLE_PATH, mediaType: 'text/css; charset=utf-8', content: SITE_STYLE },
  { path: ICON_PATH, mediaType: 'image/svg+xml', content: SITE_ICON },
  { path: SCRIPT_PATH, mediaType: ASSET_SCRIPT_TYPE, content: SITE_SCRIPT },
  { path: SEARCH_SCRIPT_PATH, mediaType: ASSET_SCRIPT_TYPE, content: SEARCH_SCRIPT },
];

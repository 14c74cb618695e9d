import type { MessageCatalogue } from '@regional-presence/core/internal';
import type { en } from './en.js';

export type SiteMessageKey = keyof typeof en;

/** The fixed text of the site in one language, each message in ICU MessageFormat. */
export type SiteCatalogue = MessageCatalogue<SiteMessageKey>;

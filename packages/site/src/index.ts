/** The published site: the annual plan and its events as pages, with the calendars to subscribe to. */
export { countSiteFiles, type SiteFileCounts } from './count-site-files.js';
export { publicDataset } from './public-dataset.js';
export { createSiteHandler, type SiteHandlerOptions } from './serve/site-handler.js';
export type { SiteOptions, SiteTreeOptions } from './site-options.js';
export { siteTree } from './site-tree.js';

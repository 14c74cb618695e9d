/** What the packages of this repository share. It is not public: it can change in any release. */
export { isConferenceLink } from './conference-services.js';
export { PAGE_MESSAGES } from './language/page-messages.js';
export { BodyCache } from './serve/body-cache.js';
export { bodyResponse, methodResponse, plainTextResponse, redirectResponse } from './serve/feed-response.js';
export {
  FEED_SET_OPTIONS,
  languagesOf,
  propertiesOf,
  publicBase,
  textFor,
} from './serve/feed-set.js';
export { faultOfNames } from './serve/feed-settings.js';
export { shownTitle } from './serve/index-page.js';
export { type PublishedFeed, publishedFeeds } from './serve/published-feeds.js';
export { type ResponseBody, toResponseBody } from './serve/response-body.js';

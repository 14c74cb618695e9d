/** Most characters of a text of the dataset where it is one of many on a page, or a name of it. */
const MAX_LISTED_LENGTH = 300;

/**
 * A text for a list, a link or the name of a page, where one cell must not be all there is. The page of the event has
 * it in full.
 *
 * @returns the text itself, or its beginning and an ellipsis.
 */
export const listedText = (text: string): string =>
  text.length <= MAX_LISTED_LENGTH
    ? text
    : `${text
        .slice(0, MAX_LISTED_LENGTH)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`;

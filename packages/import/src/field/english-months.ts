/** The months as phrases of dates name them that are put together from several cells. */
export const ENGLISH_MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

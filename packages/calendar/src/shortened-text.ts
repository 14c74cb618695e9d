/** What Outlook keeps of SUMMARY, LOCATION and a category, in UTF-16 code units ([MS-OXCICAL] 2.1.3.1.1.20). */
export const MAX_OUTLOOK_LENGTH = 255;

const ELLIPSIS = '…';

/**
 * A text of at most 255 UTF-16 code units: a longer one is cut after a word and ends in `…`. A single word that is
 * longer is cut within, but never within a character as people see it.
 */
export function shortenedText(text: string, language: string): string {
  if (text.length <= MAX_OUTLOOK_LENGTH) return text;
  const room = MAX_OUTLOOK_LENGTH - ELLIPSIS.length;
  const beginning = text.slice(0, 2 * MAX_OUTLOOK_LENGTH);
  const end =
    lastBoundary(beginning, room, language, 'word') ||
    lastBoundary(beginning, room, language, 'grapheme') ||
    room;
  return text.slice(0, end).trimEnd() + ELLIPSIS;
}

/** The last boundary of words or characters that is not behind a position; 0 if there is none. */
function lastBoundary(
  text: string,
  position: number,
  language: string,
  granularity: 'word' | 'grapheme',
): number {
  let last = 0;
  for (const { index } of new Intl.Segmenter(language, { granularity }).segment(text)) {
    if (index > position) return last;
    last = index;
  }
  return last;
}

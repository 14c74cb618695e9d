const ELLIPSIS = '…';

/**
 * A text of at most so many UTF-16 code units: a longer one is cut after a word and ends in `…`. A single word that is
 * longer is cut within, but never within a character as people see it.
 */
export function shortenedText(text: string, maxLength: number, language: string): string {
  if (text.length <= maxLength) return text;
  const room = maxLength - ELLIPSIS.length;
  const beginning = text.slice(0, 2 * maxLength);
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

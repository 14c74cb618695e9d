/** A text of at most a number of characters: what is longer ends with an ellipsis. */
export function shortenedText(whole: string, maxLength: number): string {
  const letters = whole.length > maxLength ? [...whole] : [];
  return letters.length > maxLength ? `${letters.slice(0, maxLength - 1).join('')}…` : whole;
}

/**
 * Parts of a text with what is between them: `Hotel; Room B` of `Hotel; Room B, Lima`. Parts that do not follow each other
 * are joined by commas.
 */
export function asWritten(parts: readonly string[], text: string): string {
  const start = text.indexOf(parts[0]!);
  let end = start;
  for (const part of parts) {
    const at = text.indexOf(part, end);
    if (start < 0 || at < 0 || /[\p{L}\p{N}]/u.test(text.slice(end, at))) return parts.join(', ');
    end = at + part.length;
  }
  const closing = /^[)）\]］]/u.test(text.slice(end)) && /[(（[［]/u.test(text.slice(start, end)) ? 1 : 0;
  return text.slice(start, end + closing);
}

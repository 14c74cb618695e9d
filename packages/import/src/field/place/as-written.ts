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
  return closed(text.slice(start, end));
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '［': '］' };

/** With the bracket that is behind a part which is left out: of `Hall 2 (floor 3, Lima)` the venue is `Hall 2 (floor 3)`. */
function closed(text: string): string {
  const open = /[(（[［][^()（）[\]［］]*$/u.exec(text)?.[0][0];
  return open === undefined ? text : text + CLOSING[open]!;
}

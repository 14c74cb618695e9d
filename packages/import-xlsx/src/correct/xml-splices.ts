/** A part of a text, from `start` to before `end`. */
export interface Extent {
  start: number;
  end: number;
}

/** Another text for a part of a text. */
export interface XmlSplice extends Extent {
  text: string;
}

/** The text with other parts. Splices at one place come in the order in which they are given. */
export function splicedXml(xml: string, splices: readonly XmlSplice[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(xml.slice(from, start), text);
    from = end;
  }
  return [...parts, xml.slice(from)].join('');
}

/** Where the tag that ends at an offset begins. */
export const tagStart = (xml: string, end: number): number => xml.lastIndexOf('<', end - 1);

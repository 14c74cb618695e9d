import type { WorkbookFault } from '@regional-presence/core/internal';
import { SaxesParser } from 'saxes';

/** Length of the text that is passed to the parser at once, so that a fault stops it early. */
const CHUNK_LENGTH = 65_536;

/** `end` is the offset after the tag in the text, in UTF-16 units. That of an empty tag is the same at `close`. */
export interface XmlHandlers {
  open?(name: string, attributes: Record<string, string>, end: number): void;
  text?(text: string): void;
  close?(name: string, end: number): void;
}

/** `x:row` → `row`. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Parses a part of a workbook. A document type declaration is an error, so that no entity of its own can expand
 * without limit.
 *
 * @returns what is wrong with the XML, or `undefined`.
 */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): WorkbookFault | undefined {
  const parser = new SaxesParser();
  let fault: WorkbookFault | undefined;
  parser.on('error', (error) => {
    fault ??= { reason: 'invalidXml', detail: error.message };
  });
  parser.on('doctype', () => {
    fault ??= { reason: 'doctype' };
  });
  if (handlers.open)
    parser.on('opentag', ({ name, attributes }) =>
      handlers.open!(localName(name), attributes as Record<string, string>, parser.position),
    );
  if (handlers.text) parser.on('text', (text) => handlers.text!(text));
  if (handlers.close) parser.on('closetag', ({ name }) => handlers.close!(localName(name), parser.position));
  const text = new TextDecoder().decode(bytes);
  for (let offset = 0; offset < text.length && fault === undefined; offset += CHUNK_LENGTH)
    parser.write(text.slice(offset, offset + CHUNK_LENGTH));
  if (fault === undefined) parser.close();
  return fault;
}

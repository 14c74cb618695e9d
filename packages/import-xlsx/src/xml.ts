import { SaxesParser } from 'saxes';

export interface Handlers {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** The name without its namespace prefix: `x:row` → `row`. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a part of a workbook. Only the five entities of XML itself are known: one that a document type
 * declares is an error, so that it cannot be expanded without end.
 *
 * @returns what is wrong with the XML, or `undefined`.
 */
export function readXml(bytes: Uint8Array, handlers: Handlers): string | undefined {
  const parser = new SaxesParser();
  let fault: string | undefined;
  parser.on('error', (error) => {
    fault ??= error.message;
  });
  parser.on('doctype', () => {
    fault ??= 'it declares a document type';
  });
  if (handlers.open)
    parser.on('opentag', ({ name, attributes }) =>
      handlers.open!(local(name), attributes as Record<string, string>),
    );
  if (handlers.text) parser.on('text', (text) => handlers.text!(text));
  if (handlers.close) parser.on('closetag', ({ name }) => handlers.close!(local(name)));
  const text = new TextDecoder().decode(bytes);
  for (let at = 0; at < text.length && fault === undefined; at += 65_536)
    parser.write(text.slice(at, at + 65_536));
  if (fault === undefined) parser.close();
  return fault;
}

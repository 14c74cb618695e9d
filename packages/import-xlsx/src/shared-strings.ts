import { type WorkbookFault, withStruckParts } from '@regional-presence/core/internal';
import { readXml } from './xml.js';

/** Decodes characters that XML cannot contain: `_x000D_` → CR (ECMA-376 part 1, 22.9.2.19). */
export const unescapeCharacters = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A text that cells share. */
export interface SharedString {
  text: string;
  /** Whether all of its runs are struck through. */
  isStruckThrough: boolean;
}

/** Whether an element such as `<strike val="0"/>` switches its property on. */
export const isSwitchedOn = ({ val = '1' }: Record<string, string>): boolean =>
  val !== '0' && val !== 'false';

/** Reads the shared strings: the text runs of each, without phonetic guides (`rPh`) of Japanese. */
export function readSharedStrings(
  bytes: Uint8Array | undefined,
  strings: SharedString[],
): WorkbookFault | undefined {
  if (!bytes) return undefined;
  let current: string | undefined;
  let inText = false;
  let phonetic = false;
  let isRunStruck = false;
  let struckLength = 0;
  let struck: string[] = [];
  return readXml(bytes, {
    open(name, attributes) {
      if (name === 'si') [current, struckLength, struck, isRunStruck] = ['', 0, [], false];
      else if (name === 'r') isRunStruck = false;
      else if (name === 'strike') isRunStruck = isSwitchedOn(attributes);
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = true;
    },
    text(text) {
      if (!inText || phonetic || current === undefined) return;
      current += text;
      if (isRunStruck) struck.push(text);
      if (isRunStruck || text.trim() === '') struckLength += text.length;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        const text = current ?? '';
        const isStruckThrough = text.trim() !== '' && struckLength === text.length;
        const marked = isStruckThrough ? text : withStruckParts(text, struck);
        strings.push({ text: unescapeCharacters(marked), isStruckThrough });
        current = undefined;
      }
    },
  });
}

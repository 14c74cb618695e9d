import type { WorkbookFault } from '@regional-presence/core/internal';
import { type DateFormat, dateFormat } from './serial-date.js';
import { isSwitchedOn } from './shared-strings.js';
import { readXml } from './xml.js';

/** What a style says of the text of a cell. */
export interface CellStyle {
  /** What its number format shows of a date. */
  date: DateFormat | undefined;
  isStruckThrough: boolean;
}

/** Reads the styles of cells: number formats, and fonts that are struck through. */
export function readCellStyles(
  bytes: Uint8Array | undefined,
  styles: CellStyle[],
): WorkbookFault | undefined {
  if (!bytes) return undefined;
  const codes = new Map<number, string>();
  const struckFonts: boolean[] = [];
  let list = '';
  return readXml(bytes, {
    open(name, attributes) {
      const { numFmtId, formatCode, fontId } = attributes;
      if (name === 'numFmt' && numFmtId && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs' || name === 'fonts') list = name;
      else if (name === 'font' && list === 'fonts') struckFonts.push(false);
      else if (name === 'strike' && list === 'fonts')
        struckFonts[struckFonts.length - 1] = isSwitchedOn(attributes);
      else if (name === 'xf' && list === 'cellXfs')
        styles.push({
          date: dateFormat(Number(numFmtId ?? 0), codes.get(Number(numFmtId))),
          isStruckThrough: struckFonts[Number(fontId ?? 0)] ?? false,
        });
    },
    close(name) {
      if (name === list) list = '';
    },
  });
}

import type { ForeignFormat } from './container-format.js';

/** Formats by their first bytes, each byte as the character with its number. */
export const SIGNATURES: readonly (ForeignFormat & { starts: RegExp })[] = [
  { starts: /^%PDF/, format: 'PDF', advice: 'export' },
  { starts: /^PAR1/, format: 'Parquet', advice: 'exportCsv' },
  { starts: /^ARROW1\0/, format: 'Arrow', advice: 'exportCsv' },
  { starts: /^SQLite format 3\0/, format: 'SQLite', advice: 'exportCsv' },
  { starts: /^\0\x01\0\0Standard (?:Jet|ACE) DB/, format: 'Access', advice: 'exportCsv' },
  // Workbooks of Excel 2 to 5 and of some programs begin with the record itself.
  { starts: /^\x09[\0\x02\x04\x08][\x04-\x10]\0/, format: 'Excel 97-2003 (.xls)', advice: 'saveAsXlsx' },
  { starts: /^7z\xbc\xaf\x27\x1c/, format: '7z', advice: 'unpack' },
  { starts: /^Rar!\x1a\x07/, format: 'RAR', advice: 'unpack' },
  { starts: /^\x1f\x8b/, format: 'gzip', advice: 'unpack' },
  { starts: /^BZh[1-9]1AY&SY/, format: 'bzip2', advice: 'unpack' },
  { starts: /^\xfd7zXZ\0/, format: 'xz', advice: 'unpack' },
  { starts: /^\x28\xb5\x2f\xfd/, format: 'Zstandard', advice: 'unpack' },
  { starts: /^\x89PNG/, format: 'PNG', advice: 'export' },
  { starts: /^\xff\xd8\xff/, format: 'JPEG', advice: 'export' },
  { starts: /^GIF8[79]a/, format: 'GIF', advice: 'export' },
  { starts: /^(?:II\x2a\0|MM\0\x2a)/, format: 'TIFF', advice: 'export' },
  { starts: /^RIFF.{4}WEBP/s, format: 'WebP', advice: 'export' },
  { starts: /^BM.{4}\0\0\0\0/s, format: 'BMP', advice: 'export' },
  { starts: /^.{4}ftyp(?:hei[cx]|mif1|msf1|avif)/s, format: 'HEIF', advice: 'export' },
  { starts: /^.{4}ftyp/s, format: 'MP4', advice: 'export' },
];

/** Formats that are told from a file's first bytes, each byte as the character of its number. */
export const SIGNATURES: readonly { starts: RegExp; is: string }[] = [
  { starts: /^%PDF/, is: 'a PDF document: export the table that it was made of' },
  { starts: /^PAR1/, is: 'a Parquet file: export it as CSV' },
  { starts: /^ARROW1\0/, is: 'an Arrow file: export it as CSV' },
  { starts: /^SQLite format 3\0/, is: 'an SQLite database: export its table as CSV' },
  { starts: /^\0\x01\0\0Standard (?:Jet|ACE) DB/, is: 'an Access database: export its table as CSV' },
  // Workbooks of Excel 2 to 5 and of some programs begin with the record itself.
  { starts: /^\x09[\0\x02\x04\x08][\x04-\x10]\0/, is: 'an old Excel workbook (.xls): save it as .xlsx' },
  { starts: /^7z\xbc\xaf\x27\x1c/, is: 'a 7z archive: unpack it' },
  { starts: /^Rar!\x1a\x07/, is: 'a RAR archive: unpack it' },
  { starts: /^\x1f\x8b/, is: 'a gzip archive: unpack it' },
  { starts: /^BZh[1-9]1AY&SY/, is: 'a bzip2 archive: unpack it' },
  { starts: /^\xfd7zXZ\0/, is: 'an xz archive: unpack it' },
  { starts: /^\x28\xb5\x2f\xfd/, is: 'a Zstandard archive: unpack it' },
  { starts: /^\x89PNG/, is: 'a PNG picture' },
  { starts: /^\xff\xd8\xff/, is: 'a JPEG picture' },
  { starts: /^GIF8[79]a/, is: 'a GIF picture' },
  { starts: /^(?:II\x2a\0|MM\0\x2a)/, is: 'a TIFF picture' },
  { starts: /^RIFF.{4}WEBP/s, is: 'a WebP picture' },
  { starts: /^BM.{4}\0\0\0\0/s, is: 'a BMP picture' },
  { starts: /^.{4}ftyp(?:hei[cx]|mif1|msf1|avif)/s, is: 'a HEIF picture' },
  { starts: /^.{4}ftyp/s, is: 'a video' },
];

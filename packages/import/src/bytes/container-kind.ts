/** A format that is a ZIP archive or an old Office file, by the names of what it holds. */
interface Content {
  holds: RegExp;
  is: string;
}

/** The first that fits. */
const ZIPPED: readonly Content[] = [
  {
    holds: /mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/,
    is: 'an OpenDocument spreadsheet (.ods): save it as .xlsx or as CSV',
  },
  {
    holds: /mimetypeapplication\/vnd\.oasis\.opendocument/,
    is: 'an OpenDocument file (.odt, .odp): save its table as a spreadsheet (.xlsx)',
  },
  { holds: /xl\/workbook\.bin/, is: 'a binary Excel workbook (.xlsb): save it as .xlsx' },
  { holds: /xl\/(?:workbook|worksheets|_rels)/, is: 'a ZIP archive, an Excel workbook (.xlsx)' },
  { holds: /word\/document/, is: 'a Word document (.docx): copy its table into a spreadsheet' },
  { holds: /ppt\/presentation/, is: 'a PowerPoint presentation (.pptx): copy its table into a spreadsheet' },
  {
    holds: /Index\/Document\.iwa|Index\.zip/,
    is: 'an Apple iWork file, such as a Numbers spreadsheet (.numbers): export it as .xlsx or as CSV',
  },
  { holds: /^/, is: 'a ZIP archive, such as an Excel workbook (.xlsx)' },
];

/** Names stand in UTF-16 in an old Office file; the zero bytes are left out here. */
const OLE: readonly Content[] = [
  {
    holds: /EncryptedPackage/,
    is: 'an Office file with a password: open it and save it without one',
  },
  {
    holds: /__(?:substg|properties_version|nameid|recip_version)/,
    is: 'an Outlook message (.msg): save the table that it has attached',
  },
  { holds: /WordDocument/, is: 'an old Word document (.doc): copy its table into a spreadsheet' },
  {
    holds: /PowerPoint Document/,
    is: 'an old PowerPoint presentation (.ppt): copy its table into a spreadsheet',
  },
  { holds: /Workbook|Book/, is: 'an old Excel workbook (.xls): save it as .xlsx' },
  { holds: /^/, is: 'an old Office file, such as an Excel workbook (.xls): save it as .xlsx' },
];

/** The names are at the beginning and at the end. */
const LOOKED_AT = 65_536;

export function containerKind(bytes: Uint8Array): string | undefined {
  const first = latin1(bytes.subarray(0, 8));
  if (first.startsWith('PK\x05\x06')) return 'an empty ZIP archive';
  if (first.startsWith('PK\x03\x04')) {
    const names = latin1(bytes.subarray(0, LOOKED_AT)) + latin1(bytes.subarray(-LOOKED_AT));
    return ZIPPED.find(({ holds }) => holds.test(names))!.is;
  }
  if (!first.startsWith('\xd0\xcf\x11\xe0')) return undefined;
  const names = latin1(directoryOf(bytes)).replaceAll('\0', '');
  return OLE.find(({ holds }) => holds.test(names))!.is;
}

/** The directory of an old Office file: its header tells the sector in which the names begin. */
function directoryOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 512) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 2 ** Math.min(view.getUint16(0x1e, true), 16);
  const start = (view.getUint32(0x30, true) + 1) * sector;
  return start < bytes.length ? bytes.subarray(start, start + 8 * sector) : bytes.subarray(0, LOOKED_AT);
}

/** Each byte as the character of its number. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

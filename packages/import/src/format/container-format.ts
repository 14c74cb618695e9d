import type { FormatAdvice } from '@regional-presence/core/internal';

/** An unsupported format by its name, and what to do with the file. */
export interface ForeignFormat {
  format?: string;
  advice: FormatAdvice;
}

/** A format that is a ZIP archive or an OLE file. It is recognized by the names of its parts. */
interface ContainerContent extends ForeignFormat {
  holds: RegExp;
}

/** The first match counts. */
const ZIPPED: readonly ContainerContent[] = [
  {
    holds: /mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/,
    format: 'OpenDocument (.ods)',
    advice: 'saveAsXlsx',
  },
  {
    holds: /mimetypeapplication\/vnd\.oasis\.opendocument/,
    format: 'OpenDocument (.odt, .odp)',
    advice: 'saveAsXlsx',
  },
  { holds: /xl\/workbook\.bin/, format: 'Excel (.xlsb)', advice: 'saveAsXlsx' },
  { holds: /xl\/(?:workbook|worksheets|_rels)/, format: 'Excel (.xlsx)', advice: 'export' },
  { holds: /word\/document/, format: 'Word (.docx)', advice: 'copyTable' },
  { holds: /ppt\/presentation/, format: 'PowerPoint (.pptx)', advice: 'copyTable' },
  {
    holds: /Index\/Document\.iwa|Index\.zip/,
    format: 'Apple Numbers (.numbers)',
    advice: 'saveAsXlsx',
  },
  { holds: /^/, format: 'ZIP', advice: 'export' },
];

/** The names in an OLE file are UTF-16. They are compared without the zero bytes. */
const OLE: readonly ContainerContent[] = [
  {
    holds: /EncryptedPackage/,
    format: 'Microsoft Office (encrypted)',
    advice: 'removePassword',
  },
  {
    holds: /__(?:substg|properties_version|nameid|recip_version)/,
    format: 'Outlook (.msg)',
    advice: 'saveAttachment',
  },
  { holds: /WordDocument/, format: 'Word (.doc)', advice: 'copyTable' },
  {
    holds: /PowerPoint Document/,
    format: 'PowerPoint (.ppt)',
    advice: 'copyTable',
  },
  { holds: /Workbook|Book/, format: 'Excel 97-2003 (.xls)', advice: 'saveAsXlsx' },
  { holds: /^/, format: 'Microsoft Office 97-2003', advice: 'saveAsXlsx' },
];

/** Bytes at the beginning and at the end of an archive in which the names are. */
const NAMES_BYTES = 65_536;

export function containerFormat(bytes: Uint8Array): ForeignFormat | undefined {
  const first = latin1(bytes.subarray(0, 8));
  if (first.startsWith('PK\x05\x06')) return { format: 'ZIP', advice: 'export' };
  if (first.startsWith('PK\x03\x04')) {
    const names = latin1(bytes.subarray(0, NAMES_BYTES)) + latin1(bytes.subarray(-NAMES_BYTES));
    return ZIPPED.find(({ holds }) => holds.test(names))!;
  }
  if (!first.startsWith('\xd0\xcf\x11\xe0')) return undefined;
  const names = latin1(directoryOf(bytes)).replaceAll('\0', '');
  return OLE.find(({ holds }) => holds.test(names))!;
}

/** The directory of an OLE file. The header names the sector in which it begins. */
function directoryOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 512) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 2 ** Math.min(view.getUint16(0x1e, true), 16);
  const start = (view.getUint32(0x30, true) + 1) * sector;
  return start < bytes.length ? bytes.subarray(start, start + 8 * sector) : bytes.subarray(0, NAMES_BYTES);
}

/** Each byte as the character with its number. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

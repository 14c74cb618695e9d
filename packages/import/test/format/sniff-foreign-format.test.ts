import { describe, expect, it } from 'vitest';
import { sniffForeignFormat } from '../../src/format/sniff-foreign-format.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0) & 0xff);
const formatOf = (text: string) => sniffForeignFormat(bytesOf(text), text);

/** An archive's entry as it begins: a header of 30 bytes, the name, the content. */
const entry = (name: string, content = ''): string => `PK\x03\x04${'\0'.repeat(26)}${name}${content}`;

/** An old Office file whose directory, in its second sector, names its streams in UTF-16. */
function ole(...streams: string[]): string {
  const header = `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(22)}\x09\0${'\0'.repeat(16)}\x01\0\0\0`;
  const directory = ['Root Entry', ...streams]
    .map((name) =>
      [...name]
        .map((c) => `${c}\0`)
        .join('')
        .padEnd(128, '\0'),
    )
    .join('');
  return header.padEnd(1024, '\0') + directory;
}

describe('a file that is no table of text', () => {
  it.each([
    ['OpenDocument (.ods)', entry('mimetype', 'application/vnd.oasis.opendocument.spreadsheet')],
    ['OpenDocument (.odt', entry('mimetype', 'application/vnd.oasis.opendocument.text')],
    ['Excel (.xlsb)', entry('[Content_Types].xml') + entry('xl/workbook.bin')],
    ['Excel (.xlsx)', entry('[Content_Types].xml') + entry('xl/workbook.xml')],
    ['Word (.docx)', entry('[Content_Types].xml') + entry('word/document.xml')],
    ['Numbers', entry('Index/Document.iwa')],
    ['ZIP', entry('photo.jpg')],
    ['Excel 97-2003', ole('Workbook')],
    ['Excel 97-2003', ole('Book')],
    ['Outlook', ole('__nameid_version1.0', '__substg1.0_0037001F')],
    ['Word (.doc)', ole('WordDocument')],
    ['encrypted', ole('EncryptionInfo', 'EncryptedPackage')],
    ['Office 97-2003', ole()],
    ['Excel 97-2003', '\x09\x08\x10\0\0\x06\x05\0'],
    ['Parquet', 'PAR1\x15\x04'],
    ['SQLite', 'SQLite format 3\0\x10\0'],
    ['7z', '7z\xbc\xaf\x27\x1c\0\x04'],
    ['RAR', 'Rar!\x1a\x07\x01\0'],
    ['PNG', '\x89PNG\r\n\x1a\n'],
    ['JPEG', '\xff\xd8\xff\xe0'],
    ['TIFF', 'II\x2a\0\x08\0\0\0'],
    ['WebP', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['BMP', 'BM\x36\x10\0\0\0\0\0\0\x36\0'],
    ['HEIF', '\0\0\0\x18ftypheic'],
    ['HTML', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>'],
    ['HTML', '<meta charset="utf-8">\n<table><tr><td>Title</td></tr></table>'],
    ['HTML', '<table border="1"><tr><td>Title</td></tr></table>'],
    ['HTML', '<!DOCTYPE html><html><body>Sign in</body></html>'],
    ['XML Spreadsheet 2003', '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>'],
    ['MHTML', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n'],
    ['XML', '<?xml version="1.0"?><events/>'],
    ['XML', '<b>Forum</b><i>5 May</i>'],
  ])('is recognized: %s', (format, text) => {
    expect(formatOf(text)?.format).toContain(format);
  });

  it('is recognized as binary where its format is unknown', () => {
    expect(formatOf('ab\0\x01\x02\x03')).toEqual({ advice: 'export' });
  });

  it('comes with advice', () => {
    expect(formatOf(ole('Workbook'))?.advice).toBe('saveAsXlsx');
    expect(formatOf('<table><tr><td>Title</td></tr></table>')?.advice).toBe('saveAsXlsx');
    expect(formatOf('PK\x03\x04')?.advice).toBe('export');
    expect(formatOf('Rar!\x1a\x07\x01\0')?.advice).toBe('unpack');
  });
});

describe('a table of text', () => {
  it.each([
    'BMI,Title\nA,B\n',
    '<b>Forum</b>,5 May\n<b>Panel</b>,6 May\n',
    '<strong class="x">Forum</strong>;5 May\n',
    'RIFF plan,Title\n',
    'Title\tDate\nForum\t2024\n',
    '\t\tTitle\n',
    'PARTNER,Title\n',
    'Rarotonga;Forum\n',
    '7z,Title\n',
    'PK,Title\nPakistan,Forum\n',
    'Bookings,Workbook\n',
    'Title,Code\nA,<table>\n',
    'MIME-Version,Title\n',
  ])('is none of them: %j', (text) => {
    expect(formatOf(text)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { foreignKind } from '../../src/bytes/file-kind.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0) & 0xff);
const kindOf = (text: string): string | undefined => foreignKind(bytesOf(text), text);

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
    ['an OpenDocument spreadsheet', entry('mimetype', 'application/vnd.oasis.opendocument.spreadsheet')],
    ['an OpenDocument file', entry('mimetype', 'application/vnd.oasis.opendocument.text')],
    ['a binary Excel workbook (.xlsb)', entry('[Content_Types].xml') + entry('xl/workbook.bin')],
    ['an Excel workbook (.xlsx)', entry('[Content_Types].xml') + entry('xl/workbook.xml')],
    ['a Word document', entry('[Content_Types].xml') + entry('word/document.xml')],
    ['a Numbers spreadsheet', entry('Index/Document.iwa')],
    ['a ZIP archive', entry('photo.jpg')],
    ['an old Excel workbook', ole('Workbook')],
    ['an old Excel workbook', ole('Book')],
    ['an Outlook message', ole('__nameid_version1.0', '__substg1.0_0037001F')],
    ['an old Word document', ole('WordDocument')],
    ['a password', ole('EncryptionInfo', 'EncryptedPackage')],
    ['an old Office file', ole()],
    ['an old Excel workbook', '\x09\x08\x10\0\0\x06\x05\0'],
    ['a Parquet file', 'PAR1\x15\x04'],
    ['an SQLite database', 'SQLite format 3\0\x10\0'],
    ['a 7z archive', '7z\xbc\xaf\x27\x1c\0\x04'],
    ['a RAR archive', 'Rar!\x1a\x07\x01\0'],
    ['a PNG picture', '\x89PNG\r\n\x1a\n'],
    ['a JPEG picture', '\xff\xd8\xff\xe0'],
    ['a TIFF picture', 'II\x2a\0\x08\0\0\0'],
    ['a WebP picture', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['a BMP picture', 'BM\x36\x10\0\0\0\0\0\0\x36\0'],
    ['a HEIF picture', '\0\0\0\x18ftypheic'],
    ['an HTML page with a table', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>'],
    ['an HTML page with a table', '<meta charset="utf-8">\n<table><tr><td>Title</td></tr></table>'],
    ['an HTML page with a table', '<table border="1"><tr><td>Title</td></tr></table>'],
    ['an HTML page', '<!DOCTYPE html><html><body>Sign in</body></html>'],
    [
      'an XML Spreadsheet 2003',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>',
    ],
    ['a web archive', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n'],
    ['XML', '<?xml version="1.0"?><events/>'],
    ['no text', 'ab\0\x01\x02\x03'],
  ])('is told: %s', (what, text) => {
    expect(kindOf(text)).toContain(what);
    expect(kindOf(text)).toMatch(/^it is /);
  });

  it('says what to do about it', () => {
    expect(kindOf(ole('Workbook'))).toContain('save it as .xlsx');
    expect(kindOf('<table><tr><td>Title</td></tr></table>')).toContain(
      'open it in Excel and save it as .xlsx',
    );
  });
});

describe('a table of text', () => {
  it.each([
    'BMI,Title\nA,B\n',
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
    expect(kindOf(text)).toBeUndefined();
  });
});

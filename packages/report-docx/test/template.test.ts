import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDataset, type Event } from '@regional-presence/core';
import { referenceDataset } from '@regional-presence/reference';
import { reportTree } from '@regional-presence/report';
import { readTemplate, renderDocx, type WordTemplate } from '@regional-presence/report-docx';
import { Document, Footer, Header, HeadingLevel, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';

/** A template that LibreOffice wrote: letter paper, red headings, a header with a logo, a footer. */
const LIBREOFFICE = new Uint8Array(readFileSync(join(import.meta.dirname, 'files', 'libreoffice.docx')));

const events: Event[] = [
  {
    id: 'forum',
    kind: 'forum',
    title: { en: 'Forum on spectrum' },
    region: 'AFR',
    when: { period: '2022-10-20' },
    place: { city: 'Nairobi', country: 'KE' },
    sources: [{ file: 'a.csv', row: 2 }],
  },
];
const treeOf = (language = 'en') =>
  reportTree(createDataset({ ...referenceDataset(), events }), { language, problems: [] });

const templateOf = (bytes: Uint8Array): WordTemplate => {
  const result = readTemplate(bytes);
  if ('fault' in result) throw new Error(result.fault);
  return result.template;
};
const faultOf = (bytes: Uint8Array): string | undefined => {
  const result = readTemplate(bytes);
  return 'fault' in result ? result.fault : undefined;
};

/** The LibreOffice file with other parts; `undefined` removes one. */
function changed(
  parts: Readonly<Record<string, string | undefined | ((text: string) => string)>>,
): Uint8Array {
  const files: Zippable = { ...unzipSync(LIBREOFFICE) };
  for (const [path, part] of Object.entries(parts))
    if (part === undefined) delete files[path];
    else files[path] = strToU8(typeof part === 'string' ? part : part(strFromU8(files[path] as Uint8Array)));
  return zipSync(files);
}

const written = (bytes: Uint8Array, language = 'en') => {
  const files = unzipSync(renderDocx(treeOf(language), { template: templateOf(bytes) }));
  const text = (path: string) => strFromU8(files[path]!);
  return { files, text, document: text('word/document.xml') };
};

/** A template of the docx library: a dotx with other style ids, and no numbering of its own. */
const ofDocxLibrary = async (): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        styles: { default: { heading1: { run: { color: '00FF00' } } } },
        sections: [
          {
            headers: { default: new Header({ children: [new Paragraph('Header of the library')] }) },
            footers: { default: new Footer({ children: [new Paragraph('Footer of the library')] }) },
            children: [new Paragraph({ text: 'Unused', heading: HeadingLevel.HEADING_1 })],
          },
        ],
      }),
    ),
  );

describe('a document in a template', () => {
  it('has the pages, header, footer and logo of the template', () => {
    const { files, text, document } = written(LIBREOFFICE);
    expect(document).toContain('<w:pgSz w:w="12240" w:h="15840"/>');
    expect(text('word/header1.xml')).toContain('Regional Office – for official use');
    expect(text('word/footer1.xml')).toContain('Office footer');
    expect(files['word/media/image1.png']).toEqual(unzipSync(LIBREOFFICE)['word/media/image1.png']);
    for (const element of ['headerReference', 'footerReference'])
      expect(document).toMatch(new RegExp(`<w:${element} w:type="default" r:id="rId\\d+"/>`));
  });

  it('has the styles of the template, and those of its own that are missing', () => {
    const { text, document } = written(LIBREOFFICE);
    const styles = text('word/styles.xml');
    expect(styles).toContain('<w:color w:val="9C1C1C"/>');
    const ids = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...document.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(20);
    for (const id of used) expect(ids).toContain(id);
  });

  it('has none of the text of the template', () => {
    expect(written(LIBREOFFICE).document).not.toMatch(/Sample of the template|not used/);
  });

  it('numbers sections and lists with ids that the template does not use', () => {
    const { text, document } = written(LIBREOFFICE);
    const lists = [...text('word/numbering.xml').matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(lists).size).toBe(lists.length);
    for (const [, id] of document.matchAll(/<w:numId w:val="(\d+)"/g)) expect(lists).toContain(id);
    expect(document).toMatch(
      /<w:pStyle w:val="Heading1"\/><w:keepNext\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="\d+"\/>/,
    );
  });

  it('keeps each heading with what follows, whatever its style says', () => {
    const { document } = written(LIBREOFFICE);
    const headings = [...document.matchAll(/<w:pPr><w:pStyle w:val="(?:Annex)?Heading\d"\/>.*?<\/w:pPr>/g)];
    expect(headings.length).toBeGreaterThan(10);
    for (const [properties] of headings) expect(properties).toContain('<w:keepNext/>');
  });

  it('is as wide as the page of the template', () => {
    const { document } = written(LIBREOFFICE);
    const widths = [...document.matchAll(/<w:tblW w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.length).toBeGreaterThan(2);
    for (const width of widths) expect(width).toBeLessThanOrEqual(12240 - 1701 - 1134);
  });

  it('can be read by another program, with a template of the docx library too', async () => {
    for (const template of [LIBREOFFICE, await ofDocxLibrary()]) {
      const bytes = renderDocx(treeOf(), { template: templateOf(template) });
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      expect(value).toContain('Forum on spectrum');
    }
    const { text } = written(await ofDocxLibrary());
    expect(text('word/styles.xml')).toMatch(/00FF00/i);
  });

  it('in Arabic runs from right to left', () => {
    expect(written(LIBREOFFICE, 'ar').document).toMatch(/<w:bidi\/>(?:<w:docGrid[^>]*>)?<\/w:sectPr>/);
  });

  it('has the same bytes each time', () => {
    const template = templateOf(LIBREOFFICE);
    expect(renderDocx(treeOf(), { template })).toEqual(renderDocx(treeOf(), { template }));
  });

  it('has a page number where the template has neither header nor footer', () => {
    const plain = changed({
      'word/document.xml': (xml) => xml.replace(/<w:(?:header|footer)Reference[^>]*\/>/g, ''),
    });
    expect(written(plain).text('word/report-footer.xml')).toContain('NUMPAGES');
  });
});

describe('what a template says of Latin letters alone', () => {
  const styled = (properties: string) =>
    changed({
      'word/styles.xml': (text) =>
        text.replace(
          /(<w:style [^>]*w:styleId="Heading1"[^>]*>[\s\S]*?)<w:rPr>[\s\S]*?<\/w:rPr>/,
          (_, before: string) => `${before}<w:rPr>${properties}</w:rPr>`,
        ),
    });
  const headingOf = (bytes: Uint8Array) =>
    /<w:style [^>]*w:styleId="Heading1"[\s\S]*?<\/w:style>/.exec(
      written(bytes, 'ar').text('word/styles.xml'),
    )![0];

  it('holds for Arabic ones: bold, italic and size', () => {
    const heading = headingOf(styled('<w:b/><w:i w:val="0"/><w:color w:val="9C1C1C"/><w:sz w:val="36"/>'));
    expect(heading).toContain('<w:b/><w:bCs/><w:i w:val="0"/><w:iCs w:val="0"/>');
    expect(heading).toContain('<w:sz w:val="36"/><w:szCs w:val="36"/>');
  });

  it('does not where it says otherwise of these', () => {
    const heading = headingOf(
      styled('<w:b/><w:bCs w:val="0"/><w:bdr w:val="single"/><w:sz w:val="36"/><w:szCs w:val="20"/>'),
    );
    expect(heading).toContain(
      '<w:b/><w:bCs w:val="0"/><w:bdr w:val="single"/><w:sz w:val="36"/><w:szCs w:val="20"/>',
    );
  });
});

describe('a file that cannot be a template', () => {
  const bomb = () => {
    const files: Zippable = { ...unzipSync(LIBREOFFICE) };
    files['word/media/bomb.bin'] = new Uint8Array(80 * 1024 * 1024);
    return zipSync(files, { level: 9 });
  };

  it.each([
    ['an empty file', () => new Uint8Array(), /no Word file/],
    ['text', () => strToU8('Dear colleague'), /no Word file/],
    ['a Word 97 file or one with a password', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /password/],
    ['a damaged file', () => LIBREOFFICE.slice(0, 3000), /damaged/],
    ['a file that unpacks to 80 MB', bomb, /larger than 64 MB/],
    [
      'a spreadsheet',
      () => zipSync({ '[Content_Types].xml': strToU8('<Types/>') }),
      /no word\/document\.xml/,
    ],
    ['a file without styles', () => changed({ 'word/styles.xml': undefined }), /no word\/styles\.xml/],
    [
      'a file with macros',
      () =>
        changed({
          '[Content_Types].xml': (xml) => xml.replaceAll('document.main', 'document.macroEnabled.main'),
        }),
      /macros/,
    ],
    ['a file with a program', () => changed({ 'word/vbaProject.bin': 'x' }), /macros/],
    [
      'styles that are no XML',
      () => changed({ 'word/styles.xml': '<w:styles><w:style>' }),
      /styles\.xml is damaged/,
    ],
    [
      'a part with a document type',
      () => changed({ 'word/styles.xml': (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}` }),
      /styles\.xml is damaged/,
    ],
    [
      'a header with a field that loads a file',
      () =>
        changed({
          'word/header1.xml': (xml) =>
            xml.replace(
              '</w:hdr>',
              '<w:p><w:r><w:instrText>INCLUDETEXT "\\\\server\\x"</w:instrText></w:r></w:p></w:hdr>',
            ),
        }),
      /field that loads another file/,
    ],
    [
      'a header with an image from elsewhere',
      () =>
        changed({
          'word/_rels/header1.xml.rels': (xml) =>
            xml.replace(/Target="[^"]*"/, 'Target="https://example.org/x.png" TargetMode="External"'),
        }),
      /linked image/,
    ],
    ['a header whose image is missing', () => changed({ 'word/media/image1.png': undefined }), /missing/],
  ])('%s is refused', (_, bytes, fault) => {
    expect(faultOf(bytes())).toMatch(fault);
  });
});

describe('the language of a template', () => {
  const defaultsOf = (bytes: Uint8Array, language?: string) =>
    /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(written(bytes, language).text('word/styles.xml'))![0];
  const languagesOf = (xml: string) => xml.match(/<w:lang\b[^>]*>/g);

  it.each(['en', 'fr', 'ar', 'zh'])(
    'is once in the defaults if our own document is the template: %s',
    (language) => {
      const own = renderDocx(treeOf('en'));
      expect(languagesOf(defaultsOf(own, language))).toHaveLength(1);
      expect(languagesOf(defaultsOf(own, language))![0]).toContain(
        `w:val="${language === 'fr' ? 'fr' : 'en'}`,
      );
    },
  );

  it.each([
    ['no defaults', ''],
    ['empty defaults', '<w:docDefaults/>'],
    ['defaults of paragraphs', '<w:docDefaults><w:pPrDefault/></w:docDefaults>'],
    ['empty defaults of runs', '<w:docDefaults><w:rPrDefault/></w:docDefaults>'],
    ['empty properties', '<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>'],
    [
      'a size',
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>',
    ],
    [
      'a language',
      '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"></w:lang></w:rPr></w:rPrDefault></w:docDefaults>',
    ],
  ])('is that of the document where the template has %s', (_, defaults) => {
    const bytes = changed({
      'word/styles.xml': (text) =>
        text
          .replace(/<w:docDefaults>.*?<\/w:docDefaults>/s, '')
          .replace(/<w:styles\b[^>]*>/, (tag) => tag + defaults),
    });
    const found = defaultsOf(bytes, 'fr');
    expect(languagesOf(found)).toHaveLength(1);
    expect(found).toMatch(/<w:rPrDefault><w:rPr>.*<w:lang w:val="fr/s);
    expect(found).not.toContain('de-DE');
  });
});

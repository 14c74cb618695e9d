import { isRightToLeft } from '@regional-presence/core';
import type { ReportTree } from '@regional-presence/report';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { FootnoteDefinition } from 'mdast';
import { bodyXml } from './body/blocks.js';
import { paragraphXml } from './body/paragraph.js';
import { field, textRuns } from './body/runs.js';
import { typographyOf } from './language.js';
import { Parts, relationshipsXml } from './package/parts.js';
import { fontTableXml, numberingXml, stylesXml } from './package/styles.js';
import { declared, escapeXml, NAMESPACES, XML } from './xml.js';

const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Parts of the main document: name, content type, and the kind of their relationship. */
const PARTS = [
  ['styles', 'styles'],
  ['numbering', 'numbering'],
  ['settings', 'settings'],
  ['fontTable', 'fontTable'],
  ['footnotes', 'footnotes'],
  ['header1', 'header'],
  ['footer1', 'footer'],
] as const;

/**
 * The document as a Word file (ECMA-376, WordprocessingML, transitional). The same bytes for the same tree: no
 * clock, no chance and no machine is in it.
 */
export function renderDocx(tree: ReportTree): Uint8Array {
  const { document } = tree.data;
  const rightToLeft = isRightToLeft(document.language);
  const definitions = new Map(
    tree.children
      .filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
      .map((node) => [node.identifier, node]),
  );
  const parts = new Parts(rightToLeft, definitions);
  const related = new Map(PARTS.map(([name, kind]) => [name, parts.part(kind, `${name}.xml`)]));
  const body: string[] = [];
  for (const block of bodyXml(tree, parts)) body.push(block);
  const section =
    `<w:sectPr><w:headerReference w:type="default" r:id="${related.get('header1')}"/><w:footerReference w:type="default" r:id="${related.get('footer1')}"/>` +
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1276" w:bottom="1418" w:left="1276" w:header="720" w:footer="720" w:gutter="0"/>' +
    `${rightToLeft ? '<w:bidi/>' : ''}</w:sectPr>`;
  const main = `${XML}<w:document${declared('w', 'r', 'wp', 'a', 'pic')}><w:body>${body.join('')}${section}</w:body></w:document>`;
  const xml: Record<string, string> = {
    '[Content_Types].xml': contentTypes(parts.media.length > 0),
    '_rels/.rels': packageRelationships(),
    'docProps/core.xml': coreProperties(document.title, document.language),
    'docProps/app.xml': `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Regional Presence</Application></Properties>`,
    'word/document.xml': main,
    'word/styles.xml': stylesXml(typographyOf(document.language)),
    'word/numbering.xml': numberingXml(parts),
    'word/settings.xml': settings(document.language),
    'word/fontTable.xml': fontTableXml(),
    'word/footnotes.xml': footnotes(parts),
    'word/header1.xml': header(document.documentNumber || document.title, parts),
    'word/footer1.xml': footer(document.labels.page, document.documentNumber, parts),
    'word/_rels/document.xml.rels': XML + relationshipsXml(parts.relationships),
  };
  const files: Zippable = {};
  for (const [path, text] of Object.entries(xml)) files[path] = strToU8(text);
  for (const { path, bytes } of parts.media) files[`word/${path}`] = [bytes, { level: 0 }];
  // The time of a zip's entries is local and has no zone: the first that it can hold.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

function contentTypes(pictures: boolean): string {
  const overrides = [
    ['word/document', `${CONTENT}.document.main+xml`],
    ...PARTS.map(([name, kind]) => [`word/${name}`, `${CONTENT}.${kind}+xml`]),
    ['docProps/core', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  return (
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    (pictures ? '<Default Extension="png" ContentType="image/png"/>' : '') +
    `${overrides.map(([name, type]) => `<Override PartName="/${name}.xml" ContentType="${type}"/>`).join('')}</Types>`
  );
}

const packageRelationships = (): string =>
  XML +
  relationshipsXml([
    { id: 'rId1', type: `${NAMESPACES.r}/officeDocument`, target: 'word/document.xml' },
    {
      id: 'rId2',
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
    { id: 'rId3', type: `${NAMESPACES.r}/extended-properties`, target: 'docProps/app.xml' },
  ]);

/** Longer than this Word cuts a title itself. */
const LONGEST_TITLE = 250;

const coreProperties = (title: string, language: string): string =>
  `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${escapeXml(title.slice(0, LONGEST_TITLE))}</dc:title><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`;

function settings(language: string): string {
  const { languages } = typographyOf(language);
  return (
    `${XML}<w:settings${declared('w')}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    `<w:themeFontLang w:val="${languages.latin}" w:eastAsia="${languages.eastAsia}" w:bidi="${languages.complex}"/></w:settings>`
  );
}

/** The two that Word wants in every document, and those of this one. */
const footnotes = (parts: Parts): string =>
  `${XML}<w:footnotes${declared('w', 'r')}>` +
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>' +
  `${parts.footnotes.join('')}</w:footnotes>`;

/** So much of a title the head of a page shows. */
const HEAD = 110;

function header(words: string, parts: Parts): string {
  const shown = words.length > HEAD ? `${words.slice(0, HEAD - 1)}…` : words;
  return `${XML}<w:hdr${declared('w', 'r')}>${paragraphXml(textRuns(shown, parts), parts, { style: 'Header' })}</w:hdr>`;
}

function footer(page: string, documentNumber: string, parts: Parts): string {
  const lead = documentNumber === '' ? '' : textRuns(`${documentNumber} – `, parts);
  const inner = `${lead}${textRuns(`${page} `, parts)}${field('PAGE', '1', parts)}`;
  return `${XML}<w:ftr${declared('w', 'r')}>${paragraphXml(inner, parts, { style: 'Footer' })}</w:ftr>`;
}

import { isRightToLeft } from '@regional-presence/core';
import type { ReportTree } from '@regional-presence/report';
import { documentOf } from '@regional-presence/report/internal';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { FootnoteDefinition } from 'mdast';
import { bodyXml } from './body/blocks.js';
import { typographyOf } from './language.js';
import { pageFooterXml, pageHeaderXml } from './package/header-footer.js';
import { PackageBuilder, relationshipsXml } from './package/package-builder.js';
import { fontTableXml, numberingXml, stylesXml } from './package/styles.js';
import { escapeXml, NAMESPACES, namespaceDeclarations, XML_DECLARATION } from './xml.js';

const CONTENT_TYPE_PREFIX = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Parts of the main document: name, and kind in content type and relationship. */
const DOCUMENT_PARTS = [
  ['styles', 'styles'],
  ['numbering', 'numbering'],
  ['settings', 'settings'],
  ['fontTable', 'fontTable'],
  ['footnotes', 'footnotes'],
  ['header1', 'header'],
  ['footer1', 'footer'],
] as const;

/**
 * Writes the document as a Word file (ECMA-376, WordprocessingML, transitional). The same tree gives the same bytes: the
 * file depends on no clock, random number or machine.
 *
 * @throws TypeError for a tree without document data; see `documentTree` of the report package.
 * @example
 * const tree = reportTree(createDataset());
 * renderDocx(tree)[0]; // 80
 */
export function renderDocx(tree: ReportTree): Uint8Array {
  const document = documentOf(tree);
  const rightToLeft = isRightToLeft(document.language);
  const definitions = new Map(
    tree.children
      .filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
      .map((node) => [node.identifier, node]),
  );
  const builder = new PackageBuilder(rightToLeft, definitions);
  const relationshipIds = new Map(
    DOCUMENT_PARTS.map(([name, kind]) => [name, builder.addPart(kind, `${name}.xml`)]),
  );
  const body: string[] = [];
  for (const block of bodyXml(tree, builder)) body.push(block);
  const section =
    `<w:sectPr><w:headerReference w:type="default" r:id="${relationshipIds.get('header1')}"/><w:footerReference w:type="default" r:id="${relationshipIds.get('footer1')}"/><w:footerReference w:type="first" r:id="${relationshipIds.get('footer1')}"/>` +
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1276" w:bottom="1418" w:left="1276" w:header="720" w:footer="720" w:gutter="0"/>' +
    `<w:titlePg/>${rightToLeft ? '<w:bidi/>' : ''}</w:sectPr>`;
  const main = `${XML_DECLARATION}<w:document${namespaceDeclarations('w', 'r', 'wp', 'a', 'pic')}><w:body>${body.join('')}${section}</w:body></w:document>`;
  const xml: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(builder.media.length > 0),
    '_rels/.rels': packageRelationshipsXml(),
    'docProps/core.xml': corePropertiesXml(document.title, document.language),
    'docProps/app.xml': `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Regional Presence</Application></Properties>`,
    'word/document.xml': main,
    'word/styles.xml': stylesXml(typographyOf(document.language)),
    'word/numbering.xml': numberingXml(builder),
    'word/settings.xml': settingsXml(document.language),
    'word/fontTable.xml': fontTableXml(),
    'word/footnotes.xml': footnotesXml(builder),
    'word/header1.xml': pageHeaderXml(document.documentNumber || document.title, builder),
    'word/footer1.xml': pageFooterXml(document.labels.page, builder),
    'word/_rels/document.xml.rels': XML_DECLARATION + relationshipsXml(builder.relationships),
  };
  const files: Zippable = {};
  for (const [path, text] of Object.entries(xml)) files[path] = strToU8(text);
  for (const { path, bytes } of builder.media) files[`word/${path}`] = [bytes, { level: 0 }];
  // The time of a ZIP entry is local, without a zone. 1980 is the earliest that it can hold.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

function contentTypesXml(hasImages: boolean): string {
  const overrides = [
    ['word/document', `${CONTENT_TYPE_PREFIX}.document.main+xml`],
    ...DOCUMENT_PARTS.map(([name, kind]) => [`word/${name}`, `${CONTENT_TYPE_PREFIX}.${kind}+xml`]),
    ['docProps/core', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  return (
    `${XML_DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    (hasImages ? '<Default Extension="png" ContentType="image/png"/>' : '') +
    `${overrides.map(([name, type]) => `<Override PartName="/${name}.xml" ContentType="${type}"/>`).join('')}</Types>`
  );
}

const packageRelationshipsXml = (): string =>
  XML_DECLARATION +
  relationshipsXml([
    { id: 'rId1', type: `${NAMESPACES.r}/officeDocument`, target: 'word/document.xml' },
    {
      id: 'rId2',
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
    { id: 'rId3', type: `${NAMESPACES.r}/extended-properties`, target: 'docProps/app.xml' },
  ]);

/** Word truncates longer titles, in characters. */
const MAX_CORE_TITLE_LENGTH = 250;

const corePropertiesXml = (title: string, language: string): string =>
  `${XML_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${escapeXml(title.slice(0, MAX_CORE_TITLE_LENGTH))}</dc:title><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`;

function settingsXml(language: string): string {
  const { languages } = typographyOf(language);
  return (
    `${XML_DECLARATION}<w:settings${namespaceDeclarations('w')}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    `<w:themeFontLang w:val="${languages.latin}" w:eastAsia="${languages.eastAsia}" w:bidi="${languages.complex}"/></w:settings>`
  );
}

/** The two separators that Word needs in every document, then the footnotes. */
const footnotesXml = (builder: PackageBuilder): string =>
  `${XML_DECLARATION}<w:footnotes${namespaceDeclarations('w', 'r')}>` +
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>' +
  `${builder.footnotes.join('')}</w:footnotes>`;

import { typographyOf } from '../language.js';
import { escapeXml, NAMESPACES, namespaceDeclarations, XML_DECLARATION } from '../xml.js';
import { type PackageBuilder, relationshipsXml } from './package-builder.js';

const CONTENT_TYPE_PREFIX = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A part of `word/`: its path, and the kind in content type and relationship. */
export interface DocumentPart {
  path: string;
  kind: string;
  /** Default: that of the kind. */
  contentType?: string;
}

/** Writes the content types of all parts (ECMA-376 Part 2 §10.1.2.3). */
export function contentTypesXml(
  parts: readonly DocumentPart[],
  images: ReadonlyMap<string, string>,
  outsideWord: readonly (readonly [path: string, contentType: string])[] = [],
): string {
  const overrides = [
    ['word/document.xml', `${CONTENT_TYPE_PREFIX}.document.main+xml`],
    ...parts.map(({ path, kind, contentType }) => [
      `word/${path}`,
      contentType ?? `${CONTENT_TYPE_PREFIX}.${kind}+xml`,
    ]),
    ...outsideWord,
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  return (
    `${XML_DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    [...images]
      .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
      .join('') +
    `${overrides.map(([name, type]) => `<Override PartName="/${escapeXml(name!)}" ContentType="${escapeXml(type!)}"/>`).join('')}</Types>`
  );
}

export const packageRelationshipsXml = (): string =>
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

export const corePropertiesXml = (title: string, language: string): string =>
  `${XML_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${escapeXml(title.slice(0, MAX_CORE_TITLE_LENGTH))}</dc:title><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`;

/** Writes the settings. With `evenAndOddHeaders`, pages of even numbers have headers of their own. */
export function settingsXml(language: string, evenAndOddHeaders = false): string {
  const { languages } = typographyOf(language);
  return (
    `${XML_DECLARATION}<w:settings${namespaceDeclarations('w')}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>${evenAndOddHeaders ? '<w:evenAndOddHeaders/>' : ''}<w:characterSpacingControl w:val="doNotCompress"/>` +
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    `<w:themeFontLang w:val="${languages.latin}" w:eastAsia="${languages.eastAsia}" w:bidi="${languages.complex}"/></w:settings>`
  );
}

/** The two separators that Word needs in every document, then the footnotes. */
export const footnotesXml = (builder: PackageBuilder): string =>
  `${XML_DECLARATION}<w:footnotes${namespaceDeclarations('w', 'r')}>` +
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>' +
  `${builder.footnotes.join('')}</w:footnotes>`;

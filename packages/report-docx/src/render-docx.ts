import { isRightToLeft } from '@regional-presence/core';
import { PROGRAM_NAME } from '@regional-presence/core/internal';
import type { DocumentRevision, ReportTree, TitleBlockNode } from '@regional-presence/report';
import { currentText, documentOf } from '@regional-presence/report/internal';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { FootnoteDefinition } from 'mdast';
import { bodyXml } from './body/blocks.js';
import { ownFrame } from './package/own-frame.js';
import { PackageBuilder, relationshipsXml } from './package/package-builder.js';
import {
  contentTypesXml,
  corePropertiesXml,
  type DocumentPart,
  footnotesXml,
  packageRelationshipsXml,
} from './package/parts.js';
import { QUESTIONS_CONTENT_TYPES, QUESTIONS_PATH, questionsParts } from './package/questions-part.js';
import { A4_PAGE } from './template/page-setup.js';
import type { WordTemplate } from './template/template.js';
import { templateFrame } from './template/template-frame.js';
import { namespaceDeclarations, XML_DECLARATION } from './xml.js';

/** Options of {@link renderDocx}. */
export interface DocxOptions {
  /** The office's own Word file, from `readTemplate`. Default: the styles and pages of this package. */
  template?: WordTemplate | undefined;
  /**
   * For a program that turns the file into pages, such as LibreOffice, which takes a table of contents as it is: the
   * entries are paragraphs with page numbers, not a table that Word can update. Default: `false`.
   */
  forPages?: boolean | undefined;
}

/**
 * Writes the document as a Word file (ECMA-376, WordprocessingML, transitional). The same tree and template give the same
 * bytes: the file depends on no clock, random number or machine.
 *
 * @throws TypeError for a tree without document data; see `documentTree` of the report package.
 * @example
 * const tree = reportTree(createDataset());
 * renderDocx(tree)[0]; // 80
 */
export function renderDocx(tree: ReportTree, { template, forPages = false }: DocxOptions = {}): Uint8Array {
  const document = documentOf(tree);
  const rightToLeft = isRightToLeft(document.language);
  const definitions = new Map(
    tree.children
      .filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
      .map((node) => [node.identifier, node]),
  );
  const builder = new PackageBuilder(rightToLeft, definitions, {
    textWidth: (template?.page ?? A4_PAGE).textWidth,
    fromTemplate: template !== undefined,
    forPages,
    isDraft: document.draft !== undefined,
  });
  builder.revision = revisionOf(tree);
  const questions = document.questions ?? [];
  if (questions.length > 0) builder.addPart('customXml', `../${QUESTIONS_PATH}`);
  const frame = template ? templateFrame(template, document, builder) : ownFrame(document, builder);
  const body: string[] = [];
  for (const block of bodyXml(tree, builder)) body.push(block);
  const main = `${XML_DECLARATION}<w:document${namespaceDeclarations('w', 'r', 'wp', 'a', 'pic', 'mc', 'w14')} mc:Ignorable="w14"><w:body>${frame.content(body.join(''))}${frame.section}</w:body></w:document>`;
  const parts: DocumentPart[] = [...frame.parts, { path: 'footnotes.xml', kind: 'footnotes' }];
  const images = new Map(frame.images);
  if (builder.media.length > 0) images.set('png', 'image/png');
  const files: Zippable = {};
  const add = (path: string, content: string | Uint8Array) => {
    files[path] = typeof content === 'string' ? strToU8(content) : content;
  };
  add(
    '[Content_Types].xml',
    contentTypesXml(parts, images, questions.length > 0 ? QUESTIONS_CONTENT_TYPES : []),
  );
  add('_rels/.rels', packageRelationshipsXml());
  add('docProps/core.xml', corePropertiesXml(document.title, document.language));
  add(
    'docProps/app.xml',
    `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${PROGRAM_NAME}</Application></Properties>`,
  );
  if (questions.length > 0) for (const [path, content] of questionsParts(questions)) add(path, content);
  add('word/document.xml', main);
  for (const [path, content] of frame.files()) add(`word/${path}`, content);
  add('word/footnotes.xml', frame.content(footnotesXml(builder)));
  add('word/_rels/document.xml.rels', XML_DECLARATION + relationshipsXml(builder.relationships));
  for (const { path, bytes } of builder.media) files[`word/${path}`] = [bytes, { level: 0 }];
  // The time of a ZIP entry is local, without a zone. 1980 is the earliest that it can hold.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** The revision of a document. Its author is the source in the title block, where no other is given. */
function revisionOf(tree: ReportTree): DocumentRevision | undefined {
  const { revision } = tree.data.document;
  if (!revision) return undefined;
  const titleBlock = tree.children.find((node): node is TitleBlockNode => node.type === 'titleBlock');
  const source = titleBlock?.rows.find(({ name }) => name === 'source');
  return { ...revision, author: revision.author ?? currentText(source?.children ?? []) };
}

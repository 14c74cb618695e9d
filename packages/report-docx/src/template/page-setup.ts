import type { TemplatePage } from './template.js';
import { attributesOf, TemplateFault, type TemplateRelationship } from './template-files.js';

/** Elements of a section that do not go with its pages: revisions, numbers of lines and of footnotes. */
const LEFT_OUT =
  /<w:(?:sectPrChange|footnotePr|endnotePr|printerSettings|titlePg|bidi|type)\b(?:[^>]*\/>|[\s\S]*?<\/w:\w+>)/g;

/** The page set-up of the last section (ECMA-376 §17.6.17): it is that of the document. */
export function pageSetup(document: string, relationships: readonly TemplateRelationship[]): TemplatePage {
  const withoutChanges = document.replace(/<w:sectPrChange\b[\s\S]*?<\/w:sectPrChange>/g, '');
  const start = withoutChanges.lastIndexOf('<w:sectPr');
  const tag = /^<w:sectPr(?:\s[^>]*)?(\/?)>/.exec(withoutChanges.slice(start));
  const end = withoutChanges.indexOf('</w:sectPr>', start);
  const content =
    start < 0 || !tag || tag[1] === '/' || end < 0 ? '' : withoutChanges.slice(start + tag[0].length, end);
  const paths = new Map(relationships.map(({ id, path }) => [id, path]));
  const references = [...content.matchAll(/<w:(headerReference|footerReference)\b[^>]*\/?>/g)].flatMap(
    ([reference, element]) => {
      const { 'w:type': type = 'default', 'r:id': id = '' } = attributesOf(reference);
      const path = paths.get(id);
      return path === undefined || !/^(?:default|first|even)$/.test(type)
        ? []
        : [{ element: element as 'headerReference', type, path }];
    },
  );
  const properties = content
    .replace(/<w:(?:headerReference|footerReference)\b[^>]*(?:\/>|><\/w:\w+>)/g, '')
    .replace(LEFT_OUT, '');
  const titlePage = /<w:titlePg\b(?![^>]*w:val="(?:0|false|off)")/.test(content);
  const size = attributesOf(/<w:pgSz\b[^>]*>/.exec(properties)?.[0] ?? '');
  const margins = attributesOf(/<w:pgMar\b[^>]*>/.exec(properties)?.[0] ?? '');
  if (size['w:w'] === undefined || margins['w:left'] === undefined)
    return { ...A4_PAGE, references, titlePage };
  const textWidth = [size['w:w'], margins['w:left'], margins['w:right'] ?? '0', margins['w:gutter'] ?? '0']
    .map(Number)
    .reduce((width, margin) => width - margin);
  if (!(textWidth >= MIN_TEXT_WIDTH)) throw new TemplateFault('its page leaves no room for the text');
  return { properties, references, titlePage, textWidth };
}

/** 5 cm, in twentieths of a point. */
const MIN_TEXT_WIDTH = 2835;

/** A4 with margins of 2.25 cm at the sides, for documents without a template and templates without a page set-up. */
export const A4_PAGE = {
  properties:
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1276" w:bottom="1418" w:left="1276" w:header="720" w:footer="720" w:gutter="0"/>',
  textWidth: 9354,
} as const;

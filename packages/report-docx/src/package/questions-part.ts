import { jsonEscape, QUESTIONS_NAMESPACE } from '@regional-presence/core/internal';
import type { FormQuestion } from '@regional-presence/report';
import { escapeXml, NAMESPACES, XML_DECLARATION } from '../xml.js';
import { relationshipsXml } from './package-builder.js';

/** The part with what the answers of a form change (ECMA-376 part 1, 15.2.5). Word keeps it when the form is saved. */
export const QUESTIONS_PATH = 'customXml/item1.xml';

const PROPERTIES_PATH = 'customXml/itemProps1.xml';
export const QUESTIONS_CONTENT_TYPES = [
  [PROPERTIES_PATH, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
] as const;

/** The id of the part, which is the same in all forms. */
const ITEM_ID = '{6A5C0B1E-4D3F-4C57-9B7A-2F1E8C9D0A41}';

/** JSON of ASCII characters: no program that saves the form changes one of them. */
const asciiJson = (json: string): string => json.replace(/[^\x20-\x7e]/g, jsonEscape);

/** The part, and its properties, without which Word drops it. */
export const questionsParts = (questions: readonly FormQuestion[]): [path: string, content: string][] => [
  [
    QUESTIONS_PATH,
    `${XML_DECLARATION}<questions xmlns="${QUESTIONS_NAMESPACE}">${questions
      .map(
        ({ number, reference }) =>
          `<question number="${number}">${escapeXml(asciiJson(reference))}</question>`,
      )
      .join('')}</questions>`,
  ],
  [
    PROPERTIES_PATH,
    `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${QUESTIONS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  ],
  [
    'customXml/_rels/item1.xml.rels',
    XML_DECLARATION +
      relationshipsXml([{ id: 'rId1', type: `${NAMESPACES.r}/customXmlProps`, target: 'itemProps1.xml' }]),
  ],
];

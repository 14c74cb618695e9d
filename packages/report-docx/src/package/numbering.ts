import { namespaceDeclarations, XML_DECLARATION } from '../xml.js';
import { BULLET_LIST_ID, type PackageBuilder } from './package-builder.js';

/**
 * Writes the numbering (§17.9): headings as 1, 1.1, 1.1.1; bullets and numbers on three levels. Each numbered list is an
 * instance with its own first number.
 */
export function numberingXml({ numberedLists }: PackageBuilder): string {
  const level = (i: number, format: string, text: string, style: string, indent: string, run = ''): string =>
    `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr>${indent}</w:pPr>${run}</w:lvl>`;
  const headings = ['%1', '%1.%2', '%1.%2.%3']
    .map((text, i) =>
      level(
        i,
        'decimal',
        text,
        `<w:pStyle w:val="Heading${i + 1}"/>`,
        '<w:ind w:left="680" w:hanging="680"/>',
      ),
    )
    .join('');
  const symbol = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr>';
  const bullets = [0, 1, 2]
    .map((i) =>
      level(i, 'bullet', '\uf0b7', '', `<w:ind w:left="${397 * (i + 1)}" w:hanging="397"/>`, symbol),
    )
    .join('');
  const numbers = [0, 1, 2]
    .map((i) => level(i, 'decimal', `%${i + 1}.`, '', `<w:ind w:left="${397 * (i + 1)}" w:hanging="397"/>`))
    .join('');
  const instances = numberedLists
    .map(
      ({ level: at, start }, i) =>
        `<w:num w:numId="${BULLET_LIST_ID + 1 + i}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
    )
    .join('');
  return (
    `${XML_DECLARATION}<w:numbering${namespaceDeclarations('w')}>` +
    `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${headings}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${bullets}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="hybridMultilevel"/>${numbers}</w:abstractNum>` +
    `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="${BULLET_LIST_ID}"><w:abstractNumId w:val="1"/></w:num>${instances}</w:numbering>`
  );
}

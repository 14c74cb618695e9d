import { FONTS, type Typography } from '../language.js';
import { escapeXml, namespaceDeclarations, XML_DECLARATION } from '../xml.js';

export interface StyleDefinition {
  id: string;
  name: string;
  type?: 'paragraph' | 'character' | 'table';
  basedOn?: string;
  next?: string;
  /** Content of `w:pPr`, `w:rPr` and `w:tblPr`. */
  paragraph?: string;
  run?: string;
  table?: string;
  /** Content of `w:tblStylePr` for the first row of a table. */
  firstRow?: string;
  isDefault?: boolean;
  hidden?: boolean;
}

/** Font size for all scripts. OOXML counts half points. */
const fontSizeXml = (points: number): string =>
  `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const BOLD = '<w:b/><w:bCs/>';
const ITALIC = '<w:i/><w:iCs/>';
const colourXml = (value: string): string => `<w:color w:val="${value}"/>`;
const spacingXml = (before: number, after: number, borderXml = 259): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${borderXml}" w:lineRule="auto"/>`;

const headingStyle = (level: number, points: number, before: number): StyleDefinition => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  paragraph: `<w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr>${spacingXml(before, 80)}<w:outlineLvl w:val="${level - 1}"/>`,
  run: `${BOLD}${fontSizeXml(points)}`,
});

const annexHeadingStyle = (level: number, points: number): StyleDefinition => ({
  id: `AnnexHeading${level}`,
  name: `Annex heading ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  paragraph: `<w:keepNext/><w:keepLines/>${spacingXml(240, 80)}<w:outlineLvl w:val="${level - 1}"/>`,
  run: `${BOLD}${fontSizeXml(points)}`,
});

const line = (side: string, space = 0): string =>
  `<w:${side} w:val="single" w:sz="4" w:space="${space}" w:color="A6B1BB"/>`;
/** The tab stops of an entry in the table of contents: its title, and its page number after dots. */
const tocTabs = (title: number): string =>
  `<w:tabs><w:tab w:val="left" w:pos="${title}"/><w:tab w:val="right" w:leader="dot" w:pos="9354"/></w:tabs>`;

const CELL_MARGINS =
  '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar>';

export const STYLES: readonly StyleDefinition[] = [
  { id: 'Normal', name: 'Normal', isDefault: true, paragraph: spacingXml(0, 120), run: fontSizeXml(11) },
  {
    id: 'DefaultParagraphFont',
    name: 'Default Paragraph Font',
    type: 'character',
    isDefault: true,
    hidden: true,
  },
  {
    id: 'TableNormal',
    name: 'Normal Table',
    type: 'table',
    isDefault: true,
    hidden: true,
    table:
      '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>',
  },
  headingStyle(1, 14, 360),
  headingStyle(2, 12, 240),
  headingStyle(3, 11, 200),
  {
    id: 'Annex',
    name: 'Annex',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${spacingXml(360, 120)}<w:outlineLvl w:val="0"/>`,
    run: `${BOLD}${fontSizeXml(14)}`,
  },
  annexHeadingStyle(2, 12),
  annexHeadingStyle(3, 11),
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    paragraph: spacingXml(60, 60),
    run: `${BOLD}${fontSizeXml(13)}`,
  },
  {
    id: 'Union',
    name: 'Union',
    basedOn: 'Normal',
    paragraph: spacingXml(0, 0),
    run: `${BOLD}${fontSizeXml(11)}`,
  },
  { id: 'TitleBlockText', name: 'Title Block Text', basedOn: 'Normal', paragraph: spacingXml(20, 20) },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    basedOn: 'Normal',
    paragraph: `<w:numPr><w:numId w:val="2"/></w:numPr>${spacingXml(0, 60)}`,
  },
  { id: 'ListNumber', name: 'List Number', basedOn: 'Normal', paragraph: spacingXml(0, 60) },
  {
    id: 'ListContinue',
    name: 'List Continue',
    basedOn: 'Normal',
    paragraph: `${spacingXml(0, 100)}<w:ind w:left="397"/>`,
    run: fontSizeXml(10.5),
  },
  {
    id: 'ListContinue2',
    name: 'List Continue 2',
    basedOn: 'ListContinue',
    paragraph: '<w:ind w:left="794"/>',
  },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    paragraph: `<w:pBdr>${line('left', 8)}</w:pBdr>${spacingXml(60, 120)}<w:ind w:left="397" w:right="397"/>`,
  },
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    paragraph: spacingXml(20, 20, 240),
    run: fontSizeXml(9.5),
  },
  {
    id: 'TableHeading',
    name: 'Table Heading',
    basedOn: 'TableText',
    paragraph: '<w:keepNext/>',
    run: BOLD,
  },
  {
    id: 'FigureText',
    name: 'Figure Text',
    basedOn: 'TableText',
    paragraph: spacingXml(0, 0, 240),
    run: fontSizeXml(8),
  },
  { id: 'FigureTextLight', name: 'Figure Text Light', basedOn: 'FigureText', run: colourXml('FFFFFF') },
  {
    id: 'AfterTable',
    name: 'After Table',
    basedOn: 'Normal',
    paragraph: spacingXml(0, 0, 240),
    run: fontSizeXml(6),
  },
  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `<w:keepNext/>${spacingXml(200, 80)}`,
    run: `${BOLD}${fontSizeXml(10)}`,
  },
  {
    id: 'Note',
    name: 'Note',
    basedOn: 'Normal',
    paragraph: spacingXml(60, 60, 240),
    run: `${ITALIC}${fontSizeXml(8)}`,
  },
  {
    id: 'Rule',
    name: 'Rule',
    basedOn: 'Normal',
    paragraph: `<w:pBdr>${line('bottom')}</w:pBdr>${spacingXml(120, 120)}`,
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `<w:keepNext/>${spacingXml(240, 80)}`,
    run: `${BOLD}${fontSizeXml(12)}`,
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `${tocTabs(567)}${spacingXml(60, 20)}<w:ind w:left="567" w:hanging="567"/>`,
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `${tocTabs(1247)}${spacingXml(0, 0)}<w:ind w:left="1247" w:hanging="680"/>`,
  },
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    paragraph: `${spacingXml(0, 0)}<w:jc w:val="center"/>`,
    run: fontSizeXml(9),
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    paragraph: `${spacingXml(0, 0)}<w:jc w:val="center"/>`,
    run: fontSizeXml(9),
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    basedOn: 'Normal',
    paragraph: spacingXml(0, 20, 240),
    run: fontSizeXml(9),
  },
  {
    id: 'FootnoteReference',
    name: 'footnote reference',
    type: 'character',
    basedOn: 'DefaultParagraphFont',
    run: '<w:vertAlign w:val="superscript"/>',
  },
  {
    id: 'Hyperlink',
    name: 'Hyperlink',
    type: 'character',
    basedOn: 'DefaultParagraphFont',
    run: `${colourXml('0B5FA5')}<w:u w:val="single"/>`,
  },
  {
    id: 'Code',
    name: 'Code',
    type: 'character',
    basedOn: 'DefaultParagraphFont',
    run: '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas"/>',
  },
  {
    id: 'ReportTable',
    name: 'Report Table',
    type: 'table',
    basedOn: 'TableNormal',
    table: `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => line(side)).join('')}</w:tblBorders>${CELL_MARGINS}`,
    firstRow: '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E8EEF4"/></w:tcPr>',
  },
  {
    id: 'TitleBlockTable',
    name: 'Title Block Table',
    type: 'table',
    basedOn: 'TableNormal',
    table: `<w:tblBorders>${['bottom', 'insideH'].map((side) => line(side)).join('')}</w:tblBorders>${CELL_MARGINS}`,
  },
  { id: 'FigureTable', name: 'Figure Table', type: 'table', basedOn: 'TableNormal', table: CELL_MARGINS },
  {
    id: 'FigureTimeline',
    name: 'Figure Timeline',
    type: 'table',
    basedOn: 'ReportTable',
    // A year of months has room for labels such as `09/21`.
    table: '<w:tblCellMar><w:left w:w="15" w:type="dxa"/><w:right w:w="15" w:type="dxa"/></w:tblCellMar>',
  },
];

export function styleXml({
  id,
  name,
  type = 'paragraph',
  basedOn,
  next,
  paragraph,
  run,
  table,
  firstRow,
  isDefault,
  hidden,
}: StyleDefinition): string {
  const custom =
    /^(?:Annex|Union|TitleBlockText|Table(?:Text|Heading)|Figure|AfterTable|Note|Rule|Code|ReportTable|TitleBlockTable)/.test(
      id,
    );
  return (
    `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''}${custom ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>` +
    (basedOn ? `<w:basedOn w:val="${basedOn}"/>` : '') +
    (next ? `<w:next w:val="${next}"/>` : '') +
    (hidden ? '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' : '<w:qFormat/>') +
    (paragraph ? `<w:pPr>${paragraph}</w:pPr>` : '') +
    (run ? `<w:rPr>${run}</w:rPr>` : '') +
    (table ? `<w:tblPr>${table}</w:tblPr>` : '') +
    (firstRow ? `<w:tblStylePr w:type="firstRow">${firstRow}</w:tblStylePr>` : '') +
    '</w:style>'
  );
}

/** Writes the styles (ECMA-376 §17.7) with the fonts and languages of the document. */
export function stylesXml({ latin, eastAsia, complex, languages }: Typography): string {
  const fonts = `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${eastAsia}" w:cs="${complex}"/>`;
  const tags = `<w:lang w:val="${languages.latin}" w:eastAsia="${languages.eastAsia}" w:bidi="${languages.complex}"/>`;
  return (
    `${XML_DECLARATION}<w:styles${namespaceDeclarations('w')}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}${fontSizeXml(11)}${tags}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `${STYLES.map(styleXml).join('')}</w:styles>`
  );
}

export const fontTableXml = (): string =>
  `${XML_DECLARATION}<w:fonts${namespaceDeclarations('w')}>${FONTS.map(
    ({ name, alternative, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${escapeXml(alternative)}"/><w:family w:val="${family}"/></w:font>`,
  ).join('')}</w:fonts>`;

import type { Root, RootContent } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Drawing } from '../figure/drawing.js';
import { heading, isAddress, type Phrase, paragraph, strong, table, text } from '../tree/build.js';
import type { Content, Figure, HeaderBlock, ReportTree } from '../tree/tree.js';

/** A run of another language has no form of its own in Markdown. */
const span: Handle = (node, _, state, info) => state.containerPhrasing(node, info);

/** What is no address of the web or of mail is its words, as in the other formats. */
const link: Handle = Object.assign<Handle, object>(
  (node, parent, state, info) =>
    isAddress(node.url)
      ? defaultHandlers.link(node, parent, state, info)
      : state.containerPhrasing(node, info),
  // The first sign of it, by which the text before it is escaped.
  { peek: () => '[' },
);

/** Between dollars many readers of Markdown see a formula. */
const MATH: Options = { unsafe: [{ character: '$', inConstruct: 'phrasing' }] };

const OPTIONS = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: true,
  extensions: [
    // Columns as wide as their widest cell would make a table of long cells grow with its square.
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmAutolinkLiteralToMarkdown(),
    MATH,
  ],
  handlers: { span, link } as Record<string, Handle>,
} as const;

/**
 * The document as Markdown: CommonMark with the tables, footnotes and struck words of GFM. No text of the data becomes
 * markup, an address in it neither.
 */
export function renderMarkdown(tree: ReportTree): string {
  return toMarkdown(plainTree(tree), { ...OPTIONS, extensions: [...OPTIONS.extensions] });
}

/** The tree without the nodes that only this project has. */
function plainTree({ children, data }: ReportTree): Root {
  const { labels } = data.document;
  let figures = 0;
  return {
    type: 'root',
    children: children.flatMap((node): RootContent[] => {
      if (node.type === 'headerBlock') return headerContent(node);
      if (node.type === 'figure') return figureContent(node, `${labels.figure} ${++figures}`, labels.all);
      if (node.type !== 'heading') return [node];
      const number = node.data?.number;
      return number === undefined ? [node] : [{ ...node, children: [text(`${number} `), ...node.children] }];
    }),
  };
}

/** The head as lines, with the title as the heading of the document. */
function headerContent({ lines, rows }: HeaderBlock): RootContent[] {
  const title = rows.find(({ name }) => name === 'title');
  const others = rows.filter((row) => row !== title && row.children.length > 0);
  return [
    ...lines.map((line) => paragraph(line)),
    { ...heading(2, 'title', title?.children ?? []), depth: 1 },
    table(
      '',
      ['', ''],
      others.map(({ label, children }) => [[strong(label)], children]),
    ),
  ];
}

/** What a figure shows, as numbers. */
function figureContent(
  { caption, alternative, drawing, note }: Figure,
  name: string,
  all: string,
): Content[] {
  const content: Content[] = [paragraph(strong(`${name} – ${caption}`))];
  const numbers = numbersOf(drawing, caption, all);
  content.push(numbers ?? paragraph(alternative));
  if (note !== undefined) content.push(paragraph({ type: 'emphasis', children: [text(note)] }));
  return content;
}

function numbersOf(drawing: Drawing, caption: string, all: string): Content | undefined {
  if (drawing.type === 'bars')
    return table(
      caption,
      ['', all],
      drawing.rows.map(({ label, value }) => [label, String(value)]),
    );
  if (drawing.type === 'timeline') {
    const rows = drawing.rows.map(({ label, values }): Phrase[] => [
      label,
      ...values.map((value) => (value === 0 ? '' : String(value))),
    ]);
    return table(caption, ['', ...drawing.columns.map(({ short }) => short)], rows);
  }
  return undefined;
}

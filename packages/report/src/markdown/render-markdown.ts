import type { Root, RootContent } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Drawing } from '../figure/drawing.js';
import { heading, isWebOrMailUrl, paragraph, strong, type TextContent, table, text } from '../tree/build.js';
import {
  type ChangeNode,
  type DocumentContent,
  documentOf,
  type Figure,
  type ReportTree,
  type SpanNode,
  type TitleBlockNode,
} from '../tree/tree.js';
import { plainTextHandler } from './plain-text.js';

/** Markdown has no markup for text in another language. */
const spanHandler: Handle = (node, _, state, info) => state.containerPhrasing(node, info);

/** GFM has a markup for what was deleted, and none for what was inserted: HTML has both. */
const changeHandler: Handle = (node: ChangeNode, _, state, info) => {
  const tag = node.change === 'insertion' ? 'ins' : 'del';
  return `<${tag}>${state.containerPhrasing(node, info)}</${tag}>`;
};

/** A draft names the language of a text that has no translation after it: `Forum on standards [en]`. */
const draftSpanHandler: Handle = (node: SpanNode, _, state, info) =>
  state.containerPhrasing(node, info) +
  (node.untranslated ? state.safe(` [${node.language === 'und' ? '?' : node.language}]`, info) : '');

/** A link to anything but a web or mail address is written as its text, as in the other formats. */
const linkHandler: Handle = Object.assign<Handle, object>(
  (node, parent, state, info) =>
    isWebOrMailUrl(node.url)
      ? defaultHandlers.link(node, parent, state, info)
      : state.containerPhrasing(node, info),
  // The first character of a link: the text before it is escaped accordingly.
  { peek: () => '[' },
);

/** Many Markdown renderers read text between dollar signs as a formula. */
const ESCAPED_DOLLAR: Options = { unsafe: [{ character: '$', inConstruct: 'phrasing' }] };

const MARKDOWN_OPTIONS = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: true,
  extensions: [
    // Padded columns would make a table grow with the square of its longest cell.
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmAutolinkLiteralToMarkdown(),
    ESCAPED_DOLLAR,
  ],
  handlers: { text: plainTextHandler, span: spanHandler, link: linkHandler, change: changeHandler } as Record<
    string,
    Handle
  >,
} as const;

/**
 * The document as Markdown (CommonMark with the tables and footnotes of GFM).
 *
 * @throws TypeError for a tree without document data; see `documentTree`.
 * @example
 * renderMarkdown(reportTree(createDataset())).includes('INTERNATIONAL TELECOMMUNICATION UNION'); // true
 */
export function renderMarkdown(tree: ReportTree): string {
  return toMarkdown(standardTree(tree), {
    ...MARKDOWN_OPTIONS,
    extensions: [...MARKDOWN_OPTIONS.extensions],
    ...(documentOf(tree).draft === undefined
      ? {}
      : { handlers: { ...MARKDOWN_OPTIONS.handlers, span: draftSpanHandler } }),
  });
}

/** The tree with standard nodes only. */
function standardTree(tree: ReportTree): Root {
  const { children } = tree;
  const { labels } = documentOf(tree);
  let figures = 0;
  return {
    type: 'root',
    children: children.flatMap((node): RootContent[] => {
      if (node.type === 'titleBlock') return titleBlockContent(node);
      if (node.type === 'figure')
        return figureContent(node, `${labels.figure} ${node.number ?? ++figures}`, labels.all);
      if (node.type !== 'heading') return [node];
      const number = node.data?.number;
      return number === undefined ? [node] : [{ ...node, children: [text(`${number} `), ...node.children] }];
    }),
  };
}

/** The title block as lines and a table, with the title as heading of depth 1. */
function titleBlockContent({ lines, rows }: TitleBlockNode): RootContent[] {
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

/** A figure as a table of its numbers; a map as its text alternative. */
function figureContent(
  { caption, alternative, drawing, note }: Figure,
  name: string,
  all: string,
): DocumentContent[] {
  const content: DocumentContent[] = [paragraph(strong(`${name} – ${caption}`))];
  content.push(figureTable(drawing, caption, all) ?? paragraph(alternative));
  if (note !== undefined) content.push(paragraph({ type: 'emphasis', children: [text(note)] }));
  return content;
}

function figureTable(drawing: Drawing, caption: string, all: string): DocumentContent | undefined {
  if (drawing.type === 'bars')
    return table(
      caption,
      ['', all],
      drawing.rows.map(({ label, value }) => [label, String(value)]),
    );
  if (drawing.type === 'timeline') {
    const rows = drawing.rows.map(({ label, values }): TextContent[] => [
      label,
      ...values.map((value) => (value === 0 ? '' : String(value))),
    ]);
    return table(caption, ['', ...drawing.columns.map(({ short }) => short)], rows);
  }
  return undefined;
}

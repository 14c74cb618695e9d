import { isRightToLeft } from '@regional-presence/core';
import { jsonEscape } from '@regional-presence/core/internal';
import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import { type Options, toHast } from 'mdast-util-to-hast';
import { cleanText } from '../tree/clean-text.js';
import { currentText } from '../tree/current-text.js';
import { documentOf, type Figure, type ReportTree } from '../tree/tree.js';
import { CHANGE_HANDLERS, inChange } from './change-handlers.js';
import { drawFigure } from './draw-figure.js';
import { element } from './element.js';
import { FILTER_SCRIPT, FILTER_SCRIPT_HASH, filterControls } from './filter.js';
import { groupByHeading, sectionFilterTokens } from './groups.js';
import { directionHandlers, draftSpan, NODE_HANDLERS } from './node-handlers.js';
import { PAGE_STYLE } from './style.js';

/** The page may run one script, identified by its hash, and load nothing. */
const REPORT_PAGE_POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${FILTER_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * The document as one self-contained HTML page.
 *
 * @throws TypeError for a tree without document data; see `documentTree`.
 * @example
 * renderHtml(reportTree(createDataset())).startsWith('<!doctype html>'); // true
 */
export const renderHtml = (tree: ReportTree): string => [...htmlChunks(tree)].join('');

/** The same page in chunks. */
export function* htmlChunks(tree: ReportTree): Iterable<string> {
  const { title, language, labels, events } = documentOf(tree);
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  yield '<!doctype html>\n';
  yield `<html lang="${language}" dir="${direction}">\n`;
  yield '<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n';
  yield `<meta http-equiv="Content-Security-Policy" content="${REPORT_PAGE_POLICY}">\n${toHtml(element('title', {}, title))}\n`;
  yield `<style>\n${PAGE_STYLE}</style>\n${jsonLd(events)}</head>\n<body>\n`;
  yield toHtml(element('a', { className: ['skip'], href: '#main' }, labels.skip));
  yield `\n<div class="page">\n`;
  const isHead = ({ type }: ReportTree['children'][number]): boolean => type === 'titleBlock';
  yield toHtml(toHast({ type: 'root', children: tree.children.filter(isHead) } as Nodes, htmlOptions(tree)));
  yield toHtml(sidebar(tree));
  yield `\n<main id="main">\n`;
  yield* htmlSections(
    tree,
    tree.children.filter((node) => !isHead(node)),
  );
  yield `</main>\n</div>\n<script>${FILTER_SCRIPT}</script>\n</body>\n</html>\n`;
}

/** The events as JSON-LD for search engines. Escaped so that no text can end the script element. */
function jsonLd(events: readonly object[]): string {
  if (events.length === 0) return '';
  const clean = (_: string, value: unknown) => (typeof value === 'string' ? cleanText(value) : value);
  const json = JSON.stringify(events, clean).replace(/[<>&\u2028\u2029]/g, jsonEscape);
  return `<script type="application/ld+json">${json}</script>\n`;
}

function sidebar(tree: ReportTree): Element {
  const { labels } = tree.data.document;
  const entries = tree.children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 && node.data?.change !== 'deletion'
      ? [
          element('li', {}, [
            element(
              'a',
              { href: `#${node.data?.id}` },
              `${node.data?.number ? `${node.data.number} ` : ''}${currentText(node.children)}`,
            ),
          ]),
        ]
      : [],
  );
  return element('div', { className: ['side'] }, [
    element('nav', { ariaLabelledBy: ['contents'] }, [
      element('details', { open: true }, [
        element('summary', { id: 'contents' }, labels.contents),
        element('ol', {}, entries),
      ]),
    ]),
    ...filterControls(tree),
  ]);
}

function htmlOptions({ data }: ReportTree): Options {
  const { labels, language } = data.document;
  let figures = 0;
  return {
    handlers: {
      ...NODE_HANDLERS,
      ...CHANGE_HANDLERS,
      ...directionHandlers(isRightToLeft(language)),
      ...(data.document.draft === undefined ? {} : { span: draftSpan }),
      figure: (_, node: Figure) =>
        inChange(node.data?.change, drawFigure(node, `${labels.figure} ${node.number ?? ++figures}`)),
    },
    footnoteLabel: labels.sources,
    footnoteLabelTagName: 'h2',
    footnoteLabelProperties: { id: 'sources' },
    footnoteBackLabel: (_, again) => (again > 1 ? `${labels.back} (${again})` : labels.back),
    footnoteBackContent: () => [{ type: 'text', value: '↩' }],
    clobberPrefix: '',
  };
}

/** Writes each section as its own element, so that a browser can postpone the layout of those far below. */
function* htmlSections(tree: ReportTree, children: ReportTree['children']): Iterable<string> {
  const notes = children.filter((node) => node.type === 'footnoteDefinition');
  const body = children.filter((node) => node.type !== 'footnoteDefinition');
  const hast = toHast(
    { type: 'root', children: [...body, ...notes] } as Nodes,
    htmlOptions(tree),
  ) as HtmlRoot;
  let section: ElementContent[] = [];
  const flush = function* (): Iterable<string> {
    if (section.length > 0) yield `${toHtml(sectionElement(section))}\n`;
    section = [];
  };
  for (const node of hast.children) {
    if (node.type === 'text' && node.value.trim() === '') continue;
    if (node.type === 'element' && (node.tagName === 'h2' || node.tagName === 'section')) yield* flush();
    section.push(node as ElementContent);
  }
  yield* flush();
}

function sectionElement(content: readonly ElementContent[]): Element {
  const groups = groupByHeading(content);
  return element(
    'section',
    { dataRegion: regionOfHeading(content[0]!), dataOf: sectionFilterTokens(groups) },
    groups,
  );
}

/** The region of a section, from its heading. */
const regionOfHeading = (first: ElementContent): string | undefined =>
  first.type === 'element' ? (first.properties.dataRegion as string | undefined) : undefined;

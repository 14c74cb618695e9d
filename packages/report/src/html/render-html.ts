import { isRightToLeft } from '@regional-presence/core';
import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Nodes } from 'mdast';
import { type Handler, toHast } from 'mdast-util-to-hast';
import { isAddress, plainText, turnedDirection } from '../tree/build.js';
import { cleanText } from '../tree/clean-text.js';
import type { ActivityMark, Figure, HeaderBlock, ReportTree, Span } from '../tree/tree.js';
import { drawFigure } from './draw-figure.js';
import { type Attributes, element } from './element.js';
import { FILTER_SCRIPT, FILTER_SCRIPT_HASH, filterControls } from './filter.js';
import { activitiesIn, grouped } from './groups.js';
import { STYLE } from './style.js';

/** The page may run one script, known by its hash, and load nothing. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${FILTER_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/** The document as one page that needs nothing else: no picture, no font, no network. */
export function* renderHtml(tree: ReportTree): Iterable<string> {
  const { title, language, labels, events } = tree.data.document;
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  yield '<!doctype html>\n';
  yield `<html lang="${language}" dir="${direction}">\n`;
  yield '<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n';
  yield `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n${toHtml(element('title', {}, title))}\n`;
  yield `<style>\n${STYLE}</style>\n${jsonLd(events)}</head>\n<body>\n`;
  yield toHtml(element('a', { className: ['skip'], href: '#main' }, labels.skip));
  yield `\n<div class="page">\n`;
  yield toHtml(sidebar(tree));
  yield `\n<main id="main">\n`;
  yield* mainContent(tree);
  yield `</main>\n</div>\n<script>${FILTER_SCRIPT}</script>\n</body>\n</html>\n`;
}

/** Events for search engines. Nothing in them can end the element. */
function jsonLd(events: readonly object[]): string {
  if (events.length === 0) return '';
  const clean = (_: string, value: unknown) => (typeof value === 'string' ? cleanText(value) : value);
  const json = JSON.stringify(events, clean).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json">${json}</script>\n`;
}

function sidebar(tree: ReportTree): Element {
  const { labels } = tree.data.document;
  const entries = tree.children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2
      ? [
          element('li', {}, [
            element(
              'a',
              { href: `#${node.data?.id}` },
              `${node.data?.number ? `${node.data.number} ` : ''}${plainText(node.children)}`,
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

/** Each section by itself: a browser need not lay out what is far below. */
function* mainContent(tree: ReportTree): Iterable<string> {
  const { children, data } = tree;
  const { labels, language } = data.document;
  const notes = children.filter((node) => node.type === 'footnoteDefinition');
  const body = children.filter((node) => node.type !== 'footnoteDefinition');
  let figures = 0;
  const handlers: Record<string, Handler> = {
    ...HANDLERS,
    ...turningHandlers(isRightToLeft(language)),
    figure: (_, node: Figure) => drawFigure(node, `${labels.figure} ${++figures}`, data.document),
  };
  const hast = toHast({ type: 'root', children: [...body, ...notes] } as Nodes, {
    handlers,
    footnoteLabel: labels.sources,
    footnoteLabelTagName: 'h2',
    footnoteLabelProperties: { id: 'sources' },
    footnoteBackLabel: (_, again) => (again > 1 ? `${labels.back} (${again})` : labels.back),
    footnoteBackContent: () => [{ type: 'text', value: '↩' }],
    clobberPrefix: '',
  }) as HtmlRoot;
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
  const groups = grouped(content);
  return element('section', { dataRegion: regionOf(content[0]!), dataOf: activitiesIn(groups) }, groups);
}

/** The region that a section is of, as its heading says. */
const regionOf = (first: ElementContent): string | undefined =>
  first.type === 'element' ? (first.properties.dataRegion as string | undefined) : undefined;

const HANDLERS: Record<string, Handler> = {
  headerBlock: (state, node: HeaderBlock) =>
    headerElement(node, (children) => state.all({ type: 'paragraph', children } as Nodes)),
  heading(state, node: Heading) {
    const number = node.data?.number;
    const children = state.all(node);
    return element(
      `h${node.depth}`,
      { id: node.data?.id, ...(node.data?.activity ? { dataRegion: node.data.activity.region } : {}) },
      [
        ...(number === undefined
          ? []
          : [element('span', { className: ['number'] }, number), { type: 'text' as const, value: ' ' }]),
        ...children,
      ],
    );
  },
  span: (state, node: Span) =>
    element(
      'span',
      node.language === 'und'
        ? { lang: '', dir: 'auto' }
        : { lang: node.language, dir: isRightToLeft(node.language) ? 'rtl' : 'ltr' },
      state.all(node as unknown as Nodes),
    ),
  table(state, node) {
    const [head, ...rows] = node.children as { children: Nodes[]; data?: { activity?: ActivityMark } }[];
    const headCells = head!.children.map((cell) =>
      plainText([cell as never]) === ''
        ? element('td', {}, [])
        : element('th', { scope: 'col' }, state.all(cell)),
    );
    const body = rows.map(({ children, data }) =>
      element(
        'tr',
        markProperties(data?.activity),
        children.map((cell) => element('td', {}, state.all(cell))),
      ),
    );
    // What may be scrolled must be reached by the keyboard as well.
    return element(
      'div',
      { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: node.data?.caption },
      [
        element('table', {}, [
          element('thead', {}, [element('tr', {}, headCells)]),
          element('tbody', {}, body),
        ]),
      ],
    );
  },
  link: (state, node) =>
    isAddress(node.url)
      ? element('a', { href: node.url, rel: ['noopener'] }, state.all(node))
      : state.all(node),
};

/** Blocks that run the other way than the page where all their words do. */
function turningHandlers(rightToLeft: boolean): Record<string, Handler> {
  const directed =
    (tagName: string): Handler =>
    (state, node) =>
      element(
        tagName,
        { ...markProperties(node.data?.activity), dir: turnedDirection([node], rightToLeft) },
        state.all(node),
      );
  return { paragraph: directed('p'), listItem: directed('li'), blockquote: directed('blockquote') };
}

/** By what the page's reader may choose. */
const markProperties = (mark: ActivityMark | undefined): Attributes =>
  mark
    ? {
        dataActivity: mark.id,
        dataRegion: mark.region ?? '',
        ...(mark.id === undefined ? {} : { dataSector: mark.sector ?? '' }),
      }
    : {};

function headerElement(
  { lines, rows }: HeaderBlock,
  inline: (children: HeaderBlock['rows'][number]['children']) => ElementContent[],
): Element {
  const title = rows.find(({ name }) => name === 'title');
  const others = rows.filter((row) => row !== title && row.children.length > 0);
  return element('header', {}, [
    ...lines.map((line) => element('p', { className: ['union'] }, line)),
    element('h1', {}, inline(title?.children ?? [])),
    element(
      'dl',
      {},
      others.map(({ label, children }) =>
        element('div', {}, [element('dt', {}, label), element('dd', {}, inline(children))]),
      ),
    ),
  ]);
}

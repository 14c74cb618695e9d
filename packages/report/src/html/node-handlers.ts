import { isRightToLeft } from '@regional-presence/core';
import type { Element, ElementContent } from 'hast';
import type { Heading, Nodes } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import { isWebOrMailUrl, textContent } from '../tree/build.js';
import { currentText } from '../tree/current-text.js';
import { oppositeDirection } from '../tree/direction.js';
import type { ContentChange, FilterTags, SpanNode, TitleBlockNode } from '../tree/tree.js';
import { changeClass, changeElement, numberContent, unionLines } from './change-handlers.js';
import { type Attributes, element } from './element.js';

/** How the nodes of the tree are written, other than blocks of text and figures. */
export const NODE_HANDLERS: Record<string, Handler> = {
  titleBlock: (state, node: TitleBlockNode) =>
    titleBlockElement(node, (children) => state.all({ type: 'paragraph', children } as Nodes)),
  heading(state, node: Heading) {
    const children = state.all(node);
    return element(
      `h${node.depth}`,
      { id: node.data?.id, ...(node.data?.filterTags ? { dataRegion: node.data.filterTags.region } : {}) },
      [...numberContent(node), ...children],
    );
  },
  span: (state, node: SpanNode) =>
    element('span', languageAttributes(node), state.all(node as unknown as Nodes)),
  table(state, node) {
    const [headerRow, ...rows] = node.children as {
      children: Nodes[];
      data?: { filterTags?: FilterTags; change?: ContentChange };
    }[];
    const headerCells = headerRow!.children.map((cell) =>
      textContent([cell as never]) === ''
        ? element('td', {}, [])
        : element('th', { scope: 'col' }, state.all(cell)),
    );
    // A deleted table keeps its headings.
    const labels = headerRow!.children.map((cell) => currentText([cell]) || textContent([cell as never]));
    const body = rows.map(({ children, data }) =>
      element(
        'tr',
        { ...filterAttributes(data?.filterTags), ...changeClass({ data }) },
        children.map((cell, i) =>
          element('td', labels[i] === '' ? {} : { dataLabel: labels[i] }, state.all(cell)),
        ),
      ),
    );
    // A scrollable element must be focusable by keyboard.
    return element(
      'div',
      { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: node.data?.caption },
      [
        element('table', {}, [
          element('thead', {}, [element('tr', {}, headerCells)]),
          element('tbody', {}, body),
        ]),
      ],
    );
  },
  link: (state, node) =>
    isWebOrMailUrl(node.url)
      ? element('a', { href: node.url, rel: ['noopener'] }, state.all(node))
      : state.all(node),
};

const languageAttributes = ({ language }: SpanNode): Attributes =>
  language === 'und'
    ? { lang: '', dir: 'auto' }
    : { lang: language, dir: isRightToLeft(language) ? 'rtl' : 'ltr' };

/** How a draft writes a text in another language: marked if it has no translation. */
export const draftSpan: Handler = (state, node: SpanNode) =>
  element(node.untranslated ? 'mark' : 'span', languageAttributes(node), state.all(node as unknown as Nodes));

/**
 * Handlers that set a block in the opposite direction to the page's if all its words have it. A list has the direction of
 * the page: its bullets stand in one line.
 */
export function directionHandlers(rightToLeft: boolean): Record<string, Handler> {
  const directed =
    (tagName: string): Handler =>
    (state, node, parent) =>
      element(
        tagName,
        {
          ...filterAttributes(node.data?.filterTags),
          ...(node.type === 'listItem' ? changeClass(node) : {}),
          ...(node.type === 'listItem' || parent?.type === 'listItem'
            ? {}
            : { dir: oppositeDirection([node], rightToLeft) }),
        },
        state.all(node),
      );
  return { paragraph: directed('p'), listItem: directed('li'), blockquote: directed('blockquote') };
}

/** The attributes that the filter looks for. */
const filterAttributes = (tags: FilterTags | undefined): Attributes =>
  tags
    ? {
        dataActivity: tags.id,
        dataRegion: tags.region ?? '',
        ...(tags.id === undefined ? {} : { dataSector: tags.sectors?.join(' ') ?? '' }),
      }
    : {};

function titleBlockElement(
  titleBlock: TitleBlockNode,
  inline: (children: TitleBlockNode['rows'][number]['children']) => ElementContent[],
): Element {
  const { rows } = titleBlock;
  const title = rows.find(({ name }) => name === 'title');
  const others = rows.filter((row) => row !== title && row.children.length > 0);
  return element('header', {}, [
    ...unionLines(titleBlock).map((line) => element('p', { className: ['union'] }, line)),
    element('h1', {}, inline(title?.children ?? [])),
    element(
      'dl',
      {},
      others.map(({ label, children, change }) =>
        element('div', {}, [
          element('dt', {}, change === undefined ? label : [changeElement(change, label)]),
          element('dd', {}, inline(children)),
        ]),
      ),
    ),
  ]);
}

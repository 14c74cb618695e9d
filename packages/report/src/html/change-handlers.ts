import type { Element, ElementContent } from 'hast';
import type { Heading, Nodes } from 'mdast';
import { defaultHandlers, type Handler } from 'mdast-util-to-hast';
import type { ChangeNode, ContentChange, TitleBlockNode } from '../tree/tree.js';
import { type Attributes, element } from './element.js';

const TAG_OF_CHANGE: Readonly<Record<ContentChange, string>> = { insertion: 'ins', deletion: 'del' };

/** Content that a revision inserted or deleted. */
export const changeElement = (change: ContentChange, children: ElementContent[] | string): Element =>
  element(TAG_OF_CHANGE[change], {}, children);

/** A text with its wording before a revision that changed it. */
export function revisedContent(former: string | undefined, value: string): ElementContent[] {
  const current = { type: 'text' as const, value };
  if (former === undefined || former === value) return value === '' ? [] : [current];
  return [
    ...(former === '' ? [] : [changeElement('deletion', former)]),
    ...(value === '' ? [] : [changeElement('insertion', value)]),
  ];
}

/** The class of an item or a row that a revision inserted or deleted, for its bullet. */
export const changeClass = ({ data }: Pick<Nodes, 'data'>): Attributes =>
  data?.change === undefined ? {} : { className: [data.change] };

/** The number of a heading. */
export function numberContent({ data = {} }: Heading): ElementContent[] {
  const { number, formerNumber, change } = data;
  if (number === undefined && !formerNumber) return [];
  return [
    element(
      'span',
      { className: ['number'] },
      change === undefined
        ? revisedContent(formerNumber, number ?? '')
        : [changeElement(change, number ?? '')],
    ),
    { type: 'text', value: ' ' },
  ];
}

/** The lines of a title block. */
export const unionLines = ({ lines, former }: TitleBlockNode): ElementContent[][] =>
  Array.from({ length: Math.max(lines.length, former?.lines.length ?? 0) }, (_, i) =>
    revisedContent(former && (former.lines[i] ?? ''), lines[i] ?? ''),
  );

/** An element inside the one for what a revision did with it. */
export const inChange = (change: ContentChange | undefined, inner: Element): Element =>
  change === undefined ? inner : changeElement(change, [inner]);

/** Blocks without words of their own are changed as a whole. */
const wholeBlock =
  (type: 'code' | 'thematicBreak'): Handler =>
  (state, node) =>
    inChange(node.data?.change, defaultHandlers[type](state, node as never) as Element);

/** How what a revision inserted and deleted is written. */
export const CHANGE_HANDLERS: Readonly<Record<string, Handler>> = {
  change: (state, node: ChangeNode) => changeElement(node.change, state.all(node as unknown as Nodes)),
  code: wholeBlock('code'),
  thematicBreak: wholeBlock('thematicBreak'),
};

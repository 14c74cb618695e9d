import type { Element, ElementContent } from 'hast';
import { element } from './element.js';

/** Token for an activity without a region or Sector. */
export const NO_VALUE = '-';

/**
 * Puts each heading, and each bold line used as one, into one element with the content below it, so that the filter hides
 * both. A list, a table or a group that contains nothing but activities has their tokens in `data-of`.
 */
export const groupByHeading = (content: readonly ElementContent[]): ElementContent[] =>
  groupHeadings(groupBoldLines(content.map((node) => (isElement(node) ? withFilterTokens(node) : node))));

/** The tokens of the activities in a section that contains nothing else. */
export const sectionFilterTokens = ([heading, ...content]: readonly ElementContent[]): string | undefined =>
  heading && isElement(heading, 'h2') ? commonFilterTokens(content) : undefined;

const isElement = (node: ElementContent, ...names: string[]): node is Element =>
  node.type === 'element' && (names.length === 0 || names.includes(node.tagName));

const filterTokensOf = (node: ElementContent): string | undefined =>
  isElement(node) ? (node.properties.dataOf as string | undefined) : undefined;

const groupElement = (dataOf: string, content: readonly ElementContent[]): Element =>
  element('div', { dataOf }, content);

/** Adds the tokens of its activities to a list or table. */
function withFilterTokens(node: Element): Element {
  const items = itemElements(node);
  if (items.length === 0 || items.some(({ properties }) => properties.dataActivity === undefined))
    return node;
  return { ...node, properties: { ...node.properties, dataOf: filterTokens(items) } };
}

/** The items of a list, or the rows of a table without its header row. */
function itemElements(node: Element): Element[] {
  const children = node.children.filter((child) => isElement(child));
  if (isElement(node, 'ul', 'ol', 'tbody')) return children;
  return isElement(node, 'div', 'table') ? children.flatMap(itemElements) : [];
}

/** The choices that show at least one of the items: `AFR/ITU-T AFR/all all/ITU-T`. */
function filterTokens(items: readonly Element[]): string {
  const found = new Set<string>();
  for (const { properties } of items) {
    const sectors = String(properties.dataSector || NO_VALUE).split(' ');
    for (const region of String(properties.dataRegion || NO_VALUE).split(' ')) {
      found.add(`${region}/all`);
      for (const sector of sectors) found.add(`${region}/${sector}`).add(`all/${sector}`);
    }
  }
  return [...found].join(' ');
}

/** Groups a list or table of activities with a bold line right before it. */
function groupBoldLines(content: readonly ElementContent[]): ElementContent[] {
  const groups: ElementContent[] = [];
  for (const node of content) {
    const before = groups.at(-1);
    const dataOf = filterTokensOf(node);
    if (dataOf !== undefined && before && isBoldLine(before))
      groups.splice(-1, 1, groupElement(dataOf, [before, node]));
    else groups.push(node);
  }
  return groups;
}

const isBoldLine = (node: ElementContent): boolean =>
  isElement(node, 'p') && node.children[0] !== undefined && isElement(node.children[0], 'strong');

/** Groups each heading in a section with the content below it. */
function groupHeadings(content: readonly ElementContent[]): ElementContent[] {
  const groups: ElementContent[][] = [[]];
  for (const node of content)
    if (isElement(node, 'h3')) groups.push([node]);
    else groups.at(-1)!.push(node);
  return groups.flatMap((nodes, i) => {
    const dataOf = i === 0 ? undefined : commonFilterTokens(nodes);
    return dataOf === undefined ? nodes : [groupElement(dataOf, nodes)];
  });
}

/**
 * The tokens of the activities in some content, `undefined` if it contains anything else. Headings and tables of sums
 * belong to the activities.
 */
function commonFilterTokens(content: readonly ElementContent[]): string | undefined {
  const found = new Set<string>();
  for (const node of content) {
    const dataOf = filterTokensOf(node);
    if (dataOf !== undefined) for (const token of dataOf.split(' ')) found.add(token);
    else if (isElement(node) && !isElement(node, 'h3', 'h4', 'div') && !isBoldLine(node)) return undefined;
  }
  return found.size === 0 ? undefined : [...found].join(' ');
}

import type { Element, ElementContent } from 'hast';
import { element } from './element.js';

/** What an activity that names no region or Sector is found by. */
export const NONE = '-';

/**
 * The content of a section with each heading, and each bold line that is one, in one element with what it heads, so
 * that both may be hidden. `data-of` says of which activities a list, a table or a group is that has nothing else.
 */
export const grouped = (content: readonly ElementContent[]): ElementContent[] =>
  byHeading(byLead(content.map((node) => (isElement(node) ? blockOf(node) : node))));

/** Of which activities a section is, where there is nothing else to read in it. */
export const activitiesIn = ([heading, ...content]: readonly ElementContent[]): string | undefined =>
  heading && isElement(heading, 'h2') ? onlyActivities(content) : undefined;

const isElement = (node: ElementContent, ...names: string[]): node is Element =>
  node.type === 'element' && (names.length === 0 || names.includes(node.tagName));

const ofActivities = (node: ElementContent): string | undefined =>
  isElement(node) ? (node.properties.dataOf as string | undefined) : undefined;

const group = (dataOf: string, content: readonly ElementContent[]): Element =>
  element('div', { dataOf }, content);

/** A list or table of activities says of which. */
function blockOf(node: Element): Element {
  const items = itemsOf(node);
  if (items.length === 0 || items.some(({ properties }) => properties.dataActivity === undefined))
    return node;
  return { ...node, properties: { ...node.properties, dataOf: tokens(items) } };
}

/** The items of a list, the rows of a table but for its heading. */
function itemsOf(node: Element): Element[] {
  const children = node.children.filter((child) => isElement(child));
  if (isElement(node, 'ul', 'ol', 'tbody')) return children;
  return isElement(node, 'div', 'table') ? children.flatMap(itemsOf) : [];
}

/** `AFR/ITU-T AFR/all all/ITU-T`: by what a reader may choose some of the items. */
function tokens(items: readonly Element[]): string {
  const found = new Set<string>();
  for (const { properties } of items) {
    const region = properties.dataRegion || NONE;
    const sector = properties.dataSector || NONE;
    found.add(`${region}/${sector}`).add(`${region}/all`).add(`all/${sector}`);
  }
  return [...found].join(' ');
}

/** A bold line right before a list or table of activities is its heading. */
function byLead(content: readonly ElementContent[]): ElementContent[] {
  const groups: ElementContent[] = [];
  for (const node of content) {
    const before = groups.at(-1);
    const dataOf = ofActivities(node);
    if (dataOf !== undefined && before && isLead(before)) groups.splice(-1, 1, group(dataOf, [before, node]));
    else groups.push(node);
  }
  return groups;
}

const isLead = (node: ElementContent): boolean =>
  isElement(node, 'p') && node.children[0] !== undefined && isElement(node.children[0], 'strong');

/** Each heading within a section with what is below it. */
function byHeading(content: readonly ElementContent[]): ElementContent[] {
  const groups: ElementContent[][] = [[]];
  for (const node of content)
    if (isElement(node, 'h3')) groups.push([node]);
    else groups.at(-1)!.push(node);
  return groups.flatMap((nodes, i) => {
    const dataOf = i === 0 ? undefined : onlyActivities(nodes);
    return dataOf === undefined ? nodes : [group(dataOf, nodes)];
  });
}

/** Of which activities content is. Headings and tables of sums are about them; all else stands for itself. */
function onlyActivities(content: readonly ElementContent[]): string | undefined {
  const found = new Set<string>();
  for (const node of content) {
    const dataOf = ofActivities(node);
    if (dataOf !== undefined) for (const token of dataOf.split(' ')) found.add(token);
    else if (isElement(node) && !isElement(node, 'h3', 'h4', 'div') && !isLead(node)) return undefined;
  }
  return found.size === 0 ? undefined : [...found].join(' ');
}

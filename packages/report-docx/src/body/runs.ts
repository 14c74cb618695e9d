import { isRightToLeft } from '@regional-presence/core';
import { content, type Span } from '@regional-presence/report';
import type { PhrasingContent } from 'mdast';
import { wordLanguage } from '../language.js';
import type { Parts } from '../package/parts.js';
import { escapeXml } from '../xml.js';

/** How a run is written. */
export interface RunStyle {
  bold?: boolean;
  italic?: boolean;
  struck?: boolean;
  /** A character style. */
  style?: string;
  /** BCP 47, where it is not the document's. */
  language?: string;
  /** Words that run one way as a whole, with their brackets and signs, whatever stands around them. */
  direction?: content.Direction;
  /** The way of the paragraph, where it is not the document's. */
  paragraph?: content.Direction;
}

/** Letters whose writing runs from right to left, with their marks and presentation forms. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+(?:[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+)*/gu;
const HAS_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
/** Of a document from right to left, what runs the other way: words with their digits and what joins them. */
const LEFT_TO_RIGHT =
  /[A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff][\w\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]*(?:[-\s./&’'"“”+,:;@_()]+[\w\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]+)*/gu;

/** Behind words that run the other way, digits and signs would be drawn to them: a mark holds them back. */
const MARKS = { rightToLeft: '\u200f', leftToRight: '\u200e' };

/** The parts of a text by the way in which they run. */
export function directions(text: string, rightToLeft: boolean): { text: string; rightToLeft: boolean }[] {
  if (!rightToLeft && !HAS_RIGHT_TO_LEFT.test(text)) return [{ text, rightToLeft: false }];
  const parts: { text: string; rightToLeft: boolean }[] = [];
  let at = 0;
  for (const match of text.matchAll(rightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT)) {
    let end = match.index + match[0].length;
    // A bracket that was opened within the words is closed with them.
    if (text[end] === ')' && count(match[0], '(') > count(match[0], ')')) end++;
    // Brackets around nothing else go with them: between two runs a line may break.
    const wrapped = rightToLeft && match.index > at && BRACKETS.has(text[match.index - 1]! + text[end]);
    const start = wrapped ? match.index - 1 : match.index;
    if (wrapped) end++;
    if (start > at) parts.push({ text: text.slice(at, start), rightToLeft });
    parts.push({ text: text.slice(start, end), rightToLeft: !rightToLeft });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), rightToLeft });
  return parts;
}

const BRACKETS: ReadonlySet<string> = new Set(['()', '[]']);

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** The properties of a run, in the order of the schema (ECMA-376 §17.3.2.28). */
function properties({ bold, italic, struck, style, language }: RunStyle, rightToLeft: boolean): string {
  let said = '';
  if (style !== undefined) said += `<w:rStyle w:val="${style}"/>`;
  if (bold) said += '<w:b/><w:bCs/>';
  if (italic) said += '<w:i/><w:iCs/>';
  if (struck) said += '<w:strike/>';
  if (rightToLeft) said += '<w:rtl/>';
  if (language !== undefined) {
    const tag = escapeXml(wordLanguage(language));
    said += isRightToLeft(language)
      ? `<w:lang w:bidi="${tag}"/>`
      : /^(?:zh|ja|ko)\b/.test(language)
        ? `<w:lang w:eastAsia="${tag}"/>`
        : `<w:lang w:val="${tag}"/>`;
  }
  return said === '' ? '' : `<w:rPr>${said}</w:rPr>`;
}

/** A text as runs, one for each direction. */
export function textRuns(value: string, parts: Parts, style: RunStyle = {}): string {
  if (value === '') return '';
  const own = style.paragraph === undefined ? parts.rightToLeft : style.paragraph === 'rtl';
  const base = style.direction === undefined ? own : style.direction === 'rtl';
  const inner = directions(value, base)
    .map(({ text, rightToLeft }) => {
      const turned = parts.turned && rightToLeft === own && !/^[\p{L})\]»”]/u.test(text);
      parts.turned = rightToLeft !== own;
      // A bracket is of the words before it for some programs, whatever its run says: a mark makes it of its own.
      const opened = rightToLeft !== base && /^[([]/.test(text);
      const mark = turned ? markOf(own) : opened ? markOf(rightToLeft) : '';
      return runXml(mark + text, rightToLeft, style);
    })
    .join('');
  if (base === own) return inner;
  // Signs at the ends of words that run the other way belong to them.
  parts.turned = true;
  const edge = (sign: RegExp) => (sign.test(value) ? '' : runXml(markOf(base), base, style));
  return edge(/^\p{L}/u) + inner + edge(/\p{L}$/u);
}

const markOf = (rightToLeft: boolean): string => (rightToLeft ? MARKS.rightToLeft : MARKS.leftToRight);

const runXml = (text: string, rightToLeft: boolean, style: RunStyle): string =>
  `<w:r>${properties(style, rightToLeft)}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A field with the result that it has until it is reckoned anew (§17.16.18). */
export const field = (instruction: string, result: string, parts: Parts, style: RunStyle = {}): string => {
  const set = properties(style, parts.rightToLeft);
  return (
    `<w:r>${set}<w:fldChar w:fldCharType="begin"/></w:r>` +
    `<w:r>${set}<w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>` +
    `<w:r>${set}<w:fldChar w:fldCharType="separate"/></w:r>` +
    `<w:r>${set}<w:t>${escapeXml(result)}</w:t></w:r>` +
    `<w:r>${set}<w:fldChar w:fldCharType="end"/></w:r>`
  );
};

/** How runs are written in a paragraph that has a way of its own. */
export const turnedStyle = (direction: content.Direction | undefined): RunStyle =>
  direction === undefined ? {} : { direction, paragraph: direction };

/** Phrasing content as runs. */
export function runs(nodes: readonly PhrasingContent[], parts: Parts, style: RunStyle = {}): string {
  let said = '';
  for (const node of nodes) said += run(node, parts, style);
  return said;
}

/** Of a language that is not known, the first letter says which way the words run. */
function spanStyle({ language, children }: Span, style: RunStyle): RunStyle {
  if (language !== 'und') return { ...style, language, direction: isRightToLeft(language) ? 'rtl' : 'ltr' };
  const first = /\p{L}/u.exec(content.plainText(children))?.[0];
  return first === undefined ? style : { ...style, direction: HAS_RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr' };
}

function run(node: PhrasingContent, parts: Parts, style: RunStyle): string {
  switch (node.type) {
    case 'text':
      return textRuns(node.value, parts, style);
    case 'inlineCode':
      return textRuns(node.value, parts, { ...style, style: 'Code' });
    case 'delete':
      return runs(node.children, parts, { ...style, struck: true });
    case 'strong':
      return runs(node.children, parts, { ...style, bold: true });
    case 'emphasis':
      return runs(node.children, parts, { ...style, italic: true });
    case 'span':
      return runs(node.children, parts, spanStyle(node, style));
    case 'break':
      return '<w:r><w:br/></w:r>';
    case 'link': {
      const relationship = parts.hyperlink(node.url);
      const inner = runs(node.children, parts, { ...style, style: 'Hyperlink' });
      return relationship === undefined
        ? inner
        : `<w:hyperlink r:id="${relationship}" w:history="1">${inner}</w:hyperlink>`;
    }
    case 'footnoteReference':
      return footnoteMark(node.identifier, parts);
    default:
      return 'children' in node
        ? runs(node.children as PhrasingContent[], parts, style)
        : 'value' in node
          ? textRuns(node.value, parts, style)
          : '';
  }
}

/** The mark of a footnote. A footnote has one; others lead to it by a field. */
function footnoteMark(identifier: string, parts: Parts): string {
  const found = parts.footnote(identifier);
  if (!found) return '';
  const { number, definition } = found;
  const style = 'FootnoteReference';
  if (!definition) return field(`NOTEREF _Note${number} \\h`, String(number), parts, { style });
  const set = `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`;
  const words = definition.children.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
  const direction = content.turnedDirection(words, parts.rightToLeft);
  const rightToLeft = direction === undefined ? parts.rightToLeft : direction === 'rtl';
  parts.footnotes.push(
    `<w:footnote w:id="${number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/>${rightToLeft ? '<w:bidi/>' : ''}</w:pPr>` +
      `<w:r>${set}<w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>${runs(words, parts.withinFootnote(), turnedStyle(direction))}</w:p></w:footnote>`,
  );
  const mark = parts.bookmark();
  return (
    `<w:bookmarkStart w:id="${mark}" w:name="_Note${number}"/>` +
    `<w:r>${set}<w:footnoteReference w:id="${number}"/></w:r><w:bookmarkEnd w:id="${mark}"/>`
  );
}

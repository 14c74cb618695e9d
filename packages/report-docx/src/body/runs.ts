import { isRightToLeft } from '@regional-presence/core';
import { content, type SpanNode } from '@regional-presence/report';
import { type Direction, oppositeDirection } from '@regional-presence/report/internal';
import type { PhrasingContent } from 'mdast';
import { wordLanguageTag } from '../language.js';
import type { PackageBuilder } from '../package/package-builder.js';
import { escapeXml } from '../xml.js';
import { controlXml } from './form-control.js';
import { RIGHT_TO_LEFT_CHARACTER, splitByDirection } from './split-by-direction.js';
import { changedRuns, trackedRuns } from './tracked.js';

/** Properties of a run. */
export interface RunStyle {
  bold?: boolean;
  italic?: boolean;
  struck?: boolean;
  /** On a coloured ground: what is left to be done in a draft. */
  marked?: boolean;
  /** Id of a character style. */
  style?: string;
  /** BCP 47 tag, if it is not the document's. */
  language?: string;
  /** Direction of the text as a whole, with its brackets and punctuation, whatever surrounds it. */
  direction?: Direction;
  /** Direction of the paragraph, if it is not the document's. */
  paragraph?: Direction;
}

/** The ground of marked text (ECMA-376 §17.3.2.32). */
const MARKED = '<w:shd w:val="clear" w:color="auto" w:fill="FFF1C2"/>';

/** The properties of a run, in the order of the schema (ECMA-376 §17.3.2.28). */
function runProperties(
  { bold, italic, struck, marked, style, language }: RunStyle,
  rightToLeft: boolean,
): string {
  let xml = '';
  if (style !== undefined) xml += `<w:rStyle w:val="${style}"/>`;
  if (bold) xml += '<w:b/><w:bCs/>';
  if (italic) xml += '<w:i/><w:iCs/>';
  if (struck) xml += '<w:strike/>';
  if (marked) xml += MARKED;
  if (rightToLeft) xml += '<w:rtl/>';
  if (language !== undefined) {
    const tag = escapeXml(wordLanguageTag(language));
    xml += isRightToLeft(language)
      ? `<w:lang w:bidi="${tag}"/>`
      : /^(?:zh|ja|ko)\b/.test(language)
        ? `<w:lang w:eastAsia="${tag}"/>`
        : `<w:lang w:val="${tag}"/>`;
  }
  return xml === '' ? '' : `<w:rPr>${xml}</w:rPr>`;
}

/**
 * After words of the opposite direction, digits and punctuation would be displayed as part of them (UAX #9); a mark before
 * them prevents it.
 */
const DIRECTION_MARKS = { rightToLeft: '\u200f', leftToRight: '\u200e' };

/** Writes a text as runs, one for each direction. */
export function textRuns(value: string, builder: PackageBuilder, style: RunStyle = {}): string {
  if (value === '') return '';
  const paragraphIsRightToLeft =
    style.paragraph === undefined ? builder.rightToLeft : style.paragraph === 'rtl';
  const textIsRightToLeft =
    style.direction === undefined ? paragraphIsRightToLeft : style.direction === 'rtl';
  const inner = splitByDirection(value, textIsRightToLeft)
    .map(({ text, rightToLeft }) => {
      const needsMark =
        builder.afterOppositeRun && rightToLeft === paragraphIsRightToLeft && !/^[\p{L})\]»”]/u.test(text);
      builder.afterOppositeRun = rightToLeft !== paragraphIsRightToLeft;
      // Some programs attach an opening bracket to the words before it, whatever its run; a mark prevents it.
      const beginsWithBracket = rightToLeft !== textIsRightToLeft && /^[([]/.test(text);
      const mark = needsMark
        ? directionMark(paragraphIsRightToLeft)
        : beginsWithBracket
          ? directionMark(rightToLeft)
          : '';
      return runXml(mark + text, rightToLeft, style, builder);
    })
    .join('');
  if (textIsRightToLeft === paragraphIsRightToLeft) return inner;
  // Punctuation at the ends of a text of the opposite direction belongs to it.
  builder.afterOppositeRun = true;
  const edge = (sign: RegExp) =>
    sign.test(value) ? '' : runXml(directionMark(textIsRightToLeft), textIsRightToLeft, style, builder);
  return edge(/^\p{L}/u) + inner + edge(/\p{L}$/u);
}

const directionMark = (rightToLeft: boolean): string =>
  rightToLeft ? DIRECTION_MARKS.rightToLeft : DIRECTION_MARKS.leftToRight;

const runXml = (text: string, rightToLeft: boolean, style: RunStyle, builder: PackageBuilder): string =>
  trackedRuns(
    `<w:r>${runProperties(style, rightToLeft)}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`,
    builder,
  );

/** A field with its result until Word updates it (§17.16.18). */
export const field = (
  instruction: string,
  result: string,
  builder: PackageBuilder,
  style: RunStyle = {},
): string => {
  const runPropertiesXml = runProperties(style, builder.rightToLeft);
  return trackedRuns(
    `<w:r>${runPropertiesXml}<w:fldChar w:fldCharType="begin"/></w:r>` +
      `<w:r>${runPropertiesXml}<w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>` +
      `<w:r>${runPropertiesXml}<w:fldChar w:fldCharType="separate"/></w:r>` +
      `<w:r>${runPropertiesXml}<w:t>${escapeXml(result)}</w:t></w:r>` +
      `<w:r>${runPropertiesXml}<w:fldChar w:fldCharType="end"/></w:r>`,
    builder,
  );
};

/** Style of the runs in a paragraph with a direction of its paragraphIsRightToLeft. */
export const directionStyle = (direction: Direction | undefined): RunStyle =>
  direction === undefined ? {} : { direction, paragraph: direction };

/** Writes phrasing content as runs. */
export function runs(
  nodes: readonly PhrasingContent[],
  builder: PackageBuilder,
  style: RunStyle = {},
): string {
  let xml = '';
  for (const node of nodes) xml += phrasingXml(node, builder, style);
  return xml;
}

/** In an unknown language (`und`) the first letter determines the direction. */
function spanStyle({ language, children }: SpanNode, style: RunStyle): RunStyle {
  if (language !== 'und') return { ...style, language, direction: isRightToLeft(language) ? 'rtl' : 'ltr' };
  const first = /\p{L}/u.exec(content.textContent(children))?.[0];
  return first === undefined
    ? style
    : { ...style, direction: RIGHT_TO_LEFT_CHARACTER.test(first) ? 'rtl' : 'ltr' };
}

function phrasingXml(node: PhrasingContent, builder: PackageBuilder, style: RunStyle): string {
  switch (node.type) {
    case 'text':
      return node.data?.control
        ? controlXml(node.data.control, node.value, builder)
        : textRuns(node.value, builder, style);
    case 'inlineCode':
      return textRuns(node.value, builder, { ...style, style: 'Code' });
    case 'delete':
      return runs(node.children, builder, { ...style, struck: true });
    case 'strong':
      return runs(node.children, builder, { ...style, bold: true });
    case 'emphasis':
      return runs(node.children, builder, { ...style, italic: true });
    case 'span':
      return runs(node.children, builder, {
        ...spanStyle(node, style),
        ...(node.untranslated && builder.page.isDraft ? { marked: true } : {}),
      });
    case 'break':
      return trackedRuns('<w:r><w:br/></w:r>', builder);
    case 'change':
      return changedRuns(builder, node.change, () => runs(node.children, builder, style));
    case 'link': {
      const relationship = builder.hyperlinkId(node.url);
      const inner = runs(node.children, builder, { ...style, style: 'Hyperlink' });
      return relationship === undefined
        ? inner
        : `<w:hyperlink r:id="${relationship}" w:history="1">${inner}</w:hyperlink>`;
    }
    case 'footnoteReference':
      return footnoteReferenceXml(node.identifier, builder);
    default:
      return 'children' in node
        ? runs(node.children as PhrasingContent[], builder, style)
        : 'value' in node
          ? textRuns(node.value, builder, style)
          : '';
  }
}

/** Writes a footnote with its reference. Further references to it are fields. */
function footnoteReferenceXml(identifier: string, builder: PackageBuilder): string {
  const found = builder.footnote(identifier);
  if (!found) return '';
  const { number, definition } = found;
  const style = 'FootnoteReference';
  if (!definition) return field(`NOTEREF _Note${number} \\h`, String(number), builder, { style });
  const runPropertiesXml = `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`;
  const words = definition.children.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
  const direction = oppositeDirection(words, builder.rightToLeft);
  const rightToLeft = direction === undefined ? builder.rightToLeft : direction === 'rtl';
  builder.footnotes.push(
    `<w:footnote w:id="${number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/>${rightToLeft ? '<w:bidi/>' : ''}</w:pPr>` +
      `<w:r>${runPropertiesXml}<w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>${runs(words, builder.footnoteBuilder(), directionStyle(direction))}</w:p></w:footnote>`,
  );
  const bookmarkId = builder.nextBookmarkId();
  return (
    `<w:bookmarkStart w:id="${bookmarkId}" w:name="_Note${number}"/>` +
    `<w:r>${runPropertiesXml}<w:footnoteReference w:id="${number}"/></w:r><w:bookmarkEnd w:id="${bookmarkId}"/>`
  );
}

import type { OdsStyles } from './ods-styles.js';

/** Elements whose text is not that of the cell: comments, and the guides of ruby characters. */
const ASIDE: ReadonlySet<string> = new Set([
  'annotation',
  'ruby-text',
  'note',
  'shapes',
  'frame',
  'custom-shape',
]);

/** More spaces in one element are no text of a person. */
const MAX_SPACES = 1000;

/** The text of a cell: its paragraphs (OpenDocument 1.3 part 3, 6.1), with links and lines through it. */
export class OdsText {
  private text = '';
  private paragraphs = 0;
  private asides = 0;
  private isInParagraph = false;
  private readonly links: string[] = [];
  /** For each open span: whether it is struck through. */
  private readonly spans: boolean[] = [];
  private struckLength = 0;

  constructor(private readonly styles: OdsStyles) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (ASIDE.has(name)) this.asides++;
    if (this.asides > 0) return;
    if (name === 'p' || name === 'h') {
      if (this.paragraphs++ > 0) this.append('\n');
      this.isInParagraph = true;
    } else if (name === 'span') this.spans.push(this.styles.isStruckThrough(attributes['text:style-name']));
    else if (name === 's')
      this.append(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, MAX_SPACES)));
    else if (name === 'tab') this.append('\t');
    else if (name === 'line-break') this.append('\n');
    else if (name === 'a' && attributes['xlink:href'] !== undefined)
      this.links.push(attributes['xlink:href']);
  }

  add(text: string): void {
    if (this.isInParagraph && this.asides === 0) this.append(text);
  }

  close(name: string): void {
    if (ASIDE.has(name)) this.asides--;
    else if (this.asides > 0) return;
    else if (name === 'p' || name === 'h') this.isInParagraph = false;
    else if (name === 'span') this.spans.pop();
  }

  private append(text: string): void {
    this.text += text;
    if (this.spans.includes(true) || text.trim() === '') this.struckLength += text.length;
  }

  finish(): { text: string; isStruckThrough: boolean; links: readonly string[] } {
    const { text, links, struckLength } = this;
    return { text, links, isStruckThrough: text.trim() !== '' && struckLength === text.length };
  }
}

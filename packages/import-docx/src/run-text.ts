import { withStruckParts } from '@regional-presence/core/internal';
import { type DocumentStyles, isOn, type WordAttributes } from './document-styles.js';

/** Elements whose text nobody sees in the cell: deleted and moved text, text boxes, pictures, guides of ruby characters. */
const UNSEEN_ELEMENTS: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'txbxContent',
  'drawing',
  'pict',
  'object',
  'rt',
  'Fallback',
]);

/** Elements of a run that are a character. */
const RUN_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

/** What the runs of one cell or paragraph hold. */
export interface RunContent {
  text: string;
  isStruckThrough: boolean;
  links: readonly string[];
  /** The date of a content control that is all of the text (ECMA-376 part 1, 17.5.2.7). */
  date: string | undefined;
}

/** Collects the text of runs (ECMA-376 part 1, 17.3), as it is seen: without deletions and hidden text. */
export class RunText {
  private text = '';
  private paragraphs = 0;
  private struckLength = 0;
  private readonly struck: string[] = [];
  private readonly links: string[] = [];
  private unseen = 0;
  private paragraphProperties = 0;
  private isInText = false;
  private isInstruction = false;
  private instruction = '';
  private run = { isHidden: false, isStruckThrough: false };
  /** For each open content control: the date that it holds, and whether its text is a placeholder. */
  private readonly controls: { date?: string | undefined; isPlaceholder: boolean; from: number }[] = [];
  private controlDate: { date: string; length: number } | undefined;

  constructor(
    private readonly styles: DocumentStyles,
    private readonly targets: ReadonlyMap<string, string>,
  ) {}

  open(name: string, attributes: WordAttributes): void {
    if (UNSEEN_ELEMENTS.has(name)) this.unseen++;
    if (this.unseen > 0) return;
    if (name === 'pPr') this.paragraphProperties++;
    if (this.paragraphProperties > 0) return;
    const character = RUN_CHARACTERS.get(name);
    if (character !== undefined) this.append(character);
    else if (name === 'p') {
      if (this.paragraphs++ > 0) this.append('\n');
    } else if (name === 'r') this.run = { isHidden: false, isStruckThrough: false };
    else if (name === 't') this.isInText = true;
    else if (name === 'instrText') this.isInstruction = true;
    else if (name === 'hyperlink') this.addLink(this.targets.get(attributes['r:id'] ?? ''));
    else this.openProperty(name, attributes);
  }

  private openProperty(name: string, attributes: WordAttributes): void {
    const control = this.controls.at(-1);
    if (name === 'vanish') this.run.isHidden = isOn(attributes);
    else if (name === 'strike' || name === 'dstrike') this.run.isStruckThrough ||= isOn(attributes);
    else if (name === 'rStyle') this.run.isStruckThrough ||= this.styles.isStruckThrough(attributes['w:val']);
    else if (name === 'sdt') this.controls.push({ isPlaceholder: false, from: this.text.length });
    else if (name === 'showingPlcHdr' && control) control.isPlaceholder = isOn(attributes);
    else if (name === 'date' && control)
      control.date = /^\d{4}-\d\d-\d\d/.exec(attributes['w:fullDate'] ?? '')?.[0];
  }

  add(text: string): void {
    if (this.unseen > 0) return;
    if (this.isInstruction) this.instruction += text;
    else if (this.isInText) this.append(text);
  }

  close(name: string): void {
    if (UNSEEN_ELEMENTS.has(name)) this.unseen--;
    else if (this.unseen > 0) return;
    else if (name === 'pPr') this.paragraphProperties--;
    else if (name === 't') this.isInText = false;
    else if (name === 'instrText') this.isInstruction = false;
    else if (name === 'sdt') this.closeControl();
    // A field may be in several pieces; a paragraph ends it at the latest.
    else if (name === 'p') this.endField();
  }

  private closeControl(): void {
    const control = this.controls.pop();
    if (control?.date !== undefined && !control.isPlaceholder && control.from === 0)
      this.controlDate = { date: control.date, length: this.text.length };
  }

  private endField(): void {
    this.addLink(/\bHYPERLINK\s+"([^"]+)"/i.exec(this.instruction)?.[1]);
    this.instruction = '';
  }

  private addLink(target: string | undefined): void {
    if (target !== undefined && /^(?:https?|mailto):/i.test(target)) this.links.push(target);
  }

  private append(text: string): void {
    if (this.run.isHidden || this.controls.some(({ isPlaceholder }) => isPlaceholder)) return;
    this.text += text;
    if (this.run.isStruckThrough) this.struck.push(text);
    if (this.run.isStruckThrough || text.trim() === '') this.struckLength += text.length;
  }

  finish(): RunContent {
    const { text, links, struckLength, struck, controlDate } = this;
    const shown = text.trim();
    const isStruckThrough = shown !== '' && struckLength === text.length;
    return {
      text: isStruckThrough ? shown : withStruckParts(shown, struck),
      links,
      isStruckThrough,
      date: controlDate?.length === text.trimEnd().length ? controlDate.date : undefined,
    };
  }
}

import type { TableRow } from '@regional-presence/core';
import {
  type AnswerPlace,
  parseAnswerBookmark,
  QUESTIONS_NAMESPACE,
  type WorkbookFault,
} from '@regional-presence/core/internal';
import { readXml } from '@regional-presence/import-xlsx/internal';
import { DocumentStyles, isOn, type WordAttributes } from './document-styles.js';
import { RunText } from './run-text.js';

/** What the answers to each question of a form change, by its number. */
type References = ReadonlyMap<number, string>;

/** Reads the part with the questions of a form; `undefined` for a document that is none. */
export function referencesOf(parts: ReadonlyMap<string, Uint8Array>): References | undefined {
  for (const [path, bytes] of parts) {
    if (!path.startsWith('customXml/')) continue;
    const references = new Map<number, string>();
    let isOfForm = false;
    let number = 0;
    readXml(bytes, {
      open: (name, attributes) => {
        if (name === 'questions') isOfForm = attributes.xmlns === QUESTIONS_NAMESPACE;
        else if (name === 'question') number = Number(attributes.number);
      },
      text: (text) => {
        if (number > 0) references.set(number, (references.get(number) ?? '') + text);
      },
      close: (name) => {
        if (name === 'question') number = 0;
      },
    });
    if (isOfForm) return references;
  }
  return undefined;
}

/** What was answered to a question. */
interface AnsweredQuestion {
  /** The words behind the box of each possible answer. */
  choices: string[];
  /** Those of ticked boxes. */
  ticked: string[];
  /** What was written as another answer. */
  text: string;
}

/** The line to write on, of which a person may leave a part. */
const LINE_TO_WRITE_ON = /[.…]{5,}/g;

/** Boxes, also as people tick them without a click. */
const BOXES = /^\s*(?:[☐☑☒✓✔✕✖✗✘]+[xXхХ]?|[xXхХ])(?=\s)\s*/u;
const TICK = /[☑☒✓✔✕✖✗✘xXхХ]/u;

/** Reads the answers of a form, element by element: each is behind its bookmark. */
class FormReader {
  readonly questions = new Map<number, AnsweredQuestion>();
  private place: AnswerPlace | undefined;
  private content = this.newText();
  private isTicked = false;
  private isPlaceholder = false;

  openElement(name: string, attributes: WordAttributes): void {
    if (name === 'bookmarkStart') this.startPlace(parseAnswerBookmark(attributes['w:name'] ?? ''));
    else if (name === 'br' && this.place?.choice !== undefined) this.endPlace();
    else if (name === 'checked') this.isTicked ||= isOn({ 'w:val': attributes['w14:val'] ?? '1' });
    // The text shows whether it is the line to write on.
    else if (name === 'showingPlcHdr') this.isPlaceholder ||= isOn(attributes);
    else this.content.open(name, attributes);
  }

  private startPlace(place: AnswerPlace | undefined): void {
    if (!place) return;
    this.endPlace();
    this.place = place;
    this.content = this.newText();
    this.isTicked = false;
    this.isPlaceholder = false;
  }

  characters(text: string): void {
    this.content.add(text);
  }

  closeElement(name: string): void {
    this.content.close(name);
    if (name === 'p') this.endPlace();
  }

  private endPlace(): void {
    if (!this.place) return;
    const { question: number, choice } = this.place;
    this.place = undefined;
    const question = this.questions.get(number) ?? { choices: [], ticked: [], text: '' };
    this.questions.set(number, question);
    const { text } = this.content.finish();
    if (choice === undefined) {
      const written = text.replace(LINE_TO_WRITE_ON, ' ').trim();
      // Cleared, a control shows words of Word.
      question.text = this.isPlaceholder && written === text ? '' : written;
    } else if (choice !== 'other') {
      const [box = ''] = BOXES.exec(text) ?? [];
      const words = text.slice(box.length).trim();
      question.choices[choice - 1] = words;
      if (this.isTicked || TICK.test(box)) question.ticked.push(words);
    }
  }

  private newText(): RunText {
    return new RunText(NO_STYLES, NO_TARGETS);
  }
}

const NO_STYLES = new DocumentStyles();
const NO_TARGETS: ReadonlyMap<string, string> = new Map();

/** The headings of a workbook of questions. */
const HEADINGS = ['No.', 'Question', 'Answer', 'Reference'];

/**
 * Reads the answers in a form: as the rows of a workbook of questions, each with the number of its question. A second answer to
 * a question is a row behind all others.
 */
export function readAnswers(
  content: Uint8Array,
  references: References,
): { answers: TableRow[] } | { fault: WorkbookFault } {
  const reader = new FormReader();
  const fault = readXml(content, {
    open: (name, attributes) => reader.openElement(name, attributes),
    text: (text) => reader.characters(text),
    close: (name) => reader.closeElement(name),
  });
  if (fault) return { fault };
  const numbers = [...new Set([...references.keys(), ...reader.questions.keys()])].sort((a, b) => a - b);
  const mostChoices = Math.max(0, ...[...reader.questions.values()].map(({ choices }) => choices.length));
  const rows: TableRow[] = [];
  const further: TableRow[] = [];
  let row = numbers.at(-1) ?? 0;
  for (const number of numbers) {
    const { choices = [], ticked = [], text = '' } = reader.questions.get(number) ?? {};
    const [first = '', ...others] = new Set([...ticked, text].filter((answer) => answer !== ''));
    const cells = (answer: string) => [
      String(number),
      null,
      answer,
      references.get(number) ?? null,
      ...Array.from({ length: mostChoices }, (_, i) => choices[i] ?? ''),
    ];
    rows.push({ row: number, cells: cells(first) });
    for (const other of others) further.push({ row: ++row, cells: cells(other) });
  }
  const headings = [...HEADINGS, ...Array.from({ length: mostChoices }, () => 'Choice')];
  return { answers: [{ row: 0, cells: headings }, ...rows, ...further] };
}

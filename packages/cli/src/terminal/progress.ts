import type { UiLanguage } from '../language/ui-language.js';
import { displayWidth, padDisplay } from './display-width.js';
import type { Terminal } from './terminal.js';

/** How far a task is. */
export interface ProgressStep {
  task: 'reading' | 'checking' | 'writing';
  /** The part that is done, 0 to 1. */
  share: number;
  /** The number of rows or events that are done. */
  count: number;
  unit: 'rows' | 'events';
}

const BAR_WIDTH = 24;
const MIN_BAR_WIDTH = 4;

/** The line is first drawn after this time, so that a short task draws nothing. */
const FIRST_DRAW_MS = 700;

const REDRAW_INTERVAL_MS = 100;

/**
 * A line on a terminal that shows how far a task is, how fast it is and how long it will take. It is not drawn
 * where standard error is not a terminal.
 */
export class Progress {
  private task = '';
  private taskStart = 0;
  private lastDraw = Number.NEGATIVE_INFINITY;
  private readonly start: number;

  constructor(
    private readonly context: Pick<UiLanguage, 't'> & { terminal: Terminal },
    private readonly now: () => number = () => performance.now(),
  ) {
    this.start = now();
  }

  show(step: ProgressStep): void {
    const { terminal, t } = this.context;
    if (!terminal.live) return;
    const now = this.now();
    if (step.task !== this.task) [this.task, this.taskStart] = [step.task, now];
    if (now - this.start < FIRST_DRAW_MS || now - this.lastDraw < REDRAW_INTERVAL_MS) return;
    this.lastDraw = now;
    terminal.err(`\r\u001b[K${progressLine(step, now - this.taskStart, t, terminal.columns)}`);
  }

  /** Removes the line. */
  clear(): void {
    if (this.lastDraw === Number.NEGATIVE_INFINITY) return;
    this.context.terminal.err('\r\u001b[K');
    this.lastDraw = Number.NEGATIVE_INFINITY;
  }
}

/**
 * `Reading  ██████──────  48 %  512,000 rows  31,000 a second  18 s left`.
 *
 * @param elapsed time since the task began, in milliseconds.
 * @param columns the width of the terminal; the line is shorter.
 */
export function progressLine(
  { task, share, count, unit }: ProgressStep,
  elapsed: number,
  t: UiLanguage['t'],
  columns = Number.POSITIVE_INFINITY,
): string {
  const done = Math.min(Math.max(share, 0), 1);
  const percent = String(Math.floor(done * 100)).padStart(3);
  const parts = [t('progress/percent', { percent }), t(`count/${unit}`, { n: count })];
  if (elapsed > 0) parts.push(t('progress/speed', { n: Math.round((count / elapsed) * 1000) }));
  if (done > 0.01 && elapsed > 500) parts.push(timeLeft((elapsed / done) * (1 - done), t));
  const label = padDisplay(t(`progress/${task}`), labelWidth(t));
  const text = parts.join('  ');
  const width = Math.min(BAR_WIDTH, columns - displayWidth(label) - displayWidth(text) - 4);
  if (width < MIN_BAR_WIDTH) return truncated(`${label.trimEnd()}  ${text}`, columns - 1);
  const full = Math.round(done * width);
  return `${label} ${'█'.repeat(full)}${'─'.repeat(width - full)} ${text}`;
}

/** The width of the longest label, so that the bar stays in its place. */
const labelWidth = (t: UiLanguage['t']): number =>
  Math.max(
    ...(['reading', 'checking', 'writing'] as const).map((task) => displayWidth(t(`progress/${task}`))),
  );

/** The start of a text that fits into a number of columns. */
function truncated(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += displayWidth(character);
    if (width > columns) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** `45 s left`, `3 min 20 s left`. */
function timeLeft(milliseconds: number, t: UiLanguage['t']): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60
    ? t('progress/seconds', { seconds })
    : t('progress/minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}

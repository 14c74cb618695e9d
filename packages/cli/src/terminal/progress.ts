import type { Terminal } from './terminal.js';

/** How far something is. */
export interface Step {
  /** What is being done: `Reading`. */
  doing: string;
  /** 0 to 1. */
  share: number;
  /** Rows, events. */
  count: number;
  unit: string;
}

const WIDTH = 24;

/** It is drawn after so many milliseconds, so that what is quick draws nothing. */
const PATIENCE = 700;

/** It is drawn anew every so many milliseconds. */
const PACE = 100;

/**
 * A line on a terminal that says how far the work has come, how fast it is and how long it will take. Where
 * standard error is no terminal it says nothing.
 */
export class Progress {
  private doing = '';
  private started = 0;
  private drawn = Number.NEGATIVE_INFINITY;
  private readonly born: number;

  constructor(
    private readonly terminal: Terminal,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.born = now();
  }

  show(step: Step): void {
    if (!this.terminal.live) return;
    const now = this.now();
    if (step.doing !== this.doing) [this.doing, this.started] = [step.doing, now];
    if (now - this.born < PATIENCE || now - this.drawn < PACE) return;
    this.drawn = now;
    const line = progressLine(step, now - this.started, this.terminal.columns);
    this.terminal.err(`\r\u001b[K${line}`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.drawn === Number.NEGATIVE_INFINITY) return;
    this.terminal.err('\r\u001b[K');
    this.drawn = Number.NEGATIVE_INFINITY;
  }
}

const figures = new Intl.NumberFormat('en');

/** `Reading  ██████──────  48 %  512,000 rows  31,000 a second  18 s left`, within so many columns. */
export function progressLine(
  { doing, share, count, unit }: Step,
  elapsed: number,
  columns = Number.POSITIVE_INFINITY,
): string {
  const done = Math.min(Math.max(share, 0), 1);
  const parts = [`${String(Math.floor(done * 100)).padStart(3)} %`, `${figures.format(count)} ${unit}`];
  if (elapsed > 0) parts.push(`${figures.format(Math.round((count / elapsed) * 1000))} a second`);
  if (done > 0.01 && elapsed > 500) parts.push(`${timeText((elapsed / done) * (1 - done))} left`);
  const told = parts.join('  ');
  const width = Math.min(WIDTH, columns - doing.padEnd(8).length - told.length - 4);
  if (width < 4) return `${doing}  ${told}`.slice(0, Math.max(columns - 1, 0));
  const full = Math.round(done * width);
  return `${doing.padEnd(8)} ${'█'.repeat(full)}${'─'.repeat(width - full)} ${told}`;
}

/** `45 s`, `3 min 20 s`. */
function timeText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

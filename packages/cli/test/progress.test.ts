import { describe, expect, it } from 'vitest';
import { loadUiLanguage } from '../src/language/ui-language.js';
import { Progress, progressLine } from '../src/terminal/progress.js';
import { fakeTerminal } from './run-presence.js';

const { t } = await loadUiLanguage('en');

describe('the progress line', () => {
  const terminal = (live: boolean) => {
    const written: string[] = [];
    const of = fakeTerminal({ live, err: (text) => void written.push(text) });
    return { of, written };
  };
  const step = { task: 'reading', share: 0.25, count: 250_000, unit: 'rows' } as const;

  it('shows progress, speed and remaining time', async () => {
    expect(progressLine(step, 10_000, t)).toBe(
      'Reading  ██████──────────────────  25 %  250,000 rows  25,000 a second  30 s left',
    );
    expect(progressLine({ ...step, share: 0.5, count: 1 }, 200_000, t)).toContain('3 min 20 s left');
  });

  it.each([120, 80, 60, 40, 10])('stays within a terminal of %i columns', async (columns) => {
    expect(progressLine({ ...step, count: 12_345_678 }, 10_000, t, columns).length).toBeLessThan(columns);
  });

  it('is shown on a terminal only, after a delay, and is removed at the end', async () => {
    let now = 0;
    const { of, written } = terminal(true);
    const progress = new Progress({ terminal: of, t }, () => now);
    progress.show(step);
    expect(written).toEqual([]);
    now = 1000;
    progress.show(step);
    now = 1050;
    progress.show(step);
    expect(written).toHaveLength(1);
    progress.clear();
    expect(written.at(-1)).toBe('\r\u001b[K');
    const silent = terminal(false);
    const elsewhere = new Progress({ terminal: silent.of, t }, () => (now += 1000));
    elsewhere.show(step);
    elsewhere.show(step);
    elsewhere.clear();
    expect(silent.written).toEqual([]);
  });
});

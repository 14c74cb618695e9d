import { type Activity, displayTitle } from '@regional-presence/core';
import type { ActivityChange, ChangeKind, Comparison } from '@regional-presence/core/changes';
import { displayText } from '@regional-presence/core/internal';

import { type Colour, paint, type Terminal } from './terminal.js';

const SAID: Readonly<Record<ChangeKind, [word: string, colour: Colour]>> = {
  added: ['Added', 'green'],
  moved: ['Moved', 'yellow'],
  cancelled: ['Cancelled', 'red'],
  vanished: ['No longer listed', 'red'],
  renamed: ['Renamed', 'yellow'],
  relocated: ['Elsewhere', 'yellow'],
  changed: ['Changed', 'blue'],
};

/** What changed, in words: a line each, with what it was and what it is. */
export function changesText({ changes, unchanged }: Comparison, terminal: Terminal): string {
  const lines = changes.map((change) => {
    const [word, colour] = SAID[change.kind];
    return `${paint(terminal, colour, word)}: ${changeText(change)}`;
  });
  lines.push(`${changes.length} changed, ${unchanged} as they were.`);
  return `${lines.join('\n')}\n`;
}

function changeText({ kind, before, after, fields }: ActivityChange): string {
  const activity = (after ?? before)!;
  const title = `“${displayText(displayTitle(activity).text)}”`;
  if (kind === 'added' || kind === 'vanished') return [title, whenText(activity)].filter(Boolean).join(', ');
  const parts = fields.map(({ field, before: was, after: is }) => {
    if (was === undefined) return `${field} ${valueText(is)}`;
    return is === undefined
      ? `${field} no longer ${valueText(was)}`
      : `${field} ${valueText(was)} → ${valueText(is)}`;
  });
  return `${title}: ${parts.join('; ')}`;
}

const valueText = (value: unknown): string =>
  displayText(typeof value === 'string' ? value : JSON.stringify(value));

function whenText({ when }: Activity): string {
  if (!when) return '';
  return [when.period, when.hours, when.zone].filter((part) => part !== undefined).join(' ');
}

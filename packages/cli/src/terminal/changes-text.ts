import { type Activity, textIn } from '@regional-presence/core';
import type { ActivityChange, ChangeKind, Comparison, FieldChange } from '@regional-presence/core/changes';
import { displayText, localeOf, quoted } from '@regional-presence/core/internal';
import { describePeriod } from '@regional-presence/core/period';

import type { CommandContext } from '../command/context.js';
import { type Colour, paint } from './terminal.js';

const CHANGE_COLOURS: Readonly<Record<ChangeKind, Colour>> = {
  added: 'green',
  moved: 'yellow',
  cancelled: 'red',
  removed: 'red',
  merged: 'yellow',
  renamed: 'yellow',
  relocated: 'yellow',
  changed: 'blue',
};

/** The changes, one line each with the previous and the new values, and their number. */
export function changesText({ changes, unchanged, pastKept }: Comparison, context: CommandContext): string {
  const { t } = context;
  const lines = changes.map((change) => changeLine(change, context));
  lines.push(t('change/summary', { n: changes.length, unchanged }));
  if (pastKept > 0)
    lines.push(`${t('revision/pastKept', { n: pastKept })}${context.language === 'zh' ? '。' : '.'}`);
  return `${lines.join('\n')}\n`;
}

/** A change with the previous and the new values: `Moved: “Forum”: date 2 May 2022 → 3 May 2022`. */
export function changeLine(change: ActivityChange, context: CommandContext): string {
  const { terminal, t } = context;
  return t('line', {
    label: paint(terminal, CHANGE_COLOURS[change.kind], t(`change/${change.kind}`)),
    text: changeText(change, context),
  });
}

function changeText({ before, after, fields }: ActivityChange, context: CommandContext): string {
  const { language, t } = context;
  const activity = (after ?? before)!;
  const title = quoted(displayText(textIn(activity.title, language).text), language);
  if (fields.length === 0)
    return [title, whenText(activity, context)].filter(Boolean).join(language === 'zh' ? '，' : ', ');
  const texts = fields.map((field) =>
    field.field === 'when.inferred' ? daysText(field, context) : fieldText(field, context),
  );
  return t('line', { label: title, text: texts.join('; ') });
}

/** Of days that were inferred of a part of a month: that they are known now, or no longer. */
const daysText = ({ after }: FieldChange, { t }: CommandContext): string =>
  t(Array.isArray(after) && after.includes('days') ? 'change/daysInferred' : 'change/daysKnown');

function fieldText(change: FieldChange, context: CommandContext): string {
  const { t } = context;
  const values = {
    field: fieldLabel(change.field, context),
    before: valueText(change.field, change.before, context),
    after: valueText(change.field, change.after, context),
  };
  if (change.before === undefined) return t('change/set', values);
  return change.after === undefined ? t('change/unset', values) : t('change/replaced', values);
}

/**
 * The last name of a path that has a term, in words: `when.period` → `date`, `title.fr` → `title`. A field without a
 * term keeps its path.
 */
function fieldLabel(path: string, { problemCatalogue: { terms } }: CommandContext): string {
  const key = path
    .split('.')
    .map((name) => `field/${name}`)
    .findLast((name) => Object.hasOwn(terms, name));
  return key === undefined ? path : terms[key as keyof typeof terms];
}

/** A value in words: a period, a country, a term, a text in several languages, a list of names. */
function valueText(path: string, value: unknown, context: CommandContext): string {
  const { language, t } = context;
  const { terms } = context.problemCatalogue;
  if (typeof value === 'boolean') return t(value ? 'change/yes' : 'change/no');
  if (Array.isArray(value)) return value.map((item) => valueText(path, nameOfItem(item), context)).join(', ');
  if (typeof value !== 'string') return displayText(JSON.stringify(value) ?? '');
  const field = path.split('.').at(-1)!;
  const term = `${field}/${value}`;
  if (Object.hasOwn(terms, term)) return terms[term as keyof typeof terms];
  if (field === 'period') return describePeriod(value, language);
  if (field === 'country' && /^[A-Z]{2}$/.test(value))
    return new Intl.DisplayNames(localeOf(language), { type: 'region' }).of(value) ?? value;
  return displayText(value);
}

/** The name or code of an item of a list, where it has one. */
function nameOfItem(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const { name, code, organization } = item as Record<string, unknown>;
  return name ?? code ?? organization ?? item;
}

function whenText({ when }: Activity, { language }: CommandContext): string {
  if (!when) return '';
  const parts = [describePeriod(when.period, language), when.hours, when.zone];
  return parts.filter((part) => part !== undefined).join(' ');
}

import { type Activity, textIn } from '@regional-presence/core';
import { periodBounds, yearMonthDay } from '@regional-presence/core/period';

import { cityName, cityPosition } from '@regional-presence/reference';
import type { MapPoint } from '../figure/drawing.js';
import type { ReportContext, Section } from '../report.js';
import { paragraph } from '../tree/build.js';
import { cleanText } from '../tree/clean-text.js';
import type { DocumentContent, Figure } from '../tree/tree.js';
import { withoutFurtherOccasions } from './count-activities.js';
import { firstMonth } from './first-month.js';

const MAX_TIMELINE_COLUMNS = 18;
/** Months in a column of the timeline: a month, a quarter or a year. The first size that fits is used. */
const COLUMN_MONTHS = [1, 3, 12];

/** A timeline of events by region, bars by kind, and a map of offices and venues. */
export const figuresSection: Section = {
  name: 'figures',
  annex: true,
  title: ({ t }) => t('figures.title'),
  content(context) {
    if (context.activities.length === 0) return undefined;
    const time = timelineDrawing(context);
    const figures: (Figure | undefined)[] = [
      time && figureNode('timeline', context.t('figure.timeline'), time.drawing, context, time.note),
      kindFigure(context),
      mapFigure(context),
    ];
    const shown: DocumentContent[] = figures.filter((figure) => figure !== undefined);
    return shown.length > 0 ? shown : [paragraph(context.t('region.nothing'))];
  },
};

type TimelineDrawing = Extract<Figure['drawing'], { type: 'timeline' }>;

function figureNode(
  id: string,
  caption: string,
  drawing: Exclude<Figure['drawing'], { type: 'map' }>,
  { names, t }: ReportContext,
  note?: string,
): Figure {
  const rows =
    drawing.type === 'bars'
      ? drawing.rows
      : drawing.rows.map(({ label, values }) => ({ label, value: values.reduce((sum, n) => sum + n, 0) }));
  const values = names.list(rows.map(({ label, value }) => `${label} ${names.number(value)}`));
  return {
    type: 'figure',
    id: `figure-${id}`,
    caption,
    alternative: `${caption}${t('colon')}${values}`,
    drawing,
    ...(note === undefined ? {} : { note }),
  };
}

const regionRows = ({ regions, groups, names, t }: ReportContext) => [
  ...regions.map(({ id }) => ({
    id: id as string | undefined,
    label: names.region(id),
    activities: groups.byRegion.get(id) ?? [],
  })),
  ...(groups.byRegion.has(undefined)
    ? [{ id: undefined, label: t('noRegion.label'), activities: groups.byRegion.get(undefined)! }]
    : []),
];

function kindFigure(context: ReportContext): Figure {
  const counts = new Map<Activity['kind'], number>();
  for (const { kind } of withoutFurtherOccasions(context.activities))
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const rows = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([kind, value]) => ({ label: context.t(`kinds.${kind}`), value }));
  return figureNode('kinds', context.t('figure.kinds'), { type: 'bars', rows }, context);
}

/** An event that was cancelled or postponed does not take place in the month and at the place that it has. */
const isAsPlanned = ({ status }: Activity): boolean => status !== 'cancelled' && status !== 'postponed';

/** Events by region and by the month in which they begin, within the document's period. The note counts the others. */
function timelineDrawing(context: ReportContext): { drawing: TimelineDrawing; note?: string } | undefined {
  const { periodText, t } = context;
  const events = context.events.filter(isAsPlanned);
  const months = new Map<Activity, number>();
  for (const event of events) {
    const month = firstMonth(event);
    if (month !== undefined) months.set(event, month);
  }
  const span = monthsOfPeriod(context.period) ?? enclosingSpan(months.values());
  if (!span) return undefined;
  const size = COLUMN_MONTHS.find((months) => (span.last - span.first) / months < MAX_TIMELINE_COLUMNS) ?? 12;
  const first = Math.max(
    Math.floor(span.first / size),
    Math.floor(span.last / size) - MAX_TIMELINE_COLUMNS + 1,
  );
  const columns = Array.from({ length: Math.floor(span.last / size) - first + 1 }, (_, i) => {
    const month = (first + i) * size;
    const year = Math.floor(month / 12);
    if (size === 1) return periodText.month(year, (month % 12) + 1);
    const named = periodText(String(year).padStart(4, '0'));
    const quarter = (month % 12) / 3 + 1;
    const label = size === 12 ? named : t('quarter', { quarter, year: String(year) });
    return { label, short: label };
  });
  let shown = 0;
  const rows = regionRows(context).map(({ label, activities }) => {
    const values = columns.map(() => 0);
    for (const activity of activities) {
      const column = Math.floor((months.get(activity) ?? Number.NaN) / size) - first;
      if (!(column >= 0 && column < values.length)) continue;
      values[column]!++;
      shown++;
    }
    return { label, values };
  });
  if (shown === 0) return undefined;
  const drawing: TimelineDrawing = { type: 'timeline', columns, rows };
  const hidden = events.length - shown;
  const notHeld = context.events.length - events.length;
  const notes = [
    ...(hidden > 0 ? [t('figure.notInTime', { count: hidden })] : []),
    ...(notHeld > 0 ? [t('figure.notHeld', { count: notHeld })] : []),
  ];
  return notes.length === 0 ? { drawing } : { drawing, note: notes.join(t('space')) };
}

/** Months since the year 0, both included. */
interface MonthSpan {
  first: number;
  last: number;
}

function monthsOfPeriod(edtf: string | undefined): MonthSpan | undefined {
  const span = edtf === undefined ? undefined : periodBounds(edtf);
  if (!span || !Number.isFinite(span.first) || !Number.isFinite(span.last)) return undefined;
  const [first, last] = [yearMonthDay(span.first), yearMonthDay(span.last)];
  return { first: first.year * 12 + first.month - 1, last: last.year * 12 + last.month - 1 };
}

function enclosingSpan(months: Iterable<number>): MonthSpan | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const month of months) [first, last] = [Math.min(first, month), Math.max(last, month)];
  return first <= last ? { first, last } : undefined;
}

function mapFigure(context: ReportContext): Figure {
  const { data, t, names, language } = context;
  const events = context.events.filter(isAsPlanned);
  const offices: MapPoint[] = data.offices.flatMap(({ city, position }) =>
    position ? [{ label: cleanText(textIn(city, language).text), ...position }] : [],
  );
  const venues = new Map<string, MapPoint & { count: number }>();
  let unplaced = 0;
  for (const { place } of events) {
    if (!place) continue;
    const position = place.city === undefined ? undefined : cityPosition(place.city, place.country);
    if (!position) {
      unplaced++;
      continue;
    }
    const key = `${position.latitude} ${position.longitude}`;
    const known = venues.get(key);
    if (known) known.count++;
    else
      venues.set(key, {
        label: cleanText(cityName(place.city!, place.country, language)),
        ...position,
        count: 1,
      });
  }
  const shown = [...venues.values()];
  const counts = shown.map(({ label, count }) => `${label} ${names.number(count)}`);
  const alternative = [
    t('figure.mapOffices', { cities: names.list(offices.map(({ label }) => label)) }),
    shown.length > 0 ? t('figure.mapVenues', { cities: names.list(counts) }) : t('figure.mapNoVenues'),
  ].join(t('space'));
  const notHeld = context.events.length - events.length;
  const notes = [
    ...(unplaced > 0 ? [t('figure.unplaced', { count: unplaced })] : []),
    ...(notHeld > 0 ? [t('figure.notHeld', { count: notHeld })] : []),
    t('figure.disclaimer'),
  ];
  return {
    type: 'figure',
    id: 'figure-map',
    caption: t('figure.map'),
    alternative,
    note: notes.join(t('space')),
    drawing: {
      type: 'map',
      offices,
      venues: shown,
      legend: {
        offices: t('figure.legendOffices'),
        venues: t('figure.legendVenues'),
        numbers: offices.map(({ label }, i) => `${names.number(i + 1)} ${label}`).join(t('item.separator')),
      },
    },
  };
}

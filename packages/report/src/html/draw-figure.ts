import type { Element } from 'hast';
import type { Bars, Timeline } from '../figure/drawing.js';
import type { Figure } from '../tree/tree.js';
import { drawMap, mapLegend } from './draw-map.js';
import { element, roundToTenth } from './element.js';

/** A figure with its caption and its text alternative. */
export function drawFigure(figure: Figure, name: string): Element {
  const { id, caption, alternative, drawing, note } = figure;
  return element('figure', { id }, [
    element('figcaption', {}, `${name} – ${caption}`),
    element('div', { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: caption }, [
      drawing.type === 'bars'
        ? drawBars(drawing, alternative)
        : drawing.type === 'timeline'
          ? drawTimeline(drawing, alternative)
          : drawMap(drawing, alternative),
    ]),
    ...(drawing.type === 'map' ? [mapLegend(drawing)] : []),
    ...(note === undefined ? [] : [element('p', { className: ['note'] }, note)]),
  ]);
}

/** Each bar with its name and number, as text that wraps on a narrow screen. */
function drawBars({ rows }: Bars, alternative: string): Element {
  const most = rows.reduce((max, { value }) => Math.max(max, value), 1);
  return element(
    'div',
    { className: ['bar-chart'], role: 'img', ariaLabel: alternative },
    rows.map(({ label, value }) =>
      element('div', {}, [
        element('span', {}, label),
        element('span', { className: ['bar'], style: `--share: ${roundToTenth((value / most) * 100)}%` }),
        element('span', { className: ['soft'] }, String(value)),
      ]),
    ),
  );
}

/** The shades of a timeline, from small to large numbers. */
const SHADE_COUNT = 5;

/** A table of the numbers, the larger the darker. */
function drawTimeline({ columns, rows }: Timeline, alternative: string): Element {
  const most = rows.reduce((max, { values }) => values.reduce((a, b) => Math.max(a, b), max), 1);
  const shade = (value: number) => `shade-${Math.floor(((value - 1) / most) * SHADE_COUNT) + 1}`;
  return element('table', { className: ['timeline'], ariaLabel: alternative }, [
    element('thead', {}, [
      element('tr', {}, [
        element('td'),
        ...columns.map(({ label, short }) => element('th', { scope: 'col', ariaLabel: label }, short)),
      ]),
    ]),
    element(
      'tbody',
      {},
      rows.map(({ label, values }) =>
        element('tr', {}, [
          element('th', { scope: 'row' }, label),
          ...values.map((value) =>
            value === 0 ? element('td') : element('td', { className: [shade(value)] }, String(value)),
          ),
        ]),
      ),
    ),
  ]);
}

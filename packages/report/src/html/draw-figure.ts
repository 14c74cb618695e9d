import { isRightToLeft } from '@regional-presence/core';
import type { Element, ElementContent } from 'hast';
import { COASTLINE } from '../figure/coastline.js';
import type { Bars, MapPoint, Timeline, WorldMap } from '../figure/drawing.js';
import { MAP_HEIGHT, onMap } from '../figure/projection.js';
import type { DocumentData, Figure } from '../tree/tree.js';
import { element } from './element.js';

/** A figure as SVG with its caption, and what it says for those who do not see it. */
export function drawFigure(figure: Figure, name: string, document: DocumentData): Element {
  const { id, caption, alternative, drawing, note } = figure;
  const rightToLeft = isRightToLeft(document.language);
  return element('figure', { id }, [
    element('figcaption', {}, `${name} – ${caption}`),
    element('div', { className: ['scroll', drawing.type], tabIndex: 0, role: 'group', ariaLabel: caption }, [
      drawing.type === 'bars'
        ? drawBars(drawing, alternative, rightToLeft)
        : drawing.type === 'timeline'
          ? drawTimeline(drawing, alternative, rightToLeft)
          : drawMap(drawing, alternative),
    ]),
    ...(drawing.type === 'map' ? [mapKey(drawing)] : []),
    ...(note === undefined ? [] : [element('p', { className: ['note'] }, note)]),
  ]);
}

const WIDTH = 720;
/** The names of the rows take so much. */
const NAMES = 200;
const ROW = 26;

const svg = (height: number, alternative: string, children: ElementContent[], width = WIDTH): Element =>
  element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', ariaLabel: alternative },
    children,
  );

const round = (value: number): number => Math.round(value * 10) / 10;

/** Places from the side on which reading begins. The start and end of a text follow its direction. */
function sides(width: number, rightToLeft: boolean) {
  return {
    at: (x: number, size = 0): number => round(rightToLeft ? width - x - size : x),
    direction: rightToLeft ? 'rtl' : 'ltr',
  };
}

function label(
  value: string,
  x: number,
  y: number,
  anchor: string,
  direction: string,
  className?: string,
): Element {
  return element(
    'text',
    {
      x,
      y,
      textAnchor: anchor,
      direction,
      ...(className ? { className: [className] } : {}),
    },
    value,
  );
}

/** A name that fits beside its row. */
const short = (name: string): string => (name.length > 26 ? `${name.slice(0, 25)}…` : name);

function drawBars({ rows }: Bars, alternative: string, rightToLeft: boolean): Element {
  const most = rows.reduce((max, { value }) => Math.max(max, value), 1);
  const place = sides(WIDTH, rightToLeft);
  const children = rows.flatMap(({ label: name, value }, i) => {
    const y = i * ROW;
    const size = round((value / most) * (WIDTH - NAMES - 60));
    return [
      label(short(name), place.at(NAMES - 8), y + 17, 'end', place.direction),
      element('rect', {
        className: ['bar'],
        x: place.at(NAMES, size),
        y: y + 4,
        width: size,
        height: ROW - 8,
      }),
      label(String(value), place.at(NAMES + size + 6), y + 17, 'start', place.direction, 'soft'),
    ];
  });
  return svg(rows.length * ROW, alternative, children);
}

/** A circle for what begins in a column, its area by the number. */
function drawTimeline({ columns, rows }: Timeline, alternative: string, rightToLeft: boolean): Element {
  const step = Math.max(28, Math.min(48, (WIDTH - NAMES) / columns.length));
  const width = Math.round(NAMES + step * columns.length + 20);
  const place = sides(width, rightToLeft);
  const most = rows.reduce((max, { values }) => values.reduce((a, b) => Math.max(a, b), max), 1);
  const height = rows.length * 32 + 28;
  const children: ElementContent[] = rows.flatMap(({ label: name, values }, i) => {
    const y = i * 32 + 16;
    return [
      element('line', { className: ['grid'], x1: place.at(NAMES), x2: place.at(width - 20), y1: y, y2: y }),
      label(short(name), place.at(NAMES - 8), y + 4, 'end', place.direction),
      ...values.flatMap((value, column) => {
        if (value === 0) return [];
        const x = place.at(NAMES + step * (column + 0.5));
        const r = round(6 + 8 * Math.sqrt(value / most));
        return [
          element('circle', { className: ['bar'], cx: x, cy: y, r }),
          label(String(value), x, y + 4, 'middle', 'ltr', 'on'),
        ];
      }),
    ];
  });
  const every = Math.ceil(54 / step);
  for (const [i, { short: name }] of columns.entries())
    if (i % every === 0)
      children.push(
        label(name, place.at(NAMES + step * (i + 0.5)), height - 6, 'middle', place.direction, 'soft'),
      );
  return svg(height, alternative, children, width);
}

function drawMap({ offices, venues }: WorldMap, alternative: string): Element {
  const at = ({ longitude, latitude }: MapPoint) => {
    const { x, y } = onMap(longitude, latitude);
    return { x: round(x * WIDTH), y: round(y * WIDTH) };
  };
  const land = COASTLINE.map((ring) => {
    const points = ring.map(([longitude, latitude]) => {
      const { x, y } = onMap(longitude, latitude);
      return `${round(x * WIDTH)} ${round(y * WIDTH)}`;
    });
    return `M${points.join('L')}Z`;
  }).join('');
  const titled = (shape: Element, point: MapPoint): Element => ({
    ...shape,
    children: [
      element('title', {}, point.count === undefined ? point.label : `${point.label}: ${point.count}`),
    ],
  });
  return svg(Math.ceil(MAP_HEIGHT * WIDTH), alternative, [
    element('path', { className: ['land'], d: land }),
    ...offices.map((point) => {
      const { x, y } = at(point);
      return titled(
        element('rect', { className: ['office'], x: round(x - 4), y: round(y - 4), width: 8, height: 8 }),
        point,
      );
    }),
    ...venues.map((point) => {
      const { x, y } = at(point);
      const r = round(2.5 + Math.min(6, Math.sqrt(point.count ?? 1)));
      return titled(element('circle', { className: ['venue'], cx: x, cy: y, r }), point);
    }),
  ]);
}

const mapKey = ({ legend }: WorldMap): Element =>
  element('ul', { className: ['key'] }, [
    element('li', {}, [element('span', { className: ['dot'] }), { type: 'text', value: legend.offices }]),
    element('li', {}, [
      element('span', { className: ['dot', 'venue'] }),
      { type: 'text', value: legend.venues },
    ]),
  ]);

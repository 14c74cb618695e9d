import { isRightToLeft } from '@regional-presence/core';
import type { Element, ElementContent } from 'hast';
import { COASTLINE } from '../figure/coastline.js';
import type { Bars, MapPoint, Timeline, WorldMap } from '../figure/drawing.js';
import { MAP_HEIGHT, projectToMap } from '../figure/projection.js';
import type { DocumentData, Figure } from '../tree/tree.js';
import { element } from './element.js';

/** A figure as SVG, with its caption and its text alternative. */
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
    ...(drawing.type === 'map' ? [mapLegend(drawing)] : []),
    ...(note === undefined ? [] : [element('p', { className: ['note'] }, note)]),
  ]);
}

/** In CSS pixels, as all lengths here. */
const FIGURE_WIDTH = 720;
const ROW_LABEL_WIDTH = 200;
const BAR_ROW_HEIGHT = 26;

const svgElement = (
  height: number,
  alternative: string,
  children: ElementContent[],
  width = FIGURE_WIDTH,
): Element =>
  element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', ariaLabel: alternative },
    children,
  );

const roundToTenth = (value: number): number => Math.round(value * 10) / 10;

/** Horizontal positions measured from the side on which reading begins. The anchors of texts follow their direction. */
function readingSide(width: number, rightToLeft: boolean) {
  return {
    at: (x: number, size = 0): number => roundToTenth(rightToLeft ? width - x - size : x),
    direction: rightToLeft ? 'rtl' : 'ltr',
  };
}

function textElement(
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

/** Truncates a name to the width of the row labels. */
const truncatedLabel = (name: string): string => (name.length > 26 ? `${name.slice(0, 25)}…` : name);

function drawBars({ rows }: Bars, alternative: string, rightToLeft: boolean): Element {
  const most = rows.reduce((max, { value }) => Math.max(max, value), 1);
  const place = readingSide(FIGURE_WIDTH, rightToLeft);
  const children = rows.flatMap(({ label: name, value }, i) => {
    const y = i * BAR_ROW_HEIGHT;
    const size = roundToTenth((value / most) * (FIGURE_WIDTH - ROW_LABEL_WIDTH - 60));
    return [
      textElement(truncatedLabel(name), place.at(ROW_LABEL_WIDTH - 8), y + 17, 'end', place.direction),
      element('rect', {
        className: ['bar'],
        x: place.at(ROW_LABEL_WIDTH, size),
        y: y + 4,
        width: size,
        height: BAR_ROW_HEIGHT - 8,
      }),
      textElement(
        String(value),
        place.at(ROW_LABEL_WIDTH + size + 6),
        y + 17,
        'start',
        place.direction,
        'soft',
      ),
    ];
  });
  return svgElement(rows.length * BAR_ROW_HEIGHT, alternative, children);
}

/** A circle for each number. Its area grows with the number. */
function drawTimeline({ columns, rows }: Timeline, alternative: string, rightToLeft: boolean): Element {
  const step = Math.max(28, Math.min(48, (FIGURE_WIDTH - ROW_LABEL_WIDTH) / columns.length));
  const width = Math.round(ROW_LABEL_WIDTH + step * columns.length + 20);
  const place = readingSide(width, rightToLeft);
  const most = rows.reduce((max, { values }) => values.reduce((a, b) => Math.max(a, b), max), 1);
  const height = rows.length * 32 + 28;
  const children: ElementContent[] = rows.flatMap(({ label: name, values }, i) => {
    const y = i * 32 + 16;
    return [
      element('line', {
        className: ['grid'],
        x1: place.at(ROW_LABEL_WIDTH),
        x2: place.at(width - 20),
        y1: y,
        y2: y,
      }),
      textElement(truncatedLabel(name), place.at(ROW_LABEL_WIDTH - 8), y + 4, 'end', place.direction),
      ...values.flatMap((value, column) => {
        if (value === 0) return [];
        const x = place.at(ROW_LABEL_WIDTH + step * (column + 0.5));
        const r = roundToTenth(6 + 8 * Math.sqrt(value / most));
        return [
          element('circle', { className: ['bar'], cx: x, cy: y, r }),
          textElement(String(value), x, y + 4, 'middle', 'ltr', 'on'),
        ];
      }),
    ];
  });
  const every = Math.ceil(54 / step);
  for (const [i, { short: name }] of columns.entries())
    if (i % every === 0)
      children.push(
        textElement(
          name,
          place.at(ROW_LABEL_WIDTH + step * (i + 0.5)),
          height - 6,
          'middle',
          place.direction,
          'soft',
        ),
      );
  return svgElement(height, alternative, children, width);
}

function drawMap({ offices, venues }: WorldMap, alternative: string): Element {
  const at = ({ longitude, latitude }: MapPoint) => {
    const { x, y } = projectToMap(longitude, latitude);
    return { x: roundToTenth(x * FIGURE_WIDTH), y: roundToTenth(y * FIGURE_WIDTH) };
  };
  const land = COASTLINE.map((ring) => {
    const points = ring.map(([longitude, latitude]) => {
      const { x, y } = projectToMap(longitude, latitude);
      return `${roundToTenth(x * FIGURE_WIDTH)} ${roundToTenth(y * FIGURE_WIDTH)}`;
    });
    return `M${points.join('L')}Z`;
  }).join('');
  const titled = (shape: Element, point: MapPoint): Element => ({
    ...shape,
    children: [
      element('title', {}, point.count === undefined ? point.label : `${point.label}: ${point.count}`),
    ],
  });
  return svgElement(Math.ceil(MAP_HEIGHT * FIGURE_WIDTH), alternative, [
    element('path', { className: ['land'], d: land }),
    ...offices.map((point) => {
      const { x, y } = at(point);
      return titled(
        element('rect', {
          className: ['office'],
          x: roundToTenth(x - 4),
          y: roundToTenth(y - 4),
          width: 8,
          height: 8,
        }),
        point,
      );
    }),
    ...venues.map((point) => {
      const { x, y } = at(point);
      const r = roundToTenth(2.5 + Math.min(6, Math.sqrt(point.count ?? 1)));
      return titled(element('circle', { className: ['venue'], cx: x, cy: y, r }), point);
    }),
  ]);
}

const mapLegend = ({ legend }: WorldMap): Element =>
  element('ul', { className: ['key'] }, [
    element('li', {}, [element('span', { className: ['dot'] }), { type: 'text', value: legend.offices }]),
    element('li', {}, [
      element('span', { className: ['dot', 'venue'] }),
      { type: 'text', value: legend.venues },
    ]),
  ]);

import type { Element } from 'hast';
import type { MapPoint, WorldMap } from '../figure/drawing.js';
import { placeLabels } from '../figure/map-labels.js';
import { landPath, positionOnMap } from '../figure/map-path.js';
import { MAP_HEIGHT } from '../figure/projection.js';
import { element, roundToTenth } from './element.js';

/** In units of the SVG, as all lengths here. */
const DRAWING_WIDTH = 720;
const DRAWING_HEIGHT = Math.ceil(MAP_HEIGHT * DRAWING_WIDTH);
/** Half the side of the square of an office. */
const OFFICE_HALF_SIDE = 3.5;
/** The size of the largest letters in the style sheet. */
const NAME_SIZE = 15;

/** The world with offices, which have their names, and venues. */
export function drawMap({ offices, venues }: WorldMap, alternative: string): Element {
  const at = (point: MapPoint) => positionOnMap(point, DRAWING_WIDTH);
  const titled = (shape: Element, point: MapPoint): Element => ({
    ...shape,
    children: [
      element('title', {}, point.count === undefined ? point.label : `${point.label}: ${point.count}`),
    ],
  });
  return element(
    'svg',
    { viewBox: `0 0 ${DRAWING_WIDTH} ${DRAWING_HEIGHT}`, role: 'img', ariaLabel: alternative },
    [
      element('path', { className: ['land'], d: landPath(DRAWING_WIDTH) }),
      ...officeNames(offices.map((point) => ({ ...at(point), name: point.label }))),
      ...venues.map((point) => {
        const { x, y } = at(point);
        const r = roundToTenth(4 + Math.min(6, Math.sqrt(point.count ?? 1)));
        return titled(element('circle', { className: ['venue'], cx: x, cy: y, r }), point);
      }),
      ...offices.map((point) => {
        const { x, y } = at(point);
        return titled(
          element('rect', {
            className: ['office'],
            x: roundToTenth(x - OFFICE_HALF_SIDE),
            y: roundToTenth(y - OFFICE_HALF_SIDE),
            width: 2 * OFFICE_HALF_SIDE,
            height: 2 * OFFICE_HALF_SIDE,
          }),
          point,
        );
      }),
    ],
  );
}

export const mapLegend = ({ legend }: WorldMap): Element =>
  element('ul', { className: ['key'] }, [
    element('li', {}, [element('span', { className: ['dot'] }), { type: 'text', value: legend.offices }]),
    element('li', {}, [
      element('span', { className: ['dot', 'venue'] }),
      { type: 'text', value: legend.venues },
    ]),
  ]);

/** The names of the offices, where they cover no office and no other name. */
function officeNames(offices: readonly { x: number; y: number; name: string }[]): Element[] {
  const dots = offices.map(({ x, y, name }) => ({
    x,
    y,
    label: { width: widthOfName(name), height: NAME_SIZE },
  }));
  const map = { width: DRAWING_WIDTH, height: DRAWING_HEIGHT };
  return placeLabels(dots, OFFICE_HALF_SIDE + 2, map).map(({ x, y, width, height }, i) =>
    element(
      'text',
      { x: roundToTenth(x + width / 2), y: roundToTenth(y + height * 0.8), textAnchor: 'middle' },
      offices[i]!.name,
    ),
  );
}

/** An estimate, in units of the map: a Chinese character is as wide as it is high. */
const widthOfName = (name: string): number =>
  [...name].reduce((sum, letter) => sum + (/[\u2e80-\u9fff]/.test(letter) ? 1 : 0.56) * NAME_SIZE, 0);

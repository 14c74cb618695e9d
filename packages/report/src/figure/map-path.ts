import { COASTLINE } from './coastline.js';
import { projectToMap } from './projection.js';

const inTenths = (value: number): number => Math.round(value * 10) / 10;

/** The position of a place on a map, in units of its width, with one decimal. */
export function positionOnMap(
  { longitude, latitude }: { longitude: number; latitude: number },
  width: number,
): { x: number; y: number } {
  const { x, y } = projectToMap(longitude, latitude);
  return { x: inTenths(x * width), y: inTenths(y * width) };
}

/** The land as the path of an SVG that is `width` wide. */
export const landPath = (width: number): string =>
  COASTLINE.map((ring) => {
    const points = ring.map(([longitude, latitude]) => {
      const { x, y } = positionOnMap({ longitude, latitude }, width);
      return `${x} ${y}`;
    });
    return `M${points.join('L')}Z`;
  }).join('');

import type { MapPoint, WorldMap } from '@regional-presence/report';
import { COASTLINE, MAP_HEIGHT, placeLabels, projectToMap } from '@regional-presence/report/internal';
import { numberPixels, numberSize } from './digits.js';
import { encodePng } from './png.js';

/** RRGGBB. */
export const MAP_COLOURS = { sea: 'FFFFFF', land: 'D5DCE2', office: '0B5FA5', venue: 'B34A12' } as const;

const MAP_WIDTH = 1600;
const MAP_HEIGHT_PIXELS = Math.ceil(MAP_HEIGHT * MAP_WIDTH);

/** Antialiasing: samples per pixel across and down. The colour of a pixel is the mean of its samples. */
const SAMPLES_PER_SIDE = 3;
const SAMPLES_PER_PIXEL = SAMPLES_PER_SIDE * SAMPLES_PER_SIDE;

const { sea, land, office, venue } = MAP_COLOURS;

/** The mixtures of land over sea, then of each kind of dot over land, one for each number of covered samples. */
const PALETTE: readonly string[] = [
  ...Array.from({ length: SAMPLES_PER_PIXEL + 1 }, (_, i) => mixColours(sea, land, i / SAMPLES_PER_PIXEL)),
  ...Array.from({ length: SAMPLES_PER_PIXEL }, (_, i) =>
    mixColours(land, office, (i + 1) / SAMPLES_PER_PIXEL),
  ),
  ...Array.from({ length: SAMPLES_PER_PIXEL }, (_, i) =>
    mixColours(land, venue, (i + 1) / SAMPLES_PER_PIXEL),
  ),
];
const OFFICE_COLOUR_BASE = SAMPLES_PER_PIXEL;
const VENUE_COLOUR_BASE = 2 * SAMPLES_PER_PIXEL;

function mixColours(from: string, to: string, share: number): string {
  return [0, 2, 4]
    .map((at) => {
      const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
        number,
        number,
      ];
      return Math.round(a + (b - a) * share)
        .toString(16)
        .padStart(2, '0');
    })
    .join('');
}

/** The land without dots; drawn once. */
let landImage: Uint8Array | undefined;

/** Half the side of the square of an office, in pixels. */
const OFFICE_SIZE = 7;
/** Pixels of the image for a pixel of a digit: the numbers are then as high as a text of 8 points. */
const DIGIT_SCALE = 4;

/**
 * Draws the map as a PNG without a browser. Offices have their numbers in the order of the list: a name would need a font.
 * The same points give the same bytes.
 */
export function mapImage({ offices, venues }: WorldMap): {
  bytes: Uint8Array;
  width: number;
  height: number;
} {
  landImage ??= landPixels();
  const pixels = landImage.slice();
  for (const point of venues)
    drawDot(point, 8 + Math.min(12, 2 * Math.sqrt(point.count ?? 1)), false, VENUE_COLOUR_BASE, pixels);
  for (const point of offices) drawDot(point, OFFICE_SIZE, true, OFFICE_COLOUR_BASE, pixels);
  drawNumbers(offices, pixels);
  return {
    bytes: encodePng(pixels, MAP_WIDTH, MAP_HEIGHT_PIXELS, PALETTE),
    width: MAP_WIDTH,
    height: MAP_HEIGHT_PIXELS,
  };
}

/** The number of samples on land in each pixel, counted along rows of samples from coast to coast (even-odd rule). */
function landPixels(): Uint8Array {
  const rings = COASTLINE.map((ring) =>
    ring.map(([longitude, latitude]) => {
      const { x, y } = projectToMap(longitude, latitude);
      return { x: x * MAP_WIDTH * SAMPLES_PER_SIDE, y: y * MAP_WIDTH * SAMPLES_PER_SIDE };
    }),
  );
  const crossings: number[][] = Array.from({ length: MAP_HEIGHT_PIXELS * SAMPLES_PER_SIDE }, () => []);
  for (const ring of rings)
    for (const [i, a] of ring.entries()) {
      const b = ring[(i + 1) % ring.length]!;
      const [top, bottom] = a.y < b.y ? [a, b] : [b, a];
      for (let row = Math.ceil(top.y - 0.5); row + 0.5 < bottom.y && row < crossings.length; row++) {
        if (row < 0) continue;
        const share = (row + 0.5 - top.y) / (bottom.y - top.y);
        crossings[row]!.push(top.x + share * (bottom.x - top.x));
      }
    }
  const pixels = new Uint8Array(MAP_WIDTH * MAP_HEIGHT_PIXELS);
  for (const [row, coasts] of crossings.entries()) {
    coasts.sort((a, b) => a - b);
    const start = Math.floor(row / SAMPLES_PER_SIDE) * MAP_WIDTH;
    for (let i = 0; i + 1 < coasts.length; i += 2) {
      const last = Math.min(Math.round(coasts[i + 1]!), MAP_WIDTH * SAMPLES_PER_SIDE);
      for (let x = Math.max(0, Math.round(coasts[i]!)); x < last; x++) {
        const at = start + Math.floor(x / SAMPLES_PER_SIDE);
        pixels[at]!++;
      }
    }
  }
  return pixels;
}

/** Draws a square or a circle over the pixels. */
function drawDot(point: MapPoint, size: number, square: boolean, colour: number, pixels: Uint8Array): void {
  const centre = projectToMap(point.longitude, point.latitude);
  const [x, y] = [centre.x * MAP_WIDTH, centre.y * MAP_WIDTH];
  for (let row = Math.max(0, Math.floor(y - size)); row <= Math.min(MAP_HEIGHT_PIXELS - 1, y + size); row++)
    for (
      let column = Math.max(0, Math.floor(x - size));
      column <= Math.min(MAP_WIDTH - 1, x + size);
      column++
    ) {
      let covered = 0;
      for (let i = 0; i < SAMPLES_PER_PIXEL; i++) {
        const dx = column + ((i % SAMPLES_PER_SIDE) + 0.5) / SAMPLES_PER_SIDE - x;
        const dy = row + (Math.floor(i / SAMPLES_PER_SIDE) + 0.5) / SAMPLES_PER_SIDE - y;
        if (square ? Math.max(Math.abs(dx), Math.abs(dy)) <= size : Math.hypot(dx, dy) <= size) covered++;
      }
      if (covered > SAMPLES_PER_PIXEL / 3) pixels[row * MAP_WIDTH + column] = colour + covered;
    }
}

/** Writes the number of each office next to its square. */
function drawNumbers(offices: readonly MapPoint[], pixels: Uint8Array): void {
  const dots = offices.map(({ longitude, latitude }, i) => {
    const { x, y } = projectToMap(longitude, latitude);
    return { x: x * MAP_WIDTH, y: y * MAP_WIDTH, label: numberSize(i + 1, DIGIT_SCALE) };
  });
  const map = { width: MAP_WIDTH, height: MAP_HEIGHT_PIXELS };
  for (const [i, box] of placeLabels(dots, OFFICE_SIZE + 5, map).entries())
    for (const { x, y } of numberPixels(i + 1, DIGIT_SCALE)) {
      const [column, row] = [Math.round(box.x) + x, Math.round(box.y) + y];
      if (column >= 0 && column < MAP_WIDTH && row >= 0 && row < MAP_HEIGHT_PIXELS)
        pixels[row * MAP_WIDTH + column] = OFFICE_COLOUR_BASE + SAMPLES_PER_PIXEL;
    }
}

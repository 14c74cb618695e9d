import { COASTLINE, MAP_HEIGHT, type MapPoint, onMap, type WorldMap } from '@regional-presence/report';
import { pngOf } from './png.js';

/** RRGGBB. */
export const MAP_COLOURS = { sea: 'FFFFFF', land: 'D5DCE2', office: '0B5FA5', venue: 'B34A12' } as const;

const WIDTH = 1600;
const HEIGHT = Math.ceil(MAP_HEIGHT * WIDTH);

/** Each pixel is looked at in so many places across and down, and takes the mean of the colours there. */
const SAMPLES = 3;
/** A palette of mixtures: so many steps from one colour to another. */
const STEPS = SAMPLES * SAMPLES;

const { sea, land, office, venue } = MAP_COLOURS;

/** The palette: land over sea in steps, then each kind of dot over the land in steps. */
const PALETTE: readonly string[] = [
  ...Array.from({ length: STEPS + 1 }, (_, i) => mixed(sea, land, i / STEPS)),
  ...Array.from({ length: STEPS }, (_, i) => mixed(land, office, (i + 1) / STEPS)),
  ...Array.from({ length: STEPS }, (_, i) => mixed(land, venue, (i + 1) / STEPS)),
];
const OFFICE = STEPS;
const VENUE = 2 * STEPS;

function mixed(from: string, to: string, share: number): string {
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

let coastline: Uint8Array | undefined;

/** The map as a picture, drawn without a browser: the same bytes for the same points. */
export function mapPicture({ offices, venues }: WorldMap): {
  bytes: Uint8Array;
  width: number;
  height: number;
} {
  coastline ??= landPixels();
  const pixels = coastline.slice();
  for (const point of offices) dot(point, 7, true, OFFICE, pixels);
  for (const point of venues)
    dot(point, 5 + Math.min(12, 2 * Math.sqrt(point.count ?? 1)), false, VENUE, pixels);
  return { bytes: pngOf(pixels, WIDTH, HEIGHT, PALETTE), width: WIDTH, height: HEIGHT };
}

/** How much of each pixel is land, by going through the rows of samples from coast to coast (even-odd rule). */
function landPixels(): Uint8Array {
  const rings = COASTLINE.map((ring) =>
    ring.map(([longitude, latitude]) => {
      const { x, y } = onMap(longitude, latitude);
      return { x: x * WIDTH * SAMPLES, y: y * WIDTH * SAMPLES };
    }),
  );
  const crossings: number[][] = Array.from({ length: HEIGHT * SAMPLES }, () => []);
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
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  for (const [row, across] of crossings.entries()) {
    across.sort((a, b) => a - b);
    const start = Math.floor(row / SAMPLES) * WIDTH;
    for (let i = 0; i + 1 < across.length; i += 2) {
      const last = Math.min(Math.round(across[i + 1]!), WIDTH * SAMPLES);
      for (let x = Math.max(0, Math.round(across[i]!)); x < last; x++) {
        const at = start + Math.floor(x / SAMPLES);
        pixels[at]!++;
      }
    }
  }
  return pixels;
}

/** A square or a circle over what is there. */
function dot(point: MapPoint, size: number, square: boolean, colour: number, pixels: Uint8Array): void {
  const centre = onMap(point.longitude, point.latitude);
  const [x, y] = [centre.x * WIDTH, centre.y * WIDTH];
  for (let row = Math.max(0, Math.floor(y - size)); row <= Math.min(HEIGHT - 1, y + size); row++)
    for (let column = Math.max(0, Math.floor(x - size)); column <= Math.min(WIDTH - 1, x + size); column++) {
      let covered = 0;
      for (let i = 0; i < STEPS; i++) {
        const dx = column + ((i % SAMPLES) + 0.5) / SAMPLES - x;
        const dy = row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES - y;
        if (square ? Math.max(Math.abs(dx), Math.abs(dy)) <= size : Math.hypot(dx, dy) <= size) covered++;
      }
      if (covered > STEPS / 3) pixels[row * WIDTH + column] = colour + covered;
    }
}

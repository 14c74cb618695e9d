/** Coefficients of Equal Earth (Šavrič, Patterson and Jenny, 2018). */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const SQRT3_HALF = Math.sqrt(3) / 2;

/** The Equal Earth projection, which preserves areas. In units of the earth's radius; y points down. */
function equalEarth(longitude: number, latitude: number): { x: number; y: number } {
  const angle = Math.asin(SQRT3_HALF * Math.sin((latitude * Math.PI) / 180));
  const angle2 = angle * angle;
  const angle6 = angle2 * angle2 * angle2;
  const x =
    ((longitude * Math.PI) / 180) *
    (Math.cos(angle) / (SQRT3_HALF * (A1 + 3 * A2 * angle2 + angle6 * (7 * A3 + 9 * A4 * angle2))));
  return { x, y: -angle * (A1 + A2 * angle2 + angle6 * (A3 + A4 * angle2)) };
}

/** The latitudes at which the map is cut: nobody meets beyond them. */
const [NORTHERN_LIMIT, SOUTHERN_LIMIT] = [84, -57];

const LEFT_EDGE = equalEarth(-180, 0).x;
const TOP_EDGE = equalEarth(0, NORTHERN_LIMIT).y;
const SCALE = 1 / (equalEarth(180, 0).x - LEFT_EDGE);

/** Height of the map if its width is 1. */
export const MAP_HEIGHT = (equalEarth(0, SOUTHERN_LIMIT).y - TOP_EDGE) * SCALE;

/** The position of a place on the map: x is 0 to 1 from the left, y is 0 to {@link MAP_HEIGHT} from the top. */
export function projectToMap(longitude: number, latitude: number): { x: number; y: number } {
  const { x, y } = equalEarth(longitude, Math.min(Math.max(latitude, SOUTHERN_LIMIT), NORTHERN_LIMIT));
  return { x: (x - LEFT_EDGE) * SCALE, y: (y - TOP_EDGE) * SCALE };
}

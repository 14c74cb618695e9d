/** Coefficients of Equal Earth (Šavrič, Patterson and Jenny, 2018). */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;

/** Equal Earth: areas are as they are to each other. In units of the earth's radius, y downwards. */
function equalEarth(longitude: number, latitude: number): { x: number; y: number } {
  const angle = Math.asin(M * Math.sin((latitude * Math.PI) / 180));
  const two = angle * angle;
  const six = two * two * two;
  const x =
    ((longitude * Math.PI) / 180) *
    (Math.cos(angle) / (M * (A1 + 3 * A2 * two + six * (7 * A3 + 9 * A4 * two))));
  return { x, y: -angle * (A1 + A2 * two + six * (A3 + A4 * two)) };
}

/** The map is cut where nobody holds meetings. */
const [NORTH, SOUTH] = [84, -57];

const LEFT = equalEarth(-180, 0).x;
const TOP = equalEarth(0, NORTH).y;
const SCALE = 1 / (equalEarth(180, 0).x - LEFT);

/** Height of the map where its width is 1. */
export const MAP_HEIGHT = (equalEarth(0, SOUTH).y - TOP) * SCALE;

/** Where a place is on the map: 0 to 1 from the left, 0 to {@link MAP_HEIGHT} from the top. */
export function onMap(longitude: number, latitude: number): { x: number; y: number } {
  const { x, y } = equalEarth(longitude, Math.min(Math.max(latitude, SOUTH), NORTH));
  return { x: (x - LEFT) * SCALE, y: (y - TOP) * SCALE };
}

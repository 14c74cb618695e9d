/** A rectangle on a map, from its upper left corner. All lengths of a map are in one unit. */
export interface LabelBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A dot to be labelled, with the size of its label. */
export interface LabelledDot {
  x: number;
  y: number;
  label: { width: number; height: number };
}

/**
 * Finds a place for the label of each dot: to the right of it, to the left, below or above, the first that covers no other
 * dot or label and lies on the map; to the right or left if there is none.
 *
 * @param gap from the centre of a dot to its label.
 */
export function placeLabels(
  dots: readonly LabelledDot[],
  gap: number,
  map: { width: number; height: number },
): LabelBox[] {
  const taken = dots.map(
    ({ x, y }): LabelBox => ({ x: x - gap, y: y - gap, width: 2 * gap, height: 2 * gap }),
  );
  return dots.map((dot, own) => {
    const candidates = candidateBoxes(dot, gap).filter((box) => isInside(box, map));
    const free = candidates.find((box) => taken.every((other, i) => i === own || !overlap(box, other)));
    const box = free ?? candidates[0] ?? candidateBoxes(dot, gap)[0]!;
    taken.push(box);
    return box;
  });
}

function candidateBoxes({ x, y, label: { width, height } }: LabelledDot, gap: number): LabelBox[] {
  const [middle, below, above] = [y - height / 2, y + gap, y - gap - height];
  return [
    { x: x + gap, y: middle },
    { x: x - gap - width, y: middle },
    { x: x - width / 2, y: below },
    { x: x - width / 2, y: above },
    { x: x + gap, y: below },
    { x: x - gap - width, y: below },
    { x: x + gap, y: above },
    { x: x - gap - width, y: above },
  ].map((corner) => ({ ...corner, width, height }));
}

const isInside = ({ x, y, width, height }: LabelBox, map: { width: number; height: number }): boolean =>
  x >= 0 && y >= 0 && x + width <= map.width && y + height <= map.height;

const overlap = (a: LabelBox, b: LabelBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

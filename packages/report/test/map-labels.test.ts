import { LANGUAGES, textIn } from '@regional-presence/core';
import { OFFICES } from '@regional-presence/reference';
import { describe, expect, it } from 'vitest';
import { type LabelBox, placeLabels } from '../src/figure/map-labels.js';
import { MAP_HEIGHT, projectToMap } from '../src/figure/projection.js';

const map = { width: 720, height: MAP_HEIGHT * 720 };
const GAP = 6;

const overlaps = (a: LabelBox, b: LabelBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the names on the map', () => {
  it.each(LANGUAGES)('of the offices cover no other name and no office, in %s', (language) => {
    const dots = OFFICES.flatMap(({ city, position }) => {
      if (!position) return [];
      const { x, y } = projectToMap(position.longitude, position.latitude);
      const width = [...textIn(city, language).text].length * (language === 'zh' ? 14 : 8);
      return [{ x: x * 720, y: y * 720, label: { width, height: 14 } }];
    });
    const boxes = placeLabels(dots, GAP, map);
    expect(boxes).toHaveLength(OFFICES.length);
    for (const [i, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(map.width);
      for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
      for (const { x, y } of dots)
        expect(overlaps(box, { x: x - GAP, y: y - GAP, width: 2 * GAP, height: 2 * GAP })).toBe(false);
    }
  });

  it('stand next to their dots even where there is no room', () => {
    const crowd = Array.from({ length: 30 }, () => ({ x: 100, y: 100, label: { width: 60, height: 14 } }));
    for (const { x, y, width, height } of placeLabels(crowd, GAP, map)) {
      expect(Math.max(x - 100, 100 - (x + width))).toBeLessThanOrEqual(GAP);
      expect(Math.max(y - 100, 100 - (y + height))).toBeLessThanOrEqual(GAP);
    }
  });

  it('at the edge stay on the map', () => {
    for (const [x, y] of [
      [0, 0],
      [720, 0],
      [720, map.height],
      [0, map.height],
    ] as const) {
      const [box] = placeLabels([{ x, y, label: { width: 80, height: 14 } }], GAP, map) as [LabelBox];
      expect(box.x >= 0 && box.x + 80 <= map.width && box.y >= 0 && box.y + 14 <= map.height).toBe(true);
    }
  });
});

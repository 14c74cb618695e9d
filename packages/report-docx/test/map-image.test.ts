import { describe, expect, it } from 'vitest';
import { numberPixels, numberSize } from '../src/image/digits.js';
import { mapImage } from '../src/image/map-image.js';

describe('the numbers on the map', () => {
  it.each([1, 2, 4])('differ, and stay in their size, at a scale of %i', (scale) => {
    const shapes = new Set<string>();
    for (let value = 0; value < 100; value++) {
      const { width, height } = numberSize(value, scale);
      const pixels = [...numberPixels(value, scale)];
      expect(pixels.length).toBeGreaterThan(0);
      for (const { x, y } of pixels) expect(x >= 0 && x < width && y >= 0 && y < height).toBe(true);
      shapes.add(JSON.stringify(pixels));
    }
    expect(shapes.size).toBe(100);
  });

  it('number the offices in their order', () => {
    const cairo = { label: 'Cairo', latitude: 30.04, longitude: 31.24 };
    const moscow = { label: 'Moscow', latitude: 55.76, longitude: 37.62 };
    const legend = { offices: '', venues: '', numbers: '' };
    const image = (offices: (typeof cairo)[]) =>
      mapImage({ type: 'map', offices, venues: [], legend }).bytes.join();
    expect(image([cairo, moscow])).not.toBe(image([moscow, cairo]));
    expect(image([cairo, moscow])).toBe(image([cairo, moscow]));
  });
});

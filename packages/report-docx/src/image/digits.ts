/** The digits 0 to 9 as rows of pixels: a bit for each of the columns, the highest first. */
const DIGIT_SHAPES: readonly (readonly number[])[] = [
  [0b01110, 0b10001, 0b10011, 0b10101, 0b11001, 0b10001, 0b01110],
  [0b00100, 0b01100, 0b00100, 0b00100, 0b00100, 0b00100, 0b01110],
  [0b01110, 0b10001, 0b00001, 0b00110, 0b01000, 0b10000, 0b11111],
  [0b01110, 0b10001, 0b00001, 0b00110, 0b00001, 0b10001, 0b01110],
  [0b00010, 0b00110, 0b01010, 0b10010, 0b11111, 0b00010, 0b00010],
  [0b11111, 0b10000, 0b11110, 0b00001, 0b00001, 0b10001, 0b01110],
  [0b00110, 0b01000, 0b10000, 0b11110, 0b10001, 0b10001, 0b01110],
  [0b11111, 0b00001, 0b00010, 0b00100, 0b01000, 0b01000, 0b01000],
  [0b01110, 0b10001, 0b10001, 0b01110, 0b10001, 0b10001, 0b01110],
  [0b01110, 0b10001, 0b10001, 0b01111, 0b00001, 0b00010, 0b01100],
];
const DIGIT_COLUMNS = 5;
const DIGIT_ROWS = 7;

/** The size of a number in pixels, if each pixel of a digit is a square of `scale` pixels. */
export const numberSize = (value: number, scale: number): { width: number; height: number } => ({
  width: (String(value).length * (DIGIT_COLUMNS + 1) - 1) * scale,
  height: DIGIT_ROWS * scale,
});

/** The pixels of a number, from its upper left corner. */
export function* numberPixels(value: number, scale: number): Iterable<{ x: number; y: number }> {
  for (const [at, digit] of [...String(value)].entries())
    for (const [row, bits] of DIGIT_SHAPES[Number(digit)]!.entries())
      for (let column = 0; column < DIGIT_COLUMNS; column++) {
        if ((bits & (1 << (DIGIT_COLUMNS - 1 - column))) === 0) continue;
        const left = (at * (DIGIT_COLUMNS + 1) + column) * scale;
        for (let i = 0; i < scale * scale; i++)
          yield { x: left + (i % scale), y: row * scale + Math.floor(i / scale) };
      }
}

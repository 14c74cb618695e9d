/** `14-15-16`, `3/4`: each number is one more than the one before it. */
export const countsUp = (numbers: readonly number[]): boolean =>
  numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1);

import { haveEqualOffsets } from '@regional-presence/core/internal';
import { describe, expect, it } from 'vitest';

describe('the clocks of two zones', () => {
  it.each([
    ['Europe/Paris', 'Europe/Zurich'],
    ['Europe/Moscow', 'Etc/GMT-3'],
    ['Asia/Kolkata', '+05:30'],
  ])('agree in winter and summer: %s, %s', (a, b) => {
    expect(haveEqualOffsets(a, b)).toBe(true);
    expect(haveEqualOffsets(b, a)).toBe(true);
  });

  it.each([
    ['in summer only', 'Europe/London', 'Etc/GMT-1'],
    ['in winter only', 'Europe/London', 'Africa/Accra'],
    ['never', 'Europe/Paris', 'Pacific/Noumea'],
  ])('do not agree if they do %s', (_, a, b) => {
    expect(haveEqualOffsets(a, b)).toBe(false);
  });
});

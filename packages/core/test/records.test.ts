import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type * as model from '../src/index.js';
import type { LocalizedText, SectorCode } from '../src/internal.js';
import type * as records from '../src/model/records.js';

describe('the interfaces made from the schemas', () => {
  it('are what the schemas accept and give', () => {
    expectTypeOf<z.infer<typeof model.Dataset>>().toEqualTypeOf<records.Dataset>();
    expectTypeOf<z.infer<typeof model.Event>>().toEqualTypeOf<records.Event>();
    expectTypeOf<z.infer<typeof model.Series>>().toEqualTypeOf<records.Series>();
    expectTypeOf<z.infer<typeof model.Project>>().toEqualTypeOf<records.Project>();
    expectTypeOf<z.infer<typeof model.Engagement>>().toEqualTypeOf<records.Engagement>();
    expectTypeOf<z.infer<typeof model.Office>>().toEqualTypeOf<records.Office>();
    expectTypeOf<z.infer<typeof model.Region>>().toEqualTypeOf<records.Region>();
    expectTypeOf<z.infer<typeof model.Body>>().toEqualTypeOf<records.Body>();
    expectTypeOf<z.infer<typeof model.Instrument>>().toEqualTypeOf<records.Instrument>();
    expectTypeOf<z.infer<typeof model.Mandate>>().toEqualTypeOf<records.Mandate>();
    expectTypeOf<z.infer<typeof model.When>>().toEqualTypeOf<records.When>();
    expectTypeOf<z.infer<typeof model.Place>>().toEqualTypeOf<records.Place>();
    expectTypeOf<z.infer<typeof LocalizedText>>().toEqualTypeOf<records.LocalizedText>();
    expectTypeOf<z.infer<typeof SectorCode>>().toEqualTypeOf<records.SectorCode>();
  });
});

import { LANGUAGES, modelLabels, type Status } from '@regional-presence/core';
import { statusLabel } from '@regional-presence/core/internal';
import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

describe('a status as documents and workbooks write it', () => {
  it.each(LANGUAGES)('is read back, with each kind: %s', async (language) => {
    const labels = modelLabels(language);
    const statuses = Object.keys(labels.status) as Status[];
    const pairs = (['meeting', 'workshop', 'forum', 'conference'] as const).flatMap((kind) =>
      statuses.map((status) => ({ kind, status })),
    );
    const rows = pairs.map(
      ({ kind, status }, i) =>
        `Forum ${i},${labels.kind[kind]},${i + 1} May 2027,${statusLabel(labels, kind, status)}`,
    );
    const { dataset } = await importText(['Title,Type,Date,Status', ...rows].join('\n'), {}, 'a.csv');
    const read = new Map(
      dataset.events.map(({ title, kind, status }) => [Object.values(title)[0], { kind, status }]),
    );
    for (const [i, { kind, status }] of pairs.entries())
      expect(read.get(`Forum ${i}`)).toEqual({ kind, status });
  });

  it('agrees with the word for the kind', () => {
    const shown = (['fr', 'es', 'ar'] as const).map((language) =>
      (['conference', 'workshop'] as const).map((kind) =>
        statusLabel(modelLabels(language), kind, 'cancelled'),
      ),
    );
    expect(shown).toEqual([
      ['Annulée', 'Annulé'],
      ['Cancelada', 'Cancelado'],
      ['ملغى', 'ملغاة'],
    ]);
    for (const language of LANGUAGES) {
      const { feminine, kind } = modelLabels(language);
      for (const one of feminine?.kinds ?? []) expect(kind[one]).toBeDefined();
    }
  });

  it.each(['continuous', 'continue', 'permanente', 'постоянно', '持续', 'مستمرة'])(
    'of support without an end is ongoing: %s',
    async (status) => {
      const { dataset, problems } = await importText(
        `Title,Type,Region,Status\nAdvice,Engagement,AFR,${status}\n`,
        {},
        'a.csv',
      );
      expect(dataset.engagements.map((one) => one.status)).toEqual(['ongoing']);
      expect(problems.map(({ code }) => code)).not.toContain('status-unknown');
    },
  );
});

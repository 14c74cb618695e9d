import { detectLanguage } from '@regional-presence/core/internal';
import { describe, expect, it } from 'vitest';

describe('the language of a text', () => {
  it.each([
    ['en', 'Workshop on spectrum management'],
    ['en', 'SG13RG-AFR virtual meeting'],
    ['en', 'Accessible Americas: ICT for ALL'],
    ['en', 'Women in AI'],
    ['fr', 'Atelier sur la gestion du spectre'],
    ['fr', 'À la suite de l’atelier du même jour.'],
    ['fr', 'Réunion préparatoire'],
    ['es', 'Participaron las autoridades de México'],
    ['es', 'Foro regional sobre normalización'],
    ['ru', 'Семинар МСЭ по 5G'],
    ['ar', 'ورشة عمل بشأن 5G'],
    ['zh', 'ITU-T 研讨会'],
  ])('is %s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['WTSA', 'U4SSC', 'Jean Dupont', '2022', '', 'regional', '🙂'.repeat(1000)])(
    'is unknown of a name or abbreviation: %s',
    (text) => {
      expect(detectLanguage(text)).toBeUndefined();
    },
  );
});

import type { Language } from './language.js';
import { languageOfScript } from './script.js';

/** Words that a language has and the other two in Latin script have not, and the words of titles of meetings. */
const WORDS: readonly (readonly [Language, ReadonlySet<string>])[] = [
  [
    'en',
    new Set(
      'the of and for with to at by from in an is are was were its their this that between through towards it as or into under within will be has have not meeting meetings workshop workshops training trainings webinar webinars seminar seminars conference course courses study group groups regional region session sessions summit award awards series project programme security digital development women countries country connectivity broadband policy assistance launch week day annual international support opening general technical preparatory experts participation event events presentation presentations establishment centre center clinic network networks spectrum radiocommunication cybersecurity capacity building standards standardization innovation emergency telecommunications accessible accessibility gap fellows fellowship fellowships sustainable city cities smart village villages youth model expert artificial intelligence health rural area areas other certified level silver gold plan policies strategy strategies'.split(
        ' ',
      ),
    ),
  ],
  [
    'es',
    new Set(
      'el los las del y para con por una al sobre entre desde hasta su sus que se es lo como más taller talleres reunión reuniones formación seminario seminarios conferencia curso cursos foro comisión grupo grupos regional región sesión sesiones serie proyecto programa seguridad desarrollo mujeres países país conectividad lanzamiento semana día anual internacional apoyo general técnica técnico preparatoria expertos participación evento eventos presentación redes espectro normalización telecomunicaciones todos'.split(
        ' ',
      ),
    ),
  ],
  [
    'fr',
    new Set(
      'le les des du et pour sur avec au aux dans par une ou est sont entre vers sous ses leurs leur son sa ce cette qui que à atelier ateliers réunion réunions formation séminaire séminaires conférence cours colloque commission commissions groupe groupes régional régionale régionaux région séance série projet programme sécurité développement femmes pays connectivité lancement semaine journée annuel annuelle international internationale appui générale technique préparatoire experts participation manifestation présentation réseaux spectre normalisation télécommunications études'.split(
        ' ',
      ),
    ),
  ],
];

/** Letters that only one of the three has. */
const LETTERS: readonly (readonly [Language, RegExp])[] = [
  ['es', /[ñ¿¡óíáú]/i],
  ['fr', /[çèêàùœîôû]|\b[ldnsjcm]['’](?=\p{L})|\bqu['’]/iu],
];

/** Longer texts are read to here. */
const MAX_DETECTED_LENGTH = 400;

/**
 * The language of a text without a declared one: by its script, else by words and letters that only one of English,
 * French and Spanish has.
 *
 * @returns `undefined` where no language has more of them than the others: a name, an abbreviation.
 */
export function detectLanguage(text: string): Language | undefined {
  const start = text.slice(0, MAX_DETECTED_LENGTH);
  const byScript = languageOfScript(start);
  if (byScript !== undefined) return byScript;
  const words = start.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const scores = WORDS.map(([language, known]) => {
    const letters = LETTERS.some(([of, pattern]) => of === language && pattern.test(start)) ? 2 : 0;
    return { language, score: letters + words.filter((word) => known.has(word)).length };
  }).sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  return best!.score > second!.score ? best!.language : undefined;
}

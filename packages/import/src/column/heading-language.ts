import type { Language } from '@regional-presence/core';
import { languageOfScript } from '@regional-presence/core/internal';
import { foldText } from '../field/words.js';

/** Words of column headings that distinguish French, Spanish and English. */
const HEADING_LANGUAGE: Readonly<Record<'en' | 'es' | 'fr', RegExp>> = {
  fr: /titre|activite|evenement|reunion|lieu|pays|ville|debut|heure|bureau|modalite|statut|theme|partenaire|remarque|lien|secteur|intitule|duree|\bdu\b|\bde l\b/,
  es: /titulo|actividad|evento|reunion|lugar|pais|ciudad|fecha|hora|oficina|modalidad|estado|tema|asociad|observacion|enlace|nombre|\bdel\b|duracion/,
  en: /title|activity|event|meeting|place|country|city|time|office|modality|status|theme|partners|remark|link|name|when|where|location|\bof\b/,
};

/**
 * The language of a table, from the letters and words of its column headings; `undefined` if they do not
 * decide.
 */
export function headingLanguage(headings: readonly string[]): Language | undefined {
  const text = headings.join(' ');
  const byScript = languageOfScript(text);
  if (byScript) return byScript;
  const counts = (['en', 'es', 'fr'] as const).map((language) => ({
    language,
    count: headings.filter((heading) => HEADING_LANGUAGE[language].test(foldText(heading))).length,
  }));
  counts.sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first!.count > second!.count ? first!.language : undefined;
}

/**
 * An office's own template: no section on coordination, the open questions without their annex's table of events,
 * and a word of thanks at the end. `presence convert … --to docx --plugin examples/report-plugin/plugin.mjs`
 */
const THANKS = {
  en: ['Thanks', 'The offices thank the Member States that hosted their meetings: {countries}.'],
  fr: [
    'Remerciements',
    'Les bureaux remercient les États Membres qui ont accueilli leurs réunions : {countries}.',
  ],
};

/** Parts are replaced by their names, left out, and added. */
export const parts = (parts, context) => [
  ...parts.filter(({ name }) => name !== 'coordination' && name !== 'events'),
  {
    name: 'thanks',
    title: () => wordsOf(context)[0],
    content({ events, names, language }) {
      const hosts = new Set(
        events.flatMap(({ place }) => (place?.country ? [names.country(place.country)] : [])),
      );
      // A part that has nothing to say is not there.
      if (hosts.size === 0) return undefined;
      const said = wordsOf(context)[1].replace(
        '{countries}',
        names.list([...hosts].sort(new Intl.Collator(language).compare)),
      );
      return [{ type: 'paragraph', children: [{ type: 'text', value: said }] }];
    },
  },
];

const wordsOf = ({ language }) => THANKS[language] ?? THANKS.en;

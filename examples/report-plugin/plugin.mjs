/**
 * Changes the sections of a document: leaves out the section on coordination and the annex with all events, and adds
 * a section that thanks the hosts. `presence convert … --to docx --plugin examples/report-plugin/plugin.mjs`
 */
const THANKS = {
  en: {
    title: 'Thanks',
    text: 'The offices thank the Member States that hosted their meetings: {countries}.',
  },
  fr: {
    title: 'Remerciements',
    text: 'Les bureaux remercient les États Membres qui ont accueilli leurs réunions : {countries}.',
  },
};

/** Returns the sections to write. `standard` are those of the document; each has a name. */
export const sections = (standard, { language }) => [
  ...standard.filter(({ name }) => name !== 'coordination' && name !== 'events'),
  {
    name: 'thanks',
    title: () => thanksIn(language).title,
    content({ events, names }) {
      const hosts = new Set(
        events.flatMap(({ place }) => (place?.country ? [names.country(place.country)] : [])),
      );
      // `undefined` leaves the section out.
      if (hosts.size === 0) return undefined;
      const countries = names.list([...hosts].sort(new Intl.Collator(language).compare));
      const value = thanksIn(language).text.replace('{countries}', countries);
      return [{ type: 'paragraph', children: [{ type: 'text', value }] }];
    },
  },
];

const thanksIn = (language) => THANKS[language] ?? THANKS.en;

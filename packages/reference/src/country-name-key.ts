/** The form of state before a name: `Republic of Kenya`, `Королевство Норвегия`. `State of` is also that of a part. */
const FORM_OF_STATE =
  /^(?:the )?(?:(?:(?:federal |federative |islamic |arab |democratic |independent |co operative )?(?:democratic )?republic|(?:hashemite )?kingdom|principality|grand duchy|sultanate|commonwealth|union) of(?: the)?|(?:republique|royaume|principaute|sultanat)(?: (?:federale?|islamique|gabonaise|unie?))*(?: de la| de l| des| du| de| d)?|grand duche (?:de|du)|(?:republica|reino|principado|sultania)(?: (?:federal|federativa|islamica|oriental))?(?: de la| del| de los| de| d)?|(?:федеративная |исламская |арабская )?(?:республика|королевство|княжество)|(?:ال)?(?:جمهوريه|مملكه|اماره|سلطنه|دوله)(?: (?:ال)?(?:اتحاديه|اسلاميه|هاشميه))?) /u;
/** The form of state after a name, in brackets: `Kenya (Republic of)`, `Бенин (Республика)`. */
const FORM_IN_BRACKETS =
  /\s*[(（][^()（）]*(?:republi|r[eé]p\.|kingdom|reino|royaume|princip|commonwealth|conf[eé]d|f[eé]d[eé]ra|(?<!\p{L})(?:union|unión|unie?)|\bstates?\b|estado|état|duch|ducado|duque|sultan|республик|королевств|княжеств|конфедерац|государств|герцогств|共和国|王国|公国|联邦|国\s*[)）])[^()（）]*[)）]$/iu;
const CHINESE_FORM_OF_STATE = /(?:联邦|伊斯兰|民主|阿拉伯)?(?:共和国|王国|公国|苏丹国|大公国|酋长国)$/u;

/** Words for an island, and for what belongs to a State, with the name of a territory: `Island of Curaçao`, `法属留尼汪`. */
const ISLAND =
  /^(?:the )?(?:islands?|isle|iles?|islas?|ilhas?|inseln?) (?:of (?:the )?|de la |de l |de |d )?|^(?:острова?|о) |^(?:ال)?(?:جزيره|جزر) |^[法荷英美丹][属屬]|(?: islands?|岛|島|群岛)$/gu;

/** The key of a territory's name without the word for an island; `undefined` if it has none. */
export function withoutIsland(key: string): string | undefined {
  const bare = key.replace(ISLAND, '').trim();
  return bare === key || bare === '' ? undefined : bare;
}

/** Names that are not enough to know the country, if the form of state before them is unknown. */
const SHARED_WITHOUT_FORM = new Set(
  'china|chine|korea|coree|corea|congo|китай|корея|конго|صين|الصين|كوريا|كونغو|الكونغو|中国|中|中华|刚果|朝鲜|韩国|多米尼加'.split(
    '|',
  ),
);

/** A key by which spellings of a country's name are compared: without case, accents and punctuation. */
export const countryNameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The key of a name without its form of state: `Republic of Kenya` → `kenya`. `undefined` if it has none, or if the rest is
 * not enough: of Korea only the whole name is known.
 */
export function withoutFormOfState(name: string): string | undefined {
  const bare = countryNameKey(name.replace(FORM_IN_BRACKETS, ''))
    .replace(FORM_OF_STATE, '')
    .replace(CHINESE_FORM_OF_STATE, '')
    .trim();
  return bare === countryNameKey(name) || SHARED_WITHOUT_FORM.has(bare) ? undefined : bare;
}

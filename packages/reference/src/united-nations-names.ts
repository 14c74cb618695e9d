import { type CountryCode, LANGUAGES, type Language } from '@regional-presence/core';

/**
 * Short names of Member States in documents of the United Nations that differ from the platform's own lists: in Arabic,
 * English, Spanish, French, Russian and Chinese. Source: general knowledge.
 */
const UNITED_NATIONS_NAMES = `
BN بروني دار السلام | Brunei Darussalam | Brunéi Darussalam | Brunei Darussalam | Бруней-Даруссалам | 文莱达鲁萨兰国
BO دولة بوليفيا المتعددة القوميات | Bolivia (Plurinational State of) | Bolivia (Estado Plurinacional de) | Bolivie (État plurinational de) | Боливия (Многонациональное Государство) | 多民族玻利维亚国
BY بيلاروس | Belarus | Belarús | Bélarus | Беларусь | 白俄罗斯
CD جمهورية الكونغو الديمقراطية | Democratic Republic of the Congo | República Democrática del Congo | République démocratique du Congo | Демократическая Республика Конго | 刚果民主共和国
CG الكونغو | Congo | Congo | Congo | Конго | 刚果
CI كوت ديفوار | Côte d’Ivoire | Côte d’Ivoire | Côte d’Ivoire | Кот-д’Ивуар | 科特迪瓦
CV كابو فيردي | Cabo Verde | Cabo Verde | Cabo Verde | Кабо-Верде | 佛得角
FM ولايات ميكرونيزيا الموحدة | Micronesia (Federated States of) | Micronesia (Estados Federados de) | Micronésie (États fédérés de) | Микронезия (Федеративные Штаты) | 密克罗尼西亚联邦
GB المملكة المتحدة | United Kingdom | Reino Unido | Royaume-Uni | Соединенное Королевство | 联合王国
IR جمهورية إيران الإسلامية | Iran (Islamic Republic of) | Irán (República Islámica del) | Iran (République islamique d’) | Иран (Исламская Республика) | 伊朗伊斯兰共和国
KP جمهورية كوريا الشعبية الديمقراطية | Democratic People’s Republic of Korea | República Popular Democrática de Corea | République populaire démocratique de Corée | Корейская Народно-Демократическая Республика | 朝鲜民主主义人民共和国
KR جمهورية كوريا | Republic of Korea | República de Corea | République de Corée | Республика Корея | 大韩民国
LA جمهورية لاو الديمقراطية الشعبية | Lao People’s Democratic Republic | República Democrática Popular Lao | République démocratique populaire lao | Лаосская Народно-Демократическая Республика | 老挝人民民主共和国
MD جمهورية مولدوفا | Republic of Moldova | República de Moldova | République de Moldova | Республика Молдова | 摩尔多瓦共和国
MM ميانمار | Myanmar | Myanmar | Myanmar | Мьянма | 缅甸
PS دولة فلسطين | State of Palestine | Estado de Palestina | État de Palestine | Государство Палестина | 巴勒斯坦国
RU الاتحاد الروسي | Russian Federation | Federación de Rusia | Fédération de Russie | Российская Федерация | 俄罗斯联邦
SY الجمهورية العربية السورية | Syrian Arab Republic | República Árabe Siria | République arabe syrienne | Сирийская Арабская Республика | 阿拉伯叙利亚共和国
TR تركيا | Türkiye | Türkiye | Türkiye | Турция | 土耳其
TZ جمهورية تنزانيا المتحدة | United Republic of Tanzania | República Unida de Tanzanía | République-Unie de Tanzanie | Объединенная Республика Танзания | 坦桑尼亚联合共和国
US الولايات المتحدة الأمريكية | United States of America | Estados Unidos de América | États-Unis d’Amérique | Соединенные Штаты Америки | 美利坚合众国
VE جمهورية فنزويلا البوليفارية | Venezuela (Bolivarian Republic of) | Venezuela (República Bolivariana de) | Venezuela (République bolivarienne du) | Венесуэла (Боливарианская Республика) | 委内瑞拉玻利瓦尔共和国
VN فييت نام | Viet Nam | Viet Nam | Viet Nam | Вьетнам | 越南
`;

/** Country code → names, in the order of `LANGUAGES`. */
export const OFFICIAL_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  UNITED_NATIONS_NAMES.trim()
    .split('\n')
    .map((line) => [line.slice(0, 2), line.slice(3).split(' | ')]),
);

const DISPLAY_NAMES = new Map<Language, Intl.DisplayNames>();

/**
 * The name of a country in documents of the Union, in one of the six languages.
 *
 * @example
 * officialCountryName('TR', 'en'); // 'Türkiye'
 */
export function officialCountryName(code: CountryCode, language: Language): string {
  const official = OFFICIAL_NAMES.get(code)?.[LANGUAGES.indexOf(language)];
  if (official !== undefined) return official;
  let names = DISPLAY_NAMES.get(language);
  if (!names) {
    names = new Intl.DisplayNames(language, { type: 'region' });
    DISPLAY_NAMES.set(language, names);
  }
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

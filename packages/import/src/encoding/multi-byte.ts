/** A multi-byte encoding and what is common in it. */
interface MultiByteProfile {
  encoding: string;
  /** Ranges of lead bytes, first and last, of the rows with the characters of daily use. */
  commonRows: readonly (readonly [number, number])[];
  /** Ranges of trail bytes, first and last. */
  trails: readonly (readonly [number, number])[];
  /** The most frequent characters in tables of offices. */
  common: string;
}

/** GB2312, Big5, JIS and KS have the characters of daily use in rows of their own. */
const MULTI_BYTE_PROFILES: readonly MultiByteProfile[] = [
  {
    encoding: 'gb18030',
    commonRows: [[0xb0, 0xd7]],
    trails: [[0xa1, 0xfe]],
    common:
      '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严亚洲非盟邮网络宽带频谱培训研讨班主管举办讨论秘书处成员称题期备注址语言项目亚非美欧罗巴西尼坦哈萨克埃及俄联邦白利智古阿根廷墨哥秘鲁瑞典士英法德意葡牙荷兰韩朝鲜越南泰缅甸印度尼',
  },
  {
    encoding: 'big5',
    commonRows: [[0xa4, 0xc6]],
    trails: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
    common:
      '的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題程展五果料象員位入常文總次品式活設及管特件長求基資邊流路級少圖山統接知較將組見計別期根論運指區強放決西被必先則任據處給保治規領導器世金增術極交受聯認共權收證改清美再更單安場務具每目至達示議報類名確科信節整況集傳許步廣記需研界究觀織影持書布容際商驗連難委技備辦省習響約支團歷市何構府稱準值號率維劃選標寫存效院查型按格置層專狀育識適屬調局參引該價亞洲網路寬頻譜訓練研討會主管舉辦秘書處會員備註語言項目歐羅尼坦哈薩克埃及俄邦智古阿根廷墨哥瑞典士英德葡牙荷蘭韓朝鮮越南泰緬甸印度灣台臺北京',
  },
  {
    encoding: 'shift_jis',
    commonRows: [
      [0x82, 0x83],
      [0x88, 0x98],
    ],
    trails: [
      [0x40, 0x7e],
      [0x80, 0xfc],
    ],
    common:
      'のにはをたがでてとしれさあいうえおかきくけこすせそちつなねはひふへほまみむめもやゆよらりるろわんアイウエオカキクケコサシスセソタチツテトナニハバパヒビピフブプヘベペホボポマミムメモヤユヨラリルレロワンーァィゥェォッャュョガギグゲゴザジズゼゾダデドっゃゅょがぎぐげごじずだどばびぶべぼ日本国会議年月者地域開催参加研修場所備考題名東京管理情報通信電気線技術実施',
  },
  {
    encoding: 'euc-kr',
    commonRows: [[0xb0, 0xc8]],
    trails: [[0xa1, 0xfe]],
    common:
      '이다의는에을를가은로한하고지사자기들대어리스해인서도시나일아부제정과전그수원상보장주국있성우회것조세동여안학으공연구관미생무면신만와적라경오비유문화내당개발했었습니까년월및위방분용통제교육계획참석논의온라인사무소날짜목가명비고된될라르란드마바베브아즈카타토트파페포프크러레루',
  },
];

/** The score of a two-byte character: a frequent one, one of a common row, and any other. */
const COMMON_SCORE = 3.7;
const COMMON_ROW_SCORE = 0.7;
const RARE_SCORE = -3;
/** After an ASCII letter, two bytes are more likely an accented letter and the next letter. */
const NEXT_TO_ASCII_PENALTY = 3;

/** Scores a text as Chinese, Japanese or Korean. */
export interface MultiByteEncoding {
  encoding: string;
  score(text: string): number;
}

/** The characters of the common rows, as the platform decodes them. */
function charactersOfCommonRows({ encoding, commonRows, trails }: MultiByteProfile): Set<string> {
  const bytes: number[] = [];
  for (const [from, to] of commonRows)
    for (let lead = from; lead <= to; lead++)
      for (const [first, last] of trails)
        for (let trail = first; trail <= last; trail++) bytes.push(lead, trail);
  return new Set(new TextDecoder(encoding).decode(new Uint8Array(bytes)));
}

const PUNCTUATION_MARKS = new Set('、。，．：；！？（）《》〈〉「」『』【】“”‘’…—·・ー～　％');

let cachedEncodings: MultiByteEncoding[] | undefined;

/** The multi-byte encodings. Their tables are created at the first call. */
export function multiByteEncodings(): readonly MultiByteEncoding[] {
  cachedEncodings ??= MULTI_BYTE_PROFILES.map((profile) => {
    const commonRows = charactersOfCommonRows(profile);
    const common = new Set(profile.common);
    const score = (text: string): number => {
      let sum = 0;
      let before = '';
      for (const character of text) {
        const isNextToAscii = /[a-z]/i.test(before);
        before = character;
        if (character <= '\x7f') continue;
        if (isNextToAscii) sum -= NEXT_TO_ASCII_PENALTY;
        if (character === '\u{FFFD}' || /[\p{Cc}\p{Co}]/u.test(character)) sum -= 14;
        else if (common.has(character)) sum += COMMON_SCORE;
        else if (PUNCTUATION_MARKS.has(character)) sum += 1;
        else sum += commonRows.has(character) ? COMMON_ROW_SCORE : RARE_SCORE;
      }
      return sum;
    };
    return { encoding: profile.encoding, score };
  });
  return cachedEncodings;
}

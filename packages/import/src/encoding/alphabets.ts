/** How a language is spelled, to distinguish encodings. */
export interface Alphabet {
  /** Encodings of one byte that can write the language, as WHATWG names them. */
  encodings: string;
  /** Letters beyond ASCII, the most frequent first. */
  letters: string;
  /** Where such letters mostly stand: two or three characters, `_` for a word's edge. */
  ngrams?: string;
  /** Short words of ASCII letters by which the language is known. */
  words?: string;
}

const WEST = 'windows-1252 iso-8859-15 macintosh windows-1254';
const NORTH = 'windows-1252 iso-8859-15 macintosh';
const CENTRE = 'windows-1250 iso-8859-2';
const BALTIC = 'windows-1257';
const EAST = 'windows-1251 iso-8859-5 koi8-r koi8-u';
const SLAV = 'windows-1251 iso-8859-5';

/** Languages of the offices' files; facts of spelling, by the editors' own knowledge. */
export const ALPHABETS: Readonly<Record<string, Alphabet>> = {
  en: {
    encodings: `${WEST} ${CENTRE}`,
    letters: 'é',
    words: 'the of and in on for to with by from at workshop meeting country note title',
  },
  fr: {
    encodings: `${WEST} windows-1256`,
    letters: 'éèàêçôûîâùïœëüÿæ',
    ngrams:
      'ré é_ _é ée és té _à à_ dé né mé pé cé sé lé éc ét ès_ èr ère èm èn ès ié cès ême ête _êt rê rô ôt ôle hô ça çai çon nç où_ ût oû aî îne naï oï cœu sœu œuv bœu âti hât lâ éra ége éré élé ési éri égi éun été ée_ és_ éco évé éné gén côt',
    words: 'de la le les des du et en pour sur dans au aux une un est par avec qui que pays titre atelier',
  },
  es: {
    encodings: WEST,
    letters: 'óíáéúñü',
    ngrams:
      'ión ón_ ció sió nió gió ía_ ías ría ñía ís_ aís año ño_ ña_ ñas ños ñan niñ eño eña pañ íti áti ánt más á_ án_ rán ará éx éri éci mér tér éni é_ mú mún púb úbl gú ún_ núm bía gía íse íde áre ámb íne lín ógi ló ómi ódi _ú óv güe',
    words: 'de la el los las del y en para por con una un se es su sobre que taller al',
  },
  pt: {
    encodings: WEST,
    letters: 'ãçéáíóêâúõàôü',
    ngrams:
      'ção ão_ ões çõe çã ã_ são não nã pã ães ça_ ço_ aça iço íci éc ém_ á_ ár ári íve ín óri ólo ód ênc nci êm_ _é_ ânc lân ân úb úbl ús _às à_ às_ ôn ômi içõ ópi áli ás_ âmi tã rã lã mã',
    words: 'de a o do da dos das e em para por com uma um na no nas nos que se sobre ao mais data',
  },
  de: {
    encodings: `${WEST} ${CENTRE} windows-1257 windows-1258`,
    letters: 'üäößé',
    ngrams:
      'für fü ün rü hü mü kü tü bü üb übe ück ür ürk üh äh äg är änd län ät häf hä wä mä tä kä ätz äis öf ör ört öh ös ött kö hö mö fö _ö öst ön önn ße_ ßen aß uß ieß eß oß ß_ _ü äi änk üt dü ßb ßn',
    words:
      'der die das und in den von zu mit im auf ist des ein eine nicht als auch es sich aus bei nach titel',
  },
  it: {
    encodings: WEST,
    letters: 'àèòùéìî',
    ngrams: 'tà_ à_ ità _è_ è_ iù_ ù_ ò_ ché hé_ é_ ì_ dì_ rà_ può ià_',
    words: 'di il la le lo gli dei del della delle e in per con un una che sono su non si alla al da',
  },
  nl: {
    encodings: WEST,
    letters: 'ëéïöèüó',
    ngrams: 'ië iëe ë_ ën _éé één én_ oö eë oë aï eï reï ïn ëi',
    words: 'de het een en van in op voor met is aan door naar bij ook zijn uit te',
  },
  da: {
    encodings: NORTH,
    letters: 'øåæéöä',
    ngrams:
      'ør ø_ øb _ø _øs kø mø sø dø gø fø før lø nø rø øn øl ød på å_ så nå får åd åb ål år år_ gå må ænd æl ær væ læ ræ tæ sæ præ kæ æg æn æs',
    words: 'og i at det en den til er som for af med de ikke der et om har fra ved eller norsk dato',
  },
  sv: {
    encodings: NORTH,
    letters: 'äåöéü',
    ngrams:
      'på å_ så må åt får år år_ då rå nå ål åll ång lå är är_ för ör ö_ nä äl änd äll lä än ät äk säk väg trä rä hä _är ög möt öt mö öd ön ös hö öve kö sö nö tö rö bö fö sjö ä_',
    words: 'och i att det en den till som av med de inte ett om har vid eller ej',
  },
  fi: {
    encodings: `${NORTH} windows-1257`,
    letters: 'äöåšžé',
    ngrams:
      'ää ä_ ää_ än än_ llä ssä stä tä kä sä vä hä lä nä mä pä jä rä äj äl är ät äy äh äk yö ö_ öö öi ön öt öy työ tö tös ksy vät ävä',
    words: 'ja on ei se oli joka kun myös sekä sen ovat tai niin mukaan',
  },
  is: {
    encodings: 'windows-1252 macintosh',
    letters: 'ðáíöéþóúæý',
    ngrams: 'að ð_ ið ði ður ða ðu ir_ _á á_ _í_ í_ þa _þ þát þe þv þró ör við með æð ná ég ðir aðf',
    words: 'og um er sem til fyrir af var ekki en hafa ur',
  },
  ca: {
    encodings: WEST,
    letters: 'óàèéíòçúïü',
    ngrams: 'ió_ ió ció ó_ às ça ço què è_ és_ és à_ ènc òn ïn més any',
    words: 'de la el els les i a en per amb del dels una un que es al com sobre d l',
  },
  pl: {
    encodings: CENTRE,
    letters: 'łąęóśżćńź',
    ngrams:
      'ł_ ła łu ło ły ał_ ał ół ół_ łą łó łe pł sł wł zł głó _ł łn łow łom dzi ą_ ją_ cą są_ _są ący ące ącz ądz ę_ ię się ęci ędz ęp ęć ów_ ów rów gór ośc ość ści ść_ śc śr _ś świ śl wsp żn że_ że ży ży_ ża żą _że ńs ńst ńc ań_ ń_ eń_ ień ć_ ać_ yć_ eć ić_ ieć źn źró ióż óż łęż ręż ążk rzą ząd ądu dów',
    words: 'i w na z do nie to jest o od przez dla oraz po za jako sie ich ze kraj data uwagi',
  },
  cs: {
    encodings: CENTRE,
    letters: 'íáéěřčžýšůúňťóďö',
    ngrams:
      'ní_ ní á_ ání ná ná_ kéh ého ém_ é_ ých ým ým_ ý_ ský cký ště ře př při pře _př ří říz řed tř sp ě_ ně ně_ vě mě stě dě tě rěz ěk ět če čn ček čas čen _úč ů_ ův ům ům_ rů ůž zů že_ že ži ž_ žn ší šk ško _š še ší_ íc ích ími í_ íř sí sít čes mů ňu ňo kň ň_ ť_ ťo ťu ťa',
    words: 'a v na se z do je o k ve pro za od po jako s i ze byl nebo datum',
  },
  sk: {
    encodings: CENTRE,
    letters: 'áíéýčžšúľťôňäóďĺŕ',
    ngrams:
      'ého ých á_ é_ ý_ ia ť_ osť ať ať_ ôž ôs môž kôl že ži ž_ ší šk ško čn čl čen úč ú_ ľn ľa ľov teľ äť mä ň_ ach sť íc ní ní_ ích ĺž vŕ kĺ ský ské ská né ná ďal ďa ákl ál lá',
    words: 'a v na sa z do je o k vo pre za od po ako s i zo bol alebo sa datum',
  },
  hu: {
    encodings: CENTRE,
    letters: 'áéöóőíüúű',
    ngrams:
      'ás_ ás á_ és és_ _és ék én ég ég_ sé ér ét ély él áb ágo ág ság ség ára ár ál áló án ány át áz öz kö köz zö ött tö ör öl _ö ölt ó_ ól ól_ ról ból ási ozó ő_ ők tő lő ől elő ől_ ező idő nő rő ső fő jő vő íz ír ít író özí üz ül ült ülé üg ű_ rű szű kű műk mű _új ú_ új úl',
    words: 'a az es is nem hogy egy meg volt ban ben nak nek val vel szerint is ezt',
  },
  ro: {
    encodings: CENTRE,
    letters: 'ăţîşâ',
    ngrams:
      'ă_ ră ră_ tă_ nă_ lă_ că că_ să_ ăr ăţi ăţ ţi ţii ţie aţi uţi iţi ţia ţio ţă ţă_ ţe ţa _ţ ţăr ţa_ enţ inţ şi_ şi _şi _ş şt aşt eşt işt aş ăş şed şc şco şu în în_ _în înt înc îns _î îi ân rân ând mân ână ân_ âng ânt gă mă dă vă pă bă',
    words: 'de la si in a al ale cu pe din pentru care sau este un o nu mai prin privind',
  },
  hr: {
    encodings: CENTRE,
    letters: 'čšžćđ',
    ngrams:
      'ić ić_ ća ći će eć eće uć oć ću već ija što št šk šte ško še ši ša _š iš aš vje čn či ča če ču čk ač ič oč ko je že ži ža žu ž_ až ćan đe đu đa eđ ođe đen ađ zaš aši čaj žan',
    words: 'i u na je se za od da su o s po iz koji kao te ili bi datum',
  },
  sl: {
    encodings: CENTRE,
    letters: 'čšžć',
    ngrams:
      'če či ča čn ču č_ eč ač oč ič čje reč šk šč išč še ši ša šol žn ža ži že ž_ ož mož juž ež rž ošč ajš',
    words: 'in v na je se za od da so o s po iz ki kot ter ali bi pri z datum',
  },
  sq: {
    encodings: `${WEST} ${CENTRE}`,
    letters: 'ëç',
    ngrams: 'ë_ ër ën ës ët _ç ëri ëm ësh për të_ në_ një çë',
    words: 'dhe e i te ne nga me se per ka si u',
  },
  ru: {
    encodings: EAST,
    letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё',
    ngrams: 'ого ени ост ств пр но на ст ни ть ый ая _в_ _и_ ова ция ии_ ие_ ых_ сов',
  },
  uk: {
    encodings: 'windows-1251 koi8-u iso-8859-5',
    letters: 'оанивіетрслкдумпяьзгбчхйцюїшєжщфґ',
    ngrams: 'ії_ ня_ ння ськ ого _і_ ія_ іст від ів_ що при',
  },
  bg: {
    encodings: `${SLAV} koi8-r`,
    letters: 'аоиетнрсвлпкдмзубгчъяйщцжшюфхь',
    ngrams: 'та_ ите ата ния ъл ър ът_ на_ _на за ето',
  },
  sr: {
    encodings: SLAV,
    letters: 'аоиенртсјвукдпмлзгбчцшћњжљхфђџ',
    ngrams: 'је_ ија ње_ ања ији _је ке_ ост',
  },
  be: {
    encodings: SLAV,
    letters: 'аінреасткыолвяуьпдмцйзбгшчжёўэхюф',
    ngrams: 'аў_ ўс _і_ ара нне дз ця ых_',
  },
  mk: {
    encodings: SLAV,
    letters: 'аоиетнрсвкдплумзбјгшчцжфхњќѓџљѕ',
    ngrams: 'та_ от_ ите ата ија _на ќе_ ње_',
  },
  el: {
    encodings: 'windows-1253 iso-8859-7',
    letters: 'αοιετνσρκηπςμυλωόγάίδέθήύχφβξώζψϊϋΐΰ',
    ngrams: 'αι_ ου_ ος_ ικ ης_ ση_ το_ των ία_ ων_ και',
  },
  tr: {
    encodings: 'windows-1254',
    letters: 'ıişçüöğiâîû',
    ngrams:
      'ı_ ın lı ınd arı ası ım nı ır ış lığ ığı ğı eği ğin eğ ağ oğ ğu üğ ğ_ ğı_ ğl ş_ iş aş eş uş ışt laş leş şı şti iş_ baş _ş şm şa ç_ aç ço çi ça iç üç üz ül ük ün ün_ _ü üy tür ülk gü dü sü kü gö gör kö bö böl ör _ö ölg çoc _çe içi _i ist ıy ıl yıl',
    words: 've bir bu ile de da olarak olan tarih daha ama en ne',
  },
  he: {
    encodings: 'windows-1255 iso-8859-8',
    letters: 'יוהלאמרתבשנםדחקעפטכגסצזןךףץ',
    ngrams: 'ים_ ות_ _ה _ב _ל ה_ של_ _של ון_ ית_',
  },
  ar: {
    encodings: 'windows-1256 iso-8859-6',
    letters: 'اليمونرتبةعدسفهكقحجشطىصخأذضثإزئءآظغؤ،؟؛ـًٌٍَُِّْ',
    ngrams: 'ال _ال ة_ ية_ ات_ في_ من_ ين_ ون_ لا على لل',
  },
  fa: {
    encodings: 'windows-1256',
    letters: 'اينردهمتوسشبكلزگخفقعجپحچصطذضغئثآظژء\u200cأؤ،؟',
    ngrams: 'ها_ اي_ ان_ _در _از مي ه_ را_ اين يت_',
  },
  lv: {
    encodings: BALTIC,
    letters: 'āīēšļņžūčģķ',
    ngrams:
      'ā_ ās_ ām_ ību ība šan ša_ ī_ īb īt īg īgā ēt ēj ēš ē_ ļa ļu ļi ņa ņu ņi ņē žu ži ūra ūd ūt čī či ģi reģ ķi ķē jā_ mā_',
    words: 'un no ir ar par uz kas to arī gada valsts lai tika',
  },
  lt: {
    encodings: BALTIC,
    letters: 'ėųšįžūčąę',
    ngrams:
      'ų_ ių ių_ jų_ tų_ nų_ ės_ ė_ ės ėj tė nė šk ši šių iš iš_ įs _į_ _į į_ įst žin žė ži až už už_ ūr ūrė ūs čia čio či ąs ą_ ją_ ęs ę_ ąj dė dėl',
    words: 'ir yra kad su buvo apie nuo bei kaip tai taip pat dalyviai',
  },
  et: {
    encodings: `${BALTIC} ${NORTH}`,
    letters: 'äõüöšž',
    ngrams:
      'õi õr _õ võr või nõu tõ põ mõ hõ rõ sõ kõ kõi jõ üh _ü üle ühe ür üs küs ül ää äe är äri ärg ähe äi _ä pä tä nä öö tö rü mü tüü töö',
    words: 'ja on ei et see oli kui mis ning ka aga oma selle kes',
  },
  vi: {
    encodings: 'windows-1258',
    letters: '\u0301\u0300\u0323đưươâêôơăăà\u0309\u0303áéíóúýèìòù',
    words: 'va cho trong nam tai khu vuc tin thong an ninh',
  },
};

/** Texts of offices in their languages, by which encodings are distinguished: headings, then sentences. */
export const PHRASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The Director’s visit – a “first” for the region',
    'Café talks on 5G: naïve questions, clear answers…',
    'Participants’ fees were waived (€ 200 each)',
  ],
  fr: [
    'Réunion régionale préparatoire sur la connectivité à Yaoundé',
    'Atelier organisé grâce à l’appui du ministère des Télécommunications',
    'Les États Membres ont été invités à présenter leurs contributions',
    'Cybersécurité : exercice pour les pays d’Afrique',
  ],
  es: [
    'Reunión de coordinación de la región de las Américas en Bogotá',
    'Capacitación para niños y jóvenes en línea, año 2023',
    '¿Cómo financiar la conexión de las escuelas?',
    'Taller técnico sobre gestión del espectro en Perú y México',
  ],
  pt: [
    'Reunião sobre a inclusão digital nos países lusófonos em São Tomé',
    'Formação técnica para instituições públicas de Moçambique',
    'Não há inscrições disponíveis após esta data',
  ],
  de: [
    'Besprechung über die Förderung ländlicher Gebiete in Österreich',
    'Schulung für Behörden: Straßenverkehr und künstliche Intelligenz',
    'Die Gäste können sich bis März anmelden',
  ],
  it: [
    'Riunione sulla qualità dei servizi e la velocità delle reti',
    'Perché la comunità è più sicura con le città digitali',
  ],
  nl: [
    'Coördinatie met België en financiële steun van één partner',
    'Geïnteresseerde deelnemers uit Oekraïne',
  ],
  da: ['Mødet i København handlede om børns sikkerhed på nettet', 'Færøerne og Grønland får ny kapacitet'],
  sv: [
    'Möte om tillgänglighet för äldre på landsbygden i Malmö',
    'Åtgärder för säkrare nät och bättre täckning',
  ],
  fi: [
    'Kokous käsitteli verkkojen häiriöitä ja käyttäjien tietoturvaa',
    'Järjestäjä on Länsi-Suomen yliopisto',
  ],
  is: [
    'Fundur um fjarskipti á Íslandi og öryggi barna á netinu',
    'Þátttakendur ræddu nýjar aðferðir við stjórnun',
  ],
  ca: [
    'Reunió sobre la gestió de l’espectre amb la col·laboració d’Andorra',
    'Què és la inclusió dels joves',
  ],
  pl: [
    'Spotkanie dotyczące łączności szerokopasmowej w Gdańsku i Łodzi',
    'Szkolenie dla pracowników urzędów: bezpieczeństwo sieci',
    'Wspólna sesja państw członkowskich odbędzie się później',
  ],
  cs: [
    'Jednání o přístupu k širokopásmovému připojení v České republice',
    'Školení úředníků: řízení kmitočtů a ochrana dětí',
    'Účastníci měli možnost předložit příspěvky',
  ],
  sk: [
    'Školenie o kybernetickej bezpečnosti v Košiciach a Žiline',
    'Stretnutie členských štátov sa uskutoční neskôr',
  ],
  hu: [
    'Értekezlet a szélessávú hálózatok fejlesztéséről Győrben',
    'Képzés a hírközlési hatóságok szakértőinek',
    'A résztvevők közös jelentést fogadtak el, első ülés',
  ],
  ro: [
    'Întâlnire privind accesul la bandă largă în România și Moldova',
    'Şedinţa experţilor în securitate cibernetică din Bucureşti',
    'Instruire pentru administraţia publică şi şcoli',
  ],
  hr: [
    'Sastanak o širokopojasnom pristupu i zaštiti djece u Šibeniku',
    'Radionica za područje jugoistočne Europe, već četvrta',
  ],
  sl: [
    'Srečanje o širokopasovnih omrežjih in zaščiti otrok',
    'Delavnica za območje Črnega Kala: možnosti za šole',
  ],
  ru: [
    'Региональный семинар по вопросам кибербезопасности для стран СНГ',
    'Совещание экспертов состоится в Ташкенте',
    'Участники обсудили внедрение сетей 5G и защиту детей в онлайновой среде',
    'Подготовительное собрание (дистанционно)',
  ],
  uk: [
    'Регіональна нарада з питань кібербезпеки у Києві',
    'Навчання фахівців її органів: ґрунтовний підхід є важливим',
  ],
  bg: [
    'Среща на експертите по сигурността на мрежите в София',
    'Обучение за държавните служители и техните общности',
  ],
  sr: [
    'Састанак о развоју широкопојасних мрежа у Београду',
    'Радионица за земље региона: његов значај и циљеви',
  ],
  be: ['Нарада экспертаў па кібербяспецы ў Мінску', 'Удзельнікі абмеркавалі развіццё сетак сувязі'],
  mk: [
    'Состанок за развој на широкопојасен пристап во Скопје',
    'Обука за безбедноста на ќе се одржи подоцна, работилницата',
  ],
  el: [
    'Περιφερειακή συνάντηση για την κυβερνοασφάλεια στην Αθήνα',
    'Εκπαίδευση στελεχών της δημόσιας διοίκησης',
    'Άλλα θέματα: η προστασία των παιδιών',
  ],
  tr: [
    'Bölgesel çalıştay: geniş bant erişimi ve çocukların güvenliği',
    'İstanbul’da düzenlenen eğitim programı için başvuru',
    'Toplantıya ülkelerin temsilcileri katıldı, Şubat ayında',
  ],
  he: [
    'מפגש אזורי בנושא אבטחת סייבר בתל אביב',
    'הכשרה לעובדי הרשויות: פריסת רשתות',
    'המשתתפים דנו בהגנה על ילדים',
  ],
  ar: [
    'ورشة عمل إقليمية حول الأمن السيبراني في القاهرة',
    'اجتماع الخبراء المعني بالنفاذ إلى النطاق العريض',
    'ناقش المشاركون حماية الأطفال على الخط، ثم اختتم اللقاء',
  ],
  fa: ['نشست منطقه‌اي درباره امنيت شبكه در تهران', 'كارگاه آموزشي براي كارشناسان و پژوهشگران'],
  lv: [
    'Reģionālā sanāksme par platjoslas piekļuvi Rīgā',
    'Mācības valsts iestāžu darbiniekiem un bērnu drošība',
  ],
  lt: [
    'Regioninis susitikimas dėl plačiajuosčio ryšio Vilniuje',
    'Mokymai įstaigų darbuotojams: vaikų saugumas, šių metų',
  ],
  et: [
    'Piirkondlik kohtumine lairibaühenduse ja küberturvalisuse teemal',
    'Koolitus ametnikele: võrkude arendamine, järgmine töörühm',
  ],
  vi: ['Hội thảo khu vực về an ninh mạng tại Hà Nội', 'Đào tạo cán bộ quản lý tần số và bảo vệ trẻ em'],
  'zh-Hans': [
    '网络安全区域研讨会在北京举行',
    '会议讨论了宽带接入和儿童在线保护问题',
    '面向成员国主管部门的频谱管理培训',
  ],
  'zh-Hant': [
    '網路安全區域研討會於台北舉行',
    '會議討論了寬頻接取與兒童上網保護問題',
    '為主管機關舉辦的頻譜管理訓練',
  ],
  ja: [
    'サイバーセキュリティに関する地域会合を東京で開催',
    '参加者は子供のオンライン保護について議論した',
    '周波数管理の研修（オンライン）',
  ],
  ko: [
    '사이버 보안에 관한 지역 회의가 서울에서 열렸습니다',
    '참가자들은 아동 온라인 보호를 논의하였다',
    '주파수 관리 교육',
  ],
};

/** Headings of a table in languages beyond the six of the field words. */
export const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  pt: ['Título', 'Data de início', 'País', 'Observações'],
  de: ['Titel', 'Anfang', 'Länder', 'Rückmeldung'],
  pl: ['Tytuł', 'Data rozpoczęcia', 'Państwo', 'Uwagi'],
  cs: ['Název', 'Začátek', 'Země', 'Poznámka'],
  hu: ['Cím', 'Kezdő időpont', 'Ország', 'Megjegyzés'],
  ro: ['Titlu', 'Data începerii', 'Ţara', 'Observaţii'],
  tr: ['Başlık', 'Tarih', 'Ülke', 'Açıklama'],
  el: ['Τίτλος', 'Ημερομηνία', 'Χώρα', 'Σημειώσεις'],
  he: ['שם', 'תאריך', 'מדינה', 'הערות'],
  uk: ['Назва', 'Дата', 'Країна', 'Примітки'],
  'zh-Hant': ['名稱', '日期', '國家', '備註'],
  ja: ['名称', '開催日', '国', '備考'],
  ko: ['제목', '날짜', '국가', '비고'],
};

/** Countries whose names go into the tables. */
export const COUNTRIES =
  'BR CI CZ DE DZ EG ES ET GR HU IL JP KR LV MX PE PL RO SE ST TH TR UA UZ VN ZA AT BE DO PA';

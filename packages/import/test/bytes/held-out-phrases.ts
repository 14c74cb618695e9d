/**
 * A second set of phrases with other words than `phrases.ts`. It is no longer held out: rules for capitals, final
 * letters and punctuation were added after it had shown the need of them.
 */
export const PHRASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Women’s leadership programme “Network of Women”, closing ceremony',
    'Déjà vu? Façade of the old post office restored — see annex…',
    'Coffee break at 10:30 – room K2 (30 °C outside)',
    'Budget: £450 per fellow',
  ],
  fr: [
    'Séance de clôture présidée par le Secrétaire général adjoint',
    'Forum sur le développement durable des îles du Pacifique',
    'Cet été, la délégation a reçu le rapport définitif',
    'Soutien à l’élaboration d’une stratégie nationale',
    'Bénéficiaires : sept pays enclavés',
    'CONFÉRENCE MONDIALE, DEUXIÈME JOURNÉE',
  ],
  es: [
    'El informe se presentará después de la sesión plenaria',
    'Diálogo económico y financiero de alto nivel en Panamá',
    'Cooperación Sur-Sur: jóvenes diseñadoras y emprendedoras',
    'Página en construcción; volverá mañana',
    'Última versión del plan estratégico, según lo acordado',
    'COMISIÓN DE ESTUDIO, SEGUNDA REUNIÓN',
  ],
  pt: [
    'O relatório será enviado às administrações até amanhã',
    'Diálogo político e econômico em Brasília',
    'Participação de mulheres e crianças nas áreas rurais',
    'Sessão de abertura; intervenções dos Estados-Membros',
  ],
  de: [
    'Das Jahrestreffen der europäischen Behörden wurde verschoben',
    'Kosten übernimmt die Geschäftsstelle, Größe des Saals beachten',
    'Vorträge zu Glasfaser und Öffentlichkeitsarbeit',
    'Rückfragen an das Büro in Köln',
  ],
  it: [
    'Attività di formazione per l’autorità nazionale',
    'La sessione si terrà lunedì perché il comitato è riunito',
    'Opportunità per più università',
  ],
  nl: [
    'De vergadering werd geopend door een coördinator uit Guinée',
    'Efficiënte procedures en reünie van oud-deelnemers',
  ],
  da: [
    'Årsmødet blev åbnet af direktøren for Søfartsstyrelsen',
    'Næste gang mødes vi på Bornholm, hvor læring er i fokus',
  ],
  sv: [
    'Årsmötet öppnades av generaldirektören i Göteborg',
    'Nästa träff hålls på universitetet där språkfrågor behandlas',
  ],
  fi: [
    'Seminaarissa esiteltiin yhteistyötä ja päätöksiä',
    'Tämä ohjelma on tarkoitettu pienyrityksille Jyväskylässä',
  ],
  is: ['Skýrsla nefndarinnar verður birt síðar á þessu ári', 'Málþing um gagnavernd við Háskóla Íslands'],
  ca: [
    'L’informe es presentarà després de la sessió plenària',
    'Formació tècnica per a l’administració pública; també en línia',
  ],
  pl: [
    'Raport końcowy został przyjęty przez wszystkich uczestników',
    'Warsztaty odbędą się w Poznaniu, później w Gdyni',
    'Współpraca między urzędami a uczelniami, wrzesień',
    'Dzień otwarty: łącza światłowodowe na wsi',
  ],
  cs: [
    'Závěrečná zpráva byla přijata všemi účastníky',
    'Dílna se uskuteční v Brně a později v Olomouci',
    'Spolupráce mezi úřady a vysokými školami, září',
    'Den otevřených dveří: optické sítě na venkově',
  ],
  sk: [
    'Záverečná správa bola prijatá všetkými účastníkmi',
    'Spolupráca medzi úradmi a vysokými školami v septembri',
    'Deň otvorených dverí na vidieku',
  ],
  hu: [
    'A zárójelentést minden küldöttség elfogadta',
    'Műhelymunka Szegeden, majd később Pécsen',
    'Együttműködés egyetemek és hivatalok között szeptemberben',
  ],
  ro: [
    'Raportul final a fost adoptat de toţi participanţii',
    'Atelierul se va desfăşura la Iaşi, apoi la Timişoara',
    'Colaborare între universităţi şi instituţii în septembrie',
  ],
  hr: [
    'Završno izvješće prihvatili su svi sudionici',
    'Suradnja među sveučilištima i uredima u rujnu, Čakovec',
  ],
  sl: [
    'Končno poročilo so sprejeli vsi udeleženci',
    'Sodelovanje med univerzami in uradi, naslednjič v Žalcu',
  ],
  ru: [
    'Итоговый доклад принят всеми делегациями',
    'Заседание исследовательской комиссии пройдёт в Бишкеке',
    'Сотрудничество университетов и ведомств, сентябрь',
    'День открытых дверей',
    'ВСЕМИРНАЯ КОНФЕРЕНЦИЯ ПО РАЗВИТИЮ ЭЛЕКТРОСВЯЗИ',
    'Баку',
  ],
  uk: [
    'Підсумкову доповідь ухвалили всі делегації',
    'Співпраця університетів і відомств, її наступний етап',
    'Львів',
  ],
  bg: [
    'Заключителният доклад беше приет от всички делегации',
    'Сътрудничество между университети и ведомства през септември',
  ],
  sr: ['Завршни извештај усвојиле су све делегације', 'Сарадња међу универзитетима и службама у септембру'],
  be: ['Выніковы даклад прынялі ўсе дэлегацыі', 'Супрацоўніцтва ўніверсітэтаў і ведамстваў'],
  mk: [
    'Завршниот извештај го усвоија сите делегации',
    'Соработка меѓу универзитетите и службите во септември',
  ],
  el: [
    'Η τελική έκθεση εγκρίθηκε από όλες τις αντιπροσωπείες',
    'Συνεργασία πανεπιστημίων και υπηρεσιών τον Σεπτέμβριο',
    'Θεσσαλονίκη',
  ],
  tr: [
    'Sonuç raporu tüm heyetler tarafından kabul edildi',
    'Üniversiteler ile kurumlar arasında iş birliği, eylül',
    'Açılış konuşmasını bakan yardımcısı yaptı',
    'İzmir',
  ],
  he: ['הדוח המסכם אומץ על ידי כל המשלחות', 'שיתוף פעולה בין אוניברסיטאות למשרדים', 'חיפה'],
  ar: [
    'اعتمدت جميع الوفود التقرير النهائي',
    'تعاون بين الجامعات والهيئات في شهر سبتمبر',
    'حلقة دراسية بشأن إدارة الطيف، المنامة',
    'المؤتمر العالمي لتنمية الاتصالات',
    'عمان',
  ],
  fa: ['گزارش پاياني به تصويب همه هيئت‌ها رسيد', 'همكاري دانشگاه‌ها و سازمان‌ها در شيراز'],
  lv: ['Noslēguma ziņojumu pieņēma visas delegācijas', 'Augstskolu un iestāžu sadarbība septembrī, Ķemeri'],
  lt: ['Galutinę ataskaitą priėmė visos delegacijos', 'Universitetų ir žinybų bendradarbiavimas rugsėjį'],
  et: ['Lõpparuande võtsid vastu kõik delegatsioonid', 'Ülikoolide ja asutuste koostöö septembris'],
  vi: [
    'Tất cả các đoàn đã thông qua báo cáo cuối cùng',
    'Hợp tác giữa các trường đại học và cơ quan nhà nước',
  ],
  'zh-Hans': [
    '各代表团通过了最后报告',
    '大学与政府机构的合作将于九月启动',
    '第二研究组全体会议，上海',
    '数字转型青年论坛（线上）',
    '曼谷',
  ],
  'zh-Hant': [
    '各代表團通過了最終報告',
    '大學與政府機關的合作將於九月啟動',
    '數位轉型青年論壇（線上）',
    '高雄',
  ],
  ja: [
    '全代表団が最終報告書を採択した',
    '大学と省庁の協力は九月に始まる',
    '若者のためのデジタル変革フォーラム',
    '大阪',
  ],
  ko: ['모든 대표단이 최종 보고서를 채택했습니다', '대학과 정부 기관의 협력은 구월에 시작된다', '부산'],
};

export const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  pt: ['Designação', 'Duração', 'Região', 'Descrição'],
  de: ['Bezeichnung', 'Dauer', 'Behörde', 'Veröffentlicht'],
  pl: ['Nazwa', 'Koniec', 'Miejscowość', 'Źródło'],
  cs: ['Označení', 'Konec', 'Místo', 'Účel'],
  hu: ['Megnevezés', 'Befejezés', 'Helyszín', 'Célközönség'],
  ro: ['Denumire', 'Sfârşit', 'Locaţie', 'Menţiuni'],
  tr: ['Etkinlik adı', 'Bitiş', 'Şehir', 'Düzenleyen'],
  el: ['Ονομασία', 'Λήξη', 'Πόλη', 'Παρατηρήσεις'],
  he: ['כותרת', 'סיום', 'עיר', 'מארגן'],
  uk: ['Захід', 'Кінець', 'Місто', 'Організатор'],
  'zh-Hant': ['標題', '結束', '城市', '主辦單位'],
  ja: ['題名', '終了日', '都市', '主催者'],
  ko: ['행사명', '종료일', '도시', '주최'],
};

export const COUNTRIES =
  'AE AF AM AR AZ BG BJ CH CL CN CO CU CY DK EC EE FI FR GA GE GN GW HR HT IE IS IT KE KG KH KM LB LT MA MM NE NL NO PT SA SI SK SN TG TJ TM US';

import type { Words } from '../field/words.js';

/** What a word of a heading can mean. */
export type HeadingConcept =
  | 'start'
  | 'end'
  | 'date'
  | 'time'
  | 'zone'
  | 'name'
  | 'entity'
  | 'place'
  | 'venue'
  | 'address'
  | 'city'
  | 'subdivision'
  | 'country'
  | 'region'
  | 'kind'
  | 'status'
  | 'modality'
  | 'link'
  | 'duration'
  | 'description'
  | 'note'
  | 'day'
  | 'month'
  | 'year'
  | 'academic'
  | 'filler';

/**
 * The words from which headings are composed, by meaning: `start date of the event`, `Titre du séminaire`. In the six
 * languages of the United Nations, and in those of other offices' neighbours: Dutch, German, Italian, Polish, Turkish … A word with two meanings has the first of them.
 */
export const HEADING_CONCEPTS: Readonly<Record<HeadingConcept, Words>> = {
  start:
    'から|aanvangstijd|begintijd|begindatum|anfangszeit|startzeit|start|starts|starting|begin|begins|beginning|from|opening|début|commencement|inicio|inicial|inicia|comienzo|apertura|desde|início|começo|abertura|inizio|iniziale|beginn|start|anfang|von|начало|начала|начальная|старт|开始|起始|开幕|بداية|بدء|ابتداء|انطلاق|stert|aanvang|startdato|startdatum|początek|rozpoczęcie|rozpoczęcia|začátek|zahájení|začiatok|başlangıç|baslangic|başlama|kezdet|kezdés|început|початок|mulai|börjar|starter|inici|시작|개시',
  end: '终了|まで|迄|eindtijd|einddatum|endzeit|enddatum|end|ends|ending|finish|finishes|until|closing|fin|clôture|final|finaliza|término|termina|finalización|cierre|hasta|fim|encerramento|até|fine|finale|ende|schluss|bis|окончание|окончания|завершение|завершения|конец|конца|конечная|结束|终止|闭幕|截止|نهاية|انتهاء|ختام|stop|stops|einde|slut|slutdato|slutter|slutar|koniec|zakończenie|zakończenia|konec|ukončení|bitiş|vége|befejezés|sfârșit|кінець|selesai|종료|마침',
  date: '日付|when|quand|cuándo|quando|wann|когда|date|dates|fecha|fechas|data|datas|datum|datums|daten|termin|termine|дата|даты|срок|сроки|日期|تاريخ|تواريخ|موعد|مواعيد|dato|datoer|daty|termín|termíny|tarih|tarihi|tarihleri|dátum|tanggal|päivä|일자|날짜|일|일시|기간|일정',
  time: 'time|times|hour|hours|heure|heures|horaire|horaires|hora|horas|horario|horário|ora|ore|orario|zeit|uhrzeit|uhr|время|часы|时间|时刻|وقت|ساعة|uur|uren|ساعات|توقيت|tijd|tid|tider|tidspunkt|klokkeslæt|godzina|godziny|czas|čas|hodina|saat|saati|saatleri|idő|időpont|час|waktu|kello|kl|jam|pukul|시간|시각',
  zone: 'timezone|fuseau|zeitzone|fuso|huso|时区|пояс',
  name: 'タイトル|ime|naslov|naziv|what|quoi|was|che cosa|thema|name|names|title|titles|titre|titres|nom|noms|intitulé|libellé|objet|sujet|título|títulos|titulo|nombre|nombres|denominación|asunto|nome|titolo|denominazione|oggetto|titel|bezeichnung|название|наименование|заголовок|тема|名称|标题|题目|主题|名|اسم|عنوان|مسمى|تسمية|موضوع|betreff|subject|topic|heading|summary|headline|naam|tittel|rubrik|otsikko|nazwa|tytuł|tytul|temat|název|názov|başlık|baslik|adı|adi|ismi|cím|név|denumire|titlu|назва|judul|nama|onderwerp|emne|ämne|jméno|meno|tên|tajuk|títol|assumpte|명|이름|제목|명칭',
  entity:
    'イベント|节目|演唱会|场次|conf|mtg|programme|program|programm|programa|event|events|meeting|meetings|session|sessions|seminar|seminars|workshop|workshops|webinar|webinars|conference|conferences|course|courses|training|trainings|talk|talks|lecture|lectures|activity|activities|forum|symposium|congress|summit|presentation|race|show|concert|performance|exhibition|fair|festival|hackathon|colloquium|tournament|match|spectacle|exposition|salon|foire|concierto|espectáculo|exposición|feria|torneo|concerto|exposição|mostra|ausstellung|messe|konzert|выставка|выставки|концерт|спектакль|фестиваль|展会|展览|展览会|博览会|演出|音乐会|大会|赛事|معرض|حفل|مهرجان|evenement|événement|événements|évènement|réunion|réunions|séance|séances|séminaire|séminaires|atelier|ateliers|webinaire|webinaires|conférence|conférences|cours|formation|formations|activité|activités|manifestation|colloque|evento|eventos|reunión|reuniones|sesión|sesiones|seminario|seminarios|taller|talleres|webinario|webinarios|conferencia|conferencias|curso|cursos|capacitación|capacitaciones|formación|actividad|actividades|charla|charlas|jornada|jornadas|encuentro|reunião|reuniões|sessão|seminário|oficina|conferência|formação|treinamento|atividade|atividades|palestra|encontro|eventi|riunione|riunioni|sessione|conferenza|corso|corsi|formazione|attività|incontro|incontri|veranstaltung|veranstaltungen|sitzung|sitzungen|treffen|tagung|konferenz|kurs|kurse|schulung|anlass|anlässe|vortrag|lehrgang|мероприятие|мероприятия|событие|события|встреча|встречи|заседание|заседания|семинар|семинара|вебинар|вебинара|конференция|конференции|курс|курса|тренинг|тренинга|собрание|собрания|лекция|лекции|занятие|занятия|活动|会议|研讨会|讲座|课程|培训|论坛|事件|讲习班|فعالية|فعاليات|اجتماع|اجتماعات|نشاط|أنشطة|حدث|ندوة|ورشة|دورة|دورات|مؤتمر|لقاء|محاضرة|جلسة|activiteit|bijeenkomst|vergadering|cursus|lezing|arrangement|begivenhed|møde|møte|hendelse|evenemang|händelse|föreläsning|wydarzenie|wydarzenia|impreza|spotkanie|szkolenie|konferencja|akce|událost|udalosť|podujatie|setkání|přednáška|etkinlik|toplantı|rendezvény|esemény|előadás|eveniment|подія|захід|acara|kegiatan|tapahtuma|události|udalosti|akcí|akcie|задача|задачи|работа|работы|任务|tâche|tâches|tarea|tareas|tarefa|tarefas|aufgabe|aufgaben|task|tasks|aktivitas|aktiviti|activitat|activitats|esdeveniment|esdeveniments|acte|actes|concerts|xerrada|sessió|jornades|curs|exam|exams|examination|examinations|test|tests|quiz|quizzes|avaliação|avaliações|teste|testes|prova|provas|examen|exámenes|examens|prueba|pruebas|evaluación|evaluaciones|épreuve|épreuves|évaluation|évaluations|esame|esami|prüfung|prüfungen|klausur|klausuren|tentamen|экзамен|экзамены|экзамена|зачёт|зачёты|зачёта|обучение|обучения|чемпионат|чемпионата|турнир|турнира|соревнование|соревнования|конкурс|конкурса|championship|championnat|campeonato|campionato|meisterschaft|考试|测验|امتحان|امتحانات|اختبار|اختبارات|축제|행사|워크숍|포럼|컨퍼런스|강좌|프로그램|모임|이벤트|회의|세미나|공연|교육|강연|대회|전시',
  place:
    'treffpunkt|austragungsort|schauplatz|onde|dónde|donde|dove|wo|waar|hvor|var|où|场所|place|location|where|lieu|endroit|emplacement|lugar|ubicación|localização|local|luogo|ort|veranstaltungsort|место|местоположение|где|地点|位置|مكان|موقع|مقر|plaats|locatie|plek|sted|lokation|plats|paikka|miejsce|lokalizacja|místo|miesto|yer|yeri|mekan|mekanı|mekani|konum|konumu|helyszín|hely|loc|locul|місце|tempat|lokasi|lokace|sedes|lugares|lloc|ubicació|indret|장소|위치|소재지',
  venue:
    'museum|musée|museo|museu|музей|博物馆|متحف|terrain|terrains|spielort|spielstätte|veranstaltungsstätte|sportplatz|sportanlage|kirche|église|iglesia|igreja|chiesa|church|церковь|教会|halle|lokal|bühne|escenario|сцена|舞台|球场|impianto|施設|施设|prédio|predio|edificio|gebäude|restaurant|restaurante|ristorante|gasthaus|gaststätte|ресторан|餐厅|مطعم|merkezi|salonu|venue|stadium|stadion|stade|estadio|estádio|stadio|стадион|体育场|體育場|ملعب|arena|арена|room|classroom|auditorium|campus|espaço|espacio|espace|hall|building|hotel|salle|bâtiment|sala|salón|recinto|aula|auditorio|auditório|raum|saal|зал|площадка|аудитория|场地|场馆|展馆|会场|教室|会议室|قاعة|مبنى|zaal|sal|lokale|obiekt|obiekty|sál|salon|terem|klub|club|theatre|theater|zál|instalación|facility|instalação|instalações|equipament|espai|edifici|gym|gymnasium|palestra|gymnase|turnhalle|sporthalle|cancha|polideportivo|gimnasio|ginásio|спортзал|体育馆|صالة',
  address:
    'address|adresse|dirección|direccion|endereço|indirizzo|anschrift|адрес|地址|adres|adresa|ulica|ulice|ulici|straße|strasse|cím|adreça|주소',
  city: 'city|town|ville|ciudad|municipio|localidad|cidade|município|città|comune|stadt|город|城市|مدينة|woonplaats|gemeente|stad|kommune|ort|kaupunki|miasto|miasta|město|mesto|obec|frazione|şehir|város|oraș|місто|kota|població|municipi|localitat|poble|ciutat|도시',
  subdivision:
    'state|uf|province|prefecture|governorate|provincia|bundesland|kanton|canton|область|край|省|州|محافظة|ولاية',
  country:
    'country|pays|país|pais|paese|land|страна|国家|国别|دولة|بلد|kraj|država|země|krajina|ülke|ország|țara|країна|negara|maa|국가',
  region: 'region|région|región|região|regione|регион|地区|إقليم',
  kind: 'type|kind|category|tipo|categoría|catégorie|categoria|art|typ|kategorie|тип|вид|категория|类型|类别|种类|نوع|فئة|تصنيف|tür|türü|turu|jenis|유형|종류|구분|분류',
  status: 'status|statut|estado|situação|stato|статус|состояние|状态|حالة|وضع|estat',
  modality:
    'modality|mode|format|modalité|modalidad|formato|modalidade|modalità|формат|форма|形式|方式|online|virtual|en ligne',
  link: 'link|links|url|website|webpage|lien|liens|enlace|enlaces|ссылка|链接|网址|رابط|lenke|länk|odkaz|bağlantı|baglanti|посилання|tautan|linkki|strona|enllaç|홈페이지|링크',
  duration:
    'duration|length|durée|duración|duração|durata|dauer|продолжительность|длительность|时长|مدة|minutes|mins|min|stunden|std|hrs|durada',
  description:
    'desc|description|details|abstract|descripción|detalles|descrição|descrizione|beschreibung|описание|描述|简介|وصف|نبذة|beschrijving|omschrijving|beskrivelse|beskrivning|opis|popis|açıklama|aciklama|leírás|descriere|опис|deskripsi|descripció|내용|설명|소개',
  note: '备考|note|notes|remark|remarks|remarque|remarques|observaciones|observações|bemerkung|bemerkungen|anmerkung|примечание|примечания|备注|ملاحظة|ملاحظات|observacions|비고',
  filler:
    '开催|is|en|fr|es|ru|ar|zh|eng|ger|deu|fra|esp|rus|meta|metadata|metadaten|metadatos|métadonnées|metadados|metadati|metadane|info|upcoming|проведения|проведение|the|of|for|in|at|on|a|an|to|and|this|de|du|des|d|la|le|les|l|del|el|los|las|para|por|en|da|do|dos|das|o|di|della|dello|il|lo|der|die|das|dem|den|des|im|am|und|et|y|e|и|на|для|о|full|exact|exacto|exacta|exacte|esatto|esatta|genauer|complete|completa|completo|complète|official|oficial|officiel|actual|local|iso|iso8601|utc|formatted|display|text|value|scheduled|planned|prévue|prevista|previsto|的|本|举办|举行|召开|所在|او|و|van|het|een|voor|med|og|och|av|af|i|w|z|ve|az|al|și|та|dan|预计|计划|实际|개최|도로명|지번',
  // After the fillers: `an` is an article as well.
  day: 'day|days|jour|jours|día|días|dias|giorno|giorni|tag|tage|день|дня|дней|日|يوم|أيام|اليوم|dag|dagen|dzień|dni|den|gün|nap|päivä|hari|dia|dies',
  month:
    'month|mois|mes|mês|monat|mese|месяц|месяца|月份|شهر|الشهر|maand|miesiąc|měsíc|ay|luna|kuukausi|måned|månad',
  year: 'year|année|annee|año|anno|ano|jahr|год|года|年份|سنة|السنة|العام|jaar|år|rok|yıl|év|anul|рік|tahun|vuosi',
  academic: 'academic|scientific|fiscal|school|financial|budget',
};

/** Traditional Chinese characters of headings, each before its simplified form. */
export const TRADITIONAL_CHARACTERS =
  '開开結结時时間间標标題题會会議议動动點点國国區区稱称類类別别備备註注連连狀状態态辦办單单機机構构參参與与內内簡简場场館馆縣县鄉乡鎮镇說说網网編编號号終终數数費费報报講讲師师課课舉举長长訓训練练論论壇坛習习種种間间節节藝艺';

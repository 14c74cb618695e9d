import type { Words } from '../field/words.js';

/**
 * The fields that a column may hold.
 *
 * @example
 * FIELDS.includes('title'); // true
 */
export const FIELDS = [
  'title',
  'otherTitle',
  'kind',
  'date',
  'otherDate',
  'actualDate',
  'period',
  'start',
  'end',
  'allDay',
  'hours',
  'startTime',
  'endTime',
  'zone',
  'modality',
  'place',
  'venue',
  'address',
  'addressLine',
  'city',
  'subdivision',
  'postcode',
  'district',
  'country',
  'region',
  'office',
  'theme',
  'categories',
  'sector',
  'status',
  'cancelled',
  'visibility',
  'bodies',
  'plans',
  'partners',
  'host',
  'funder',
  'series',
  'project',
  'duration',
  'count',
  'focusCountries',
  'reportingPeriod',
  'link',
  'note',
  'description',
  'outcome',
  'participants',
  'highlight',
  'contact',
  'ref',
  'sameAs',
  'day',
  'month',
  'year',
  'endMonth',
  'endYear',
] as const;
export type Field = (typeof FIELDS)[number];

/** The column headings of each field, in six languages. */
export const FIELD_WORDS: Readonly<Record<Field, Words>> = {
  title:
    'title|name|activity|event|event name|event title|activity title|name of event|name of the event|name of activity|meeting|meeting name|meeting title|conference|conference name|subject|description of activity|what|summary|topic|titre|intitulé|nom|activité|événement|évènement|réunion|nom de l’événement|intitulé de l’activité|objet|título|nombre|actividad|evento|reunión|nombre del evento|nombre de la actividad|denominación|название|наименование|мероприятие|название мероприятия|наименование мероприятия|тема мероприятия|событие|деятельность|名称|标题|活动|活动名称|会议|会议名称|事件|العنوان|عنوان|عنوان النشاط|عنوان الفعالية|عنوان الاجتماع|عنوان الحدث|تسمية النشاط|النشاط|اسم النشاط|الفعالية|اسم الفعالية|الحدث|اسم الحدث|الاجتماع|اسم الاجتماع',
  // Stands for the title where that is blank: the seminar of which a talk has no title yet.
  otherTitle: 'other title|second title|series title',
  kind: 'type|kind|category|type of activity|activity type|type of event|event type|format of event|type d’activité|catégorie|nature|type d’événement|tipo|categoría|tipo de actividad|tipo de evento|clase|тип|вид|вид мероприятия|тип мероприятия|категория|类型|类别|活动类型|النوع|نوع|نوع النشاط|الفئة|نوع الفعالية',
  date: 'date|dates|when|next date|next event date|next occurrence|prochaine date|próxima fecha|следующая дата|ближайшая дата|下次日期|次回|次回開催日|التاريخ القادم|الموعد القادم|volgende datum|nächster termin|próxima data|prossima data|planned date|planned dates|scheduled date|proposed date|proposed dates|tentative date|date prévue|dates prévues|date planifiée|date proposée|fecha prevista|fechas previstas|fecha programada|fecha planificada|fecha propuesta|плановая дата|планируемая дата|планируемые даты|дата по плану|计划日期|拟定日期|预定日期|التاريخ المخطط|التاريخ المقرر|التاريخ المقترح|local date|date phrase|date s|date of event|event date|date and time|dates of event|period of event|schedule|date(s)|date de l’événement|quand|date et heure|fecha|fechas|cuándo|fecha del evento|fecha y hora|дата|даты|дата проведения|даты проведения|сроки|срок проведения|сроки проведения|когда|дата и время|日期|时间|活动日期|会议日期|举办时间|日期和时间|التاريخ|تاريخ|التواريخ|الموعد|تاريخ الانعقاد|التاريخ والوقت|تاريخ الفعالية|متى',
  // Replaces the date where that is blank. No heading says so: the cells do.
  otherDate: '',
  // Of a plan: the date of an activity that took place.
  actualDate:
    'actual date|actual dates|actual date of event|date held|dates held|held on|date réelle|dates réelles|date effective|date de tenue|fecha real|fechas reales|fecha efectiva|fecha de realización|фактическая дата|фактические даты|дата фактического проведения|实际日期|实际时间|实际举办日期|التاريخ الفعلي|تاريخ الانعقاد الفعلي',
  period:
    'period|period edtf|edtf|edtf period|iso date|iso period|date iso|période edtf|período edtf|implementation period|period of implementation|implementation dates|time frame|timeframe|period of activity|période de mise en œuvre|période d’exécution|période de réalisation|período de ejecución|plazo de ejecución|período de realización|срок реализации|сроки реализации|период реализации|срок выполнения|сроки выполнения|период проведения|实施时间|实施期|执行期|执行时间|فترة التنفيذ',
  start:
    'start|start date|od|datum od|data od|od dne|datum početka|data rozpoczęcia|datum zahájení|dátum od|začátek|początek|begin|from|begins|date from|starts|starting date|start day|first day|date start|dtstart|opening date|date de début|début|du|date d’ouverture|fecha de inicio|inicio|desde|fecha inicio|fecha inicial|дата начала|начало|с|начало мероприятия|开始日期|开始|起始日期|开始时间|تاريخ البدء|البداية|تاريخ البداية|من|premier jour|primer día|первый день|اليوم الأول|首日',
  end: 'end|end date|datum do|do dne|datum završetka|data zakończenia|datum ukončení|dátum do|konec|koniec|to|until|ends|date to|finish|ending date|end day|last day|date end|dtend|closing date|date de fin|fin|au|date de clôture|fecha de fin|fin|hasta|fecha final|fecha fin|fecha de término|дата окончания|окончание|по|конец|дата завершения|结束日期|结束|截止日期|结束时间|تاريخ الانتهاء|النهاية|تاريخ النهاية|إلى|dernier jour|último día|последний день|اليوم الأخير|末日',
  allDay:
    'all day event|all day|allday|is all day|whole day|full day|journée entière|toute la journée|ganztägig|ganztägiges ereignis|dia inteiro|o dia todo|giornata intera|tutto il giorno|todo el día|весь день|全天|全天活动|طوال اليوم',
  hours:
    'hours|time|local time|times|time of day|local hours|heure|heures|horaire|horaires|heure locale|hora|horas|horario|hora local|время|часы|время проведения|местное время|时刻|会议时间|当地时间|الوقت|الساعة|التوقيت|الساعات',
  startTime:
    'start time|starting time|time start|begin time|from time|heure de début|hora de inicio|hora inicio|время начала|وقت البدء|وقت البداية|开始时刻',
  endTime:
    'end time|ending time|time end|finish time|to time|heure de fin|hora de fin|hora fin|hora de término|время окончания|وقت الانتهاء|وقت النهاية|结束时刻',
  zone: 'zone|time zone|timezone|tz|tzid|fuseau|fuseau horaire|zona horaria|huso horario|часовой пояс|时区|المنطقة الزمنية|النطاق الزمني',
  modality:
    'modality|mode|format|attendance|attendance mode|event attendance mode|in person or virtual|online|is online|virtual|is virtual|hybrid|remote|in person|en ligne|en línea|онлайн|在线|线上|عن بعد|عبر الإنترنت|delivery|modalité|mode de participation|format de la réunion|modalidad|formato|формат|форма проведения|форма участия|формат проведения|方式|形式|会议形式|举办方式|الطريقة|طريقة الانعقاد|نمط الانعقاد|الشكل|أسلوب المشاركة|النمط|نمط المشاركة|الأسلوب|participation|شكل المشاركة|参与方式',
  place:
    'place|location|where|meeting point|meeting place|point de rendez vous|lieu de rendez vous|punto de encuentro|ponto de encontro|punto d’incontro|место сбора|место встречи|集合地点|نقطة اللقاء|venue and city|city country|city and country|lieu|endroit|emplacement|lieu de la réunion|lugar|ubicación|sede|место|место проведения|地点|会议地点|举办地点|المكان|الموقع|مكان الانعقاد|مكان',
  venue:
    'venue|building|room|hall|hotel|salle|bâtiment|recinto|sala|salón|площадка|зал|场地|会场|القاعة|المبنى',
  address:
    'address|street address|road address|full address|physical address|street|address line 1|address1|address 1|addressline1|adresse|rue|dirección|domicilio|calle|адрес|улица|地址|العنوان البريدي|عنوان المكان',
  addressLine:
    'address2|address 2|address line 2|addressline2|street 2|street address 2|adresse 2|complément d’adresse|complemento|dirección 2|endereço 2|adresszusatz|адрес 2',
  city: 'city|address locality|town|municipality|ville|commune|ciudad|localidad|municipio|município|comuna|город|城市|المدينة|مدينة',
  // Of a country: where an address has it, between city and country. `state` and `region` have other meanings as well.
  subdivision:
    'subdivision|address region|state|province|state province|state or province|province state|state or region|county|prefecture|governorate|administrative region|département|wilaya|gouvernorat|provincia|comunidad autónoma|entidad federativa|область|край|регион рф|субъект рф|субъект федерации|область край|省|省份|省市|州|自治区|المحافظة|الولاية|ولاية|المقاطعة|uf|estado uf|bundesland|kanton|canton|provincie|województwo|unidade federativa',
  postcode:
    'postcode|post code|postal code|zip|zip code|zipcode|code postal|codepostal|cp|código postal|código postal zip|cep|plz|postleitzahl|cap|почтовый индекс|индекс|邮编|邮政编码|الرمز البريدي|kod pocztowy|psč',
  district:
    'district|neighbourhood|neighborhood|borough|suburb|quarter of the city|quartier|arrondissement|barrio|distrito|bairro|stadtteil|bezirk|quartiere|район|район города|区|城区|行政区|الحي|حي',
  country:
    'country|address country|country code|host country|pays|pays hôte|país|país anfitrión|страна|国家|国别|البلد|الدولة|بلد',
  region: 'region|bdt region|itu region|région|región|регион|地区|区域|المنطقة|الإقليم',
  office:
    'office|regional office|field office|responsible office|itu office|organizing office|bureau|bureau régional|bureau responsable|oficina|oficina regional|отделение|офис|региональное отделение|办事处|区域代表处|المكتب|مكتب|المكتب الإقليمي',
  theme:
    'theme|topic area|area|heading|thematic area|subject area|thème|domaine|thématique|rubrique|tema|área|ámbito|temática|тематика|направление|раздел|тема|主题|领域|الموضوع|المجال|المحور',
  categories:
    'categories|tags|labels|keywords|catégories|étiquettes|mots clés|categorías|etiquetas|palabras clave|категории|метки|标签|分类|الفئات|الوسوم',
  sector: 'sector|itu sector|secteur|sector de la uit|сектор|部门|القطاع',
  status: 'status|implementation|statut|état|estado|situación|статус|состояние|状态|状况|الحالة|الوضع',
  cancelled:
    'cancelled|canceled|is cancelled|is canceled|annulé|annulée|cancelado|cancelada|отменено|отменен|取消|已取消|ملغى|ملغي|abgesagt|annullato|afgelast|geannuleerd|odwołane|odwołany|zrušeno|inställd|inställt|aflyst|avlyst|peruttu|iptal|dibatalkan|中止',
  visibility:
    'private|sensitivity|privacy|visibility|confidentiality|privé|sensibilité|confidentialité|visibilité|privado|confidencialidad|sensibilidad|visibilidad|частное|личное|конфиденциальность|私人|私密|敏感度|保密级别|خاص|السرية|الحساسية',
  bodies:
    'bodies|body|study group|group|study groups|committee|groupe|commission|commission d’études|groupes|organe|comisión|comisión de estudio|grupo|grupos|órgano|комиссия|исследовательская комиссия|группа|орган|органы|группы|研究组|小组|机构组|الهيئة|لجنة الدراسات|الفريق|المجموعة|الأفرقة|اللجنة|organes|órganos|الهيئات|机构',
  plans:
    'plan reference|plan references|plan code|plan|operational plan|strategic plan|objective|objectives|output|outputs|regional initiative|regional initiatives|initiative|linkage|référence au plan|plan opérationnel|objectif|objectifs|produit|initiative régionale|referencia al plan|plan operacional|objetivo|objetivos|producto|iniciativa regional|план|оперативный план|задача|задачи|результат|региональная инициатива|规划|运作规划|目标|部门目标|区域性举措|الخطة|الخطة التشغيلية|الهدف|الأهداف|الناتج|المبادرة الإقليمية|plan element|plan elements|élément du plan|éléments du plan|elemento del plan|элемент плана|عنصر الخطة|elementos del plan|элементы плана|عناصر الخطة|计划要素',
  partners:
    'partners|partner|partner organizations|organizations|organisation|organization|collaboration|in cooperation with|co organizers|partenaires|partenaire|organismes partenaires|collaboration avec|socios|asociados|organizaciones asociadas|colaboradores|entidades asociadas|партнеры|партнёры|организации партнеры|соорганизаторы|合作伙伴|伙伴|合作单位|الشركاء|الشريك|الجهات الشريكة|المنظمات الشريكة',
  host: 'host|hosted by|hôte|anfitrión|принимающая сторона|主办方|المضيف|الجهة المضيفة',
  funder:
    'funder|donor|funding|funded by|bailleur|donateur|financement|donante|financiador|донор|финансирование|资助方|الممول|الجهة المانحة',
  series: 'series|part of series|event series|série|serie|серия|系列|السلسلة',
  project: 'project|part of project|parent project|projet|proyecto|проект|项目|المشروع',
  duration:
    'duration|length|project length|durée|duración|длительность|продолжительность|期限|持续时间|المدة',
  count:
    'count|number of events|events planned|number of meetings|nombre d’événements|número de eventos|количество мероприятий|活动数量|عدد الفعاليات',
  focusCountries:
    'focus countries|beneficiary countries|countries|pays bénéficiaires|pays cibles|países beneficiarios|países|страны|страны бенефициары|受益国|重点国家|البلدان المستفيدة|البلدان',
  reportingPeriod:
    'reporting period|period covered|période de rapport|période considérée|período de informe|período del informe|отчетный период|отчётный период|报告期|فترة التقرير|الفترة المشمولة بالتقرير',
  link: 'link|links|url|website|website url|registration link|information|more information|web page|event page|webpage|web|homepage|lien|liens|site web|enlace|enlaces|sitio web|página web|ссылка|ссылки|сайт|веб сайт|链接|网址|网站|الرابط|رابط|الموقع الإلكتروني|الروابط',
  note: 'note|notes|remark|remarks|comment|comments|observation|observations|remarque|remarques|commentaire|commentaires|nota|notas|observaciones|comentarios|примечание|примечания|комментарий|комментарии|备注|注释|ملاحظة|ملاحظات|تعليقات',
  description:
    'description|details|abstract|about|event description|description de l’événement|descriptif|résumé|descripción|detalles|resumen|описание|аннотация|краткое описание|描述|简介|内容|说明|活动说明|الوصف|وصف|نبذة|وصف الفعالية',
  outcome:
    'outcome|outcomes|result|results|achievements|main outcomes|résultats|résultat|acquis|resultados|logros|результаты|итоги|достижения|成果|结果|成果与结果|النتائج|النتيجة|المخرجات|الإنجازات|результат|итог|результат мероприятия|résultat obtenu|resultado|成效',
  participants:
    'participants|number of participants|no of participants|participant count|attendees|number of attendees|nombre de participants|participantes|número de participantes|cantidad de participantes|участники|количество участников|число участников|参加人数|参与人数|与会人数|人数|عدد المشاركين|المشاركون|عدد الحضور',
  highlight:
    'highlight|highlights|highlighted|key activity|key event|flagship|temps fort|temps forts|à retenir|faits marquants|destacado|destacada|destacados|hito|ключевое|ключевое событие|главное|重点|亮点|重点活动|أبرز|نشاط بارز|من أبرز الأنشطة|faits saillants|fait saillant|puntos destacados|основные моменты|أبرز الأنشطة|à souligner|важнейшее',
  contact:
    'contact|contacts|contact person|contact details|contact email|email|e mail|focal point|personne à contacter|coordonnées|point focal|courriel|contacto|persona de contacto|punto focal|correo electrónico|контакт|контакты|контактное лицо|электронная почта|联系人|联系方式|电子邮件|جهة الاتصال|للاتصال|بيانات الاتصال|البريد الإلكتروني',
  ref: 'ref|reference|id|identifier|no|nr|number|uid|référence|n°|numéro|referencia|número|núm|№|номер|п п|№ п п|编号|序号|رقم|الرقم|المرجع|م|identifiant|identificador|идентификатор|المعرّف|标识符',
  day: 'day|days|jour|jours|día|días|день|число|日|日期日|اليوم|الأيام',
  month:
    'month|months|start month|month start|first month|mois de début|mes de inicio|mes inicial|месяц начала|开始月份|شهر البداية|mois|mes|meses|mês|monat|mese|месяц|月|月份|الشهر',
  year: 'year|years|start year|first year|année de début|año de inicio|año inicial|год начала|开始年份|سنة البداية|année|an|annee|año|años|anho|ano|anno|jahr|год|年|年份|السنة|العام',
  // Of dates whose days, months and years are in separate columns.
  endMonth:
    'end month|month end|last month|mois de fin|mes de fin|mes final|месяц окончания|结束月份|شهر الانتهاء',
  endYear:
    'end year|year end|last year|année de fin|año de fin|año final|год окончания|结束年份|سنة الانتهاء',
  sameAs: 'same as|duplicate of|doublon de|duplicado de|повтор|дубликат|重复|مكرر',
};

import type { EngagementKind, EventKind, Modality, PartnerRole, SectorCode } from '@regional-presence/core';
import { compileWords, foldText, nearestWordTo } from './words.js';

/** Words for the kinds of activity, in six languages. */
export const KIND_WORDS: ReadonlyMap<string, EventKind | EngagementKind | 'series' | 'project'> =
  compileWords<EventKind | EngagementKind | 'series' | 'project'>({
    meeting:
      'meetings|session|assembly|consultation|briefing|call|committee meeting|réunion|réunions|réunion de travail|reunión|reuniones|sesión|совещание|собрание|заседание|встреча|会议|会晤|اجتماع|اجتماعات|جلسة|لقاء|session de travail|reunião|reuniões|assembleia|assemblée|asamblea|ассамблея|sitzung|sitzungen|besprechung|treffen|riunione|riunioni|incontro|assemblea',
    workshop:
      'workshops|atelier|ateliers|taller|talleres|практикум|практикумы|семинар-практикум|семинары-практикумы|рабочий семинар|воркшоп|讲习班|工作坊|ورشة عمل|ورشة|ورش عمل|حلقة عمل|oficina|oficinas|arbeitstagung|laboratorio|laboratori',
    seminar:
      'seminars|séminaire|séminaires|seminario|seminarios|семинар|семинары|研讨会|حلقة دراسية|حلقات دراسية|seminário|seminários|seminare|seminari',
    forum: 'fora|forums|foro|foros|форум|论坛|منتدى|fórum|fóruns|foren',
    conference:
      'conferences|congress|summit|conférence|sommet|conferencia|congreso|cumbre|конференция|конгресс|саммит|大会|峰会|مؤتمر|قمة|congrès|conferência|congresso|cúpula|konferenz|konferenzen|tagung|kongress|gipfel|conferenza|convegno|vertice',
    symposium:
      'symposiums|symposia|colloque|colloques|simposio|simposios|симпозиум|симпозиумы|专题研讨会|ندوة|ندوات|simpósio|simpósios|kolloquium|symposien|colloquium',
    roundtable:
      'roundtables|round table|round-table|panel|panel discussion|dialogue|policy dialogue|high-level dialogue|table ronde|tables rondes|panel de discussion|mesa redonda|mesas redondas|diálogo|круглый стол|круглые столы|панельная дискуссия|диалог|圆桌会议|圆桌|对话|对话会|مائدة مستديرة|موائد مستديرة|طاولة مستديرة|حوار|tavola rotonda|podiumsdiskussion',
    competition:
      'competitions|contest|hackathon|hackathons|challenge|innovation challenge|concours|défi|hackatón|concurso|concursos|competencia|хакатон|хакатоны|конкурс|конкурсы|соревнование|竞赛|大赛|挑战赛|黑客松|黑客马拉松|هاكاثون|مسابقة|مسابقات|تحدي|wettbewerb',
    exhibition:
      'exhibitionevent|exhibitions|fair|expo|exposition|expositions|salon|foire|exposición|exposiciones|feria|выставка|выставки|ярмарка|展览|展会|展览会|معرض|معارض|exposição|feira|ausstellung|messe|mostra|fiera',
    training:
      'educationevent|e-learning|elearning|online course|online training|formation en ligne|curso en línea|capacitación en línea|электронное обучение|онлайн-курс|在线课程|在线培训|تعلم إلكتروني|دورة عبر الإنترنت|trainings|training course|course|capacity building|formation|formations|cours|stage|capacitación|curso|formación|обучение|курс|курсы|тренинг|повышение квалификации|培训|培训班|课程|تدريب|دورة تدريبية|دورة|formación|treinamento|formação|capacitação|curso de formação|schulung|fortbildung|kurs|lehrgang|formazione|corso|corsi',
    webinar:
      'webinars|online seminar|webinaire|webinaires|seminario web|seminario en línea|webinario|вебинар|网络研讨会|在线研讨会|ندوة إلكترونية|ندوة عبر الإنترنت|ويبينار|webinarios|вебинары|webinário|webinários|online seminar|webseminar|webinare',
    clinic:
      'clinics|security clinic|clinique|clínica|практическое занятие|实践课|جلسة تطبيقية|клиника|诊所|عيادة',
    presentation:
      'presentations|talk|lecture|keynote|présentation|exposé|presentación|ponencia|charla|презентация|доклад|выступление|演示|介绍|演讲|عرض|عرض تقديمي|محاضرة|apresentação|palestra|vortrag|präsentation|presentazione|relazione',
    establishment:
      'centre|center|establishment of centres|founding|création|établissement|centro|creación|establecimiento|центр|создание|中心|成立|إنشاء|مركز',
    event:
      'businessevent|socialevent|ceremony|side event|cérémonie|ceremonia|церемония|حفل|other|other event|autre|autre événement|événement|otro|evento|другое|حدث|мероприятие|其他|活动|أخرى|فعالية',
    series: 'event series|série|serie|серия|цикл|系列|系列活动|سلسلة',
    project: 'projects|projet|proyecto|проект|项目|مشروع',
    engagement:
      'assistance|technical assistance|direct assistance|country assistance|direct country assistance|assistance technique|assistance directe|asistencia|asistencia técnica|asistencia directa|техническая помощь|прямая помощь|помощь странам|技术援助|直接援助|مساعدة|مساعدة تقنية|مساعدة مباشرة|support|collaboration|promotion|coopération|collaboration suivie|appui|compromiso|apoyo|colaboración|cooperación|сотрудничество|поддержка|взаимодействие|содействие|参与|合作|支持|تعاون|دعم|مشاركة|ترويج',
    publication:
      'report|study|paper|research product|rapport|étude|publicación|informe|estudio|публикация|отчет|исследование|出版物|报告|研究|منشور|تقرير|دراسة',
    fellowship: 'fellowships|grant|bourse|bourses|beca|becas|стипендия|奖学金|研究金|与会补贴|منحة|زمالة',
  });

export const MODALITY_WORDS: ReadonlyMap<string, Modality> = compileWords<Modality>({
  physical:
    'in person|in-person|offlineeventattendancemode|f2f|وجاهي|وجاهيا|face to face|face-to-face|onsite|on-site|on site|presential|presential event|offline|présentiel|en présentiel|en personne|physique|sur place|presencial|en persona|físico|físicamente|очно|очный|очная|очное|очный формат|в очном формате|оффлайн|офлайн|现场|线下|面对面|实体|现场会议|حضوري|حضورية|حضوريا|وجها لوجه|فعلي',
  virtual:
    'online|on-line|onlineeventattendancemode|100 online|100 virtual|live online|livestream|live stream|webcast|virtual only|online only|fully virtual|fully online|en direct en ligne|solo en línea|только онлайн|онлайн формат|在线会议|remote|remotely|virtually|virtual meeting|web|e-meeting|videoconference|teleconference|electronic meeting|zoom|teams|virtuel|virtuelle|en ligne|à distance|distanciel|visioconférence|en distanciel|réunion virtuelle|en línea|a distancia|virtualmente|remoto|videoconferencia|reunión virtual|онлайн|виртуально|виртуальный|виртуальное|виртуальная|дистанционно|заочно|удаленно|в режиме онлайн|видеоконференция|вкс|线上|虚拟|网络|在线|远程|视频会议|云端|线上会议|افتراضي|افتراضية|افتراضيا|عن بعد|عبر الإنترنت|إلكتروني|اجتماع افتراضي',
  hybrid:
    'mixed|mixedeventattendancemode|bimodal|physical with remote participation|in person with remote participation|physical meeting with remote participation|présentiel avec participation à distance|presencial con participación a distancia|очно-заочный|очно-заочная|очно с дистанционным участием|实体会议和远程参会|مدمج|حضوري مع المشاركة عن بعد|hybrid format|comodal|semipresencial|semi presencial|présentiel et distanciel|présentiel et en ligne|en présentiel et en ligne|presencial y virtual|presencial y en línea|очно и онлайн|очно и дистанционно|гибридный формат|в гибридном формате|线上和线下|线上与线下|in person and online|physical and virtual|blended|hybride|mixte|híbrido|híbrida|mixto|гибридный|гибридная|гибридное|гибридно|смешанный|смешанный формат|гибрид|混合|线上线下结合|线上线下|混合形式|هجين|مختلط|هجينة|حضوري وافتراضي|حضوريا وافتراضيا',
});

export const SECTOR_WORDS: ReadonlyMap<string, SectorCode> = compileWords<SectorCode>({
  'ITU-R':
    'r|itu r|мсэ-р|radiocommunication|radiocommunications|uit-r|мсэ-r|br|国际电联无线电通信部门|قطاع الاتصالات الراديوية',
  'ITU-T':
    't|itu t|мсэ-т|standardization|standardisation|uit-t|мсэ-t|tsb|国际电联电信标准化部门|قطاع تقييس الاتصالات',
  'ITU-D': 'd|itu d|мсэ-д|development|uit-d|мсэ-d|bdt|国际电联电信发展部门|قطاع تنمية الاتصالات',
  GS: 'general secretariat|secretariat|secrétariat général|secretaría general|генеральный секретариат|总秘书处|الأمانة العامة',
});

/** Roles of partners, as they appear in brackets after the name. */
export const ROLE_WORDS: ReadonlyMap<string, PartnerRole> = compileWords<PartnerRole>({
  lead: 'leader|led by|chef de file|pilote|líder|ведущая организация|руководитель|牵头|قائد|قيادة',
  host: 'hosted by|host country|hôte|accueil|anfitrión|anfitriona|принимающая сторона|主办|东道主|مضيف|مستضيف',
  'co-organizer':
    'organizer|organiser|co-organiser|coorganizer|organisateur|coorganisateur|organizador|coorganizador|организатор|соорганизатор|协办|منظم|مشارك في التنظيم',
  funder: 'funding|donor|sponsor|financement|bailleur|financiador|donante|донор|спонсор|资助|ممول|مانح',
  partner: 'partenaire|socio|asociado|партнер|合作伙伴|شريك',
});

/** A term of schema.org is a word with or without the address of the vocabulary: `https://schema.org/EventCancelled`. */
const withoutVocabulary = (text: string): string => text.replace(/^https?:\/\/schema\.org\//, '');

/**
 * The value of a word, or the most similar known word: one that begins alike and differs in one or two letters, if all
 * such words have one meaning. `planed` is near `planned`; `rescheduled` is not near `scheduled`.
 */
export function readWord<Value extends string>(
  text: string,
  words: ReadonlyMap<string, Value>,
): { value: Value } | { near: string | undefined } {
  const key = foldText(withoutVocabulary(text));
  const value = words.get(key);
  if (value !== undefined) return { value };
  const alike = [...words.keys()].filter((word) => word[0] === key[0]);
  const near = nearestWordTo(text, alike);
  const meaning = near === undefined ? undefined : words.get(near);
  const other = nearestWordTo(
    text,
    alike.filter((word) => words.get(word) !== meaning),
  );
  return { near: other === undefined ? near : undefined };
}

/** The number of words of the longest name of a modality. */
const MAX_MODALITY_WORDS = Math.max(...[...MODALITY_WORDS.keys()].map((key) => key.split(' ').length));

/** A modality in a date phrase: `12-14 October 2021 (virtual)`. The longest name is the one that is meant. */
export function modalityWithin(text: string): Modality | undefined {
  const words = foldText(text).split(' ');
  for (let length = MAX_MODALITY_WORDS; length > 0; length--) {
    for (let i = 0; i + length <= words.length; i++) {
      const value = MODALITY_WORDS.get(words.slice(i, i + length).join(' '));
      if (value) return value;
    }
  }
  return undefined;
}

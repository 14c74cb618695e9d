import type { ModelLabels } from './model-labels.js';

export const ru: ModelLabels = {
  modality: { physical: 'Очно', virtual: 'Дистанционно', hybrid: 'Смешанный формат' },
  role: {
    lead: 'ведущая организация',
    host: 'принимающая сторона',
    'co-organizer': 'соорганизатор',
    funder: 'донор',
    partner: 'партнер',
  },
  status: {
    planned: 'Запланировано',
    tentative: 'Предварительно',
    confirmed: 'Подтверждено',
    ongoing: 'Проводится',
    held: 'Проведено',
    postponed: 'Отложено',
    cancelled: 'Отменено',
  },
  office: { regional: 'Региональное отделение', area: 'Зональное отделение', headquarters: 'Штаб-квартира' },
  kind: {
    meeting: 'Собрание',
    workshop: 'Семинар-практикум',
    forum: 'Форум',
    conference: 'Конференция',
    training: 'Обучение',
    webinar: 'Вебинар',
    clinic: 'Практическое занятие',
    presentation: 'Презентация',
    establishment: 'Создание',
    event: 'Мероприятие',
    series: 'Серия',
    project: 'Проект',
    engagement: 'Взаимодействие',
    publication: 'Публикация',
    fellowship: 'Стипендия',
  },
};

import type { ModelLabels } from './model-labels.js';

export const es: ModelLabels = {
  modality: { physical: 'Presencial', virtual: 'Virtual', hybrid: 'Híbrida' },
  role: {
    lead: 'entidad principal',
    host: 'anfitrión',
    'co-organizer': 'coorganizador',
    funder: 'financiador',
    partner: 'asociado',
  },
  status: {
    planned: 'Previsto',
    tentative: 'Provisional',
    confirmed: 'Confirmado',
    ongoing: 'En curso',
    held: 'Celebrado',
    postponed: 'Aplazado',
    cancelled: 'Cancelado',
  },
  office: { regional: 'Oficina regional', area: 'Oficina zonal', headquarters: 'Sede' },
  kind: {
    meeting: 'Reunión',
    workshop: 'Taller',
    forum: 'Foro',
    conference: 'Conferencia',
    training: 'Formación',
    webinar: 'Seminario web',
    clinic: 'Clínica',
    presentation: 'Presentación',
    establishment: 'Creación',
    event: 'Evento',
    series: 'Serie',
    project: 'Proyecto',
    engagement: 'Colaboración',
    publication: 'Publicación',
    fellowship: 'Beca',
  },
};

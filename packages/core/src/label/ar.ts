import type { ModelLabels } from './model-labels.js';

export const ar: ModelLabels = {
  modality: { physical: 'حضورياً', virtual: 'افتراضياً', hybrid: 'حضورياً وافتراضياً' },
  role: {
    lead: 'الجهة القائدة',
    host: 'الجهة المضيفة',
    'co-organizer': 'مشارك في التنظيم',
    funder: 'الجهة الممولة',
    partner: 'شريك',
  },
  status: {
    planned: 'مقرر',
    tentative: 'مبدئي',
    confirmed: 'مؤكد',
    ongoing: 'جارٍ',
    held: 'عُقد',
    postponed: 'مؤجل',
    cancelled: 'ملغى',
  },
  office: { regional: 'مكتب إقليمي', area: 'مكتب منطقة', headquarters: 'المقر' },
  kind: {
    meeting: 'اجتماع',
    workshop: 'ورشة عمل',
    forum: 'منتدى',
    conference: 'مؤتمر',
    training: 'تدريب',
    webinar: 'ندوة إلكترونية',
    clinic: 'جلسة تطبيقية',
    presentation: 'عرض',
    establishment: 'إنشاء',
    event: 'حدث',
    series: 'سلسلة',
    project: 'مشروع',
    engagement: 'تعاون',
    publication: 'منشور',
    fellowship: 'منحة',
  },
};

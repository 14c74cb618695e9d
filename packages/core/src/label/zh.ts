import type { ModelLabels } from './model-labels.js';

export const zh: ModelLabels = {
  modality: { physical: '现场', virtual: '线上', hybrid: '线上线下结合' },
  role: { lead: '牵头方', host: '东道主', 'co-organizer': '协办方', funder: '资助方', partner: '合作伙伴' },
  status: {
    planned: '计划中',
    tentative: '暂定',
    confirmed: '已确认',
    ongoing: '进行中',
    held: '已举行',
    postponed: '已推迟',
    cancelled: '已取消',
  },
  office: { regional: '区域代表处', area: '地区办事处', headquarters: '总部' },
  kind: {
    meeting: '会议',
    workshop: '讲习班',
    forum: '论坛',
    conference: '大会',
    training: '培训',
    webinar: '网络研讨会',
    clinic: '实践课',
    presentation: '演示',
    establishment: '成立',
    event: '活动',
    series: '系列活动',
    project: '项目',
    engagement: '合作',
    publication: '出版物',
    fellowship: '与会补贴',
  },
};

import type { Messages } from './messages';

export const zh: Messages = {
  allEvents: '国际电联区域活动',
  eventsOf: (region) => `国际电联活动：${region}`,
  toBeConfirmed: (month) => `日期待定：目前只知道月份，${month}。`,
  alsoListedAs: '另列为',
  modalityLabel: '形式',
  bodyLabel: '机构',
  partnersLabel: '合作伙伴',
  sourceLabel: '来源',
  yearInferred: '原文未写年份；年份由报告期推定。',
  modality: { physical: '现场', virtual: '线上', hybrid: '线上线下结合' },
  role: { lead: '牵头方', host: '东道主', 'co-organizer': '协办方', funder: '资助方', partner: '合作伙伴' },
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
  },
  colon: '：',
  separator: '；',
};

import type { Messages } from './messages.js';

export const zh: Messages = {
  allEvents: '国际电联区域活动',
  eventsOf: (region) => `国际电联活动：${region}`,
  toBeConfirmed: (month) => `日期待定：目前只知道月份，${month}。`,
  subscribe: '订阅',
  alsoListedAs: '另列为',
  modalityLabel: '形式',
  bodyLabel: '机构',
  partnersLabel: '合作伙伴',
  outcomeLabel: '成果',
  participantsLabel: '与会人数',
  sourceLabel: '来源',
  yearInferred: '原文未写年份；年份由报告期推定。',
  colon: '：',
  separator: '；',
};

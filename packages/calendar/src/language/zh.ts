import type { Messages } from './messages.js';

export const zh: Messages = {
  allEvents: '国际电联区域活动',
  eventsOf: (region) => `国际电联活动：${region}`,
  toBeConfirmed: (date, isMonth) => `日期待定：${isMonth ? '目前只知道月份，' : ''}${date}。`,
  withDateToBeConfirmed: (title) => `${title}（日期待定）`,
  ofOtherDate: (title) => `已并入其他日期：${title}`,
  postponedNote: '已推迟：新日期尚不明确。日历显示的是原定日期。',
  hoursLabel: '时间',
  alsoListedAs: '另列为',
  modalityLabel: '形式',
  bodyLabel: '机构',
  partnersLabel: '合作伙伴',
  outcomeLabel: '成果',
  participantsLabel: '与会人数',
  joinLabel: '加入会议',
  contactLabel: '联系人',
  statusLabel: '状态',
  sourceLabel: '来源',
  colon: '：',
  comma: '，',
  separator: '；',
};

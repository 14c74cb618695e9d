import type { CommandMessages } from './messages.js';

/** The sentences of the command in Chinese. */
export const messages: CommandMessages = {
  'severity/error': '错误',
  'severity/warning': '警告',
  'severity/remark': '提示',

  'count/rows': '{n, number}行',
  'count/activities': '{n, number}项活动',
  'count/events': '{n, number}项活动',
  'count/files': '{n, number}个文件',
  'count/errors': '{n, number}个错误',
  'count/warnings': '{n, number}个警告',
  'count/remarks': '{n, number}条提示',
  'count/read':
    '已读取{n, number}行：记录{recorded, number}行，合并{merged, number}行，拒绝{rejected, number}行',
  'count/checked': '{read}。{counts}。',

  'problem/one': '{place}：{severity}',
  'problem/repeated': '{place}：{severity}，共{n, number}次',
  'problem/rows': '{place}：{severity}，共{n, number}次，第{rows}行',
  'problem/example': '例如：{message}',
  'problem/more': '……另有{n, number}处同类问题',
  'problem/moreRows': '……另有{n, number}处同类问题；总计：第{rows}行',
  'problem/remedy': '→ {remedy}',
  'problem/remedyAndHint': '→ {remedy}{hint}',
  'problem/noAction':
    '另有{n, number}条提示无需处理。如需查看，请使用--format json，或查看presence build的problems.json。',

  'hint/encoding': '本命令的选项：--encoding 名称，例如--encoding windows-1252。',
  'hint/date-order': '本命令的选项：--date-order dmy（先日后月）或--date-order mdy（先月后日）。',
  'hint/mapping': '本命令：“presence draft-mapping 文件”可起草对应关系；更正后用--mapping指定。',
  'hint/period': '本命令的选项：--period EDTF，例如--period 2021-09/2022-11。',

  'table/delimiter':
    '{delimiter, select, comma {逗号分隔} semicolon {分号分隔} tab {制表符分隔} bar {竖线分隔} other {分隔符{character}}}',
  'table/records': '记录：{name}',
  'table/header': '表头在第{row}行{language, select, none {} other {（{language}）}}',
  'table/columns': '{columns, number}列中已识别{known, number}列',

  'summary/rows': '行',
  'summary/records': '记录',
  'summary/problems': '问题',
  'summary/written': '输出',
  'summary/files': '{folder}中的{n, number}个文件：{names}',

  'progress/reading': '读取',
  'progress/checking': '检查',
  'progress/writing': '写入',
  'progress/percent': '{percent}%',
  'progress/speed': '每秒{n, number}',
  'progress/seconds': '剩余{seconds}秒',
  'progress/minutes': '剩余{minutes}分{seconds}秒',

  'change/added': '新增',
  'change/moved': '改期',
  'change/cancelled': '取消',
  'change/removed': '不再列出',
  'change/renamed': '更名',
  'change/relocated': '改地点',
  'change/changed': '更改',
  line: '{label}：{text}',
  'change/replaced': '{field} {before} → {after}',
  'change/set': '{field} {after}（新增）',
  'change/unset': '{field} {before}（删除）',
  'change/summary': '{n, number}处更改，{unchanged, number}项未变。',

  'explain/message': '消息：',
  'explain/why': '原因：',
  'explain/remedy': '处理：',

  'refusal/written': '未写入任何内容',
  'refusal/served': '未发布任何内容',
  'refusal/line': '{refusal}：{reason}。',
  'reason/fileUnreadable': '有一个文件无法读取，结果会不完整',
  'reason/datasetUnreadable': '无法读取{path}',
  'reason/stampTooEarly': '时间戳{stamp}早于{path}中最近一次更改的时间{last}',
  'reason/officeUnknown':
    '没有办事机构{office}{near, select, none {} other {（是否指{near}？）}}；现有办事机构为{known}',
  'reason/pluginFailed': '无法加载插件{path}：{detail}',
  'reason/pluginWithoutSections': '插件{path}没有导出函数“sections”',

  'serve/listening': '{n, number}项活动的日历：{url}',
  'serve/reloaded': '已重新加载：{n, number}项活动。',
  'serve/reloadFailed':
    '重新加载失败（{detail, select, none {有一个文件无法读取} other {{detail}}}）；继续发布此前的数据：{n, number}项活动。',

  'mapping/noTable': '{path}中没有可指定对应关系的表格。',
  'mapping/unsure': '请检查{headings}：列名未说明该列的内容。',
};

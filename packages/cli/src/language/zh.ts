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

  'question/answer': '{number}. {answer}',
  'question/summary':
    '{n, plural, =0 {没有待回答的问题。} other {#个问题。使用--format json时，每个答案都包含对工作文件（--work）的修改。}}',
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
  'hint/period': '本命令的选项：--period PERIOD，例如--period 2021-09/2022-11。',

  'table/delimiter':
    '{delimiter, select, comma {逗号分隔} semicolon {分号分隔} tab {制表符分隔} bar {竖线分隔} other {分隔符{character}}}',
  'table/records': '记录：{name}',
  'table/header': '表头在第{row}行{language, select, none {} other {（{language}）}}',
  'table/columns': '{columns, number}列中已识别{known, number}列',

  'summary/rows': '行',
  'summary/records': '记录',
  'summary/problems': '问题',
  'summary/written': '输出',
  'summary/files': '{folder}中的{n, number}个文件（{size}）：{names}',
  'summary/toTranslate': '待翻译',
  'summary/texts': '文件中的{n, number}处文本，见office/translations：{languages}',
  'summary/removed': '删除',
  'summary/removedFiles': '上次运行生成的{n, number}个文件：{names}',

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
  'change/merged': '已并入其他日期',
  'change/renamed': '更名',
  'change/relocated': '改地点',
  'change/changed': '更改',
  line: '{label}：{text}',
  'change/replaced': '{field} {before} → {after}',
  'change/set': '{field} {after}（新增）',
  'change/unset': '{field} {before}（删除）',
  'change/daysKnown': '日期已确定到日',
  'change/daysInferred': '日期未确定到日',
  'change/yes': '是',
  'change/no': '否',
  'change/summary': '{n, number}处更改，{unchanged, number}项未变。',

  'revision/added': '新增{n, number}项',
  'revision/moved': '改期{n, number}项',
  'revision/cancelled': '取消{n, number}项',
  'revision/removed': '不再列出{n, number}项',
  'revision/merged': '{n, number}项已并入其他日期',
  'revision/renamed': '更名{n, number}项',
  'revision/relocated': '改地点{n, number}项',
  'revision/changed': '更改{n, number}项',
  'revision/unchanged': '未变{n, number}项',
  'revision/pastKept': '保留已结束的活动{n, number}项',
  'revision/since': '与{day, select, none {{path}} other {{day}发布的{path}}}相比：{counts}。',
  'revision/more': '……另有{n, number}项：{command}',

  'warning/sinceMissing':
    '{path}此前已发布，但未指定--since：更改的活动不会获得新的修订号，删除的活动不会标为取消。\n  → 请加上--since {path}。',
  'warning/fileLeft': '{path}由此前的运行生成，之后被修改过，因此未予删除。',
  'warning/partsMissing': '文件{report}没有{parts}部分，已略去。\n  → 该文件的部分：{known}。',
  'warning/manyFiles': '该网站有{n, number}个文件。',
  'warning/fewerLanguages':
    '其中每种语言{each, number}个，共{languages, number}种语言。\n  → 如果过多，请用--language选择较少的语言，例如--language zh。',

  'explain/message': '消息：',
  'explain/why': '原因：',
  'explain/remedy': '处理：',

  'refusal/written': '未写入任何内容',
  'refusal/served': '未发布任何内容',
  'refusal/line': '{refusal}：{reason}。',
  'reason/fileUnreadable': '有一个文件无法读取，结果会不完整',
  'reason/noRows': '所有表格的标题下都没有行，结果会是空的',
  'reason/datasetUnreadable': '无法读取{path}',
  'reason/notADataset': '{path}不是已发布的数据集。请指定上次发布的dataset.json文件',
  'reason/stampTooEarly': '时间戳{stamp}早于{path}中最近一次更改的时间{last}',
  'reason/tooManyCancelled':
    '此次修订会取消{total, number}项已发布且尚未举行的活动中的{n, number}项；请检查文件，或用--allow-cancellations予以允许',
  'reason/uidDomainChanged':
    '活动此前发布时UID使用{before, select, none {默认域名} other {域名{before}}}，现在会使用{after, select, none {默认域名} other {域名{after}}}：订阅者会看到每项活动出现两次；请{before, select, none {去掉--uid-domain} other {使用--uid-domain {before}}}，或用--allow-new-uids予以允许',
  'reason/stateAmongFiles': '{path}位于被读取的文件夹中；请将状态文件放在其他文件夹',
  'reason/readTimeout': '读取{file}超过{n, number}秒；请检查文件，或用--read-timeout放宽限制',
  'reason/readEnded': '读取{file}时意外中止（{detail}）；请检查该文件',
  'reason/readMemory': '读取{file}需要超过{n, number} MiB内存；请检查文件，或用--read-memory放宽限制',
  'reason/titleBlockOfOne':
    '标题栏的字段“{field}”属于单个文件。请写在“documents”下该文件的名称中，例如“advisory-group”。',
  'reason/officeUnknown':
    '没有办事机构{office}{near, select, none {} other {（是否指{near}？）}}；现有办事机构为{known}',
  'reason/pluginFailed': '无法加载插件{path}：{detail}',
  'reason/pluginWithoutSections': '插件{path}没有导出函数“sections”',

  'serve/listening': '{n, number}项活动的网站和日历：{url}',
  'serve/reloaded': '已重新加载：{n, number}项活动。',
  'serve/reloadFailed': '重新加载失败（{detail}）；继续发布此前的数据：{n, number}项活动。',
  'serve/stateNotKept': '无法写入{path}，重新启动后将无法得知已发布的内容：{detail}',
  'serve/fileGone':
    '{files}已不存在。其中的{n, number}项活动保持不变。\n  → 请放回该文件，或重新启动服务器以删除这些活动（活动较多时使用--allow-cancellations）。',

  'mapping/noTable': '{path}中没有可指定对应关系的表格。',
  'mapping/check': '请检查草稿中的下列各列：',
  'mapping/guess': '{heading}：{field}，把握 {percent}，例如{sample}',
  'mapping/noField': '{heading}：无字段（null），例如{sample}',
  'mapping/fields': '某列可为以下字段之一：{fields}；如均不是，则为 null。',
  'mapping/recipes':
    '{noHeader}：该表没有标题行。{ignore}：该值按空值读取。{fillDown}：空单元格取其上方单元格的值。',
};

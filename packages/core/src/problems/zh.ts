import type { ProblemCatalogue } from '../problem/format-problem.js';

/** The problems in Chinese. */
export const problemCatalogue: ProblemCatalogue = {
  language: 'zh',
  problems: {
    'file-empty': {
      title: '空文件',
      message: '文件为空。',
      remedy: '请重新导出电子表格，并核对文件大小。',
      explanation: '空文件通常是导出失败所致。若按没有活动的报告读取，就会掩盖这一问题。',
    },
    'file-format-unsupported': {
      title: '不支持的文件格式',
      message: '不支持该文件格式{format, select, none {：文件中没有表格} other {：{format}}}。文件未读取。',
      remedy:
        '{advice, select, saveAsXlsx {请打开文件，另存为Excel工作簿（.xlsx）或CSV。} copyTable {请将表格复制到电子表格中，保存为.xlsx或CSV。} unpack {请解压缩该压缩包，并读取其中的文件。} exportCsv {请将表格导出为CSV。} removePassword {请打开文件，取消密码后重新保存。} saveAttachment {请将所附表格另存为文件，并读取该文件。} other {请将表格导出为CSV（UTF-8）、Excel（.xlsx）或JSON。}}',
      explanation:
        '格式根据文件内容判断，而不仅仅根据文件名。否则，把扩展名改为.csv的工作簿会产生大量无意义的行。',
    },
    'file-unreadable': {
      title: '文件无法读取',
      message:
        '{reason, select, notFound {未找到文件。} permission {没有读取该文件的权限。} other {文件无法读取{detail, select, none {} other {（{detail}）}}。}}',
      remedy: '请检查路径和访问权限。',
      explanation: '凡指定读取而未能读取的文件，均会报告。',
    },
    'folder-empty': {
      title: '文件夹中没有可读取的文件',
      message: '文件夹中没有所支持格式的文件。',
      remedy: '请指定存放电子表格的文件夹。子文件夹不在查找范围内。',
      explanation: '否则，指定了错误的文件夹就会生成空报告。',
    },
    'file-skipped': {
      title: '已跳过的文件',
      message: '文件已跳过：不支持该扩展名（支持的扩展名：{extensions}）。',
      remedy: '如需读取该文件，请直接指定该文件，而不是其所在的文件夹。',
      explanation: '文件夹中除电子表格外，还可能有说明和图片。每个跳过的文件都会报告，以免遗漏。',
    },
    'questions-document-skipped': {
      title: 'Word问题文件',
      message: '文件已跳过：这是向办事处提问的Word文件，但由不保留表单的程序保存，已丢失各答复所更改的内容。',
      remedy: '请将答复填写在载有相同问题的工作簿{workbook}中，并将其放入文件之中。',
      explanation:
        'Word文件中有一个不可见的部分，说明每个答复更改什么。Word和LibreOffice会保留该部分，某些其他程序则不会。',
    },
    'own-report-skipped': {
      title: '文件中的报告',
      message: '文件已跳过：这是根据各办事处的文件编写的报告。',
      remedy: '如需将报告作为清单读取，请直接指定该文件，而不是其文件夹。',
      explanation: '报告载有其所依据文件中的活动。再次读取会使这些活动出现两次。',
    },
    'file-duplicate': {
      title: '重复的文件',
      message: '该文件与{other}内容相同。内容只读取了一次。',
      remedy: '无需处理。',
      explanation: '文件若读取两次，其中每项活动都会列出两次。',
    },
    'correction-unsupported': {
      title: '无法更正',
      message: '文件未更正：格式为{format}的文件只能读取。',
      remedy: '请在创建该文件的程序中更正。',
      explanation: '某些格式（如日历）被读作表格，而文件本身并不包含该表格。',
    },
    'reader-failed': {
      title: '读取程序出错',
      message: '读取程序{reader}出错，文件的其余部分未读取：{detail}',
      remedy: '请将该错误告知读取程序的作者，或以其他格式导出文件。',
      explanation: '读取此种文件格式的程序有错误。其他文件不受影响。',
    },
    'encoding-detected': {
      title: '推断出的编码',
      message: '推断出的文件编码：{encoding}。',
      remedy: '如有文字显示错误，请指定编码，或以UTF-8导出文件。',
      explanation: '文本文件不会注明所用的编码。如果不是UTF-8，则根据文字推断编码，结果可能有误。',
    },
    'text-undecodable': {
      title: '编码中的无效字节',
      message:
        '文件中的某些字符已丢失：其字节在{encoding}编码中无效，或在保存文件时已丢失。{lines, select, none {} other {所在行：{lines}。}}',
      remedy: '请以UTF-8导出文件，或指定文件的编码。',
      explanation: '编码中无效的字节会丢失，含有该字节的名称就会出现错字。',
    },
    'workbook-unreadable': {
      title: '工作簿无法读取',
      message:
        '文件无法读取：{reason, select, notUnpackable {压缩包已损坏} tooLarge {{part}解压后超过允许的大小} doctype {{part}含有文档类型声明} invalidXml {{part}不是有效的XML} noSheets {其中没有工作表} other {缺少工作表{part}}}{detail, select, none {} other {（{detail}）}}。',
      remedy: '请用Excel或Word打开文件并重新保存，或将表格导出为CSV。',
      explanation: '工作簿是由XML文件组成的压缩包。如果工作簿已损坏，或解压后过大，则不再继续读取。',
    },
    'document-without-tables': {
      title: '文件中没有表格',
      message: '文件中没有表格。未从中读取任何内容。',
      remedy: '如果文件列出了活动，请将其放入表格，每行一项，首行为标题。',
      explanation: '从Word文件中读取表格，每行一项活动。段落、列表、文本框、页眉和页脚不读取。',
    },
    'sheet-hidden': {
      title: '隐藏的工作表',
      message: '工作表{sheet}已隐藏。隐藏的工作表与其他工作表一样导入。',
      remedy: '如果该工作表不属于应记录的内容，请将其删除，或跳过隐藏的工作表和行（skipHidden）。',
      explanation: '否则，隐藏的内容可能在无人察觉的情况下进入记录，或在记录中缺失。',
    },
    'sheet-skipped': {
      title: '没有活动的工作表',
      message:
        '{reason, select, noTitles {工作表中没有含标题列的表头行} other {工作表中没有任何列说明活动的时间、方式或地点}}。已跳过{rows, number}行。',
      remedy: '如果该工作表中没有活动，则无需处理。',
      explanation: '工作簿中除活动外，还可能有说明和清单。每个跳过的工作表都会报告。',
    },
    'rows-hidden': {
      title: '隐藏的行',
      message: '已读取隐藏或被筛选掉的行：第{rows}行。',
      remedy: '如果这些行不属于应记录的内容，请将其删除。',
      explanation: '否则，隐藏的内容可能在无人察觉的情况下进入记录，或在记录中缺失。',
    },
    'hidden-skipped': {
      title: '已跳过隐藏内容',
      message:
        '{rows, select, none {该工作表已隐藏，已跳过。} other {已跳过隐藏或被筛选掉的行：第{rows}行。}}',
      remedy: '如果不属于应记录的内容，则无需处理。否则请在导入时不要跳过隐藏内容。',
      explanation: '隐藏的内容可能是草稿或备注。跳过的内容都会报告，以免遗漏而无人察觉。',
    },
    'formulas-not-computed': {
      title: '没有值的公式',
      message: '文件中没有以下单元格的公式计算结果：{cells}。这些单元格已按空单元格读取。',
      remedy: '请用电子表格程序打开工作簿并保存，以便计算出结果。',
      explanation: '有些程序写入工作簿时不计算公式。单元格在屏幕上显示了值，但文件中并没有该值。',
    },
    'json-invalid': {
      title: '无效的JSON',
      message: 'JSON无效：第{line}行第{column}列，靠近{near}。',
      remedy: '请更正文件中的该处内容：缺少或多出逗号、引号或括号。',
      explanation: '无效的JSON如果只读取一部分，其余部分就只能猜测。',
    },
    'json-structure-unsupported': {
      title: '不支持的JSON结构',
      message:
        '{reason, select, notATable {文件应包含一个对象或一个对象数组，但其中的值类型为{found}} noRecords {该对象不是数据集，也不包含记录数组} collectionNotArray {集合{found}应为数组} itemNotObject {第{item}个元素应为对象，但其类型为{found}} noObjects {数组中没有任何元素是对象；第一个元素的类型为{found}} other {第{item}个元素的嵌套层次过深}}。',
      remedy: '请提供对象数组（每项活动一个对象），或符合JSON Schema的数据集。',
      explanation: '活动从对象数组或本程序的数据集中读取。',
    },
    'json-members-unread': {
      title: '列表之外的值',
      message: '文件中有不在记录列表内的值，未读取：{names}。',
      remedy: '如果不是活动，则无需处理；否则请放入列表。',
      explanation: '活动从文件的列表中读取。其他值通常是对文件本身的说明。',
    },
    'json-types-unread': {
      title: '其他类型的对象',
      message: '{rows, plural, other {有#个类型不是Event的对象未读取}}：{names}。',
      remedy: '如果不是活动，则无需处理；否则请将其类型设为Event。',
      explanation: 'JSON-LD文件还描述人员、地点和网页，这些不是活动。',
    },
    'json-events-unread': {
      title: '记录内的活动',
      message: '记录的列表{name}中的项目有自己的标题和日期。这些项目随记录保留，不作为单独的活动。',
      remedy: '如果是活动，请放入该记录所在的列表。',
      explanation: '此类列表的项目可能是活动的各场会议，也可能是截止日期。只有活动本身是确定的。',
    },
    'json-name-repeated': {
      title: '对象中的名称重复',
      message: '名称{name}在同一对象中出现两次，第二次在第{line}行。读取最后一个值，其他值随记录保留。',
      remedy: '请为每个值使用不同的名称。',
      explanation: 'JSON没有规定同名的两个值以哪一个为准（RFC 8259 §4）。大多数程序读取最后一个。',
    },
    'json-number-imprecise': {
      title: '数字超出JSON的精度',
      message: '数字{value}超出JSON数字的精度，其末尾几位可能有误。',
      remedy: '如果是编号，请加引号，以文本形式填写。',
      explanation: '程序读取JSON数字的精度约为十五位（IEEE 754）。',
    },
    'dataset-version-unsupported': {
      title: '不支持的数据集版本',
      message: '数据集的版本为{version}。只支持版本1。',
      remedy: '请使用写入该数据集的Regional Presence版本，或更新的版本。',
      explanation: '在更新的版本中，同一名称可能有不同的含义。',
    },
    'data-package-descriptor': {
      title: '数据包（Data Package）的说明文件',
      message: '该文件描述数据包（Data Package）中的表格，其中没有记录。',
      remedy: '无需处理。记录在该文件所描述的表格中。',
      explanation: '表格从各自的文件中读取。',
    },
    'table-empty': {
      title: '只有表头行',
      message: '表格只有表头行，没有其他行。',
      remedy: '如果没有可报告的内容，则无需处理。否则请导出含有活动的工作表，并取消所有筛选。',
      explanation: '只有表头行的表格通常是选错了工作表，或启用了筛选。',
    },
    'header-row-not-found': {
      title: '没有表头行',
      message:
        '未找到表头行：没有任何一行含有活动标题的列名。{firstRow, select, none {表格为空。} other {第一行的内容：{firstRow}。}}',
      remedy: '请添加表头行，列名如“标题”、“日期”和“地点”，或指定各列对应的字段。',
      explanation: '没有表头行，就无法知道单元格的含义。',
    },
    'header-row-repeated': {
      title: '重复的表头行',
      message: '此处重复了表头行。该行已跳过。',
      remedy: '无需处理。',
      explanation: '供打印的清单在每页重复表头行，合并而成的文件则在第二个文件开始处重复表头行。',
    },
    'column-heading-duplicate': {
      title: '重复的列名',
      message: '列名{heading}重复。同名的列中只读取第一列。',
      remedy: '请为每列使用不同的列名。',
      explanation: '两列列名相同，内容可能相互矛盾。第二列以列字母为名保留。',
    },
    'column-inferred': {
      title: '根据单元格读取的列',
      message:
        '{heading, select, none {该列没有标题。} other {列标题{heading}未知。}}根据其单元格（{examples}），该列按“{field}”读取。',
      remedy: '如有误，请修改列标题或为该列指定字段。',
      explanation:
        '列标题措辞不同并不是略去该列的理由。其单元格显示了该列的内容；因字段未被指明，故予以报告。',
    },
    'column-values-unfit': {
      title: '单元格与列标题不符',
      message:
        '列标题{heading}对应字段“{field}”，但没有一个单元格是该字段的值：{examples}。这些单元格随每条记录保留。',
      remedy: '如果该列确为此字段，请更正单元格或指定其值的对应关系；否则无需采取行动。',
      explanation:
        '同一标题在其他列表中可能有不同含义。如无任何单元格相符，则不从该列读取内容，以免记录错误信息。',
    },
    'column-of-dates-unused': {
      title: '未使用的日期',
      message:
        '{heading, select, none {该列} other {列{heading}}}包含未使用的日期或时间：{examples}。它们随每条记录保留。',
      remedy:
        '如果是活动的开始或结束，请将该列命名为“开始日期”“结束日期”“开始时间”或“结束时间”，或为其指定字段；如果不是，请将该列指定为 null。',
      explanation: '日期列可能是活动的结束日期，也可能是报名截止日期。列标题无法确定，因此须由人来决定。',
    },
    'column-filled-down': {
      title: '空白单元格按上方单元格读取',
      message:
        '{heading, select, none {该列} other {列{heading}}}的空白单元格按其上方的单元格读取：{examples}。各行的日期与其相符。',
      remedy: '如果正确，无需采取任何行动；如果不正确，请填写这些单元格。',
      explanation:
        '一组行中首行的月份或年份适用于其下各行。只有当所有行的日期都相符时才这样读取：日期属于所在组的月份，或与年份一起按顺序排列。',
    },
    'dates-in-titles': {
      title: '标题开头的日期',
      message:
        '{heading, select, none {该列} other {列{heading}}}的标题以日期开头：{examples}。已读作日期；没有年份的，按该行的年份。',
      remedy: '如果正确，无需采取任何行动；如果不正确，请添加日期列。',
      explanation:
        '表格没有日期列，且几乎所有标题都以冒号或破折号前的日期开头；年份在日期中或在年份列中。标题保留其文字。',
    },
    'titles-from-places': {
      title: '以地点代替标题',
      message:
        '没有任何列包含标题。{heading, select, none {该列} other {列{heading}}}的地点也已读作标题：{examples}。',
      remedy: '如果正确，无需采取任何行动；如果不正确，请添加标题列。',
      explanation: '表格有日期和地点，但没有可能包含标题的列，例如同一会议的地点清单。地点仍为活动的地点。',
    },
    'titles-from-descriptions': {
      title: '以说明代替标题',
      message:
        '没有任何列包含标题。{heading, select, none {该列} other {列{heading}}}说明的开头文字也已读作标题：{examples}。',
      remedy: '如果正确，无需采取任何行动；如果不正确，请添加标题列。',
      explanation: '表格有日期和说明，但没有可能包含标题的列。说明的第一句为标题，说明全文保留。',
    },
    'columns-unknown': {
      title: '未知的列',
      message: '{count, plural, other {有 # 列的标题未知}}：{headings}。这些单元格随每条记录保留。',
      remedy: '无需采取行动。如果某列包含已知字段之一，请重新命名该列或为其指定字段。',
      explanation: '这些列不会丢失，但不从中读取内容。',
    },
    'header-row-missing': {
      title: '没有标题行的表',
      message: '该表没有标题行。各列根据其单元格读取：{columns}。',
      remedy: '请添加标题行。如果某列读取有误，请使用 headerRow 为 0 的对应表，其中以字母表示各列。',
      explanation: '由一人维护的列表往往没有列标题。单元格可显示哪一列是日期；报告说明所作的理解。',
    },
    'row-above-header': {
      title: '标题行之上的行',
      message: '该行位于标题行（第 {headerRow, number} 行）之上，已被拒绝。',
      remedy: '请将该行移至标题行之下。如果标题行识别有误，请指明正确的标题行。',
      explanation: '标题行之上的行通常是表的名称。若该行与表中各行一样带有日期，则可能因此丢失。',
    },
    'header-row-other': {
      title: '下方的另一个表',
      message: '此处开始另一个表，有其自己的标题行：{headings}。',
      remedy: '无需采取行动。',
      explanation: '一个工作表可包含多个表。标题行之下的各行使用该标题行的列。',
    },
    'row-section': {
      title: '行间标题',
      message: '{value}是其下方各行的标题。该行不是活动。',
      remedy: '无需采取行动。',
      explanation: '仅含月份、区域或季度的行用于划分列表。带年份的月份以及区域适用于其下方各行。',
    },
    'date-from-sheet-name': {
      title: '工作表名称中的日期',
      message: '没有任何列含有日期。所有行均采用工作表名称中的日期：{date}。',
      remedy: '无需采取行动。如果各行为其他日期，请添加日期列。',
      explanation: '一天的日程列有时间，其日期在工作表名称中或表格上方。',
    },
    'row-note': {
      title: '表中的附注',
      message: '{value}是附注。该行不是活动。',
      remedy: '无需采取行动。',
      explanation: '仅有一个单元格、以星号或“注”“来源”等词开头的行用于说明列表。',
    },
    'event-duration-unread': {
      title: '未使用的时长',
      message:
        '时长{value}无法得出结束时间：它不是天数、小时数或分钟数，或与该行的结束时间矛盾。它随记录保留。',
      remedy: '请写明带单位的时长，例如 2 小时或 3 天，或写明结束时间。',
      explanation: '时长可用于得出已知开始时间的活动的结束时间。如单位未知，或该行另有结束时间，则不予使用。',
    },
    'column-unknown': {
      title: '未知的列',
      message: '未知的列{heading}。其单元格随每条记录保留。',
      remedy: '如果该列的内容属于字段{suggestion}，请修改列名。',
      explanation: '该列不会丢失，但不会从中读取任何信息。',
    },
    'mapping-column-missing': {
      title: '对应关系中的列不存在',
      message: '列与字段的对应关系中有列{heading}，但表格中没有该列。',
      remedy: '请更正对应关系中的列名。',
      explanation: '如果电子表格中的列名有改动，该列就不会被读取。',
    },
    'date-order-detected': {
      title: '推断出的日月顺序',
      message:
        '本列中的数字日期按{order, select, day {先日后月} other {先月后日}}的顺序读取，依据是{value}。',
      remedy: '无需处理。如果顺序有误，请指定正确的顺序。',
      explanation: '同一列通常使用同一种顺序。只要有一个日期含有大于十二的数字，即可确定该列所有日期的顺序。',
    },
    'date-order-from-language': {
      title: '根据语言确定的日月顺序',
      message:
        '本列中的数字日期（例如{value}）按{order, select, day {先日后月} other {先月后日}}的顺序读取，这是文件所用语言（{language}）的惯例。',
      remedy: '无需处理。如果顺序有误，请指定正确的顺序。',
      explanation: '该列中没有任何值可以确定顺序。法文、俄文、西班牙文和阿拉伯文均先写日。',
    },
    'date-order-mixed': {
      title: '同一列中有两种日月顺序',
      message: '本列中的数字日期有两种顺序：{dayFirst}和{monthFirst}。',
      remedy: '请用同一种顺序填写本列的所有日期，月份用文字表示。',
      explanation: '如果同一列中两种顺序并存，则该列的所有数字日期都不可信。',
    },
    'date-order-unknown': {
      title: '未知的日月顺序',
      message:
        '无法确定本列中日和月的顺序：{examples}{readings, select, none {} other {可能是{readings}}}。{rows, number}行未读取。',
      remedy: '请指明本列是先日后月还是先月后日，或用文字表示月份。',
      explanation:
        '一列按一种顺序读取，由列中的某个值或文件的语言确定。如果两者都不能确定，则须由人工指明一次。程序不作猜测。',
    },
    'quotes-unbalanced': {
      title: '引号不成对',
      message: '引号不成对。该行已被拒绝。',
      remedy: '请补上右引号；如果引号是文本的一部分，请连写两个引号。',
      explanation: '如果引号没有闭合，其后的所有文本都会成为一个单元格。因此拒绝该行，并从下一行继续读取。',
    },
    'row-too-long': {
      title: '单元格多于列名',
      message: '该行有{cells, number}个单元格，而表头行有{columns, number}个。该行已被拒绝。',
      remedy: '请检查单元格中是否有分隔符，并将该单元格置于引号中。',
      explanation: '单元格中的分隔符如不加引号，其后的所有单元格都会移动一列，日期就可能被读作地点。',
    },
    'row-too-short': {
      title: '单元格少于列名',
      message: '该行有{cells, number}个单元格，而表头行有{columns, number}个。缺少的单元格已按空单元格读取。',
      remedy: '请检查该行是否被断成了两行。',
      explanation: '提前结束的行可能是被断成了两行。',
    },
    'row-private': {
      title: '未导入的私人行',
      message: '该行标记为私人（{column}），未予导入。',
      remedy: '如可公布，请去除标记，或同时导入私人行。',
      explanation: 'Outlook导出的文件也包含所有者标记为私人的约会。导入的内容可能会公布。',
    },
    'row-of-no-event': {
      title: '表示没有活动的行',
      message: '{value}表示没有活动。该行未予记录。',
      remedy: '无需采取任何行动。如果是活动，请在标题列中填写其名称。',
      explanation:
        '计划中有用于无会议日的行，如“停课”；列表中有表示没有活动的句子，如“暂无活动”。只有整个标题如此，且该行没有地点和时间时，才这样读取。该行在被拒绝行的文件中。',
    },
    'row-struck-through': {
      title: '带删除线的行',
      message: '标题带删除线，该活动记录为已取消。',
      remedy: '请在列中填写状态；如果不是活动，请删除该行；如果活动照常举行，请去除删除线。',
      explanation: '给某行加删除线表示活动不再举行。已取消的活动不得作为照常举行的活动发布。',
    },
    'row-without-title': {
      title: '没有标题',
      message: '该行没有标题，已被拒绝。',
      remedy: '请在标题列中填写活动名称。',
      explanation: '没有标题的活动无法发布或报告。',
    },
    'row-title-from-series': {
      title: '系列的名称',
      message: '该行没有标题。已将其系列的名称读作标题：{value}。',
      remedy: '一旦确定标题，请填写。',
      explanation: '系列会议的日期往往先于标题确定。在填写标题之前，会议使用系列的名称。',
    },
    'row-title-from-other-cell': {
      title: '标题在其他列',
      message: '该行没有标题。已将另一单元格的文字作为标题读取：{value}。',
      remedy: '请将标题填写在标题列中。',
      explanation:
        '只有日期和另一段文字（如备注）的行，或有日期及其特有活动类型的行，即为以该文字命名的活动。',
    },
    'edit-stale': {
      title: '更正未应用',
      message:
        '{value, select, none {未找到要排除的行。} other {未应用将{value}改为{replacement}的更正：该单元格现在是其他文本。}}',
      remedy: '请检查该行，如仍需要，请重新更正。',
      explanation: '文件在更正之后被修改。对其他文本的更正可能是错误的，因此不予应用。',
    },
    'answer-missing': {
      title: '尚未回答的问题',
      message: '{rows, plural, other {#个问题}}尚未回答。',
      remedy: '请在空单元格中填写答复。',
      explanation: '问题工作簿中有空单元格。该问题仍待答复，并将列入下一份工作簿。',
    },
    'answer-not-understood': {
      title: '无法理解的答复',
      message:
        '未使用答复{value}：{reason, select, notOffered {不在可选答案之中} noContent {没有说明单元格应有的内容} dateUnclear {不能完全理解为日期或时间} severalDates {写有多个日期，而所问的是一个日期} referenceMissing {该行末尾的隐藏列缺失或已被修改} sortedApart {该行各列不再对应：曾分别排序或移动} fileAmbiguous {有多个文件与所问文件同名} other {工作簿过大}}。',
      remedy:
        '{reason, select, notOffered {请填写可选答案之一，或更正所问的文件。} noContent {请填写单元格的内容，或更正所问的文件。} dateUnclear {请只写日期：2027年5月5日。} severalDates {请只写一个日期或时段。如有多项活动，请更正所问的文件。} referenceMissing {请在发出的原工作簿中填写答复。} sortedApart {请在发出的原工作簿中填写答复。} fileAmbiguous {请为文件取不同的名称，并在下一份工作簿中答复。} other {请拆分工作簿，并在每一部分保留标题行。}}',
      explanation: '答复绝不猜测：不能确切理解的答复会被报告，问题仍待答复。',
    },
    'answer-stale': {
      title: '单元格已变更的答复',
      message:
        '未使用答复{value}：自提问以来，{row, select, none {{file}不在文件之列或已变更} other {{file}第{row}行已变更或不复存在}}。',
      remedy: '请检查该问题是否仍待答复。如是，请在最新的工作簿中答复。',
      explanation: '答复针对提问时的单元格。如果单元格已变更，答复可能不再正确。',
    },
    'answers-differ': {
      title: '互相矛盾的答复',
      message:
        '{otherFile}第{otherRow}行对该问题作了不同的答复：{otherValue}；此处的答复为{value}。两者均未使用。',
      remedy: '请确定哪个答复正确，并填写在两个单元格中，或清空另一个单元格。',
      explanation: '两人对同一问题作了不同的答复，或文件中仍有先前的答复。绝不猜测哪个正确。',
    },
    'translation-missing': {
      title: '尚未翻译的文本',
      message: '{rows, plural, other {#条文本}}尚未翻译。',
      remedy: '请在空单元格中填写译文。',
      explanation: '译文表中有空单元格。文件以原文语言显示该文本，草稿会予以标注并计数。',
    },
    'translation-stale': {
      title: '文本在翻译之后有改动',
      message:
        '未使用{value}的译文：{current, select, none {{record}不再包含该文本} other {{record}的文本现为{current}}}。',
      remedy: '请翻译现在的文本。下一份译文表包含该文本。',
      explanation: '译文对应于特定的措辞。办事处修改文本后，原译文的含义可能不同，因此不予使用。',
    },
    'translation-unknown': {
      title: '译文没有对应的文本',
      message:
        '{value, select, none {该译文没有对应的原文，未予使用。} other {未使用{value}的译文：{record, select, none {没有记录包含该文本} other {没有记录{record}，其他记录也不包含该文本}}。}}',
      remedy: '请使用最新译文表中的标识符和文本。',
      explanation: '没有记录包含译文表该行所翻译的文本：活动已被删除，或该行已被修改。',
    },
    'translation-differs': {
      title: '同一文本有两种译文',
      message: '{value}有两种译文（{language}）：使用{used}，不使用{other}。',
      remedy: '请删除错误的译文。',
      explanation: '两份译文表的行，或一行与记录本身，对同一文本的译法不同。以记录为先，其次为第一行。',
    },
    'translation-in-other-language': {
      title: '译文为其他语言',
      message: '{value}的译文（{language}）似乎为其他语言（{found}）：{translation}。该译文已采用。',
      remedy: '请核对该行的目标语言和译文。',
      explanation:
        '译文的字母或用词属于目标语言以外的语言：往往是两行或两列互换了。由于译文由人写成，且引文或名称也可能如此，因此仍予采用。',
    },
    'text-language-unknown': {
      title: '文本语言未知',
      message: '{value}不是六种正式语文之一。文本已保留。',
      remedy: '请写明文本所用的语言，例如法文或fr。',
      explanation: '导言和结语表用一列写明每条文本的语言。语言未知的文本在没有其他文本时显示。',
    },
    'translation-language-unknown': {
      title: '译文语言未知',
      message: '{value, select, none {缺少译文的语言} other {{value}不是六种正式语文之一}}。该行未予接受。',
      remedy: '请写明译文的语言，例如法文或fr。',
      explanation: '译文表用一列写明每条文本译成何种语言。不根据用词推断。',
    },
    'row-dropped': {
      title: '行已排除',
      message: '该行已按决定排除。',
      remedy: '无需采取行动。',
      explanation: '由人排除的行仍会列出，以便恢复。',
    },
    'options-unused': {
      title: '选项未适用于任何内容',
      message: '为{part, select, file {此文件} other {此工作表}}指定了选项，但它不在已读取的内容之中。',
      remedy: '请更正选项中的名称，或将该文件加入导入。',
      explanation: '如果文件被重命名，读取时就不会使用为其指定的选项，例如编码。',
    },
    'decision-stale': {
      title: '决定未应用',
      message:
        '关于此行与{otherFile}第{otherRow}行的决定未应用：其中一行未找到或被拒绝，或与另一决定相矛盾。',
      remedy: '请重新决定这两行是否为同一会议。',
      explanation: '文件在作出决定之后被修改，因此该决定可能涉及其他行。',
    },
    'finding-confirmed': {
      title: '已确认',
      message:
        '已确认无误：{finding, select, outsideReportingPeriod {日期不在报告期内} countContradictsList {数字与列表不符} durationContradictsPeriod {时长与日期不符} mergedRowsContradict {合并的行中有另一个值} cellsContradict {另一个单元格中有另一个值} rowTitleFromOtherCell {标题取自另一个单元格} rowTitleFromSeries {标题是系列的名称} rowStruckThrough {该行带删除线，活动已取消} cellStruckThrough {该单元格带删除线} rowOfFreeDay {该行不是活动} bodyUnlisted {该组不在列表中} dateApproximate {具体日期未知} dateMonthMisspelt {月份名称拼写有误} endAtMidnight {结束时间为前一天的午夜} other {夏季使用冬令时}}。',
      remedy: '无需采取行动。',
      explanation: '有人表示，尽管发现了上述情况，该记录仍是正确的。只要该行不变，就不再询问。',
    },
    'confirmation-stale': {
      title: '确认未使用',
      message: '该行曾被确认无误，但已更改或不复存在。该确认未使用。',
      remedy: '请检查该行，如无误，请再次确认。',
      explanation: '确认只适用于当时的行。此后的更改可能有误。',
    },
    'row-of-free-day': {
      title: '没有活动的日期',
      message: '该行只有日期，没有其他内容，不是活动。',
      remedy: '如果当天有活动，请填写其标题。',
      explanation: '日历中每一天都有一行。只有日期的行不计入。',
    },
    'row-blank': {
      title: '空行',
      message: '该行为空。',
      remedy: '无需处理。',
      explanation: '空行可能是忘记填写的条目。空行不计入数量。',
    },
    'row-total': {
      title: '合计行',
      message: '该行是上面各行的合计：{value}。合计不是活动，该行已跳过。',
      remedy: '无需处理。',
      explanation: '合计若按活动读取，就会作为活动发布。',
    },
    'row-merged': {
      title: '已合并的行',
      message:
        '该行与{otherFile}{otherRow, select, none {} other {第{otherRow}行}}描述的是同一活动：{evidence}。两行已合并，并均作为来源保留。',
      remedy: '请只保留其中一行。',
      explanation: '第25号决议要求避免重复工作。会议若列出两次，就会重复统计和重复发布。',
    },
    'different-rows-merged': {
      title: '合并了不同的行',
      message:
        '该行与{otherFile}{otherRow, select, none {} other {第{otherRow}行}}描述的是同一活动：{evidence}。两行虽有不同，但已合并；日历只显示一项活动。',
      remedy: '请核实是否为同一会议，若是则只保留其中一行。若为两个会议，请写明其区别：时间、会场或主办方。',
      explanation: '标题和日期相同的两行几乎总是同一会议。如果是两个会议，日历中就会缺少一个。',
    },
    'merged-rows-contradict': {
      title: '合并的行不一致',
      message:
        '合并的两行在字段“{field}”上不一致：本行为{value}，另一行为{used}。采用了另一行的值，两个值均予保留。',
      remedy: '请更正有误的一行。',
      explanation: '同一会议的两行如果不一致，其中必有一行有误。',
    },
    'record-invalid': {
      title: '无效的记录',
      message:
        '记录无效：在{path}中，{reason, select, missing {缺少必需的值} type {值的类型有误} choice {值不在允许的范围内} format {值的格式有误} length {值过短或过长} fieldUnknown {该字段不属于此格式} tooDeep {值的嵌套层次过深} idDuplicate {标识符已使用过} other {值无效}}{reason, select, choice {{expected, select, none {} other {（应为：{expected}）}}} other {}}。该记录已被拒绝。',
      remedy: '请更正该值，使记录符合数据集的JSON Schema。',
      explanation: '不符合模式的记录，任何程序读取时都不能信任。',
    },
    'record-field-unknown': {
      title: '未知的字段',
      message: '未知的字段{field}。{preserved, select, yes {其值随记录保留。} other {该字段已忽略。}}',
      remedy: '请检查拼写。如果该字段由更新版本的格式定义，请更新Regional Presence。',
      explanation: '字段名拼写有误，或由更新版本的格式定义。版本1的读取程序接受未知的字段。',
    },
    'record-cell-invalid': {
      title: '单元格与其记录不符',
      message:
        '{value, select, none {该记录} other {{value}}}不符合格式：{reason, select, missing {缺少必需的值} type {值的类型有误} choice {值不在允许的范围内} format {值的格式有误} length {值过短或过长} fieldUnknown {该字段不属于此格式} tooDeep {值的嵌套层次过深} idDuplicate {第{otherRow}行有相同的标识符} other {值无效}}{expected, select, none {} other {（应为：{expected}）}}。该记录已被拒绝。',
      remedy: '请更正该单元格，使记录符合数据集的JSON Schema。',
      explanation: '记录表格按模式逐个单元格检查。程序不作猜测。',
    },
    'record-column-unknown': {
      title: '记录表格中未知的列',
      message: '本表格的记录没有字段{heading}。该列已忽略。',
      remedy: '请按表格说明修改列名，或删除该列。',
      explanation: '只有活动才保留格式未定义的列。',
    },
    'region-unknown': {
      title: '未知的区域',
      message: '{value}不是六个区域之一。',
      remedy: '请填写AFR、AMS、ARB、ASP、CIS或EUR，或填写区域名称；如有多个区域，请用分号隔开。',
      explanation: '日历和报告按区域编制。区域不明的活动不会出现在任何日历和报告中。',
    },
    'office-unknown': {
      title: '未知的办事机构',
      message: '{value}不是国际电联的区域代表处或地区办事处。',
      remedy: '请填写办事机构所在的城市。',
      explanation: '活动按办事机构统计和报告。',
    },
    'country-unknown': {
      title: '未知的国家',
      message: '未知的国家{value}。',
      remedy: '请填写国家名称。',
      explanation: '区域根据国家推定，国家随地点一并显示。',
    },
    'cell-formula-error': {
      title: '电子表格错误',
      message: '单元格中有电子表格错误{value}。该单元格已按空单元格读取。',
      remedy: '请更正公式，或直接填写该值。',
      explanation: '错误若按文本读取，就会被发布。',
    },
    'city-ambiguous': {
      title: '有歧义的城市',
      message: '{value}可能位于以下国家之一：{countries}。未记录国家。',
      remedy: '请在城市之后或单独一列中填写国家。',
      explanation: '区域根据国家推定。国家有误，活动就会列入错误的区域日历。',
    },
    'place-to-be-announced': {
      title: '地点待公布',
      message: '地点将另行公布：{value}。',
      remedy: '地点确定后请填写。',
      explanation: '日历显示单元格的文字，而不是地点。任何城市都会是错误的。',
    },
    'kind-unknown': {
      title: '未知的活动类型',
      message: '未知的活动类型{value}。{suggestion, select, none {} other {是否指{suggestion}？}}',
      remedy:
        '请填写会议、讲习班、研讨会、论坛、大会、专题研讨会、圆桌会议、竞赛、展览、培训、网络研讨会、实践课、演示、项目、系列或合作。',
      explanation: '类型决定一行是单项活动、系列活动、项目还是合作。',
    },
    'modality-unknown': {
      title: '未知的形式',
      message: '未知的形式{value}。{suggestion, select, none {} other {是否指{suggestion}？}}',
      remedy: '请填写现场、线上或线上线下结合。',
      explanation: '代表首先需要知道是否必须前往现场。',
    },
    'status-unknown': {
      title: '未知的状态',
      message: '未知的状态{value}。{suggestion, select, none {} other {是否指{suggestion}？}}',
      remedy: '请填写计划中、暂定、已确认、进行中、已举行、已推迟或已取消。',
      explanation: '已取消的活动不得作为已举行的活动发布。',
    },
    'status-rescheduled': {
      title: '改期',
      message: '{value}未说明该行的日期是原日期还是新日期。',
      remedy: '如果新日期尚未确定，请填写“已推迟”；如果该行是新日期，请填写“计划中”或“已确认”。',
      explanation: '活动不得按原日期发布。',
    },
    'status-in-note': {
      title: '备注中的状态',
      message: '{value}提到取消或推迟。未从中读取状态。',
      remedy: '如果指的是本活动，请在状态列填写“已取消”或“已推迟”。',
      explanation:
        '备注只有在没有其他内容时才作为状态读取。其他文字可能指另一活动，而不举行的活动不得作为照常举行发布。',
    },
    'time-in-note': {
      title: '备注中的时间',
      message: '{value}所述的活动时间与该行的日期和时间不同，未予采用。',
      remedy: '如其正确，请更正该行的日期或时间。',
      explanation:
        '备注可能是对该行的更正，也可能涉及活动的一部分。该行保持不变；活动不得以错误的日期或时间发布。',
    },
    'status-in-text': {
      title: '文字中的状态',
      message: '状态“{status}”取自{value}。',
      remedy: '无需处理。状态应另列一栏。',
      explanation: '日历会显示状态；若标题中也有，就会显示两次。',
    },
    'cell-struck-through': {
      title: '带删除线的单元格',
      message: '该单元格带删除线，已按{value}读取。',
      remedy: '如果内容不再有效，请删除该单元格，否则请去除删除线。',
      explanation: '带删除线的文字可能已经失效。',
    },
    'sector-unknown': {
      title: '未知的部门',
      message: '{value}不是国际电联的部门。{suggestion, select, none {} other {是否指{suggestion}？}}',
      remedy: '请填写ITU-R、ITU-T、ITU-D或总秘书处。',
      explanation: '每个顾问组收到的是其所属部门的活动。',
    },
    'body-unknown': {
      title: '未知的机构',
      message: '{value}不是已知的研究组、区域组、焦点组、全会或举措。',
      remedy: '请检查代码。区域组写作SG13RG-AFR。',
      explanation: '同一会议的重复行是根据召开会议的机构查找的。代码有误就无法查出。',
    },
    'body-unlisted': {
      title: '未列入清单的组',
      message: '{value}具有组代码的形式，但不在已知组的清单中。',
      remedy: '请检查代码。如果是新成立的组，则无需处理。',
      explanation: '该清单随每届世界电信标准化全会（WTSA）变动。不在清单中的组，或为新成立，或为代码有误。',
    },
    'group-unknown': {
      title: '未知的系列或项目',
      message:
        '该行提及{field, select, series {系列} other {项目}}{value}，但本区域没有任何一行定义该名称。该名称随记录保留。',
      remedy: '请为该{field, select, series {系列} other {项目}}增加一行，或按其所在行的写法填写名称。',
      explanation: '活动归入所属的系列和项目统计和列出。',
    },
    'plan-code-ambiguous': {
      title: '有歧义的规划代码',
      message: '{value}的含义取决于所属的规划，而活动日期不足以确定是哪一个：{plans}。',
      remedy: '请填写活动日期，或在代码旁注明规划。',
      explanation:
        'AFR1在《迪拜行动计划》中是能力建设，在《布宜诺斯艾利斯行动计划》中是数字经济，在《基加利行动计划》中是数字化转型。',
    },
    'plan-code-unknown': {
      title: '未列入清单的规划代码',
      message: '{value}不是规划“{plan}”的已知要素。已按原文保留。',
      remedy: '请检查代码。要素清单并不完整。',
      explanation: '代码有误，活动就会计入另一个目标。',
    },
    'plan-code-invalid': {
      title: '无效的规划代码',
      message: '{value}不是战略规划或行动计划的代码。',
      remedy: '请按以下形式填写代码：T.2、T.4-3或AFR3。',
      explanation: '第25号决议要求所做贡献与战略规划和行动计划挂钩。',
    },
    'hours-announced-later': {
      title: '时间将另行公布',
      message: '时间将另行公布：{value}。',
      remedy: '时间确定后请填写。',
      explanation: '在时间确定之前，日历显示全天。',
    },
    'hours-invalid': {
      title: '时间无法读取',
      message: '{value}无法作为一天中的时间读取。',
      remedy: '请将时间写成11:00-17:00，采用24小时制。',
      explanation: '时间读错，活动就会显示在错误的时间。',
    },
    'zone-invalid': {
      title: '未知的时区',
      message: '未知的时区{value}。',
      remedy: '请填写城市（日内瓦时间）、IANA时区（Europe/Zurich）或时差（UTC+3）。',
      explanation: '没有时区，所写的时间对大多数读者来说都是错的。',
    },
    'number-invalid': {
      title: '不是数字',
      message:
        '{value}无法作为{expected, select, count {活动数} length {以年或月表示的期限} other {与会人数}}读取。该内容随记录保留。',
      remedy: '请用数字填写。',
      explanation: '无法读取的数字不能与所列内容核对。',
    },
    'link-invalid': {
      title: '无效的链接',
      message: '{value}不是网页地址。该内容随记录保留。',
      remedy: '请填写以https://开头的完整地址。',
      explanation: '只发布http和https地址。其他类型的地址在打开时可能会运行程序。',
    },
    'cells-contradict': {
      title: '单元格相互矛盾',
      message: '{value}与同一行的另一单元格（{used}）矛盾，采用了后者。前者随记录保留。',
      remedy: '请更正两个单元格中的一个。',
      explanation: '两个单元格中有一个有误。',
    },
    'date-columns-contradict': {
      title: '日期列相互矛盾',
      message: '该行各日期列给出的日期不同：{readings}。',
      remedy: '请更正其中一列。',
      explanation: '其中一列有误，而日历只能显示一个日期。',
    },
    'characters-removed': {
      title: '已删除控制字符',
      message: '已删除单元格中的控制字符，词间的控制字符已替换为空格：{characters}。',
      remedy: '请在电子表格中将其删除。',
      explanation: '不可见的字符会破坏日历和文件，或使名称的字序颠倒。',
    },
    'date-unreadable': {
      title: '未找到日期',
      message: '从{value}中无法读取日期。',
      remedy: '请将日期写成2022年10月20日。',
      explanation: '只能部分理解的文本可能指另一天。',
    },
    'date-partly-read': {
      title: '未能完全理解的日期',
      message:
        '{part, select, none {{value}无法理解，可能会改变日期。} other {{value}中的{part}无法理解，可能会改变日期。}}',
      remedy: '请在单元格中只填写日期，例如2022年10月20日。',
      explanation: '未能解读的数字或月份通常是日期的一部分。',
    },
    'date-order-ambiguous': {
      title: '有歧义的日月顺序',
      message: '{value}可能是{readings}。',
      remedy: '请用文字表示月份，或指明该列的顺序。',
      explanation: '03/04/2022在日内瓦是4月3日，在纽约是3月4日。',
    },
    'date-exchanged': {
      title: '日和月可能对调',
      message:
        '电子表格程序可能对调了{value}的日和月，该日期可能是{readings}。该列中仍为文本的日期（如{example}）日在前，而其他日期的日都可能是月。',
      remedy: '请核对日期的来源，并用文字表示月份，如2023年6月7日。',
      explanation:
        '以月在前的程序把07/06/2023读作7月6日，而把15/06/2023保留为文本。在这样的列中，程序识别的日期是可疑的。',
    },
    'date-year-two-digits': {
      title: '两位数的年份',
      message: '{value}中的年份只有两位数。',
      remedy: '请用四位数填写年份。',
      explanation: '两位数可能是日，也可能是任何一个世纪的年份。',
    },
    'date-year-missing': {
      title: '没有年份',
      message:
        '{value}没有年份{reason, select, noYearFits {，且报告期内没有与之相符的年份} severalYearsFit {，且报告期内有{years}个年份与之相符} other {}}。',
      remedy: '请填写年份，或指定报告期。',
      explanation: '没有年份的日期每年都会出现。只有报告期内恰好有一个年份相符时，才推定年份。',
    },
    'zone-inferred': {
      title: '推定的时区',
      message: '{rows, plural, other {#行}}的时间没有时区。时区根据地点推定：{zones}。',
      remedy:
        '如为当地时间，无需操作。否则请在单独一列中填写时区，或为整个文件指定：--zone，或列与字段对应关系中的常量“zone”。',
      explanation: '在某城市举行的活动，其时间几乎总是当地时间。若为另一城市的时间，日历就会出错。',
    },
    'date-century-inferred': {
      title: '推断的世纪',
      message: '{value}的年份只有两位数字。推断为{periods}。',
      remedy: '如有误，请用四位数字书写年份。',
      explanation:
        '两位数字的年份取最接近报告期的年份；没有报告期时，取1969年至2068年中的年份。它会被标记为推断。',
    },
    'date-tentative': {
      title: '暂定日期',
      message: '{value}尚未确认{part, select, none {} other {（{part}）}}。{periods}已记录为暂定日期。',
      remedy: '日期确认后请删除该说明。',
      explanation:
        '完整日期旁的说明表示该日期可能变更。活动按该日期记录，除非该行给出其他状态，否则状态为暂定。',
    },
    'days-from-text': {
      title: '文字中的最后一天',
      message: '最后一天取自{value}。已记录为：{periods}。',
      remedy: '请将最后一天写在第一天旁边。如果是其他事项的日期，请在其前面写明。',
      explanation: '该行的日期为一天，而说明或备注以从该日开始的日期范围开头。该范围按活动的日期读取。',
    },
    'date-moved': {
      title: '其他单元格中的新日期',
      message: '{value}给出了新日期。已记录为：{periods}。',
      remedy: '请将新日期写在日期列中。如果是其他事项的日期，请在其前面写明。',
      explanation: '状态、备注或标题说明活动已从该行的日期改到另一日期。活动按新日期记录。',
    },
    'date-cancelled': {
      title: '已取消的日期',
      message: '{value}已取消（{part}）。{periods}已记录为取消。',
      remedy: '无需处理。状态应另列一栏。',
      explanation:
        '完整日期旁的词表示原定于该日举行的活动已取消。活动按该日期记录，状态为取消，以便日历显示其不举行。',
    },
    'date-month-misspelt': {
      title: '月份名称拼写错误',
      message: '{value}中的{part}被读作月份名称。已记录为：{periods}。',
      remedy: '请更正月份名称。',
      explanation: '只差一个字母，且只可能是一个月份。月份名称中的笔误按人的读法读取，并予以提示。',
    },
    'date-approximate': {
      title: '大致日期',
      message: '{value}没有给出具体日期。已记录{periods}。',
      remedy: '日期确定后请写明。',
      explanation:
        '文本只给出某月或某年的一部分而没有具体日期，例如3月中旬前后或2027年春季。整月或整年会被记录，并标记为大致。',
    },
    'date-days-of-part': {
      title: '月份一部分的日期',
      message: '{value}只写明月份的一部分或一周。已记录其中所有日期：{periods}。',
      remedy: '活动日期确定后请写明。',
      explanation:
        '文本只写明半个月、一旬或一周，例如6月下半月或5月10日当周。其首日和末日是确定的，活动的日期并不确定：文件和日历显示该部分的所有日期。',
    },
    'date-other-calendar': {
      title: '其他历法的日期',
      message:
        '{value}是{calendar, select, islamic {伊斯兰历} persian {波斯历} buddhist {佛历} other {民国纪年}}的日期{readings, select, none {} other {：可能是{readings}}}，未被读取。',
      remedy: '请书写公历日期。',
      explanation:
        '该日期带有伊斯兰历、波斯历、佛历或民国纪年的标记、月份或年份。其对应的公历日期取决于历法的版本，因此不作换算，也绝不会当作公历日期读取。',
    },
    'date-serial-number': {
      title: '序列号而非日期',
      message: '{value}可能是电子表格中日期的序列号：{readings}。未被读取。',
      remedy: '请将该列单元格设为日期格式，或书写日期。',
      explanation:
        '电子表格将日期保存为自1900年起的天数。只有当该列其他单元格也是此类数字或电子表格所写的日期时，才读取该数字。',
    },
    'date-year-inferred': {
      title: '推定的年份',
      message: '{value}没有年份。根据报告期（{reportingPeriod}）推定为{periods}。',
      remedy: '请填写年份。',
      explanation: '报告期内恰好有一个年份相符。由于原文未写年份，因此注明为推定。',
    },
    'date-day-nonexistent': {
      title: '日期不存在',
      message:
        '{month, select, none {{value}中的月份不存在。} other {{value}中的日期不存在：{month}没有{day}日。}}',
      remedy: '请更正日期。',
      explanation: '4月31日可能是4月30日之误，也可能是5月1日之误。只有填写人知道。',
    },
    'date-phrase-reversed': {
      title: '结束早于开始',
      message: '{value}中的结束日期早于开始日期。',
      remedy: '请更正两个日期中的一个。',
      explanation: '两个日期中有一个有误。',
    },
    'date-weekday-contradicts': {
      title: '星期与日期不符',
      message: '{value}中的星期与日期不符：{date}是{weekday}。',
      remedy: '请更正星期或日期。',
      explanation: '两者之中有一个有误。往往是照搬了上一年的日期。',
    },
    'date-vague': {
      title: '没有具体日期',
      message: '{value}没有给出具体日期{part, select, none {} other {（{part}）}}。',
      remedy: '请填写具体日期，或只填写月份。',
      explanation: '对于“3月第一周”或“2022年底”是哪几天，每个读者的理解都不同。',
    },
    'date-not-final': {
      title: '尚未确定的日期',
      message: '{value}中的日期尚未确定{part, select, none {} other {（{part}）}}。该日期未读取。',
      remedy: '请在日期确定后再填写；在此之前，请将单元格留空。',
      explanation: '待确认、已推迟或已取消的日期，不得在日历中显示为确定的日期。',
    },
    'date-recurring': {
      title: '重复规则而非日期',
      message: '{value}描述的是重复规则，而不是日期{part, select, none {} other {（{part}）}}。',
      remedy: '请分行填写每次活动的日期。如果日期未知，请将类型填写为“系列”。',
      explanation: '“每年11月”是一条规则，并不说明活动在哪几天举行。',
    },
    'date-alternatives': {
      title: '备选日期',
      message: '{value}给出了多个备选日期{readings, select, none {} other {：{readings}}}。',
      remedy: '请填写最终选定的日期。',
      explanation:
        '“5日或6日”是两天中的一天。“5月5/8日”则可能指其中一天，也可能指两天。只有“5月5/6日”这样相连的两天才读作两天。',
    },
    'date-relative': {
      title: '相对日期',
      message: '{value}取决于另一个日期{part, select, none {} other {（{part}）}}。',
      remedy: '请直接填写日期。',
      explanation: '“会议结束两天后”取决于单元格中没有的信息。',
    },
    'date-not-of-event': {
      title: '不是活动日期',
      message: '{value}给出的日期不是活动日期{part, select, none {} other {（{part}）}}。',
      remedy: '请填写活动日期，并将另一个日期放在单独的列中。',
      explanation: '截止日期、发布日期或原定日期都不是活动举行的日期。',
    },
    'date-placeholder': {
      title: '没有日期时写入的日期',
      message: '{value}是程序在没有日期时写入的日期，未读取。',
      remedy: '请填写活动日期，或将单元格留空。如果活动确实在该日举行，请写成“1900年1月1日”的形式。',
      explanation:
        '程序将缺失的日期保存为其能够计数的第一天或最后一天：1900年1月1日、1970年1月1日、9999年12月31日。',
    },
    'dates-contradict': {
      title: '日期相互矛盾',
      message:
        '{days, select, none {{value}中的日期相互矛盾{readings, select, none {} other {：{readings}}}。} other {{value}中的日期（{readings}）与所述的{days}天期限矛盾。}}',
      remedy: '请只保留正确的日期。',
      explanation: '同一活动的两个日期如果不同，其中必有一个有误。',
    },
    'date-occasions': {
      title: '多个日期',
      message: '{value}给出了{count, number}个单独的日期：{periods}。每个日期均记录为一项活动。',
      remedy: '如果是各自单独的活动，则无需处理。如果是一个连续的时段，请写成2022年4月至6月。',
      explanation: '“4月和6月”不同于“4月至6月”。',
    },
    'date-too-long': {
      title: '文本过长，不是日期',
      message: '文本有{characters, number}个字符。日期最多{limit, number}个字符。',
      remedy: '请在单元格中只填写日期。',
      explanation: '这样长的文本不是日期，而是填错了列的一段文字。',
    },
    'hours-omitted': {
      title: '未记录的时间',
      message:
        '{value}中的时间未记录：{reason, select, startsAt24 {活动不可能在24:00开始} several {有{count}个时间或场次} rangeOrOffset {{detail}可能是时间范围，也可能是与UTC的时差} noStart {有结束时间，但没有开始时间} noDay {没有日期} endBeforeStart {结束时间（{detail}）早于开始时间} halfOfDay {没有说明是上午还是下午} inWords {其中一些词语未能理解} oneNightOrEach {可能是从第一天到第二天的一个夜晚，也可能是每天的夜晚} midnight {午夜可能是当天的开始，也可能是当天的结束} length {这可能是时长} weekdays {其中的星期与日期不符} noEnd {有开始时间，但没有结束时间} ofRegistration {是报到或入场的时间} ofBreak {是休息时间} partOfDay {只写明了一天中的时段} other {开始时间和结束时间属于两个时区（{detail}）}}。',
      remedy:
        '{reason, select, halfOfDay {请注明上午或下午（下午2:30），或将下午的时间写成14:30。} oneNightOrEach {如为一个夜晚，请只填写第一天；如为每天的夜晚，请每天填写一行。} midnight {请在由此开始的那一天旁边填写00:00。} several {请每场填写一行，或将时间相同的日期填写在一行。} weekdays {请每天填写一行，或将时间相同的日期填写在一行。} noEnd {请在最后一天旁边填写结束时间。} ofRegistration {请同时写明活动的时间。} ofBreak {请同时写明活动的时间。} other {请将一天中的时间写成11:00-17:00。}}',
      explanation: '不确定的时间不予记录：没有时间的活动，好过时间相差一小时的活动。',
    },
    'series-days-unknown': {
      title: '系列活动的日期不明',
      message: '系列活动（{period}）的时间未列入任何日历：不知道它在哪些日子举行。',
      remedy: '请写明日期：2026年5月5日至6月30日每周二，或逐一列出。',
      explanation: '该行只写明系列活动的首日、末日和时间，没有写明其间在哪些日子举行，因此不产生单项活动。',
    },
    'hours-approximate': {
      title: '大致时间',
      message: '{value}中的时间为大致时间（{part}）。已按所写时间记录，未保留该词。',
      remedy: '时间确定后请写明。',
      explanation: '时间旁有“大约”“左右”等词。日历没有大致时间，因此按所写时间记录。',
    },
    'hours-nonexistent': {
      title: '不存在的时间',
      message:
        '时间{value}包含{date}{hour}，但由于时钟拨快，时区{zone}中没有这一时间。该时间按拨快之前的时钟计算。',
      remedy: '请更正时间、日期或时区。',
      explanation: '时钟拨快时会跳过一个小时。按拨快之前的时钟，02:30即拨快之后的03:30。',
    },
    'hours-repeated': {
      title: '重复的时间',
      message: '时间{value}包含{date}{hour}，由于时钟拨慢，时区{zone}中这一时间出现两次。已记录第一次。',
      remedy: '如果指第二次，请写明与UTC的时差：{second}。',
      explanation: '时钟拨慢时会重复一个小时。日历将未注明时差的时间视为第一次（RFC 5545第3.3.5节）。',
    },
    'offset-of-other-season': {
      title: '其他季节的时差',
      message: '{date}，时区{zone}实行{shown}。时间{value}按{offset}记录，而该时差适用于另一季节。',
      remedy: '如果是当地时间，请去掉时差或更正时差。',
      explanation:
        '在调整时钟的地方，与UTC的时差只在一年中的部分时间适用。夏季在城市旁写UTC+1，可能是用冬季时差写的当地时间，而当地时间实为UTC+2。',
    },
    'end-at-midnight': {
      title: '午夜结束',
      message: '{value}是午夜，即前一天结束之时。最后一天记录为{lastDay}。',
      remedy: '如果活动持续到所写的那一天，请只填写该日期，不要填写时间。',
      explanation: '日历中，为期一天的活动写作从午夜到午夜。若将第二天计算在内，就会多出一天。',
    },
    'zone-doubtful': {
      title: '夏季使用了冬令时名称',
      message: '{value}中的{name}是冬令时的名称，但{date}实行的是{used}。采用了{used}。',
      remedy: '请填写城市（日内瓦时间），或当日适用的缩写。',
      explanation: '7月的CET可能指中欧当时实行的时间，也可能指比其晚一小时的冬令时。大多数人写的是前者。',
    },
    'zone-omitted': {
      title: '未记录的时区',
      message:
        '{value}中的时区未记录：{reason, select, unknown {{names}不明或有多种含义} several {有多个时区（{names}）} other {{names}是夏令时，但{date}在冬季}}。',
      remedy: '请以城市（日内瓦时间）或时差（UTC+3）填写时区。',
      explanation: 'IST既是印度时间，也是爱尔兰时间和以色列时间。有多种含义的时区不予记录。',
    },
    'id-duplicate': {
      title: '重复的标识符',
      message: '“{collection}”中有两条记录的标识符均为{id}。',
      remedy: '请为每条记录使用不同的标识符。',
      explanation: '两项活动如果标识符相同，日历只显示其中一项。',
    },
    'reference-unknown': {
      title: '未知的引用',
      message: '字段“{field}”引用了{id}，但数据集中没有该记录。',
      remedy: '请添加所引用的记录，或更正引用。',
      explanation: '引用不存在的记录，通常是代码有误。',
    },
    'duplicate-of-unknown': {
      title: '找不到所重复的行',
      message:
        '此行注明与{value}重复，但{reason, select, several {文件中有多行使用此编号} loop {该行最终又注明与此行重复} other {文件中没有其他同类活动使用此编号}}。',
      remedy: '请写出其所重复的行的编号，或清空单元格。',
      explanation: '重复的行会与其所指的行合并。如果该行不存在，同一会议可能在列表中出现两次。',
    },
    'record-period-reversed': {
      title: '结束早于开始',
      message: '结束日期（{end}）早于开始日期（{start}）。',
      remedy: '请更正两个日期中的一个。',
      explanation: '两个日期中有一个有误。',
    },
    'hours-reversed': {
      title: '结束时间早于开始时间',
      message: '结束时间早于开始时间，或在次日、超过十二小时之后：{hours}。',
      remedy: '请更正时间，除非活动在次日结束。',
      explanation: '很少有活动持续这么久。时间有误，或活动持续到午夜之后。',
    },
    'body-region-contradicts': {
      title: '其他区域的区域组',
      message: '区域组{body}属于“{bodyRegion}”区域，但活动的区域为“{region}”。',
      remedy: '请更正机构或区域。',
      explanation: '一个区域组只属于一个区域。否则，活动会列入错误的区域日历和报告中错误的章节。',
    },
    'office-region-contradicts': {
      title: '其他区域的办事机构',
      message: '办事机构{office}属于“{officeRegion}”区域，但活动的区域为“{region}”。',
      remedy: '请更正办事机构或区域。',
      explanation: '办事机构只报告本区域的活动。',
    },
    'outside-reporting-period': {
      title: '报告期以外',
      message: '日期（{period}）在报告期（{reportingPeriod}）以外。',
      remedy: '请检查日期。如果该活动应列入另一份报告，请将其删除。',
      explanation: '报告期以外的活动，或者以前已经报告过，或者年份有误。',
    },
    'possible-duplicate': {
      title: '可能重复',
      message:
        '{rows, plural, =2 {可能与{otherFile}{otherRow, select, none {} other {第{otherRow}行}}重复：{evidence}。} other {有#行可能是同一会议，首行为{otherFile}{otherRow, select, none {} other {第{otherRow}行}}：{evidence}。其余：{others}。}}',
      remedy: '如果是同一会议，请只保留一行。如果不是，请使它们的标题有所区别。',
      explanation: '会议若列出两次，就会重复统计和重复发布。现有依据不足以合并这两项。',
    },
    'clause-unknown': {
      title: '未知的段落',
      message: '该授权引用了段落{clause}，但{instrument}中没有该段落。',
      remedy: '请更正段落或修订版本。',
      explanation: '决议每次修订都会重新编号。旧版本中的段落可能已不存在。',
    },
    'count-contradicts-list': {
      title: '数字与清单不符',
      message: '{subject}：所述数字为{stated, number}，而列出的有{listed, number}。',
      remedy: '请更正数字或清单。',
      explanation: '报告中的数字如果与清单不符，读者就会怀疑整份报告。',
    },
    'duration-contradicts-period': {
      title: '期限与日期不符',
      message: '所述期限为{duration}，但按日期（{period}）计算为{shortest, number}至{longest, number}个月。',
      remedy: '请更正期限或其中一个日期。',
      explanation: '资助方会将报告与赠款协议进行对照。',
    },
    'series-spelling-inconsistent': {
      title: '系列名称写法不一致',
      message: '系列名称写法不一致：此处为{value}，他处为{other}。',
      remedy: '请统一该系列名称的写法。',
      explanation: '同一系列如有两种写法，就会分别列出。',
    },
    'date-missing': {
      title: '没有日期',
      message: '该活动没有日期。',
      remedy: '请填写日期。没有日期的活动属于“合作”类型。',
      explanation: '没有日期的活动无法列入日历。',
    },
    'date-imprecise': {
      title: '具体日期不明',
      message: '活动的具体日期不明，只知道{period}。',
      remedy: '请在得知具体日期后填写。',
      explanation: '只有月份对报告来说已经足够，但无法据此出席活动。',
    },
    'modality-missing': {
      title: '没有形式',
      message: '未注明形式：现场、线上或线上线下结合。',
      remedy: '请填写形式。',
      explanation: '代表首先需要知道是否必须前往现场。',
    },
    'place-missing': {
      title: '没有地点',
      message: '活动形式为“{modality}”，但未注明城市。',
      remedy: '请填写城市和国家。',
      explanation: '没有注明地点，就无人能够前往。',
    },
    'zone-missing': {
      title: '没有时区',
      message: '{hours}没有时区。日历按全天显示，并在说明中列出该时间。',
      remedy:
        '请填写活动的城市或国家，或在时间之后填写时区（14:00日内瓦时间、14:00 UTC+3）。如为整个文件，请指定：--zone Europe/Zurich，或列与字段对应关系中的常量“zone”。',
      explanation: '如不注明时区，11:00的线上会议对每位与会者来说都是不同的时间。',
    },
    'region-missing': {
      title: '没有区域',
      message: '该活动没有区域，也没有可据以推定区域的国家。',
      remedy: '请填写区域或国家。',
      explanation: '没有区域的活动不会出现在任何区域日历或报告的任何章节中。',
    },
    'region-not-of-country': {
      title: '区域与国家不一致',
      message: '该活动属于{region}区域，但在其他区域举行（{country}）。',
      remedy: '如果该活动面向该区域，则无需操作。否则请更正区域或国家。',
      explanation:
        '该行的区域或其上方标题的区域与国家不一致。面向一个区域的会议可以在另一区域举行；活动按所写区域记录。',
    },
    'calendar-unreadable': {
      title: '日历无法读取',
      message: '日历无法读取（{detail}）。',
      remedy: '请重新导出日历。',
      explanation: '该文件不是有效的iCalendar（RFC 5545）或jCal（RFC 7265）文件。',
    },
    'calendar-event-unreadable': {
      title: '日历活动无法读取',
      message: '该活动无法读取（{detail}），已被拒绝。其他活动不受影响。',
      remedy: '请在原日历中更正该活动，然后重新导出。',
      explanation: '无效的活动不影响其他活动。该活动列入被拒绝的行中返回。',
    },
    'calendar-component-skipped': {
      title: '已跳过非活动组件',
      message: '已跳过{count, number}个类型为{component}的组件，这些组件不是活动。',
      remedy: '无需处理。',
      explanation: '日历中还有任务、日志条目和忙闲时间。',
    },
    'calendar-end-omitted': {
      title: '未记录的结束时间',
      message:
        '{value}的结束时间未记录：{reason, select, tooLong {结束时间比开始时间晚一百年以上} invalid {无法读取（{detail}）} other {开始和结束属于不同的时区（{zones}），其中一个时区不明}}。',
      remedy: '{reason, select, zones {请为开始和结束使用同一时区。} other {请在日历中设定活动的结束时间。}}',
      explanation: '有些程序用9999年表示没有结束时间的活动。两个时区中有一个不明，无法计算持续时间。',
    },
    'calendar-event-superseded': {
      title: '活动的较早版本',
      message: '日历第{line}行有{value}的较新版本。此处的版本已跳过。',
      remedy: '无需处理。',
      explanation:
        '由多封邮件合并而成的日历，活动每变更一次就出现一次。以SEQUENCE值最大者为准，其次以DTSTAMP最晚者为准。',
    },
    'calendar-zone-unknown': {
      title: '日历中未知的时区',
      message: '未知的时区{zone}。时间已按没有时区读取。',
      remedy: '请使用时区的IANA名称，例如Europe/Zurich。',
      explanation: '名称旁的时差最多只在半年内有效。',
    },
    'calendar-ends-included': {
      title: '以最后一天为结束日期',
      message:
        '{reading, select, lastDay {日历中的单日活动大多在开始当天结束，因此全天活动的结束日期按最后一天读取（{events, number}项活动）。按照标准，结束日期是次日。} other {日历中有些全天活动在开始当天结束，这是标准所排除的。其他活动的结束日期按最后一天的次日读取（{events, number}项活动）。}}',
      remedy: '请核对一项多日活动的最后一天。如果不正确，请用其他程序导出日历。',
      explanation:
        'RFC 5545不包括结束日期：5月5日的全天活动在5月6日结束，不会在5月5日结束。两处都写5月5日的程序所指的是最后一天。',
    },
    'calendar-zone-ignored': {
      title: '日历的显示时区',
      message: '日历以{zone}时区显示，但有{events, number}项活动的时间没有时区。未为这些活动记录时区。',
      remedy: '如果这些活动的时间属于该时区，请为其设定时区。',
      explanation: 'X-WR-TIMEZONE是某个程序显示该日历时所用的时区，并不表示没有时区的时间属于该时区。',
    },
    'recurrence-truncated': {
      title: '未读取的重复活动',
      message:
        '{value}的各次活动与日历不完全一致：{reason, select, afterYear {{limit}年之后的各次已略去} tooMany {超过{limit}次} ruleInvalid {重复规则无效（{detail}）} exclusionUnread {有一个排除日期无法读取（{detail}），因此读取的某次活动可能并不举行} tooComplex {重复规则的计算量过大} other {各次活动均被排除}}。',
      remedy: '请检查重复规则，为其设定终点（COUNT或UNTIL），或声明报告期以读取其中的各次活动。',
      explanation: '没有终点的规则就没有最后一次活动。',
    },
    'recurrence-outside-period': {
      title: '报告期以外的重复活动',
      message: '{value}在报告期以外的各次活动未读取。',
      remedy: '无需处理。',
      explanation: '没有终点的系列每年都有活动。读取报告期内的各次活动；如果报告期内没有，则读取第一次。',
    },
    'calendar-event-private': {
      title: '未导入的私人活动',
      message: '该活动在日历中标记为{class}，未予导入。',
      remedy: '如可公布，请在日历中将其标记为公开，或同时导入私人活动。',
      explanation: '导出的日历也包含所有者标记为私人或机密的约会（RFC 5545，CLASS）。导入的内容可能会公布。',
    },
    'calendar-attendees-omitted': {
      title: '未读取的与会者',
      message: '{events, plural, other {有#项活动}}包含与会者或组织者的电子邮件地址，未予读取。',
      remedy: '无需处理。',
      explanation: '人员的姓名和电子邮件地址不是所公布活动的数据。',
    },
    'calendar-line-skipped': {
      title: '跳过的活动行',
      message:
        '活动的一行已跳过（{property}）：{reason, select, empty {没有值} binary {是附加的文件} other {不是属性}}。活动的其余部分已读取。',
      remedy: '请在原日历中检查该活动。',
      explanation: '一行无法读取，不影响读取该活动的其他各行。',
    },
    'calendar-uid-repeated': {
      title: '两项活动的UID相同',
      message:
        '{value}与另一项标题和开始时间都不同的活动（第{line}行）使用同一UID。两者已作为不同的活动读取。',
      remedy: '请为每项活动使用各自的UID，以便识别以后的更改。',
      explanation: '一个UID只标识一项活动（RFC 5545 §3.8.4.7）。有些程序在所有活动中写入同一UID。',
    },
    'calendar-zone-matched': {
      title: '日历中定义的时区',
      message: '时区{zone}在日历中定义，其时间与{name}相同，已记录为后者。',
      remedy: '无需处理。',
      explanation: '日历可以用任何名称定义时区。记录的是在日历所有年份中时间相同的IANA时区。',
    },
    'calendar-zone-converted': {
      title: '已换算为UTC的时区',
      message: '时区{zone}在日历中定义，不是已知的时区。其时间已换算为UTC。',
      remedy: '无需处理。',
      explanation: '没有任何IANA时区与日历定义的时间相同。UTC表示同样的时刻。',
    },
    'calendar-event-omitted': {
      title: '未列入日历',
      message:
        '{title}未列入日历：{reason, select, noDate {没有日期} yearOnly {只知道年份（{period}）} monthOnly {只知道月份（{period}）} noStart {开始日期不明（{period}）} yearOutOfRange {日历中没有这样的年份（{period}）} cancelledEarlier {活动已取消，原定于{period}，远早于本次发布} other {属于“合作”类型}}。',
      remedy:
        '{reason, select, engagement {无需处理。} cancelledEarlier {无需处理。} other {请在得知具体日期后填写。}}',
      explanation: '日历按日显示。具体日期不明的活动，绝不会被放在无人指明的日期上。',
    },
    'calendar-whole-month': {
      title: '按整月显示',
      message: '{title}的日期只精确到月份。日历将其作为暂定活动显示于{period}整月。',
      remedy: '请在得知具体日期后填写。',
      explanation: '具体日期不明。该活动作为暂定活动按整月显示，不占用时间。',
    },
    'calendar-uncertain': {
      title: '显示为暂定',
      message: '{title}的日期不确定（{period}）。日历将其显示为暂定活动。',
      remedy: '请在日期确定后填写具体日子，去掉问号或“约”字。',
      explanation: '不确定的日期不得在日历中显示为确定的日期。',
    },
    'calendar-open-end': {
      title: '只显示第一天',
      message: '{title}没有结束日期。日历只显示其第一天，即{firstDay}。',
      remedy: '请在得知最后一天后填写。',
      explanation: '日历中没有无结束日期的活动。',
    },
    'calendar-hours-without-zone': {
      title: '时间列于说明中',
      message: '{title}的时间{hours}没有时区。日历按全天显示，并在说明中列出该时间。',
      remedy: '请填写时区：城市（日内瓦时间）、Europe/Zurich或UTC+3。',
      explanation:
        '日历程序会把没有时区的时间当作用户的当地时间，或当作协调世界时（UTC）。活动会因此相差数小时。',
    },
    'calendar-time-nonexistent': {
      title: '时间不存在',
      message:
        '{title}的时间包含{date}{hour}，但由于时钟拨快，时区{zone}中没有这一时间。日历按拨快之前的时钟计算。',
      remedy: '请更正时间、日期或时区。',
      explanation:
        '时钟拨快时会跳过一个小时，也曾跳过整整一天（萨摩亚，2011年12月30日）。按拨快之前的时钟，02:30即拨快之后的03:30。',
    },
    'calendar-end-not-after-start': {
      title: '结束时间不晚于开始时间',
      message: '{title}的时间为{hours}，其结束时间（{date}）不晚于开始时间。日历不显示结束时间。',
      remedy: '请更正或删除结束时间。',
      explanation:
        '开始时间与结束时间相同，或时钟在两者之间拨快。对于时长为零或为负的活动，各程序的显示方式不同，或不予显示。',
    },
    'calendar-characters-removed': {
      title: '已从日历中删除控制字符',
      message: '{title}的文本中有控制字符。日历中不包含这些字符。',
      remedy: '请在电子表格中将其删除。',
      explanation: 'RFC 5545第3.1节不允许在文本中使用控制字符。有些程序会拒绝这样的日历。',
    },
    'table-characters-removed': {
      title: '已从表格中删除控制字符',
      message: '文本{value}（{column}）中有CSV无法保存的字符。表格中不包含这些字符。',
      remedy: '请在电子表格中将其删除。',
      explanation: 'CSV文件不保留控制字符、不成对的代理码位（surrogates）和单独的回车符。',
    },
  },
  terms: {
    'region/AFR': '非洲',
    'region/AMS': '美洲',
    'region/ARB': '阿拉伯国家',
    'region/ASP': '亚洲及太平洋',
    'region/CIS': '独立国家联合体（独联体）',
    'region/EUR': '欧洲',
    'status/planned': '计划中',
    'status/tentative': '暂定',
    'status/confirmed': '已确认',
    'status/ongoing': '进行中',
    'status/held': '已举行',
    'status/postponed': '已推迟',
    'status/cancelled': '已取消',
    'modality/physical': '现场',
    'modality/virtual': '线上',
    'modality/hybrid': '线上线下结合',
    'place/record': '第{row}条记录',
    'place/field': '字段{heading}',
    'place/rows': '第{rows}行',
    'place/records': '第{rows}条记录',
    'place/row': '第{row}行',
    'place/column': '{letter}列（{heading}）',
    'weekday/1': '星期一',
    'weekday/2': '星期二',
    'weekday/3': '星期三',
    'weekday/4': '星期四',
    'weekday/5': '星期五',
    'weekday/6': '星期六',
    'weekday/7': '星期日',
    'duration/years': '{n, plural, other {#年}}',
    'duration/months': '{n, plural, other {#个月}}',
    'answer/use-text': '写为{value}',
    'answer/use-term': '{value}',
    'answer/use-period': '应为{period}',
    'answer/day-first': '日在前',
    'answer/month-first': '月在前',
    'answer/read-column-as': '将该列读作{heading}',
    'answer/keep-column': '该列不包含任何已知字段',
    'answer/title-column': '标题在{heading}列',
    'answer/region': '所有未注明区域的活动属于：{region}',
    'answer/same-meeting': '是同一会议',
    'answer/other-meeting': '是不同的会议',
    'answer/right': '正确，无需更改',
    'answer/leave-out': '排除该行',
    'evidence/same-id': '标识符相同',
    'evidence/same-reference': '编号相同',
    'evidence/same-period': '日期相同',
    'evidence/overlapping-periods': '日期重叠',
    'evidence/same-body': '机构相同',
    'evidence/same-title': '标题相同',
    'evidence/similar-titles': '标题相似',
    'evidence/same-place': '地点相同',
    'evidence/same-subject': '标题主题相同',
    'evidence/declared-same': '已声明为同一项',
    'evidence/same-imprecise-period': '月份或年份相同',
    'evidence/body-title': '标题没有区别',
    'evidence/respelled-title': '标题拼写不同',
    'evidence/truncated-title': '一个标题是另一个的开头',
    'evidence/contained-title': '一个标题包含另一个的全部词语',
    'evidence/shared-body': '有一个共同机构',
    'evidence/other-title': '标题不同',
    'evidence/other-number': '标题中的编号不同',
    'evidence/other-region-named': '标题中的区域不同',
    'evidence/other-body': '但机构不同',
    'evidence/other-place': '但地点不同',
    'evidence/other-venue': '但会场不同',
    'evidence/other-partner': '但合作伙伴不同',
    'evidence/other-link': '但链接不同',
    'evidence/other-id': '但编号不同',
    'evidence/other-column': '但另有一列不同',
    'evidence/other-columns': '但其他列不同',
    'evidence/listed-apart': '但分列为两项',
    'evidence/other-modality': '但形式不同',
    'evidence/other-kind': '但类型不同',
    'evidence/other-region': '但区域不同',
    'evidence/other-hours': '但时间不同',
    'evidence/other-zone': '但时区不同',
    'collection/reportingPeriods': '报告期',
    'collection/regions': '区域',
    'collection/sectors': '部门',
    'collection/offices': '办事机构',
    'collection/bodies': '机构',
    'collection/organizations': '组织',
    'collection/instruments': '文书',
    'collection/mandates': '授权',
    'collection/coordination': '协调机制',
    'collection/statements': '所述数字',
    'collection/events': '会议和活动',
    'collection/series': '系列',
    'collection/projects': '项目',
    'collection/engagements': '合作',
    'field/title': '标题',
    'field/region': '区域',
    'field/office': '办事机构',
    'field/sector': '部门',
    'field/status': '状态',
    'field/modality': '形式',
    'field/theme': '主题',
    'field/note': '备注',
    'field/description': '说明',
    'field/outcome': '成果',
    'field/participants': '与会人数',
    'field/highlight': '重点活动',
    'field/contact': '联系人',
    'field/dateText': '日期',
    'field/period': '日期',
    'field/hours': '时间',
    'field/zone': '时区',
    'field/continuous': '连续进行',
    'field/venue': '场地',
    'field/kind': '活动类型',
    'field/date': '日期',
    'field/start': '开始日期',
    'field/end': '结束日期',
    'field/startTime': '开始时间',
    'field/endTime': '结束时间',
    'field/allDay': '全天',
    'field/place': '地点',
    'field/link': '链接',
    'field/plans': '规划编号',
    'field/subdivision': '省或州',
    'field/addressLine': '地址（2）',
    'field/postcode': '邮政编码',
    'field/district': '城区',
    'field/city': '城市',
    'field/country': '国家',
    'field/text': '地点',
    'field/bodies': '机构',
    'field/partners': '合作伙伴',
    'field/organizations': '组织',
    'field/recurrence': '周期',
    'field/statedCount': '所列活动数',
    'field/statedDuration': '所列期限',
    'field/series': '系列',
    'field/project': '项目',
    'field/parent': '上级机构',
    'field/instrument': '文书',
    'field/offices': '办事机构',
  },
};

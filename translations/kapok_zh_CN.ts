<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近使用的文件</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>选中所有行</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Find in the explorer</source>
        <translation>在目录中查找</translation>
    </message>
    <message>
        <source>Filter rows…</source>
        <translation>筛选行…</translation>
    </message>
    <message>
        <source>New column…</source>
        <translation>新建列…</translation>
    </message>
    <message>
        <source>Aggregate…</source>
        <translation>汇总…</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation>排序…</translation>
    </message>
    <message>
        <source>Keep the top rows…</source>
        <translation>保留前几行…</translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation>转到行…</translation>
    </message>
    <message>
        <source>Keep a copy in the workbook</source>
        <translation>在工作簿中保留副本</translation>
    </message>
    <message>
        <source>Find the file again…</source>
        <translation>重新链接文件…</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>欢迎页</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Jobs and messages</source>
        <translation>任务和消息</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一个标签页</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Theme of the desktop</source>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Chinese (中文)</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Help on this</source>
        <translation>当前页面的帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>About Kapok</source>
        <translation>关于Kapok</translation>
    </message>
    <message>
        <source>How the file is read…</source>
        <translation>文件读取方式…</translation>
    </message>
    <message>
        <source>Copy with column names</source>
        <translation>复制（含列名）</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>选择列…</translation>
    </message>
    <message>
        <source>Append rows…</source>
        <translation>追加行…</translation>
    </message>
    <message>
        <source>Rename a column…</source>
        <translation>重命名列…</translation>
    </message>
    <message>
        <source>Fill missing values…</source>
        <translation>填补缺失值…</translation>
    </message>
    <message>
        <source>Replace values…</source>
        <translation>替换值…</translation>
    </message>
    <message>
        <source>Classes of a number…</source>
        <translation>数值分级…</translation>
    </message>
    <message>
        <source>Parts of dates…</source>
        <translation>提取日期部分…</translation>
    </message>
    <message>
        <source>Split a text…</source>
        <translation>拆分文本…</translation>
    </message>
    <message>
        <source>Ranks, running and moving values…</source>
        <translation>窗口计算（排名、累计、移动）…</translation>
    </message>
    <message>
        <source>Compare periods…</source>
        <translation>同比和环比…</translation>
    </message>
    <message>
        <source>Pivot…</source>
        <translation>透视…</translation>
    </message>
    <message>
        <source>Unpivot…</source>
        <translation>逆透视…</translation>
    </message>
    <message>
        <source>Random sample…</source>
        <translation>随机抽样…</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Values of the column…</source>
        <translation>列的取值概况…</translation>
    </message>
    <message>
        <source>Use new data…</source>
        <translation>更换数据…</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>打开数据库…</translation>
    </message>
    <message>
        <source>Paste as dataset</source>
        <translation>粘贴为数据集</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>反向选择</translation>
    </message>
    <message>
        <source>Keep only the selected rows</source>
        <translation>仅保留选中的行</translation>
    </message>
    <message>
        <source>Leave out the selected rows</source>
        <translation>排除选中的行</translation>
    </message>
    <message>
        <source>Save the selection as a column…</source>
        <translation>将选择保存为列…</translation>
    </message>
    <message>
        <source>Convert the unit…</source>
        <translation>换算单位…</translation>
    </message>
    <message>
        <source>Metadata and field dictionary</source>
        <translation>元数据和字段字典</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>质量报告</translation>
    </message>
    <message>
        <source>Code lists…</source>
        <translation>代码表…</translation>
    </message>
    <message>
        <source>Read the file without options</source>
        <translation>不使用选项读取文件</translation>
    </message>
    <message>
        <source>Cells that did not fit…</source>
        <translation>类型不符的单元格…</translation>
    </message>
    <message>
        <source>SQL console</source>
        <translation>SQL控制台</translation>
    </message>
    <message>
        <source>Query with SQL</source>
        <translation>用SQL查询</translation>
    </message>
</context>
<context>
    <name>ColumnActions</name>
    <message>
        <source>Convert from %1 to</source>
        <translation>从%1换算为</translation>
    </message>
    <message>
        <source>Add the names of the codes</source>
        <translation>添加代码的名称</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1列</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1列</translation>
    </message>
</context>
<context>
    <name>Creators</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>%1的图表</translation>
    </message>
    <message>
        <source>Map of %1</source>
        <translation>%1的地图</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Kapok</source>
        <translation>Kapok</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Export &quot;%1&quot;</source>
        <translation>导出“%1”</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>About Kapok</source>
        <translation>关于Kapok</translation>
    </message>
    <message>
        <source># Kapok %1

A desktop workbench for analysts: open data, understand it, model and forecast it, put it on charts, maps and dashboards, and publish the report.

Free software under the GNU General Public License, version 3 or later. Kapok is built with Qt, VTK, GDAL, PROJ, GEOS, SQLite, Eigen, ICU and oneTBB.</source>
        <translation># Kapok %1

面向统计分析人员的桌面工作台：打开数据、了解数据，建立模型、作出预测，制成图表、地图和仪表板，并发布报告。

本程序是自由软件，遵循GNU通用公共许可证第3版或更高版本。Kapok使用Qt、VTK、GDAL、PROJ、GEOS、SQLite、Eigen、ICU和oneTBB构建。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Clear the selection, close the panel</source>
        <translation>清除选择，关闭面板</translation>
    </message>
    <message>
        <source>Chart and map: move</source>
        <translation>图表和地图：移动</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Chart and map: zoom, show all</source>
        <translation>图表和地图：缩放、显示全部</translation>
    </message>
    <message>
        <source>Table: select the row</source>
        <translation>表：选择行</translation>
    </message>
    <message>
        <source>Space; with Ctrl: add</source>
        <translation>空格；加按Ctrl：添加到选择</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>拒绝加载：</translation>
    </message>
    <message>
        <source>No plugins were found.</source>
        <translation>未找到插件。</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>## Kapok in a minute

1. **Open** a file: it becomes a dataset in the explorer on the left.
2. **Chart** or **Map** shows it; what you change in the inspector on the right is seen at once and can be undone.
3. Click or drag over marks, shapes or rows: the same rows light up in every view. The chip above says what is selected and clears it.
4. **Analysis** summarises, models and forecasts; its results are datasets again.
5. Put everything on a **Dashboard**, write a **Report**, export it as PDF.

Ctrl+Shift+P finds every command.</source>
        <translation>## 一分钟了解Kapok

1. **打开**文件：文件成为左侧目录中的数据集。
2. 用**图表**或**地图**显示数据；在右侧属性中所做的更改立即生效，并可撤销。
3. 单击或拖动选择图表标记、地图区域或行：相同的行在所有视图中同时突出显示。上方的选择标签显示当前选择，也可用来清除选择。
4. **分析**用于汇总、建模和预测；其结果同样是数据集。
5. 把内容放入**仪表板**，撰写**报告**，导出为PDF。

按Ctrl+Shift+P可查找所有命令。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 (%4)</source>
        <translation>第%1行，列“%2”：%3（%4）</translation>
    </message>
    <message>
        <source>names in the first row</source>
        <translation>首行为列名</translation>
    </message>
    <message>
        <source>no names in the file</source>
        <translation>文件无列名</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1个问题</translation>
    </message>
    <message>
        <source>the encoding is a guess</source>
        <translation>编码为推测</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>已打开%1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外%1项</translation>
    </message>
    <message>
        <source>%1 – show</source>
        <translation>%1 – 查看</translation>
    </message>
    <message>
        <source>It was made for a file of the same columns.</source>
        <translation>该模板适用于列相同的文件。</translation>
    </message>
    <message>
        <source>Read it without the template</source>
        <translation>不使用模板读取</translation>
    </message>
    <message>
        <source>Choose differently…</source>
        <translation>更改读取方式…</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; was used to read %2.</source>
        <translation>已使用模板“%1”读取%2。</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <source>and %1 more</source>
        <translation>以及另外%1项</translation>
    </message>
    <message>
        <source>Nothing remarkable in the first rows.</source>
        <translation>前若干行未见异常。</translation>
    </message>
</context>
<context>
    <name>MetadataWords</name>
    <message>
        <source>Key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Continuously</source>
        <translation>持续更新</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>每两周</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <translation>每月两次</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>每两个月</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Every two years</source>
        <translation>每两年</translation>
    </message>
    <message>
        <source>Every three years</source>
        <translation>每三年</translation>
    </message>
    <message>
        <source>Irregularly</source>
        <translation>不定期</translation>
    </message>
</context>
<context>
    <name>ModuleChooser</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New analysis</source>
        <translation>新建分析</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>想了解什么？</translation>
    </message>
    <message>
        <source>Find an analysis</source>
        <translation>查找分析</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能说明</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>使用此分析</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>选择列</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Pasted %1</source>
        <translation>粘贴于%1</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>粘贴的表</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Completeness</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Uniqueness</source>
        <translation>唯一性</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>时效性</translation>
    </message>
    <message>
        <source>Values that are there</source>
        <translation>非缺失的值</translation>
    </message>
    <message>
        <source>Values that are codes of their list and fulfil their conditions</source>
        <translation>属于所用代码表且满足条件的值</translation>
    </message>
    <message>
        <source>Rows and values that are there once</source>
        <translation>不重复的行和值</translation>
    </message>
    <message>
        <source>Rows that fulfil the rules between columns</source>
        <translation>满足列间规则的行</translation>
    </message>
    <message>
        <source>Times that are not in the future, and new enough</source>
        <translation>不晚于当前且足够新的时间</translation>
    </message>
    <message>
        <source>No value is missing</source>
        <translation>没有缺失值</translation>
    </message>
    <message>
        <source>Region codes (GB/T 2260)</source>
        <translation>行政区划代码（GB/T 2260）</translation>
    </message>
    <message>
        <source>Industry codes (GB/T 4754-2017)</source>
        <translation>行业代码（GB/T 4754-2017）</translation>
    </message>
    <message>
        <source>Unified social credit codes (GB 32100-2015)</source>
        <translation>统一社会信用代码（GB 32100-2015）</translation>
    </message>
    <message>
        <source>Resident ID numbers (GB 11643-1999)</source>
        <translation>公民身份号码（GB 11643-1999）</translation>
    </message>
    <message>
        <source>No value is there twice</source>
        <translation>没有重复的值</translation>
    </message>
    <message>
        <source>No row repeats an earlier one</source>
        <translation>没有与前面重复的行</translation>
    </message>
    <message>
        <source>No time is in the future</source>
        <translation>没有晚于当前的时间</translation>
    </message>
</context>
<context>
    <name>SelectionCommands</name>
    <message>
        <source>all but %1</source>
        <translation>除%1以外</translation>
    </message>
    <message>
        <source>Save the selection</source>
        <translation>保存选择</translation>
    </message>
    <message>
        <source>Name of the new column:</source>
        <translation>新列的名称：</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>选中</translation>
    </message>
</context>
<context>
    <name>StepForms</name>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Keep the rows where</source>
        <translation>保留满足条件的行</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>新建列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit (may be empty)</source>
        <translation>单位（可不填）</translation>
    </message>
    <message>
        <source>Label (may be empty)</source>
        <translation>标签（可不填）</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Checked columns are kept, in this order; drag to move</source>
        <translation>保留勾选的列，并按此顺序排列；拖动可调整顺序</translation>
    </message>
    <message>
        <source>Rename a column</source>
        <translation>重命名列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Append rows of other datasets</source>
        <translation>追加其他数据集的行</translation>
    </message>
    <message>
        <source>Rows of these datasets come below; columns are matched by name</source>
        <translation>这些数据集的行接在下方；各列按名称对应</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Keep the top rows</source>
        <translation>保留前若干行</translation>
    </message>
    <message>
        <source>Rows to keep</source>
        <translation>保留行数</translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>No value (missing)</source>
        <translation>无值（缺失）</translation>
    </message>
    <message>
        <source>Value: 1234.5, 2024-03-05, true</source>
        <translation>值：1234.5、2024-03-05、true</translation>
    </message>
    <message>
        <source>Fill missing values</source>
        <translation>填补缺失值</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>With</source>
        <translation>填补方式</translation>
    </message>
    <message>
        <source>the last value before</source>
        <translation>前一个值</translation>
    </message>
    <message>
        <source>the first value after</source>
        <translation>后一个值</translation>
    </message>
    <message>
        <source>the line between them</source>
        <translation>前后值之间线性插值</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>the median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>指定值</translation>
    </message>
    <message>
        <source>At most so many in a row (0: any)</source>
        <translation>最多连续填补的个数（0表示不限）</translation>
    </message>
    <message>
        <source>Classes of a number</source>
        <translation>数值分级</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>of equal width</source>
        <translation>等距</translation>
    </message>
    <message>
        <source>of equally many rows</source>
        <translation>各级行数相等</translation>
    </message>
    <message>
        <source>with my own limits</source>
        <translation>自定义断点</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>Limits, rising, both ends included</source>
        <translation>断点，从小到大，含两端</translation>
    </message>
    <message>
        <source>Names of the classes, parted by commas (may be empty)</source>
        <translation>各级名称，以逗号分隔（可不填）</translation>
    </message>
    <message>
        <source>Replace values</source>
        <translation>替换值</translation>
    </message>
    <message>
        <source>New column (empty: the column itself changes)</source>
        <translation>新列（不填则直接修改该列）</translation>
    </message>
    <message>
        <source>Values; an empty box is the missing value</source>
        <translation>值；留空表示缺失值</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>All other values</source>
        <translation>其他所有值</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>become missing</source>
        <translation>设为缺失</translation>
    </message>
    <message>
        <source>become this value</source>
        <translation>设为指定值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Parts of dates</source>
        <translation>提取日期部分</translation>
    </message>
    <message>
        <source>New columns</source>
        <translation>新列</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>day of the year</source>
        <translation>一年中的第几天</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>distinct values</source>
        <translation>不同值</translation>
    </message>
    <message>
        <source>missing values</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首个值</translation>
    </message>
    <message>
        <source>last</source>
        <translation>末个值</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>加权平均值</translation>
    </message>
    <message>
        <source>share of the total</source>
        <translation>总计占比</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>计算对象</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>By</source>
        <translation>排序字段</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>Texts by</source>
        <translation>文本排序方式</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Within groups of</source>
        <translation>组内计算的分组依据</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>rank without gaps</source>
        <translation>连续排名（并列后不跳号）</translation>
    </message>
    <message>
        <source>value some rows before</source>
        <translation>前若干行的值</translation>
    </message>
    <message>
        <source>value some rows after</source>
        <translation>后若干行的值</translation>
    </message>
    <message>
        <source>running sum</source>
        <translation>累计合计</translation>
    </message>
    <message>
        <source>running mean</source>
        <translation>累计平均值</translation>
    </message>
    <message>
        <source>running minimum</source>
        <translation>累计最小值</translation>
    </message>
    <message>
        <source>running maximum</source>
        <translation>累计最大值</translation>
    </message>
    <message>
        <source>moving sum</source>
        <translation>移动合计</translation>
    </message>
    <message>
        <source>moving mean</source>
        <translation>移动平均值</translation>
    </message>
    <message>
        <source>moving minimum</source>
        <translation>移动最小值</translation>
    </message>
    <message>
        <source>moving maximum</source>
        <translation>移动最大值</translation>
    </message>
    <message>
        <source>share of the group</source>
        <translation>组内占比</translation>
    </message>
    <message>
        <source>Ranks, running and moving values</source>
        <translation>窗口计算（排名、累计、移动）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Around the row</source>
        <translation>以当前行为中心</translation>
    </message>
    <message>
        <source>Only full windows</source>
        <translation>仅完整窗口</translation>
    </message>
    <message>
        <source>Compare periods</source>
        <translation>同比和环比</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>as the dates have it</source>
        <translation>由日期自动判断</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较基期</translation>
    </message>
    <message>
        <source>the same period a year before</source>
        <translation>上年同期（同比）</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>上一期（环比）</translation>
    </message>
    <message>
        <source>rate of change</source>
        <translation>变化率</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>the earlier value</source>
        <translation>基期值</translation>
    </message>
    <message>
        <source>Pivot: values become columns</source>
        <translation>透视：值转为列</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>行字段（每种取值一行）</translation>
    </message>
    <message>
        <source>Columns from the values of</source>
        <translation>列字段（每种取值一列）</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Only these values, parted by commas (empty: all)</source>
        <translation>仅限这些值，以逗号分隔（不填表示全部）</translation>
    </message>
    <message>
        <source>Unpivot: columns become rows</source>
        <translation>逆透视：列转为行</translation>
    </message>
    <message>
        <source>Columns to stack</source>
        <translation>要堆叠的列</translation>
    </message>
    <message>
        <source>Column for their names</source>
        <translation>存放列名的列</translation>
    </message>
    <message>
        <source>Column for their values</source>
        <translation>存放值的列</translation>
    </message>
    <message>
        <source>No rows for missing values</source>
        <translation>缺失值不生成行</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>随机抽样</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>a number of rows</source>
        <translation>指定行数</translation>
    </message>
    <message>
        <source>a share of the rows</source>
        <translation>指定比例</translation>
    </message>
    <message>
        <source>Share (0 to 1)</source>
        <translation>比例（0到1）</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Split a text</source>
        <translation>拆分文本</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>拆分方式</translation>
    </message>
    <message>
        <source>columns, at a delimiter</source>
        <translation>按分隔符拆分为列</translation>
    </message>
    <message>
        <source>columns, after numbers of characters</source>
        <translation>按字符数拆分为列</translation>
    </message>
    <message>
        <source>rows, at a delimiter</source>
        <translation>按分隔符拆分为行</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Characters of each part</source>
        <translation>各部分的字符数</translation>
    </message>
    <message>
        <source>Names of the new columns, parted by commas (may be empty)</source>
        <translation>新列的名称，以逗号分隔（可不填）</translation>
    </message>
    <message>
        <source>Without blanks at both ends</source>
        <translation>去除首尾空格</translation>
    </message>
    <message>
        <source>Keep the column itself</source>
        <translation>保留原列</translation>
    </message>
    <message>
        <source>Convert the unit</source>
        <translation>换算单位</translation>
    </message>
    <message>
        <source>From (empty: the unit of the column)</source>
        <translation>原单位（不填则为该列的单位）</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>TableChooser</name>
    <message>
        <source>Choose tables</source>
        <translation>选择表</translation>
    </message>
    <message>
        <source>%1 holds several tables</source>
        <translation>%1包含多个表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>几何图形</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日期时间</translation>
    </message>
</context>
<context>
    <name>UnfitCells</name>
    <message>
        <source>Cells that did not fit: %1</source>
        <translation>类型不符的单元格：%1</translation>
    </message>
    <message>
        <source>Every cell fits its column.</source>
        <translation>所有单元格均与所在列相符。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>distinct values</source>
        <translation>不同值</translation>
    </message>
    <message>
        <source>missing values</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首个值</translation>
    </message>
    <message>
        <source>last</source>
        <translation>末个值</translation>
    </message>
    <message>
        <source>Only rows that match</source>
        <translation>仅匹配的行</translation>
    </message>
    <message>
        <source>All rows of this dataset</source>
        <translation>本数据集的所有行</translation>
    </message>
    <message>
        <source>All rows of the other dataset</source>
        <translation>另一数据集的所有行</translation>
    </message>
    <message>
        <source>All rows of both</source>
        <translation>两个数据集的所有行</translation>
    </message>
    <message>
        <source>Rows here that have a match, no new columns</source>
        <translation>本数据集中有匹配的行，不添加列</translation>
    </message>
    <message>
        <source>Rows here without a match</source>
        <translation>本数据集中无匹配的行</translation>
    </message>
    <message>
        <source>Exactly equal</source>
        <translation>完全相等</translation>
    </message>
    <message>
        <source>Codes: leading zeros, blanks and width do not count</source>
        <translation>代码：忽略前导零、空格和全半角差异</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折线图</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积图</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱形图</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>散点图</translation>
    </message>
    <message>
        <source>Forecast fan</source>
        <translation>预测扇形图</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>等间距</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>自然断点</translation>
    </message>
    <message>
        <source>Standard deviations</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Round numbers</source>
        <translation>取整断点</translation>
    </message>
    <message>
        <source>My own limits</source>
        <translation>自定义断点</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>突出显示</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>By name, ascending</source>
        <translation>按名称升序</translation>
    </message>
    <message>
        <source>By name, descending</source>
        <translation>按名称降序</translation>
    </message>
    <message>
        <source>By value, smallest first</source>
        <translation>按数值升序</translation>
    </message>
    <message>
        <source>By value, largest first</source>
        <translation>按数值降序</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>加权平均值</translation>
    </message>
    <message>
        <source>share of the total</source>
        <translation>总计占比</translation>
    </message>
    <message>
        <source>All rows of this dataset, with the nearest before</source>
        <translation>本数据集的所有行，匹配此前时间最近的行</translation>
    </message>
    <message>
        <source>Strip of ticks</source>
        <translation>条带图</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Pie or ring</source>
        <translation>饼图或环形图</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>参考线</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Box plot</source>
        <translation>箱线图</translation>
    </message>
    <message>
        <source>Violin plot</source>
        <translation>小提琴图</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度图</translation>
    </message>
    <message>
        <source>Error bars</source>
        <translation>误差线</translation>
    </message>
    <message>
        <source>Error band</source>
        <translation>误差带</translation>
    </message>
    <message>
        <source>Lollipops</source>
        <translation>棒棒糖图</translation>
    </message>
    <message>
        <source>Hexagons</source>
        <translation>六边形分箱图</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历图</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>矩形树图</translation>
    </message>
    <message>
        <source>Pareto chart</source>
        <translation>帕累托图</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>瀑布图</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>斜率图</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>雷达图</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>平行坐标图</translation>
    </message>
    <message>
        <source>Scatter matrix</source>
        <translation>散点图矩阵</translation>
    </message>
    <message>
        <source>Candlesticks</source>
        <translation>K线图</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>控制图</translation>
    </message>
    <message>
        <source>Autocorrelation</source>
        <translation>自相关图</translation>
    </message>
    <message>
        <source>Q–Q plot</source>
        <translation>Q–Q图</translation>
    </message>
    <message>
        <source>Lorenz curve</source>
        <translation>洛伦兹曲线</translation>
    </message>
    <message>
        <source>Population pyramid</source>
        <translation>人口金字塔</translation>
    </message>
    <message>
        <source>Sankey diagram</source>
        <translation>桑基图</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>仪表盘图</translation>
    </message>
    <message>
        <source>Single number</source>
        <translation>单个数值</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>quarter of the year</source>
        <translation>一年中的第几季度</translation>
    </message>
    <message>
        <source>month of the year</source>
        <translation>一年中的第几月</translation>
    </message>
    <message>
        <source>week of the year</source>
        <translation>一年中的第几周</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>星期几</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>一个月中的第几天</translation>
    </message>
    <message>
        <source>day of the year</source>
        <translation>一年中的第几天</translation>
    </message>
    <message>
        <source>month and day</source>
        <translation>月和日</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>一天中的第几小时</translation>
    </message>
    <message>
        <source>minute of the day</source>
        <translation>一天中的第几分钟</translation>
    </message>
    <message>
        <source>second of the day</source>
        <translation>一天中的第几秒</translation>
    </message>
    <message>
        <source>minute of the hour</source>
        <translation>一小时中的第几分钟</translation>
    </message>
    <message>
        <source>second of the minute</source>
        <translation>一分钟中的第几秒</translation>
    </message>
    <message>
        <source>By X, smallest first</source>
        <translation>按X值升序</translation>
    </message>
    <message>
        <source>By X, largest first</source>
        <translation>按X值降序</translation>
    </message>
    <message>
        <source>By colour, smallest first</source>
        <translation>按颜色值升序</translation>
    </message>
    <message>
        <source>By colour, largest first</source>
        <translation>按颜色值降序</translation>
    </message>
    <message>
        <source>By another column</source>
        <translation>按其他列</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>按列出的顺序</translation>
    </message>
    <message>
        <source>As in the data</source>
        <translation>按数据中的顺序</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>其他%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The chart has nothing on its channel &quot;%1&quot;, which a mark of kind &quot;%2&quot; needs.</source>
        <translation>图表的“%1”通道没有内容，而“%2”类标记需要该通道。</translation>
    </message>
    <message>
        <source>Choose a field for it.</source>
        <translation>为其选择一个字段。</translation>
    </message>
    <message>
        <source>The bounds of an axis leave nothing to show: %1 to %2.</source>
        <translation>坐标轴界限内没有可显示的内容：%1至%2。</translation>
    </message>
    <message>
        <source>Set the lower bound below the upper one; logarithmic axes start above zero.</source>
        <translation>下限须小于上限；对数轴的下限须大于零。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>文件无法写入：%1。</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>更换文件夹或文件名。</translation>
    </message>
    <message>
        <source>A picture of this size cannot be made.</source>
        <translation>无法生成此尺寸的图片。</translation>
    </message>
    <message>
        <source>Choose a smaller size or resolution.</source>
        <translation>减小尺寸或降低分辨率。</translation>
    </message>
    <message>
        <source>A picture cannot be written as this kind of file.</source>
        <translation>图片不能写为此类文件。</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .svg or .pdf.</source>
        <translation>使用以.png、.svg或.pdf结尾的文件名。</translation>
    </message>
    <message>
        <source>dashed: forecast; bands: %1 intervals</source>
        <translation>虚线：预测值；阴影：%1区间</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Shown: %1 of %2 rows, %3 of %4 columns.</source>
        <translation>已显示：%1/%2行，%3/%4列。</translation>
    </message>
    <message>
        <source>right axis: %1</source>
        <translation>右轴：%1</translation>
    </message>
    <message>
        <source>%1 names: one in %2 is written; zoom in for the rest</source>
        <translation>共%1个名称，每%2个显示一个；放大可查看其余名称</translation>
    </message>
    <message>
        <source>Marks of kind &quot;%1&quot; cannot be drawn.</source>
        <translation>无法绘制“%1”类标记。</translation>
    </message>
    <message>
        <source>Choose another mark.</source>
        <translation>请选择其他标记。</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>hollow: rises, full: falls</source>
        <translation>空心：上涨；实心：下跌</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>The calendar shows %1 to %2; earlier years are left out.</source>
        <translation>日历图显示%1至%2，更早的年份已略去。</translation>
    </message>
    <message>
        <source>bar: quartiles, stroke: median</source>
        <translation>粗条：四分位数；短线：中位数</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>This chart compares at least two measures.</source>
        <translation>此图表至少需要两个指标进行比较。</translation>
    </message>
    <message>
        <source>Choose more fields as its dimensions.</source>
        <translation>请选择更多字段作为维度。</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 measures are shown.</source>
        <translation>仅显示%2个指标中的前%1个。</translation>
    </message>
    <message>
        <source>%1 of %2 rows are drawn, evenly chosen.</source>
        <translation>已均匀抽取并绘制%2行中的%1行。</translation>
    </message>
    <message>
        <source>%1 of the target %2</source>
        <translation>目标%2的%1</translation>
    </message>
    <message>
        <source>year on year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>period on period</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>The %1 smallest slices are shown as one: others.</source>
        <translation>最小的%1个扇区已合并显示为“其他”。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>行的顺序</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>mean %1; %2 of %3 values lie beyond the limits</source>
        <translation>平均值%1；%3个值中有%2个超出界限</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后期数</translation>
    </message>
    <message>
        <source>Partial autocorrelation of %1</source>
        <translation>%1的偏自相关</translation>
    </message>
    <message>
        <source>Autocorrelation of %1</source>
        <translation>%1的自相关</translation>
    </message>
    <message>
        <source>dashed: 95 % limits of white noise</source>
        <translation>虚线：白噪声的95%界限</translation>
    </message>
    <message>
        <source>Quantiles of the uniform distribution</source>
        <translation>均匀分布的分位数</translation>
    </message>
    <message>
        <source>Quantiles of the exponential distribution</source>
        <translation>指数分布的分位数</translation>
    </message>
    <message>
        <source>Quantiles of the normal distribution</source>
        <translation>正态分布的分位数</translation>
    </message>
    <message>
        <source>dashed: through the quartiles</source>
        <translation>虚线：过四分位数的直线</translation>
    </message>
    <message>
        <source>Cumulative share of rows, from the smallest up</source>
        <translation>行的累计占比（由小到大）</translation>
    </message>
    <message>
        <source>Cumulative share of %1</source>
        <translation>%1的累计占比</translation>
    </message>
    <message>
        <source>Gini coefficient: %1</source>
        <translation>基尼系数：%1</translation>
    </message>
    <message>
        <source>The distribution &quot;%1&quot; is not known.</source>
        <translation>无法识别分布“%1”。</translation>
    </message>
    <message>
        <source>Choose normal, uniform or exponential.</source>
        <translation>请选择正态分布、均匀分布或指数分布。</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 facets are shown.</source>
        <translation>仅显示%2个分面中的前%1个。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Groups: fields, or name=expression each, with commas between.</source>
        <translation>分组：每项为字段或“名称=表达式”，以逗号分隔。</translation>
    </message>
    <message>
        <source>count, sum:x, mean:y, quantile:x:0.9…; with name= before, its column is named so.</source>
        <translation>count、sum:x、mean:y、quantile:x:0.9…；前面加“名称=”可指定列名。</translation>
    </message>
    <message>
        <source>Only rows for which the expression is true.</source>
        <translation>仅保留表达式为真的行。</translation>
    </message>
    <message>
        <source>Groups a table and summarises it.</source>
        <translation>对表分组汇总。</translation>
    </message>
    <message>
        <source>Write to a file by its ending, instead of CSV to the output.</source>
        <translation>写入文件，按文件名结尾确定格式；不指定时输出CSV。</translation>
    </message>
    <message>
        <source>Print one JSON document: an array of records.</source>
        <translation>输出一个JSON文档，内容为记录数组。</translation>
    </message>
    <message>
        <source>Give --json or --out, not both.</source>
        <translation>--json与--out只能指定一个。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>无法写入输出。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项%1。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>选项%1重复。</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>选项%1不带值。</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>选项%1需要值。</translation>
    </message>
    <message>
        <source>The option %1 is needed.</source>
        <translation>必须指定选项%1。</translation>
    </message>
    <message>
        <source>The option %1 takes key=value, not &quot;%2&quot;.</source>
        <translation>选项%1的值应写作“键=值”，不能是“%2”。</translation>
    </message>
    <message>
        <source>The picture; its ending sets the format.</source>
        <translation>图片文件，按文件名结尾确定格式。</translation>
    </message>
    <message>
        <source>Draws a chart of a table.</source>
        <translation>用表绘制图表。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>The commands are: %1.</source>
        <translation>可用命令：%1。</translation>
    </message>
    <message>
        <source>Writes a table in another format, set by the ending of the file.</source>
        <translation>将表写为另一种格式，按文件名结尾确定格式。</translation>
    </message>
    <message>
        <source>Applies recorded edits to a workbook, which is made when it is not there.</source>
        <translation>将记录的编辑应用于工作簿；工作簿不存在时新建。</translation>
    </message>
    <message>
        <source>One edit per line, as the workbook&apos;s history records them.</source>
        <translation>每行一次编辑，写法与工作簿历史记录相同。</translation>
    </message>
    <message>
        <source>How to open the files: encoding, delimiter, quote, header, types, table, crs.</source>
        <translation>文件的打开方式：encoding、delimiter、quote、header、types、table、crs。</translation>
    </message>
    <message>
        <source>Text keeps every cell as it is in the file.</source>
        <translation>text表示所有单元格保持文件中的原样。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件%1不存在。</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件%1：%2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>无法写入文件%1：%2。</translation>
    </message>
    <message>
        <source>Kapok %1 on the command line. It needs no display.</source>
        <translation>Kapok %1命令行版，无需显示器。</translation>
    </message>
    <message>
        <source>A FILE may be path#table: a sheet, a layer or a database table.</source>
        <translation>FILE可写作“路径#表”，指定工作表、图层或数据库表。</translation>
    </message>
    <message>
        <source>The exit status is 0 when done, 1 when it failed, 2 for wrong usage.</source>
        <translation>退出状态：0表示完成，1表示失败，2表示用法错误。</translation>
    </message>
    <message>
        <source>There is no command and no module &quot;%1&quot;.</source>
        <translation>没有名为“%1”的命令或模块。</translation>
    </message>
    <message>
        <source>kapok-cli --help lists the commands, kapok-cli modules the modules.</source>
        <translation>kapok-cli --help列出命令，kapok-cli modules列出模块。</translation>
    </message>
    <message>
        <source>Explains a command or a module.</source>
        <translation>说明命令或模块的用法。</translation>
    </message>
    <message>
        <source>Tables of the file:</source>
        <translation>文件中的表：</translation>
    </message>
    <message>
        <source>Table %1: %2 rows, %3 columns, format %4</source>
        <translation>表%1：%2行，%3列，格式为%4</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>编码：%1</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>distinct</source>
        <translation>不同值</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>mean or most frequent values</source>
        <translation>平均值或最常见的值</translation>
    </message>
    <message>
        <source>Shows the tables of a file and what is in each column, or the items of a workbook.</source>
        <translation>显示文件中的表及各列概况，或工作簿中的项目。</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>输出一个JSON文档。</translation>
    </message>
    <message>
        <source>%1 See &quot;%2&quot;.</source>
        <translation>%1参见“%2”。</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>未指定命令。</translation>
    </message>
    <message>
        <source>The map uses the data &quot;%1&quot;, which is not given.</source>
        <translation>地图使用的数据“%1”未提供。</translation>
    </message>
    <message>
        <source>Give it as --data %1=FILE; given are: %2.</source>
        <translation>用--data %1=FILE提供；已提供：%2。</translation>
    </message>
    <message>
        <source>A table under the name by which the map&apos;s layers call it.</source>
        <translation>输入表，名称须与地图图层引用的名称一致。</translation>
    </message>
    <message>
        <source>What the map shows: layers, projection, title.</source>
        <translation>地图内容：图层、投影、标题。</translation>
    </message>
    <message>
        <source>Draws a map of tables.</source>
        <translation>用表绘制地图。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不小于%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于%1</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认值：%1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>No plugins are installed.</source>
        <translation>未安装插件。</translation>
    </message>
    <message>
        <source>A plugin was refused: %1</source>
        <translation>插件被拒绝加载：%1</translation>
    </message>
    <message>
        <source>Lists the analysis modules with their inputs and parameters.</source>
        <translation>列出分析模块及其输入和参数。</translation>
    </message>
    <message>
        <source>(%1 bytes)</source>
        <translation>（%1字节）</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>… and %1 more rows</source>
        <translation>…另有%1行</translation>
    </message>
    <message>
        <source>The size is WIDTHxHEIGHT in pixels, such as 800x500, not &quot;%1&quot;.</source>
        <translation>尺寸应写作“宽x高”，单位为像素，如800x500，不能是“%1”。</translation>
    </message>
    <message>
        <source>The resolution is a number from 24 to 1200, not &quot;%1&quot;.</source>
        <translation>分辨率应为24至1200之间的数值，不能是“%1”。</translation>
    </message>
    <message>
        <source>In pixels of 1/96 inch.</source>
        <translation>以像素计，每像素1/96英寸。</translation>
    </message>
    <message>
        <source>Resolution of PNG, 96 by default.</source>
        <translation>PNG的分辨率，默认为96。</translation>
    </message>
    <message>
        <source>Colours: light or dark; light by default.</source>
        <translation>配色主题：light或dark，默认为light。</translation>
    </message>
    <message>
        <source>The theme is light or dark, not &quot;%1&quot;.</source>
        <translation>主题只能是light或dark，不能是“%1”。</translation>
    </message>
    <message>
        <source>Two tables would have the name %1.</source>
        <translation>有两个表会同名：%1。</translation>
    </message>
    <message>
        <source>Give one of the files another name.</source>
        <translation>为其中一个文件改名。</translation>
    </message>
    <message>
        <source>SQL in SQLite&apos;s dialect; each file is a table named after it.</source>
        <translation>SQLite语法的SQL语句；每个文件为一个表，以文件名作表名。</translation>
    </message>
    <message>
        <source>Runs SQL on any files.</source>
        <translation>对任意文件执行SQL查询。</translation>
    </message>
    <message>
        <source>The analysis has no table.</source>
        <translation>该分析没有表。</translation>
    </message>
    <message>
        <source>A variable cannot be rendered.</source>
        <translation>变量不能输出为文件。</translation>
    </message>
    <message>
        <source>The item&apos;s name or id.</source>
        <translation>项目的名称或标识。</translation>
    </message>
    <message>
        <source>A picture (png, svg, pdf); of a dataset or analysis also a table.</source>
        <translation>图片（png、svg、pdf）；数据集和分析还可输出为表。</translation>
    </message>
    <message>
        <source>Brings one item of a workbook up to date and writes it to a file.</source>
        <translation>更新工作簿中的一个项目并写入文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a variable.</source>
        <translation>“%1”不是变量。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a report.</source>
        <translation>“%1”不是报告。</translation>
    </message>
    <message>
        <source>The workbook has no report.</source>
        <translation>工作簿中没有报告。</translation>
    </message>
    <message>
        <source>Add one in the window, or with kapok-cli edit.</source>
        <translation>在窗口中添加，或使用kapok-cli edit添加。</translation>
    </message>
    <message>
        <source>Brings a report of a workbook up to date and writes its pages.</source>
        <translation>更新工作簿中的报告并输出页面。</translation>
    </message>
    <message>
        <source>Read embedded data from their files again.</source>
        <translation>从原文件重新读取已嵌入的数据。</translation>
    </message>
    <message>
        <source>A variable of the workbook, for this time only.</source>
        <translation>工作簿变量的值，仅本次有效。</translation>
    </message>
    <message>
        <source>Which report; the first by default.</source>
        <translation>要输出的报告，默认为第一个。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>A report cannot be written as %1.</source>
        <translation>报告不能写为%1。</translation>
    </message>
    <message>
        <source>Give a name that ends in .pdf or .html.</source>
        <translation>请指定以.pdf或.html结尾的文件名。</translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; is given twice.</source>
        <translation>输入“%1”重复。</translation>
    </message>
    <message>
        <source>The module %1 has no parameter &quot;%2&quot;.</source>
        <translation>模块%1没有参数“%2”。</translation>
    </message>
    <message>
        <source>Its parameters are: %1.</source>
        <translation>可用参数：%1。</translation>
    </message>
    <message>
        <source>The seed must be a whole number.</source>
        <translation>随机种子必须为整数。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹%1。</translation>
    </message>
    <message>
        <source>Runs a module on tables.</source>
        <translation>对表运行模块。</translation>
    </message>
    <message>
        <source>An input table; without a role, the module&apos;s first input.</source>
        <translation>输入表；不指定角色时，作为模块的第一个输入。</translation>
    </message>
    <message>
        <source>A parameter of the module; lists have commas between their parts.</source>
        <translation>模块的参数；列表各项以逗号分隔。</translation>
    </message>
    <message>
        <source>The seed of random numbers, 1 by default.</source>
        <translation>随机种子，默认为1。</translation>
    </message>
    <message>
        <source>Write each table as CSV, and the rest, into a folder.</source>
        <translation>将各表写为CSV，连同其他结果存入文件夹。</translation>
    </message>
    <message>
        <source>%1 is not there; %2 is read instead.</source>
        <translation>%1不存在，改为读取%2。</translation>
    </message>
    <message>
        <source>The workbook has no item &quot;%1&quot;.</source>
        <translation>工作簿中没有项目“%1”。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>工作簿为空。</translation>
    </message>
    <message>
        <source>Its items are: %1.</source>
        <translation>现有项目：%1。</translation>
    </message>
    <message>
        <source>The workbook is empty.</source>
        <translation>工作簿为空。</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>%1的密码：</translation>
    </message>
    <message>
        <source>It may be a database: postgresql://user@host/database#schema.table or odbc:DSN=name#table.</source>
        <translation>也可以是数据库：postgresql://user@host/database#schema.table或odbc:DSN=name#table。</translation>
    </message>
    <message>
        <source>How to write: bom=yes starts a CSV file with the UTF-8 mark that spreadsheets like; escape-formulas=yes puts an apostrophe before texts that a spreadsheet would run as a formula; about=yes says in a file beside it where the table is from.</source>
        <translation>写入方式：bom=yes 使CSV文件以电子表格所需的UTF-8标记开头；escape-formulas=yes 在会被电子表格当作公式执行的文本前加撇号；about=yes 在旁边的文件中写明此表的来源。</translation>
    </message>
    <message>
        <source>--write does not know %1.</source>
        <translation>--write 不认识%1。</translation>
    </message>
    <message>
        <source>Use bom, escape-formulas or about, with yes or no.</source>
        <translation>请使用 bom、escape-formulas 或 about，取值 yes 或 no。</translation>
    </message>
    <message>
        <source>The chart&apos;s file names no data.</source>
        <translation>图表文件未指明数据。</translation>
    </message>
    <message>
        <source>Name the FILE that has them.</source>
        <translation>请用FILE指定含有数据的文件。</translation>
    </message>
    <message>
        <source>The data are at %1.</source>
        <translation>数据位于%1。</translation>
    </message>
    <message>
        <source>Save them as a file and name it as FILE.</source>
        <translation>请将数据保存为文件，并用FILE指定。</translation>
    </message>
    <message>
        <source>What the chart shows: mark, encoding, filter, title; or a Vega-Lite file, which may hold its data.</source>
        <translation>图表内容：标记、编码、筛选、标题；也可为Vega-Lite文件，其中可包含数据。</translation>
    </message>
    <message>
        <source>The picture; its ending sets the format. JSON is Vega-Lite with the rows drawn.</source>
        <translation>图片，按文件名结尾确定格式。JSON为Vega-Lite格式，包含所绘制的行。</translation>
    </message>
    <message>
        <source>The rows that are drawn, as a table; Vega-Lite then refers to it.</source>
        <translation>所绘制的行，写为表；Vega-Lite文件会引用该表。</translation>
    </message>
    <message>
        <source>SQLite answered row by row, because %1. Plain columns, aggregates and conditions over one table are answered much faster.</source>
        <translation>SQLite逐行执行了查询，原因：%1。对单个表的普通列、汇总和条件，查询速度会快得多。</translation>
    </message>
</context>
<context>
    <name>database</name>
    <message>
        <source>This is not an SQLite database.</source>
        <translation>该文件不是SQLite数据库。</translation>
    </message>
    <message>
        <source>Check that the file has its usual extension.</source>
        <translation>检查文件扩展名是否正确。</translation>
    </message>
    <message>
        <source>The SQLite database is damaged.</source>
        <translation>SQLite数据库已损坏。</translation>
    </message>
    <message>
        <source>Copy it again from where it comes from.</source>
        <translation>从来源处重新复制该文件。</translation>
    </message>
    <message>
        <source>Another program is writing to the SQLite database.</source>
        <translation>另一程序正在写入该SQLite数据库。</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>等其完成后重试。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>清理磁盘空间后重试。</translation>
    </message>
    <message>
        <source>The disk is full, or it could not be read or written.</source>
        <translation>磁盘已满，或磁盘读写出错。</translation>
    </message>
    <message>
        <source>Free some space or check the disk, and try again.</source>
        <translation>清理磁盘空间或检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>SQLite says: %1.</source>
        <translation>SQLite返回错误：%1。</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>检查文件及其权限。</translation>
    </message>
    <message>
        <source>The database holds no tables.</source>
        <translation>数据库中没有表。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>选择其他文件。</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; in the database.</source>
        <translation>数据库中没有表“%1”。</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>现有的表：%1。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds values of several kinds and is read as text.</source>
        <translation>列“%1”含有多种类型的值，已按文本读取。</translation>
    </message>
    <message>
        <source>A table without columns cannot be written.</source>
        <translation>没有列的表不能写入。</translation>
    </message>
    <message>
        <source>Keep at least one column.</source>
        <translation>至少保留一列。</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; cannot be used in SQL: %2.</source>
        <translation>表“%1”不能用于SQL：%2。</translation>
    </message>
    <message>
        <source>The SQL is not understood or failed: %1.</source>
        <translation>SQL有误或执行失败：%1。</translation>
    </message>
    <message>
        <source>The tables are: %1.</source>
        <translation>可用的表：%1。</translation>
    </message>
    <message>
        <source>Only one SQL statement can be run at a time.</source>
        <translation>一次只能执行一条SQL语句。</translation>
    </message>
    <message>
        <source>Only SQL that reads is possible here.</source>
        <translation>此处只能执行读取数据的SQL语句。</translation>
    </message>
    <message>
        <source>Write a SELECT statement.</source>
        <translation>使用SELECT语句。</translation>
    </message>
    <message>
        <source>The column %1 mixes geometry with other values.</source>
        <translation>列%1中几何图形与其他值混杂。</translation>
    </message>
    <message>
        <source>There is not enough memory for the SQLite database.</source>
        <translation>内存不足，无法处理SQLite数据库。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number (%2).</source>
        <translation>“%1”不是数值（%2）。</translation>
    </message>
    <message>
        <source>Write an address such as postgresql://user@host:5432/database.</source>
        <translation>请按postgresql://user@host:5432/database的形式填写地址。</translation>
    </message>
    <message>
        <source>An address must not hold a password.</source>
        <translation>地址中不能包含密码。</translation>
    </message>
    <message>
        <source>Leave it out: Kapok asks for it, or takes it from the keychain.</source>
        <translation>请去掉密码：Kapok会在连接时询问，或从系统密码库读取。</translation>
    </message>
    <message>
        <source>This is not the address of a database.</source>
        <translation>这不是数据库地址。</translation>
    </message>
    <message>
        <source>The setting %1 of a connection cannot be &quot;%2&quot;.</source>
        <translation>连接的设置项%1不能为“%2”。</translation>
    </message>
    <message>
        <source>It can be: %1.</source>
        <translation>可以为：%1。</translation>
    </message>
    <message>
        <source>The settings of a connection have a wrong member &quot;%1&quot;.</source>
        <translation>连接设置中有无效的成员“%1”。</translation>
    </message>
    <message>
        <source>Make the connection again.</source>
        <translation>请重新创建连接。</translation>
    </message>
    <message>
        <source>Fill it in, in the settings of the connection.</source>
        <translation>请在连接设置中填写。</translation>
    </message>
    <message>
        <source>The settings of a connection are not readable.</source>
        <translation>无法读取连接设置。</translation>
    </message>
    <message>
        <source>A connection must not hold a password (&quot;%1&quot;).</source>
        <translation>连接中不能保存密码（“%1”）。</translation>
    </message>
    <message>
        <source>There is no port %1.</source>
        <translation>端口%1无效。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; PostgreSQL&apos;s is usually 5432.</source>
        <translation>端口应为1至65535之间的数值；PostgreSQL通常使用5432。</translation>
    </message>
    <message>
        <source>The file of the database is missing.</source>
        <translation>未指定数据库文件。</translation>
    </message>
    <message>
        <source>The name of the user is missing.</source>
        <translation>未填写用户名。</translation>
    </message>
    <message>
        <source>The ODBC data source is missing.</source>
        <translation>未指定ODBC数据源。</translation>
    </message>
    <message>
        <source>The certificate of the server is not accepted: %1.</source>
        <translation>服务器证书未通过验证：%1。</translation>
    </message>
    <message>
        <source>Give the file of the authority&apos;s certificate (sslrootcert), write the host as the certificate names it, or choose the TLS mode &quot;require&quot;.</source>
        <translation>请指定证书颁发机构的证书文件（sslrootcert），按证书中的名称填写主机，或选择TLS模式“require”。</translation>
    </message>
    <message>
        <source>The encrypted connection could not be made: %1.</source>
        <translation>无法建立加密连接：%1。</translation>
    </message>
    <message>
        <source>Try another TLS mode, or ask the server&apos;s administrator.</source>
        <translation>请换用其他TLS模式，或联系服务器管理员。</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot;.</source>
        <translation>没有数据库“%1”。</translation>
    </message>
    <message>
        <source>Check its name, upper and lower case too.</source>
        <translation>请检查数据库名称，注意大小写。</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; may not connect to the database &quot;%2&quot;.</source>
        <translation>用户“%1”无权连接数据库“%2”。</translation>
    </message>
    <message>
        <source>Ask its administrator for the right to connect.</source>
        <translation>请向数据库管理员申请连接权限。</translation>
    </message>
    <message>
        <source>The server does not accept this password for the user &quot;%1&quot;.</source>
        <translation>服务器不接受用户“%1”的密码。</translation>
    </message>
    <message>
        <source>Type the password again and check the user&apos;s name: the server does not say which of the two is wrong.</source>
        <translation>请重新输入密码，并检查用户名：服务器不会说明两者中哪一个有误。</translation>
    </message>
    <message>
        <source>The server lets the user &quot;%1&quot; not into the database &quot;%2&quot; from this computer, or not with this TLS mode.</source>
        <translation>服务器不允许用户“%1”从本机或以此TLS模式连接数据库“%2”。</translation>
    </message>
    <message>
        <source>Try the TLS mode &quot;require&quot;, or ask the administrator to allow it in pg_hba.conf.</source>
        <translation>请尝试TLS模式“require”，或请管理员在pg_hba.conf中放行。</translation>
    </message>
    <message>
        <source>The server does not accept the user &quot;%1&quot;.</source>
        <translation>服务器不接受用户“%1”。</translation>
    </message>
    <message>
        <source>Check the user&apos;s name, upper and lower case too.</source>
        <translation>请检查用户名，注意大小写。</translation>
    </message>
    <message>
        <source>The server takes no connection now: %1.</source>
        <translation>服务器目前不接受连接：%1。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The server refuses the connection: %1.</source>
        <translation>服务器拒绝连接：%1。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator.</source>
        <translation>请联系服务器管理员。</translation>
    </message>
    <message>
        <source>What listens at port %1 of %2 is not PostgreSQL.</source>
        <translation>%2的端口%1上运行的不是PostgreSQL。</translation>
    </message>
    <message>
        <source>Check the port; PostgreSQL&apos;s is usually 5432.</source>
        <translation>请检查端口；PostgreSQL通常使用5432。</translation>
    </message>
    <message>
        <source>The server offers no encryption (TLS).</source>
        <translation>服务器不支持加密（TLS）。</translation>
    </message>
    <message>
        <source>Choose the TLS mode &quot;prefer&quot;, or ask the administrator to set up TLS.</source>
        <translation>请选择TLS模式“prefer”，或请管理员配置TLS。</translation>
    </message>
    <message>
        <source>There is no computer named &quot;%1&quot;.</source>
        <translation>找不到名为“%1”的计算机。</translation>
    </message>
    <message>
        <source>Check the host&apos;s name, and that this computer is in its network.</source>
        <translation>请检查主机名，并确认本机与其处于同一网络。</translation>
    </message>
    <message>
        <source>The computer %1 cannot be reached.</source>
        <translation>无法访问计算机%1。</translation>
    </message>
    <message>
        <source>Check the host, the network and the VPN.</source>
        <translation>请检查主机、网络和VPN。</translation>
    </message>
    <message>
        <source>The computer %1 did not answer at port %2 in %3 seconds.</source>
        <translation>计算机%1的端口%2在%3秒内没有响应。</translation>
    </message>
    <message>
        <source>Check the host, the network and the VPN; a firewall may be in between.</source>
        <translation>请检查主机、网络和VPN；也可能被防火墙拦截。</translation>
    </message>
    <message>
        <source>Nothing listens at port %1 of %2.</source>
        <translation>%2的端口%1上没有服务。</translation>
    </message>
    <message>
        <source>Check the port, and that the database server is running.</source>
        <translation>请检查端口，并确认数据库服务器正在运行。</translation>
    </message>
    <message>
        <source>The server asks for the password of the user &quot;%1&quot;.</source>
        <translation>服务器要求提供用户“%1”的密码。</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>No server answers in the folder %1.</source>
        <translation>文件夹%1中没有响应的服务器。</translation>
    </message>
    <message>
        <source>Check the folder and the port, and that the server is running.</source>
        <translation>请检查文件夹和端口，并确认服务器正在运行。</translation>
    </message>
    <message>
        <source>The server does not finish the connection: %1.</source>
        <translation>服务器未能完成连接：%1。</translation>
    </message>
    <message>
        <source>Try again, or ask the server&apos;s administrator.</source>
        <translation>请重试，或联系服务器管理员。</translation>
    </message>
    <message>
        <source>There is no such day: made missing.</source>
        <translation>日期不存在，已设为缺失。</translation>
    </message>
    <message>
        <source>Not a number: made missing.</source>
        <translation>不是数值，已设为缺失。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; (%2) holds numbers of more digits than a number of Kapok keeps, and is read as text.</source>
        <translation>列“%1”（%2）的数值位数超出Kapok可保留的精度，已按文本读取。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; (%2) is read as float64: its first 15 digits are exact.</source>
        <translation>列“%1”（%2）按float64读取：前15位数字是精确的。</translation>
    </message>
    <message>
        <source>This is not a statement that reads: it begins with %1.</source>
        <translation>这不是读取数据的语句：它以%1开头。</translation>
    </message>
    <message>
        <source>Kapok only reads. Ask with SELECT, WITH, VALUES or TABLE.</source>
        <translation>Kapok只读取数据。请使用SELECT、WITH、VALUES或TABLE查询。</translation>
    </message>
    <message>
        <source>There is no ODBC data source &quot;%1&quot; on this computer.</source>
        <translation>本机没有ODBC数据源“%1”。</translation>
    </message>
    <message>
        <source>Choose one of the list, or set it up in the system&apos;s ODBC settings.</source>
        <translation>请从列表中选择，或在系统的ODBC设置中添加。</translation>
    </message>
    <message>
        <source>The ODBC driver cannot be loaded: %1</source>
        <translation>无法加载ODBC驱动程序：%1</translation>
    </message>
    <message>
        <source>Install the driver of the database, and choose it here.</source>
        <translation>请安装该数据库的驱动程序，然后在此处选择。</translation>
    </message>
    <message>
        <source>Check the encryption settings of the driver.</source>
        <translation>请检查驱动程序的加密设置。</translation>
    </message>
    <message>
        <source>Check the user&apos;s name and type the password again.</source>
        <translation>请检查用户名，并重新输入密码。</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>请检查数据库名称。</translation>
    </message>
    <message>
        <source>Check the settings, and that the server is running.</source>
        <translation>请检查设置，并确认服务器正在运行。</translation>
    </message>
    <message>
        <source>The ODBC driver says: %1</source>
        <translation>ODBC驱动程序返回错误：%1</translation>
    </message>
    <message>
        <source>ODBC cannot be used on this computer.</source>
        <translation>本机无法使用ODBC。</translation>
    </message>
    <message>
        <source>Install the ODBC driver manager and the driver of the database.</source>
        <translation>请安装ODBC驱动程序管理器和该数据库的驱动程序。</translation>
    </message>
    <message>
        <source>The statement gives no columns.</source>
        <translation>该语句没有返回任何列。</translation>
    </message>
    <message>
        <source>Kapok only reads. Ask with SELECT.</source>
        <translation>Kapok只读取数据。请使用SELECT查询。</translation>
    </message>
    <message>
        <source>The connection to the database was lost: %1</source>
        <translation>与数据库的连接已断开：%1</translation>
    </message>
    <message>
        <source>Check that the server is running and can be reached, and try again.</source>
        <translation>请确认服务器正在运行且可以访问，然后重试。</translation>
    </message>
    <message>
        <source>The statement took longer than %1 seconds and was stopped by the server.</source>
        <translation>语句执行超过%1秒，已被服务器中止。</translation>
    </message>
    <message>
        <source>Ask for less, or allow more time in the settings of the connection.</source>
        <translation>请缩小查询范围，或在连接设置中延长时限。</translation>
    </message>
    <message>
        <source>The database says: %1</source>
        <translation>数据库返回错误：%1</translation>
    </message>
    <message>
        <source>Check the statement.</source>
        <translation>请检查语句。</translation>
    </message>
    <message>
        <source>A value of the type %1 came in an unknown form.</source>
        <translation>%1类型的一个值格式未知。</translation>
    </message>
    <message>
        <source>Ask for the column as text: column::text.</source>
        <translation>请将该列按文本读取：column::text。</translation>
    </message>
    <message>
        <source>An infinite date: made missing.</source>
        <translation>日期为无穷大：已设为缺失。</translation>
    </message>
    <message>
        <source>An infinite time: made missing.</source>
        <translation>时间为无穷大：已设为缺失。</translation>
    </message>
    <message>
        <source>A time after the year 294246: made missing.</source>
        <translation>时间晚于294246年：已设为缺失。</translation>
    </message>
    <message>
        <source>Bytes that are no UTF-8 text: made missing.</source>
        <translation>字节不是有效的UTF-8文本：已设为缺失。</translation>
    </message>
    <message>
        <source>In column &quot;%1&quot;, %2 values of more than 15 digits were rounded to float64.</source>
        <translation>列“%1”中有%2个值超过15位有效数字，已舍入为float64。</translation>
    </message>
    <message>
        <source>The geometries of column &quot;%1&quot; are in several coordinate reference systems.</source>
        <translation>列“%1”的几何使用了多个坐标参考系。</translation>
    </message>
    <message>
        <source>The answer of the server is not readable.</source>
        <translation>无法读取服务器的应答。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the server is of an unknown kind.</source>
        <translation>请重试；如果问题依旧，则说明服务器类型无法识别。</translation>
    </message>
    <message>
        <source>This statement would change the database: %1.</source>
        <translation>该语句会改动数据库：%1。</translation>
    </message>
    <message>
        <source>The database refuses: %1.</source>
        <translation>数据库拒绝访问：%1。</translation>
    </message>
    <message>
        <source>Ask its administrator for the right to read this.</source>
        <translation>请向数据库管理员申请读取权限。</translation>
    </message>
    <message>
        <source>PostgreSQL says, at character %1: %2.</source>
        <translation>PostgreSQL返回错误，位于第%1个字符：%2。</translation>
    </message>
    <message>
        <source>PostgreSQL says: %1.</source>
        <translation>PostgreSQL返回错误：%1。</translation>
    </message>
    <message>
        <source>This is not a statement that reads.</source>
        <translation>这不是读取数据的语句。</translation>
    </message>
    <message>
        <source>Kapok only reads. Ask with SELECT, WITH or VALUES.</source>
        <translation>Kapok只读取数据。请使用SELECT、WITH或VALUES查询。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件%1不存在。</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>No table is open.</source>
        <translation>没有打开的表。</translation>
    </message>
    <message>
        <source>A place in the statement has no name.</source>
        <translation>语句中有一处变量没有名称。</translation>
    </message>
    <message>
        <source>Write the name of a variable after a colon, as in :year.</source>
        <translation>请在冒号后写变量名，如:year。</translation>
    </message>
    <message>
        <source>There is no variable &quot;%1&quot; for the statement.</source>
        <translation>语句所用的变量“%1”不存在。</translation>
    </message>
    <message>
        <source>Give the workbook a variable of this name, or write the value itself.</source>
        <translation>请在工作簿中添加同名变量，或直接写入值。</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is a list; SQL takes single values.</source>
        <translation>变量“%1”是列表，而SQL只接受单个值。</translation>
    </message>
</context>
<context>
    <name>descriptive</name>
    <message>
        <source>Summary of columns</source>
        <translation>各列摘要</translation>
    </message>
    <message>
        <source>Descriptive statistics</source>
        <translation>描述统计</translation>
    </message>
    <message>
        <source>Counts, means, quartiles, shape and histograms of every column at once.</source>
        <translation>一次给出所有列的计数、平均值、四分位数、分布形态和直方图。</translation>
    </message>
    <message>
        <source>Each column gets one row: values, missing values, distinct values; for numbers the mean, standard deviation (divisor n − 1), quartiles, skewness (G1) and kurtosis (G2, the sample excess: 0 for a normal distribution); for booleans the share of true as the mean; for dates and times the first and the last; for texts the most frequent value.

**Missing values** are counted and left out of everything else; so are infinite numbers. What the values are too few for, or what a constant column does not have, stays empty.

**Quantiles** are those of the chosen definition of Hyndman &amp; Fan (1996). **Histograms** have a width after Freedman &amp; Diaconis (1981), rounded to 1, 2 or 5 times a power of ten, unless a number of bins is given.

Sources: R. J. Hyndman, Y. Fan, The American Statistician 50(4), 1996; D. N. Joanes, C. A. Gill, The Statistician 47(1), 1998; D. Freedman, P. Diaconis, Zeitschrift für Wahrscheinlichkeitstheorie 57, 1981.</source>
        <translation>每列对应一行结果：有效值数、缺失值数、不同值数；数值列给出平均值、标准差（除数为n − 1）、四分位数、偏度（G1）和峰度（G2，样本超额峰度，正态分布为0）；布尔列以真值所占比重作为平均值；日期和时间列给出最早值和最晚值；文本列给出最常见的值。

**缺失值**只计数，不参与其他计算；无穷大值同样不参与。因值太少而无法计算的指标，以及常数列不具备的指标，留空。

**分位数**按所选的Hyndman &amp; Fan（1996）定义计算。**直方图**的组距按Freedman &amp; Diaconis（1981）的方法确定，并取整为10的幂的1、2或5倍；指定组数时除外。

文献：R. J. Hyndman, Y. Fan, The American Statistician 50(4), 1996；D. N. Joanes, C. A. Gill, The Statistician 47(1), 1998；D. Freedman, P. Diaconis, Zeitschrift für Wahrscheinlichkeitstheorie 57, 1981。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Any table.</source>
        <translation>任意表。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>All columns unless some are chosen.</source>
        <translation>不选择时为所有列。</translation>
    </message>
    <message>
        <source>Bins of histograms</source>
        <translation>直方图组数</translation>
    </message>
    <message>
        <source>Chosen from the data unless given.</source>
        <translation>不指定时根据数据确定。</translation>
    </message>
    <message>
        <source>Definition of quantiles</source>
        <translation>分位数定义</translation>
    </message>
    <message>
        <source>1 to 9, as numbered by Hyndman &amp; Fan (1996).</source>
        <translation>1至9，编号依据Hyndman &amp; Fan（1996）。</translation>
    </message>
    <message>
        <source>The table has no columns.</source>
        <translation>该表没有列。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Histogram of %1</source>
        <translation>%1的直方图</translation>
    </message>
    <message>
        <source>%1 has %2 infinite values; they are left out of its mean, quantiles and histogram.</source>
        <translation>%1有%2个无穷大值，计算平均值、分位数和直方图时已略去。</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns, no missing values.</source>
        <translation>%1行，%2列，无缺失值。</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns; %3 values are missing, in %4 columns.</source>
        <translation>%1行，%2列；共有%3个缺失值，分布在%4列中。</translation>
    </message>
    <message>
        <source>Correlation matrix</source>
        <translation>相关矩阵</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>How columns go together: Pearson, Spearman, Kendall, partial, with tests and intervals.</source>
        <translation>列与列之间的关系：Pearson、Spearman、Kendall和偏相关，附检验和区间。</translation>
    </message>
    <message>
        <source>Pearson&apos;s r measures straight relations, Spearman&apos;s ρ and Kendall&apos;s τ-b rising or falling ones of any shape. With controls, correlations are partial: of what the controls do not explain (for Spearman of ranks). Tests are Student&apos;s t; Kendall&apos;s is exact below 50 rows without ties, else normal with the variance for ties. Intervals use Fisher&apos;s z. With many pairs some p-values are small by chance.

**Missing values:** each pair takes the rows where both columns and the controls have finite values; their number is in the table.

Sources: R. A. Fisher, Metron 1, 1921; M. G. Kendall, Biometrika 33, 1945; W. R. Knight, Journal of the American Statistical Association 61, 1966; D. G. Bonett, T. A. Wright, Psychometrika 65, 2000.</source>
        <translation>Pearson的r衡量线性关系，Spearman的ρ和Kendall的τ-b衡量任意形状的递增或递减关系。指定控制变量时为偏相关，即控制变量未能解释部分之间的相关（Spearman按秩计算）。检验采用学生t检验；Kendall检验在少于50行且无并列值时为精确检验，否则采用正态近似，方差按并列值校正。区间采用Fisher的z变换。列对较多时，会有一些p值仅因偶然而偏小。

**缺失值**：每对列取两列及控制变量均为有限值的行，行数见表。

来源：R. A. Fisher, Metron 1, 1921；M. G. Kendall, Biometrika 33, 1945；W. R. Knight, Journal of the American Statistical Association 61, 1966；D. G. Bonett, T. A. Wright, Psychometrika 65, 2000。</translation>
    </message>
    <message>
        <source>Two columns of numbers or more.</source>
        <translation>两个或更多数值列。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Which correlation.</source>
        <translation>所用的相关系数。</translation>
    </message>
    <message>
        <source>Pearson: straight relations</source>
        <translation>Pearson：线性关系</translation>
    </message>
    <message>
        <source>Spearman: ranks</source>
        <translation>Spearman：秩</translation>
    </message>
    <message>
        <source>Kendall: pairs in order</source>
        <translation>Kendall：数对的顺序</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控制变量</translation>
    </message>
    <message>
        <source>Columns whose influence is taken out first; not with Kendall.</source>
        <translation>先剔除这些列的影响；不适用于Kendall。</translation>
    </message>
    <message>
        <source>A correlation needs two columns, and Kendall&apos;s takes no controls.</source>
        <translation>相关分析需要两列，且Kendall方法不支持控制变量。</translation>
    </message>
    <message>
        <source>Choose more columns, or another method.</source>
        <translation>请选择更多列，或换用其他方法。</translation>
    </message>
    <message>
        <source>The strongest correlation is that of **%1** and **%2**: %3 (%4, %5 rows).</source>
        <translation>相关性最强的是**%1**和**%2**：%3（%4，%5行）。</translation>
    </message>
    <message>
        <source>Pairs take the rows where both are known; their numbers differ from the %1 rows of the table.</source>
        <translation>每对列只取两列均有值的行，行数与表的%1行不同。</translation>
    </message>
</context>
<context>
    <name>expression</name>
    <message>
        <source>There is no column %1.</source>
        <translation>没有列“%1”。</translation>
    </message>
    <message>
        <source>%1 is not valid here; write %2.</source>
        <translation>%1在此处无效，应写作%2。</translation>
    </message>
    <message>
        <source>A quoted word is expected here.</source>
        <translation>此处应为带引号的词。</translation>
    </message>
    <message>
        <source>%1 is not a date.</source>
        <translation>%1不是日期。</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together; convert one with number(x) or text(x).</source>
        <translation>%1与%2类型不一致；用number(x)或text(x)转换其中之一。</translation>
    </message>
    <message>
        <source>%1 cannot take a value of type %2 here; it is used as %3.</source>
        <translation>%1在此处不接受%2类型的值；用法为%3。</translation>
    </message>
    <message>
        <source>A condition must be true or false, but this is of type %1.</source>
        <translation>条件必须为true或false，而此处的类型是%1。</translation>
    </message>
    <message>
        <source>See character %1: %2</source>
        <translation>见第%1个字符：%2</translation>
    </message>
    <message>
        <source>Correct the row or the expression %1.</source>
        <translation>更正该行数据或表达式%1。</translation>
    </message>
    <message>
        <source>Sum. A date or time plus a number moves it by so many days.</source>
        <translation>加。日期或时间加数值，表示后移相应天数。</translation>
    </message>
    <message>
        <source>Difference. Two dates or times give the days between them.</source>
        <translation>减。两个日期或时间相减，得到相差的天数。</translation>
    </message>
    <message>
        <source>Product.</source>
        <translation>乘。</translation>
    </message>
    <message>
        <source>Quotient, always with decimals. Division by 0 is missing.</source>
        <translation>除，结果总带小数。除以0时结果缺失。</translation>
    </message>
    <message>
        <source>Remainder, with the sign of a. By 0 it is missing.</source>
        <translation>余数，符号与a相同。除以0时结果缺失。</translation>
    </message>
    <message>
        <source>Power; ** is the same.</source>
        <translation>乘方；也可写作**。</translation>
    </message>
    <message>
        <source>The number with its sign changed.</source>
        <translation>数值取相反数。</translation>
    </message>
    <message>
        <source>Texts joined; other values are written as by text(x). Missing when one is missing.</source>
        <translation>连接文本；其他类型的值按text(x)转换。任一值缺失时结果缺失。</translation>
    </message>
    <message>
        <source>Whether both are equal; == is the same.</source>
        <translation>两者是否相等；也可写作==。</translation>
    </message>
    <message>
        <source>Whether they differ; != is the same.</source>
        <translation>两者是否不等；也可写作!=。</translation>
    </message>
    <message>
        <source>Less. Texts are compared by the code points of their characters.</source>
        <translation>小于。文本按字符的码位比较。</translation>
    </message>
    <message>
        <source>Less or equal.</source>
        <translation>小于或等于。</translation>
    </message>
    <message>
        <source>Greater.</source>
        <translation>大于。</translation>
    </message>
    <message>
        <source>Greater or equal.</source>
        <translation>大于或等于。</translation>
    </message>
    <message>
        <source>Whether low &lt;= x and x &lt;= high.</source>
        <translation>是否满足low &lt;= x且x &lt;= high。</translation>
    </message>
    <message>
        <source>Whether x is one of the values.</source>
        <translation>x是否为所列值之一。</translation>
    </message>
    <message>
        <source>True when both are; false when one is false; else missing.</source>
        <translation>两者均为true时为true；任一为false时为false；否则缺失。</translation>
    </message>
    <message>
        <source>True when one is; false when both are false; else missing.</source>
        <translation>任一为true时为true；两者均为false时为false；否则缺失。</translation>
    </message>
    <message>
        <source>The opposite; missing stays missing.</source>
        <translation>取反；缺失仍为缺失。</translation>
    </message>
    <message>
        <source>The value of the first condition that is true, else the last value; without one, missing.</source>
        <translation>第一个成立的条件所对应的值，均不成立时取最后的值；未给出该值时缺失。</translation>
    </message>
    <message>
        <source>The first value that is not missing.</source>
        <translation>第一个不缺失的值。</translation>
    </message>
    <message>
        <source>Whether there is no value.</source>
        <translation>是否没有值。</translation>
    </message>
    <message>
        <source>The number without its sign.</source>
        <translation>绝对值。</translation>
    </message>
    <message>
        <source>-1, 0 or 1.</source>
        <translation>-1、0或1。</translation>
    </message>
    <message>
        <source>Rounded, halves away from 0; digits may be negative, and are 0 unless given.</source>
        <translation>四舍五入，恰为一半时向远离0的方向进位；digits可为负数，默认为0。</translation>
    </message>
    <message>
        <source>The next whole number below.</source>
        <translation>向下取整。</translation>
    </message>
    <message>
        <source>The next whole number above.</source>
        <translation>向上取整。</translation>
    </message>
    <message>
        <source>Square root; of a negative number it is missing.</source>
        <translation>平方根；负数的结果缺失。</translation>
    </message>
    <message>
        <source>e to the power of x.</source>
        <translation>e的x次方。</translation>
    </message>
    <message>
        <source>Natural logarithm; of 0 and below it is missing.</source>
        <translation>自然对数；0和负数的结果缺失。</translation>
    </message>
    <message>
        <source>Logarithm to a base.</source>
        <translation>以指定数为底的对数。</translation>
    </message>
    <message>
        <source>Logarithm to base 10.</source>
        <translation>以10为底的对数。</translation>
    </message>
    <message>
        <source>x to the power of y.</source>
        <translation>x的y次方。</translation>
    </message>
    <message>
        <source>The lower edge of the bin of this width that holds x; origin is 0 unless given.</source>
        <translation>按此组距分组时，x所在组的下限；origin默认为0。</translation>
    </message>
    <message>
        <source>How many characters.</source>
        <translation>字符数。</translation>
    </message>
    <message>
        <source>In small letters.</source>
        <translation>转为小写。</translation>
    </message>
    <message>
        <source>In capital letters.</source>
        <translation>转为大写。</translation>
    </message>
    <message>
        <source>Without blanks at both ends.</source>
        <translation>去除首尾空格。</translation>
    </message>
    <message>
        <source>Characters from a position, counted from 1; to the end unless a length is given.</source>
        <translation>从指定位置起的字符，位置从1计；不指定长度时取到末尾。</translation>
    </message>
    <message>
        <source>With every place of one text replaced by another.</source>
        <translation>将其中某段文本全部替换为另一段文本。</translation>
    </message>
    <message>
        <source>Whether the part is in the text.</source>
        <translation>文本是否包含指定部分。</translation>
    </message>
    <message>
        <source>Whether the text starts with the part.</source>
        <translation>文本是否以指定部分开头。</translation>
    </message>
    <message>
        <source>Whether the text ends with the part.</source>
        <translation>文本是否以指定部分结尾。</translation>
    </message>
    <message>
        <source>Filled from the left to a width; with 0 unless another fill is given.</source>
        <translation>从左侧补齐到指定宽度；不另指定字符时用0补齐。</translation>
    </message>
    <message>
        <source>A date: date(&apos;2024-03-05&apos;), or the day of a time.</source>
        <translation>日期：date(&apos;2024-03-05&apos;)，或取时间的日期部分。</translation>
    </message>
    <message>
        <source>A date with a time of day: datetime(&apos;2024-03-05 08:30&apos;).</source>
        <translation>日期时间：datetime(&apos;2024-03-05 08:30&apos;)。</translation>
    </message>
    <message>
        <source>The year.</source>
        <translation>年份。</translation>
    </message>
    <message>
        <source>The quarter, 1 to 4.</source>
        <translation>季度，1至4。</translation>
    </message>
    <message>
        <source>The month, 1 to 12.</source>
        <translation>月份，1至12。</translation>
    </message>
    <message>
        <source>The week of ISO 8601, 1 to 53.</source>
        <translation>ISO 8601周数，1至53。</translation>
    </message>
    <message>
        <source>The day of the month, 1 to 31.</source>
        <translation>月内日期，1至31。</translation>
    </message>
    <message>
        <source>The hour, 0 to 23.</source>
        <translation>小时，0至23。</translation>
    </message>
    <message>
        <source>The day of the week, 1 Monday to 7 Sunday.</source>
        <translation>星期，1为星期一，7为星期日。</translation>
    </message>
    <message>
        <source>The start of the &apos;year&apos;, &apos;quarter&apos;, &apos;month&apos;, &apos;week&apos;, &apos;day&apos; or &apos;hour&apos; of a time.</source>
        <translation>时间所在&apos;year&apos;、&apos;quarter&apos;、&apos;month&apos;、&apos;week&apos;、&apos;day&apos;或&apos;hour&apos;的起点。</translation>
    </message>
    <message>
        <source>The value as text: numbers in full, dates as 2024-03-05.</source>
        <translation>将值转为文本：数值完整写出，日期写作2024-03-05。</translation>
    </message>
    <message>
        <source>A number with decimals. A text that is not a number is an error.</source>
        <translation>转为小数。文本不是数值时报错。</translation>
    </message>
    <message>
        <source>A whole number; decimals are cut off. A text that is not a number is an error.</source>
        <translation>转为整数，舍去小数部分。文本不是数值时报错。</translation>
    </message>
    <message>
        <source>Whether number(text) would succeed.</source>
        <translation>number(text)能否成功转换。</translation>
    </message>
    <message>
        <source>The number of the row, from 1.</source>
        <translation>行号，从1开始。</translation>
    </message>
    <message>
        <source>The result is too large for a whole number; write number(x) to calculate with decimals.</source>
        <translation>结果超出整数范围；用number(x)改按小数计算。</translation>
    </message>
    <message>
        <source>The date is out of range.</source>
        <translation>日期超出范围。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>“%1”不是数值。</translation>
    </message>
    <message>
        <source>%1 does not fit in a whole number.</source>
        <translation>%1超出整数范围。</translation>
    </message>
    <message>
        <source>The number is too small to change its sign.</source>
        <translation>该数值过小，无法取相反数。</translation>
    </message>
    <message>
        <source>The width of a bin must be greater than 0.</source>
        <translation>组距必须大于0。</translation>
    </message>
    <message>
        <source>The width must be a whole number from 0 to 10000.</source>
        <translation>宽度必须为0至10000之间的整数。</translation>
    </message>
    <message>
        <source>%1 is not a date and time.</source>
        <translation>%1不是日期时间。</translation>
    </message>
    <message>
        <source>There is no day %3 in month %2 of year %1.</source>
        <translation>%1年%2月没有%3日。</translation>
    </message>
    <message>
        <source>date takes one text, or year, month and day.</source>
        <translation>date的参数为一个文本，或年、月、日三个值。</translation>
    </message>
    <message>
        <source>The unit must be year, quarter, month, week, day or hour.</source>
        <translation>单位必须为year、quarter、month、week、day或hour。</translation>
    </message>
    <message>
        <source>The expression is not valid UTF-8.</source>
        <translation>表达式不是有效的UTF-8文本。</translation>
    </message>
    <message>
        <source>A name cannot start with a digit; write such a column in [brackets].</source>
        <translation>名称不能以数字开头；这样的列名须写在[方括号]中。</translation>
    </message>
    <message>
        <source>What is opened here is never closed.</source>
        <translation>此处开始的引号或括号没有闭合。</translation>
    </message>
    <message>
        <source>The sign %1 has no meaning here.</source>
        <translation>符号%1在此处没有意义。</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>表达式为空。</translation>
    </message>
    <message>
        <source>An operator is expected before this.</source>
        <translation>此处之前应有运算符。</translation>
    </message>
    <message>
        <source>%1 is expected here.</source>
        <translation>此处应为%1。</translation>
    </message>
    <message>
        <source>The expression is nested too deeply.</source>
        <translation>表达式嵌套过深。</translation>
    </message>
    <message>
        <source>Comparisons cannot be chained; join them with &quot;and&quot;.</source>
        <translation>比较不能连写；请用“and”连接。</translation>
    </message>
    <message>
        <source>The word &quot;missing&quot; is expected here.</source>
        <translation>此处应为“missing”。</translation>
    </message>
    <message>
        <source>The word &quot;and&quot; is expected here.</source>
        <translation>此处应为“and”。</translation>
    </message>
    <message>
        <source>The expression ends too early.</source>
        <translation>表达式不完整。</translation>
    </message>
    <message>
        <source>A value, a column or a function is expected here.</source>
        <translation>此处应为值、列或函数。</translation>
    </message>
    <message>
        <source>There is no function %1.</source>
        <translation>没有函数%1。</translation>
    </message>
    <message>
        <source>%1 over groups takes one value.</source>
        <translation>%1按组计算时只接受一个值。</translation>
    </message>
    <message>
        <source>Geometry cannot make groups.</source>
        <translation>几何不能用于分组。</translation>
    </message>
    <message>
        <source>The least of the values of a row that are not missing; with by, of a group.</source>
        <translation>一行中各非缺失值的最小值；使用by时为组内最小值。</translation>
    </message>
    <message>
        <source>The greatest of the values of a row that are not missing; with by, of a group.</source>
        <translation>一行中各非缺失值的最大值；使用by时为组内最大值。</translation>
    </message>
    <message>
        <source>Filled from the right to a width; with blanks unless another fill is given.</source>
        <translation>从右侧补齐到指定宽度；不另指定字符时用空格补齐。</translation>
    </message>
    <message>
        <source>With full-width letters, digits and signs in their ordinary form.</source>
        <translation>将全角字母、数字和符号转为半角。</translation>
    </message>
    <message>
        <source>Whether a part of the text fits the pattern (a regular expression).</source>
        <translation>文本中是否有部分匹配该模式（正则表达式）。</translation>
    </message>
    <message>
        <source>The first part of the text that fits the pattern, or one of its groups; missing when none does.</source>
        <translation>文本中首个匹配该模式的部分，或其中的一个捕获组；没有匹配时缺失。</translation>
    </message>
    <message>
        <source>The minute, 0 to 59.</source>
        <translation>分钟，0至59。</translation>
    </message>
    <message>
        <source>The whole second, 0 to 59.</source>
        <translation>整秒数，0至59。</translation>
    </message>
    <message>
        <source>The day of the year, 1 to 366.</source>
        <translation>年内第几天，1至366。</translation>
    </message>
    <message>
        <source>Sum over the rows of the same group; sum(x) is over all rows.</source>
        <translation>同组各行的总和；sum(x)为全部行的总和。</translation>
    </message>
    <message>
        <source>Mean over the rows of the group.</source>
        <translation>组内各行的平均值。</translation>
    </message>
    <message>
        <source>Median over the rows of the group.</source>
        <translation>组内各行的中位数。</translation>
    </message>
    <message>
        <source>Quantile of probability p over the rows of the group.</source>
        <translation>组内各行在概率p处的分位数。</translation>
    </message>
    <message>
        <source>Standard deviation of a sample (divisor n - 1) over the rows of the group.</source>
        <translation>组内各行的样本标准差（除数为n - 1）。</translation>
    </message>
    <message>
        <source>How many rows of the group have a value; without x, how many rows it has.</source>
        <translation>组内有值的行数；不给出x时为组内行数。</translation>
    </message>
    <message>
        <source>How many different values the group has.</source>
        <translation>组内不同值的个数。</translation>
    </message>
    <message>
        <source>The first value of the group.</source>
        <translation>组内的第一个值。</translation>
    </message>
    <message>
        <source>The last value of the group.</source>
        <translation>组内的最后一个值。</translation>
    </message>
    <message>
        <source>An aggregate over groups cannot be computed here.</source>
        <translation>此处不能按组汇总。</translation>
    </message>
    <message>
        <source>Compute it as a field of the dataset first.</source>
        <translation>请先将其作为数据集的字段计算。</translation>
    </message>
    <message>
        <source>The probability must be a number from 0 to 1.</source>
        <translation>概率必须为0至1之间的数值。</translation>
    </message>
    <message>
        <source>%1 is not a pattern.</source>
        <translation>%1不是有效的模式。</translation>
    </message>
    <message>
        <source>The pattern takes too long on &quot;%1&quot;.</source>
        <translation>该模式在“%1”上匹配耗时过长。</translation>
    </message>
    <message>
        <source>The pattern has no group of this number.</source>
        <translation>该模式中没有此编号的捕获组。</translation>
    </message>
    <message>
        <source>%1 is not computed over groups.</source>
        <translation>%1不能按组计算。</translation>
    </message>
    <message>
        <source>Databases write numbers with decimals and times in other ways.</source>
        <translation>数据库对小数和时间的写法与此处不同。</translation>
    </message>
    <message>
        <source>SQLite knows capitals of English letters only.</source>
        <translation>SQLite只能转换英文字母的大小写。</translation>
    </message>
    <message>
        <source>Patterns of databases differ from those here.</source>
        <translation>数据库的模式语法与此处不同。</translation>
    </message>
    <message>
        <source>Databases read numbers from texts in other ways.</source>
        <translation>数据库从文本读取数值的方式与此处不同。</translation>
    </message>
    <message>
        <source>%1 has no equal in this database.</source>
        <translation>该数据库中没有与%1对应的功能。</translation>
    </message>
    <message>
        <source>Geometry is not compared in a database.</source>
        <translation>几何不能在数据库中比较。</translation>
    </message>
    <message>
        <source>SQLite has no times: they are stored in many ways.</source>
        <translation>SQLite没有时间类型，时间的存储方式不一。</translation>
    </message>
    <message>
        <source>Rows of a database have no numbers.</source>
        <translation>数据库的行没有行号。</translation>
    </message>
    <message>
        <source>SQL has no aggregates of aggregates in one expression.</source>
        <translation>SQL不能在一个表达式中对汇总结果再汇总。</translation>
    </message>
    <message>
        <source>After @ stands the name of a variable: @limit or @[my limit].</source>
        <translation>@后应为变量名：@limit或@[my limit]。</translation>
    </message>
    <message>
        <source>Variables such as @%1 have no value here.</source>
        <translation>@%1之类的变量在此处没有值。</translation>
    </message>
    <message>
        <source>The workbook has no variable @%1.</source>
        <translation>工作簿中没有变量@%1。</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>A seasonal model needs a period of at least 2.</source>
        <translation>季节模型的周期至少为2。</translation>
    </message>
    <message>
        <source>Set the period, or choose a model without season.</source>
        <translation>设置周期，或选择无季节的模型。</translation>
    </message>
    <message>
        <source>A season of %1 steps is too long for ETS; the longest is %2.</source>
        <translation>季节周期%1期对ETS过长，最长为%2期。</translation>
    </message>
    <message>
        <source>Choose a model without season, or aggregate to longer steps.</source>
        <translation>选择无季节的模型，或汇总到更长的时间间隔。</translation>
    </message>
    <message>
        <source>A model without trend cannot be damped.</source>
        <translation>无趋势的模型不能设阻尼。</translation>
    </message>
    <message>
        <source>Choose a trend, or no damping.</source>
        <translation>选择一种趋势，或不设阻尼。</translation>
    </message>
    <message>
        <source>The series is too short: %1 values, and this model needs at least %2.</source>
        <translation>序列过短：只有%1个值，此模型至少需要%2个。</translation>
    </message>
    <message>
        <source>Use a longer series, or a simpler model.</source>
        <translation>使用更长的序列，或选择更简单的模型。</translation>
    </message>
    <message>
        <source>Multiplicative models need positive values; the series has values of 0 or below.</source>
        <translation>乘法模型要求值为正数；该序列含有0或负值。</translation>
    </message>
    <message>
        <source>Choose an additive model.</source>
        <translation>选择加法模型。</translation>
    </message>
    <message>
        <source>No exponential smoothing model could be fitted to this series.</source>
        <translation>没有可拟合此序列的指数平滑模型。</translation>
    </message>
    <message>
        <source>Check the series for extreme values, or use the seasonal naive method.</source>
        <translation>检查序列中是否有极端值，或使用季节性朴素法。</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;.</source>
        <translation>没有模型“%1”。</translation>
    </message>
    <message>
        <source>Write auto, or three letters for error (A, M, Z), trend (N, A, Ad, Z) and season (N, A, M, Z), such as MAM; Z is chosen for you.</source>
        <translation>写作auto，或用三个字母依次表示误差（A、M、Z）、趋势（N、A、Ad、Z）和季节（N、A、M、Z），如MAM；Z表示自动选择。</translation>
    </message>
    <message>
        <source>Additive errors do not go with a multiplicative season: the variance of such forecasts is infinite.</source>
        <translation>加法误差不能与乘法季节搭配：其预测方差为无穷大。</translation>
    </message>
    <message>
        <source>Choose multiplicative errors, as in MAM.</source>
        <translation>选择乘法误差，如MAM。</translation>
    </message>
    <message>
        <source>All values are the same, so the forecast repeats them.</source>
        <translation>所有值相同，预测沿用该值。</translation>
    </message>
    <message>
        <source>All values are %1: the forecast repeats it and its intervals have no width.</source>
        <translation>所有值均为%1，预测沿用该值，区间宽度为零。</translation>
    </message>
    <message>
        <source>The model **%1** was chosen among %2 models of exponential smoothing by %3 (%4). Its intervals assume normal errors that do not depend on each other.</source>
        <translation>从%2个指数平滑模型中，按%3（%4）选定**%1**。其区间假定误差服从正态分布且相互独立。</translation>
    </message>
    <message>
        <source>The model is **%1**, exponential smoothing with %2 = %3. Its intervals assume normal errors that do not depend on each other.</source>
        <translation>所用模型为指数平滑模型**%1**，%2 = %3。其区间假定误差服从正态分布且相互独立。</translation>
    </message>
    <message>
        <source>A season of %1 steps is too long for ETS and was left out of the model.</source>
        <translation>季节周期%1期对ETS过长，模型中未包含季节项。</translation>
    </message>
    <message>
        <source>Exponential smoothing (ETS)</source>
        <translation>指数平滑（ETS）</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Forecasts a series by its level, trend and season, and chooses the model by itself.</source>
        <translation>按水平、趋势和季节预测序列，并自动选择模型。</translation>
    </message>
    <message>
        <source>Exponential smoothing in state-space form: errors additive or multiplicative, trend none, additive or damped, season none, additive or multiplicative. Every model that fits the data is estimated by maximum likelihood, initial states included, and the one with the least AICc is taken. Additive errors are not combined with a multiplicative season.

**Needs** numbers at even steps, at least 5 values, two whole periods for a season; multiplicative models need positive values. Rows may be in any order; two rows for one time are refused.

**Missing values** and steps without a row: the states run through them without an update, and they do not count in the likelihood. Missing values at either end are left out.

**Intervals** are exact for normal errors that do not depend on each other; no simulation is needed. The log-likelihood leaves out the constants that all models share, as forecast for R does.

Sources: R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, *Forecasting with Exponential Smoothing*, Springer 2008; R. J. Hyndman, Y. Khandakar, Journal of Statistical Software 27(3), 2008.</source>
        <translation>状态空间形式的指数平滑：误差为加法或乘法，趋势为无、加法或阻尼，季节为无、加法或乘法。对适合数据的每个模型，连同初始状态作最大似然估计，并选取AICc最小的模型。加法误差不与乘法季节搭配。

**要求**时间间隔相等的数值，至少5个；含季节时至少两个完整周期；乘法模型要求值为正数。行的顺序不限；同一时间有两行时不予处理。

**缺失值**和没有行的时期：状态照常递推而不更新，也不计入似然。首尾的缺失值略去。

**区间**在误差服从正态分布且相互独立时是精确的，无需模拟。对数似然略去各模型共有的常数项，与R的forecast包一致。

文献：R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, *Forecasting with Exponential Smoothing*, Springer 2008；R. J. Hyndman, Y. Khandakar, Journal of Statistical Software 27(3), 2008。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>A row for each time, or for each time of each group.</source>
        <translation>每个时间一行，或每组的每个时间一行。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>auto, or three letters for error (A, M, Z), trend (N, A, Z) and season (N, A, M, Z), such as MAM; Z is chosen for you.</source>
        <translation>auto，或用三个字母依次表示误差（A、M、Z）、趋势（N、A、Z）和季节（N、A、M、Z），如MAM；Z表示自动选择。</translation>
    </message>
    <message>
        <source>Damped trend</source>
        <translation>阻尼趋势</translation>
    </message>
    <message>
        <source>Should the trend flatten out?</source>
        <translation>趋势是否逐渐趋平？</translation>
    </message>
    <message>
        <source>Chosen by the criterion</source>
        <translation>按准则选择</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>What the model is chosen by.</source>
        <translation>选择模型的依据。</translation>
    </message>
    <message>
        <source>AICc: for short series too</source>
        <translation>AICc：也适用于短序列</translation>
    </message>
    <message>
        <source>AIC</source>
        <translation>AIC</translation>
    </message>
    <message>
        <source>BIC: simpler models</source>
        <translation>BIC：偏向更简单的模型</translation>
    </message>
    <message>
        <source>At steps without a value the model&apos;s states run on without an update; these steps do not count in the likelihood.</source>
        <translation>在没有值的时期，模型状态照常递推而不更新；这些时期不计入似然。</translation>
    </message>
    <message>
        <source>Rows left out because they have no time: %1.</source>
        <translation>因缺少时间而略去的行数：%1。</translation>
    </message>
    <message>
        <source>Rows left out because they have no group: %1.</source>
        <translation>因缺少分组而略去的行数：%1。</translation>
    </message>
    <message>
        <source>Steps within the series without a value: %1.</source>
        <translation>序列中没有值的期数：%1。</translation>
    </message>
    <message>
        <source>%1: steps within the series without a value: %2.</source>
        <translation>%1：序列中没有值的期数为%2。</translation>
    </message>
    <message>
        <source>Rows without a value at the end: %1. The forecast starts after %2.</source>
        <translation>末尾没有值的行数：%1。预测从%2之后开始。</translation>
    </message>
    <message>
        <source>%3: rows without a value at the end: %1. The forecast starts after %2.</source>
        <translation>%3：末尾没有值的行数为%1。预测从%2之后开始。</translation>
    </message>
    <message>
        <source>Groups left out: %1 (%2).</source>
        <translation>略去的组数：%1（%2）。</translation>
    </message>
    <message>
        <source>There are no rows with a time and a group.</source>
        <translation>没有同时具备时间和分组的行。</translation>
    </message>
    <message>
        <source>Choose other columns, or check the filter of the data.</source>
        <translation>选择其他列，或检查数据的筛选条件。</translation>
    </message>
    <message>
        <source>**%1** was forecast for %2 groups. The table of accuracy names the model of each.</source>
        <translation>**%1**：已对%2个组作出预测。各组所用模型见精度表。</translation>
    </message>
    <message>
        <source>**%1** runs from %2 to %3 (%4 steps, period %5) and was forecast %6 steps ahead, to %7.</source>
        <translation>**%1**：自%2至%3（共%4期，周期为%5），向后预测%6期，至%7。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The column to forecast.</source>
        <translation>要预测的列。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Dates, times or whole numbers at even steps, in any order.</source>
        <translation>等间隔的日期、时间或整数，顺序不限。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>One series for each value of this column.</source>
        <translation>按该列的每个取值各成一个序列。</translation>
    </message>
    <message>
        <source>Steps ahead</source>
        <translation>预测期数</translation>
    </message>
    <message>
        <source>Two periods unless given, 10 steps without a season.</source>
        <translation>未指定时为两个周期；无季节性时为10期。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Steps in a season: found from the times unless given, such as 12 for months, 4 for quarters, 7 for days, 24 for hours.</source>
        <translation>一个季节周期的期数：未指定时由时间推断，如月度为12、季度为4、日度为7、小时为24。</translation>
    </message>
    <message>
        <source>Interval levels (%)</source>
        <translation>区间置信水平（%）</translation>
    </message>
    <message>
        <source>Shares of future values that the intervals are to hold.</source>
        <translation>各区间应包含的未来值的比例。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>History and forecast</source>
        <translation>历史与预测</translation>
    </message>
    <message>
        <source>Fitted model</source>
        <translation>拟合模型</translation>
    </message>
    <message>
        <source>Accuracy within the sample, not of the forecast</source>
        <translation>样本内精度（并非预测精度）</translation>
    </message>
    <message>
        <source>Forecast of %1, %2</source>
        <translation>%1的预测，%2</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>%1的预测</translation>
    </message>
    <message>
        <source>The series has %1 steps; the seasonal naive method needs a whole period of %2 and one value more.</source>
        <translation>序列共%1期；季节性朴素法至少需要一个完整周期（%2期）再加一个值。</translation>
    </message>
    <message>
        <source>Use a longer series, or set a shorter period.</source>
        <translation>请使用更长的序列，或设置更短的周期。</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>季节性朴素法</translation>
    </message>
    <message>
        <source>Repeats the last season: what every other method has to beat.</source>
        <translation>重复上一季节周期的值，是其他方法都应超越的基准。</translation>
    </message>
    <message>
        <source>The forecast of a step is the last value of its season; with a period of 1 it is the last value.

**Needs** numbers at even steps, one whole period and one value more. Rows may be in any order; two rows for one time are refused.

**Missing values** and steps without a row: the value of the same season before stands in. Missing values at either end are left out.

**Intervals** are normal; the variance is the mean squared change from one period to the next, and grows by as much with each period ahead.

Source: R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*, 3rd edition, 2021, sections 5.2 and 5.5.</source>
        <translation>每一期的预测值取同季的最近一个值；周期为1时，即取最后一个值。

**要求**：数值等间隔，至少有一个完整周期再加一个值。行的顺序不限；同一时间不得有两行。

**缺失值**和没有数据行的期：以上一周期的同季值代替。首尾的缺失值不计入。

**区间**按正态分布计算；方差为相邻周期同季变化的均方，每向前预测一个周期增加同样的量。

来源：R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*，第3版，2021年，第5.2节和第5.5节。</translation>
    </message>
    <message>
        <source>The series repeats itself exactly, so the intervals have no width.</source>
        <translation>序列完全重复，因此区间宽度为零。</translation>
    </message>
    <message>
        <source>At steps without a value the value of the same season before stands in.</source>
        <translation>没有值的期以上一周期的同季值代替。</translation>
    </message>
    <message>
        <source>The seasonal naive method repeats the last period of %1 steps. Its intervals assume normal errors that do not depend on each other.</source>
        <translation>季节性朴素法重复最近一个周期（%1期）的值。其区间假定误差服从正态分布且相互独立。</translation>
    </message>
    <message>
        <source>An infinite value cannot be forecast from.</source>
        <translation>无法用无穷值进行预测。</translation>
    </message>
    <message>
        <source>Filter such rows out or make them missing.</source>
        <translation>请筛除这些行，或将其设为缺失。</translation>
    </message>
    <message>
        <source>Aggregate the data to one row for each time first, or choose a group.</source>
        <translation>请先将数据汇总为每个时间一行，或选择分组。</translation>
    </message>
    <message>
        <source>The time %1 has more than one row.</source>
        <translation>时间%1有不止一行。</translation>
    </message>
    <message>
        <source>The time %1 has more than one row in the group %2.</source>
        <translation>时间%1在分组%2中有不止一行。</translation>
    </message>
    <message>
        <source>The series is too short: %1 values, and a forecast needs at least 2.</source>
        <translation>序列太短：只有%1个值，预测至少需要2个。</translation>
    </message>
    <message>
        <source>Use a longer series, or another column.</source>
        <translation>请使用更长的序列，或选择其他列。</translation>
    </message>
    <message>
        <source>Only %1 of the %2 steps from %3 to %4 have a row.</source>
        <translation>%3至%4共%2期，只有%1期有数据行。</translation>
    </message>
    <message>
        <source>Aggregate the data to longer steps first, such as days or months.</source>
        <translation>请先将数据汇总到更长的时间单位，如日或月。</translation>
    </message>
    <message>
        <source>The times are not evenly spaced: %1 is followed by %2.</source>
        <translation>时间间隔不相等：%1之后是%2。</translation>
    </message>
    <message>
        <source>Aggregate the data to even steps first, such as days or months.</source>
        <translation>请先将数据汇总为等间隔，如按日或按月。</translation>
    </message>
    <message>
        <source>The series is too short: %1 values, and %2 needs at least %3.</source>
        <translation>序列过短：只有%1个值，%2至少需要%3个。</translation>
    </message>
    <message>
        <source>Use a longer series, or lower orders.</source>
        <translation>使用更长的序列，或降低阶数。</translation>
    </message>
    <message>
        <source>Too many values are missing for this model.</source>
        <translation>缺失值过多，无法使用此模型。</translation>
    </message>
    <message>
        <source>Fill the gaps first, or use a shorter part of the series.</source>
        <translation>请先填补缺失值，或使用序列中较短的一段。</translation>
    </message>
    <message>
        <source>The regressor %1 is constant after differencing, or a combination of the other regressors.</source>
        <translation>回归变量%1在差分后为常数，或是其他回归变量的线性组合。</translation>
    </message>
    <message>
        <source>Leave it out, or choose other orders of differences.</source>
        <translation>请去掉该变量，或选择其他差分阶数。</translation>
    </message>
    <message>
        <source>%1 could not be fitted to this series.</source>
        <translation>%1无法拟合此序列。</translation>
    </message>
    <message>
        <source>Choose other orders, or let them be chosen.</source>
        <translation>请选择其他阶数，或由程序自动选择。</translation>
    </message>
    <message>
        <source>The orders of an ARIMA model are three whole numbers.</source>
        <translation>ARIMA模型的阶数为三个整数。</translation>
    </message>
    <message>
        <source>Write them as in 0,1,1, or leave them empty to have them chosen.</source>
        <translation>请写作0,1,1的形式，或不填以自动选择。</translation>
    </message>
    <message>
        <source>The search for the coefficients stopped before it had settled; they may be poor.</source>
        <translation>系数的搜索未收敛即已停止，估计值可能不够好。</translation>
    </message>
    <message>
        <source>The model is **%1**, estimated by exact maximum likelihood (AICc %2). Its intervals assume normal errors that do not depend on each other.</source>
        <translation>所用模型为**%1**，以精确最大似然法估计（AICc为%2）。其区间假定误差服从正态分布且相互独立。</translation>
    </message>
    <message>
        <source>The model **%1** was chosen among %2 models: %3 seasonal differences (strength of the season %4), %5 differences by the KPSS test, the rest by a stepwise search. Its intervals assume normal errors that do not depend on each other.</source>
        <translation>从%2个模型中选定**%1**：季节差分%3次（季节强度为%4），按KPSS检验差分%5次，其余由逐步搜索确定。其区间假定误差服从正态分布且相互独立。</translation>
    </message>
    <message>
        <source>Orders p, d, q</source>
        <translation>阶数p, d, q</translation>
    </message>
    <message>
        <source>Such as 0,1,1; empty: chosen.</source>
        <translation>如0,1,1；不填则自动选择。</translation>
    </message>
    <message>
        <source>Seasonal orders P, D, Q</source>
        <translation>季节阶数P, D, Q</translation>
    </message>
    <message>
        <source>Used when the orders are given.</source>
        <translation>指定阶数时使用。</translation>
    </message>
    <message>
        <source>Mean or drift</source>
        <translation>均值或漂移项</translation>
    </message>
    <message>
        <source>Used when the orders are given: a mean without differences, a drift with one.</source>
        <translation>指定阶数时使用：无差分时为均值，差分一次时为漂移项。</translation>
    </message>
    <message>
        <source>Look for a season</source>
        <translation>检测季节性</translation>
    </message>
    <message>
        <source>Used when the orders are chosen.</source>
        <translation>自动选择阶数时使用。</translation>
    </message>
    <message>
        <source>ARIMA</source>
        <translation>ARIMA</translation>
    </message>
    <message>
        <source>Seasonal ARIMA models, chosen by themselves or given, with regressors.</source>
        <translation>季节ARIMA模型，可自动选择或指定，并支持回归变量。</translation>
    </message>
    <message>
        <source>The series is differenced until it is stationary; the rest is explained by its own past values and errors. Unless orders are given, a seasonal difference is taken when the strength of the season by STL is above 0.64, differences while the KPSS test rejects a level at 5 %, and the orders are found by the stepwise search of Hyndman and Khandakar, as forecast for R does, but with the exact likelihood throughout.

Estimates maximise the exact likelihood of the differenced series, by the Kalman filter. **Regressors** make it a regression with ARIMA errors; they need values ahead as well.

**Missing values** are estimated with the model, and the likelihood is that of the values there are.

**Intervals** are for normal errors; they leave out the uncertainty of the coefficients.

Sources: R. J. Hyndman, Y. Khandakar, Journal of Statistical Software 27(3), 2008; A. C. Harvey, *Forecasting, Structural Time Series Models and the Kalman Filter*, 1989; V. Gómez, A. Maravall, D. Peña, Journal of Econometrics 88, 1999.</source>
        <translation>先对序列差分直至平稳，其余部分由自身的过去值和过去误差解释。未指定阶数时，若STL得出的季节强度大于0.64，则作季节差分；只要KPSS检验在5%水平上拒绝水平平稳，就继续差分；阶数由Hyndman和Khandakar的逐步搜索确定，与R的forecast包相同，但全程使用精确似然。

估计用卡尔曼滤波使差分后序列的精确似然最大。**回归变量**使模型成为带ARIMA误差的回归，预测期内也须有这些变量的值。

**缺失值**与模型一并估计，似然仅按已有的值计算。

**区间**假定误差服从正态分布，未计入系数的不确定性。

来源：R. J. Hyndman, Y. Khandakar, Journal of Statistical Software 27(3), 2008；A. C. Harvey, *Forecasting, Structural Time Series Models and the Kalman Filter*, 1989；V. Gómez, A. Maravall, D. Peña, Journal of Econometrics 88, 1999。</translation>
    </message>
    <message>
        <source>Missing values were estimated along with the model.</source>
        <translation>缺失值已与模型一并估计。</translation>
    </message>
    <message>
        <source>The forecast is the mean of %1, without a backtest. Its intervals take their errors as fully dependent.</source>
        <translation>预测值为%1的平均值，未经回测。其区间将各方法的误差视为完全相关。</translation>
    </message>
    <message>
        <source>The forecast combines %1, weighted by their errors in forecasts from %2 origins in the past. Its intervals take their errors as fully dependent.</source>
        <translation>预测由%1组合而成，权重取决于各方法从过去%2个起点所作预测的误差。其区间将各方法的误差视为完全相关。</translation>
    </message>
    <message>
        <source>The series is too short for a backtest: all weights are equal.</source>
        <translation>序列过短，无法回测：所有权重相等。</translation>
    </message>
    <message>
        <source>Automatic forecast</source>
        <translation>自动预测</translation>
    </message>
    <message>
        <source>Chooses and combines methods by how well they forecast the series&apos; own past.</source>
        <translation>根据各方法对序列历史的预测效果，选择并组合方法。</translation>
    </message>
    <message>
        <source>Automatic exponential smoothing (for seasons longer than 24 steps STL with it), automatic ARIMA and the dynamic Theta method each forecast the series, and forecast its past again from several origins, each time from nothing but the values before. The combination weighs them by the inverse of their mean absolute error there; or the best one is taken alone. With 0 origins the weights are equal and it is several times faster. Demand that is 0 in at least 40 % of the steps is forecast by the methods of Syntetos &amp; Boylan and of Teunter, Syntetos &amp; Babai; with regressors, by ARIMA.

**Missing values** are treated as each method does.

**Intervals**: the standard deviations are averaged with the same weights, as if the methods&apos; errors were fully dependent, which they nearly are.

Sources: J. M. Bates, C. W. J. Granger, Operational Research Quarterly 20, 1969; F. Petropoulos, I. Svetunkov, International Journal of Forecasting 36, 2020.</source>
        <translation>分别用自动指数平滑（季节周期超过24期时与STL结合）、自动ARIMA和动态Theta法预测序列，并从多个起点重新预测其历史，每次只使用该起点之前的值。组合时按各方法在回测中平均绝对误差的倒数加权；也可只采用其中最佳的方法。起点数为0时权重相等，速度可快数倍。至少40%的期数为0的需求，用Syntetos和Boylan的方法以及Teunter、Syntetos和Babai的方法预测；有回归变量时用ARIMA预测。

**缺失值**按各方法自身的方式处理。

**区间**：标准差按相同的权重平均，即将各方法的误差视为完全相关，实际情况也与此接近。

来源：J. M. Bates, C. W. J. Granger, Operational Research Quarterly 20, 1969；F. Petropoulos, I. Svetunkov, International Journal of Forecasting 36, 2020。</translation>
    </message>
    <message>
        <source>Missing values were treated as each of the methods does.</source>
        <translation>缺失值已按各方法自身的方式处理。</translation>
    </message>
    <message>
        <source>Backtest origins</source>
        <translation>回测起点数</translation>
    </message>
    <message>
        <source>Forecasts of the past that decide the weights; 0: none, equal weights.</source>
        <translation>用对历史的预测确定权重；0表示不回测，权重相等。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Combinations are safer; a single model is easier to explain.</source>
        <translation>组合预测更稳健；单一模型更易解释。</translation>
    </message>
    <message>
        <source>Weighted combination</source>
        <translation>加权组合</translation>
    </message>
    <message>
        <source>The best method alone</source>
        <translation>仅用最佳方法</translation>
    </message>
    <message>
        <source>The calendar needs dates: the steps of this series are not days or months.</source>
        <translation>日历变量需要日期：该序列的时间间隔不是日或月。</translation>
    </message>
    <message>
        <source>Choose a time column with dates, or leave the calendar out.</source>
        <translation>请选择日期型的时间列，或不使用日历变量。</translation>
    </message>
    <message>
        <source>Days of the window around the Spring Festival.</source>
        <translation>春节前后窗口的天数。</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Mondays to Fridays in a step that are no Chinese public holiday.</source>
        <translation>每期中周一至周五且不是中国法定节假日的天数。</translation>
    </message>
    <message>
        <source>Leap years</source>
        <translation>闰年</translation>
    </message>
    <message>
        <source>The 29th of February against its mean over four years.</source>
        <translation>2月29日，相对于其四年平均值。</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春节</translation>
    </message>
    <message>
        <source>Three windows: before, during and after the Chinese New Year.</source>
        <translation>三个窗口：春节前、春节期间和春节后。</translation>
    </message>
    <message>
        <source>Qingming, Dragon Boat, Mid-Autumn</source>
        <translation>清明、端午、中秋</translation>
    </message>
    <message>
        <source>Each festival with the day before it.</source>
        <translation>每个节日及其前一天。</translation>
    </message>
    <message>
        <source>Golden Week</source>
        <translation>国庆黄金周</translation>
    </message>
    <message>
        <source>1 to 7 October; counts where it does not simply repeat with the season.</source>
        <translation>10月1日至7日；仅在不与季节完全重合时计入。</translation>
    </message>
    <message>
        <source>Days before the Spring Festival</source>
        <translation>春节前的天数</translation>
    </message>
    <message>
        <source>Days of the Spring Festival, from its eve</source>
        <translation>春节期间的天数（从除夕起）</translation>
    </message>
    <message>
        <source>Days after the Spring Festival</source>
        <translation>春节后的天数</translation>
    </message>
    <message>
        <source>Holidays of your own</source>
        <translation>自定义节假日</translation>
    </message>
    <message>
        <source>A column of dates; each counts as one day.</source>
        <translation>日期列；每个日期计为一天。</translation>
    </message>
    <message>
        <source>Changes of level</source>
        <translation>水平变化</translation>
    </message>
    <message>
        <source>Finds when the mean of a series changed, and by how much.</source>
        <translation>找出序列均值发生变化的时间和幅度。</translation>
    </message>
    <message>
        <source>The series is cut into segments of constant mean so that the squared deviations and a penalty for each segment are least; PELT finds the exact optimum. The penalty is a multiple of the noise&apos;s variance times the logarithm of the length; the variance is taken from the median change between neighbours, which a few jumps do not move.

A trend, a season or errors that depend on each other look like changes: take them out first, or raise the penalty.

**Missing values** are filled by lines between their neighbours.

Source: R. Killick, P. Fearnhead, I. A. Eckley, Journal of the American Statistical Association 107, 2012.</source>
        <translation>将序列划分为若干均值恒定的分段，使离差平方和与各分段的惩罚之和最小；PELT可求得精确的最优解。惩罚为噪声方差与序列长度对数之积的倍数；方差由相邻值变化的中位数得出，不受少数跳变影响。

趋势、季节或相互依赖的误差看起来也像水平变化：请先将其剔除，或提高惩罚系数。

**缺失值**用相邻值之间的直线插值填补。

来源：R. Killick, P. Fearnhead, I. A. Eckley, Journal of the American Statistical Association 107, 2012。</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>惩罚系数</translation>
    </message>
    <message>
        <source>Higher finds fewer changes; 3 suits independent errors.</source>
        <translation>数值越大，找到的变化越少；误差独立时宜取3。</translation>
    </message>
    <message>
        <source>Shortest segment</source>
        <translation>最短分段</translation>
    </message>
    <message>
        <source>Steps.</source>
        <translation>期数。</translation>
    </message>
    <message>
        <source>Segments of constant level</source>
        <translation>水平恒定的分段</translation>
    </message>
    <message>
        <source>Series and level</source>
        <translation>序列与水平</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>标题级别</translation>
    </message>
    <message>
        <source>The level of **%1** changed %2 times in %3 series.</source>
        <translation>**%1**的水平变化了%2次，共%3个序列。</translation>
    </message>
    <message>
        <source>Intermittent demand needs at least two values that are not 0.</source>
        <translation>间歇性需求至少需要两个非0值。</translation>
    </message>
    <message>
        <source>Use a longer series, or another method.</source>
        <translation>使用更长的序列，或换用其他方法。</translation>
    </message>
    <message>
        <source>Demand cannot be negative.</source>
        <translation>需求不能为负。</translation>
    </message>
    <message>
        <source>Use another method, or filter such rows out.</source>
        <translation>请换用其他方法，或筛除这些行。</translation>
    </message>
    <message>
        <source>The mean demand in a step is forecast as %1 (%2, alpha %3). Its intervals take the spread of the one-step errors as normal, which intermittent demand is not.</source>
        <translation>每期平均需求的预测值为%1（%2，alpha为%3）。其区间假定一步预测误差服从正态分布，而间歇性需求并不符合这一假定。</translation>
    </message>
    <message>
        <source>Intermittent demand (Croston)</source>
        <translation>间歇性需求（Croston）</translation>
    </message>
    <message>
        <source>For demand that is 0 in most steps: spare parts, rare sales.</source>
        <translation>适用于多数时期为0的需求：备件、零星销售。</translation>
    </message>
    <message>
        <source>Croston&apos;s method smooths the size of demands and the steps between them, each updated when there is a demand; their ratio is the mean demand of a step. Syntetos and Boylan&apos;s correction takes off half alpha of it, which Croston&apos;s ratio is too high by. The method of Teunter, Syntetos and Babai smooths the probability of demand at every step, so that it falls when nothing is asked for any more.

**Missing values** are left out: they are not taken for 0.

**Intervals** take the spread of the one-step errors as normal: read them as a rough guide.

Sources: J. D. Croston, Operational Research Quarterly 23, 1972; A. A. Syntetos, J. E. Boylan, International Journal of Forecasting 21, 2005; R. H. Teunter, A. A. Syntetos, M. Z. Babai, European Journal of Operational Research 214, 2011.</source>
        <translation>Croston法分别平滑需求量和两次需求之间的期数，二者均在出现需求时更新；其比值即每期的平均需求。Croston的比值偏高，Syntetos和Boylan的校正从中减去alpha的一半这一比例。Teunter、Syntetos和Babai的方法在每一期平滑需求发生的概率，因此不再有需求时，预测值会随之下降。

**缺失值**略去，不视为0。

**区间**假定一步预测误差服从正态分布，仅供大致参考。

来源：J. D. Croston, Operational Research Quarterly 23, 1972；A. A. Syntetos, J. E. Boylan, International Journal of Forecasting 21, 2005；R. H. Teunter, A. A. Syntetos, M. Z. Babai, European Journal of Operational Research 214, 2011。</translation>
    </message>
    <message>
        <source>Steps without a value were left out; they were not taken for 0.</source>
        <translation>没有值的期已略去，未视为0。</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>How the rate is found.</source>
        <translation>需求率的估计方式。</translation>
    </message>
    <message>
        <source>Croston</source>
        <translation>Croston</translation>
    </message>
    <message>
        <source>Syntetos–Boylan (SBA)</source>
        <translation>Syntetos–Boylan（SBA）</translation>
    </message>
    <message>
        <source>Teunter–Syntetos–Babai (TSB)</source>
        <translation>Teunter–Syntetos–Babai（TSB）</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Weight of the newest demand.</source>
        <translation>最新需求的权重。</translation>
    </message>
    <message>
        <source>Simple exponential smoothing</source>
        <translation>简单指数平滑</translation>
    </message>
    <message>
        <source>A level that follows the data, without trend or season.</source>
        <translation>跟随数据变化的水平，不含趋势和季节。</translation>
    </message>
    <message>
        <source>The forecast is a weighted mean of all values, the weights falling geometrically with age. It is the model ETS(A,N,N), estimated by maximum likelihood.

**Missing values**: the level runs through them without an update.

**Intervals** are exact for normal errors that do not depend on each other.

Source: R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, *Forecasting with Exponential Smoothing*, Springer 2008.</source>
        <translation>预测值为所有值的加权平均，权重随时间的久远程度按几何级数递减。即模型ETS(A,N,N)，以最大似然法估计。

**缺失值**：水平照常递推而不更新。

**区间**在误差服从正态分布且相互独立时是精确的。

来源：R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, *Forecasting with Exponential Smoothing*, Springer 2008。</translation>
    </message>
    <message>
        <source>Holt&apos;s linear trend</source>
        <translation>霍尔特线性趋势法</translation>
    </message>
    <message>
        <source>A level and a trend that follow the data; the trend may flatten out.</source>
        <translation>水平和趋势随数据变化；趋势可逐渐趋平。</translation>
    </message>
    <message>
        <source>Holt&apos;s method smooths the level and the trend; with damping (Gardner &amp; McKenzie) the trend dies out geometrically. It is the model ETS(A,A,N) or ETS(A,Ad,N), estimated by maximum likelihood.

**Missing values**: the states run through them without an update.

**Intervals** are exact for normal errors that do not depend on each other.

Source: R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, *Forecasting with Exponential Smoothing*, Springer 2008.</source>
        <translation>霍尔特法对水平和趋势作平滑；设阻尼（Gardner &amp; McKenzie）时，趋势按几何级数衰减。即模型ETS(A,A,N)或ETS(A,Ad,N)，用最大似然法估计。

**缺失值**：状态照常递推而不更新。

**区间**在误差服从正态分布且相互独立时是精确的。

来源：R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, *Forecasting with Exponential Smoothing*, Springer 2008。</translation>
    </message>
    <message>
        <source>The trend flattens out.</source>
        <translation>趋势逐渐趋平。</translation>
    </message>
    <message>
        <source>Holt–Winters</source>
        <translation>霍尔特-温特斯法</translation>
    </message>
    <message>
        <source>A level, a trend and a season that follow the data.</source>
        <translation>水平、趋势和季节随数据变化。</translation>
    </message>
    <message>
        <source>The seasonal method of Holt and Winters: the model ETS(A,A,A) for a season that is added, ETS(M,A,M) for one that multiplies, with a damped trend if asked for, estimated by maximum likelihood.

**Needs** two whole periods; the multiplicative season needs positive values.

**Missing values**: the states run through them without an update.

**Intervals** are exact for normal errors that do not depend on each other.

Source: R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, *Forecasting with Exponential Smoothing*, Springer 2008.</source>
        <translation>霍尔特和温特斯的季节方法：加法季节为模型ETS(A,A,A)，乘法季节为模型ETS(M,A,M)，可设阻尼趋势，用最大似然法估计。

**要求**两个完整周期；乘法季节要求值为正数。

**缺失值**：状态照常递推而不更新。

**区间**在误差服从正态分布且相互独立时是精确的。

来源：R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, *Forecasting with Exponential Smoothing*, Springer 2008。</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>Does the season grow with the level?</source>
        <translation>季节波动是否随水平增大？</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加法</translation>
    </message>
    <message>
        <source>Multiplied</source>
        <translation>乘法</translation>
    </message>
    <message>
        <source>There are no methods to compare.</source>
        <translation>没有可比较的方法。</translation>
    </message>
    <message>
        <source>Write their names with commas between them, such as snaive,ets,arima.</source>
        <translation>写出方法名称，以逗号分隔，如snaive,ets,arima。</translation>
    </message>
    <message>
        <source>Methods by their errors</source>
        <translation>各方法的误差</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>Forecasts of the past</source>
        <translation>对过去的预测</translation>
    </message>
    <message>
        <source>Compare forecasting methods</source>
        <translation>比较预测方法</translation>
    </message>
    <message>
        <source>A leaderboard of methods by forecasts of the past that they had not seen.</source>
        <translation>用各方法未曾见过的历史数据检验其预测，列出排行榜。</translation>
    </message>
    <message>
        <source>Rolling-origin evaluation: each method forecasts the series from several origins in the past, every time fitted to nothing but the values before, and is scored on the values that came. Nothing is scored on what was fitted.

**Measures**: sMAPE in percent; MASE and RMSSE, errors over the mean change from one period to the next before the origin (below 1: better than repeating the season); the mean scaled interval score of the 95 % interval; the percentage of values within the 80 % and 95 % intervals. For a lone series the Diebold–Mariano test compares each method with the best by their mean absolute errors at each origin: a small p says that the difference is hardly chance.

**Missing values** are treated as each method does, and not scored.

Sources: L. J. Tashman, International Journal of Forecasting 16, 2000; R. J. Hyndman, A. B. Koehler, same journal 22, 2006; F. X. Diebold, R. S. Mariano, Journal of Business &amp; Economic Statistics 13, 1995; D. Harvey, S. Leybourne, P. Newbold, International Journal of Forecasting 13, 1997.</source>
        <translation>滚动起点评估：每种方法从过去的若干起点预测序列，每次只用起点之前的值拟合，并用其后的实际值评分。拟合所用的值一概不参与评分。

**指标**：sMAPE，以百分比表示；MASE和RMSSE，即误差与起点之前相邻周期平均变化之比（小于1表示优于重复上一季节周期）；95%区间的平均标准化区间得分；落在80%区间和95%区间内的值的百分比。只有一个序列时，用Diebold–Mariano检验，按各起点的平均绝对误差将每种方法与最优方法比较：p值小表示差异不大可能出于偶然。

**缺失值**按各方法的方式处理，不参与评分。

来源：L. J. Tashman, International Journal of Forecasting 16, 2000；R. J. Hyndman, A. B. Koehler, 同刊22, 2006；F. X. Diebold, R. S. Mariano, Journal of Business &amp; Economic Statistics 13, 1995；D. Harvey, S. Leybourne, P. Newbold, International Journal of Forecasting 13, 1997。</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Names with commas between them.</source>
        <translation>方法名称，以逗号分隔。</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>起点数</translation>
    </message>
    <message>
        <source>How often the past is forecast again.</source>
        <translation>对过去重复预测的次数。</translation>
    </message>
    <message>
        <source>Steps between origins</source>
        <translation>起点间隔期数</translation>
    </message>
    <message>
        <source>A third of the horizon unless given.</source>
        <translation>未指定时为预测期数的三分之一。</translation>
    </message>
    <message>
        <source>The series is too short to forecast its past %1 steps ahead.</source>
        <translation>序列过短，无法对过去作向前%1期的预测。</translation>
    </message>
    <message>
        <source>Use a longer series, or a shorter horizon.</source>
        <translation>使用更长的序列，或减少预测期数。</translation>
    </message>
    <message>
        <source>**%1** forecasts best of %2 methods, by %3 values that none of them had seen: MASE %4, sMAPE %5 %. Its 95 % intervals held %6 % of them.</source>
        <translation>在%2种方法中，**%1**预测最优，依据为各方法均未见过的%3个值：MASE为%4，sMAPE为%5%。其95%区间包含了其中%6%的值。</translation>
    </message>
    <message>
        <source>%1 could not forecast from any origin: the series is too short for it.</source>
        <translation>%1从任何起点都无法预测：序列对该方法过短。</translation>
    </message>
    <message>
        <source>The shortest period of the band must be below the longest.</source>
        <translation>频带的最短周期必须小于最长周期。</translation>
    </message>
    <message>
        <source>Set other periods, or leave them empty.</source>
        <translation>设置其他周期，或留空。</translation>
    </message>
    <message>
        <source>The series has %1 steps; this filter needs more than %2.</source>
        <translation>序列共%1期；此滤波需要多于%2期。</translation>
    </message>
    <message>
        <source>Use fewer lags, a longer series, or another filter.</source>
        <translation>减少滞后期数，使用更长的序列，或选择其他滤波方法。</translation>
    </message>
    <message>
        <source>Trend and cycle (HP, BK, CF)</source>
        <translation>趋势与周期（HP、BK、CF）</translation>
    </message>
    <message>
        <source>Splits a series into a smooth trend and the business cycle around it.</source>
        <translation>将序列分解为平滑的趋势和围绕趋势的经济周期。</translation>
    </message>
    <message>
        <source>**Hodrick–Prescott**: the trend that stays near the data and bends little; lambda weighs the two, 1600 for quarters unless given, 129,600 for months, 6.25 for years.

**Baxter–King** and **Christiano–Fitzgerald** keep the cycles with periods between two limits, 1.5 to 8 years unless given. The first is symmetric and loses three years at either end; the second reaches the ends and takes the series for a random walk with drift.

**Missing values** are filled by lines between their neighbours, on the series without its season. Take a strong season out first.

Sources: R. J. Hodrick, E. C. Prescott, Journal of Money, Credit and Banking 29, 1997; M. O. Ravn, H. Uhlig, Review of Economics and Statistics 84, 2002; M. Baxter, R. G. King, same journal 81, 1999; L. J. Christiano, T. J. Fitzgerald, International Economic Review 44, 2003.</source>
        <translation>**Hodrick–Prescott**：趋势既贴近数据又少弯曲，由lambda权衡两者；未指定时，季度为1600，月度为129,600，年度为6.25。

**Baxter–King**和**Christiano–Fitzgerald**保留周期长度在两个界限之间的波动，未指定时为1.5年至8年。前者是对称的，首尾各损失三年；后者可延伸到两端，并假定序列为带漂移的随机游走。

**缺失值**在去除季节后的序列上，由相邻值作线性插值填补。季节性较强时，应先去除季节。

来源：R. J. Hodrick, E. C. Prescott, Journal of Money, Credit and Banking 29, 1997；M. O. Ravn, H. Uhlig, Review of Economics and Statistics 84, 2002；M. Baxter, R. G. King, 同刊81, 1999；L. J. Christiano, T. J. Fitzgerald, International Economic Review 44, 2003。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>How trend and cycle are told apart.</source>
        <translation>区分趋势与周期的方法。</translation>
    </message>
    <message>
        <source>Hodrick–Prescott</source>
        <translation>Hodrick–Prescott</translation>
    </message>
    <message>
        <source>Baxter–King</source>
        <translation>Baxter–King</translation>
    </message>
    <message>
        <source>Christiano–Fitzgerald</source>
        <translation>Christiano–Fitzgerald</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Smoothness of the trend; by the period unless given.</source>
        <translation>趋势的平滑程度；未指定时由周期确定。</translation>
    </message>
    <message>
        <source>Shortest period</source>
        <translation>最短周期</translation>
    </message>
    <message>
        <source>Steps; 1.5 seasons unless given.</source>
        <translation>期数；未指定时为1.5个季节周期。</translation>
    </message>
    <message>
        <source>Longest period</source>
        <translation>最长周期</translation>
    </message>
    <message>
        <source>Steps; 8 seasons unless given.</source>
        <translation>期数；未指定时为8个季节周期。</translation>
    </message>
    <message>
        <source>Lags</source>
        <translation>滞后期数</translation>
    </message>
    <message>
        <source>Values lost at either end; 3 seasons unless given.</source>
        <translation>首尾各损失的值数；未指定时为3个季节周期。</translation>
    </message>
    <message>
        <source>Trend and cycle</source>
        <translation>趋势与周期</translation>
    </message>
    <message>
        <source>No series is long enough: a filter needs at least 4 values.</source>
        <translation>没有足够长的序列：滤波至少需要4个值。</translation>
    </message>
    <message>
        <source>Use a longer series.</source>
        <translation>使用更长的序列。</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期成分</translation>
    </message>
    <message>
        <source>**%1** was split into trend and cycle for %2 series.</source>
        <translation>**%1**：已对%2个序列分解出趋势与周期。</translation>
    </message>
    <message>
        <source>The regressor %1 has no value at %2.</source>
        <translation>回归变量%1在%2没有值。</translation>
    </message>
    <message>
        <source>Give a row with the regressors for every step, the steps ahead included (there the value stays empty), or forecast fewer steps.</source>
        <translation>为每一期提供含回归变量的行，包括待预测的各期（这些行的值留空），或减少预测期数。</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Dates of your own calendar, a row each.</source>
        <translation>自定义日历中的日期，每行一个。</translation>
    </message>
    <message>
        <source>About %1 groups (%2):</source>
        <translation>涉及%1个组（%2）：</translation>
    </message>
    <message>
        <source>Regressors</source>
        <translation>回归变量</translation>
    </message>
    <message>
        <source>Columns that explain the value. They need values at every step, those ahead included: rows where only the value is empty.</source>
        <translation>用于解释该值的列。每一期都要有值，包括待预测的各期，即只有值留空的行。</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Where their width comes from.</source>
        <translation>区间宽度的来源。</translation>
    </message>
    <message>
        <source>The model, for normal errors</source>
        <translation>模型（误差服从正态分布）</translation>
    </message>
    <message>
        <source>Bootstrap: errors drawn from those of the sample</source>
        <translation>自助法：从样本误差中抽取</translation>
    </message>
    <message>
        <source>Conformal: errors of forecasts of the past</source>
        <translation>共形预测：对过去的预测误差</translation>
    </message>
    <message>
        <source>Components of the series</source>
        <translation>序列的成分</translation>
    </message>
    <message>
        <source>Components of %1, %2</source>
        <translation>%1的成分，%2</translation>
    </message>
    <message>
        <source>Components of %1</source>
        <translation>%1的成分</translation>
    </message>
    <message>
        <source>There are too few errors to draw from: the intervals are those of the model.</source>
        <translation>可供抽取的误差太少：区间由模型给出。</translation>
    </message>
    <message>
        <source>The series is too short to forecast its past: the intervals are those of the model.</source>
        <translation>序列过短，无法对过去作预测：区间由模型给出。</translation>
    </message>
    <message>
        <source>The Chinese festivals are known from %1 to %2, not for %3.</source>
        <translation>中国节假日的数据为%1年至%2年，不含%3年。</translation>
    </message>
    <message>
        <source>Forecast without them, or use other years.</source>
        <translation>不使用节假日进行预测，或改用其他年份。</translation>
    </message>
    <message>
        <source>There is no forecasting method &quot;%1&quot;.</source>
        <translation>没有名为“%1”的预测方法。</translation>
    </message>
    <message>
        <source>Choose one of the methods listed under Forecasting.</source>
        <translation>选择“预测”中列出的方法。</translation>
    </message>
    <message>
        <source>The series is regressed on %1 columns (trend, season and regressors); the model is **%2**. Its intervals assume normal errors and leave out the uncertainty of the coefficients.</source>
        <translation>序列对%1列（趋势、季节和回归变量）作回归；所用模型为**%2**。其区间假定误差服从正态分布，未计入系数的不确定性。</translation>
    </message>
    <message>
        <source>Regression on trend, season and holidays</source>
        <translation>趋势、季节和节假日回归</translation>
    </message>
    <message>
        <source>A line, waves for the season, regressors and the calendar, with errors that may depend.</source>
        <translation>线性趋势、季节波形、回归变量和日历，误差可以相关。</translation>
    </message>
    <message>
        <source>The series is explained by a line in time, by pairs of sine and cosine for the season (as many as the harmonics say), by regressors and by the calendar. What is left is independent, or an ARMA process chosen by AICc, estimated together with the coefficients by exact maximum likelihood.

Long seasons, such as 365 days, need few harmonics; their sum of waves repeats exactly every period.

**Missing values** are estimated with the model, and the likelihood is that of the values there are.

**Intervals** are for normal errors; they leave out the uncertainty of the coefficients.

Sources: R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*, 3rd edition, 2021, chapters 7 and 10; A. C. Harvey, *Forecasting, Structural Time Series Models and the Kalman Filter*, 1989.</source>
        <translation>序列由随时间变化的直线、表示季节的正弦余弦对（对数即谐波数）、回归变量和日历来解释。余下的部分为独立误差，或为按AICc选定的ARMA过程，与系数一起用精确最大似然法估计。

季节周期较长（如365天）时只需少量谐波；各波形之和在每个周期精确重复。

**缺失值**随模型一并估计，似然只由实有的值计算。

**区间**按误差服从正态分布计算，未计入系数的不确定性。

来源：R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*，第3版，2021年，第7章和第10章；A. C. Harvey, *Forecasting, Structural Time Series Models and the Kalman Filter*, 1989。</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>A line in time.</source>
        <translation>随时间变化的直线。</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>谐波数</translation>
    </message>
    <message>
        <source>Waves of the season: half the period at most, 6 unless given.</source>
        <translation>季节的波形数：最多为周期的一半，未指定时为6。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Do they depend on those before?</source>
        <translation>误差是否与之前的误差相关？</translation>
    </message>
    <message>
        <source>An ARMA process, chosen</source>
        <translation>ARMA过程（自动选择）</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>相互独立</translation>
    </message>
    <message>
        <source>The series is too short: %1 values, and this method needs at least %2.</source>
        <translation>序列过短：只有%1个值，此方法至少需要%2个。</translation>
    </message>
    <message>
        <source>Use a longer series, or a simpler method.</source>
        <translation>使用更长的序列，或选择更简单的方法。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值法</translation>
    </message>
    <message>
        <source>The mean of all values: for series without trend, season or memory.</source>
        <translation>所有值的平均值：适用于没有趋势、季节和记忆性的序列。</translation>
    </message>
    <message>
        <source>The forecast of every step is the mean of the series.

**Missing values** are left out.

**Intervals** are Student&apos;s t; the variance is that of the values and of their mean.

Source: R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*, 3rd edition, 2021, sections 5.2 and 5.5.</source>
        <translation>每一期的预测值均为序列的平均值。

**缺失值**不计入。

**区间**按学生t分布计算；方差包括各值的方差和平均值的方差。

来源：R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*，第3版，2021年，第5.2节和第5.5节。</translation>
    </message>
    <message>
        <source>Missing values are left out of the mean.</source>
        <translation>缺失值不计入平均值。</translation>
    </message>
    <message>
        <source>The forecast is the mean of all values. Its intervals assume normal values that do not depend on each other.</source>
        <translation>预测值为所有值的平均值。其区间假定各值服从正态分布且相互独立。</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>朴素法</translation>
    </message>
    <message>
        <source>Repeats the last value: the best there is for a random walk.</source>
        <translation>重复最后一个值：对随机游走而言是最优的方法。</translation>
    </message>
    <message>
        <source>The forecast of every step is the last value.

**Missing values**: the last known value stands in.

**Intervals** are normal; the variance is the mean squared change and grows by as much with each step.

Source: R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*, 3rd edition, 2021, sections 5.2 and 5.5.</source>
        <translation>每一期的预测值均为最后一个值。

**缺失值**：以最近的已知值代替。

**区间**按正态分布计算；方差为变化的均方，每向前预测一期增加同样的量。

来源：R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*，第3版，2021年，第5.2节和第5.5节。</translation>
    </message>
    <message>
        <source>At steps without a value the last known value stands in.</source>
        <translation>没有值的期以最近的已知值代替。</translation>
    </message>
    <message>
        <source>The naive method repeats the last value. Its intervals assume normal changes that do not depend on each other.</source>
        <translation>朴素法重复最后一个值。其区间假定各期变化服从正态分布且相互独立。</translation>
    </message>
    <message>
        <source>Random walk with drift</source>
        <translation>带漂移的随机游走</translation>
    </message>
    <message>
        <source>Continues the line from the first to the last value.</source>
        <translation>沿首值到末值的直线延伸。</translation>
    </message>
    <message>
        <source>The forecast starts at the last value and rises by the mean change.

**Missing values**: the walk drifts on; the change after them is not counted twice.

**Intervals** are normal; the variance grows with each step and holds the uncertainty of the drift.

Source: R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*, 3rd edition, 2021, sections 5.2 and 5.5.</source>
        <translation>预测从最后一个值开始，每期按平均变化递增。

**缺失值**：游走按漂移继续；其后的变化不重复计算。

**区间**按正态分布计算；方差逐期增大，并计入漂移的不确定性。

来源：R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*，第3版，2021年，第5.2节和第5.5节。</translation>
    </message>
    <message>
        <source>At steps without a value the line of the drift stands in.</source>
        <translation>没有值的期以漂移直线上的值代替。</translation>
    </message>
    <message>
        <source>The random walk with drift continues the line from the first to the last value. Its intervals assume normal changes that do not depend on each other.</source>
        <translation>带漂移的随机游走沿首值到末值的直线延伸。其区间假定各期变化服从正态分布且相互独立。</translation>
    </message>
    <message>
        <source>The series has %1 steps; a decomposition needs more than two periods of %2.</source>
        <translation>序列共%1期；分解需要多于两个周期（每个周期%2期）。</translation>
    </message>
    <message>
        <source>Use a longer series, or set a period of at least 2 that fits twice.</source>
        <translation>使用更长的序列，或设置不小于2且序列足以容纳两次的周期。</translation>
    </message>
    <message>
        <source>The series was decomposed by STL; the series without its season was forecast as **%1**, and the last period of the season was put back. The intervals leave out the uncertainty of the season.</source>
        <translation>序列已用STL分解；对去除季节后的序列按**%1**作预测，再加回最近一个周期的季节。区间未计入季节的不确定性。</translation>
    </message>
    <message>
        <source>Periods without two whole ones in the series were left out.</source>
        <translation>序列中不足两个完整周期的季节周期已略去。</translation>
    </message>
    <message>
        <source>STL decomposition and forecast</source>
        <translation>STL分解与预测</translation>
    </message>
    <message>
        <source>Takes the season out by loess, forecasts the rest by another method and puts it back.</source>
        <translation>用loess去除季节，用其他方法预测余下部分，再加回季节。</translation>
    </message>
    <message>
        <source>STL splits a series into trend, season and remainder by loess; with several periods, such as 24 and 168 for hours, the seasons are taken out one after the other, twice (MSTL). The series without its seasons is forecast by the method of your choice; the last period of each season is repeated.

The robust form weighs down outliers. The components are given as a table and a chart.

**Needs** more than two periods.

**Missing values** are filled by lines between their neighbours, on the series without its season.

**Intervals** are those of the method; they leave out the uncertainty of the season.

Sources: R. B. Cleveland et al., Journal of Official Statistics 6, 1990; K. Bandara, R. J. Hyndman, C. Bergmeir, *MSTL*, International Journal of Operational Research, 2022.</source>
        <translation>STL用loess将序列分解为趋势、季节和余项；有多个周期时（如小时数据的24和168），依次去除各个季节，并重复一遍（MSTL）。去除季节后的序列用所选方法预测；各季节重复其最近一个周期。

稳健形式会降低异常值的权重。各成分以表和图表给出。

**要求**多于两个周期。

**缺失值**在去除季节后的序列上，由相邻值作线性插值填补。

**区间**由所选方法给出，未计入季节的不确定性。

来源：R. B. Cleveland et al., Journal of Official Statistics 6, 1990；K. Bandara, R. J. Hyndman, C. Bergmeir, *MSTL*, International Journal of Operational Research, 2022。</translation>
    </message>
    <message>
        <source>Missing values were filled by lines between their neighbours, on the series without its season.</source>
        <translation>已在去除季节后的序列上，由相邻值作线性插值填补缺失值。</translation>
    </message>
    <message>
        <source>Method for the rest</source>
        <translation>余下部分的预测方法</translation>
    </message>
    <message>
        <source>Regressors count only with ARIMA.</source>
        <translation>回归变量仅用于ARIMA。</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>稳健</translation>
    </message>
    <message>
        <source>Weigh outliers down.</source>
        <translation>降低异常值的权重。</translation>
    </message>
    <message>
        <source>Several periods</source>
        <translation>多个周期</translation>
    </message>
    <message>
        <source>Steps in each season, such as 24,168; empty: the one period.</source>
        <translation>各季节周期的期数，如24,168；留空则只用一个周期。</translation>
    </message>
    <message>
        <source>The Theta method, with theta = %1 and alpha = %2, forecast the series without its multiplicative season, which was then put back. Its intervals assume normal errors.</source>
        <translation>对去除乘法季节后的序列用Theta法预测（theta = %1，alpha = %2），再乘回季节。其区间假定误差服从正态分布。</translation>
    </message>
    <message>
        <source>The Theta method was applied with theta = %1 and alpha = %2; the test found no season. Its intervals assume normal errors.</source>
        <translation>已用Theta法预测（theta = %1，alpha = %2）；检验未发现季节性。其区间假定误差服从正态分布。</translation>
    </message>
    <message>
        <source>Exponential smoothing pulled towards the long-term line: the winner of the M3 competition.</source>
        <translation>将指数平滑向长期直线拉近：M3预测竞赛的优胜方法。</translation>
    </message>
    <message>
        <source>The series without its season is split into lines of different curvature: the straight line of least squares and one with its curvature multiplied by theta, which exponential smoothing continues. The standard method takes theta = 2 and half the slope of the line; the optimised one estimates theta, and the dynamic one lets the line follow the data. Estimates minimise the squared one-step errors.

A season is looked for by the autocorrelation at the period (90 %) and divided out by classical decomposition; series with values of 0 or below are forecast without it.

**Missing values** are filled by lines between their neighbours, on the series without its season.

**Intervals** are those of exponential smoothing, for normal errors.

Sources: V. Assimakopoulos, K. Nikolopoulos, International Journal of Forecasting 16, 2000; R. J. Hyndman, B. Billah, same journal 19, 2003; J. A. Fiorucci et al., same journal 32, 2016.</source>
        <translation>去除季节后的序列分解为曲率不同的线：一条是最小二乘直线，另一条的曲率乘以theta，由指数平滑延伸。标准方法取theta = 2和直线斜率的一半；优化方法估计theta；动态方法使直线随数据变化。估计时使一步预测误差的平方和最小。

季节性由周期处的自相关判断（90%），并用经典分解法除去；含有0或负值的序列不考虑季节。

**缺失值**在去除季节后的序列上，由相邻值作线性插值填补。

**区间**与指数平滑相同，按误差服从正态分布计算。

来源：V. Assimakopoulos, K. Nikolopoulos, International Journal of Forecasting 16, 2000；R. J. Hyndman, B. Billah, 同刊19, 2003；J. A. Fiorucci et al., 同刊32, 2016。</translation>
    </message>
    <message>
        <source>How theta and the line are found.</source>
        <translation>确定theta和直线的方式。</translation>
    </message>
    <message>
        <source>Standard: theta is 2</source>
        <translation>标准：theta为2</translation>
    </message>
    <message>
        <source>Optimised: theta is estimated</source>
        <translation>优化：估计theta</translation>
    </message>
    <message>
        <source>Dynamic: the line follows the data</source>
        <translation>动态：直线随数据变化</translation>
    </message>
</context>
<context>
    <name>geo</name>
    <message>
        <source>Equal Earth, world</source>
        <translation>Equal Earth 投影，世界</translation>
    </message>
    <message>
        <source>Albers equal area, %1, standard parallels %2 and %3</source>
        <translation>阿尔伯斯等积圆锥投影，中央经线%1，标准纬线%2和%3</translation>
    </message>
    <message>
        <source>Lambert azimuthal equal area, %1, %2</source>
        <translation>兰勃特等积方位投影，中心%1，%2</translation>
    </message>
    <message>
        <source>Transverse Mercator, %1</source>
        <translation>横轴墨卡托投影，中央经线%1</translation>
    </message>
    <message>
        <source>%1 classes cannot be made.</source>
        <translation>无法分为%1级。</translation>
    </message>
    <message>
        <source>Choose 1 to %1 classes.</source>
        <translation>请选择1至%1级。</translation>
    </message>
    <message>
        <source>Manual classes need their breaks.</source>
        <translation>手动分级需要给出断点。</translation>
    </message>
    <message>
        <source>Give the lower end, the breaks between and the upper end.</source>
        <translation>请给出下限、中间断点和上限。</translation>
    </message>
    <message>
        <source>Manual classes need at least two different breaks.</source>
        <translation>手动分级至少需要两个不同的断点。</translation>
    </message>
    <message>
        <source>The coordinate system &quot;%1&quot; is not known.</source>
        <translation>无法识别坐标系“%1”。</translation>
    </message>
    <message>
        <source>Give an EPSG code such as EPSG:4326, WKT, or a PROJ string.</source>
        <translation>请给出EPSG代码（如EPSG:4326）、WKT或PROJ字符串。</translation>
    </message>
    <message>
        <source>Cannot convert from the coordinate system &quot;%1&quot; to &quot;%2&quot;. %3</source>
        <translation>无法从坐标系“%1”转换到“%2”。%3</translation>
    </message>
    <message>
        <source>Choose another projection for the map.</source>
        <translation>请为地图选择其他投影。</translation>
    </message>
    <message>
        <source>Check the geometry in the program that wrote it, and export it again.</source>
        <translation>请在生成该几何的程序中检查后重新导出。</translation>
    </message>
    <message>
        <source>The geometry is followed by extra bytes.</source>
        <translation>几何数据末尾有多余的字节。</translation>
    </message>
    <message>
        <source>The geometry ends too early.</source>
        <translation>几何数据不完整，提前结束。</translation>
    </message>
    <message>
        <source>The geometry is not WKB: it begins with byte %1.</source>
        <translation>几何数据不是WKB：首字节为%1。</translation>
    </message>
    <message>
        <source>The geometry is of type %1, which is not known.</source>
        <translation>无法识别几何类型%1。</translation>
    </message>
    <message>
        <source>The geometry has a coordinate that is not a finite number.</source>
        <translation>几何中有坐标不是有限数值。</translation>
    </message>
    <message>
        <source>The geometry is nested too deeply.</source>
        <translation>几何的嵌套层数过多。</translation>
    </message>
    <message>
        <source>The geometry has curves, which cannot be shown.</source>
        <translation>几何含有曲线，无法显示。</translation>
    </message>
    <message>
        <source>Convert its curves to lines before opening it.</source>
        <translation>请先将曲线转换为折线，再打开。</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>Choose the data of an analysis</source>
        <translation>选择分析的数据</translation>
    </message>
    <message>
        <source>Change an analysis</source>
        <translation>更改分析</translation>
    </message>
    <message>
        <source>Change a chart</source>
        <translation>更改图表</translation>
    </message>
    <message>
        <source>Move a tile</source>
        <translation>移动磁贴</translation>
    </message>
    <message>
        <source>Resize a tile</source>
        <translation>调整磁贴大小</translation>
    </message>
    <message>
        <source>Change a tile</source>
        <translation>更改磁贴</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入%1</translation>
    </message>
    <message>
        <source>Sorting and filtering the view</source>
        <translation>正在排序和筛选视图</translation>
    </message>
    <message>
        <source>Profiling columns</source>
        <translation>正在统计各列</translation>
    </message>
    <message>
        <source>Enable a step</source>
        <translation>启用步骤</translation>
    </message>
    <message>
        <source>Disable a step</source>
        <translation>停用步骤</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>移动步骤</translation>
    </message>
    <message>
        <source>Delete a step</source>
        <translation>删除步骤</translation>
    </message>
    <message>
        <source>Change a map</source>
        <translation>更改地图</translation>
    </message>
    <message>
        <source>There is no map to export yet.</source>
        <translation>还没有可导出的地图。</translation>
    </message>
    <message>
        <source>Wait until it is drawn, or choose its data.</source>
        <translation>请等待地图绘制完成，或选择其数据。</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>正在绘制地图</translation>
    </message>
    <message>
        <source>Change a report</source>
        <translation>更改报告</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>添加内容块</translation>
    </message>
    <message>
        <source>Change a block</source>
        <translation>更改内容块</translation>
    </message>
    <message>
        <source>Move a block</source>
        <translation>移动内容块</translation>
    </message>
    <message>
        <source>Delete a block</source>
        <translation>删除内容块</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>正在排版报告</translation>
    </message>
    <message>
        <source>The pages are not laid out yet.</source>
        <translation>页面尚未排版完成。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <source>There are no data to show yet.</source>
        <translation>还没有可显示的数据。</translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation>请先打开文件。</translation>
    </message>
    <message>
        <source>The example is not installed.</source>
        <translation>示例未安装。</translation>
    </message>
    <message>
        <source>Install Kapok again, or run ./dev demo in its source folder.</source>
        <translation>请重新安装Kapok，或在其源代码文件夹中运行./dev demo。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开%1</translation>
    </message>
    <message>
        <source>Read a file in another way</source>
        <translation>更改文件读取方式</translation>
    </message>
    <message>
        <source>Looking for the step that cannot be done</source>
        <translation>正在查找无法执行的步骤</translation>
    </message>
    <message>
        <source>Keep the view as steps</source>
        <translation>将视图保存为步骤</translation>
    </message>
    <message>
        <source>%1 rows are too many to copy.</source>
        <translation>行数过多，无法复制%1行。</translation>
    </message>
    <message>
        <source>Export the data to a file instead.</source>
        <translation>请改为将数据导出到文件。</translation>
    </message>
    <message>
        <source>Copying %1 rows</source>
        <translation>正在复制%1行</translation>
    </message>
    <message>
        <source>Finding &quot;%1&quot;</source>
        <translation>正在查找“%1”</translation>
    </message>
    <message>
        <source>Replaying the steps on %1</source>
        <translation>正在对%1重新执行步骤</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>正在查看%1</translation>
    </message>
    <message>
        <source>Connecting to a database</source>
        <translation>正在连接数据库</translation>
    </message>
    <message>
        <source>Preview from a database</source>
        <translation>数据库预览</translation>
    </message>
    <message>
        <source>Looking for tables in %1</source>
        <translation>正在查找%1中的表</translation>
    </message>
    <message>
        <source>Propose the columns of an analysis</source>
        <translation>推荐分析的列</translation>
    </message>
    <message>
        <source>Choose rows by %1</source>
        <translation>按%1选择行</translation>
    </message>
    <message>
        <source>New variable %1</source>
        <translation>新建变量%1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设置%1</translation>
    </message>
    <message>
        <source>Read a file without options</source>
        <translation>不带选项读取文件</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <translation>正在比较名称</translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation>正在读取剪贴板</translation>
    </message>
    <message>
        <source>Keeping %1</source>
        <translation>正在保存%1</translation>
    </message>
    <message>
        <source>View: rows where %1</source>
        <translation>视图：满足%1的行</translation>
    </message>
    <message>
        <source>View: rows that hold &quot;%1&quot;</source>
        <translation>视图：包含“%1”的行</translation>
    </message>
    <message>
        <source>View: sorted by %1</source>
        <translation>视图：按%1排序</translation>
    </message>
    <message>
        <source>This is no list of codes.</source>
        <translation>这不是代码表。</translation>
    </message>
    <message>
        <source>Codes are in the first column, their names in the second, 10,000 at most.</source>
        <translation>第一列应为代码，第二列应为名称，最多10,000个。</translation>
    </message>
    <message>
        <source>Change the field dictionary: %1</source>
        <translation>更改字段字典：%1</translation>
    </message>
    <message>
        <source>Change the metadata</source>
        <translation>更改元数据</translation>
    </message>
    <message>
        <source>Read the metadata</source>
        <translation>读取元数据</translation>
    </message>
    <message>
        <source>The file cannot be called so.</source>
        <translation>不能使用该文件名。</translation>
    </message>
    <message>
        <source>Call it datapackage.json, NAME.datapackage.json or NAME.jsonld.</source>
        <translation>请命名为datapackage.json、NAME.datapackage.json或NAME.jsonld。</translation>
    </message>
    <message>
        <source>The result has no table %1.</source>
        <translation>结果中没有表%1。</translation>
    </message>
    <message>
        <source>Install the plugin of data quality again.</source>
        <translation>请重新安装数据质量插件。</translation>
    </message>
    <message>
        <source>Add the quality to the report</source>
        <translation>将质量加入报告</translation>
    </message>
    <message>
        <source>Running SQL</source>
        <translation>正在运行SQL</translation>
    </message>
</context>
<context>
    <name>host</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足，无法完成此操作。</translation>
    </message>
    <message>
        <source>Close other programs, or work on fewer rows or columns.</source>
        <translation>请关闭其他程序，或减少处理的行或列。</translation>
    </message>
    <message>
        <source>The work stopped: %1.</source>
        <translation>任务已中止：%1。</translation>
    </message>
    <message>
        <source>The work stopped for an unknown reason.</source>
        <translation>任务因未知原因中止。</translation>
    </message>
    <message>
        <source>The parameter %1 cannot use the column %2: its type is %3.</source>
        <translation>参数%1不能使用列%2：其类型为%3。</translation>
    </message>
    <message>
        <source>Choose a column of one of these types: %1.</source>
        <translation>请选择以下类型之一的列：%1。</translation>
    </message>
    <message>
        <source>The module %1 has no input &quot;%2&quot;.</source>
        <translation>模块%1没有输入“%2”。</translation>
    </message>
    <message>
        <source>Its inputs are: %1.</source>
        <translation>其输入为：%1。</translation>
    </message>
    <message>
        <source>The module %1 needs the input &quot;%2&quot;.</source>
        <translation>模块%1需要输入“%2”。</translation>
    </message>
    <message>
        <source>The module %1 needs more memory than there is.</source>
        <translation>内存不足，模块%1无法运行。</translation>
    </message>
    <message>
        <source>The module %1 stopped: %2.</source>
        <translation>模块%1已中止：%2。</translation>
    </message>
    <message>
        <source>The module %1 stopped for an unknown reason.</source>
        <translation>模块%1因未知原因中止。</translation>
    </message>
    <message>
        <source>The parameter %1 names a column of the input &quot;%2&quot;, which is not given.</source>
        <translation>参数%1引用了输入“%2”中的列，但未给出该输入。</translation>
    </message>
    <message>
        <source>The plugin %1 is already there, from %2.</source>
        <translation>插件%1已存在，来自%2。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>请移除其中一个。</translation>
    </message>
    <message>
        <source>There is no module &quot;%1&quot;.</source>
        <translation>没有模块“%1”。</translation>
    </message>
    <message>
        <source>No plugins are installed.</source>
        <translation>未安装任何插件。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请选择以下之一：%1。</translation>
    </message>
    <message>
        <source>The plugin must be built again with the SDK of this program.</source>
        <translation>需用本程序的SDK重新构建该插件。</translation>
    </message>
    <message>
        <source>The library cannot be opened: %1.</source>
        <translation>无法打开插件库：%1。</translation>
    </message>
    <message>
        <source>The library has no entry point kapok_plugin.</source>
        <translation>插件库没有入口点kapok_plugin。</translation>
    </message>
    <message>
        <source>The library gives no plugin.</source>
        <translation>插件库未提供插件。</translation>
    </message>
    <message>
        <source>The library is built with version %1 of the SDK; this program has version %2.</source>
        <translation>插件库用SDK版本%1构建；本程序的版本为%2。</translation>
    </message>
    <message>
        <source>The header of the library has another size than this program&apos;s.</source>
        <translation>插件库的头结构大小与本程序不一致。</translation>
    </message>
    <message>
        <source>The library is built as &quot;%1&quot;; this program is &quot;%2&quot;.</source>
        <translation>插件库的构建方式为“%1”；本程序为“%2”。</translation>
    </message>
    <message>
        <source>The library is the plugin &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>插件库是插件“%1”，不是“%2”。</translation>
    </message>
    <message>
        <source>The library gives a module that is not there.</source>
        <translation>插件库给出的模块为空。</translation>
    </message>
    <message>
        <source>The library has the modules %1; plugin.json says %2.</source>
        <translation>插件库中的模块为%1；plugin.json中为%2。</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <translation>请重新安装该插件。</translation>
    </message>
    <message>
        <source>The plugin failed while it started: %1</source>
        <translation>插件启动失败：%1</translation>
    </message>
    <message>
        <source>Get the version of the plugin that is made for this program.</source>
        <translation>请获取适用于本程序的插件版本。</translation>
    </message>
    <message>
        <source>plugin.json has no text field &quot;%1&quot;.</source>
        <translation>plugin.json缺少文本项“%1”。</translation>
    </message>
    <message>
        <source>There is no plugin.json.</source>
        <translation>没有plugin.json。</translation>
    </message>
    <message>
        <source>plugin.json cannot be read: %1.</source>
        <translation>无法读取plugin.json：%1。</translation>
    </message>
    <message>
        <source>plugin.json is not JSON: %1.</source>
        <translation>plugin.json不是有效的JSON：%1。</translation>
    </message>
    <message>
        <source>plugin.json is not a JSON object.</source>
        <translation>plugin.json不是JSON对象。</translation>
    </message>
    <message>
        <source>plugin.json names a module &quot;%1&quot; that does not begin with &quot;%2.&quot;.</source>
        <translation>plugin.json中的模块“%1”未以“%2.”开头。</translation>
    </message>
    <message>
        <source>plugin.json names no modules.</source>
        <translation>plugin.json未列出任何模块。</translation>
    </message>
    <message>
        <source>plugin.json has no number field &quot;%1&quot;.</source>
        <translation>plugin.json缺少数值项“%1”。</translation>
    </message>
    <message>
        <source>The plugin is made for version %1 of the SDK; this program has version %2.</source>
        <translation>插件适用于SDK版本%1；本程序的版本为%2。</translation>
    </message>
    <message>
        <source>The plugin is built as &quot;%1&quot;; this program is &quot;%2&quot;.</source>
        <translation>插件的构建方式为“%1”；本程序为“%2”。</translation>
    </message>
    <message>
        <source>plugin.json has the id &quot;%1&quot;, which is not a plain word.</source>
        <translation>plugin.json中的标识“%1”不符合命名规则。</translation>
    </message>
    <message>
        <source>The library cannot be read: %1.</source>
        <translation>无法读取插件库：%1。</translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation>没有插件库%1。</translation>
    </message>
    <message>
        <source>The library is not the one that was installed: its SHA-256 differs.</source>
        <translation>插件库与安装时不同：SHA-256不一致。</translation>
    </message>
    <message>
        <source>The library could not be tried: %1.</source>
        <translation>无法试加载插件库：%1。</translation>
    </message>
    <message>
        <source>The library did not finish loading in time.</source>
        <translation>插件库加载超时，未能完成。</translation>
    </message>
    <message>
        <source>The library ends the program while it loads.</source>
        <translation>插件库在加载时使程序退出。</translation>
    </message>
    <message>
        <source>Ask its maker for a fixed version, or remove it.</source>
        <translation>请向插件作者索取修正版本，或移除该插件。</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1，第%2行，列%3</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第%2行</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1，列%2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第%1行，列%2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>逻辑值</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日期时间</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>The password was not kept in the keychain: %1.</source>
        <translation>密码未能保存到钥匙串：%1。</translation>
    </message>
    <message>
        <source>It is remembered until the program ends.</source>
        <translation>密码将保留到程序退出为止。</translation>
    </message>
    <message>
        <source>The password was not removed from the keychain: %1.</source>
        <translation>未能从钥匙串中移除密码：%1。</translation>
    </message>
    <message>
        <source>Remove it in the system&apos;s keychain.</source>
        <translation>请在系统的钥匙串中移除。</translation>
    </message>
</context>
<context>
    <name>io</name>
    <message>
        <source>The file could not be written: the disk is full.</source>
        <translation>无法写入文件：磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space or choose another place; the old file is unchanged.</source>
        <translation>请清理磁盘空间或选择其他位置；原文件未改动。</translation>
    </message>
    <message>
        <source>The file cannot be written: permission denied.</source>
        <translation>无法写入文件：没有权限。</translation>
    </message>
    <message>
        <source>Choose another folder or ask for the permission.</source>
        <translation>请选择其他文件夹，或申请权限。</translation>
    </message>
    <message>
        <source>The folder to write to is not there.</source>
        <translation>要写入的文件夹不存在。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Choose another place; the old file is unchanged.</source>
        <translation>请选择其他位置；原文件未改动。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Give a file name in it.</source>
        <translation>请给出其中的文件名。</translation>
    </message>
    <message>
        <source>A row of the file is longer than 4 GB.</source>
        <translation>文件中有一行超过4 GB。</translation>
    </message>
    <message>
        <source>Check the delimiter and the quotes of the file.</source>
        <translation>请检查文件的分隔符和引号。</translation>
    </message>
    <message>
        <source>Empty lines were left out: %1.</source>
        <translation>已略去空行：%1。</translation>
    </message>
    <message>
        <source>The encoding is probably %1, but another one is possible.</source>
        <translation>编码很可能是%1，但也可能是其他编码。</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>文件中没有数据行。</translation>
    </message>
    <message>
        <source>Check that it was saved or copied to the end.</source>
        <translation>请检查文件是否完整保存或复制。</translation>
    </message>
    <message>
        <source>The first row has %1 cells, more than a table can have columns.</source>
        <translation>首行有%1个单元格，超过表可容纳的列数。</translation>
    </message>
    <message>
        <source>Check the delimiter of the file.</source>
        <translation>请检查文件的分隔符。</translation>
    </message>
    <message>
        <source>A row has %1 cells, but the first one has %2.</source>
        <translation>有一行含%1个单元格，而首行含%2个。</translation>
    </message>
    <message>
        <source>Rows that do not have %1 cells: %2. Missing cells are left empty, extra ones are kept in columns of their own.</source>
        <translation>单元格数不是%1的行：%2。缺少的单元格留空，多出的单元格另存为列。</translation>
    </message>
    <message>
        <source>%1 cells in place of %2</source>
        <translation>有%1个单元格，应为%2个</translation>
    </message>
    <message>
        <source>The quote that opens in row %1 is never closed.</source>
        <translation>第%1行的左引号没有对应的右引号。</translation>
    </message>
    <message>
        <source>Fix that row, or open the file with the option quote=none.</source>
        <translation>请修正该行，或用选项quote=none打开文件。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; stays text: of its %2 cells, %3 are not dates or times, the first &quot;%4&quot; in row %5.</source>
        <translation>列“%1”保留为文本：%2个单元格中有%3个不是日期或时间，首个为“%4”，在第%5行。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; stays text: of its %2 cells, %3 are not numbers, the first &quot;%4&quot; in row %5.</source>
        <translation>列“%1”保留为文本：%2个单元格中有%3个不是数值，首个为“%4”，在第%5行。</translation>
    </message>
    <message>
        <source>another kind than most of the column</source>
        <translation>类型与该列多数值不同</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; stays text to keep leading zeros and signs of codes.</source>
        <translation>列“%1”保留为文本，以保持代码的前导零和符号。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; stays text because its numbers have more digits than can be kept.</source>
        <translation>列“%1”保留为文本，因为其数值的位数超出可保留的精度。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; stays text because only some of its times name their zone.</source>
        <translation>列“%1”保留为文本，因为只有部分时间标明时区。</translation>
    </message>
    <message>
        <source>Bytes that are not valid %1 were found in %2 places; they show as �.</source>
        <translation>有%2处字节不是有效的%1字符，显示为�。</translation>
    </message>
    <message>
        <source>not a %1 character: %2</source>
        <translation>不是有效的%1字符：%2</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known.</source>
        <translation>无法识别编码“%1”。</translation>
    </message>
    <message>
        <source>Use UTF-8, GB18030, Big5, UTF-16LE, Shift_JIS, windows-1252 or another name of the IANA list.</source>
        <translation>请使用UTF-8、GB18030、Big5、UTF-16LE、Shift_JIS、windows-1252或IANA列表中的其他名称。</translation>
    </message>
    <message>
        <source>The text cannot be decoded as %1.</source>
        <translation>无法按%1解码文本。</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>请选择其他编码。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查文件权限。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>请检查路径和权限。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>内存不足，无法读取文件。</translation>
    </message>
    <message>
        <source>Close other work or split the file.</source>
        <translation>请关闭其他任务，或拆分文件。</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>文件在读取过程中发生了变化。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>请重新打开。</translation>
    </message>
    <message>
        <source>Text table, comma separated</source>
        <translation>逗号分隔的文本表</translation>
    </message>
    <message>
        <source>Text table, tab separated</source>
        <translation>制表符分隔的文本表</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>文本表</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Excel 97 workbook</source>
        <translation>Excel 97 工作簿</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument 电子表格</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <source>FlatGeobuf</source>
        <translation>FlatGeobuf</translation>
    </message>
    <message>
        <source>KML</source>
        <translation>KML</translation>
    </message>
    <message>
        <source>GML</source>
        <translation>GML</translation>
    </message>
    <message>
        <source>DXF drawing</source>
        <translation>DXF 图形</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>JSON records</source>
        <translation>JSON 记录</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Only some times of column &quot;%1&quot; name their zone; the others were taken as they stand.</source>
        <translation>列“%1”中只有部分时间标明时区；其余按原样读取。</translation>
    </message>
    <message>
        <source>The file holds no tables.</source>
        <translation>文件中没有表。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; in the file.</source>
        <translation>文件中没有表“%1”。</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>文件包含：%1。</translation>
    </message>
    <message>
        <source>Reading stopped after row %1: %2.</source>
        <translation>读到第%1行后中断：%2。</translation>
    </message>
    <message>
        <source>Check that the file is whole.</source>
        <translation>请检查文件是否完整。</translation>
    </message>
    <message>
        <source>The file holds several tables: %1. The first was read.</source>
        <translation>文件中有多个表：%1。已读取第一个。</translation>
    </message>
    <message>
        <source>The content is not what the name of the file says.</source>
        <translation>文件内容与扩展名不符。</translation>
    </message>
    <message>
        <source>Check that the file is whole and has its usual extension.</source>
        <translation>请检查文件是否完整、扩展名是否正确。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>GeoJSON needs a geometry column, and the table has none.</source>
        <translation>GeoJSON需要几何列，而该表没有。</translation>
    </message>
    <message>
        <source>Write it as CSV, XLSX or GeoPackage.</source>
        <translation>请写为CSV、XLSX或GeoPackage。</translation>
    </message>
    <message>
        <source>The coordinate reference system &quot;%1&quot; is not known.</source>
        <translation>无法识别坐标参考系“%1”。</translation>
    </message>
    <message>
        <source>Give the geometry column another one.</source>
        <translation>请为几何列指定其他坐标参考系。</translation>
    </message>
    <message>
        <source>The coordinate reference system &quot;%1&quot; cannot be converted to WGS 84.</source>
        <translation>坐标参考系“%1”无法转换到WGS 84。</translation>
    </message>
    <message>
        <source>Write it as GeoPackage.</source>
        <translation>请写为GeoPackage。</translation>
    </message>
    <message>
        <source>The geometry is damaged.</source>
        <translation>几何已损坏。</translation>
    </message>
    <message>
        <source>Fix or leave out that row.</source>
        <translation>请修正或略去该行。</translation>
    </message>
    <message>
        <source>The coordinates cannot be converted to WGS 84.</source>
        <translation>坐标无法转换到WGS 84。</translation>
    </message>
    <message>
        <source>Check the coordinate reference system of the geometry.</source>
        <translation>请检查几何的坐标参考系。</translation>
    </message>
    <message>
        <source>Check the free space on the disk; the old file is unchanged.</source>
        <translation>请检查磁盘空间；原文件未改动。</translation>
    </message>
    <message>
        <source>The geometry of row %1 is damaged.</source>
        <translation>第%1行的几何已损坏。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1.</source>
        <translation>文件不是有效的JSON：%1。</translation>
    </message>
    <message>
        <source>The JSON file holds no records: no list of objects was found.</source>
        <translation>JSON文件中没有记录：未找到对象列表。</translation>
    </message>
    <message>
        <source>Bring it into the form [{&quot;name&quot;: value, …}, …].</source>
        <translation>请改写为[{&quot;name&quot;: value, …}, …]的形式。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds values of several kinds and is read as text.</source>
        <translation>列“%1”含有多种类型的值，按文本读取。</translation>
    </message>
    <message>
        <source>The records were read from the member &quot;%1&quot;.</source>
        <translation>记录读取自成员“%1”。</translation>
    </message>
    <message>
        <source>Line %1 is not a JSON object.</source>
        <translation>第%1行不是JSON对象。</translation>
    </message>
    <message>
        <source>Fix or remove that line.</source>
        <translation>请修正或删除该行。</translation>
    </message>
    <message>
        <source>Column %1 has no name and is called &quot;%2&quot;.</source>
        <translation>第%1列没有名称，已命名为“%2”。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is there more than once; column %2 is called &quot;%3&quot;.</source>
        <translation>名称“%1”重复出现；第%2列已命名为“%3”。</translation>
    </message>
    <message>
        <source>This is a Kapok workbook, not a data file.</source>
        <translation>这是Kapok工作簿，不是数据文件。</translation>
    </message>
    <message>
        <source>Open it as a workbook.</source>
        <translation>请作为工作簿打开。</translation>
    </message>
    <message>
        <source>Files of the kind &quot;%1&quot; cannot be opened.</source>
        <translation>无法打开“%1”类型的文件。</translation>
    </message>
    <message>
        <source>These can be opened: %1.</source>
        <translation>可以打开的类型：%1。</translation>
    </message>
    <message>
        <source>The file has the extension of a spreadsheet but is a text table, and was read as one.</source>
        <translation>文件的扩展名是电子表格，内容却是文本表，已按文本表读取。</translation>
    </message>
    <message>
        <source>The import option %1 cannot be &quot;%2&quot;.</source>
        <translation>导入选项%1不能为“%2”。</translation>
    </message>
    <message>
        <source>It can be: %1.</source>
        <translation>可以为：%1。</translation>
    </message>
    <message>
        <source>There is no import option &quot;%1&quot;.</source>
        <translation>没有导入选项“%1”。</translation>
    </message>
    <message>
        <source>The options are: %1.</source>
        <translation>可用选项：%1。</translation>
    </message>
    <message>
        <source>The sheet, layer or database table to read.</source>
        <translation>要读取的工作表、图层或数据库表。</translation>
    </message>
    <message>
        <source>The character encoding of a text table.</source>
        <translation>文本表的字符编码。</translation>
    </message>
    <message>
        <source>What separates the cells of a text table.</source>
        <translation>文本表的单元格分隔符。</translation>
    </message>
    <message>
        <source>What cells may be enclosed in.</source>
        <translation>可用于括起单元格的引号。</translation>
    </message>
    <message>
        <source>Whether types are found, or every column stays text.</source>
        <translation>自动识别类型，还是所有列都保留为文本。</translation>
    </message>
    <message>
        <source>The coordinate reference system, in place of what the file says.</source>
        <translation>坐标参考系，用以代替文件中的说明。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an import option.</source>
        <translation>“%1”不是导入选项。</translation>
    </message>
    <message>
        <source>Write it as key=value, such as encoding=GB18030.</source>
        <translation>请写成key=value的形式，如encoding=GB18030。</translation>
    </message>
    <message>
        <source>This does not look like a text table.</source>
        <translation>这不像是文本表。</translation>
    </message>
    <message>
        <source>If it is another kind of file, give it its usual extension; otherwise choose its encoding.</source>
        <translation>如果是其他类型的文件，请改用其通常的扩展名；否则请选择编码。</translation>
    </message>
    <message>
        <source>Line %1 holds a NUL character, which does not occur in text.</source>
        <translation>第%1行含有NUL字符，文本中不应出现该字符。</translation>
    </message>
    <message>
        <source>The file is damaged there, or its encoding is another one.</source>
        <translation>文件在此处损坏，或者编码不对。</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; is not a text format.</source>
        <translation>格式“%1”不是文本格式。</translation>
    </message>
    <message>
        <source>Use csv, tsv, json or jsonl, or write to a file.</source>
        <translation>请使用csv、tsv、json或jsonl，或写入文件。</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off.</source>
        <translation>压缩文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>请重新复制或下载。</translation>
    </message>
    <message>
        <source>Files of the kind &quot;%1&quot; cannot be written.</source>
        <translation>无法写入“%1”类型的文件。</translation>
    </message>
    <message>
        <source>These can be written: %1.</source>
        <translation>可以写入的类型：%1。</translation>
    </message>
    <message>
        <source>The table has %1 rows; an Excel sheet holds 1048575.</source>
        <translation>该表有%1行；Excel工作表最多容纳1048575行。</translation>
    </message>
    <message>
        <source>Write it as CSV or GeoPackage, or filter it first.</source>
        <translation>请写为CSV或GeoPackage，或先筛选。</translation>
    </message>
    <message>
        <source>The table has %1 columns; an Excel sheet holds 16384.</source>
        <translation>该表有%1列；Excel工作表最多容纳16384列。</translation>
    </message>
    <message>
        <source>Write it as CSV, or select columns first.</source>
        <translation>请写为CSV，或先选择列。</translation>
    </message>
    <message>
        <source>The Excel file could not be written: %1</source>
        <translation>无法写入Excel文件：%1</translation>
    </message>
    <message>
        <source>The Excel file could not be written whole.</source>
        <translation>Excel文件未能完整写入。</translation>
    </message>
    <message>
        <source>Check the free space on the disk and in the folder for temporary files; the old file is unchanged.</source>
        <translation>请检查磁盘和临时文件夹的空间；原文件未改动。</translation>
    </message>
    <message>
        <source>A text is longer than the 32767 characters an Excel cell holds.</source>
        <translation>有文本超过Excel单元格可容纳的32767个字符。</translation>
    </message>
    <message>
        <source>Write the table as CSV or GeoPackage, or leave that column out.</source>
        <translation>请将表写为CSV或GeoPackage，或略去该列。</translation>
    </message>
    <message>
        <source>Write the table as CSV.</source>
        <translation>请将表写为CSV。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板上没有文本。</translation>
    </message>
    <message>
        <source>Copy the cells of a table first.</source>
        <translation>请先复制表格的单元格。</translation>
    </message>
    <message>
        <source>A cell of the file is longer than 1 GB.</source>
        <translation>文件中有一个单元格超过1 GB。</translation>
    </message>
    <message>
        <source>The table has %1 rows, fewer than %2.</source>
        <translation>该表有%1行，少于%2行。</translation>
    </message>
    <message>
        <source>Give the option footer a smaller number.</source>
        <translation>请为选项footer指定较小的数。</translation>
    </message>
    <message>
        <source>Lines before the table that are no part of it: %1.</source>
        <translation>表前不属于表的行：%1。</translation>
    </message>
    <message>
        <source>The column names stand in %1 rows.</source>
        <translation>列名占%1行。</translation>
    </message>
    <message>
        <source>The lines were divided by position into %1 columns.</source>
        <translation>已按位置将各行分为%1列。</translation>
    </message>
    <message>
        <source>The file holds %1 tables; the first one, &quot;%2&quot;, was read.</source>
        <translation>文件中有%1个表；已读取第一个表“%2”。</translation>
    </message>
    <message>
        <source>A quote opens in one of the first rows that is never closed.</source>
        <translation>前几行中有左引号没有对应的右引号。</translation>
    </message>
    <message>
        <source>Rows behind the table that are notes and no part of it: %1.</source>
        <translation>表后属于注释、不属于表的行：%1。</translation>
    </message>
    <message>
        <source>Lines that begin with &quot;%1&quot; were left out: %2.</source>
        <translation>已略去以“%1”开头的行：%2。</translation>
    </message>
    <message>
        <source>The database holds no tables that you may see.</source>
        <translation>数据库中没有可查看的表。</translation>
    </message>
    <message>
        <source>Check the name of the database and the rights of the user.</source>
        <translation>请检查数据库名称和用户权限。</translation>
    </message>
    <message>
        <source>The database holds %1 tables; say which one.</source>
        <translation>数据库中有%1个表；请指定其中一个。</translation>
    </message>
    <message>
        <source>Write it after &apos;#&apos;: %1.</source>
        <translation>请写在“#”之后：%1。</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>服务器返回：%1</translation>
    </message>
    <message>
        <source>%1 values of the database were made missing: not a number, an infinite date, or no text.</source>
        <translation>数据库中有%1个值已设为缺失：非数值、日期为无穷大或不是文本。</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>无法读取文件夹。</translation>
    </message>
    <message>
        <source>The file %1 lacks columns of %2: %3.</source>
        <translation>文件%1缺少%2中的列：%3。</translation>
    </message>
    <message>
        <source>The file %1 has columns that %2 lacks: %3.</source>
        <translation>文件%1含有%2中没有的列：%3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The folder holds no files that can be opened.</source>
        <translation>文件夹中没有可以打开的文件。</translation>
    </message>
    <message>
        <source>The folder holds no files named &quot;%1&quot;.</source>
        <translation>文件夹中没有名称符合“%1”的文件。</translation>
    </message>
    <message>
        <source>Choose another folder or pattern.</source>
        <translation>请选择其他文件夹或模式。</translation>
    </message>
    <message>
        <source>Files that were read: %1.</source>
        <translation>已读取的文件：%1。</translation>
    </message>
    <message>
        <source>Stata data</source>
        <translation>Stata 数据</translation>
    </message>
    <message>
        <source>SPSS data</source>
        <translation>SPSS 数据</translation>
    </message>
    <message>
        <source>SAS data</source>
        <translation>SAS 数据</translation>
    </message>
    <message>
        <source>This is not a geometry of GeoJSON.</source>
        <translation>这不是有效的GeoJSON几何。</translation>
    </message>
    <message>
        <source>Fix or remove that feature.</source>
        <translation>请修正或删除该要素。</translation>
    </message>
    <message>
        <source>The GeoJSON file holds no list of features.</source>
        <translation>GeoJSON文件中没有要素列表。</translation>
    </message>
    <message>
        <source>This is not a feature of GeoJSON.</source>
        <translation>这不是有效的GeoJSON要素。</translation>
    </message>
    <message>
        <source>The columns &quot;%1&quot; are not both numbers.</source>
        <translation>列“%1”并非都是数值。</translation>
    </message>
    <message>
        <source>Choose the columns of longitude and latitude, in this order.</source>
        <translation>请按先经度、后纬度的顺序选择列。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not hold shapes as WKT.</source>
        <translation>列“%1”中的内容不是WKT图形。</translation>
    </message>
    <message>
        <source>Choose another column, or geometry=none.</source>
        <translation>请选择其他列，或使用geometry=none。</translation>
    </message>
    <message>
        <source>The shapes of column &quot;%1&quot; were read as geometry.</source>
        <translation>列“%1”的图形已读取为几何。</translation>
    </message>
    <message>
        <source>Points were made from the columns &quot;%1&quot; and &quot;%2&quot;; the option geometry=none leaves them out.</source>
        <translation>已由列“%1”和“%2”生成点；使用选项geometry=none可不生成。</translation>
    </message>
    <message>
        <source>There is no member &quot;%1&quot; in the JSON file.</source>
        <translation>JSON文件中没有成员“%1”。</translation>
    </message>
    <message>
        <source>Check its content.</source>
        <translation>请检查其内容。</translation>
    </message>
    <message>
        <source>Lists of records are at: %1.</source>
        <translation>记录列表位于：%1。</translation>
    </message>
    <message>
        <source>The values of the JSON file are nested more than 1024 deep.</source>
        <translation>JSON文件中的值嵌套超过1024层。</translation>
    </message>
    <message>
        <source>Such a file holds no table.</source>
        <translation>这样的文件中没有表。</translation>
    </message>
    <message>
        <source>The JSON file is larger than 4 GB.</source>
        <translation>JSON文件超过4 GB。</translation>
    </message>
    <message>
        <source>Write it as JSON Lines, one record a line.</source>
        <translation>请改写为JSON Lines，每行一条记录。</translation>
    </message>
    <message>
        <source>The workbook is encrypted with a password.</source>
        <translation>工作簿已用密码加密。</translation>
    </message>
    <message>
        <source>Save it without a password and open it again.</source>
        <translation>请取消密码后另存，再重新打开。</translation>
    </message>
    <message>
        <source>What takes its meaning from the character behind it, in a text table.</source>
        <translation>文本表的转义符，使其后的字符失去特殊含义。</translation>
    </message>
    <message>
        <source>Lines of a text table that begin with it are left out.</source>
        <translation>文本表中以此开头的行会被略去。</translation>
    </message>
    <message>
        <source>How many lines stand before the table.</source>
        <translation>表前有多少行不属于表。</translation>
    </message>
    <message>
        <source>Whether the first row holds the column names, or how many rows do.</source>
        <translation>首行是否为列名，或列名占几行。</translation>
    </message>
    <message>
        <source>How many rows at the end are notes and no part of the table.</source>
        <translation>末尾有多少行是注释、不属于表。</translation>
    </message>
    <message>
        <source>The widths of the columns of a text table without delimiters; Chinese characters count two.</source>
        <translation>没有分隔符的文本表的各列宽度；一个汉字计为两个字符。</translation>
    </message>
    <message>
        <source>The type of one column, and how its cells are written.</source>
        <translation>某一列的类型，及其单元格的写法。</translation>
    </message>
    <message>
        <source>What separates the fraction of numbers, where the cells leave it open.</source>
        <translation>数值的小数分隔符，用于单元格本身无法判断的情况。</translation>
    </message>
    <message>
        <source>The order of dates such as 3/4/2024, where the cells leave it open.</source>
        <translation>3/4/2024这类日期的年月日顺序，用于单元格本身无法判断的情况。</translation>
    </message>
    <message>
        <source>Databases: read the answer of this statement in place of a table.</source>
        <translation>数据库：读取该语句的查询结果，而不是某个表。</translation>
    </message>
    <message>
        <source>The part of a sheet that holds the table.</source>
        <translation>工作表中表所在的区域。</translation>
    </message>
    <message>
        <source>Where the list of records is in a JSON file.</source>
        <translation>记录列表在JSON文件中的位置。</translation>
    </message>
    <message>
        <source>Which files of a folder are read.</source>
        <translation>读取文件夹中的哪些文件。</translation>
    </message>
    <message>
        <source>The columns that hold coordinates, or the one that holds shapes as WKT.</source>
        <translation>存放坐标的列，或以WKT存放图形的列。</translation>
    </message>
    <message>
        <source>Whether a labelled variable of Stata, SPSS or SAS gets a second column with its codes.</source>
        <translation>Stata、SPSS或SAS的带标签变量是否另加一列存放代码。</translation>
    </message>
    <message>
        <source>Codes of column &quot;%1&quot;: %2.</source>
        <translation>列“%1”的代码：%2。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; marks values as missing by codes, with their number of rows: %2.</source>
        <translation>列“%1”以代码标记缺失值，各代码及其行数为：%2。</translation>
    </message>
    <message>
        <source>Give its encoding, such as encoding=GB18030.</source>
        <translation>请指定编码，如encoding=GB18030。</translation>
    </message>
    <message>
        <source>an error of a formula</source>
        <translation>公式错误</translation>
    </message>
    <message>
        <source>Merged cells of column &quot;%1&quot; were filled down in %2 rows.</source>
        <translation>列“%1”的合并单元格已向下填补%2行。</translation>
    </message>
    <message>
        <source>Cells that show an error (#N/A, #DIV/0! …) are missing values: %1.</source>
        <translation>显示错误的单元格（#N/A、#DIV/0! …）按缺失值处理：%1。</translation>
    </message>
    <message>
        <source>The sheet holds no cells.</source>
        <translation>工作表中没有单元格。</translation>
    </message>
    <message>
        <source>Choose another sheet or range.</source>
        <translation>请选择其他工作表或区域。</translation>
    </message>
    <message>
        <source>Rows above the table were left out: %1.</source>
        <translation>已略去表上方的行：%1。</translation>
    </message>
    <message>
        <source>Rows below the table were left out: %1.</source>
        <translation>已略去表下方的行：%1。</translation>
    </message>
    <message>
        <source>The names were joined from %1 rows.</source>
        <translation>列名由%1行合并而成。</translation>
    </message>
    <message>
        <source>Empty rows between the others: %1.</source>
        <translation>数据行之间的空行：%1。</translation>
    </message>
    <message>
        <source>Empty columns were left out: %1.</source>
        <translation>已略去空列：%1。</translation>
    </message>
    <message>
        <source>The sheet has cells in %1 rows and %2 columns, and nearly all others are empty.</source>
        <translation>工作表的单元格分布在%1行和%2列中，其余几乎全为空。</translation>
    </message>
    <message>
        <source>Give the range of the table, such as range=A1:F200.</source>
        <translation>请指定表的区域，如range=A1:F200。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; stays text because its numbers are those of telephones or identity cards. The import option type.%1=int64 makes them numbers.</source>
        <translation>列“%1”保留为文本，因为其数值是电话号码或身份证号。用导入选项type.%1=int64可转为数值。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; stays text because its numbers have units such as 万 and 亿. The import option type.%1=float64:chinese makes them numbers.</source>
        <translation>列“%1”保留为文本，因为其数值带有万、亿等单位。用导入选项type.%1=float64:chinese可转为数值。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: in numbers such as &quot;%2&quot; the comma is taken for the decimal separator. If it separates thousands, use the import option decimal=point.</source>
        <translation>列“%1”：“%2”这类数值中的逗号按小数分隔符读取。如果是千位分隔符，请使用导入选项decimal=point。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: in numbers such as &quot;%2&quot; the comma is taken for a separator of thousands. If it is the decimal separator, use the import option decimal=comma.</source>
        <translation>列“%1”：“%2”这类数值中的逗号按千位分隔符读取。如果是小数分隔符，请使用导入选项decimal=comma。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: dates such as &quot;%2&quot; are read with the month first, but the day may be first as well. The import option dates=dmy reads them so.</source>
        <translation>列“%1”：“%2”这类日期按月在前读取，但也可能是日在前。用导入选项dates=dmy可按日在前读取。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: dates such as &quot;%2&quot; are read with the day first, but the month may be first as well. The import option dates=mdy reads them so.</source>
        <translation>列“%1”：“%2”这类日期按日在前读取，但也可能是月在前。用导入选项dates=mdy可按月在前读取。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds numbers, but &quot;%2&quot; may also be a month. The import option type.%1=date:compact reads them as months.</source>
        <translation>列“%1”为数值，但“%2”也可能是月份。用导入选项type.%1=date:compact可按月份读取。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: the comma is the decimal separator.</source>
        <translation>列“%1”：逗号为小数分隔符。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: numbers of eight digits are read as dates. The import option type.%1=int64 keeps the numbers.</source>
        <translation>列“%1”：八位数值已按日期读取。用导入选项type.%1=int64可保留为数值。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: numbers are read as serial days of a spreadsheet. The import option type.%1=float64 keeps the numbers.</source>
        <translation>列“%1”：数值已按电子表格的日期序列号读取。用导入选项type.%1=float64可保留为数值。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds months; each is kept as its first day.</source>
        <translation>列“%1”为月份，均保存为当月第一天。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds quarters; each is kept as its first day.</source>
        <translation>列“%1”为季度，均保存为当季第一天。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds years; each is kept as its first day.</source>
        <translation>列“%1”为年份，均保存为当年第一天。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: cells that hold &quot;%2&quot; are missing: %3.</source>
        <translation>列“%1”：内容为“%2”的单元格按缺失处理：%3。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is of type %2: of its %3 rows, %4 hold something else and are missing there, the first &quot;%5&quot; in row %6. The import option type.%1=text keeps every cell as it is.</source>
        <translation>列“%1”的类型为%2：%3行中有%4行为其他内容，已按缺失处理，首个为“%5”，在第%6行。用导入选项type.%1=text可原样保留所有单元格。</translation>
    </message>
    <message>
        <source>does not fit the type %1</source>
        <translation>不符合类型%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of a sheet.</source>
        <translation>“%1”不是工作表的区域。</translation>
    </message>
    <message>
        <source>Write it as A3:F200, A:F or 3:200.</source>
        <translation>请写成A3:F200、A:F或3:200的形式。</translation>
    </message>
    <message>
        <source>Rows that are hidden in the sheet were read too: %1.</source>
        <translation>工作表中隐藏的行也已读取：%1。</translation>
    </message>
    <message>
        <source>Columns that are hidden in the sheet were read too: %1.</source>
        <translation>工作表中隐藏的列也已读取：%1。</translation>
    </message>
    <message>
        <source>Formulas without a stored result are missing values: %1. Open and save the file with a spreadsheet program to have them calculated.</source>
        <translation>没有存储结果的公式按缺失值处理：%1。用电子表格程序打开并保存该文件，即可计算出结果。</translation>
    </message>
    <message>
        <source>The sheet is damaged: &quot;%1&quot; is not a cell of a sheet.</source>
        <translation>工作表已损坏：“%1”不是有效的单元格。</translation>
    </message>
    <message>
        <source>Open and save it with a spreadsheet program.</source>
        <translation>请用电子表格程序打开并重新保存。</translation>
    </message>
    <message>
        <source>The sheet is damaged: a cell names a text that is not there.</source>
        <translation>工作表已损坏：有单元格引用了不存在的文本。</translation>
    </message>
    <message>
        <source>This is not an Excel workbook.</source>
        <translation>这不是Excel工作簿。</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb), which cannot be opened.</source>
        <translation>这是二进制Excel工作簿（.xlsb），无法打开。</translation>
    </message>
    <message>
        <source>Save it as .xlsx.</source>
        <translation>请另存为.xlsx。</translation>
    </message>
    <message>
        <source>The file declares a document type of its own, which a workbook never does.</source>
        <translation>该文件自行声明了文档类型，正常的工作簿不会如此。</translation>
    </message>
    <message>
        <source>Do not open the file unless you trust where it comes from.</source>
        <translation>除非信任该文件的来源，否则请勿打开。</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the file is no valid XML: %2 in line %3.</source>
        <translation>文件的部件“%1”不是有效的XML：%2，在第%3行。</translation>
    </message>
    <message>
        <source>Copy it again from where it comes from.</source>
        <translation>从来源处重新复制该文件。</translation>
    </message>
    <message>
        <source>The file is damaged: it is no whole zip archive.</source>
        <translation>文件已损坏：不是完整的zip压缩包。</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the file is damaged.</source>
        <translation>文件的部件“%1”已损坏。</translation>
    </message>
    <message>
        <source>The file is damaged: its part &quot;%1&quot; is not there.</source>
        <translation>文件已损坏：缺少部件“%1”。</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>文件受密码保护。</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; would unpack to %2 MB, far more than a real file holds.</source>
        <translation>部件“%1”解压后将达%2 MB，远超正常文件的大小。</translation>
    </message>
    <message>
        <source>The data package has no list of &quot;resources&quot;.</source>
        <translation>数据包没有“resources”列表。</translation>
    </message>
    <message>
        <source>A datapackage.json names its files there.</source>
        <translation>datapackage.json在该列表中列出数据文件。</translation>
    </message>
    <message>
        <source>The data are on the net: %1.</source>
        <translation>数据在网络上：%1。</translation>
    </message>
    <message>
        <source>Download the file into the folder of the package and name it there.</source>
        <translation>请将文件下载到数据包所在的文件夹，并在数据包中写明该文件。</translation>
    </message>
    <message>
        <source>A data package may only name files in its own folder, not &quot;%1&quot;.</source>
        <translation>数据包只能引用自身文件夹中的文件，不能引用“%1”。</translation>
    </message>
    <message>
        <source>Data inside the JSON of a data package cannot be read.</source>
        <translation>无法读取数据包JSON中内嵌的数据。</translation>
    </message>
    <message>
        <source>Put them into a file of their own and name its path.</source>
        <translation>请将数据存为单独的文件，并写明其路径。</translation>
    </message>
    <message>
        <source>A resource of the data package has no &quot;path&quot;.</source>
        <translation>数据包中有资源没有“path”。</translation>
    </message>
    <message>
        <source>The schema has no list of &quot;fields&quot;.</source>
        <translation>模式没有“fields”列表。</translation>
    </message>
    <message>
        <source>The document describes no dataset of DCAT.</source>
        <translation>文档中没有DCAT数据集的描述。</translation>
    </message>
    <message>
        <source>An object of it must have the @type dcat:Dataset.</source>
        <translation>其中须有一个对象的@type为dcat:Dataset。</translation>
    </message>
    <message>
        <source>Data package (Frictionless)</source>
        <translation>数据包（Frictionless）</translation>
    </message>
    <message>
        <source>The file is not JSON: an error at byte %1.</source>
        <translation>文件不是有效的JSON：第%1字节处有错误。</translation>
    </message>
    <message>
        <source>Look for a missing comma, quote or bracket there.</source>
        <translation>请检查该处是否缺少逗号、引号或括号。</translation>
    </message>
    <message>
        <source>The file is JSON, but holds no object.</source>
        <translation>文件是JSON，但不是对象。</translation>
    </message>
    <message>
        <source>Its first character must be a curly bracket.</source>
        <translation>首字符必须是花括号。</translation>
    </message>
    <message>
        <source>In the JSON, %1 must be %2, but it is %3.</source>
        <translation>JSON中的%1应为%2，实际为%3。</translation>
    </message>
    <message>
        <source>FlatGeobuf needs a geometry in every row; %1 rows have none.</source>
        <translation>FlatGeobuf要求每行都有几何，而有%1行没有。</translation>
    </message>
    <message>
        <source>Leave those rows out by a filter, or write a GeoPackage.</source>
        <translation>请用筛选去掉这些行，或写为GeoPackage。</translation>
    </message>
    <message>
        <source>FlatGeobuf needs a geometry column, and the table has none.</source>
        <translation>FlatGeobuf需要几何列，而该表没有。</translation>
    </message>
    <message>
        <source>Choose a format for tables, such as CSV.</source>
        <translation>请选择表的格式，如CSV。</translation>
    </message>
    <message>
        <source>%1 cells of %2 are neither true nor false as the package says, and missing now.</source>
        <translation>“%2”有%1个单元格不是数据包所定义的真值或假值，已设为缺失。</translation>
    </message>
    <message>
        <source>The package describes a field %1, but the file has none.</source>
        <translation>数据包描述了字段%1，但文件中没有。</translation>
    </message>
</context>
<context>
    <name>kapok::chart::ChartView</name>
    <message>
        <source>Nothing to show: no rows are left.</source>
        <translation>没有可显示的内容：已无剩余的行。</translation>
    </message>
    <message>
        <source>Nothing to show: every value is missing.</source>
        <translation>没有可显示的内容：所有值均缺失。</translation>
    </message>
    <message>
        <source>Clear a filter or choose another field.</source>
        <translation>请清除筛选，或选择其他字段。</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>%1的图表</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>暂无可显示的内容。</translation>
    </message>
    <message>
        <source>Choose fields for the chart.</source>
        <translation>请为图表选择字段。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::AggregateDialog</name>
    <message>
        <source>Aggregate: one row per group</source>
        <translation>汇总：每组一行</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加分组</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>添加计算值</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What to compute</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Probability, from 0 to 1</source>
        <translation>概率，0至1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
</context>
<context>
    <name>kapok::gui::AnalysisInspector</name>
    <message>
        <source>The module %1 is not installed.</source>
        <translation>模块%1未安装。</translation>
    </message>
    <message>
        <source>Choose a dataset</source>
        <translation>选择数据集</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>kapok::gui::AnalysisPage</name>
    <message>
        <source>Working…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show as dataset</source>
        <translation>显示为数据集</translation>
    </message>
    <message>
        <source>Keep as chart</source>
        <translation>保存为图表</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ChartInspector</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Columns: drag them onto X, Y or Colour</source>
        <translation>列：拖到X、Y或颜色上</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Time unit</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>Histogram bins, at most</source>
        <translation>分组（直方图），最多</translation>
    </message>
    <message>
        <source>Number of bins</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>each row by itself</source>
        <translation>逐行显示</translation>
    </message>
    <message>
        <source>Combine rows by</source>
        <translation>同一位置的行按</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多显示</translation>
    </message>
    <message>
        <source>Horizontal bars</source>
        <translation>水平条形</translation>
    </message>
    <message>
        <source>Show value labels</source>
        <translation>显示数值标签</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Only rows where</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>number of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation>其他通道</translation>
    </message>
    <message>
        <source>Its column</source>
        <translation>对应的列</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>全部属性</translation>
    </message>
    <message>
        <source>Suggest a chart of X and Y</source>
        <translation>按X和Y推荐图表</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ChartPage</name>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>PDF, vectors (*.pdf)</source>
        <translation>PDF矢量图 (*.pdf)</translation>
    </message>
    <message>
        <source>SVG, vectors (*.svg)</source>
        <translation>SVG矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG图片 (*.png)</translation>
    </message>
    <message>
        <source>## Charts

Drag a column from the inspector onto X, Y or Colour, or choose it there. Changes are seen at once; Ctrl+Z takes them back.

- The wheel zooms to the cursor; over an axis, that axis alone.
- Drag with the middle button, or hold Space and drag: move.
- A click selects a mark, a drag a range; Ctrl adds, Shift toggles, Esc clears.
- 0 shows everything again.</source>
        <translation>## 图表

将列从“属性”拖到X、Y或颜色上，或在其中直接选择。更改立即可见；按Ctrl+Z撤销。

- 滚动滚轮以光标为中心缩放；在坐标轴上滚动时，只缩放该轴。
- 按住中键拖动，或按住空格键拖动：平移。
- 单击选择图形，拖动选择范围；按住Ctrl添加，按住Shift切换，按Esc清除。
- 按0恢复显示全部。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::CodeListDialog</name>
    <message>
        <source>Code lists</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Divisions of industries, 2011 to 2017</source>
        <translation>行业大类，2011年至2017年</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Search codes and names</source>
        <translation>搜索代码和名称</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代码</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n个代码</numerusform>
        </translation>
    </message>
    <message>
        <source>Column of codes</source>
        <translation>代码列</translation>
    </message>
    <message>
        <source>Open as dataset</source>
        <translation>作为数据集打开</translation>
    </message>
    <message>
        <source>Add the codes of 2017</source>
        <translation>添加2017年代码</translation>
    </message>
    <message>
        <source>Add the names of the codes</source>
        <translation>添加代码名称</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ColumnPopup</name>
    <message>
        <source>(empty text)</source>
        <translation>（空文本）</translation>
    </message>
    <message>
        <source>%1: without %2</source>
        <translation>%1：排除%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: with a value</source>
        <translation>%1：有值</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1：缺失</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>%1的概况</translation>
    </message>
    <message>
        <source>Without missing</source>
        <translation>排除缺失</translation>
    </message>
    <message>
        <source>Only missing</source>
        <translation>仅缺失</translation>
    </message>
    <message>
        <source>Sort the view, largest first</source>
        <translation>对视图排序，从大到小</translation>
    </message>
    <message>
        <source>Sort the view, smallest first</source>
        <translation>对视图排序，从小到大</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，单位：%2</translation>
    </message>
    <message>
        <source>Missing: %1 of %2</source>
        <translation>缺失：%1/%2</translation>
    </message>
    <message>
        <source>Different values: %1</source>
        <translation>不同值：%1</translation>
    </message>
    <message>
        <source>Different values: more than %1</source>
        <translation>不同值：超过%1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从%1到%2</translation>
    </message>
    <message>
        <source>Mean: %1</source>
        <translation>平均值：%1</translation>
    </message>
    <message>
        <source>Click a bar to keep its values in the view</source>
        <translation>单击条形，视图中只保留其中的值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>仅保留这些</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1：%2 – %3</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>最常见的值</translation>
    </message>
    <message>
        <source>The %1 most frequent</source>
        <translation>最常见的%1个</translation>
    </message>
    <message>
        <source>Without these</source>
        <translation>排除这些</translation>
    </message>
</context>
<context>
    <name>kapok::gui::CommandPalette</name>
    <message>
        <source>Type a command or the name of an item</source>
        <translation>输入命令或项目名称</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ConnectionForm</name>
    <message>
        <source>Data source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>named like the user</source>
        <translation>与用户同名</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>the one that is kept</source>
        <translation>已保存的密码</translation>
    </message>
    <message>
        <source>Kind of database</source>
        <translation>数据库类型</translation>
    </message>
    <message>
        <source>ODBC data source</source>
        <translation>ODBC数据源</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite *.sqlite3 *.db *.gpkg);;All files (*)</source>
        <translation>SQLite文件 (*.sqlite *.sqlite3 *.db *.gpkg);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>加密（TLS）</translation>
    </message>
    <message>
        <source>when the server offers it</source>
        <translation>服务器支持时</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>always, with a trusted certificate</source>
        <translation>始终，且证书须可信</translation>
    </message>
    <message>
        <source>always, with a certificate for this host</source>
        <translation>始终，且证书须属于此主机</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>密码保存位置</translation>
    </message>
    <message>
        <source>until Kapok ends</source>
        <translation>保留到Kapok退出</translation>
    </message>
    <message>
        <source>in the keychain of the system</source>
        <translation>保存在系统钥匙串</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>记住密码</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>It works: %1.</source>
        <translation>连接正常：%1。</translation>
    </message>
    <message>
        <source>It works: %1, user %2, %3.</source>
        <translation>连接正常：%1，用户%2，%3。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ControlTile</name>
    <message>
        <source>The data have no column &quot;%1&quot; any more.</source>
        <translation>数据中已没有列“%1”。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::DashboardCanvas</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
</context>
<context>
    <name>kapok::gui::DashboardInspector</name>
    <message>
        <source>Drag a tile by its title, resize it at its lower right corner. Click a tile to change it.</source>
        <translation>拖动标题移动磁贴，拖动右下角调整大小。单击磁贴可更改其设置。</translation>
    </message>
    <message>
        <source>Add a tile</source>
        <translation>添加磁贴</translation>
    </message>
    <message>
        <source>Chart, map or table</source>
        <translation>图表、地图或表</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Write here what the reader should see. **Markdown** works.</source>
        <translation>在此写下要展示给读者的内容。支持**Markdown**。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>文本（Markdown）</translation>
    </message>
    <message>
        <source>When rows are selected in other tiles</source>
        <translation>其他磁贴中有选中的行时</translation>
    </message>
    <message>
        <source>Remove from the dashboard</source>
        <translation>从仪表板移除</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What to compute</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Only rows where</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Filter or input</source>
        <translation>筛选或输入</translation>
    </message>
    <message>
        <source>Reading the columns…</source>
        <translation>正在读取列…</translation>
    </message>
    <message>
        <source>New variable…</source>
        <translation>新建变量…</translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>新建变量</translation>
    </message>
    <message>
        <source>Its name; formulas write it as @name:</source>
        <translation>变量名称；在公式中写作@名称：</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>阈值</translation>
    </message>
</context>
<context>
    <name>kapok::gui::DashboardPage</name>
    <message>
        <source>An empty dashboard</source>
        <translation>空仪表板</translation>
    </message>
    <message>
        <source>Make a chart or a map of your data; then add it here in the inspector on the right.</source>
        <translation>先用数据制作图表或地图，再在右侧“属性”中添加到这里。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>PDF, vectors (*.pdf)</source>
        <translation>PDF矢量图 (*.pdf)</translation>
    </message>
    <message>
        <source>SVG, vectors (*.svg)</source>
        <translation>SVG矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG图片 (*.png)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>## Dashboards

Tiles show charts, maps, tables, numbers and text on a grid of twelve columns. Drag a tile by its title; drag its lower right corner to resize it. From the keyboard: arrows move the tile in hand, with Shift they resize it, Del takes it off.

What is selected in one tile lights up in all tiles of the same dataset; the chip above names it and clears it.</source>
        <translation>## 仪表板

磁贴在十二列网格上显示图表、地图、表、指标和文本。拖动标题移动磁贴，拖动右下角调整大小。使用键盘时：方向键移动当前磁贴，按住Shift调整大小，按Del移除。

在一个磁贴中选中的内容，会在同一数据集的所有磁贴中突出显示；上方的标签说明选中的内容，也可用来清除选择。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::DataPage</name>
    <message>
        <source>Filter the view: words, or a condition such as rate &gt; 5</source>
        <translation>筛选视图：输入词语，或条件，如 rate &gt; 5</translation>
    </message>
    <message>
        <source>Filter the view</source>
        <translation>筛选视图</translation>
    </message>
    <message>
        <source>Keep as step</source>
        <translation>保存为步骤</translation>
    </message>
    <message>
        <source>Makes this condition a step of the dataset</source>
        <translation>将此条件设为数据集的一个步骤</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>%1的数据行</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>正在读取数据…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>撤销最后一步</translation>
    </message>
    <message>
        <source>Find the file again…</source>
        <translation>重新链接文件…</translation>
    </message>
    <message>
        <source>%1 • %2</source>
        <translation>%1 • %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Rename the column</source>
        <translation>重命名列</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>略去此列</translation>
    </message>
    <message>
        <source>Chart of this column</source>
        <translation>为此列制作图表</translation>
    </message>
    <message>
        <source>Frequency of %1</source>
        <translation>%1的频数</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>How the file is read…</source>
        <translation>文件读取方式…</translation>
    </message>
    <message>
        <source>So many rows are not selected one by one in a sorted or filtered view.</source>
        <translation>视图已排序或筛选时，无法逐行选中这么多行。</translation>
    </message>
    <message>
        <source>Use a condition in the box above, or show the rows in the order of the table.</source>
        <translation>请在上方输入框中使用条件，或按表的原顺序显示行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of this column: %2.</source>
        <translation>“%1”不是此列的有效值：%2。</translation>
    </message>
    <message>
        <source>Values and profile…</source>
        <translation>值与概况…</translation>
    </message>
    <message>
        <source>Sort the view, smallest first</source>
        <translation>对视图升序排序</translation>
    </message>
    <message>
        <source>Sort the view, largest first</source>
        <translation>对视图降序排序</translation>
    </message>
    <message>
        <source>Keep the order as a step</source>
        <translation>将排序保存为步骤</translation>
    </message>
    <message>
        <source>Let all columns scroll</source>
        <translation>取消冻结列</translation>
    </message>
    <message>
        <source>Keep the columns up to here in place</source>
        <translation>冻结至此列</translation>
    </message>
    <message>
        <source>Copy with column names</source>
        <translation>连同列名复制</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Show only rows without this</source>
        <translation>只显示与此值不同的行</translation>
    </message>
    <message>
        <source>Show only rows with this</source>
        <translation>只显示与此值相同的行</translation>
    </message>
    <message>
        <source>Step: drop rows with this</source>
        <translation>步骤：剔除与此值相同的行</translation>
    </message>
    <message>
        <source>Step: keep rows with this</source>
        <translation>步骤：保留与此值相同的行</translation>
    </message>
    <message>
        <source>Select rows with this</source>
        <translation>选中与此值相同的行</translation>
    </message>
    <message>
        <source>## The data page

Each dataset is a source and its **steps**. Click a column&apos;s name to sort the view, with Shift to sort by it after the others; click its profile (or press Alt+Down) for its values and to filter by them; right-click it for more. Click rows to select them: every chart and map of the dataset shows the same rows. Double-click a cell (or press F2) to edit it: the edit becomes a step.

The box above takes words that a row must hold, or a condition in the formula language, such as `rate &gt; 5 and contains(name, &apos;County&apos;)`.

Steps are in the inspector: switch them off and on, order them, delete them.</source>
        <translation>## 数据页

每个数据集由数据源及其**步骤**组成。单击列名对视图排序，按住Shift单击则在已有排序之后再按该列排序；单击列的概况（或按Alt+Down）可查看其中的值并按值筛选；右键单击查看更多操作。单击行即可选中：该数据集的所有图表和地图都显示同样的选中行。双击单元格（或按F2）可编辑，编辑会成为一个步骤。

上方的输入框可输入行中须包含的词语，或用公式语言写的条件，如`rate &gt; 5 and contains(name, &apos;County&apos;)`。

步骤列在“属性”中，可启用、停用、调整顺序和删除。</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>About the data, and the field dictionary</source>
        <translation>数据说明和字段字典</translation>
    </message>
    <message>
        <source>%1 – show</source>
        <translation>%1 – 查看</translation>
    </message>
</context>
<context>
    <name>kapok::gui::DatabaseDialog</name>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>最近的连接</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>SQL that reads</source>
        <translation>只读SQL</translation>
    </message>
    <message>
        <source>Empty: the table that is selected. Ctrl+Enter shows a preview.</source>
        <translation>留空则读取所选的表。按Ctrl+Enter显示预览。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The preview is being read</source>
        <translation>正在读取预览</translation>
    </message>
    <message>
        <source>Kapok only reads: the session is read-only, and passwords are in no workbook.</source>
        <translation>Kapok只读取数据：会话为只读，密码不存入任何工作簿。</translation>
    </message>
    <message>
        <source>Open the answer of the SQL</source>
        <translation>打开SQL的结果</translation>
    </message>
    <message>
        <source>Open the tables</source>
        <translation>打开这些表</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Select a table, or write SQL.</source>
        <translation>请选择一个表，或编写SQL。</translation>
    </message>
    <message>
        <source>Browse to see the tables of the database.</source>
        <translation>点击“浏览”查看数据库中的表。</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>打开此表</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>正在查询数据库…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The first %1 • %2</source>
        <translation>前%1 • %2</translation>
    </message>
    <message>
        <source>All %1 • %2</source>
        <translation>全部%1 • %2</translation>
    </message>
</context>
<context>
    <name>kapok::gui::DatabaseTree</name>
    <message>
        <source>%1 • about %2</source>
        <translation>%1 • 约%2</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Schemas and tables</source>
        <translation>模式和表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The server&apos;s own tables</source>
        <translation>服务器自带的表</translation>
    </message>
    <message>
        <source>There is nothing that you may see.</source>
        <translation>没有可查看的内容。</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>正在查询数据库…</translation>
    </message>
    <message>
        <source>Cancelled. Close and open the branch to try again.</source>
        <translation>已取消。折叠后重新展开此分支可重试。</translation>
    </message>
    <message>
        <source>No tables that you may see</source>
        <translation>没有可查看的表</translation>
    </message>
</context>
<context>
    <name>kapok::gui::DatasetInspector</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The data are as they were read. What you do to them is listed here and can be undone.</source>
        <translation>数据与读入时一致。对数据的操作会列在这里，并可撤销。</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>新建列</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>%1 • %2</source>
        <translation>%1 • %2</translation>
    </message>
    <message>
        <source>Result of &quot;%1&quot;</source>
        <translation>“%1”的结果</translation>
    </message>
    <message>
        <source>A copy is kept in the workbook.</source>
        <translation>工作簿中保存了副本。</translation>
    </message>
    <message>
        <source>Changed %1 • %2</source>
        <translation>修改时间：%1 • %2</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>读取方式：%1</translation>
    </message>
    <message>
        <source>Joined &quot;%1&quot;: %2 of %3 matched</source>
        <translation>连接“%1”：%3中有%2行匹配</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>读取于%1</translation>
    </message>
</context>
<context>
    <name>kapok::gui::DictionaryDelegate</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Codes of a file…</source>
        <translation>文件中的代码…</translation>
    </message>
</context>
<context>
    <name>kapok::gui::Explorer</name>
    <message>
        <source>DATASETS</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>ANALYSES</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>CHARTS &amp; MAPS</source>
        <translation>图表和地图</translation>
    </message>
    <message>
        <source>DASHBOARDS</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>REPORTS</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>查找项目</translation>
    </message>
    <message>
        <source>Items of the workbook</source>
        <translation>工作簿的项目</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot; and what is made from it?</source>
        <translation>删除“%1”及由其生成的内容？</translation>
    </message>
    <message>
        <source>These items use it: %1. Charts, maps and analyses made from it are deleted too; dashboards and reports lose the parts that show it. Undo brings everything back.</source>
        <translation>以下项目使用了它：%1。由其生成的图表、地图和分析也会一并删除；仪表板和报告中显示它的部分会被移除。撤销可恢复全部内容。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>How %1 is written</source>
        <translation>%1的写入方式</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8 for spreadsheets</source>
        <translation>为电子表格加上UTF-8标记</translation>
    </message>
    <message>
        <source>Excel shows Chinese wrongly without the mark; some other programs read it as part of the first name.</source>
        <translation>没有该标记时，Excel无法正确显示中文；有些程序会把该标记读作首个列名的一部分。</translation>
    </message>
    <message>
        <source>Put an apostrophe before texts that look like formulas</source>
        <translation>在形似公式的文本前加撇号</translation>
    </message>
    <message>
        <source>A spreadsheet runs a text that begins with = + - or @ as a formula, which can do harm when the data come from others. Other programs see the apostrophe as part of the text.</source>
        <translation>电子表格会将以=、+、-或@开头的文本当作公式执行，数据来自他人时可能造成危害。其他程序会将撇号视为文本的一部分。</translation>
    </message>
    <message>
        <source>Say in a file beside it where the rows are from</source>
        <translation>在旁边的文件中写明各行的来源</translation>
    </message>
    <message>
        <source>%1 names the source, the filters and the steps: this format has no place for them.</source>
        <translation>%1写明来源、筛选和步骤：该格式无处存放这些信息。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>kapok::gui::FieldDictionary</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>A step converts the unit; change the step.</source>
        <translation>单位由一个步骤换算；请修改该步骤。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>The list that the values are codes of</source>
        <translation>各值所属的代码表</translation>
    </message>
    <message>
        <source>No value may be missing</source>
        <translation>不允许有缺失值</translation>
    </message>
    <message>
        <source>No value may be there twice</source>
        <translation>不允许有重复值</translation>
    </message>
    <message>
        <source>A regular expression that the whole text fits</source>
        <translation>整个文本须匹配的正则表达式</translation>
    </message>
</context>
<context>
    <name>kapok::gui::FieldEditor</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a column</source>
        <translation>按Alt+Up和Alt+Down移动列</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>添加一项</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>kapok::gui::FieldShelf</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>kapok::gui::FileCommands</name>
    <message>
        <source>Crash recovery has stopped recording changes. Save your work.</source>
        <translation>崩溃恢复已停止记录更改。请立即保存工作。</translation>
    </message>
    <message>
        <source>Kapok workbooks (*.kapok)</source>
        <translation>Kapok 工作簿 (*.kapok)</translation>
    </message>
    <message>
        <source>Everything that can be opened (%1)</source>
        <translation>所有可打开的文件 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>A moved file was found again.</source>
        <translation>已找到移动过的文件。</translation>
    </message>
    <message>
        <source>A file is not where it was: %1</source>
        <translation>文件不在原位置：%1</translation>
    </message>
    <message>
        <source>Open the dataset &quot;%1&quot; and choose &quot;Find the file again&quot;.</source>
        <translation>请打开数据集“%1”，选择“重新链接文件”。</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>A workbook that was never saved</source>
        <translation>从未保存的工作簿</translation>
    </message>
    <message>
        <source>Recover unsaved work?</source>
        <translation>恢复未保存的工作？</translation>
    </message>
    <message>
        <source>%1: the program ended on %2 with %3 unsaved changes, the last one: %4.</source>
        <translation>%1：程序于%2退出，有%3项更改未保存，最后一项：%4。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Save the changes of this workbook?</source>
        <translation>保存对此工作簿的更改？</translation>
    </message>
    <message>
        <source>Save the changes of &quot;%1&quot;?</source>
        <translation>保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>未保存的更改将丢失。</translation>
    </message>
    <message>
        <source>Work is still running. Cancel it and close?</source>
        <translation>仍有任务在运行。取消任务并关闭？</translation>
    </message>
    <message>
        <source>Cancel it and close</source>
        <translation>取消任务并关闭</translation>
    </message>
    <message>
        <source>Find the file of &quot;%1&quot;</source>
        <translation>查找“%1”的文件</translation>
    </message>
</context>
<context>
    <name>kapok::gui::FindBar</name>
    <message>
        <source>Find in all columns</source>
        <translation>在所有列中查找</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>上一个（Shift+F3）</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>下一个（F3）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>在%1中找到</translation>
    </message>
    <message>
        <source>Not in the rows that are shown</source>
        <translation>不在当前显示的行中</translation>
    </message>
</context>
<context>
    <name>kapok::gui::FormulaBox</name>
    <message>
        <source>Operators</source>
        <translation>运算符</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>逻辑</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Insert a column</source>
        <translation>插入列</translation>
    </message>
    <message>
        <source>Insert a function</source>
        <translation>插入函数</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Ctrl+Space offers columns and functions</source>
        <translation>按Ctrl+空格键可选择列和函数</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ImportChoices</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Part of the sheet</source>
        <translation>工作表区域</translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation>记录所在位置</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>all as text</source>
        <translation>全部作为文本</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>单元格分隔符</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>double &quot;</source>
        <translation>双引号 &quot;</translation>
    </message>
    <message>
        <source>single &apos;</source>
        <translation>单引号 &apos;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>转义符</translation>
    </message>
    <message>
        <source>backslash</source>
        <translation>反斜杠</translation>
    </message>
    <message>
        <source>Comments begin with</source>
        <translation>注释起始符</translation>
    </message>
    <message>
        <source>Lines to skip</source>
        <translation>跳过的行数</translation>
    </message>
    <message>
        <source>Notes at the end</source>
        <translation>表尾注释行数</translation>
    </message>
    <message>
        <source>Rows with names</source>
        <translation>表头行数</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一行</translation>
    </message>
    <message>
        <source>the first two</source>
        <translation>前两行</translation>
    </message>
    <message>
        <source>Decimal separator</source>
        <translation>小数分隔符</translation>
    </message>
    <message>
        <source>point: 1,234.5</source>
        <translation>点：1,234.5</translation>
    </message>
    <message>
        <source>comma: 1.234,5</source>
        <translation>逗号：1.234,5</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>日期顺序</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2 %）</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ImportDialog</name>
    <message>
        <source>How the file is read</source>
        <translation>文件读取方式</translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation>“%1”的读取方式</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 • %2</source>
        <translation>%1 • %2</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>保存为模板…</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不符合的内容</translation>
    </message>
    <message>
        <source>The encoding is a guess. Look whether the texts below can be read.</source>
        <translation>编码是推测的。请查看下方文本是否可读。</translation>
    </message>
    <message>
        <source>Reading the whole file…</source>
        <translation>正在读取整个文件…</translation>
    </message>
    <message>
        <source>What does not fit: %1</source>
        <translation>不符合的内容：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (same columns)</source>
        <translation>%1（列相同）</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>保存为模板</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ImportPreviewModel</name>
    <message>
        <source>%1, decimal comma</source>
        <translation>%1，小数点用逗号</translation>
    </message>
    <message>
        <source>%1, day first</source>
        <translation>%1，日在前</translation>
    </message>
    <message>
        <source>%1, month first</source>
        <translation>%1，月在前</translation>
    </message>
    <message>
        <source>%1, Excel serial numbers</source>
        <translation>%1，Excel日期序号</translation>
    </message>
    <message>
        <source>%1, written as %2</source>
        <translation>%1，格式为%2</translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>Click or press F2 to choose the type of this column.</source>
        <translation>点击或按F2选择此列的类型。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>kapok::gui::JoinDialog</name>
    <message>
        <source>Join another dataset</source>
        <translation>连接其他数据集</translation>
    </message>
    <message>
        <source>Dataset to join</source>
        <translation>要连接的数据集</translation>
    </message>
    <message>
        <source>Key in this dataset: %1</source>
        <translation>本数据集的匹配字段：%1</translation>
    </message>
    <message>
        <source>Key in the other dataset</source>
        <translation>另一数据集的匹配字段</translation>
    </message>
    <message>
        <source>Match keys</source>
        <translation>匹配方式</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加匹配字段</translation>
    </message>
    <message>
        <source>the last one before or at it</source>
        <translation>此值或之前的最后一个</translation>
    </message>
    <message>
        <source>the first one after or at it</source>
        <translation>此值或之后的第一个</translation>
    </message>
    <message>
        <source>the nearest one</source>
        <translation>最接近的一个</translation>
    </message>
    <message>
        <source>The last key finds</source>
        <translation>最后一个匹配字段查找</translation>
    </message>
    <message>
        <source>At most so far away, times in days (empty: any)</source>
        <translation>最大间隔，时间以天计（留空则不限）</translation>
    </message>
    <message>
        <source>Key in this dataset</source>
        <translation>本数据集的匹配字段</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Names: nearly equal ones, after a review</source>
        <translation>名称：近似相等，经复核后连接</translation>
    </message>
    <message>
        <source>Review names…</source>
        <translation>复核名称…</translation>
    </message>
    <message>
        <source>The first key must be names: two columns of text.</source>
        <translation>第一个匹配字段必须是名称：两侧均为文本列。</translation>
    </message>
    <message>
        <source>Review the names first: only what you accept is joined.</source>
        <translation>先复核名称：只连接已采纳的名称。</translation>
    </message>
    <message>
        <source>%1 names accepted, %2 have no partner.</source>
        <translation>已采纳%1个名称，%2个无配对。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MainWindow</name>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>没有最近使用的文件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <translation>只读：%1</translation>
    </message>
    <message>
        <source>Export &quot;%1&quot;</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>The current page is not a dataset.</source>
        <translation>当前页面不是数据集。</translation>
    </message>
    <message>
        <source>Open a dataset from the explorer, then choose the command again.</source>
        <translation>请先从“目录”打开数据集，再执行此命令。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MapInspector</name>
    <message>
        <source>Shapes coloured by a value</source>
        <translation>按数值为图形设色</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分级方法</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>Upper limits of the classes, separated by spaces</source>
        <translation>各级上限，以空格分隔</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Reverse the colours</source>
        <translation>反转颜色</translation>
    </message>
    <message>
        <source>Names on the map</source>
        <translation>在地图上显示名称</translation>
    </message>
    <message>
        <source>Automatic, by the extent</source>
        <translation>自动（按范围）</translation>
    </message>
    <message>
        <source>Web Mercator</source>
        <translation>Web墨卡托</translation>
    </message>
    <message>
        <source>Longitude and latitude</source>
        <translation>经纬度</translation>
    </message>
    <message>
        <source>Equal Earth</source>
        <translation>等积地球（Equal Earth）</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Only rows where</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Combine rows of one shape by</source>
        <translation>同一图形有多行时的汇总方式</translation>
    </message>
    <message>
        <source>Shapes from</source>
        <translation>图形来源</translation>
    </message>
    <message>
        <source>Data code</source>
        <translation>数据代码</translation>
    </message>
    <message>
        <source>the data themselves</source>
        <translation>数据自身</translation>
    </message>
    <message>
        <source>none: shapes only</source>
        <translation>无：仅显示图形</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 shapes, %2 without a value.</source>
        <translation>共%1个图形，其中%2个无数值。</translation>
    </message>
    <message>
        <source>Shape code</source>
        <translation>图形代码</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MapPage</name>
    <message>
        <source>Map: %1</source>
        <translation>地图：%1</translation>
    </message>
    <message>
        <source>Move the map by dragging</source>
        <translation>拖动以平移地图</translation>
    </message>
    <message>
        <source>Select by dragging a rectangle</source>
        <translation>拖动矩形以选择</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>PDF, vectors (*.pdf)</source>
        <translation>PDF矢量图 (*.pdf)</translation>
    </message>
    <message>
        <source>SVG, vectors (*.svg)</source>
        <translation>SVG矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG图片 (*.png)</translation>
    </message>
    <message>
        <source>## Maps

Drag to move, turn the wheel to zoom to the cursor. A click selects a shape; Ctrl adds, Shift toggles; Shift and drag selects by a rectangle. Arrows, + − and 0 do the same from the keyboard. The selected rows light up in every view of the dataset.

Data without shapes of their own are joined to boundaries by a code or a name: choose them in the inspector.</source>
        <translation>## 地图

拖动可平移，滚动滚轮以光标为中心缩放。单击选择图形；按住Ctrl单击为添加，按住Shift单击为切换；按住Shift拖动为矩形选择。方向键、+ − 和0可在键盘上完成平移和缩放。选中的行会在该数据集的所有视图中突出显示。

自身不带图形的数据，可按代码或名称与边界连接：请在“属性”中选择。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MapPresenter</name>
    <message>
        <source>The map has no layer.</source>
        <translation>地图没有图层。</translation>
    </message>
    <message>
        <source>Choose its data in the inspector.</source>
        <translation>请在“属性”中选择数据。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MessageRow</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MessagesPanel</name>
    <message>
        <source>Jobs and messages</source>
        <translation>任务和消息</translation>
    </message>
    <message>
        <source>Nothing is running and there is nothing to report.</source>
        <translation>没有正在运行的任务，也没有消息。</translation>
    </message>
    <message>
        <source>Clear the messages</source>
        <translation>清除消息</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MetadataForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Name or address of electronic mail</source>
        <translation>姓名或电子邮箱</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>What place the data are of</source>
        <translation>数据所属的地区</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>2015, 2015-03 or 2015-03-31</source>
        <translation>2015、2015-03或2015-03-31</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>2024, 2024-03 or 2024-03-31</source>
        <translation>2024、2024-03或2024-03-31</translation>
    </message>
    <message>
        <source>New data come</source>
        <translation>更新频率</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>CC-BY-4.0, or in words</source>
        <translation>CC-BY-4.0，或用文字说明</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>发布地址</translation>
    </message>
    <message>
        <source>Address or words</source>
        <translation>网址或文字说明</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>2024-03-31</source>
        <translation>2024-03-31</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2024, 2024-03 or 2024-03-31.</source>
        <translation>请填写年、月或日：2024、2024-03或2024-03-31。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MetadataView</name>
    <message>
        <source>About the data</source>
        <translation>关于数据</translation>
    </message>
    <message>
        <source>Field dictionary</source>
        <translation>字段字典</translation>
    </message>
    <message>
        <source>Double-click or F2 to change; the quality report takes its rules from here.</source>
        <translation>双击或按F2修改；质量报告的规则取自此处。</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>From a datapackage.json (Frictionless) or a DCAT description (JSON-LD)</source>
        <translation>读取datapackage.json（Frictionless）或DCAT描述（JSON-LD）</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>写入…</translation>
    </message>
    <message>
        <source>The rows with a datapackage.json or a DCAT description</source>
        <translation>写入数据行，并附datapackage.json或DCAT描述</translation>
    </message>
    <message>
        <source>Code lists…</source>
        <translation>代码表…</translation>
    </message>
    <message>
        <source>Read metadata</source>
        <translation>读取元数据</translation>
    </message>
    <message>
        <source>Descriptions of data (*.json *.jsonld);;All files (*)</source>
        <translation>数据描述文件 (*.json *.jsonld);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Write rows and metadata</source>
        <translation>写入数据行和元数据</translation>
    </message>
    <message>
        <source>Data package (datapackage.json);;DCAT description (*.jsonld)</source>
        <translation>数据包 (datapackage.json);;DCAT描述 (*.jsonld)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Codes of a file</source>
        <translation>文件中的代码</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>表 (*.csv *.tsv *.txt *.xlsx);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>kapok::gui::NameReviewDialog</name>
    <message>
        <source>Endings of places do not count (市, 省, 自治区…)</source>
        <translation>忽略地名后缀（市、省、自治区…）</translation>
    </message>
    <message>
        <source>Review names</source>
        <translation>复核名称</translation>
    </message>
    <message>
        <source>Which names mean the same?</source>
        <translation>哪些名称含义相同？</translation>
    </message>
    <message>
        <source>Names of %1 that are not written the same in %2. Only what is accepted here is joined; names that are written the same are joined anyway.</source>
        <translation>“%1”中与“%2”写法不同的名称。只连接在此采纳的名称；写法相同的名称总会连接。</translation>
    </message>
    <message>
        <source>Candidates from a likeness of</source>
        <translation>候选的相似度不低于</translation>
    </message>
    <message>
        <source>Least likeness of candidates</source>
        <translation>候选的最低相似度</translation>
    </message>
    <message>
        <source>Which names are shown</source>
        <translation>显示哪些名称</translation>
    </message>
    <message>
        <source>Search the names</source>
        <translation>查找名称</translation>
    </message>
    <message>
        <source>Use these pairs</source>
        <translation>使用这些配对</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Names and their candidates</source>
        <translation>名称及其候选</translation>
    </message>
    <message>
        <source>Accept all from</source>
        <translation>全部采纳，相似度不低于</translation>
    </message>
    <message>
        <source>Likeness from which all are accepted</source>
        <translation>全部采纳的最低相似度</translation>
    </message>
    <message>
        <source>The open ones have no partner</source>
        <translation>待定的均标为无配对</translation>
    </message>
    <message>
        <source>Candidates of the name</source>
        <translation>该名称的候选</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>无配对</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>恢复为待定</translation>
    </message>
    <message>
        <source>In the list: Enter accepts, 1 to 9 take another candidate, Del says that there is none.</source>
        <translation>在列表中：按Enter采纳，按1至9改选其他候选，按Del标为无配对。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>停止比较</translation>
    </message>
    <message>
        <source>Comparing the names…</source>
        <translation>正在比较名称…</translation>
    </message>
    <message>
        <source>Stopped. Choose a higher likeness: fewer names are compared then.</source>
        <translation>已停止。请提高相似度，以减少需要比较的名称。</translation>
    </message>
    <message>
        <source>No name is chosen.</source>
        <translation>未选择名称。</translation>
    </message>
    <message>
        <source>%1  %2 • %3 %</source>
        <translation>%1  %2 • %3%</translation>
    </message>
    <message>
        <source>%1 has no such name.</source>
        <translation>“%1”中没有此名称。</translation>
    </message>
    <message>
        <source>All names: %1</source>
        <translation>全部名称：%1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>待定：%1</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>已采纳：%1</translation>
    </message>
    <message>
        <source>Without a partner: %1</source>
        <translation>无配对：%1</translation>
    </message>
    <message>
        <source>Without candidates: %1</source>
        <translation>无候选：%1</translation>
    </message>
    <message>
        <source>%1 accepted, %2 without a partner, %3 open. Open names are not joined and are reported.</source>
        <translation>已采纳%1个，无配对%2个，待定%3个。待定的名称不连接，并会在结果中列出。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::NameReviewModel</name>
    <message>
        <source>accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>no partner</source>
        <translation>无配对</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>本侧名称</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>另一侧名称</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>kapok::gui::NumberRange</name>
    <message>
        <source>Lowest</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
</context>
<context>
    <name>kapok::gui::NumberTile</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>Selected rows • %1</source>
        <translation>选中的行 • %1</translation>
    </message>
</context>
<context>
    <name>kapok::gui::PageTabs</name>
    <message>
        <source>Close &quot;%1&quot;</source>
        <translation>关闭“%1”</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>打开的页面</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ParameterForm</name>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
</context>
<context>
    <name>kapok::gui::PasteDialog</name>
    <message>
        <source>Paste as dataset</source>
        <translation>粘贴为数据集</translation>
    </message>
    <message>
        <source>How the copied cells are read</source>
        <translation>复制的单元格的读取方式</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What does not fit: %1</source>
        <translation>不符合的内容：%1</translation>
    </message>
    <message>
        <source>%1 • %2</source>
        <translation>%1 • %2</translation>
    </message>
</context>
<context>
    <name>kapok::gui::PeriodRange</name>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近30天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近12个月</translation>
    </message>
    <message>
        <source>Last year of the data</source>
        <translation>数据的最近一年</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>前一年</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>kapok::gui::PropertyTree</name>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>All properties of the chart</source>
        <translation>图表的全部属性</translation>
    </message>
</context>
<context>
    <name>kapok::gui::QualityPage</name>
    <message>
        <source>Checking the data…</source>
        <translation>正在检查数据…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open the field dictionary</source>
        <translation>打开字段字典</translation>
    </message>
    <message>
        <source>Quality: %1 of 100</source>
        <translation>质量：%1分（满分100）</translation>
    </message>
    <message>
        <source>of 100: quality of %1</source>
        <translation>分（满分100）：%1的质量</translation>
    </message>
    <message>
        <source>Add to a report</source>
        <translation>添加到报告</translation>
    </message>
    <message>
        <source>Rules that failed</source>
        <translation>未通过的规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>所属部分</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>%1 failed, %2 hold</source>
        <translation>%1条未通过，%2条通过</translation>
    </message>
    <message>
        <source>Every rule holds for every row.</source>
        <translation>所有行均满足全部规则。</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>显示这些行</translation>
    </message>
    <message>
        <source>Code lists, ranges, patterns, required and unique fields come from the field dictionary. Rules between columns, such as imports + exports = trade, are written at the right.</source>
        <translation>代码表、范围、格式、必填字段和唯一字段取自字段字典。列与列之间的规则，如imports + exports = trade，在右侧填写。</translation>
    </message>
    <message>
        <source>Field dictionary</source>
        <translation>字段字典</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>不满足：%1</translation>
    </message>
    <message>
        <source>%1, not: %2</source>
        <translation>%1，不满足：%2</translation>
    </message>
    <message>
        <source>%1 of %2 rows are selected.</source>
        <translation>%2行中已选中%1行。</translation>
    </message>
    <message>
        <source>The report lists no more of them; let it list more at its right.</source>
        <translation>报告最多列出这么多；可在右侧调高列出的数量。</translation>
    </message>
    <message>
        <source>Quality of %1</source>
        <translation>%1的质量</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>kapok::gui::QuickStatistics</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺失%1个</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>合计%1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均值%1</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1个不同值</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从%1到%2</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ReplayDialog</name>
    <message>
        <source>Use new data</source>
        <translation>换用新数据</translation>
    </message>
    <message>
        <source>The steps of &quot;%1&quot; on %2</source>
        <translation>对%2执行“%1”的步骤</translation>
    </message>
    <message>
        <source>Reading the new data and comparing them with those of before…</source>
        <translation>正在读取新数据，并与原数据比较…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Use the new data</source>
        <translation>换用新数据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Columns, their types and their categories are the same.</source>
        <translation>列、列的类型和类别均相同。</translation>
    </message>
    <message>
        <source>Step %1 uses the lost column &quot;%2&quot;.</source>
        <translation>步骤%1使用了已不存在的列“%2”。</translation>
    </message>
    <message>
        <source>The data of before cannot be read any more: nothing to compare with.</source>
        <translation>原数据已无法读取，无从比较。</translation>
    </message>
    <message>
        <source>Step %1 cannot be done: %2</source>
        <translation>步骤%1无法执行：%2</translation>
    </message>
    <message>
        <source>You can use the new data and change the step then.</source>
        <translation>可以先换用新数据，再修改该步骤。</translation>
    </message>
    <message>
        <source>The new data cannot be read.</source>
        <translation>无法读取新数据。</translation>
    </message>
    <message>
        <source>There are no steps: the data are used as they are.</source>
        <translation>没有步骤：数据按原样使用。</translation>
    </message>
    <message>
        <source>All steps can be done; they give %1.</source>
        <translation>所有步骤均可执行，结果为%1。</translation>
    </message>
    <message>
        <source>Choose the new data</source>
        <translation>选择新数据</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ReportInspector</name>
    <message>
        <source>Title</source>
        <translation>报告标题</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>内容块</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Write here. **Markdown** works.</source>
        <translation>在此输入文字，可使用**Markdown**。</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>分页符</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Result of an analysis</source>
        <translation>分析结果</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>上移内容块</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>下移内容块</translation>
    </message>
    <message>
        <source>Delete the block</source>
        <translation>删除内容块</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>标题级别</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>文本（Markdown）</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>题注</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Maximum rows</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ReportPage</name>
    <message>
        <source>Pages of %1</source>
        <translation>%1的页面</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出为PDF</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>## Reports

A report is a list of blocks: headings, text in Markdown, tables, charts, maps, results of analyses. Add and order them in the inspector; the pages follow at once. Export as PDF keeps charts and maps as vectors and text as text.</source>
        <translation>## 报告

报告由若干内容块组成：标题、Markdown文本、表、图表、地图和分析结果。在“属性”中添加内容块并调整顺序，页面随即更新。导出为PDF时，图表和地图保持矢量格式，文字仍为文本。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ScoreTile</name>
    <message>
        <source>Nothing to check</source>
        <translation>没有可检查的内容</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%2项中有%1项未通过</translation>
    </message>
    <message>
        <source>%1: %2 of 100, %3</source>
        <translation>%1：%2分（满分100），%3</translation>
    </message>
</context>
<context>
    <name>kapok::gui::SelectionBar</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>Selected: %1 • %2</source>
        <translation>已选：%1 • %2</translation>
    </message>
    <message>
        <source>Use ▾</source>
        <translation>使用 ▾</translation>
    </message>
    <message>
        <source>What to do with the selected rows</source>
        <translation>对选中的行进行操作</translation>
    </message>
</context>
<context>
    <name>kapok::gui::Session</name>
    <message>
        <source>The plugin &quot;%1&quot; was refused.</source>
        <translation>插件“%1”已被拒绝加载。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::SqlPage</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs the statement (Ctrl+Enter)</source>
        <translation>运行语句（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Result as dataset</source>
        <translation>结果作为数据集</translation>
    </message>
    <message>
        <source>Adds a dataset that is this answer, also when the data change</source>
        <translation>添加一个内容为此结果的数据集，数据变化时随之更新</translation>
    </message>
    <message>
        <source>Change &quot;%1&quot;</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>The dataset gets this statement</source>
        <translation>数据集将使用此语句</translation>
    </message>
    <message>
        <source>SQL statement</source>
        <translation>SQL语句</translation>
    </message>
    <message>
        <source>Answer of the statement</source>
        <translation>语句的结果</translation>
    </message>
    <message>
        <source>No data to ask yet</source>
        <translation>还没有可查询的数据</translation>
    </message>
    <message>
        <source>Every dataset of the workbook is a table here. Open a file first.</source>
        <translation>工作簿中的每个数据集在此都是一个表。请先打开文件。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Ask with SQL</source>
        <translation>用SQL查询</translation>
    </message>
    <message>
        <source>Every dataset of the workbook is a table. Write a SELECT statement above and press Ctrl+Enter.</source>
        <translation>工作簿中的每个数据集都是一个表。请在上方编写SELECT语句，然后按Ctrl+Enter。</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>The first %1, there are more</source>
        <translation>前%1行，还有更多</translation>
    </message>
    <message>
        <source>%1 • %2 • answered by the kernels on columns</source>
        <translation>%1 • %2 • 由列式内核执行</translation>
    </message>
    <message>
        <source>%1 • %2 • answered by SQLite: %3</source>
        <translation>%1 • %2 • 由SQLite执行：%3</translation>
    </message>
    <message>
        <source>The data have changed since. Run the statement again.</source>
        <translation>此后数据已变化。请重新运行语句。</translation>
    </message>
    <message>
        <source>SQLite reads row by row. Columns, count, sum, avg, min and max with plain conditions over one table are answered by the kernels, many times faster; what is joined or computed can be a dataset first.</source>
        <translation>SQLite逐行读取。对单个表取列，或在简单条件下计算count、sum、avg、min和max，由内核执行，速度快许多倍；需要连接或计算的内容，可以先做成数据集。</translation>
    </message>
    <message>
        <source>SQL result</source>
        <translation>SQL结果</translation>
    </message>
    <message>
        <source>## SQL console

Every dataset of the workbook is a table: under its name, and where that has blanks or signs also with _ in their place. The dialect is SQLite&apos;s, with joins, WITH and window functions; nothing is written.

- **Ctrl+Enter** runs, **Ctrl+Space** completes, **Ctrl+Up** brings back earlier statements.
- A variable of the workbook is written **:name**.
- Columns, count, sum, avg, min and max with plain conditions over one table are answered by the kernels on columns, all else by SQLite; the line above says which and why. Both give the same answer.
- **Result as dataset** keeps the statement: the dataset follows when the data change.</source>
        <translation>## SQL控制台

工作簿中的每个数据集都是一个表：以其名称为表名；名称含空格或符号时，也可将其替换为_。采用SQLite语法，支持连接、WITH和窗口函数；不会写入任何内容。

- **Ctrl+Enter**运行，**Ctrl+Space**补全，**Ctrl+Up**调出以前的语句。
- 工作簿的变量写作**:name**。
- 对单个表取列，或在简单条件下计算count、sum、avg、min和max，由列式内核执行，其余由SQLite执行；上方的提示行说明由哪一个执行及其原因。两者结果相同。
- **结果作为数据集**会保留语句：数据变化时，数据集随之更新。</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
</context>
<context>
    <name>kapok::gui::SqlTables</name>
    <message>
        <source>Search tables and history</source>
        <translation>查找表和历史记录</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Tables for SQL</source>
        <translation>可用于SQL的表</translation>
    </message>
    <message>
        <source>A double click puts the name into the statement.</source>
        <translation>双击可将名称插入语句。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Statements that were run</source>
        <translation>运行过的语句</translation>
    </message>
    <message>
        <source>A double click brings the statement back.</source>
        <translation>双击可重新调出语句。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the running work</source>
        <translation>取消正在运行的任务</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余%1秒</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有%1项</translation>
    </message>
</context>
<context>
    <name>kapok::gui::StepDialog</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The form is not complete yet.</source>
        <translation>内容尚未填写完整。</translation>
    </message>
    <message>
        <source>Before: %1. After: %2, %3.</source>
        <translation>之前：%1。之后：%2，%3。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::StepsPanel</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Change the step (Enter)</source>
        <translation>修改步骤（Enter）</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>上移步骤（Alt+Up）</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>下移步骤（Alt+Down）</translation>
    </message>
    <message>
        <source>Delete the step (Del)</source>
        <translation>删除步骤（Del）</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2。%3</translation>
    </message>
    <message>
        <source>This step cannot be done.</source>
        <translation>此步骤无法执行。</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>kapok::gui::TableGrid</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第%1行，%2：%3</translation>
    </message>
    <message>
        <source>No rows to show</source>
        <translation>没有可显示的行</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Missing: %1 of %2</source>
        <translation>缺失：%1/%2</translation>
    </message>
    <message>
        <source>Distinct: %1</source>
        <translation>不同值：%1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从%1到%2</translation>
    </message>
    <message>
        <source>Value of the cell</source>
        <translation>单元格的值</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1个不同值</translation>
    </message>
    <message>
        <source>&gt; %1 different</source>
        <translation>&gt; %1个不同值</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺失%1</translation>
    </message>
</context>
<context>
    <name>kapok::gui::TableTile</name>
    <message>
        <source>%1 • %2 selected</source>
        <translation>%1 • 已选%2行</translation>
    </message>
</context>
<context>
    <name>kapok::gui::TileWidget</name>
    <message>
        <source>What was shown here is gone.</source>
        <translation>此处显示的内容已不存在。</translation>
    </message>
    <message>
        <source>Tile: %1</source>
        <translation>磁贴：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove from the dashboard</source>
        <translation>从仪表板移除</translation>
    </message>
</context>
<context>
    <name>kapok::gui::TopBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>kapok::gui::UnfitCellsDialog</name>
    <message>
        <source>These cells of %1 hold something else than the type of their column. They are missing in the table; this is what stands in the file. Rows are counted as in the file.</source>
        <translation>“%1”的这些单元格的内容与所在列的类型不符。它们在表中为缺失；此处显示文件中的原文。行号按文件计。</translation>
    </message>
    <message>
        <source>Cells that did not fit</source>
        <translation>与类型不符的单元格</translation>
    </message>
    <message>
        <source>Go to the row</source>
        <translation>转到该行</translation>
    </message>
    <message>
        <source>Open as a dataset</source>
        <translation>作为数据集打开</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The rows of the dataset are not those of one file in their old order.</source>
        <translation>该数据集的行不是单个文件中按原有顺序排列的行。</translation>
    </message>
    <message>
        <source>Cells of %1 that did not fit</source>
        <translation>“%1”中与类型不符的单元格</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ValueList</name>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>查找值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1（%L2）</translation>
    </message>
    <message>
        <source>%1 (0)</source>
        <translation>%1（0）</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>全部值</translation>
    </message>
    <message>
        <source>%L1 chosen</source>
        <translation>已选%L1个</translation>
    </message>
    <message>
        <source>the first %L1 are listed</source>
        <translation>仅列出前%L1个</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>kapok::gui::VariableInput</name>
    <message>
        <source>values parted by ;</source>
        <translation>多个值以;分隔</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ViewChips</name>
    <message>
        <source>Keep as steps</source>
        <translation>保存为步骤</translation>
    </message>
    <message>
        <source>Makes what the view shows steps of the dataset, for every chart and map of it</source>
        <translation>将视图的筛选和排序设为数据集的步骤，作用于它的所有图表和地图</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>移除此筛选</translation>
    </message>
    <message>
        <source>%1 • %2</source>
        <translation>%1 • %2</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>按%1排序</translation>
    </message>
    <message>
        <source>Show the rows in the order of the table</source>
        <translation>按表的原顺序显示行</translation>
    </message>
</context>
<context>
    <name>kapok::gui::WelcomePage</name>
    <message>
        <source>What would you like to understand?</source>
        <translation>想了解什么？</translation>
    </message>
    <message>
        <source>Open your data, see it on charts and maps, forecast it, publish the report.</source>
        <translation>打开数据，用图表和地图查看，做出预测，发布报告。</translation>
    </message>
    <message>
        <source>START</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>CSV, Excel, GeoPackage, GeoJSON, Shapefile, SQLite or a Kapok workbook</source>
        <translation>CSV、Excel、GeoPackage、GeoJSON、Shapefile、SQLite或Kapok工作簿</translation>
    </message>
    <message>
        <source>Guangdong enterprises</source>
        <translation>广东企业</translation>
    </message>
    <message>
        <source>The example: a synthetic survey of 21 cities, 2015–2024, with dashboard, map, forecast and report</source>
        <translation>示例：2015—2024年21个城市的模拟调查数据，含仪表板、地图、预测和报告</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Files you open appear here.</source>
        <translation>打开过的文件会显示在这里。</translation>
    </message>
    <message>
        <source>Or drop files anywhere in this window</source>
        <translation>也可将文件拖放到此窗口的任意位置</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Connect to a database</source>
        <translation>连接数据库</translation>
    </message>
    <message>
        <source>PostgreSQL, SQLite or any ODBC source: tables or SQL, read only</source>
        <translation>PostgreSQL、SQLite或任何ODBC数据源：读取表或SQL，只读</translation>
    </message>
</context>
<context>
    <name>kapok::map::MapView</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>%n个图形</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选%n个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>%1 rows have no shape and are not drawn.</source>
        <translation>有%1行没有图形，未绘制。</translation>
    </message>
    <message>
        <source>%1 shapes cannot be read and are not drawn. The first one: %2</source>
        <translation>有%1个图形无法读取，未绘制。第一个：%2</translation>
    </message>
    <message>
        <source>There is no shape to draw.</source>
        <translation>没有可绘制的图形。</translation>
    </message>
    <message>
        <source>Choose a dataset with a geometry field, or boundaries to join it with.</source>
        <translation>请选择含几何字段的数据集，或选择与之连接的边界。</translation>
    </message>
    <message>
        <source>None of the %1 keys belongs to a shape, for example %2.</source>
        <translation>%1个键都没有对应的图形，例如%2。</translation>
    </message>
    <message>
        <source>Check that both sides hold the same kind of code or name.</source>
        <translation>请检查两侧使用的代码或名称是否为同一种。</translation>
    </message>
    <message>
        <source>%1 of %2 keys belong to no shape, for example %3.</source>
        <translation>%2个键中有%1个没有对应的图形，例如%3。</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>No data (%1)</source>
        <translation>无数据（%1）</translation>
    </message>
    <message>
        <source>The coordinate system of a layer is not known, so it cannot be laid over others.</source>
        <translation>有图层的坐标系未知，无法与其他图层叠加。</translation>
    </message>
    <message>
        <source>Give the coordinate system when opening the file.</source>
        <translation>请在打开文件时指定坐标系。</translation>
    </message>
    <message>
        <source>Coordinates as they are</source>
        <translation>原始坐标</translation>
    </message>
    <message>
        <source>%1 points lie where the projection does not reach and are not drawn.</source>
        <translation>有%1个点超出投影的适用范围，未绘制。</translation>
    </message>
    <message>
        <source>The map has no layer.</source>
        <translation>地图没有图层。</translation>
    </message>
    <message>
        <source>Add a layer with shapes to it.</source>
        <translation>请添加含图形的图层。</translation>
    </message>
    <message>
        <source>No shape lies where the projection reaches.</source>
        <translation>所有图形都超出投影的适用范围。</translation>
    </message>
    <message>
        <source>Choose another projection, or let it be chosen automatically.</source>
        <translation>请选择其他投影，或改为自动选择。</translation>
    </message>
</context>
<context>
    <name>multivariate</name>
    <message>
        <source>Rows and their clusters</source>
        <translation>各行及其所属的类</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>The columns of numbers that describe each row.</source>
        <translation>描述各行的数值列。</translation>
    </message>
    <message>
        <source>The method needs at least %1 columns.</source>
        <translation>该方法至少需要%1列。</translation>
    </message>
    <message>
        <source>Choose more columns.</source>
        <translation>请选择更多列。</translation>
    </message>
    <message>
        <source>Fewer than two rows have values in all columns.</source>
        <translation>所有列均有值的行不足两行。</translation>
    </message>
    <message>
        <source>Leave out columns with many missing values.</source>
        <translation>请去掉缺失值较多的列。</translation>
    </message>
    <message>
        <source>Column %1 is constant and cannot be standardised.</source>
        <translation>列“%1”为常数，无法标准化。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请去掉该列。</translation>
    </message>
    <message>
        <source>Rows left out because a value is missing or infinite: %1.</source>
        <translation>因有缺失或无穷大值而略去的行数：%1。</translation>
    </message>
    <message>
        <source>The columns differ much in spread, and those of great spread decide alone: standardise them unless their units are the same.</source>
        <translation>各列的离散程度相差很大，结果将只由离散程度大的列决定：除非单位相同，否则请标准化。</translation>
    </message>
    <message>
        <source>Multivariate methods</source>
        <translation>多元方法</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Any table.</source>
        <translation>任意表。</translation>
    </message>
    <message>
        <source>Hierarchical clusters</source>
        <translation>层次聚类</translation>
    </message>
    <message>
        <source>Joins rows step by step into ever larger groups, up to 20,000 rows.</source>
        <translation>逐步将各行合并为越来越大的组，最多20,000行。</translation>
    </message>
    <message>
        <source>Each step joins the two nearest clusters by Euclidean distance. Ward&apos;s method keeps the variance within clusters least; complete linkage takes the farthest, single the nearest and average the mean distance of their rows. The table of merges is the tree: numbers below 0 are rows, others earlier merges. A large gap between heights tells a good number of clusters.

**Missing values:** rows with a missing or infinite value are left out and counted.

Sources: G. N. Lance, W. T. Williams, The Computer Journal 9, 1967; F. Murtagh, The Computer Journal 26, 1983; J. H. Ward, Journal of the American Statistical Association 58, 1963.</source>
        <translation>每一步按欧氏距离合并最近的两类。Ward法使类内方差最小；最长距离法取两类中最远两行的距离，最短距离法取最近两行的距离，类平均法取各行之间的平均距离。合并表即为聚类树：小于0的数表示行，其他数表示之前的合并。相邻高度之间的较大间隔提示合适的类数。

**缺失值**：含缺失值或无穷大值的行略去并计数。

文献：G. N. Lance, W. T. Williams, The Computer Journal 9, 1967；F. Murtagh, The Computer Journal 26, 1983；J. H. Ward, Journal of the American Statistical Association 58, 1963。</translation>
    </message>
    <message>
        <source>Into how many clusters the tree is cut.</source>
        <translation>将聚类树切分为多少类。</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>类间距离</translation>
    </message>
    <message>
        <source>How far two clusters are apart.</source>
        <translation>两类之间距离的计算方式。</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Ward法</translation>
    </message>
    <message>
        <source>Complete: the farthest rows</source>
        <translation>最长距离法：最远的两行</translation>
    </message>
    <message>
        <source>Average of all pairs</source>
        <translation>类平均法：所有行对的平均</translation>
    </message>
    <message>
        <source>Single: the nearest rows</source>
        <translation>最短距离法：最近的两行</translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation>标准化</translation>
    </message>
    <message>
        <source>Gives every column the same weight.</source>
        <translation>使各列权重相同。</translation>
    </message>
    <message>
        <source>%1 rows cannot be joined into %2 clusters; the method takes up to %3 rows.</source>
        <translation>%1行不能合并为%2类；该方法最多处理%3行。</translation>
    </message>
    <message>
        <source>Use k-means, or a sample of the rows.</source>
        <translation>请使用k均值聚类，或对行抽样。</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>合并过程</translation>
    </message>
    <message>
        <source>Heights of the merges</source>
        <translation>合并高度</translation>
    </message>
    <message>
        <source>%1 rows were joined into %2 clusters; the mean silhouette is %3.</source>
        <translation>%1行合并为%2类；平均轮廓系数为%3。</translation>
    </message>
    <message>
        <source>Centers</source>
        <translation>类中心</translation>
    </message>
    <message>
        <source>k-means clusters</source>
        <translation>k均值聚类</translation>
    </message>
    <message>
        <source>Divides the rows into a given number of groups around their means.</source>
        <translation>将各行围绕平均值划分为指定数量的组。</translation>
    </message>
    <message>
        <source>Lloyd&apos;s iteration from several starts chosen by greedy k-means++; the start with the least sum of squared distances is kept. The same seed gives the same clusters, which are numbered by falling size. Clusters come out round and of like spread: the method finds no others. Standardise columns of different units.

The silhouette tells how well a row sits in its cluster: near 1 well, near 0 between two, below 0 better in another. It is computed up to 5,000 rows. Centers are in the units of the data; sums of squares are of the standardised columns when those are used.

**Missing values:** rows with a missing or infinite value are left out and counted.

Sources: S. P. Lloyd, IEEE Transactions on Information Theory 28, 1982; D. Arthur, S. Vassilvitskii, Proceedings of SODA, 2007; P. J. Rousseeuw, Journal of Computational and Applied Mathematics 20, 1987.</source>
        <translation>Lloyd迭代，由贪心k-means++选取多组初始中心；保留距离平方和最小的一次。相同的随机种子得到相同的聚类，各类按规模从大到小编号。所得各类呈球形且离散程度相近，该方法无法找出其他形状的类。各列单位不同时请标准化。

轮廓系数表示一行与所属类的契合程度：接近1为契合，接近0为介于两类之间，小于0则更适合归入另一类。不超过5,000行时计算。类中心采用数据的单位；使用标准化列时，平方和按标准化后的列计算。

**缺失值**：含缺失值或无穷大值的行略去并计数。

文献：S. P. Lloyd, IEEE Transactions on Information Theory 28, 1982；D. Arthur, S. Vassilvitskii, Proceedings of SODA, 2007；P. J. Rousseeuw, Journal of Computational and Applied Mathematics 20, 1987。</translation>
    </message>
    <message>
        <source>How many groups to make.</source>
        <translation>要划分的组数。</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>初始次数</translation>
    </message>
    <message>
        <source>The best of so many tries is kept.</source>
        <translation>尝试这么多次，保留最好的一次。</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>At most so many for each start.</source>
        <translation>每次尝试最多迭代这么多次。</translation>
    </message>
    <message>
        <source>%1 rows cannot make %2 clusters.</source>
        <translation>%1行不能分为%2类。</translation>
    </message>
    <message>
        <source>Ask for fewer clusters.</source>
        <translation>请减少类数。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>%1 rows fall into %2 clusters, which account for %3 % of their variation.</source>
        <translation>%1行分为%2类，可解释总变异的%3%。</translation>
    </message>
    <message>
        <source>The clusters still changed at the last iteration: allow more.</source>
        <translation>最后一次迭代时各类仍有变化：请增加迭代次数。</translation>
    </message>
    <message>
        <source>Directions of the components</source>
        <translation>各主成分的方向</translation>
    </message>
    <message>
        <source>Scores of the rows</source>
        <translation>各行的得分</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>主成分</translation>
    </message>
    <message>
        <source>Few new columns that hold most of the variation of many.</source>
        <translation>用少数新列概括多列的大部分变异。</translation>
    </message>
    <message>
        <source>The eigenvectors of the correlation matrix, or of the covariance matrix when the columns are not standardised. Components are uncorrelated and in the order of their variance; the sign of each is chosen so that its greatest part is positive. Variances take the divisor n − 1. With standardised columns, components of a variance above 1 hold more than a column of their own.

**Missing values:** rows with a missing or infinite value are left out and counted.

Sources: K. Pearson, Philosophical Magazine 2, 1901; H. Hotelling, Journal of Educational Psychology 24, 1933.</source>
        <translation>相关系数矩阵的特征向量；各列未标准化时为协方差矩阵的特征向量。各主成分互不相关，按方差从大到小排列；符号的选取使其绝对值最大的分量为正。方差的除数为n − 1。各列标准化时，方差大于1的主成分所含信息多于单独一列。

**缺失值**：含缺失值或无穷大值的行略去并计数。

文献：K. Pearson, Philosophical Magazine 2, 1901；H. Hotelling, Journal of Educational Psychology 24, 1933。</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>主成分数</translation>
    </message>
    <message>
        <source>How many to keep in the tables; all unless given.</source>
        <translation>表中保留的个数；未指定时全部保留。</translation>
    </message>
    <message>
        <source>Shares of the components</source>
        <translation>各主成分的占比</translation>
    </message>
    <message>
        <source>The first %1 of %2 components hold %3 % of the variation of %4 rows.</source>
        <translation>前%1个主成分（共%2个）概括了%4行数据总变异的%3%。</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>All columns unless some are chosen.</source>
        <translation>不选择时为所有列。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>Columns that together name a row once. The columns above unless some are chosen.</source>
        <translation>共同唯一标识一行的列。不选则使用上面的各列。</translation>
    </message>
    <message>
        <source>Unified social credit codes</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Columns of codes after GB 32100-2015.</source>
        <translation>符合GB 32100-2015的代码所在的列。</translation>
    </message>
    <message>
        <source>ID numbers</source>
        <translation>身份证号码</translation>
    </message>
    <message>
        <source>Columns of numbers after GB 11643-1999.</source>
        <translation>符合GB 11643-1999的号码所在的列。</translation>
    </message>
    <message>
        <source>Region codes</source>
        <translation>行政区划代码</translation>
    </message>
    <message>
        <source>Columns of codes of GB/T 2260.</source>
        <translation>GB/T 2260代码所在的列。</translation>
    </message>
    <message>
        <source>Industry codes</source>
        <translation>行业代码</translation>
    </message>
    <message>
        <source>Columns of codes of GB/T 4754-2017.</source>
        <translation>GB/T 4754-2017代码所在的列。</translation>
    </message>
    <message>
        <source>Valid values</source>
        <translation>有效值</translation>
    </message>
    <message>
        <source>Conditions on values, with semicolons between them, such as year between 2015 and 2024; size in (&apos;large&apos;, &apos;small&apos;).</source>
        <translation>对取值的条件，以分号分隔，例如 year between 2015 and 2024; size in (&apos;large&apos;, &apos;small&apos;)。</translation>
    </message>
    <message>
        <source>Consistency rules</source>
        <translation>一致性规则</translation>
    </message>
    <message>
        <source>Conditions that connect columns, with semicolons between them, such as imports + exports = trade.</source>
        <translation>关联多列的条件，以分号分隔，例如 imports + exports = trade。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The column that says what time a row is of.</source>
        <translation>表示该行所属时间的列。</translation>
    </message>
    <message>
        <source>Date of the check</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Such as 2024-12-31; needed with a time column.</source>
        <translation>例如2024-12-31；有时间列时必填。</translation>
    </message>
    <message>
        <source>Expected recency in days</source>
        <translation>预期时效（天）</translation>
    </message>
    <message>
        <source>The newest time should not be more days before the check.</source>
        <translation>最新时间距检查日期不应超过这么多天。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Of completeness, validity, uniqueness, consistency and timeliness, in this order.</source>
        <translation>依次为完整性、有效性、唯一性、一致性和及时性的权重。</translation>
    </message>
    <message>
        <source>Failed checks listed</source>
        <translation>列出的未通过检查数</translation>
    </message>
    <message>
        <source>At most; all are counted.</source>
        <translation>最多列出这么多项；全部都会计数。</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>质量报告</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>A score of a dataset from its completeness, validity, uniqueness, consistency and timeliness, with the checks that failed.</source>
        <translation>按完整性、有效性、唯一性、一致性和及时性为数据集评分，并列出未通过的检查。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Any table.</source>
        <translation>任意表。</translation>
    </message>
    <message>
        <source>The weights do not fit the parts of the score.</source>
        <translation>权重与评分的各部分不相符。</translation>
    </message>
    <message>
        <source>Give five numbers, none below 0 and not all 0.</source>
        <translation>请给出五个数，不得小于0，且不能全为0。</translation>
    </message>
    <message>
        <source>The date of the check &quot;%1&quot; is not a date.</source>
        <translation>检查日期“%1”不是日期。</translation>
    </message>
    <message>
        <source>Give the date against which the times are held, such as 2024-12-31.</source>
        <translation>请给出用于比对时间的日期，例如2024-12-31。</translation>
    </message>
    <message>
        <source>Parts of the score</source>
        <translation>评分的各部分</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>未通过的检查</translation>
    </message>
    <message>
        <source>%1 of %2 failed checks are listed; the counts are of all.</source>
        <translation>共%2项检查未通过，列出其中%1项；计数包含全部。</translation>
    </message>
    <message>
        <source>Completeness: %1 of 100; %2 of %3 values are missing.</source>
        <translation>完整性：%1分（满分100）；%3个值中缺失%2个。</translation>
    </message>
    <message>
        <source>Validity: %1 of 100; %2 of %3 checks of values failed.</source>
        <translation>有效性：%1分（满分100）；%3项取值检查中未通过%2项。</translation>
    </message>
    <message>
        <source>Consistency: %1 of 100; %2 of %3 checks of rules failed.</source>
        <translation>一致性：%1分（满分100）；%3项规则检查中未通过%2项。</translation>
    </message>
    <message>
        <source>Timeliness: %1 of 100; %2 of %3 times are later than the date of the check.</source>
        <translation>及时性：%1分（满分100）；%3个时间中有%2个晚于检查日期。</translation>
    </message>
    <message>
        <source>Completeness was not checked: there are no values.</source>
        <translation>未检查完整性：没有值。</translation>
    </message>
    <message>
        <source>Validity was not checked: no codes or conditions had values.</source>
        <translation>未检查有效性：没有带值的代码列或条件。</translation>
    </message>
    <message>
        <source>Uniqueness was not checked: there are no rows.</source>
        <translation>未检查唯一性：没有行。</translation>
    </message>
    <message>
        <source>Consistency was not checked: no rules had values.</source>
        <translation>未检查一致性：没有规则涉及到值。</translation>
    </message>
    <message>
        <source>Timeliness was not checked: no time column had values.</source>
        <translation>未检查及时性：时间列没有值。</translation>
    </message>
    <message>
        <source>There is no score: none of the parts that have a weight could be checked.</source>
        <translation>没有总分：有权重的部分都无法检查。</translation>
    </message>
    <message>
        <source>Quality: %1 of 100, the weighted mean of %2 parts over %3 rows.</source>
        <translation>质量：%1分（满分100），为%3行数据上%2个部分的加权平均。</translation>
    </message>
    <message>
        <source>The newest time is %1, %2 days before %3; %4 are expected.</source>
        <translation>最新时间为%1，比%3早%2天；预期为%4天。</translation>
    </message>
    <message>
        <source>Values that are there once</source>
        <translation>值不得重复的列</translation>
    </message>
    <message>
        <source>Columns in which no value may be there twice, each by itself; missing values may.</source>
        <translation>其中的值不得重复的列，各列单独检查；缺失值可以重复。</translation>
    </message>
    <message>
        <source>**Completeness** is the share of values that are there. **Validity** is the share of values that are codes of their list or fulfil a condition; a value under two checks counts twice. **Uniqueness** is the share of rows that do not repeat the key of an earlier row, and of values that are there once where they must be. **Consistency** is the share of rows that fulfil a rule, over all rules. **Timeliness** is the share of times that are not later than the date of the check, multiplied by the recency: 1 while the newest of them is not older than expected, then the expected age divided by its age.

The **score** is the weighted mean of the parts that had something to check; the weights are equal unless given.

**Missing values** count for completeness only; in keys missing equals missing.

**Codes**: unified social credit codes have 18 characters and a check character (GB 32100-2015); ID numbers have 18 characters, a date of birth and a check character (GB 11643-1999, ISO 7064 MOD 11-2). Region codes have 2, 4 or 6 digits; for regions outside Guangdong only the province is compared. Industry codes are compared down to the divisions. Letters must be capitals.</source>
        <translation>**完整性**是存在的值所占的比例。**有效性**是属于相应代码表或满足条件的值所占的比例；受两项检查的值计两次。**唯一性**是未重复前面某行主键的行，以及须唯一的列中未重复的值所占的比例。**一致性**是全部规则中满足规则的行所占的比例。**及时性**是不晚于检查日期的时间所占的比例，再乘以时效：最新时间不超过预期天数时为1，否则为预期天数除以实际天数。

**总分**是有内容可检查的各部分的加权平均；未指定时各权重相等。

**缺失值**只计入完整性；在主键中，缺失等于缺失。

**代码**：统一社会信用代码为18位，含一位校验码（GB 32100-2015）；身份证号码为18位，含出生日期和一位校验码（GB 11643-1999，ISO 7064 MOD 11-2）。行政区划代码为2、4或6位；广东省以外的地区只比对省级。行业代码比对到大类。字母须为大写。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>参考线</translation>
    </message>
    <message>
        <source>Uniqueness: %1 of 100; %2 of %3 checks found what an earlier row has.</source>
        <translation>唯一性：%1分（满分100）；%3项检查中有%2项与前面的行重复。</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>The aggregate %1 needs a field.</source>
        <translation>汇总方式%1需要指定字段。</translation>
    </message>
    <message>
        <source>Only counting rows needs none.</source>
        <translation>只有对行计数时不需要字段。</translation>
    </message>
    <message>
        <source>%1 is not an aggregate.</source>
        <translation>没有汇总方式“%1”。</translation>
    </message>
    <message>
        <source>Write operation:field, as sum:output; the operations are: %1.</source>
        <translation>请写成“操作:字段”的形式，如sum:output；可用的操作：%1。</translation>
    </message>
    <message>
        <source>Write a quantile as quantile:output:0.9.</source>
        <translation>分位数请写成quantile:output:0.9的形式。</translation>
    </message>
    <message>
        <source>Check step %1 of the dataset.</source>
        <translation>请检查数据集的步骤%1。</translation>
    </message>
    <message>
        <source>The aggregate %1 needs a field of weights.</source>
        <translation>汇总方式%1需要指定权重字段。</translation>
    </message>
    <message>
        <source>Name the field that says how much each row counts.</source>
        <translation>请指定表示各行权重的字段。</translation>
    </message>
    <message>
        <source>%1 fields are no longer there: %2.</source>
        <translation>有%1个字段已不存在：%2。</translation>
    </message>
    <message>
        <source>The type of %1 was %2 and is now %3.</source>
        <translation>“%1”的类型由%2变为%3。</translation>
    </message>
    <message>
        <source>%1 fields are new: %2.</source>
        <translation>新增%1个字段：%2。</translation>
    </message>
    <message>
        <source>%1 has %2 new values: %3.</source>
        <translation>“%1”新增%2个值：%3。</translation>
    </message>
    <message>
        <source>%1 no longer has %2 values: %3.</source>
        <translation>“%1”不再有以下%2个值：%3。</translation>
    </message>
    <message>
        <source>There were %1 rows and there are now %2.</source>
        <translation>原有%1行，现有%2行。</translation>
    </message>
    <message>
        <source>The new columns of %1 have no values.</source>
        <translation>由“%1”透视出的新列没有值。</translation>
    </message>
    <message>
        <source>Name at least one aggregate, such as the sum of a field.</source>
        <translation>请至少指定一种汇总方式，如某个字段的合计。</translation>
    </message>
    <message>
        <source>A join to the nearest row compares keys as they are.</source>
        <translation>按时间就近连接时，匹配字段按原值比较。</translation>
    </message>
    <message>
        <source>Choose exact keys, or clean the codes in a step before.</source>
        <translation>请将匹配方式改为“完全相等”，或在之前的步骤中清理代码。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds no names.</source>
        <translation>列“%1”不含名称。</translation>
    </message>
    <message>
        <source>Choose a text column as the first key, or compare keys as they are.</source>
        <translation>请选择文本列作为第一个匹配字段，或将匹配字段按原值比较。</translation>
    </message>
    <message>
        <source>%1 names have not been reviewed and were not matched: %2. Change the join to review them.</source>
        <translation>%1个名称尚未复核，未参与匹配：%2。请修改连接以复核这些名称。</translation>
    </message>
    <message>
        <source>The partners of %1 reviewed names are not there any more: %2.</source>
        <translation>%1个已复核名称的配对名称已不存在：%2。</translation>
    </message>
    <message>
        <source>A join by names needs a key of names besides the one to be nearest.</source>
        <translation>按名称连接时，除就近匹配的字段外，还需要一个名称匹配字段。</translation>
    </message>
    <message>
        <source>Name the fields of the names first.</source>
        <translation>请先指定名称所在的字段。</translation>
    </message>
    <message>
        <source>%1 cannot be converted from &quot;%2&quot; to &quot;%3&quot;.</source>
        <translation>“%1”不能从“%2”换算为“%3”。</translation>
    </message>
    <message>
        <source>Give the unit that the values have, and one of the same quantity.</source>
        <translation>请给出值现有的单位，以及同一种量的目标单位。</translation>
    </message>
    <message>
        <source>The unit of %1 is %2, but the step converts from %3.</source>
        <translation>“%1”的单位是%2，而该步骤从%3换算。</translation>
    </message>
    <message>
        <source>Correct the unit in the field dictionary, or change the step.</source>
        <translation>请在字段字典中更正单位，或修改该步骤。</translation>
    </message>
    <message>
        <source>SQLite has rules of its own for the values that &quot;%1&quot; is compared with</source>
        <translation>与“%1”比较的值，SQLite有自己的比较规则</translation>
    </message>
    <message>
        <source>two literals are compared</source>
        <translation>比较的是两个常量</translation>
    </message>
    <message>
        <source>the table has more than one column &quot;%1&quot;</source>
        <translation>表中有多个名为“%1”的列</translation>
    </message>
    <message>
        <source>no table is read</source>
        <translation>未读取任何表</translation>
    </message>
    <message>
        <source>a sum of &quot;%1&quot; may be too large for a whole number</source>
        <translation>“%1”的合计可能超出整数范围</translation>
    </message>
    <message>
        <source>its condition is none of the formula language</source>
        <translation>其条件不属于公式语言</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither grouped by nor aggregated</source>
        <translation>“%1”既未用于分组，也未汇总</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds empty texts</source>
        <translation>“%1”含有空文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds times before the year 0 or after 9999</source>
        <translation>“%1”含有公元0年之前或9999年之后的时间</translation>
    </message>
    <message>
        <source>the statement ends early</source>
        <translation>语句不完整</translation>
    </message>
    <message>
        <source>the kernels do not answer &quot;%1&quot;</source>
        <translation>内核不支持“%1”</translation>
    </message>
</context>
<context>
    <name>regression</name>
    <message>
        <source>Coefficients</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Terms left out because other terms determine them wholly: %1.</source>
        <translation>因完全由其他项决定而略去的项：%1。</translation>
    </message>
    <message>
        <source>Tests of whole terms</source>
        <translation>整项检验</translation>
    </message>
    <message>
        <source>The formula cannot be read at character %1: %2</source>
        <translation>无法读取公式，问题在第%1个字符处：%2</translation>
    </message>
    <message>
        <source>Write it such as y = b1 * (1 - exp(-b2 * x)); names with blanks or signs stand in [brackets].</source>
        <translation>请写成y = b1 * (1 - exp(-b2 * x))的形式；含空格或符号的列名写在[方括号]中。</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Any table.</source>
        <translation>任意表。</translation>
    </message>
    <message>
        <source>A column of two values; the second in their order is the event.</source>
        <translation>只有两个值的列；按顺序排在第二的值为事件。</translation>
    </message>
    <message>
        <source>Counts: 0, 1, 2, …</source>
        <translation>计数：0、1、2、…</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>暴露量</translation>
    </message>
    <message>
        <source>What the counts are proportional to, such as inhabitants or days.</source>
        <translation>与计数成正比的量，如居民人数或天数。</translation>
    </message>
    <message>
        <source>The response %1 has %2 different values; the model needs two.</source>
        <translation>因变量“%1”有%2个不同值；模型要求恰好两个。</translation>
    </message>
    <message>
        <source>Choose a column of two values, or derive one.</source>
        <translation>请选择只有两个值的列，或新建这样的列。</translation>
    </message>
    <message>
        <source>The response is not a count: %1.</source>
        <translation>因变量不是计数：%1。</translation>
    </message>
    <message>
        <source>Choose a column of whole numbers from 0.</source>
        <translation>请选择由不小于0的整数组成的列。</translation>
    </message>
    <message>
        <source>All counts are 0.</source>
        <translation>所有计数均为0。</translation>
    </message>
    <message>
        <source>Choose another response.</source>
        <translation>请选择其他因变量。</translation>
    </message>
    <message>
        <source>An exposure is not above 0.</source>
        <translation>有暴露量不大于0。</translation>
    </message>
    <message>
        <source>Leave such rows out with a filter.</source>
        <translation>请用筛选去掉这些行。</translation>
    </message>
    <message>
        <source>Actual and predicted, cut at 0.5</source>
        <translation>实际值与预测值（以0.5为界）</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>Residuals and fitted values</source>
        <translation>残差与拟合值</translation>
    </message>
    <message>
        <source>Some rows are predicted with certainty: the predictors may separate the values wholly, and then coefficients and standard errors mean nothing.</source>
        <translation>部分行的预测概率达到0或1：自变量可能将两个值完全分离，此时系数和标准误没有意义。</translation>
    </message>
    <message>
        <source>The counts vary %1 times as much as Poisson&apos;s distribution has it: standard errors are too small. Use the negative binomial model.</source>
        <translation>计数的方差是泊松分布下的%1倍：标准误偏小。请使用负二项模型。</translation>
    </message>
    <message>
        <source>The counts vary no more than Poisson&apos;s: use that model.</source>
        <translation>计数的方差不超过泊松分布：请使用泊松模型。</translation>
    </message>
    <message>
        <source>The iteration did not settle: read the result with care.</source>
        <translation>迭代未收敛：请谨慎解读结果。</translation>
    </message>
    <message>
        <source>%1 rows are too few for a model of %2 coefficients.</source>
        <translation>%1行对含%2个系数的模型来说太少。</translation>
    </message>
    <message>
        <source>Choose fewer predictors.</source>
        <translation>请减少自变量。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Odds ratios</source>
        <translation>优势比</translation>
    </message>
    <message>
        <source>Ratios of counts</source>
        <translation>计数比</translation>
    </message>
    <message>
        <source>The probability that **%1** is %2 was modelled over %3 rows; McFadden&apos;s R² is %4 %.</source>
        <translation>用%3行数据对**%1**为%2的概率建模；McFadden R²为%4%。</translation>
    </message>
    <message>
        <source>The counts **%1** were modelled over %2 rows; McFadden&apos;s R² is %3 %.</source>
        <translation>用%2行数据对计数**%1**建模；McFadden R²为%3%。</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <source>What makes an event more likely: odds ratios and probabilities.</source>
        <translation>什么使事件更可能发生：优势比与概率。</translation>
    </message>
    <message>
        <source>The logarithm of the odds of an event is linear in the predictors; exp of a coefficient is an odds ratio. Maximum likelihood by Fisher scoring; tests and intervals are Wald&apos;s with the normal distribution. The area under the curve (auc) is the probability that a row with the event has the greater fitted probability.

**Missing values:** rows with a missing or infinite value in any column of the model are left out and counted.

Sources: J. A. Nelder, R. W. M. Wedderburn, Journal of the Royal Statistical Society A 135, 1972; D. McFadden, 1974; J. A. Hanley, B. J. McNeil, Radiology 143, 1982.</source>
        <translation>事件优势（odds）的对数是自变量的线性函数；系数取exp即为优势比。以Fisher得分法作最大似然估计；检验和区间均为基于正态分布的Wald检验和区间。曲线下面积（auc）是发生事件的行拟合概率较大的概率。

**缺失值**：模型任一列有缺失或无穷大值的行略去并计数。

文献：J. A. Nelder, R. W. M. Wedderburn, Journal of the Royal Statistical Society A 135, 1972；D. McFadden, 1974；J. A. Hanley, B. J. McNeil, Radiology 143, 1982。</translation>
    </message>
    <message>
        <source>Probit regression</source>
        <translation>Probit回归</translation>
    </message>
    <message>
        <source>The probability of an event through the normal distribution.</source>
        <translation>通过正态分布描述事件的概率。</translation>
    </message>
    <message>
        <source>The normal quantile of the probability is linear in the predictors. Maximum likelihood by Fisher scoring; standard errors come from the expected information.

**Missing values:** rows with a missing or infinite value in any column of the model are left out and counted.

Sources: C. I. Bliss, Science 79, 1934; J. A. Nelder, R. W. M. Wedderburn, Journal of the Royal Statistical Society A 135, 1972.</source>
        <translation>概率的正态分位数是自变量的线性函数。以Fisher得分法作最大似然估计；标准误由期望信息量得出。

**缺失值**：模型任一列有缺失或无穷大值的行略去并计数。

文献：C. I. Bliss, Science 79, 1934；J. A. Nelder, R. W. M. Wedderburn, Journal of the Royal Statistical Society A 135, 1972。</translation>
    </message>
    <message>
        <source>Poisson regression</source>
        <translation>泊松回归</translation>
    </message>
    <message>
        <source>Counts and rates: what multiplies them.</source>
        <translation>计数与比率：哪些因素使其成倍变化。</translation>
    </message>
    <message>
        <source>The logarithm of the mean count is linear in the predictors; exp of a coefficient is a ratio of counts. With an exposure the model is of rates. Poisson&apos;s distribution has its variance equal to the mean, which is checked. Maximum likelihood by Fisher scoring.

**Missing values:** rows with a missing or infinite value in any column of the model are left out and counted.

Source: J. A. Nelder, R. W. M. Wedderburn, Journal of the Royal Statistical Society A 135, 1972.</source>
        <translation>平均计数的对数是自变量的线性函数；系数取exp即为计数之比。指定暴露量时，模型针对比率。泊松分布的方差等于均值，对此会作检查。以Fisher得分法作最大似然估计。

**缺失值**：模型任一列有缺失或无穷大值的行略去并计数。

文献：J. A. Nelder, R. W. M. Wedderburn, Journal of the Royal Statistical Society A 135, 1972。</translation>
    </message>
    <message>
        <source>Negative binomial regression</source>
        <translation>负二项回归</translation>
    </message>
    <message>
        <source>Counts that vary more than Poisson&apos;s distribution allows.</source>
        <translation>用于离散程度超出泊松分布的计数。</translation>
    </message>
    <message>
        <source>The logarithm of the mean count is linear in the predictors; the variance is μ + μ² / θ. Coefficients and θ are found together by maximum likelihood; standard errors of coefficients take θ as known.

**Missing values:** rows with a missing or infinite value in any column of the model are left out and counted.

Sources: J. F. Lawless, Canadian Journal of Statistics 15, 1987; W. N. Venables, B. D. Ripley, Modern Applied Statistics with S, 2002.</source>
        <translation>平均计数的对数是自变量的线性函数；方差为μ + μ² / θ。系数与θ一并以最大似然法估计；计算系数的标准误时视θ为已知。

**缺失值**：模型任一列有缺失或无穷大值的行略去并计数。

文献：J. F. Lawless, Canadian Journal of Statistics 15, 1987；W. N. Venables, B. D. Ripley, Modern Applied Statistics with S, 2002。</translation>
    </message>
    <message>
        <source>%1 instruments are too few for %2 endogenous predictors.</source>
        <translation>%1个工具变量不足以对应%2个内生自变量。</translation>
    </message>
    <message>
        <source>Choose at least one instrument for each.</source>
        <translation>请为每个内生自变量至少选择一个工具变量。</translation>
    </message>
    <message>
        <source>No row has values in all columns of the model.</source>
        <translation>没有一行在模型的所有列中都有值。</translation>
    </message>
    <message>
        <source>Leave out columns with many missing values.</source>
        <translation>请去掉缺失值较多的列。</translation>
    </message>
    <message>
        <source>Checks of assumptions</source>
        <translation>假定检查</translation>
    </message>
    <message>
        <source>The instruments hardly explain %1 (F = %2, below 10): its coefficient is biased towards that of ordinary least squares, and its tests mislead.</source>
        <translation>工具变量几乎不能解释%1（F = %2，低于10）：其系数偏向普通最小二乘的系数，检验也会产生误导。</translation>
    </message>
    <message>
        <source>The instruments contradict each other (Sargan, %1): some act on the response directly.</source>
        <translation>各工具变量相互矛盾（Sargan检验，%1）：其中有的直接影响因变量。</translation>
    </message>
    <message>
        <source>**%1** was fitted by two-stage least squares over %2 rows; ordinary least squares differs (Wu–Hausman, %3).</source>
        <translation>已对%2行以两阶段最小二乘法拟合**%1**；普通最小二乘的结果与之不同（Wu–Hausman检验，%3）。</translation>
    </message>
    <message>
        <source>**%1** was fitted by two-stage least squares over %2 rows; ordinary least squares does not differ clearly (Wu–Hausman, %3).</source>
        <translation>已对%2行以两阶段最小二乘法拟合**%1**；普通最小二乘的结果与之无明显差异（Wu–Hausman检验，%3）。</translation>
    </message>
    <message>
        <source>Instrumental variables</source>
        <translation>工具变量法</translation>
    </message>
    <message>
        <source>Two-stage least squares where predictors depend on the errors.</source>
        <translation>自变量与误差相关时的两阶段最小二乘法。</translation>
    </message>
    <message>
        <source>Endogenous predictors go with what the model leaves out, so that ordinary coefficients are wrong. Instruments explain them but touch the response through them alone. Stage one fits each endogenous predictor by the instruments and the other predictors, stage two the response by these fits. Standard errors are classical, with n − k degrees of freedom.

**Tests.** Weak instruments: F of the instruments in stage one, which should exceed 10. Wu–Hausman: whether ordinary least squares differs. Sargan, with more instruments than endogenous predictors: whether the instruments contradict each other.

**Missing values:** rows with a missing or infinite value in any column of the model are left out and counted.

Sources: J. D. Sargan, Econometrica 26, 1958; D. Wu, Econometrica 41, 1973; J. A. Hausman, Econometrica 46, 1978; D. Staiger, J. H. Stock, Econometrica 65, 1997.</source>
        <translation>内生自变量与模型未包含的因素相关，因此普通最小二乘的系数有误。工具变量能够解释内生自变量，但只通过它们影响因变量。第一阶段用工具变量和其他自变量拟合每个内生自变量，第二阶段用这些拟合值拟合因变量。标准误为经典标准误，自由度为n − k。

**检验**：弱工具变量：第一阶段中工具变量的F值，应大于10。Wu–Hausman：普通最小二乘的结果是否不同。Sargan（工具变量多于内生自变量时）：各工具变量是否相互矛盾。

**缺失值**：模型任一列有缺失或无穷大值的行略去并计数。

文献：J. D. Sargan, Econometrica 26, 1958；D. Wu, Econometrica 41, 1973；J. A. Hausman, Econometrica 46, 1978；D. Staiger, J. H. Stock, Econometrica 65, 1997。</translation>
    </message>
    <message>
        <source>Exogenous predictors</source>
        <translation>外生自变量</translation>
    </message>
    <message>
        <source>Endogenous predictors</source>
        <translation>内生自变量</translation>
    </message>
    <message>
        <source>Columns that depend on the errors.</source>
        <translation>与误差相关的列。</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>工具变量</translation>
    </message>
    <message>
        <source>Columns that act on the response through the endogenous predictors alone.</source>
        <translation>只通过内生自变量影响因变量的列。</translation>
    </message>
    <message>
        <source>Linear regression</source>
        <translation>线性回归</translation>
    </message>
    <message>
        <source>Least squares with categories, powers and interactions, robust standard errors, checks of the assumptions and prediction intervals.</source>
        <translation>最小二乘法，支持类别、幂和交互作用、稳健标准误、假定检查和预测区间。</translation>
    </message>
    <message>
        <source>Ordinary least squares, or weighted with a column of weights, by a Householder QR decomposition; residuals are refined in extended precision, so that hard problems keep their digits.

**Terms.** Texts are categories: each but the first (in the order of the alphabet) has a coefficient, its difference from the first. Further terms are powers and interactions: `x^2, x:region`; `a*b` is short for `a, b, a:b`. A term that others determine wholly is left out and named.

**Missing values:** rows with a missing or infinite value in any column of the model are left out and counted. Rows where only the response is missing get a prediction.

**Standard errors** are classical, or allow for unequal spread (HC0 to HC3), dependence within clusters, or dependence over time (Newey–West; the rows must be in order of time). Tests use Student&apos;s t with n − k degrees of freedom, with clusters one less than their number.

**Fit.** R² without an intercept is that about zero. AIC counts the variance as a parameter.

**Checks.** Breusch–Pagan and White: equal spread of residuals. RESET: shape of the model. Jarque–Bera: normal residuals. Durbin–Watson (about 2) and Breusch–Godfrey: independence of neighbouring rows, where their order is one of time. Leverage, Cook&apos;s distance and variance inflation are in the tables. Prediction intervals suppose normal residuals of equal spread.

Sources: Å. Björck, BIT 7, 1967; J. G. MacKinnon, H. White, Journal of Econometrics 29, 1985; W. K. Newey, K. D. West, Econometrica 55, 1987; A. C. Cameron, D. L. Miller, Journal of Human Resources 50, 2015; R. Koenker, Journal of Econometrics 17, 1981; R. D. Cook, Technometrics 19, 1977; J. B. Ramsey, Journal of the Royal Statistical Society B 31, 1969.</source>
        <translation>普通最小二乘法，或以一列为权重的加权最小二乘法，采用Householder QR分解；残差以扩展精度修正，因此病态问题也能保持有效数字。

**项**：文本视为类别：除第一个类别（按字母顺序）外，每个类别各有一个系数，表示与第一个类别之差。其他项为幂和交互作用：`x^2, x:region`；`a*b`是`a, b, a:b`的简写。完全由其他项决定的项会略去，并列出其名称。

**缺失值**：模型任一列有缺失或无穷大值的行略去并计数。只缺失因变量的行会得到预测值。

**标准误**可为经典标准误，也可考虑异方差（HC0至HC3）、聚类内相关或时间上的相关（Newey–West；各行须按时间顺序排列）。检验采用自由度为n − k的t分布；按聚类计算时，自由度为聚类数减一。

**拟合**：无截距时，R²以零为基准计算。AIC将方差计为一个参数。

**检查**：Breusch–Pagan和White：残差是否同方差。RESET：模型形式。Jarque–Bera：残差是否服从正态分布。Durbin–Watson（应接近2）和Breusch–Godfrey：相邻行是否独立，适用于按时间排列的行。杠杆值、Cook距离和方差膨胀因子见各表。预测区间假定残差服从正态分布且方差相等。

文献：Å. Björck, BIT 7, 1967；J. G. MacKinnon, H. White, Journal of Econometrics 29, 1985；W. K. Newey, K. D. West, Econometrica 55, 1987；A. C. Cameron, D. L. Miller, Journal of Human Resources 50, 2015；R. Koenker, Journal of Econometrics 17, 1981；R. D. Cook, Technometrics 19, 1977；J. B. Ramsey, Journal of the Royal Statistical Society B 31, 1969。</translation>
    </message>
    <message>
        <source>Standard errors</source>
        <translation>标准误</translation>
    </message>
    <message>
        <source>What the standard errors allow for.</source>
        <translation>标准误所考虑的情形。</translation>
    </message>
    <message>
        <source>Classical: equal, independent errors</source>
        <translation>经典：误差独立且同方差</translation>
    </message>
    <message>
        <source>HC0: unequal spread</source>
        <translation>HC0：异方差</translation>
    </message>
    <message>
        <source>HC1: unequal spread, n / (n − k)</source>
        <translation>HC1：异方差，n / (n − k)</translation>
    </message>
    <message>
        <source>HC2: unequal spread, by leverage</source>
        <translation>HC2：异方差，按杠杆值调整</translation>
    </message>
    <message>
        <source>HC3: unequal spread, few rows</source>
        <translation>HC3：异方差，行数较少</translation>
    </message>
    <message>
        <source>Dependence within clusters</source>
        <translation>聚类内相关</translation>
    </message>
    <message>
        <source>Newey–West: dependence over time</source>
        <translation>Newey–West：时间上相关</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>Rows of the same value may depend on each other.</source>
        <translation>取值相同的行可以彼此相关。</translation>
    </message>
    <message>
        <source>Lags</source>
        <translation>滞后期数</translation>
    </message>
    <message>
        <source>Rows over which errors may depend: 4 (n / 100)^(2/9) unless given.</source>
        <translation>误差可能相关的行数；未指定时为4 (n / 100)^(2/9)。</translation>
    </message>
    <message>
        <source>Table of observations</source>
        <translation>观测值表</translation>
    </message>
    <message>
        <source>Fitted values, residuals and leverage of each row.</source>
        <translation>每行的拟合值、残差和杠杆值。</translation>
    </message>
    <message>
        <source>There is only one cluster.</source>
        <translation>只有一个聚类。</translation>
    </message>
    <message>
        <source>Choose a column with several values for the clusters.</source>
        <translation>请选择有多个不同值的列作为聚类。</translation>
    </message>
    <message>
        <source>Clustered standard errors need a column of clusters.</source>
        <translation>聚类标准误需要聚类列。</translation>
    </message>
    <message>
        <source>Choose the column, or other standard errors.</source>
        <translation>请选择该列，或选择其他标准误。</translation>
    </message>
    <message>
        <source>Actual and fitted values</source>
        <translation>实际值与拟合值</translation>
    </message>
    <message>
        <source>Residuals and normal quantiles</source>
        <translation>残差与正态分位数</translation>
    </message>
    <message>
        <source>Predictions where the response is missing</source>
        <translation>因变量缺失处的预测值</translation>
    </message>
    <message>
        <source>The spread of the residuals changes with the predictors (Breusch–Pagan, %1): classical standard errors are not to be trusted. Choose errors HC3.</source>
        <translation>残差的离散程度随自变量变化（Breusch–Pagan检验，%1）：经典标准误不可信。请选择HC3标准误。</translation>
    </message>
    <message>
        <source>The residuals are not normal (Jarque–Bera, %1): with few rows, p-values and prediction intervals are only rough.</source>
        <translation>残差不服从正态分布（Jarque–Bera检验，%1）：行数较少时，p值和预测区间只是粗略的。</translation>
    </message>
    <message>
        <source>Powers of the fitted values still explain the response (RESET, %1): a curve or an interaction may be missing in the model.</source>
        <translation>拟合值的幂仍能解释因变量（RESET检验，%1）：模型可能缺少曲线项或交互作用。</translation>
    </message>
    <message>
        <source>Analysis of variance</source>
        <translation>方差分析</translation>
    </message>
    <message>
        <source>Variance inflation</source>
        <translation>方差膨胀因子</translation>
    </message>
    <message>
        <source>Some predictors nearly determine others (variance inflation above 10): their separate coefficients are uncertain, the fitted values are not.</source>
        <translation>有些自变量几乎可由其他自变量决定（方差膨胀因子大于10）：它们各自的系数不确定，但拟合值不受影响。</translation>
    </message>
    <message>
        <source>Rows that move the coefficients on their own (Cook&apos;s distance above 1): %1.</source>
        <translation>单独即可明显改变系数的行（Cook距离大于1）：%1。</translation>
    </message>
    <message>
        <source>The model explains %1 % of the variation of **%2** over %3 rows (F = %4, %5). The residual standard deviation is %6.</source>
        <translation>模型解释了%3行中**%2**变异的%1%（F = %4，%5）。残差标准差为%6。</translation>
    </message>
    <message>
        <source>No term differs from zero at the 5 % level.</source>
        <translation>在5%水平上，没有项显著不为零。</translation>
    </message>
    <message>
        <source>Terms that differ from zero at the 5 % level: %1.</source>
        <translation>在5%水平上显著不为零的项：%1。</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>因变量</translation>
    </message>
    <message>
        <source>The column to explain.</source>
        <translation>要解释的列。</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>自变量</translation>
    </message>
    <message>
        <source>Columns that explain it. Texts count as categories.</source>
        <translation>用于解释的列。文本视为类别。</translation>
    </message>
    <message>
        <source>Further terms</source>
        <translation>其他项</translation>
    </message>
    <message>
        <source>Powers and interactions, such as x^2, x:region. The predictors in them are added to the model as well.</source>
        <translation>幂和交互作用，如x^2, x:region。其中的自变量也会加入模型。</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>截距</translation>
    </message>
    <message>
        <source>Without it the model goes through the origin.</source>
        <translation>不含截距时，模型通过原点。</translation>
    </message>
    <message>
        <source>Degree of polynomials</source>
        <translation>多项式次数</translation>
    </message>
    <message>
        <source>Powers of every predictor up to this one.</source>
        <translation>每个自变量的幂，最高到此次数。</translation>
    </message>
    <message>
        <source>Numbers that are categories</source>
        <translation>作为类别的数值</translation>
    </message>
    <message>
        <source>Columns of numbers to be taken as categories.</source>
        <translation>要视为类别的数值列。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The weight of each row, inverse to the variance of its error. All rows weigh alike unless given.</source>
        <translation>每行的权重，与其误差的方差成反比。未指定时各行权重相等。</translation>
    </message>
    <message>
        <source>Column %1 is the response and a predictor.</source>
        <translation>列“%1”既是因变量又是自变量。</translation>
    </message>
    <message>
        <source>Take it out of the predictors.</source>
        <translation>请将其从自变量中去掉。</translation>
    </message>
    <message>
        <source>A weight is negative.</source>
        <translation>有权重为负数。</translation>
    </message>
    <message>
        <source>Weights must be zero or positive.</source>
        <translation>权重必须为零或正数。</translation>
    </message>
    <message>
        <source>The model has no terms.</source>
        <translation>模型没有任何项。</translation>
    </message>
    <message>
        <source>Choose predictors.</source>
        <translation>请选择自变量。</translation>
    </message>
    <message>
        <source>Rows left out because a value is missing or infinite: %1.</source>
        <translation>因有缺失或无穷大值而略去的行数：%1。</translation>
    </message>
    <message>
        <source>The formula names no response.</source>
        <translation>公式未指明因变量。</translation>
    </message>
    <message>
        <source>Write it as y = …, or choose the column of the response.</source>
        <translation>请写成y = …，或选择因变量列。</translation>
    </message>
    <message>
        <source>The formula has no parameters to estimate.</source>
        <translation>公式没有待估计的参数。</translation>
    </message>
    <message>
        <source>Names that are not columns are parameters, such as b1 in b1 * x.</source>
        <translation>不是列名的名称即为参数，如b1 * x中的b1。</translation>
    </message>
    <message>
        <source>Column %1 in the formula is not of numbers.</source>
        <translation>公式中的列“%1”不是数值列。</translation>
    </message>
    <message>
        <source>There is no column %1 for the response.</source>
        <translation>没有可作为因变量的列“%1”。</translation>
    </message>
    <message>
        <source>Parameters stand on the right of the sign only.</source>
        <translation>参数只能出现在等号右边。</translation>
    </message>
    <message>
        <source>The formula cannot use %1 with %2 values.</source>
        <translation>公式不能使用带%2个值的%1。</translation>
    </message>
    <message>
        <source>It knows exp, ln, log, log10, sqrt, abs, sign, sin, cos, tan, atan, cosh and tanh.</source>
        <translation>可用的函数有exp、ln、log、log10、sqrt、abs、sign、sin、cos、tan、atan、cosh和tanh。</translation>
    </message>
    <message>
        <source>The formula has no finite value in every row at the starting values.</source>
        <translation>在初始值处，公式并非在每一行都有有限值。</translation>
    </message>
    <message>
        <source>Choose other starting values, or check the formula.</source>
        <translation>请选择其他初始值，或检查公式。</translation>
    </message>
    <message>
        <source>The starting values cannot be read at &quot;%1&quot;.</source>
        <translation>无法读取初始值，问题位于“%1”。</translation>
    </message>
    <message>
        <source>Write them as b1 = 500, b2 = 0.001, or as numbers in the order of the formula.</source>
        <translation>请写成b1 = 500, b2 = 0.001，或按公式中的顺序写出数值。</translation>
    </message>
    <message>
        <source>Nonlinear regression</source>
        <translation>非线性回归</translation>
    </message>
    <message>
        <source>Least squares for any formula with unknown parameters.</source>
        <translation>用最小二乘法拟合含未知参数的任意公式。</translation>
    </message>
    <message>
        <source>Write the response, a sign = and a formula: `y = b1 * (1 - exp(-b2 * x))`. Names that are not columns are parameters; each needs a starting value near enough to its estimate (1 unless given): `b1 = 500, b2 = 0.001`. Formulas know + − * / ^, exp, ln or log, log10, sqrt, abs, sign, sin, cos, tan, atan, cosh, tanh and pi.

The sum of squared residuals is minimised by the Levenberg–Marquardt method in a trust region with exact derivatives. The minimum found is the one near the start: try several starts, and look at the chart of fitted values. Standard errors and intervals are those of the linear approximation at the minimum, with Student&apos;s t; they suppose independent errors of equal variance.

**Missing values:** rows with a missing or infinite value in any column of the formula are left out and counted.

Sources: J. J. Moré, The Levenberg–Marquardt Algorithm, Lecture Notes in Mathematics 630, 1978; D. M. Bates, D. G. Watts, Nonlinear Regression Analysis, 1988.</source>
        <translation>依次写出因变量、等号=和公式：`y = b1 * (1 - exp(-b2 * x))`。不是列名的名称即为参数；每个参数需要一个足够接近其估计值的初始值（未指定时为1）：`b1 = 500, b2 = 0.001`。公式可使用+ − * / ^、exp、ln或log、log10、sqrt、abs、sign、sin、cos、tan、atan、cosh、tanh和pi。

采用信赖域内的Levenberg–Marquardt方法和精确导数，使残差平方和最小。所得为初始值附近的极小值：请尝试多组初始值，并查看拟合值图表。标准误和区间由极小值处的线性近似得出，采用t分布；它们假定误差独立且方差相等。

**缺失值**：公式任一列有缺失或无穷大值的行略去并计数。

文献：J. J. Moré, The Levenberg–Marquardt Algorithm, Lecture Notes in Mathematics 630, 1978；D. M. Bates, D. G. Watts, Nonlinear Regression Analysis, 1988。</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Such as y = b1 * exp(b2 * x).</source>
        <translation>如y = b1 * exp(b2 * x)。</translation>
    </message>
    <message>
        <source>Starting values</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>Such as b1 = 500, b2 = 0.001; 1 unless given.</source>
        <translation>如b1 = 500, b2 = 0.001；未指定时为1。</translation>
    </message>
    <message>
        <source>The column to explain, where the formula does not name it.</source>
        <translation>要解释的列，用于公式未指明因变量时。</translation>
    </message>
    <message>
        <source>%1 rows are too few for %2 parameters.</source>
        <translation>%1行不足以估计%2个参数。</translation>
    </message>
    <message>
        <source>Choose a formula with fewer parameters.</source>
        <translation>请选择参数较少的公式。</translation>
    </message>
    <message>
        <source>The formula explains %1 % of the variation of **%2** over %3 rows; the residual standard deviation is %4.</source>
        <translation>公式解释了%3行中**%2**变异的%1%；残差标准差为%4。</translation>
    </message>
    <message>
        <source>The minimum was not reached: choose other starting values.</source>
        <translation>未达到极小值：请选择其他初始值。</translation>
    </message>
    <message>
        <source>Some parameters do not matter at the minimum, or stand for each other: there are no standard errors.</source>
        <translation>有些参数在极小值处不起作用，或可相互替代：无法给出标准误。</translation>
    </message>
    <message>
        <source>Robust regression</source>
        <translation>稳健回归</translation>
    </message>
    <message>
        <source>A linear model that outliers do not pull away.</source>
        <translation>不受离群值牵引的线性模型。</translation>
    </message>
    <message>
        <source>M-estimation by iteratively reweighted least squares from the ordinary fit; the scale is the median size of the residuals over 0.6745. Huber&apos;s weights (1.345) fall with the size of a residual, Tukey&apos;s bisquare (4.685) become 0 for far ones; both keep 95 % of the efficiency with normal errors. Bisquare may settle near the ordinary fit when many outliers agree. Rows with unusual predictors still have great influence. Tests use Student&apos;s t with n − k degrees of freedom and are approximate.

**Missing values:** rows with a missing or infinite value in any column of the model are left out and counted.

Sources: P. J. Huber, Robust Statistics, 1981; W. N. Venables, B. D. Ripley, Modern Applied Statistics with S, 2002.</source>
        <translation>从普通最小二乘拟合出发，以迭代重加权最小二乘法作M估计；尺度为残差绝对值的中位数除以0.6745。Huber权重（1.345）随残差增大而减小，Tukey双平方权重（4.685）对远离的行降为0；误差服从正态分布时，两者均保持95%的效率。许多离群值方向一致时，双平方权重可能停留在普通最小二乘拟合附近。自变量取值异常的行影响仍然很大。检验采用自由度为n − k的t分布，结果是近似的。

**缺失值**：模型任一列有缺失或无穷大值的行略去并计数。

文献：P. J. Huber, Robust Statistics, 1981；W. N. Venables, B. D. Ripley, Modern Applied Statistics with S, 2002。</translation>
    </message>
    <message>
        <source>Weights of residuals</source>
        <translation>残差权重</translation>
    </message>
    <message>
        <source>How far rows are held back.</source>
        <translation>如何抑制远离的行。</translation>
    </message>
    <message>
        <source>Huber: less for far rows</source>
        <translation>Huber：降低远离行的权重</translation>
    </message>
    <message>
        <source>Bisquare: none for far rows</source>
        <translation>双平方：远离行的权重为零</translation>
    </message>
    <message>
        <source>More than half of the rows lie on the model exactly.</source>
        <translation>半数以上的行恰好落在模型上。</translation>
    </message>
    <message>
        <source>Use linear regression.</source>
        <translation>请使用线性回归。</translation>
    </message>
    <message>
        <source>**%1** was fitted over %2 rows; the scale of the residuals is %3. Rows that count for less than half: %4.</source>
        <translation>已对%2行拟合**%1**；残差的尺度为%3。权重低于一半的行数：%4。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>%1 is not a picture.</source>
        <translation>“%1”不能作为图片使用。</translation>
    </message>
    <message>
        <source>Choose a chart, a map, a dashboard or a dataset.</source>
        <translation>请选择图表、地图、仪表板或数据集。</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>图 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Columns not shown: %1</source>
        <translation>未显示的列：%1</translation>
    </message>
</context>
<context>
    <name>sdk</name>
    <message>
        <source>There is no column %1.</source>
        <translation>没有列“%1”。</translation>
    </message>
    <message>
        <source>Column %3 is of type %2 and cannot take a %1 value.</source>
        <translation>列“%3”的类型是%2，不能写入%1类型的值。</translation>
    </message>
    <message>
        <source>The parameter %1 cannot be &quot;%2&quot;.</source>
        <translation>参数%1不能取“%2”。</translation>
    </message>
    <message>
        <source>Give a number such as 12 or 0.5.</source>
        <translation>请填写数值，如12或0.5。</translation>
    </message>
    <message>
        <source>Give a whole number such as 12.</source>
        <translation>请填写整数，如12。</translation>
    </message>
    <message>
        <source>Give true or false.</source>
        <translation>请填写true或false。</translation>
    </message>
    <message>
        <source>The parameter %1 is %2, outside its range %3 to %4.</source>
        <translation>参数%1的值为%2，超出范围%3至%4。</translation>
    </message>
    <message>
        <source>The parameter %1 has no choice &quot;%2&quot;.</source>
        <translation>参数%1没有选项“%2”。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请从以下选项中选择：%1。</translation>
    </message>
    <message>
        <source>The parameter %1 was given a value of the wrong kind.</source>
        <translation>参数%1的值类型不对。</translation>
    </message>
    <message>
        <source>There is no parameter %1.</source>
        <translation>没有参数%1。</translation>
    </message>
    <message>
        <source>The parameter %1 is needed.</source>
        <translation>缺少必需的参数%1。</translation>
    </message>
    <message>
        <source>Groups left out: %1 (%2), for this reason:</source>
        <translation>略去的组数：%1（%2），原因如下：</translation>
    </message>
    <message>
        <source>Groups with the next warning: %1 (%2).</source>
        <translation>出现下一条警告的组数：%1（%2）。</translation>
    </message>
    <message>
        <source>No row has a group.</source>
        <translation>没有一行有分组。</translation>
    </message>
    <message>
        <source>Choose another column for the groups.</source>
        <translation>请选择其他列作为分组。</translation>
    </message>
    <message>
        <source>The analysis ran for each of %1 groups of %2.</source>
        <translation>已对%2的%1个组分别运行分析。</translation>
    </message>
    <message>
        <source>Rows left out because they have no group: %1.</source>
        <translation>因缺少分组而略去的行数：%1。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>One run for each value of this column; the results are stacked.</source>
        <translation>对此列的每个值各运行一次；结果上下合并。</translation>
    </message>
    <message>
        <source>Level of intervals (%)</source>
        <translation>区间置信水平（%）</translation>
    </message>
    <message>
        <source>The share of intervals that hold the true value in the long run.</source>
        <translation>长期来看，包含真实值的区间所占的比例。</translation>
    </message>
    <message>
        <source>A row of %1 values does not fit a table of %2 columns.</source>
        <translation>含%1个值的行与%2列的表不符。</translation>
    </message>
</context>
<context>
    <name>spec</name>
    <message>
        <source>The chart has no field to show.</source>
        <translation>图表没有可显示的字段。</translation>
    </message>
    <message>
        <source>Put a field on the horizontal or the vertical axis.</source>
        <translation>请在横轴或纵轴上放入字段。</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Count of %1</source>
        <translation>%1的计数</translation>
    </message>
    <message>
        <source>Distinct values of %1</source>
        <translation>%1的不同值数</translation>
    </message>
    <message>
        <source>Missing values of %1</source>
        <translation>%1的缺失值数</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <translation>%1的合计</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>%1的平均值</translation>
    </message>
    <message>
        <source>Median of %1</source>
        <translation>%1的中位数</translation>
    </message>
    <message>
        <source>Quantile of %1</source>
        <translation>%1的分位数</translation>
    </message>
    <message>
        <source>Minimum of %1</source>
        <translation>%1的最小值</translation>
    </message>
    <message>
        <source>Maximum of %1</source>
        <translation>%1的最大值</translation>
    </message>
    <message>
        <source>Standard deviation of %1</source>
        <translation>%1的标准差</translation>
    </message>
    <message>
        <source>First of %1</source>
        <translation>%1的第一个值</translation>
    </message>
    <message>
        <source>Last of %1</source>
        <translation>%1的最后一个值</translation>
    </message>
    <message>
        <source>The dataset has no shapes to put on a map.</source>
        <translation>数据集没有可在地图上显示的图形。</translation>
    </message>
    <message>
        <source>Choose boundaries to join it to, or open a file with geometry, such as GeoJSON, GeoPackage or Shapefile.</source>
        <translation>请选择与之连接的边界，或打开含几何的文件，如GeoJSON、GeoPackage或Shapefile。</translation>
    </message>
    <message>
        <source>The map layer has no field to match with the boundaries.</source>
        <translation>地图图层没有与边界匹配的字段。</translation>
    </message>
    <message>
        <source>Choose the field that holds the code or the name of the area.</source>
        <translation>请选择存放区域代码或名称的字段。</translation>
    </message>
    <message>
        <source>In the JSON, %1 must be %2, but it is %3.</source>
        <translation>JSON中的%1应为%2，实际为%3。</translation>
    </message>
    <message>
        <source>In the JSON, %1 has a member &quot;%2&quot; that is not supported.</source>
        <translation>JSON中的%1含有不支持的成员“%2”。</translation>
    </message>
    <message>
        <source>The text is not JSON: an error at byte %1.</source>
        <translation>文本不是有效的JSON：第%1字节处有错误。</translation>
    </message>
    <message>
        <source>Look for a missing comma, quote or bracket there.</source>
        <translation>请检查该处是否缺少逗号、引号或括号。</translation>
    </message>
    <message>
        <source>Weighted mean of %1</source>
        <translation>%1的加权平均值</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>%1的占比</translation>
    </message>
    <message>
        <source>Number the rows: %1</source>
        <translation>行编号：%1</translation>
    </message>
    <message>
        <source>Rank the rows: %1</source>
        <translation>行排名：%1</translation>
    </message>
    <message>
        <source>Rank the rows without gaps: %1</source>
        <translation>行排名（名次连续）：%1</translation>
    </message>
    <message>
        <source>%1 = %2 as it was %3 rows before</source>
        <translation>%1 = %2在%3行之前的值</translation>
    </message>
    <message>
        <source>%1 = %2 as it is %3 rows after</source>
        <translation>%1 = %2在%3行之后的值</translation>
    </message>
    <message>
        <source>%1 = running sum of %2</source>
        <translation>%1 = %2的累计合计</translation>
    </message>
    <message>
        <source>%1 = running mean of %2</source>
        <translation>%1 = %2的累计平均值</translation>
    </message>
    <message>
        <source>%1 = running minimum of %2</source>
        <translation>%1 = %2的累计最小值</translation>
    </message>
    <message>
        <source>%1 = running maximum of %2</source>
        <translation>%1 = %2的累计最大值</translation>
    </message>
    <message>
        <source>%1 = moving sum of %2 over %3 rows</source>
        <translation>%1 = %2的%3行移动合计</translation>
    </message>
    <message>
        <source>%1 = moving mean of %2 over %3 rows</source>
        <translation>%1 = %2的%3行移动平均值</translation>
    </message>
    <message>
        <source>%1 = moving minimum of %2 over %3 rows</source>
        <translation>%1 = %2的%3行移动最小值</translation>
    </message>
    <message>
        <source>%1 = moving maximum of %2 over %3 rows</source>
        <translation>%1 = %2的%3行移动最大值</translation>
    </message>
    <message>
        <source>%1 = share of %2 in the sum</source>
        <translation>%1 = %2在合计中的占比</translation>
    </message>
    <message>
        <source>Keep rows where %1</source>
        <translation>保留满足%1的行</translation>
    </message>
    <message>
        <source>Compute %1 = %2</source>
        <translation>计算%1 = %2</translation>
    </message>
    <message>
        <source>Keep fields %1</source>
        <translation>保留字段%1</translation>
    </message>
    <message>
        <source>Rename field %1 to %2</source>
        <translation>将字段%1重命名为%2</translation>
    </message>
    <message>
        <source>Summarise all rows: %1</source>
        <translation>汇总全部行：%1</translation>
    </message>
    <message>
        <source>Summarise by %1: %2</source>
        <translation>按%1汇总：%2</translation>
    </message>
    <message>
        <source>Join &quot;%1&quot; on %2, leading zeros ignored (%3)</source>
        <translation>按%2连接“%1”，忽略前导零（%3）</translation>
    </message>
    <message>
        <source>Join &quot;%1&quot; on %2 (%3)</source>
        <translation>按%2连接“%1”（%3）</translation>
    </message>
    <message>
        <source>Append rows of %1</source>
        <translation>追加%1的行</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>按%1排序</translation>
    </message>
    <message>
        <source>Keep the first %1 rows by %2</source>
        <translation>按%2保留前%1行</translation>
    </message>
    <message>
        <source>Clear %1 in row %2</source>
        <translation>清除第%2行的%1</translation>
    </message>
    <message>
        <source>Set %1 in row %2 to %3</source>
        <translation>将第%2行的%1设为%3</translation>
    </message>
    <message>
        <source>Compute over the rows: %1</source>
        <translation>窗口计算：%1</translation>
    </message>
    <message>
        <source>Compute over the rows of each %2: %1</source>
        <translation>按%2分组的窗口计算：%1</translation>
    </message>
    <message>
        <source>Compare %1 with the period before, by %2</source>
        <translation>按%2计算%1的环比</translation>
    </message>
    <message>
        <source>Compare %1 with the same period a year before, by %2</source>
        <translation>按%2计算%1的同比</translation>
    </message>
    <message>
        <source>Spread the values of %1 over columns: %2</source>
        <translation>将%1的值透视为列：%2</translation>
    </message>
    <message>
        <source>Spread the values of %1 over columns: %2, a row for each %3</source>
        <translation>将%1的值透视为列：%2，每个%3一行</translation>
    </message>
    <message>
        <source>Gather the columns %1 into %2 and %3</source>
        <translation>将列%1逆透视为%2和%3</translation>
    </message>
    <message>
        <source>Keep %1 rows chosen by chance</source>
        <translation>随机保留%1行</translation>
    </message>
    <message>
        <source>Keep %1 rows of each %2 chosen by chance</source>
        <translation>按%2分组，每组随机保留%1行</translation>
    </message>
    <message>
        <source>Keep %1 % of the rows chosen by chance</source>
        <translation>随机保留%1%的行</translation>
    </message>
    <message>
        <source>Keep %1 % of the rows of each %2 chosen by chance</source>
        <translation>按%2分组，每组随机保留%1%的行</translation>
    </message>
    <message>
        <source>Fill missing %1 with the value before</source>
        <translation>用前一个值填补%1的缺失</translation>
    </message>
    <message>
        <source>Fill missing %1 with the value after</source>
        <translation>用后一个值填补%1的缺失</translation>
    </message>
    <message>
        <source>Fill missing %1 by linear interpolation</source>
        <translation>用线性插值填补%1的缺失</translation>
    </message>
    <message>
        <source>Fill missing %1 with %2</source>
        <translation>用%2填补%1的缺失</translation>
    </message>
    <message>
        <source>Fill missing %1 with the mean</source>
        <translation>用平均值填补%1的缺失</translation>
    </message>
    <message>
        <source>Fill missing %1 with the mean of each %2</source>
        <translation>按%2分组，用组内平均值填补%1的缺失</translation>
    </message>
    <message>
        <source>Fill missing %1 with the median</source>
        <translation>用中位数填补%1的缺失</translation>
    </message>
    <message>
        <source>Fill missing %1 with the median of each %2</source>
        <translation>按%2分组，用组内中位数填补%1的缺失</translation>
    </message>
    <message>
        <source>Put %1 into %2 classes of equal width</source>
        <translation>将%1等宽分为%2级</translation>
    </message>
    <message>
        <source>Put %1 into %2 classes of equal size</source>
        <translation>将%1等频分为%2级</translation>
    </message>
    <message>
        <source>Put %1 into classes with the edges %2</source>
        <translation>按界限%2将%1分级</translation>
    </message>
    <message>
        <source>Recode %1 values of %2</source>
        <translation>将%2的%1个值重新编码</translation>
    </message>
    <message>
        <source>Recode %1 values of %2 as %3</source>
        <translation>将%2的%1个值重新编码，存为%3</translation>
    </message>
    <message>
        <source>Split %1 at &quot;%2&quot; into columns</source>
        <translation>按“%2”将%1拆分为多列</translation>
    </message>
    <message>
        <source>Split %1 by width into columns</source>
        <translation>按宽度将%1拆分为多列</translation>
    </message>
    <message>
        <source>Split %1 at &quot;%2&quot; into rows</source>
        <translation>按“%2”将%1拆分为多行</translation>
    </message>
    <message>
        <source>Take parts of %1: %2</source>
        <translation>提取%1的日期部分：%2</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; holds %2.</source>
        <translation>字段“%1”的类型是%2。</translation>
    </message>
    <message>
        <source>Choose a field of numbers to make bins of.</source>
        <translation>请选择数值字段进行分组。</translation>
    </message>
    <message>
        <source>Choose a field of dates or times for a time unit.</source>
        <translation>请选择日期或时间字段，以使用时间单位。</translation>
    </message>
    <message>
        <source>The chart needs a field of numbers on its channel &quot;%1&quot;.</source>
        <translation>图表的“%1”通道需要数值字段。</translation>
    </message>
    <message>
        <source>Choose a field for it.</source>
        <translation>为其选择一个字段。</translation>
    </message>
    <message>
        <source>The chart&apos;s property %1 must be %2.</source>
        <translation>图表的属性%1必须为%2。</translation>
    </message>
    <message>
        <source>A chart has no property %1.</source>
        <translation>图表没有属性%1。</translation>
    </message>
    <message>
        <source>The largest values of &quot;%1&quot; have not been asked for.</source>
        <translation>尚未查询“%1”的最大值。</translation>
    </message>
    <message>
        <source>Regions of China (GB/T 2260)</source>
        <translation>行政区划（GB/T 2260）</translation>
    </message>
    <message>
        <source>Industries (GB/T 4754-2017)</source>
        <translation>行业（GB/T 4754-2017）</translation>
    </message>
    <message>
        <source>Unified social credit codes (GB 32100-2015)</source>
        <translation>统一社会信用代码（GB 32100-2015）</translation>
    </message>
    <message>
        <source>Resident ID numbers (GB 11643-1999)</source>
        <translation>身份证号码（GB 11643-1999）</translation>
    </message>
    <message>
        <source>Join &quot;%1&quot; on %2, %3 names reviewed (%4)</source>
        <translation>按%2连接“%1”，已复核%3个名称（%4）</translation>
    </message>
    <message>
        <source>Convert %1 to %2</source>
        <translation>将%1换算为%2</translation>
    </message>
    <message>
        <source>Convert %1 from %2 to %3</source>
        <translation>将%1由%2换算为%3</translation>
    </message>
    <message>
        <source>Convert %1 from %2 to %3: multiplied by %4</source>
        <translation>将%1由%2换算为%3：乘以%4</translation>
    </message>
    <message>
        <source>Convert %1 from %2 to %3: divided by %4</source>
        <translation>将%1由%2换算为%3：除以%4</translation>
    </message>
    <message>
        <source>Convert %1 from %2 to %3: multiplied by %4 and divided by %5</source>
        <translation>将%1由%2换算为%3：乘以%4，再除以%5</translation>
    </message>
    <message>
        <source>The expression&apos;s part &quot;%1&quot; has no equal in the formula language.</source>
        <translation>表达式中的“%1”在公式语言中没有对应写法。</translation>
    </message>
    <message>
        <source>Vega-Lite has no equal of the mark &quot;%1&quot;.</source>
        <translation>Vega-Lite没有与标记“%1”对应的标记。</translation>
    </message>
    <message>
        <source>Export a picture instead, or choose another mark.</source>
        <translation>请改为导出图片，或选择其他标记。</translation>
    </message>
    <message>
        <source>Error bars of kind &quot;%1&quot; cannot be written as Vega-Lite.</source>
        <translation>“%1”类误差线无法写为Vega-Lite。</translation>
    </message>
    <message>
        <source>Small multiples of several layers cannot be written as Vega-Lite.</source>
        <translation>含多个图层的分面图无法写为Vega-Lite。</translation>
    </message>
    <message>
        <source>Export a picture instead, or leave out the facets and the reference lines.</source>
        <translation>请改为导出图片，或去掉分面和参考线。</translation>
    </message>
    <message>
        <source>Drawn without %1.</source>
        <translation>绘制时略去了%1。</translation>
    </message>
    <message>
        <source>Part %1 of the Vega-Lite file is not supported: %2.</source>
        <translation>不支持Vega-Lite文件中的%1：%2。</translation>
    </message>
</context>
<context>
    <name>stats</name>
    <message>
        <source>There are no rows to fit a model to.</source>
        <translation>没有可用于拟合模型的行。</translation>
    </message>
    <message>
        <source>Choose other columns, or check the filter of the data.</source>
        <translation>选择其他列，或检查数据的筛选条件。</translation>
    </message>
    <message>
        <source>Column %1 has %2 categories; a model takes up to %3.</source>
        <translation>列“%1”有%2个类别；模型最多接受%3个。</translation>
    </message>
    <message>
        <source>Group the categories, or leave the column out.</source>
        <translation>请将类别归并，或去掉该列。</translation>
    </message>
    <message>
        <source>There is no column %1 among the columns of the model.</source>
        <translation>模型的列中没有列“%1”。</translation>
    </message>
    <message>
        <source>Choose the column as a predictor before it is used in further terms.</source>
        <translation>请先将该列选为自变量，再用于其他项。</translation>
    </message>
    <message>
        <source>Column %1 holds categories and cannot be raised to a power.</source>
        <translation>列“%1”为类别，不能求幂。</translation>
    </message>
    <message>
        <source>The terms &quot;%1&quot; cannot be read at character %2.</source>
        <translation>无法读取项“%1”，位于第%2个字符。</translation>
    </message>
    <message>
        <source>Write terms such as x^2, x:region with powers from 1 to 20; names with blanks or signs stand in [brackets].</source>
        <translation>请按x^2, x:region的形式写出各项，幂次为1至20；含空格或符号的名称写在[方括号]中。</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>The sum of %1 is too large for a whole number.</source>
        <translation>“%1”的合计过大，超出整数范围。</translation>
    </message>
    <message>
        <source>Sum a column number(%1) instead.</source>
        <translation>请改为对列number(%1)求合计。</translation>
    </message>
    <message>
        <source>Choose a column of numbers.</source>
        <translation>请选择数值列。</translation>
    </message>
    <message>
        <source>Column %1 of type %2 has no mean.</source>
        <translation>列“%1”的类型为%2，没有平均值。</translation>
    </message>
    <message>
        <source>Column %1 of type %2 has no sum.</source>
        <translation>列“%1”的类型为%2，没有合计。</translation>
    </message>
    <message>
        <source>Column %1 of type %2 has no standard deviation.</source>
        <translation>列“%1”的类型为%2，没有标准差。</translation>
    </message>
    <message>
        <source>Geometry column %1 has no least and greatest value.</source>
        <translation>几何列“%1”没有最小值和最大值。</translation>
    </message>
    <message>
        <source>Choose a column of numbers, dates or texts.</source>
        <translation>请选择数值、日期或文本列。</translation>
    </message>
    <message>
        <source>Column %1 of type %2 has no quantiles.</source>
        <translation>列“%1”的类型为%2，没有分位数。</translation>
    </message>
    <message>
        <source>The probability of a quantile must be from 0 to 1, not %1.</source>
        <translation>分位数的概率应在0到1之间，不能为%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of type %2.</source>
        <translation>“%1”不是%2类型的值。</translation>
    </message>
    <message>
        <source>Write numbers as 1234.5, dates as 2024-03-05, times as 2024-03-05T08:30:00, and true or false.</source>
        <translation>数值写作1234.5，日期写作2024-03-05，时间写作2024-03-05T08:30:00，逻辑值写作true或false。</translation>
    </message>
    <message>
        <source>There is no row %1: the table has %2 rows.</source>
        <translation>没有第%1行：该表共%2行。</translation>
    </message>
    <message>
        <source>Geometry column %1 cannot be edited as text.</source>
        <translation>几何列“%1”不能按文本编辑。</translation>
    </message>
    <message>
        <source>The join has no keys.</source>
        <translation>连接没有匹配字段。</translation>
    </message>
    <message>
        <source>Name the fields by which the rows belong together.</source>
        <translation>请指定用于匹配各行的字段。</translation>
    </message>
    <message>
        <source>The join has too many rows.</source>
        <translation>连接产生的行过多。</translation>
    </message>
    <message>
        <source>The key %1 is of type %2, but %3 is of type %4.</source>
        <translation>匹配字段“%1”的类型为%2，而“%3”的类型为%4。</translation>
    </message>
    <message>
        <source>Match the keys with leading zeros ignored.</source>
        <translation>请在匹配时忽略前导零。</translation>
    </message>
    <message>
        <source>Convert one of them by a derived field first.</source>
        <translation>请先通过新建列转换其中一个字段。</translation>
    </message>
    <message>
        <source>No row found a partner: none of the %1 keys on the left is among the %2 on the right.</source>
        <translation>没有匹配的行：左侧的%1个键都不在右侧的%2个键中。</translation>
    </message>
    <message>
        <source>%1 of %2 left rows and %3 of %4 right rows matched.</source>
        <translation>左侧%2行中有%1行匹配，右侧%4行中有%3行匹配。</translation>
    </message>
    <message>
        <source>%1 left rows have no partner; the first keys are: %2.</source>
        <translation>左侧有%1行未匹配，前几个键为：%2。</translation>
    </message>
    <message>
        <source>%1 right rows have no partner; the first keys are: %2.</source>
        <translation>右侧有%1行未匹配，前几个键为：%2。</translation>
    </message>
    <message>
        <source>%1 keys are there several times on the right, so that rows repeat: %2.</source>
        <translation>有%1个键在右侧多次出现，匹配的行会重复：%2。</translation>
    </message>
    <message>
        <source>Field %1 of the right side is named %2 here.</source>
        <translation>右侧的字段“%1”在此处命名为“%2”。</translation>
    </message>
    <message>
        <source>Geometry column %1 cannot be a key.</source>
        <translation>几何列“%1”不能作为匹配字段。</translation>
    </message>
    <message>
        <source>Choose a column of codes, names, numbers or dates.</source>
        <translation>请选择代码、名称、数值或日期列。</translation>
    </message>
    <message>
        <source>Geometry column %1 cannot be sorted by.</source>
        <translation>不能按几何列“%1”排序。</translation>
    </message>
    <message>
        <source>There are two columns named %1.</source>
        <translation>有两列同名：“%1”。</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>请将其中一列重命名。</translation>
    </message>
    <message>
        <source>Column %1 has %2 rows, column %3 has %4.</source>
        <translation>列“%1”有%2行，列“%3”有%4行。</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>没有列“%1”。</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>现有的列：%1。</translation>
    </message>
    <message>
        <source>The rules for sorting Chinese text are not available.</source>
        <translation>中文排序规则不可用。</translation>
    </message>
    <message>
        <source>Install ICU with its data, or sort by code points.</source>
        <translation>请安装ICU及其数据，或改为按码位排序。</translation>
    </message>
    <message>
        <source>Column %1 cannot be appended: its geometries differ in type or in reference system.</source>
        <translation>列“%1”无法追加：几何类型或坐标参考系不一致。</translation>
    </message>
    <message>
        <source>Rename one of the columns, or project it first.</source>
        <translation>请将其中一列重命名，或先做投影转换。</translation>
    </message>
    <message>
        <source>Column %1 has different units: %2 and %3.</source>
        <translation>列“%1”的单位不一致：%2和%3。</translation>
    </message>
    <message>
        <source>%1 of %2 tables have no column %3; it is missing there.</source>
        <translation>%2个表中有%1个没有列“%3”，相应的值为缺失。</translation>
    </message>
    <message>
        <source>Column %1 becomes %2, since its types differ.</source>
        <translation>列“%1”因类型不一致，已转为%2。</translation>
    </message>
    <message>
        <source>The weighted mean of %1 has no weights.</source>
        <translation>“%1”的加权平均值没有权重。</translation>
    </message>
    <message>
        <source>Name the column of weights.</source>
        <translation>请指定权重列。</translation>
    </message>
    <message>
        <source>Column %1 of type %2 cannot be a weight.</source>
        <translation>列“%1”的类型为%2，不能作为权重。</translation>
    </message>
    <message>
        <source>Keys %1 (%2) and %3 (%4) cannot be compared here.</source>
        <translation>匹配字段“%1”（%2）与“%3”（%4）在此处不能比较。</translation>
    </message>
    <message>
        <source>The last key must be a number, a date or a time on both sides, the others of one type.</source>
        <translation>两侧的最后一个匹配字段须为数值、日期或时间，其余匹配字段两侧类型须相同。</translation>
    </message>
    <message>
        <source>Column %1 holds %2, not numbers.</source>
        <translation>列“%1”的类型为%2，不是数值。</translation>
    </message>
    <message>
        <source>Choose a column of numbers, or make one with number(x).</source>
        <translation>请选择数值列，或用number(x)生成数值列。</translation>
    </message>
    <message>
        <source>The edges of the classes do not rise.</source>
        <translation>分级界限不是递增的。</translation>
    </message>
    <message>
        <source>Write at least two edges, each greater than the one before.</source>
        <translation>请至少填写两个界限，且每个都大于前一个。</translation>
    </message>
    <message>
        <source>%1 classes cannot be made.</source>
        <translation>无法分为%1级。</translation>
    </message>
    <message>
        <source>Choose between 1 and 1000 classes.</source>
        <translation>级数应在1到1000之间。</translation>
    </message>
    <message>
        <source>Equal values leave %1 classes instead of %2.</source>
        <translation>因有相同的值，只分为%1级，而不是%2级。</translation>
    </message>
    <message>
        <source>There are %1 labels for %2 classes.</source>
        <translation>有%1个标签，但有%2级。</translation>
    </message>
    <message>
        <source>Write one label for each class, or none.</source>
        <translation>请为每一级填写一个标签，或不填标签。</translation>
    </message>
    <message>
        <source>%1 values of %2 lie outside of the classes and are missing in %3.</source>
        <translation>“%2”有%1个值不在各级范围内，在“%3”中为缺失。</translation>
    </message>
    <message>
        <source>Column %1 cannot order rows for filling.</source>
        <translation>列“%1”不能用于确定填补时的行顺序。</translation>
    </message>
    <message>
        <source>Choose a column of numbers, dates or times.</source>
        <translation>请选择数值、日期或时间列。</translation>
    </message>
    <message>
        <source>Fill it with the value before, the value after or a constant.</source>
        <translation>请用前一个值、后一个值或常数填补。</translation>
    </message>
    <message>
        <source>%1 of %2 missing values of %3 were filled.</source>
        <translation>“%3”的%2个缺失值中已填补%1个。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds no names.</source>
        <translation>列“%1”不含名称。</translation>
    </message>
    <message>
        <source>Choose a text column.</source>
        <translation>请选择文本列。</translation>
    </message>
    <message>
        <source>The least likeness of names cannot be %1.</source>
        <translation>名称的最低相似度不能为%1。</translation>
    </message>
    <message>
        <source>Choose a number above 0 and up to 1.</source>
        <translation>请填写大于0且不超过1的数。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is paired with two names: &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>名称“%1”与两个名称配对：“%2”和“%3”。</translation>
    </message>
    <message>
        <source>Accept one of them.</source>
        <translation>请只采纳其中一个。</translation>
    </message>
    <message>
        <source>The rules for comparing names are not available.</source>
        <translation>名称比较规则不可用。</translation>
    </message>
    <message>
        <source>Install ICU with its data.</source>
        <translation>请安装ICU及其数据。</translation>
    </message>
    <message>
        <source>Column %1 holds no times.</source>
        <translation>列“%1”不含时间。</translation>
    </message>
    <message>
        <source>Choose a column of dates or times, or of whole numbers as 2024 or 202403.</source>
        <translation>请选择日期或时间列，或形如2024、202403的整数列。</translation>
    </message>
    <message>
        <source>The numbers of column %1 are neither years nor months.</source>
        <translation>列“%1”的数值既不是年份，也不是月份。</translation>
    </message>
    <message>
        <source>Write years as 2024 and months as 202403, or use a column of dates.</source>
        <translation>年份请写作2024，月份请写作202403，或使用日期列。</translation>
    </message>
    <message>
        <source>The periods of %1 are years.</source>
        <translation>“%1”的时期单位为年。</translation>
    </message>
    <message>
        <source>The periods of %1 are quarters.</source>
        <translation>“%1”的时期单位为季度。</translation>
    </message>
    <message>
        <source>The periods of %1 are months.</source>
        <translation>“%1”的时期单位为月。</translation>
    </message>
    <message>
        <source>The periods of %1 are weeks.</source>
        <translation>“%1”的时期单位为周。</translation>
    </message>
    <message>
        <source>The periods of %1 are hours.</source>
        <translation>“%1”的时期单位为小时。</translation>
    </message>
    <message>
        <source>The periods of %1 are days.</source>
        <translation>“%1”的时期单位为日。</translation>
    </message>
    <message>
        <source>No unit fits the times of %1.</source>
        <translation>没有适合“%1”中时间的时期单位。</translation>
    </message>
    <message>
        <source>Choose the period: year, quarter, month, week, day or hour.</source>
        <translation>请选择时期单位：年、季度、月、周、日或小时。</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no earlier period to compare with.</source>
        <translation>%2行中有%1行没有可比较的更早时期。</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no base, since that period is missing in the data.</source>
        <translation>%2行中有%1行没有基期，因为数据中缺少该时期。</translation>
    </message>
    <message>
        <source>%1 rows have no time.</source>
        <translation>有%1行没有时间。</translation>
    </message>
    <message>
        <source>Rows %1 and %2 are of the same period, %3.</source>
        <translation>第%1行和第%2行属于同一时期：%3。</translation>
    </message>
    <message>
        <source>Summarise by period first, name the columns that tell these rows apart as groups, or choose a shorter period.</source>
        <translation>请先按时期汇总，或将区分这些行的列指定为分组，或选择更短的时期单位。</translation>
    </message>
    <message>
        <source>A difference of %1 is too large for a whole number.</source>
        <translation>“%1”的差值过大，超出整数范围。</translation>
    </message>
    <message>
        <source>Take a column number(%1) instead.</source>
        <translation>请改用列number(%1)。</translation>
    </message>
    <message>
        <source>%1 values of %2 are not among the columns asked for and are left out, such as %3.</source>
        <translation>“%2”有%1个值不在指定的列中，已略去，如%3。</translation>
    </message>
    <message>
        <source>%1 has %2 different values, too many for columns.</source>
        <translation>“%1”有%2个不同值，过多，不能转为列。</translation>
    </message>
    <message>
        <source>Group the values first, or name those that should become columns.</source>
        <translation>请先将值归并，或指定要转为列的值。</translation>
    </message>
    <message>
        <source>No columns to gather are named.</source>
        <translation>未指定要逆透视的列。</translation>
    </message>
    <message>
        <source>Name at least one column.</source>
        <translation>请至少指定一列。</translation>
    </message>
    <message>
        <source>%1 values of %2 were recoded.</source>
        <translation>已将“%2”的%1个值重新编码。</translation>
    </message>
    <message>
        <source>%1 of %2 old values do not occur.</source>
        <translation>%2个原值中有%1个未出现。</translation>
    </message>
    <message>
        <source>Geometry column %1 cannot be recoded.</source>
        <translation>几何列“%1”不能重新编码。</translation>
    </message>
    <message>
        <source>A share of %1 is not between 0 and 1.</source>
        <translation>比例%1不在0到1之间。</translation>
    </message>
    <message>
        <source>Write a tenth as 0.1.</source>
        <translation>十分之一请写作0.1。</translation>
    </message>
    <message>
        <source>Column %1 holds %2, not text.</source>
        <translation>列“%1”的类型为%2，不是文本。</translation>
    </message>
    <message>
        <source>Make a text of it with text(x) first.</source>
        <translation>请先用text(x)将其转为文本。</translation>
    </message>
    <message>
        <source>A text of %1 has more than %2 parts.</source>
        <translation>“%1”中有文本拆分后超过%2个部分。</translation>
    </message>
    <message>
        <source>Split it into rows, or name the columns that are wanted.</source>
        <translation>请改为拆分为多行，或指定所需的列。</translation>
    </message>
    <message>
        <source>There is neither a delimiter nor a width to split at.</source>
        <translation>未指定用于拆分的分隔符或宽度。</translation>
    </message>
    <message>
        <source>Write a delimiter, or the number of characters of each part.</source>
        <translation>请填写分隔符，或每个部分的字符数。</translation>
    </message>
    <message>
        <source>%1 rows of %2 have more than %3 parts; the last column keeps the rest.</source>
        <translation>“%2”有%1行超过%3个部分，其余内容保留在最后一列。</translation>
    </message>
    <message>
        <source>There is no delimiter to split at.</source>
        <translation>未指定用于拆分的分隔符。</translation>
    </message>
    <message>
        <source>Write the sign that stands between the parts.</source>
        <translation>请填写各部分之间的符号。</translation>
    </message>
    <message>
        <source>A sum of %1 is too large for a whole number.</source>
        <translation>“%1”的某个合计过大，超出整数范围。</translation>
    </message>
    <message>
        <source>Geometry column %1 has no smallest or largest value.</source>
        <translation>几何列“%1”没有最小值和最大值。</translation>
    </message>
    <message>
        <source>The new column %1 needs a column to be computed from.</source>
        <translation>新列“%1”需要指定用于计算的列。</translation>
    </message>
    <message>
        <source>%1 cannot look %2 rows away.</source>
        <translation>“%1”不能取相隔%2行的值。</translation>
    </message>
    <message>
        <source>Take a number of rows that is not negative; for the other side there are lag and lead.</source>
        <translation>请填写非负的行数；如需反方向取值，请换用lag或lead。</translation>
    </message>
    <message>
        <source>A moving window of %1 rows is empty.</source>
        <translation>%1行的移动窗口为空。</translation>
    </message>
    <message>
        <source>Take at least one row.</source>
        <translation>请至少取一行。</translation>
    </message>
    <message>
        <source>Column %1 holds no numbers that could be converted.</source>
        <translation>列“%1”没有可换算的数值。</translation>
    </message>
    <message>
        <source>Give it a number type first.</source>
        <translation>请先将其设为数值类型。</translation>
    </message>
    <message>
        <source>%1 is no whole number any more in %2.</source>
        <translation>“%1”换算为%2后不再是整数。</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>Growth</source>
        <translation>增长率</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Growth of a column from each row to the next, in percent.</source>
        <translation>逐行计算一列的增长率，以百分比表示。</translation>
    </message>
    <message>
        <source>Rows are taken in the order in which they stand. **Missing values**, and values after one that is not positive, have no growth.</source>
        <translation>各行按现有顺序计算。**缺失值**，以及前一个值不为正数的值，没有增长率。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The column that grows.</source>
        <translation>要计算增长率的列。</translation>
    </message>
    <message>
        <source>Growth needs at least two rows.</source>
        <translation>计算增长率至少需要两行。</translation>
    </message>
    <message>
        <source>Choose a longer table.</source>
        <translation>请选择行数更多的表。</translation>
    </message>
    <message>
        <source>**%1** has a growth rate in %2 of %3 rows.</source>
        <translation>**%1**：%3行中有%2行算出增长率。</translation>
    </message>
</context>
<context>
    <name>tests</name>
    <message>
        <source>The groups differ in spread (Brown–Forsythe, %1): read Welch&apos;s test.</source>
        <translation>各组的离散程度不同（Brown–Forsythe检验，%1）：请以Welch检验为准。</translation>
    </message>
    <message>
        <source>The values are not normal within the groups (Shapiro–Wilk, %1): compare with the Kruskal–Wallis test.</source>
        <translation>组内的值不服从正态分布（Shapiro–Wilk检验，%1）：请与Kruskal–Wallis检验对照。</translation>
    </message>
    <message>
        <source>One-way analysis of variance</source>
        <translation>单因素方差分析</translation>
    </message>
    <message>
        <source>Do the means of groups differ, and which? With Welch&apos;s test and all pairs.</source>
        <translation>各组的均值是否不同，哪些组不同？含Welch检验和所有两两比较。</translation>
    </message>
    <message>
        <source>The classical F test supposes independent, normal values of equal variance in all groups; Welch&apos;s test does without equal variances. Pairs of groups are compared with Tukey&apos;s honest intervals and p-values, and with t tests corrected after Bonferroni and Holm. η² is the share of the variation between groups, ω² the same corrected for chance. Sums are carried in extended precision.

**Missing values:** rows without response or group are left out and counted.

Sources: R. A. Fisher, Statistical Methods for Research Workers, 1925; B. L. Welch, Biometrika 38, 1951; J. W. Tukey, 1953; C. Y. Kramer, Biometrics 12, 1956; S. Holm, Scandinavian Journal of Statistics 6, 1979.</source>
        <translation>经典F检验假定各组的值独立、服从正态分布且方差相等；Welch检验不要求方差相等。各组的两两比较采用Tukey真实显著差异法（HSD）的区间和p值，以及经Bonferroni和Holm校正的t检验。η²是组间变异所占的比例，ω²是校正随机影响后的同一比例。求和采用扩展精度。

**缺失值**：没有因变量或分组的行略去并计数。

文献：R. A. Fisher, Statistical Methods for Research Workers, 1925；B. L. Welch, Biometrika 38, 1951；J. W. Tukey, 1953；C. Y. Kramer, Biometrics 12, 1956；S. Holm, Scandinavian Journal of Statistics 6, 1979。</translation>
    </message>
    <message>
        <source>Every group has only one value.</source>
        <translation>每组都只有一个值。</translation>
    </message>
    <message>
        <source>Choose a factor whose groups have several values.</source>
        <translation>请选择各组含有多个值的因素。</translation>
    </message>
    <message>
        <source>Analysis of variance</source>
        <translation>方差分析</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Pairs are compared up to %1 groups; there are %2.</source>
        <translation>两两比较最多支持%1个组；现有%2个。</translation>
    </message>
    <message>
        <source>The means of **%1** differ between the %2 groups (F = %3, %4).</source>
        <translation>**%1**的均值在%2个组之间有差异（F = %3，%4）。</translation>
    </message>
    <message>
        <source>The means of **%1** do not differ clearly between the %2 groups (F = %3, %4).</source>
        <translation>**%1**的均值在%2个组之间无明显差异（F = %3，%4）。</translation>
    </message>
    <message>
        <source>No row has a response and both factors.</source>
        <translation>没有一行同时具备因变量和两个因素。</translation>
    </message>
    <message>
        <source>Choose other columns, or check the filter of the data.</source>
        <translation>选择其他列，或检查数据的筛选条件。</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>The column of the other grouping.</source>
        <translation>另一分组所在的列。</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>交互作用</translation>
    </message>
    <message>
        <source>Whether one factor&apos;s effect may depend on the other.</source>
        <translation>一个因素的效应是否可以取决于另一个因素。</translation>
    </message>
    <message>
        <source>Sums of squares</source>
        <translation>平方和</translation>
    </message>
    <message>
        <source>They differ when cells are unequal.</source>
        <translation>各单元格的行数不等时，两种类型的结果不同。</translation>
    </message>
    <message>
        <source>Type II: each factor beside the other</source>
        <translation>II型：各因素在考虑另一因素后的效应</translation>
    </message>
    <message>
        <source>Type I: in the order of the factors</source>
        <translation>I型：按因素的先后顺序</translation>
    </message>
    <message>
        <source>Two-way analysis of variance</source>
        <translation>双因素方差分析</translation>
    </message>
    <message>
        <source>Does a response depend on two factors, and on their combination?</source>
        <translation>因变量是否取决于两个因素，以及它们的组合？</translation>
    </message>
    <message>
        <source>F tests of two factors and their interaction, for equal or unequal numbers in the cells. Type II sums of squares compare each factor beside the other; type I takes them in order. They suppose independent, normal values of equal variance. Partial η² is a factor&apos;s share of the variation that others leave.

**Missing values:** rows without response or factor are left out and counted.

Sources: F. Yates, Journal of the American Statistical Association 29, 1934; J. Fox, Applied Regression Analysis, 2016.</source>
        <translation>对两个因素及其交互作用作F检验，各单元格的行数可以相等或不等。II型平方和检验每个因素在考虑另一因素后的效应；I型按因素的先后顺序计算。检验假定值独立、服从正态分布且方差相等。偏η²是一个因素在其他因素未解释的变异中所占的比例。

**缺失值**：没有因变量或因素的行略去并计数。

文献：F. Yates, Journal of the American Statistical Association 29, 1934；J. Fox, Applied Regression Analysis, 2016。</translation>
    </message>
    <message>
        <source>There are too few rows for the interaction of the factors.</source>
        <translation>行数过少，无法估计因素的交互作用。</translation>
    </message>
    <message>
        <source>Leave the interaction out, or choose factors with fewer values.</source>
        <translation>请去掉交互作用，或选择取值较少的因素。</translation>
    </message>
    <message>
        <source>How **%1** depends on %2 differs between the values of %3 (interaction, %4).</source>
        <translation>%2对**%1**的影响因%3的取值而异（交互作用，%4）。</translation>
    </message>
    <message>
        <source>**%1** shows no clear interaction of %2 and %3 (%4).</source>
        <translation>**%1**未见%2与%3的显著交互作用（%4）。</translation>
    </message>
    <message>
        <source>Binomial test of a share</source>
        <translation>占比的二项检验</translation>
    </message>
    <message>
        <source>Does the share of one of two values differ from a given one?</source>
        <translation>两个取值之一的占比是否不同于给定的值？</translation>
    </message>
    <message>
        <source>Exact binomial test of the share of rows with the given value (the last in the order of values unless given; for booleans true), with the exact interval of Clopper &amp; Pearson and, in a row of its own, Wilson&apos;s, which is shorter. Two-sided p-values sum all outcomes no more likely than the one seen.

**Missing values** are left out and counted.

Sources: C. J. Clopper, E. S. Pearson, Biometrika 26, 1934; E. B. Wilson, Journal of the American Statistical Association 22, 1927.</source>
        <translation>对取给定值的行的占比作精确二项检验（未指定时取按值排序的最后一个值，布尔列取true），给出Clopper–Pearson精确区间，并另起一行给出较短的Wilson区间。双侧p值为所有出现概率不大于观测结果的结果概率之和。

**缺失值**略去并计数。

来源：C. J. Clopper, E. S. Pearson, Biometrika 26, 1934；E. B. Wilson, Journal of the American Statistical Association 22, 1927。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>A column of two values.</source>
        <translation>只有两个取值的列。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The value whose share is tested.</source>
        <translation>要检验其占比的值。</translation>
    </message>
    <message>
        <source>Hypothetical share</source>
        <translation>假设的占比</translation>
    </message>
    <message>
        <source>The share is compared with this one, from 0 to 1.</source>
        <translation>占比与此值比较，取值0到1。</translation>
    </message>
    <message>
        <source>Column %1 has no values.</source>
        <translation>列“%1”没有值。</translation>
    </message>
    <message>
        <source>Choose another column.</source>
        <translation>请选择其他列。</translation>
    </message>
    <message>
        <source>The share of %1, %2, differs from %3 (%4).</source>
        <translation>“%1”的占比为%2，与%3有显著差异（%4）。</translation>
    </message>
    <message>
        <source>The share of %1, %2, does not differ clearly from %3 (%4).</source>
        <translation>“%1”的占比为%2，与%3无显著差异（%4）。</translation>
    </message>
    <message>
        <source>Runs test</source>
        <translation>游程检验</translation>
    </message>
    <message>
        <source>Is the order of the rows random? Runs above and below the median.</source>
        <translation>行的顺序是否随机？检验中位数上下的游程。</translation>
    </message>
    <message>
        <source>Counts runs of values above and below the median (values equal to it are dropped) and compares them with a random order, by the normal distribution. Few runs: neighbours are alike; many: they alternate. The order of the rows matters.

**Missing values** are left out and counted.

Source: A. Wald, J. Wolfowitz, Annals of Mathematical Statistics 11, 1940.</source>
        <translation>统计高于和低于中位数的游程数（等于中位数的值不计），并按正态分布与随机顺序比较。游程少表示相邻的值相近，游程多表示相邻的值高低交替。行的顺序影响结果。

**缺失值**略去并计数。

来源：A. Wald, J. Wolfowitz, Annals of Mathematical Statistics 11, 1940。</translation>
    </message>
    <message>
        <source>Numbers in the order of the rows.</source>
        <translation>按行的顺序排列的数值。</translation>
    </message>
    <message>
        <source>The order of **%1** is not random (runs test, %2).</source>
        <translation>**%1**的顺序不是随机的（游程检验，%2）。</translation>
    </message>
    <message>
        <source>The order of **%1** does not differ clearly from a random one (runs test, %2).</source>
        <translation>**%1**的顺序与随机顺序无显著差异（游程检验，%2）。</translation>
    </message>
    <message>
        <source>The least expected count is %1, below 5: the chi-square test is rough here; an exact test is not.</source>
        <translation>最小期望频数为%1，小于5：此时卡方检验只是粗略近似，精确检验则不受影响。</translation>
    </message>
    <message>
        <source>Chi-square test of two columns</source>
        <translation>两列的卡方检验</translation>
    </message>
    <message>
        <source>Are two columns of categories related?</source>
        <translation>两个类别列是否相关？</translation>
    </message>
    <message>
        <source>Pearson&apos;s chi-square test and the likelihood ratio test of independence; for two by two categories also with Yates&apos; correction. Cramér&apos;s V is the strength of the relation from 0 to 1. The cross table gives expected counts and adjusted residuals: beyond ±2 a cell stands out.

**Missing values:** rows where either is missing are left out and counted.

Sources: K. Pearson, Philosophical Magazine 50, 1900; F. Yates, 1934; S. J. Haberman, Biometrics 29, 1973; H. Cramér, Mathematical Methods of Statistics, 1946.</source>
        <translation>Pearson卡方独立性检验和似然比独立性检验；两列各有两个类别时，另作Yates校正。Cramér&apos;s V表示相关的强度，取值0到1。交叉表给出期望频数和调整残差：超出±2的单元格值得注意。

**缺失值**：任一列缺失的行略去并计数。

来源：K. Pearson, Philosophical Magazine 50, 1900；F. Yates, 1934；S. J. Haberman, Biometrics 29, 1973；H. Cramér, Mathematical Methods of Statistics, 1946。</translation>
    </message>
    <message>
        <source>**%1** and **%2** are related (chi-square test; Cramér&apos;s V is %3, %4).</source>
        <translation>**%1**与**%2**相关（卡方检验；Cramér&apos;s V为%3，%4）。</translation>
    </message>
    <message>
        <source>**%1** and **%2** are not clearly related (chi-square test; Cramér&apos;s V is %3, %4).</source>
        <translation>**%1**与**%2**无显著相关（卡方检验；Cramér&apos;s V为%3，%4）。</translation>
    </message>
    <message>
        <source>Chi-square test of shares</source>
        <translation>占比的卡方检验</translation>
    </message>
    <message>
        <source>Do the categories of a column have the shares expected?</source>
        <translation>一列中各类别的占比是否与预期一致？</translation>
    </message>
    <message>
        <source>Pearson&apos;s chi-square test of given shares: equal ones unless shares are given in the order of the categories&apos; names. Shares are scaled to sum to one.

**Missing values** are left out and counted.

Source: K. Pearson, Philosophical Magazine 50, 1900.</source>
        <translation>对给定占比作Pearson卡方检验：未指定时各占比相等，指定时按类别名称的顺序给出。占比会按比例调整，使总和为1。

**缺失值**略去并计数。

来源：K. Pearson, Philosophical Magazine 50, 1900。</translation>
    </message>
    <message>
        <source>The categories to count.</source>
        <translation>要计数的类别。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>频数</translation>
    </message>
    <message>
        <source>How often each row counts: once unless given.</source>
        <translation>每行计几次，默认为一次。</translation>
    </message>
    <message>
        <source>Expected shares</source>
        <translation>预期占比</translation>
    </message>
    <message>
        <source>One for each category in the order of names; equal unless given.</source>
        <translation>按名称顺序，每个类别一个；未指定时各占比相等。</translation>
    </message>
    <message>
        <source>The column has %1 categories, and %2 shares are given.</source>
        <translation>该列有%1个类别，而给出了%2个占比。</translation>
    </message>
    <message>
        <source>The test needs two categories or more, and one share for each.</source>
        <translation>该检验至少需要两个类别，且每个类别对应一个占比。</translation>
    </message>
    <message>
        <source>The shares of **%1** differ from those expected (%2).</source>
        <translation>**%1**的占比与预期有显著差异（%2）。</translation>
    </message>
    <message>
        <source>The shares of **%1** do not differ clearly from those expected (%2).</source>
        <translation>**%1**的占比与预期无显著差异（%2）。</translation>
    </message>
    <message>
        <source>Comparisons of pairs</source>
        <translation>两两比较</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一列</translation>
    </message>
    <message>
        <source>The categories of the rows.</source>
        <translation>作为行的类别。</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二列</translation>
    </message>
    <message>
        <source>The categories of the columns.</source>
        <translation>作为列的类别。</translation>
    </message>
    <message>
        <source>Column %1 has %2 different values; the test takes 2 to %3.</source>
        <translation>列“%1”有%2个不同值；该检验要求2到%3个。</translation>
    </message>
    <message>
        <source>Choose another column, or check the filter of the data.</source>
        <translation>请选择其他列，或检查数据的筛选条件。</translation>
    </message>
    <message>
        <source>A count is negative.</source>
        <translation>有一个频数为负数。</translation>
    </message>
    <message>
        <source>Choose a column of counts.</source>
        <translation>请选择频数列。</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>Kolmogorov–Smirnov test</source>
        <translation>Kolmogorov–Smirnov检验</translation>
    </message>
    <message>
        <source>Do two groups have the same distribution, or one column a given normal one?</source>
        <translation>两组的分布是否相同，或一列是否服从给定的正态分布？</translation>
    </message>
    <message>
        <source>The greatest distance of two distribution functions: of two groups, or without a factor of the column and the normal distribution with the given mean and standard deviation. Those must not come from the same data: for that use the tests of normality. Exact below 100 values, for two groups up to 10,000 pairs, else by Kolmogorov&apos;s limit.

**Missing values** are left out and counted.

Sources: A. N. Kolmogorov, 1933; N. V. Smirnov, 1939; G. Marsaglia, W. W. Tsang, J. Wang, Journal of Statistical Software 8(18), 2003.</source>
        <translation>两个分布函数的最大距离：比较两组；未指定因子时，比较该列与给定平均值和标准差的正态分布。平均值和标准差不得由同一数据得出，否则请用正态性检验。少于100个值、两组时不超过10,000对，为精确计算；否则用Kolmogorov极限分布。

**缺失值**略去并计数。

来源：A. N. Kolmogorov, 1933；N. V. Smirnov, 1939；G. Marsaglia, W. W. Tsang, J. Wang, Journal of Statistical Software 8(18), 2003。</translation>
    </message>
    <message>
        <source>The numbers to test.</source>
        <translation>要检验的数值。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>The column of two groups, if any.</source>
        <translation>划分两组的列，可不填。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Of the normal distribution.</source>
        <translation>该正态分布的参数。</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>The distributions of **%1** differ (Kolmogorov–Smirnov, %2).</source>
        <translation>**%1**的分布有显著差异（Kolmogorov–Smirnov检验，%2）。</translation>
    </message>
    <message>
        <source>The distributions of **%1** do not differ clearly (Kolmogorov–Smirnov, %2).</source>
        <translation>**%1**的分布无显著差异（Kolmogorov–Smirnov检验，%2）。</translation>
    </message>
    <message>
        <source>**%1** does not have the given normal distribution (Kolmogorov–Smirnov, %2).</source>
        <translation>**%1**不服从给定的正态分布（Kolmogorov–Smirnov检验，%2）。</translation>
    </message>
    <message>
        <source>**%1** does not differ clearly from the given normal distribution (Kolmogorov–Smirnov, %2).</source>
        <translation>**%1**与给定的正态分布无显著差异（Kolmogorov–Smirnov检验，%2）。</translation>
    </message>
    <message>
        <source>Tests of normality</source>
        <translation>正态性检验</translation>
    </message>
    <message>
        <source>Are columns normally distributed? Shapiro–Wilk, Anderson–Darling, Lilliefors, Jarque–Bera.</source>
        <translation>各列是否服从正态分布？Shapiro–Wilk、Anderson–Darling、Lilliefors、Jarque–Bera检验。</translation>
    </message>
    <message>
        <source>Shapiro–Wilk (3 to 5,000 values) is the most sensitive; Anderson–Darling looks at the tails, Lilliefors at the middle, Jarque–Bera at skewness and kurtosis. With many values every real column differs from a normal one: look at the histogram as well.

**Missing values** of each column are left out and counted.

Sources: P. Royston, Applied Statistics 44, 1995; M. A. Stephens, in R. B. D&apos;Agostino, M. A. Stephens, Goodness-of-Fit Techniques, 1986; G. E. Dallal, L. Wilkinson, The American Statistician 40, 1986; C. M. Jarque, A. K. Bera, Economics Letters 6, 1980.</source>
        <translation>Shapiro–Wilk检验（3到5,000个值）最灵敏；Anderson–Darling检验侧重尾部，Lilliefors检验侧重中部，Jarque–Bera检验侧重偏度和峰度。值很多时，任何实际的列都会偏离正态分布：请同时查看直方图。

各列的**缺失值**略去并计数。

来源：P. Royston, Applied Statistics 44, 1995；M. A. Stephens, in R. B. D&apos;Agostino, M. A. Stephens, Goodness-of-Fit Techniques, 1986；G. E. Dallal, L. Wilkinson, The American Statistician 40, 1986；C. M. Jarque, A. K. Bera, Economics Letters 6, 1980。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>No column differs clearly from a normal distribution.</source>
        <translation>没有列显著偏离正态分布。</translation>
    </message>
    <message>
        <source>Columns that are not normal at the 5 % level: %1.</source>
        <translation>在5%水平上不服从正态分布的列：%1。</translation>
    </message>
    <message>
        <source>The counts are not whole numbers.</source>
        <translation>频数不是整数。</translation>
    </message>
    <message>
        <source>Fisher&apos;s exact test</source>
        <translation>Fisher精确检验</translation>
    </message>
    <message>
        <source>Are two columns of categories related? Exact, for small tables of any size.</source>
        <translation>两个类别列是否相关？精确计算，适用于任意行列数的小频数表。</translation>
    </message>
    <message>
        <source>The probability, with these row and column sums, of a table no more likely than the one seen. Two columns of two values also have the conditional odds ratio with its exact interval, and one-sided tests of it.

**Missing values:** rows where either is missing are left out and counted.

Sources: R. A. Fisher, Journal of the Royal Statistical Society 98, 1935; C. R. Mehta, N. R. Patel, Journal of the American Statistical Association 78, 1983.</source>
        <translation>在行合计和列合计固定的条件下，出现概率不大于观测表的各表的概率之和。两列各有两个值时，另给出条件优势比及其精确区间，以及相应的单侧检验。

**缺失值**：任一列缺失的行略去并计数。

来源：R. A. Fisher, Journal of the Royal Statistical Society 98, 1935；C. R. Mehta, N. R. Patel, Journal of the American Statistical Association 78, 1983。</translation>
    </message>
    <message>
        <source>The table is too large for the exact test.</source>
        <translation>表过大，无法作精确检验。</translation>
    </message>
    <message>
        <source>Use the chi-square test.</source>
        <translation>请使用卡方检验。</translation>
    </message>
    <message>
        <source>**%1** and **%2** are related (Fisher&apos;s exact test, %3).</source>
        <translation>**%1**与**%2**相关（Fisher精确检验，%3）。</translation>
    </message>
    <message>
        <source>**%1** and **%2** are not clearly related (Fisher&apos;s exact test, %3).</source>
        <translation>**%1**与**%2**无显著相关（Fisher精确检验，%3）。</translation>
    </message>
    <message>
        <source>McNemar&apos;s test</source>
        <translation>McNemar检验</translation>
    </message>
    <message>
        <source>Did paired answers change more in one direction than in the other?</source>
        <translation>成对的回答是否更多地向某一方向变化？</translation>
    </message>
    <message>
        <source>Two columns of the same categories, such as before and after. With two categories: McNemar&apos;s test with and without correction for continuity, and the exact binomial test of the changes. With more: Bowker&apos;s test of symmetry.

**Missing values:** rows where either is missing are left out and counted.

Sources: Q. McNemar, Psychometrika 12, 1947; A. H. Bowker, Journal of the American Statistical Association 43, 1948.</source>
        <translation>两列的类别相同，如前后两次。两个类别时：带和不带连续性校正的McNemar检验，以及对变化的精确二项检验。多于两个类别时：Bowker对称性检验。

**缺失值**：任一列缺失的行略去并计数。

来源：Q. McNemar, Psychometrika 12, 1947；A. H. Bowker, Journal of the American Statistical Association 43, 1948。</translation>
    </message>
    <message>
        <source>The changes go more in one direction (%1).</source>
        <translation>变化更多地偏向一个方向（%1）。</translation>
    </message>
    <message>
        <source>The changes do not go clearly in one direction (%1).</source>
        <translation>变化未显著偏向一个方向（%1）。</translation>
    </message>
    <message>
        <source>Power and sample size</source>
        <translation>功效与样本量</translation>
    </message>
    <message>
        <source>Hypothesis tests</source>
        <translation>假设检验</translation>
    </message>
    <message>
        <source>How many rows a test needs, how sure it is to find an effect, or how small an effect it finds.</source>
        <translation>检验需要多少行，发现效应的把握有多大，或能发现多小的效应。</translation>
    </message>
    <message>
        <source>Give two of size, effect and power; the third is computed. Size is the number in each group (for chi-square the number in all). Effects are Cohen&apos;s: d for t tests (0.2 small, 0.5 medium, 0.8 large), f for the analysis of variance (0.1, 0.25, 0.4), w for chi-square (0.1, 0.3, 0.5), h for two shares (0.2, 0.5, 0.8). Tests are two-sided. No data are needed.

Source: J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 1988.</source>
        <translation>给出样本量、效应和功效中的两项，即可算出第三项。样本量为每组的数量（卡方检验为总数）。效应采用Cohen的度量：t检验为d（0.2小，0.5中，0.8大），方差分析为f（0.1、0.25、0.4），卡方检验为w（0.1、0.3、0.5），两个占比为h（0.2、0.5、0.8）。检验均为双侧。无需数据。

来源：J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 1988。</translation>
    </message>
    <message>
        <source>The test that is planned.</source>
        <translation>计划使用的检验。</translation>
    </message>
    <message>
        <source>t test of two groups</source>
        <translation>两组的t检验</translation>
    </message>
    <message>
        <source>t test of one mean or of pairs</source>
        <translation>单个平均值或成对数据的t检验</translation>
    </message>
    <message>
        <source>Two shares</source>
        <translation>两个占比</translation>
    </message>
    <message>
        <source>Chi-square test</source>
        <translation>卡方检验</translation>
    </message>
    <message>
        <source>Size of each group</source>
        <translation>每组样本量</translation>
    </message>
    <message>
        <source>Computed unless given.</source>
        <translation>未指定时自动计算。</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效应</translation>
    </message>
    <message>
        <source>Cohen&apos;s effect size.</source>
        <translation>Cohen效应量。</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功效</translation>
    </message>
    <message>
        <source>The probability of finding the effect: 0.8 when neither it nor size and effect are given.</source>
        <translation>发现效应的概率；功效未指定，且样本量和效应未同时给出时，取0.8。</translation>
    </message>
    <message>
        <source>Level of the test</source>
        <translation>显著性水平</translation>
    </message>
    <message>
        <source>The probability of finding an effect that is not there.</source>
        <translation>把不存在的效应判为存在的概率。</translation>
    </message>
    <message>
        <source>Groups or degrees of freedom</source>
        <translation>组数或自由度</translation>
    </message>
    <message>
        <source>Groups of the analysis of variance; degrees of freedom of the chi-square test.</source>
        <translation>方差分析的组数；卡方检验的自由度。</translation>
    </message>
    <message>
        <source>Size, effect and power are all given.</source>
        <translation>样本量、效应和功效均已给出。</translation>
    </message>
    <message>
        <source>Leave out the one to compute.</source>
        <translation>请将要计算的一项留空。</translation>
    </message>
    <message>
        <source>No size reaches this power.</source>
        <translation>任何样本量都达不到此功效。</translation>
    </message>
    <message>
        <source>Ask for a larger effect or less power.</source>
        <translation>请设置更大的效应或更低的功效。</translation>
    </message>
    <message>
        <source>Power by size</source>
        <translation>各样本量的功效</translation>
    </message>
    <message>
        <source>With %1 in each group an effect of %2 is found with probability %3 at level %4.</source>
        <translation>每组样本量为%1时，在%4水平上发现大小为%2的效应的概率为%3。</translation>
    </message>
    <message>
        <source>Kruskal–Wallis test</source>
        <translation>Kruskal–Wallis检验</translation>
    </message>
    <message>
        <source>Do groups differ in level? By ranks, whatever the shape of the values.</source>
        <translation>各组的水平是否不同？按秩检验，不要求分布形状。</translation>
    </message>
    <message>
        <source>The analysis of variance of ranks, corrected for ties, with the chi-square distribution. It supposes independent values. ε² is the share of the variation of ranks between groups.

**Missing values:** rows without response or group are left out and counted.

Source: W. H. Kruskal, W. A. Wallis, Journal of the American Statistical Association 47, 1952.</source>
        <translation>秩的方差分析，对并列值作校正，采用卡方分布。假定各值相互独立。ε²为组间变异在秩的总变异中所占的比例。

**缺失值**：缺少响应或分组的行略去并计数。

来源：W. H. Kruskal, W. A. Wallis, Journal of the American Statistical Association 47, 1952。</translation>
    </message>
    <message>
        <source>**%1** differs in level between the groups (Kruskal–Wallis, %2).</source>
        <translation>**%1**在各组间的水平有显著差异（Kruskal–Wallis检验，%2）。</translation>
    </message>
    <message>
        <source>**%1** does not differ clearly in level between the groups (Kruskal–Wallis, %2).</source>
        <translation>**%1**在各组间的水平无显著差异（Kruskal–Wallis检验，%2）。</translation>
    </message>
    <message>
        <source>Mann–Whitney test</source>
        <translation>Mann–Whitney检验</translation>
    </message>
    <message>
        <source>Does one of two groups tend to greater values? By ranks.</source>
        <translation>两组中是否有一组的值倾向于更大？按秩检验。</translation>
    </message>
    <message>
        <source>Wilcoxon&apos;s rank sum test in Mann &amp; Whitney&apos;s form: U counts the pairs in which the first group (in the order of names) is greater. Exact below 50 values a group without ties, else normal with corrections for ties and continuity. The estimate is Hodges &amp; Lehmann&apos;s median of all differences, the effect the rank-biserial correlation.

**Missing values:** rows without response or group are left out and counted.

Sources: H. B. Mann, D. R. Whitney, Annals of Mathematical Statistics 18, 1947; J. L. Hodges, E. L. Lehmann, Annals of Mathematical Statistics 34, 1963.</source>
        <translation>Mann–Whitney形式的Wilcoxon秩和检验：U为第一组（按名称顺序）较大的对数。每组少于50个值且无并列值时为精确计算，否则用正态近似，并作并列值校正和连续性校正。估计值为Hodges–Lehmann估计，即所有差值的中位数；效应为秩二列相关。

**缺失值**：缺少响应或分组的行略去并计数。

来源：H. B. Mann, D. R. Whitney, Annals of Mathematical Statistics 18, 1947；J. L. Hodges, E. L. Lehmann, Annals of Mathematical Statistics 34, 1963。</translation>
    </message>
    <message>
        <source>**%1** differs in level between %2 and %3 (Mann–Whitney, %4).</source>
        <translation>**%1**在“%2”与“%3”之间的水平有显著差异（Mann–Whitney检验，%4）。</translation>
    </message>
    <message>
        <source>**%1** does not differ clearly in level between %2 and %3 (Mann–Whitney, %4).</source>
        <translation>**%1**在“%2”与“%3”之间的水平无显著差异（Mann–Whitney检验，%4）。</translation>
    </message>
    <message>
        <source>Wilcoxon signed rank test</source>
        <translation>Wilcoxon符号秩检验</translation>
    </message>
    <message>
        <source>Do two measurements of the same rows differ, or one from a value? By ranks.</source>
        <translation>同一行的两次测量是否不同，或一次测量是否不同于某个值？按秩检验。</translation>
    </message>
    <message>
        <source>Ranks the sizes of the differences first minus second; without a second column, first minus the given median. Differences of 0 are dropped. Exact below 50 rows without ties or zeros, else normal with corrections for ties and continuity. It supposes that the differences are symmetric. The estimate is the pseudomedian.

**Missing values:** rows where a value is missing are left out and counted.

Source: F. Wilcoxon, Biometrics Bulletin 1, 1945.</source>
        <translation>对第一列减第二列的差值按绝对值排秩；没有第二列时，取第一列减给定的中位数。为0的差值不计。少于50行且无并列值和零时为精确计算，否则用正态近似，并作并列值校正和连续性校正。假定差值的分布对称。估计值为伪中位数。

**缺失值**：有值缺失的行略去并计数。

来源：F. Wilcoxon, Biometrics Bulletin 1, 1945。</translation>
    </message>
    <message>
        <source>The first measurement.</source>
        <translation>第一次测量。</translation>
    </message>
    <message>
        <source>The second measurement, if any.</source>
        <translation>第二次测量，可不填。</translation>
    </message>
    <message>
        <source>Hypothetical median</source>
        <translation>假设的中位数</translation>
    </message>
    <message>
        <source>Taken off the differences.</source>
        <translation>从差值中减去。</translation>
    </message>
    <message>
        <source>The differences of **%1** lie off zero (Wilcoxon, %2).</source>
        <translation>**%1**的差值显著偏离零（Wilcoxon检验，%2）。</translation>
    </message>
    <message>
        <source>The differences of **%1** do not lie clearly off zero (Wilcoxon, %2).</source>
        <translation>**%1**的差值未显著偏离零（Wilcoxon检验，%2）。</translation>
    </message>
    <message>
        <source>Friedman test</source>
        <translation>Friedman检验</translation>
    </message>
    <message>
        <source>Do several measurements of the same rows differ in level? By ranks within rows.</source>
        <translation>同一行的多次测量水平是否不同？按行内的秩检验。</translation>
    </message>
    <message>
        <source>Each row is a block; its values are ranked across the columns. Corrected for ties, with the chi-square distribution. The effect is Kendall&apos;s W, the agreement of the rows from 0 to 1.

**Missing values:** rows where any of the columns is missing are left out and counted.

Source: M. Friedman, Journal of the American Statistical Association 32, 1937.</source>
        <translation>每行为一个区组，其值在各列间排秩。对并列值作校正，采用卡方分布。效应为Kendall&apos;s W，即各行的一致程度，取值0到1。

**缺失值**：任一列缺失的行略去并计数。

来源：M. Friedman, Journal of the American Statistical Association 32, 1937。</translation>
    </message>
    <message>
        <source>Three or more measurements of each row.</source>
        <translation>每行三次或更多次测量。</translation>
    </message>
    <message>
        <source>The Friedman test compares at least two columns.</source>
        <translation>Friedman检验至少比较两列。</translation>
    </message>
    <message>
        <source>Choose more columns.</source>
        <translation>请选择更多列。</translation>
    </message>
    <message>
        <source>The columns differ in level (Friedman, %1).</source>
        <translation>各列的水平有显著差异（Friedman检验，%1）。</translation>
    </message>
    <message>
        <source>The columns do not differ clearly in level (Friedman, %1).</source>
        <translation>各列的水平无显著差异（Friedman检验，%1）。</translation>
    </message>
    <message>
        <source>Column %1 has %2 groups with values; the test needs at least %3.</source>
        <translation>列“%1”有%2个含值的组；该检验至少需要%3个。</translation>
    </message>
    <message>
        <source>Column %1 has %2 groups; this test compares two.</source>
        <translation>列“%1”有%2个组；此检验只比较两组。</translation>
    </message>
    <message>
        <source>Filter the data to two groups, or choose a test of several groups.</source>
        <translation>请将数据筛选为两组，或选择多组的检验。</translation>
    </message>
    <message>
        <source>%1 has %2 values; the test needs at least %3.</source>
        <translation>%1有%2个值；该检验至少需要%3个。</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>The numbers to compare.</source>
        <translation>要比较的数值。</translation>
    </message>
    <message>
        <source>The column whose values make the groups.</source>
        <translation>按其值划分各组的列。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Means of the groups</source>
        <translation>各组的平均值</translation>
    </message>
    <message>
        <source>%1 is not normal (Shapiro–Wilk, %2), which matters with few values: compare with a rank test.</source>
        <translation>%1不服从正态分布（Shapiro–Wilk检验，%2），值较少时会影响结果：请与秩检验比较。</translation>
    </message>
    <message>
        <source>t test of one mean</source>
        <translation>单个平均值的t检验</translation>
    </message>
    <message>
        <source>Does the mean of a column differ from a given value?</source>
        <translation>一列的平均值是否不同于给定的值？</translation>
    </message>
    <message>
        <source>Student&apos;s t test of one mean, with its interval and Cohen&apos;s d (the difference in standard deviations). It supposes independent values that are normal, or many of them.

**Missing values** and infinite ones are left out and counted.

Sources: Student, Biometrika 6, 1908; J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 1988.</source>
        <translation>单个平均值的Student t检验，给出其区间和Cohen&apos;s d（以标准差为单位的差值）。假定各值相互独立，且服从正态分布或数量较多。

**缺失值**和无穷大值略去并计数。

来源：Student, Biometrika 6, 1908；J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 1988。</translation>
    </message>
    <message>
        <source>Hypothetical mean</source>
        <translation>假设的平均值</translation>
    </message>
    <message>
        <source>The mean is compared with this value.</source>
        <translation>平均值与此值比较。</translation>
    </message>
    <message>
        <source>The mean of **%1**, %2, differs from %3 (%4).</source>
        <translation>**%1**的平均值为%2，与%3有显著差异（%4）。</translation>
    </message>
    <message>
        <source>The mean of **%1**, %2, does not differ clearly from %3 (%4).</source>
        <translation>**%1**的平均值为%2，与%3无显著差异（%4）。</translation>
    </message>
    <message>
        <source>Do the means of two groups differ? Welch&apos;s and Student&apos;s tests.</source>
        <translation>两组的平均值是否不同？Welch检验和Student检验。</translation>
    </message>
    <message>
        <source>Welch&apos;s t test allows for unequal variances and is the one to read; Student&apos;s supposes equal ones. The difference is first minus second group, in the order of their names. The effect is Hedges&apos; g, the difference in pooled standard deviations corrected for small samples.

**Missing values:** rows without response or group are left out and counted.

Sources: B. L. Welch, Biometrika 34, 1947; L. V. Hedges, Journal of Educational Statistics 6, 1981.</source>
        <translation>Welch t检验允许方差不等，应以它为准；Student t检验假定方差相等。差值为第一组减第二组，按组名的顺序。效应为Hedges&apos; g，即以合并标准差为单位的差值，并作小样本校正。

**缺失值**：缺少响应或分组的行略去并计数。

来源：B. L. Welch, Biometrika 34, 1947；L. V. Hedges, Journal of Educational Statistics 6, 1981。</translation>
    </message>
    <message>
        <source>The mean of **%1** in %2 (%3) differs from that in %4 (%5): Welch&apos;s test, %6.</source>
        <translation>**%1**的平均值在“%2”（%3）与“%4”（%5）之间有显著差异：Welch检验，%6。</translation>
    </message>
    <message>
        <source>The mean of **%1** in %2 (%3) does not differ clearly from that in %4 (%5): Welch&apos;s test, %6.</source>
        <translation>**%1**的平均值在“%2”（%3）与“%4”（%5）之间无显著差异：Welch检验，%6。</translation>
    </message>
    <message>
        <source>Paired t test</source>
        <translation>配对t检验</translation>
    </message>
    <message>
        <source>Do two measurements of the same rows differ on average?</source>
        <translation>同一行的两次测量平均而言是否不同？</translation>
    </message>
    <message>
        <source>Student&apos;s t test of the differences first minus second, row by row, with Cohen&apos;s d of the differences. It supposes that the differences are normal, or many.

**Missing values:** rows where either is missing are left out and counted.

Source: Student, Biometrika 6, 1908.</source>
        <translation>对逐行的第一列减第二列的差值作Student t检验，并给出差值的Cohen&apos;s d。假定差值服从正态分布或数量较多。

**缺失值**：任一列缺失的行略去并计数。

来源：Student, Biometrika 6, 1908。</translation>
    </message>
    <message>
        <source>The second measurement.</source>
        <translation>第二次测量。</translation>
    </message>
    <message>
        <source>**%1** and **%2** differ by %3 on average (%4).</source>
        <translation>**%1**与**%2**有显著差异，平均相差%3（%4）。</translation>
    </message>
    <message>
        <source>**%1** and **%2** do not differ clearly: by %3 on average (%4).</source>
        <translation>**%1**与**%2**无显著差异，平均相差%3（%4）。</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>备择假设</translation>
    </message>
    <message>
        <source>Which difference from the hypothesis counts.</source>
        <translation>哪种偏离假设的差异算数。</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不等</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>Greater</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Any table.</source>
        <translation>任意表。</translation>
    </message>
    <message>
        <source>Rows left out because a value is missing or infinite: %1.</source>
        <translation>因值缺失或为无穷大而略去的行数：%1。</translation>
    </message>
    <message>
        <source>Both tests take **%1** as stationary at the 5 % level.</source>
        <translation>在5%水平上，两种检验均认为**%1**平稳。</translation>
    </message>
    <message>
        <source>Both tests find a unit root in **%1** at the 5 % level: model its differences.</source>
        <translation>在5%水平上，两种检验均认为**%1**有单位根：请对其差分建模。</translation>
    </message>
    <message>
        <source>The tests of **%1** disagree: neither a unit root nor a stationary series fits; look for breaks.</source>
        <translation>**%1**的两种检验结果不一致：单位根序列和平稳序列均不符合；请检查是否有结构突变。</translation>
    </message>
    <message>
        <source>The tests of **%1** do not decide: the series is too short or between the two.</source>
        <translation>**%1**的两种检验无法得出结论：序列过短，或介于两者之间。</translation>
    </message>
    <message>
        <source>Tests of unit roots</source>
        <translation>单位根检验</translation>
    </message>
    <message>
        <source>Does a time series wander, or return to a level? Dickey–Fuller and KPSS.</source>
        <translation>时间序列是随机游走，还是会回到某一水平？Dickey–Fuller检验和KPSS检验。</translation>
    </message>
    <message>
        <source>The augmented Dickey–Fuller test asks whether the series has a unit root; a statistic below the critical value (MacKinnon) says that it has none. KPSS asks the opposite: a statistic above the critical value says that the series is not stationary; its p-values are read from the authors&apos; table, from 0.01 to 0.1. Both together are surer than either. The lags of Dickey–Fuller are chosen by AIC up to 12 (n / 100)^¼ unless given; KPSS takes 4 (n / 100)^¼.

The rows must be in order of time, at even steps. **Missing values** are left out and counted; within the series they shift what comes after.

Sources: D. A. Dickey, W. A. Fuller, Journal of the American Statistical Association 74, 1979; J. G. MacKinnon, Queen&apos;s Economics Department Working Paper 1227, 2010; D. Kwiatkowski, P. C. B. Phillips, P. Schmidt, Y. Shin, Journal of Econometrics 54, 1992.</source>
        <translation>增广Dickey–Fuller检验的问题是序列是否有单位根；统计量低于临界值（MacKinnon）表示没有单位根。KPSS检验的问题相反：统计量高于临界值表示序列不平稳；其p值查自原作者的表，范围为0.01到0.1。两者结合比单用其一更可靠。Dickey–Fuller检验的滞后阶数未指定时按AIC选取，最多12 (n / 100)^¼；KPSS检验取4 (n / 100)^¼。

各行须按时间排序，且时间间隔相等。**缺失值**略去并计数；位于序列中间的缺失值会使其后的值前移。

来源：D. A. Dickey, W. A. Fuller, Journal of the American Statistical Association 74, 1979；J. G. MacKinnon, Queen&apos;s Economics Department Working Paper 1227, 2010；D. Kwiatkowski, P. C. B. Phillips, P. Schmidt, Y. Shin, Journal of Econometrics 54, 1992。</translation>
    </message>
    <message>
        <source>The series, in order of time.</source>
        <translation>序列，按时间排序。</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Around what the series may be stationary.</source>
        <translation>序列可能围绕什么平稳。</translation>
    </message>
    <message>
        <source>A level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>A straight trend</source>
        <translation>线性趋势</translation>
    </message>
    <message>
        <source>Zero (KPSS: a level)</source>
        <translation>零（KPSS检验：水平）</translation>
    </message>
    <message>
        <source>Lags</source>
        <translation>滞后阶数</translation>
    </message>
    <message>
        <source>Of both tests; chosen unless given.</source>
        <translation>两种检验的滞后阶数；未指定时自动选取。</translation>
    </message>
    <message>
        <source>%1 is constant.</source>
        <translation>%1为常数。</translation>
    </message>
    <message>
        <source>Tests of equal variances</source>
        <translation>方差齐性检验</translation>
    </message>
    <message>
        <source>Do groups differ in spread? Brown–Forsythe, Levene, Bartlett, and F for two groups.</source>
        <translation>各组的离散程度是否不同？Brown–Forsythe、Levene、Bartlett检验，两组时另有F检验。</translation>
    </message>
    <message>
        <source>Brown–Forsythe (distances from the medians) is the one to read; Levene takes distances from the means. Bartlett&apos;s test and, for two groups, the F test of the ratio of variances suppose normal values and mistake other shapes for unequal variances.

**Missing values:** rows without response or group are left out and counted.

Sources: H. Levene, 1960; M. B. Brown, A. B. Forsythe, Journal of the American Statistical Association 69, 1974; M. S. Bartlett, Proceedings of the Royal Society A 160, 1937.</source>
        <translation>应以Brown–Forsythe检验（到中位数的距离）为准；Levene检验采用到平均值的距离。Bartlett检验，以及两组时的方差比F检验，假定值服从正态分布，会把其他分布形状误判为方差不等。

**缺失值**：缺少响应或分组的行略去并计数。

来源：H. Levene, 1960；M. B. Brown, A. B. Forsythe, Journal of the American Statistical Association 69, 1974；M. S. Bartlett, Proceedings of the Royal Society A 160, 1937。</translation>
    </message>
    <message>
        <source>The spread of **%1** differs between the groups (Brown–Forsythe, %2).</source>
        <translation>**%1**在各组间的离散程度有显著差异（Brown–Forsythe检验，%2）。</translation>
    </message>
    <message>
        <source>The spread of **%1** does not differ clearly between the groups (Brown–Forsythe, %2).</source>
        <translation>**%1**在各组间的离散程度无显著差异（Brown–Forsythe检验，%2）。</translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>A table of the workbook is damaged and cannot be read.</source>
        <translation>工作簿中有一个表已损坏，无法读取。</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or read the dataset from its file again.</source>
        <translation>请用副本恢复该文件，或从数据集的文件重新读取。</translation>
    </message>
    <message>
        <source>The dashboard has %1 tiles; there is no tile %2.</source>
        <translation>仪表板共有%1个磁贴，没有磁贴%2。</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Rename &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Change &quot;%1&quot;</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Duplicate &quot;%1&quot;</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot;</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>Change setting %1</source>
        <translation>更改设置%1</translation>
    </message>
    <message>
        <source>Change steps of &quot;%1&quot;</source>
        <translation>更改“%1”的步骤</translation>
    </message>
    <message>
        <source>Add tile</source>
        <translation>添加磁贴</translation>
    </message>
    <message>
        <source>Remove tile</source>
        <translation>移除磁贴</translation>
    </message>
    <message>
        <source>Move tile</source>
        <translation>移动磁贴</translation>
    </message>
    <message>
        <source>Resize tile</source>
        <translation>调整磁贴大小</translation>
    </message>
    <message>
        <source>Find &quot;%1&quot; again</source>
        <translation>重新链接“%1”</translation>
    </message>
    <message>
        <source>Keep &quot;%1&quot; in the workbook</source>
        <translation>将“%1”嵌入工作簿</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was never read from a file.</source>
        <translation>“%1”不是从文件读取的。</translation>
    </message>
    <message>
        <source>Export it to a file first, then open that file.</source>
        <translation>请先将其导出到文件，再打开该文件。</translation>
    </message>
    <message>
        <source>Read &quot;%1&quot; from its file</source>
        <translation>从文件读取“%1”</translation>
    </message>
    <message>
        <source>The workbook has no item &quot;%1&quot; to remove.</source>
        <translation>工作簿中没有可移除的项目“%1”。</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; has no id.</source>
        <translation>项目“%1”没有标识。</translation>
    </message>
    <message>
        <source>Give it one that no other item has, such as &quot;%1&quot;.</source>
        <translation>请指定一个不与其他项目重复的标识，如“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have the id %2: it belongs to &quot;%3&quot;, an item of another kind.</source>
        <translation>“%1”不能使用标识%2：它属于另一类项目“%3”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used by %2.</source>
        <translation>“%1”正被%2使用。</translation>
    </message>
    <message>
        <source>Remove those first, or remove it with everything made from it.</source>
        <translation>请先移除这些项目，或将其连同由它生成的内容一并移除。</translation>
    </message>
    <message>
        <source>%1 uses the item &quot;%2&quot;, which the workbook does not have.</source>
        <translation>%1使用的项目“%2”在工作簿中不存在。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made from &quot;%2&quot;, which is not an analysis.</source>
        <translation>“%1”不能由“%2”生成，后者不是分析。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made from &quot;%2&quot;, which is not a dataset.</source>
        <translation>“%1”不能由“%2”生成，后者不是数据集。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be made from itself.</source>
        <translation>“%1”不能由自身生成。</translation>
    </message>
    <message>
        <source>An edit is one line such as {&quot;label&quot;:&quot;Rename&quot;,&quot;changes&quot;:[{&quot;put&quot;:{…}},{&quot;remove&quot;:&quot;c1&quot;}]}.</source>
        <translation>一条编辑占一行，例如{&quot;label&quot;:&quot;Rename&quot;,&quot;changes&quot;:[{&quot;put&quot;:{…}},{&quot;remove&quot;:&quot;c1&quot;}]}。</translation>
    </message>
    <message>
        <source>In an edit, &quot;%1&quot; must be a text, but it is %2.</source>
        <translation>编辑中的“%1”应为文本，实际为%2。</translation>
    </message>
    <message>
        <source>An edit has a member &quot;%1&quot; that is not supported.</source>
        <translation>编辑中含有不支持的成员“%1”。</translation>
    </message>
    <message>
        <source>In an edit, &quot;position&quot; must be a whole number, but it is %1.</source>
        <translation>编辑中的“position”应为整数，实际为%1。</translation>
    </message>
    <message>
        <source>A change of an edit must have &quot;put&quot;, &quot;remove&quot; or &quot;set&quot;, but it is %1.</source>
        <translation>编辑中的每项更改应含有“put”、“remove”或“set”，实际为%1。</translation>
    </message>
    <message>
        <source>The line is not JSON: an error at byte %1.</source>
        <translation>该行不是有效的JSON：第%1字节处有错误。</translation>
    </message>
    <message>
        <source>The line is JSON, but not an edit.</source>
        <translation>该行是JSON，但不是编辑。</translation>
    </message>
    <message>
        <source>An edit must have a list of &quot;changes&quot;.</source>
        <translation>编辑应含有“changes”列表。</translation>
    </message>
    <message>
        <source>The workbook is read-only: its folder cannot be written.</source>
        <translation>工作簿为只读：所在文件夹不可写入。</translation>
    </message>
    <message>
        <source>The workbook is read-only: %1 has it open on the computer %2 (%3, process %4).</source>
        <translation>工作簿为只读：%1已在计算机%2上打开它（%3，进程%4）。</translation>
    </message>
    <message>
        <source>The workbook is read-only: it is open elsewhere.</source>
        <translation>工作簿为只读：已在别处打开。</translation>
    </message>
    <message>
        <source>The crash journal cannot be written: %1.</source>
        <translation>无法写入崩溃恢复日志：%1。</translation>
    </message>
    <message>
        <source>Save the workbook now, and free some space on the disk.</source>
        <translation>请立即保存工作簿，并清理磁盘空间。</translation>
    </message>
    <message>
        <source>The folder for the crash journal cannot be made.</source>
        <translation>无法创建崩溃恢复日志的文件夹。</translation>
    </message>
    <message>
        <source>The crash journal cannot be read.</source>
        <translation>无法读取崩溃恢复日志。</translation>
    </message>
    <message>
        <source>The workbook cannot be saved: the disk is full.</source>
        <translation>无法保存工作簿：磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space, or save it elsewhere.</source>
        <translation>请清理磁盘空间，或保存到其他位置。</translation>
    </message>
    <message>
        <source>The workbook cannot be saved: its folder is missing or cannot be written.</source>
        <translation>无法保存工作簿：所在文件夹不存在或不可写入。</translation>
    </message>
    <message>
        <source>Save it in another folder.</source>
        <translation>请保存到其他文件夹。</translation>
    </message>
    <message>
        <source>The workbook cannot be saved: %1.</source>
        <translation>无法保存工作簿：%1。</translation>
    </message>
    <message>
        <source>Save it elsewhere.</source>
        <translation>请保存到其他位置。</translation>
    </message>
    <message>
        <source>The workbook is damaged and cannot be read.</source>
        <translation>工作簿已损坏，无法读取。</translation>
    </message>
    <message>
        <source>Restore it from a copy.</source>
        <translation>请用副本恢复。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>文件可能已移动或重命名。</translation>
    </message>
    <message>
        <source>This is a folder, not a workbook.</source>
        <translation>这是文件夹，不是工作簿。</translation>
    </message>
    <message>
        <source>Choose a .kapok file in it.</source>
        <translation>请选择其中的.kapok文件。</translation>
    </message>
    <message>
        <source>The workbook cannot be read: %1.</source>
        <translation>无法读取工作簿：%1。</translation>
    </message>
    <message>
        <source>Ask its owner for permission to read it.</source>
        <translation>请向所有者申请读取权限。</translation>
    </message>
    <message>
        <source>The file is empty: it holds no workbook.</source>
        <translation>文件为空，不含工作簿。</translation>
    </message>
    <message>
        <source>The file is not a Kapok workbook.</source>
        <translation>该文件不是Kapok工作簿。</translation>
    </message>
    <message>
        <source>To open data, choose &quot;Open data&quot; instead.</source>
        <translation>要打开数据，请改用“打开数据”。</translation>
    </message>
    <message>
        <source>The workbook is cut off: its end is missing.</source>
        <translation>工作簿不完整：缺少末尾部分。</translation>
    </message>
    <message>
        <source>Copy or download it again, or restore it from a copy.</source>
        <translation>请重新复制或下载，或用副本恢复。</translation>
    </message>
    <message>
        <source>The file is a database of another program, not a Kapok workbook.</source>
        <translation>该文件是其他程序的数据库，不是Kapok工作簿。</translation>
    </message>
    <message>
        <source>Open it as data to read its tables.</source>
        <translation>请将其作为数据打开，以读取其中的表。</translation>
    </message>
    <message>
        <source>The workbook was saved by a newer Kapok (schema %1; this one reads up to %2).</source>
        <translation>该工作簿由更新版本的Kapok保存（结构版本%1，当前程序最高支持%2）。</translation>
    </message>
    <message>
        <source>Open it with a newer version of Kapok.</source>
        <translation>请用更新版本的Kapok打开。</translation>
    </message>
    <message>
        <source>The dataset has no source yet.</source>
        <translation>数据集还没有数据源。</translation>
    </message>
    <message>
        <source>Choose a file for it.</source>
        <translation>请为其选择文件。</translation>
    </message>
    <message>
        <source>A part of a table in the workbook is damaged and cannot be read.</source>
        <translation>工作簿中某个表的一部分已损坏，无法读取。</translation>
    </message>
    <message>
        <source>Preparing &quot;%1&quot;</source>
        <translation>正在准备“%1”</translation>
    </message>
    <message>
        <source>Querying &quot;%1&quot;</source>
        <translation>正在查询“%1”</translation>
    </message>
    <message>
        <source>Running &quot;%1&quot;</source>
        <translation>正在运行“%1”</translation>
    </message>
    <message>
        <source>Selecting in &quot;%1&quot;</source>
        <translation>正在“%1”中选择</translation>
    </message>
    <message>
        <source>Reading &quot;%1&quot;</source>
        <translation>正在读取“%1”</translation>
    </message>
    <message>
        <source>The rows of this dataset are not in the workbook.</source>
        <translation>此数据集的行不在工作簿中。</translation>
    </message>
    <message>
        <source>Read the dataset from its file again.</source>
        <translation>请从文件重新读取数据集。</translation>
    </message>
    <message>
        <source>The analysis %1 has no table &quot;%2&quot;.</source>
        <translation>分析“%1”没有表“%2”。</translation>
    </message>
    <message>
        <source>Its tables are: %1.</source>
        <translation>现有的表：%1。</translation>
    </message>
    <message>
        <source>Dataset &quot;%1&quot;</source>
        <translation>数据集“%1”</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>发布者：%1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>时期：%1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可：%1</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>路径：%1</translation>
    </message>
    <message>
        <source>Import option %1: %2</source>
        <translation>导入选项%1：%2</translation>
    </message>
    <message>
        <source>When it was added it had %1 bytes, was last changed on %2, and its hash was %3</source>
        <translation>添加时大小为%1字节，最后修改于%2，哈希值为%3</translation>
    </message>
    <message>
        <source>Analysis &quot;%1&quot;: module %2, version %3</source>
        <translation>分析“%1”：模块%2，版本%3</translation>
    </message>
    <message>
        <source>Parameter %1 = %2</source>
        <translation>参数%1 = %2</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>随机种子：%1</translation>
    </message>
    <message>
        <source>The workbook cannot be saved: there is a folder of this name.</source>
        <translation>无法保存工作簿：已有同名文件夹。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a dataset.</source>
        <translation>“%1”不是数据集。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an analysis.</source>
        <translation>“%1”不是分析。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a chart.</source>
        <translation>“%1”不是图表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a map.</source>
        <translation>“%1”不是地图。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a dashboard.</source>
        <translation>“%1”不是仪表板。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a report.</source>
        <translation>“%1”不是报告。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a variable.</source>
        <translation>“%1”不是变量。</translation>
    </message>
    <message>
        <source>The workbook has no item &quot;%1&quot;.</source>
        <translation>工作簿中没有项目“%1”。</translation>
    </message>
    <message>
        <source>It may have been removed; undo brings it back.</source>
        <translation>它可能已被移除，可通过撤销恢复。</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>来自文件%1</translation>
    </message>
    <message>
        <source>From the table %2 of the file %1</source>
        <translation>来自文件%1的表%2</translation>
    </message>
    <message>
        <source>From the table %2 of the analysis &quot;%1&quot;</source>
        <translation>来自分析“%1”的表%2</translation>
    </message>
    <message>
        <source>Kept in the workbook</source>
        <translation>已嵌入工作簿</translation>
    </message>
    <message>
        <source>Kept in the workbook, read from the file %1</source>
        <translation>已嵌入工作簿，读自文件%1</translation>
    </message>
    <message>
        <source>The workbook is read-only: its file is write-protected.</source>
        <translation>工作簿为只读：文件有写保护。</translation>
    </message>
    <message>
        <source>The workbook has no file yet.</source>
        <translation>工作簿还没有文件。</translation>
    </message>
    <message>
        <source>Choose a name and a folder for it.</source>
        <translation>请为其选择名称和文件夹。</translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation>请以其他名称保存。</translation>
    </message>
    <message>
        <source>The workbook is being saved at this moment.</source>
        <translation>工作簿正在保存。</translation>
    </message>
    <message>
        <source>Wait until it is saved.</source>
        <translation>请等待保存完成。</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>正在保存工作簿</translation>
    </message>
    <message>
        <source>Read &quot;%1&quot; again</source>
        <translation>重新读取“%1”</translation>
    </message>
    <message>
        <source>From the database %1</source>
        <translation>来自数据库%1</translation>
    </message>
    <message>
        <source>From the table %2 of the database %1</source>
        <translation>来自数据库%1的表%2</translation>
    </message>
    <message>
        <source>Join, query or analyse a copy of the dataset instead.</source>
        <translation>请改用该数据集的副本进行连接、查询或分析。</translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation>语句：%1</translation>
    </message>
    <message>
        <source>Variable %1 = %2</source>
        <translation>变量%1 = %2</translation>
    </message>
    <message>
        <source>There is no SQL statement.</source>
        <translation>没有SQL语句。</translation>
    </message>
    <message>
        <source>Write a SELECT statement.</source>
        <translation>使用SELECT语句。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not come from an SQL statement.</source>
        <translation>“%1”不是由SQL语句得到的。</translation>
    </message>
    <message>
        <source>Change the SQL of &quot;%1&quot;</source>
        <translation>更改“%1”的SQL</translation>
    </message>
    <message>
        <source>From SQL</source>
        <translation>来自SQL</translation>
    </message>
    <message>
        <source>From SQL over %1</source>
        <translation>来自%1上的SQL</translation>
    </message>
    <message>
        <source>The workbook has no variable &quot;%1&quot;.</source>
        <translation>工作簿中没有变量“%1”。</translation>
    </message>
    <message>
        <source>Bind the parameter %1 to another one, or give it a value.</source>
        <translation>请将参数%1绑定到其他变量，或为其指定值。</translation>
    </message>
</context>
</TS>

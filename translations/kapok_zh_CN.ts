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
    <message>
        <source>Present the dashboards</source>
        <translation>放映仪表板</translation>
    </message>
    <message>
        <source>Save the selection as a set…</source>
        <translation>将选择保存为集合…</translation>
    </message>
    <message>
        <source>Relations and links…</source>
        <translation>关联和联动…</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>单位样式…</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>Select by a condition…</source>
        <translation>按条件选择…</translation>
    </message>
</context>
<context>
    <name>AddToReport</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Add to a report</source>
        <translation>添加到报告</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新建报告</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>As suits</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Thousands (k)</source>
        <translation>千（k）</translation>
    </message>
    <message>
        <source>Ten thousands (万)</source>
        <translation>万</translation>
    </message>
    <message>
        <source>Hundred millions (亿)</source>
        <translation>亿</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Symmetric logarithmic</source>
        <translation>对称对数</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Smallest value first</source>
        <translation>数值从小到大</translation>
    </message>
    <message>
        <source>Largest value first</source>
        <translation>数值从大到小</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Slanting</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>竖直</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>标题…</translation>
    </message>
    <message>
        <source>Title of the chart:</source>
        <translation>图表标题：</translation>
    </message>
    <message>
        <source>Subtitle…</source>
        <translation>副标题…</translation>
    </message>
    <message>
        <source>Line below the title:</source>
        <translation>副标题：</translation>
    </message>
    <message>
        <source>Values at the marks</source>
        <translation>显示数值标签</translation>
    </message>
    <message>
        <source>Drill up</source>
        <translation>上钻</translation>
    </message>
    <message>
        <source>All properties…</source>
        <translation>全部属性…</translation>
    </message>
    <message>
        <source>Title of the axis…</source>
        <translation>坐标轴标题…</translation>
    </message>
    <message>
        <source>Title of the axis:</source>
        <translation>坐标轴标题：</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数字格式</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>日期格式</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Begin at zero</source>
        <translation>从零开始</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>网格线</translation>
    </message>
    <message>
        <source>Show the axis</source>
        <translation>显示坐标轴</translation>
    </message>
    <message>
        <source>Title of the legend…</source>
        <translation>图例标题…</translation>
    </message>
    <message>
        <source>Title of the legend:</source>
        <translation>图例标题：</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>显示图例</translation>
    </message>
    <message>
        <source>Drill down: %1</source>
        <translation>下钻：%1</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>显示这些行</translation>
    </message>
    <message>
        <source>Keep only these rows</source>
        <translation>仅保留这些行</translation>
    </message>
    <message>
        <source>Leave out these rows</source>
        <translation>排除这些行</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>穿透到</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>%1的颜色</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>其他颜色…</translation>
    </message>
</context>
<context>
    <name>CodeListWords</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级代码</translation>
    </message>
    <message>
        <source>Code of 2011</source>
        <translation>2011年代码</translation>
    </message>
    <message>
        <source>Name of 2011</source>
        <translation>2011年名称</translation>
    </message>
    <message>
        <source>Code of 2017</source>
        <translation>2017年代码</translation>
    </message>
    <message>
        <source>Name of 2017</source>
        <translation>2017年名称</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>prefecture</source>
        <translation>地级</translation>
    </message>
    <message>
        <source>county</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>section</source>
        <translation>门类</translation>
    </message>
    <message>
        <source>division</source>
        <translation>大类</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>代码变更</translation>
    </message>
    <message>
        <source>renumbered and renamed</source>
        <translation>代码变更并更名</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
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
        <source>Export "%1"</source>
        <translation>导出“%1”</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
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
        <source>Data behind it, CSV (*.csv)</source>
        <translation>所用数据，CSV (*.csv)</translation>
    </message>
    <message>
        <source>Data behind it, Excel (*.xlsx)</source>
        <translation>所用数据，Excel (*.xlsx)</translation>
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
    <message>
        <source># Kapok %1

A desktop workbench for analysts: open data, understand it, model and forecast it, put it on charts, maps and dashboards, and publish the report.

Free software under the GNU General Public License, version 3 or later. Kapok is built with Qt, GDAL, PROJ, GEOS, SQLite, Eigen, ICU and oneTBB.</source>
        <translation># Kapok %1

面向统计分析人员的桌面工作台：打开数据、了解数据，建立模型、作出预测，制成图表、地图和仪表板，并发布报告。

本程序是自由软件，遵循GNU通用公共许可证第3版或更高版本。Kapok使用Qt、GDAL、PROJ、GEOS、SQLite、Eigen、ICU和oneTBB构建。</translation>
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
        <source>The template "%1" was used to read %2.</source>
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
    <name>MapBookmarks</name>
    <message>
        <source>Keep this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>视图名称：</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Drill down: %1</source>
        <translation>下钻：%1</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>显示这些行</translation>
    </message>
    <message>
        <source>Keep only these rows</source>
        <translation>仅保留这些行</translation>
    </message>
    <message>
        <source>Leave out these rows</source>
        <translation>排除这些行</translation>
    </message>
    <message>
        <source>Drill up</source>
        <translation>上钻</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>MapSelectionMenu</name>
    <message>
        <source>Select by a condition…</source>
        <translation>按条件选择…</translation>
    </message>
    <message>
        <source>Add the neighbours</source>
        <translation>加入相邻图形</translation>
    </message>
    <message>
        <source>Only the neighbours</source>
        <translation>只选相邻图形</translation>
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
    <name>MissingChoice</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
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
    <message>
        <source>No analysis has all these words. Try fewer, or another name.</source>
        <translation>没有分析同时包含这些词。请减少词语，或换一个名称。</translation>
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
    <message>
        <source>No column of this kind</source>
        <translation>没有此类列</translation>
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
    <name>PutOnDashboard</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Put on dashboard</source>
        <translation>添加到仪表板</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>新建仪表板</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
    <message>
        <source>Save the selection as a set</source>
        <translation>将选择保存为集合</translation>
    </message>
    <message>
        <source>Name of the set:</source>
        <translation>集合名称：</translation>
    </message>
    <message>
        <source>set</source>
        <translation>集合</translation>
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
        <translation>分级方式</translation>
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
    <message>
        <source>Box map, hinges 1.5</source>
        <translation>箱线分级（1.5倍四分位距）</translation>
    </message>
    <message>
        <source>Box map, hinges 3</source>
        <translation>箱线分级（3倍四分位距）</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>Head and tail</source>
        <translation>头尾分割</translation>
    </message>
    <message>
        <source>Coloured shapes</source>
        <translation>图形着色</translation>
    </message>
    <message>
        <source>Symbols by size</source>
        <translation>按大小缩放的符号</translation>
    </message>
    <message>
        <source>Hexagon cells</source>
        <translation>六边形网格</translation>
    </message>
    <message>
        <source>Square cells</source>
        <translation>方形网格</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>the value itself</source>
        <translation>数值本身</translation>
    </message>
    <message>
        <source>raw rate</source>
        <translation>粗率</translation>
    </message>
    <message>
        <source>excess risk</source>
        <translation>超额风险</translation>
    </message>
    <message>
        <source>empirical Bayes rate</source>
        <translation>经验贝叶斯率</translation>
    </message>
    <message>
        <source>Dot density</source>
        <translation>点密度</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>Contour lines</source>
        <translation>等值线</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>spatial empirical Bayes rate</source>
        <translation>空间经验贝叶斯率</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Areas raised by size</source>
        <translation>按大小拉高的面</translation>
    </message>
    <message>
        <source>Bars by size</source>
        <translation>按大小拉高的柱体</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <source>Space and time</source>
        <translation>时空</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>地球</translation>
    </message>
    <message>
        <source>one colour a track</source>
        <translation>每条轨迹一种颜色</translation>
    </message>
    <message>
        <source>value or category, piece by piece</source>
        <translation>按数值或类别逐段着色</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>time since the first place</source>
        <translation>距起点的时间</translation>
    </message>
    <message>
        <source>on both sides</source>
        <translation>分界线两侧</translation>
    </message>
    <message>
        <source>left of the edge, or above it</source>
        <translation>分界线左侧或上方</translation>
    </message>
    <message>
        <source>right of the edge, or below it</source>
        <translation>分界线右侧或下方</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Opens workbooks and data files in a window. Without a window: kapok-cli --help.</source>
        <translation>在窗口中打开工作簿和数据文件。不使用窗口时：kapok-cli --help。</translation>
    </message>
    <message>
        <source>What to open.</source>
        <translation>要打开的内容。</translation>
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
        <source>Marks of kind "%1" cannot be drawn.</source>
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
        <source>The distribution "%1" is not known.</source>
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
    <message>
        <source>selected: %1 (%2)</source>
        <translation>已选：%1（%2）</translation>
    </message>
    <message>
        <source>So many points are drawn without their sizes; zoom in until they separate.</source>
        <translation>点数过多，绘制时未体现大小；放大至各点分开后即可显示。</translation>
    </message>
    <message>
        <source>Rows per unit</source>
        <translation>每单位的行数</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
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
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Flow from</source>
        <translation>流向起点</translation>
    </message>
    <message>
        <source>Flow to</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>Opening price</source>
        <translation>开盘价</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>最高价</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>收盘价</translation>
    </message>
    <message>
        <source>This kind of chart needs a field as "%1".</source>
        <translation>此类图表的“%1”通道需要一个字段。</translation>
    </message>
    <message>
        <source>Choose one, or another kind of chart.</source>
        <translation>请选择字段，或换一种图表。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Cells that do not fit the type of their column and are missing: %1, the first in row %2 of column "%3". The command info with --json lists them; --types text keeps them.</source>
        <translation>不符合所在列的类型而成为缺失值的单元格：%1个，第一个在第%2行，列“%3”。命令info加--json可列出它们；--types text可原样保留。</translation>
    </message>
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
        <source>"%1" is one word too many.</source>
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
        <source>The option %1 takes key=value, not "%2".</source>
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
        <source>There is no command "%1".</source>
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
        <source>One edit per line, as the workbook's history records them.</source>
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
        <source>There is no command and no module "%1".</source>
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
        <source>%1 See "%2".</source>
        <translation>%1参见“%2”。</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>未指定命令。</translation>
    </message>
    <message>
        <source>The map uses the data "%1", which is not given.</source>
        <translation>地图使用的数据“%1”未提供。</translation>
    </message>
    <message>
        <source>Give it as --data %1=FILE; given are: %2.</source>
        <translation>用--data %1=FILE提供；已提供：%2。</translation>
    </message>
    <message>
        <source>A table under the name by which the map's layers call it.</source>
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
        <source>The size is WIDTHxHEIGHT in pixels, such as 800x500, not "%1".</source>
        <translation>尺寸应写作“宽x高”，单位为像素，如800x500，不能是“%1”。</translation>
    </message>
    <message>
        <source>The resolution is a number from 24 to 1200, not "%1".</source>
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
        <source>The theme is light or dark, not "%1".</source>
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
        <source>SQL in SQLite's dialect; each file is a table named after it.</source>
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
        <source>The item's name or id.</source>
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
        <source>"%1" is not a variable.</source>
        <translation>“%1”不是变量。</translation>
    </message>
    <message>
        <source>"%1" is not a report.</source>
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
        <source>The input "%1" is given twice.</source>
        <translation>输入“%1”重复。</translation>
    </message>
    <message>
        <source>The module %1 has no parameter "%2".</source>
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
        <source>An input table; without a role, the module's first input.</source>
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
        <source>The workbook has no item "%1".</source>
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
    <message>
        <source>Only charts have a schema.</source>
        <translation>只有图表有JSON模式。</translation>
    </message>
    <message>
        <source>kapok-cli help chart --schema prints it.</source>
        <translation>使用kapok-cli help chart --schema输出。</translation>
    </message>
    <message>
        <source>With chart: the JSON schema of a chart's spec.</source>
        <translation>与chart一起使用：输出图表说明的JSON模式。</translation>
    </message>
    <message>
        <source>How a dashboard is arranged; screen by default.</source>
        <translation>仪表板的布局，默认为screen。</translation>
    </message>
    <message>
        <source>The layout is screen, wide, a4 or 16:9, not "%1".</source>
        <translation>布局只能是screen、wide、a4或16:9，不能是“%1”。</translation>
    </message>
    <message>
        <source>A house style saved from the window; the workbook's own by default.</source>
        <translation>从窗口中保存的单位样式，默认为工作簿自身的样式。</translation>
    </message>
    <message>
        <source>The paper is A3, A4, A5 or Letter, with -portrait where it stands upright, or WIDTHxHEIGHT in millimetres from 20 to 2000, not "%1".</source>
        <translation>纸张为A3、A4、A5或Letter，纵向时加-portrait；或以毫米写作“宽x高”，取值20至2000；不能是“%1”。</translation>
    </message>
    <message>
        <source>A page to print, as the map's "sheet" arranges it, or arranged by itself.</source>
        <translation>供打印的页面，按地图的“sheet”编排；没有时自动编排。</translation>
    </message>
    <message>
        <source>The size of that page; WxH in millimetres.</source>
        <translation>该页面的尺寸；WxH，以毫米为单位。</translation>
    </message>
    <message>
        <source>The house style of the workbook cannot be read, the standard look is used.</source>
        <translation>无法读取工作簿的单位样式，改用标准外观。</translation>
    </message>
    <message>
        <source>Base maps may be fetched from the addresses that the map names.</source>
        <translation>允许从地图指定的地址获取底图。</translation>
    </message>
    <message>
        <source>The motion is time, turn, or views one after the other, with commas: south, north, above, slanting or the names of the map's own; not "%1".</source>
        <translation>运动方式应为time、turn，或以逗号分隔、依次经过的视图：south、north、above、slanting或地图自有视图的名称；不能是“%1”。</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3, not "%4".</source>
        <translation>%1应为%2至%3之间的数值，不能是“%4”。</translation>
    </message>
    <message>
        <source>A film is written as .gif, not as "%1".</source>
        <translation>动画只能写为.gif，不能写为“%1”。</translation>
    </message>
    <message>
        <source>Say where the picture goes: --out, or --frames or --film for a map that moves.</source>
        <translation>请指定图片的输出位置：--out；动态地图用--frames或--film。</translation>
    </message>
    <message>
        <source>Of a map that moves: a folder for its pictures, numbered PNG files.</source>
        <translation>用于动态地图：存放其图片的文件夹，图片为带编号的PNG文件。</translation>
    </message>
    <message>
        <source>Of a map that moves: one file that plays in browsers and slides.</source>
        <translation>用于动态地图：可在浏览器和幻灯片中播放的单个文件。</translation>
    </message>
    <message>
        <source>How it moves: through its periods; in space also once around, or from view to view: south, north, above, slanting, or the map's own by their names.</source>
        <translation>运动方式：逐期播放；三维地图还可旋转一周，或从一个视图移到另一个视图：south、north、above、slanting，或地图自有视图的名称。</translation>
    </message>
    <message>
        <source>How many there are of a turn, of a way or of a cube; 72 by default.</source>
        <translation>旋转一周、视图间移动或时空立方体的图片张数，默认为72。</translation>
    </message>
    <message>
        <source>How long each is shown: 0.8 for periods, otherwise 0.1 by default.</source>
        <translation>每张图片显示的秒数：逐期播放默认为0.8，其他默认为0.1。</translation>
    </message>
    <message>
        <source>%1 pictures. A video of them: %2</source>
        <translation>共%1张图片。合成视频的命令：%2</translation>
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
        <source>There is no table "%1" in the database.</source>
        <translation>数据库中没有表“%1”。</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>现有的表：%1。</translation>
    </message>
    <message>
        <source>Column "%1" holds values of several kinds and is read as text.</source>
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
        <source>The table "%1" cannot be used in SQL: %2.</source>
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
        <source>"%1" is not a number (%2).</source>
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
        <source>The setting %1 of a connection cannot be "%2".</source>
        <translation>连接的设置项%1不能为“%2”。</translation>
    </message>
    <message>
        <source>It can be: %1.</source>
        <translation>可以为：%1。</translation>
    </message>
    <message>
        <source>The settings of a connection have a wrong member "%1".</source>
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
        <source>A connection must not hold a password ("%1").</source>
        <translation>连接中不能保存密码（“%1”）。</translation>
    </message>
    <message>
        <source>There is no port %1.</source>
        <translation>端口%1无效。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; PostgreSQL's is usually 5432.</source>
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
        <source>Give the file of the authority's certificate (sslrootcert), write the host as the certificate names it, or choose the TLS mode "require".</source>
        <translation>请指定证书颁发机构的证书文件（sslrootcert），按证书中的名称填写主机，或选择TLS模式“require”。</translation>
    </message>
    <message>
        <source>The encrypted connection could not be made: %1.</source>
        <translation>无法建立加密连接：%1。</translation>
    </message>
    <message>
        <source>Try another TLS mode, or ask the server's administrator.</source>
        <translation>请换用其他TLS模式，或联系服务器管理员。</translation>
    </message>
    <message>
        <source>There is no database "%1".</source>
        <translation>没有数据库“%1”。</translation>
    </message>
    <message>
        <source>Check its name, upper and lower case too.</source>
        <translation>请检查数据库名称，注意大小写。</translation>
    </message>
    <message>
        <source>The user "%1" may not connect to the database "%2".</source>
        <translation>用户“%1”无权连接数据库“%2”。</translation>
    </message>
    <message>
        <source>Ask its administrator for the right to connect.</source>
        <translation>请向数据库管理员申请连接权限。</translation>
    </message>
    <message>
        <source>The server does not accept this password for the user "%1".</source>
        <translation>服务器不接受用户“%1”的密码。</translation>
    </message>
    <message>
        <source>Type the password again and check the user's name: the server does not say which of the two is wrong.</source>
        <translation>请重新输入密码，并检查用户名：服务器不会说明两者中哪一个有误。</translation>
    </message>
    <message>
        <source>The server lets the user "%1" not into the database "%2" from this computer, or not with this TLS mode.</source>
        <translation>服务器不允许用户“%1”从本机或以此TLS模式连接数据库“%2”。</translation>
    </message>
    <message>
        <source>Try the TLS mode "require", or ask the administrator to allow it in pg_hba.conf.</source>
        <translation>请尝试TLS模式“require”，或请管理员在pg_hba.conf中放行。</translation>
    </message>
    <message>
        <source>The server does not accept the user "%1".</source>
        <translation>服务器不接受用户“%1”。</translation>
    </message>
    <message>
        <source>Check the user's name, upper and lower case too.</source>
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
        <source>Ask the server's administrator.</source>
        <translation>请联系服务器管理员。</translation>
    </message>
    <message>
        <source>What listens at port %1 of %2 is not PostgreSQL.</source>
        <translation>%2的端口%1上运行的不是PostgreSQL。</translation>
    </message>
    <message>
        <source>Check the port; PostgreSQL's is usually 5432.</source>
        <translation>请检查端口；PostgreSQL通常使用5432。</translation>
    </message>
    <message>
        <source>The server offers no encryption (TLS).</source>
        <translation>服务器不支持加密（TLS）。</translation>
    </message>
    <message>
        <source>Choose the TLS mode "prefer", or ask the administrator to set up TLS.</source>
        <translation>请选择TLS模式“prefer”，或请管理员配置TLS。</translation>
    </message>
    <message>
        <source>There is no computer named "%1".</source>
        <translation>找不到名为“%1”的计算机。</translation>
    </message>
    <message>
        <source>Check the host's name, and that this computer is in its network.</source>
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
        <source>The server asks for the password of the user "%1".</source>
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
        <source>Try again, or ask the server's administrator.</source>
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
        <source>Column "%1" (%2) holds numbers of more digits than a number of Kapok keeps, and is read as text.</source>
        <translation>列“%1”（%2）的数值位数超出Kapok可保留的精度，已按文本读取。</translation>
    </message>
    <message>
        <source>Column "%1" (%2) is read as float64: its first 15 digits are exact.</source>
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
        <source>There is no ODBC data source "%1" on this computer.</source>
        <translation>本机没有ODBC数据源“%1”。</translation>
    </message>
    <message>
        <source>Choose one of the list, or set it up in the system's ODBC settings.</source>
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
        <source>Check the user's name and type the password again.</source>
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
        <source>In column "%1", %2 values of more than 15 digits were rounded to float64.</source>
        <translation>列“%1”中有%2个值超过15位有效数字，已舍入为float64。</translation>
    </message>
    <message>
        <source>The geometries of column "%1" are in several coordinate reference systems.</source>
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
        <source>There is no variable "%1" for the statement.</source>
        <translation>语句所用的变量“%1”不存在。</translation>
    </message>
    <message>
        <source>Give the workbook a variable of this name, or write the value itself.</source>
        <translation>请在工作簿中添加同名变量，或直接写入值。</translation>
    </message>
    <message>
        <source>The variable "%1" is a list; SQL takes single values.</source>
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
        <source>The strongest correlation is that of **%1** and **%2**: %3 (%4, %5 rows).</source>
        <translation>相关性最强的是**%1**和**%2**：%3（%4，%5行）。</translation>
    </message>
    <message>
        <source>Pairs take the rows where both are known; their numbers differ from the %1 rows of the table.</source>
        <translation>每对列只取两列均有值的行，行数与表的%1行不同。</translation>
    </message>
    <message>
        <source>A share of a total needs amounts and weights that are not negative.</source>
        <translation>计算总计占比要求数额和权重不为负。</translation>
    </message>
    <message>
        <source>Leave out negative rows with a filter, or choose another column.</source>
        <translation>请用筛选去掉含负值的行，或选择其他列。</translation>
    </message>
    <message>
        <source>The amounts sum to 0, so there are no shares.</source>
        <translation>数额合计为0，无法计算占比。</translation>
    </message>
    <message>
        <source>Choose another column, or check the filter of the data.</source>
        <translation>请选择其他列，或检查数据的筛选条件。</translation>
    </message>
    <message>
        <source>Measures of concentration</source>
        <translation>集中度指标</translation>
    </message>
    <message>
        <source>The largest units and concentration ratios</source>
        <translation>最大的个体与集中率</translation>
    </message>
    <message>
        <source>Shares of the largest units</source>
        <translation>最大个体的占比</translation>
    </message>
    <message>
        <source>Lorenz and concentration curves</source>
        <translation>洛伦兹曲线与集中曲线</translation>
    </message>
    <message>
        <source>Lorenz curve</source>
        <translation>洛伦兹曲线</translation>
    </message>
    <message>
        <source>Inequality by part</source>
        <translation>各组的不平等程度</translation>
    </message>
    <message>
        <source>Inequality within and between parts</source>
        <translation>组内与组间不平等</translation>
    </message>
    <message>
        <source>Inequality within each part (Theil's T)</source>
        <translation>各组内部的不平等（泰尔T指数）</translation>
    </message>
    <message>
        <source>%1 % of the inequality (Theil's T) lies between the parts, %2 % within them.</source>
        <translation>不平等（泰尔T指数）中，%1%来自组间，%2%来自组内。</translation>
    </message>
    <message>
        <source>**%1**: Gini %2, HHI %3 points, highly concentrated: like %4 equal units.</source>
        <translation>**%1**：基尼系数为%2，HHI为%3点，高度集中，相当于%4个规模相等的个体。</translation>
    </message>
    <message>
        <source>**%1**: Gini %2, HHI %3 points, moderately concentrated: like %4 equal units.</source>
        <translation>**%1**：基尼系数为%2，HHI为%3点，中度集中，相当于%4个规模相等的个体。</translation>
    </message>
    <message>
        <source>**%1**: Gini %2, HHI %3 points, not concentrated: like %4 equal units.</source>
        <translation>**%1**：基尼系数为%2，HHI为%3点，未呈现集中，相当于%4个规模相等的个体。</translation>
    </message>
    <message>
        <source>Concentration and inequality</source>
        <translation>集中度与不平等</translation>
    </message>
    <message>
        <source>How unequally an amount is spread: Lorenz curve, Gini, HHI, concentration ratios, Theil by part.</source>
        <translation>数额分布的不平等程度：洛伦兹曲线、基尼系数、HHI、集中率，以及按组分解的泰尔指数。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数额</translation>
    </message>
    <message>
        <source>Output, income, employees …</source>
        <translation>产值、收入、从业人数等…</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>个体</translation>
    </message>
    <message>
        <source>Rows of one name are one unit (a firm); each row unless given.</source>
        <translation>名称相同的行为同一个体（如企业）；未指定时每行为一个个体。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Splits the inequality into within and between these.</source>
        <translation>将不平等分解为这些组的组内和组间两部分。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Persons of a unit, when the amount is that of one person.</source>
        <translation>数额为人均值时，各个体的人数。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Lines units up for the concentration curve.</source>
        <translation>集中曲线中排列个体的依据。</translation>
    </message>
    <message>
        <source>Concentration by order</source>
        <translation>按排序列的集中度</translation>
    </message>
    <message>
        <source>Some amounts are 0: Theil's L, which takes their logarithm, is not defined.</source>
        <translation>有数额为0：泰尔L指数需取对数，此时没有定义。</translation>
    </message>
    <message>
        <source>Column %1 has %2 different values; a cross table takes 2 to %3.</source>
        <translation>列“%1”有%2个不同值；交叉表要求2至%3个。</translation>
    </message>
    <message>
        <source>Choose another column, or recode it into fewer categories.</source>
        <translation>请选择其他列，或将其重新编码为较少的类别。</translation>
    </message>
    <message>
        <source>All counts are 0.</source>
        <translation>所有计数均为0。</translation>
    </message>
    <message>
        <source>Choose another column of counts.</source>
        <translation>请选择其他频数列。</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>Measures of association</source>
        <translation>关联度指标</translation>
    </message>
    <message>
        <source>Shares within each row</source>
        <translation>各行内的占比</translation>
    </message>
    <message>
        <source>Where counts differ from independence</source>
        <translation>频数偏离独立性的位置</translation>
    </message>
    <message>
        <source>Counts of two columns of categories together, and how strongly they are related.</source>
        <translation>两个类别列的交叉频数，以及两列关联的强弱。</translation>
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
        <source>Counts</source>
        <translation>频数</translation>
    </message>
    <message>
        <source>How often each row counts: once unless given.</source>
        <translation>每行计几次，默认为一次。</translation>
    </message>
    <message>
        <source>Measures of order</source>
        <translation>有序关联指标</translation>
    </message>
    <message>
        <source>Whether the categories of both columns have an order.</source>
        <translation>两列的类别是否都有顺序。</translation>
    </message>
    <message>
        <source>When neither column is text</source>
        <translation>两列均非文本时计算</translation>
    </message>
    <message>
        <source>Yes, that of their names or sizes</source>
        <translation>是，按名称或大小的顺序</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Tests of independence</source>
        <translation>独立性检验</translation>
    </message>
    <message>
        <source>**%1** and **%2** are related: Cramér's V is %3 (χ² test, %4).</source>
        <translation>**%1**与**%2**相关：Cramér V为%3（χ²检验，%4）。</translation>
    </message>
    <message>
        <source>**%1** and **%2** are not clearly related: Cramér's V is %3 (χ² test, %4).</source>
        <translation>**%1**与**%2**无显著相关：Cramér V为%3（χ²检验，%4）。</translation>
    </message>
    <message>
        <source>The least expected count is %1, below 5: the χ² test is rough here; use Fisher's exact test.</source>
        <translation>最小期望频数为%1，小于5：χ²检验在此只是粗略近似，请使用Fisher精确检验。</translation>
    </message>
    <message>
        <source>The values of %1 repeat too much for Sheather &amp; Jones' rule; Silverman's is used.</source>
        <translation>%1的重复值过多，不适用Sheather &amp; Jones规则，已改用Silverman规则。</translation>
    </message>
    <message>
        <source>No bandwidth can be found for column %1.</source>
        <translation>无法确定列“%1”的带宽。</translation>
    </message>
    <message>
        <source>Give one, choose another rule, or leave a constant column out.</source>
        <translation>请指定带宽，选择其他规则，或去掉常数列。</translation>
    </message>
    <message>
        <source>Density curve</source>
        <translation>密度曲线</translation>
    </message>
    <message>
        <source>A smooth picture of a distribution: kernel density estimation.</source>
        <translation>分布的平滑图像：核密度估计。</translation>
    </message>
    <message>
        <source>The curve is the mean of small hills around the values. Their width, the bandwidth, is the standard deviation of a hill: Sheather &amp; Jones' rule fits distributions with several peaks, Silverman's and Scott's are for those with one, and the normal rule is best for normal data. Where values repeat too much for Sheather &amp; Jones' rule, Silverman's is used and said. The curve reaches three bandwidths beyond the data, so it can pass 0 for values that cannot.

**Missing values** and infinite ones are left out, column by column, and counted.

Sources: B. W. Silverman, Density Estimation, 1986; D. W. Scott, Multivariate Density Estimation, 1992; S. J. Sheather, M. C. Jones, Journal of the Royal Statistical Society B 53, 1991.</source>
        <translation>曲线是各个值处小峰的平均。小峰的宽度由带宽决定，带宽即小峰的标准差：Sheather &amp; Jones规则适合多峰分布，Silverman规则和Scott规则适合单峰分布，正态规则最适合正态数据。重复值过多、无法使用Sheather &amp; Jones规则时，改用Silverman规则并加以说明。曲线向数据两端各延伸三个带宽，因此对不可能为负的值，曲线也可能越过0。

**缺失值**和无穷大值按列略去并计数。

来源：B. W. Silverman, Density Estimation, 1986；D. W. Scott, Multivariate Density Estimation, 1992；S. J. Sheather, M. C. Jones, Journal of the Royal Statistical Society B 53, 1991。</translation>
    </message>
    <message>
        <source>Columns of numbers.</source>
        <translation>数值列。</translation>
    </message>
    <message>
        <source>Rule of the bandwidth</source>
        <translation>带宽规则</translation>
    </message>
    <message>
        <source>How the bandwidth is chosen.</source>
        <translation>选择带宽的方式。</translation>
    </message>
    <message>
        <source>Sheather &amp; Jones</source>
        <translation>Sheather &amp; Jones</translation>
    </message>
    <message>
        <source>Silverman's rule of thumb</source>
        <translation>Silverman经验法则</translation>
    </message>
    <message>
        <source>Scott's rule</source>
        <translation>Scott规则</translation>
    </message>
    <message>
        <source>Normal rule</source>
        <translation>正态规则</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>核函数</translation>
    </message>
    <message>
        <source>The shape of the hills.</source>
        <translation>小峰的形状。</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Epanechnikov</source>
        <translation>Epanechnikov</translation>
    </message>
    <message>
        <source>Biweight</source>
        <translation>双权</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>三角形</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>In units of the data; by the rule unless given.</source>
        <translation>以数据的单位计；未指定时由规则确定。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Of the curve.</source>
        <translation>绘制曲线所用的点数。</translation>
    </message>
    <message>
        <source>Bandwidths</source>
        <translation>各列带宽</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Density of %1</source>
        <translation>%1的密度</translation>
    </message>
    <message>
        <source>**%1** is most dense at %2; peaks of the curve: %3 (bandwidth %4).</source>
        <translation>**%1**的密度在%2处最大；曲线的峰：%3（带宽%4）。</translation>
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
        <source>Frequency tables</source>
        <translation>频数表</translation>
    </message>
    <message>
        <source>How often each value of a column occurs, and how varied the column is.</source>
        <translation>列中各个值出现的次数，以及该列取值的多样程度。</translation>
    </message>
    <message>
        <source>Each value has its count, its share of all rows and of the rows with a value, and the running share of the latter, in percent. For each column the most frequent value, Shannon's entropy (natural logarithm), evenness (entropy over its greatest value) and Simpson's diversity (the chance that two rows drawn with replacement differ) tell how varied it is.

**Missing values** have a row of their own, without a value; they count for the share of all rows only. Infinite numbers are taken as missing.

Sources: C. E. Shannon, Bell System Technical Journal 27, 1948; E. H. Simpson, Nature 163, 1949.</source>
        <translation>每个值给出频数、占全部行的百分比、占有值行的百分比，以及后者的累计百分比。每列还给出最常见的值、Shannon熵（自然对数）、均匀度（熵与其最大值之比）和Simpson多样性（有放回抽取的两行不同的概率），用以说明取值的多样程度。

**缺失值**单列一行，没有值，只计入占全部行的百分比。无穷大值视为缺失。

来源：C. E. Shannon, Bell System Technical Journal 27, 1948；E. H. Simpson, Nature 163, 1949。</translation>
    </message>
    <message>
        <source>The columns whose values are counted.</source>
        <translation>要统计取值的列。</translation>
    </message>
    <message>
        <source>The order of the values.</source>
        <translation>值的排列顺序。</translation>
    </message>
    <message>
        <source>The most frequent first</source>
        <translation>最常见的在前</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>按值</translation>
    </message>
    <message>
        <source>Values listed</source>
        <translation>列出的值数</translation>
    </message>
    <message>
        <source>What comes after so many is summed up as …</source>
        <translation>超出此数的值合并为“…”。</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>频数</translation>
    </message>
    <message>
        <source>Variety of the columns</source>
        <translation>各列的多样性</translation>
    </message>
    <message>
        <source>**%1** has %2 different values; the most frequent is %3 (%4 %).</source>
        <translation>**%1**有%2个不同值；最常见的是%3（%4%）。</translation>
    </message>
    <message>
        <source>Frequencies of %1</source>
        <translation>%1的频数</translation>
    </message>
    <message>
        <source>Column %1 has %2 values; at least %3 are needed.</source>
        <translation>列“%1”有%2个值，至少需要%3个。</translation>
    </message>
    <message>
        <source>Leave the column out, or check the filter of the data.</source>
        <translation>请去掉该列，或检查数据的筛选条件。</translation>
    </message>
    <message>
        <source>Rows left out because a value is missing or infinite: %1.</source>
        <translation>因值缺失或为无穷大而略去的行数：%1。</translation>
    </message>
    <message>
        <source>Values and outliers of %1</source>
        <translation>%1的值与离群值</translation>
    </message>
    <message>
        <source>Values and scores</source>
        <translation>值与得分</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>离群值</translation>
    </message>
    <message>
        <source>Limits and counts</source>
        <translation>界限与个数</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>检验步骤</translation>
    </message>
    <message>
        <source>More than half of the values of %1 are equal: the modified z-score finds no outliers there.</source>
        <translation>%1有半数以上的值相等：修正z得分在此无法识别离群值。</translation>
    </message>
    <message>
        <source>Values that stand out: %1, in a search of %2 columns.</source>
        <translation>离群值：%1个，共检查%2列。</translation>
    </message>
    <message>
        <source>%1 complete rows are too few for distances in %2 columns.</source>
        <translation>完整的行只有%1行，不足以计算%2列的距离。</translation>
    </message>
    <message>
        <source>Leave out columns with many missing values.</source>
        <translation>请去掉缺失值较多的列。</translation>
    </message>
    <message>
        <source>Mahalanobis distances, squared</source>
        <translation>马氏距离的平方</translation>
    </message>
    <message>
        <source>Rows that stand out: %1 of %2, in %3 columns together.</source>
        <translation>离群的行：%2行中有%1行，由%3列共同判断。</translation>
    </message>
    <message>
        <source>Which values, or rows, stand far from the others.</source>
        <translation>找出远离其他数据的值或行。</translation>
    </message>
    <message>
        <source>What makes a value an outlier.</source>
        <translation>判断离群值的方法。</translation>
    </message>
    <message>
        <source>Quartiles (Tukey)</source>
        <translation>四分位数（Tukey）</translation>
    </message>
    <message>
        <source>Modified z-score (median deviation)</source>
        <translation>修正z得分（中位数绝对偏差）</translation>
    </message>
    <message>
        <source>Grubbs' test: one outlier</source>
        <translation>Grubbs检验：一个离群值</translation>
    </message>
    <message>
        <source>Rosner's test: several outliers</source>
        <translation>Rosner检验：多个离群值</translation>
    </message>
    <message>
        <source>Mahalanobis: all columns together</source>
        <translation>马氏距离：所有列综合判断</translation>
    </message>
    <message>
        <source>Reach in interquartile ranges</source>
        <translation>界限为四分位距的倍数</translation>
    </message>
    <message>
        <source>1.5 is usual, 3 finds extreme values only.</source>
        <translation>通常取1.5；取3只找出极端值。</translation>
    </message>
    <message>
        <source>Limit of the modified z-score</source>
        <translation>修正z得分的界限</translation>
    </message>
    <message>
        <source>3.5 is usual.</source>
        <translation>通常取3.5。</translation>
    </message>
    <message>
        <source>Outliers at most</source>
        <translation>离群值最多个数</translation>
    </message>
    <message>
        <source>How many Rosner's test looks for.</source>
        <translation>Rosner检验查找的个数。</translation>
    </message>
    <message>
        <source>Significance (%)</source>
        <translation>显著性水平（%）</translation>
    </message>
    <message>
        <source>Of the tests; for Mahalanobis the share of rows expected beyond the limit.</source>
        <translation>各检验的显著性水平；对马氏距离为预期超出界限的行所占比例。</translation>
    </message>
    <message>
        <source>Locations from the median</source>
        <translation>各位置估计与中位数之差</translation>
    </message>
    <message>
        <source>Locations from the median, in median deviations</source>
        <translation>各位置估计与中位数之差（以中位数绝对偏差计）</translation>
    </message>
    <message>
        <source>Means and robust locations agree: no column's mean is moved far by wild values or skewness.</source>
        <translation>平均值与稳健位置估计一致：各列的平均值均未因极端值或偏态而明显偏移。</translation>
    </message>
    <message>
        <source>Wild values or skewness move the mean by more than half of a median deviation in: %1. There the robust location tells more of what is usual.</source>
        <translation>以下列的平均值因极端值或偏态而偏移超过半个中位数绝对偏差：%1。对这些列，稳健位置估计更能反映一般水平。</translation>
    </message>
    <message>
        <source>More than half of the values are equal, so that the median deviation is 0 and Huber's location is the median, in: %1.</source>
        <translation>以下列有半数以上的值相等，因此中位数绝对偏差为0，Huber位置估计等于中位数：%1。</translation>
    </message>
    <message>
        <source>Robust statistics</source>
        <translation>稳健统计</translation>
    </message>
    <message>
        <source>Location and spread that a few wild values cannot move.</source>
        <translation>不受少数极端值影响的位置和离散程度。</translation>
    </message>
    <message>
        <source>Trimmed on each side (%)</source>
        <translation>两端各截去（%）</translation>
    </message>
    <message>
        <source>The share of values that trimming and winsorizing touch.</source>
        <translation>截尾和缩尾所涉及的值的比例。</translation>
    </message>
    <message>
        <source>Huber's k</source>
        <translation>Huber的k</translation>
    </message>
    <message>
        <source>Beyond so many median deviations a value is pulled in.</source>
        <translation>偏离超过此倍数的中位数绝对偏差时，将值拉回。</translation>
    </message>
    <message>
        <source>A weight is negative.</source>
        <translation>有权重为负数。</translation>
    </message>
    <message>
        <source>Choose another column of weights.</source>
        <translation>请选择其他权重列。</translation>
    </message>
    <message>
        <source>Column %1 has no value with a weight.</source>
        <translation>列“%1”没有带权重的值。</translation>
    </message>
    <message>
        <source>Choose another column.</source>
        <translation>请选择其他列。</translation>
    </message>
    <message>
        <source>Weighted distributions</source>
        <translation>加权分布</translation>
    </message>
    <message>
        <source>Weighted distribution of %1</source>
        <translation>%1的加权分布</translation>
    </message>
    <message>
        <source>Weighted statistics</source>
        <translation>加权统计</translation>
    </message>
    <message>
        <source>Means, spread and quantiles in which rows weigh differently.</source>
        <translation>各行权重不同时的平均值、离散程度和分位数。</translation>
    </message>
    <message>
        <source>The mean is that of the values times their weights. As frequencies, a weight says how often its row occurred: the variance divides by their sum less one. As importance (survey weights, persons of a region), only their ratios matter: the variance divides by the sum less the sum of squares over the sum, and the standard error takes Kish's effective number of rows. Quantiles are those of the weighted distribution, halfway between two values where the share is met exactly (type 2 of Hyndman &amp; Fan).

**Missing values:** rows where the value or the weight is missing or infinite are left out, column by column, and counted; so are weights of 0, without being counted. Negative weights are an error.

Sources: L. Kish, Survey Sampling, 1965; R. J. Hyndman, Y. Fan, The American Statistician 50, 1996.</source>
        <translation>平均值按各值乘以权重计算。权重为频数时，表示该行出现的次数：方差的除数为权重之和减一。权重为重要性时（调查权重、区域人口），只有权重之间的比例起作用：方差的除数为权重之和减去权重平方和与权重之和的比，标准误采用Kish有效行数。分位数为加权分布的分位数，恰好达到所求比例时取相邻两值的中点（Hyndman &amp; Fan的第2类）。

**缺失值**：值或权重缺失或为无穷大的行按列略去并计数；权重为0的行也略去，但不计数。权重为负即报错。

来源：L. Kish, Survey Sampling, 1965；R. J. Hyndman, Y. Fan, The American Statistician 50, 1996。</translation>
    </message>
    <message>
        <source>How much each row weighs.</source>
        <translation>各行的权重。</translation>
    </message>
    <message>
        <source>Kind of weights</source>
        <translation>权重类型</translation>
    </message>
    <message>
        <source>What a weight of 2 means.</source>
        <translation>权重为2的含义。</translation>
    </message>
    <message>
        <source>Importance: the row matters twice as much</source>
        <translation>重要性：该行的重要程度为两倍</translation>
    </message>
    <message>
        <source>Frequency: the row occurred twice</source>
        <translation>频数：该行出现了两次</translation>
    </message>
    <message>
        <source>Quantiles (%)</source>
        <translation>分位数（%）</translation>
    </message>
    <message>
        <source>The shares below them.</source>
        <translation>低于各分位数的比例。</translation>
    </message>
    <message>
        <source>The weighted mean of **%1** is %2; without weights it is %3.</source>
        <translation>**%1**的加权平均值为%2；不加权时为%3。</translation>
    </message>
    <message>
        <source>Weighted quantiles</source>
        <translation>加权分位数</translation>
    </message>
    <message>
        <source>Half of the rows lie on one plane: distances from them have no measure.</source>
        <translation>有一半的行位于同一平面上：无法度量到它们的距离。</translation>
    </message>
    <message>
        <source>Leave out columns that are sums of others or mostly one value.</source>
        <translation>去掉那些是其他列之和或大多为同一个值的列。</translation>
    </message>
    <message>
        <source>Robust Mahalanobis: all columns, many outliers</source>
        <translation>稳健马氏距离：所有列，可有许多离群值</translation>
    </message>
    <message>
        <source>Units are the rows, or with a column of units their sums. The Lorenz curve shows which share of the amount the smallest units hold together; Gini's coefficient is twice the area over it, 0 for equal units. CRn is the share of the n largest units; HHI is the sum of squared shares (times 10,000 in points: above 1,800 a market is called highly concentrated). Theil's T and L split without rest into inequality within and between parts.

With weights (persons) the amount is taken as that of one person, such as income a head: units then count by weight. With a column of order, the concentration curve lines units up by it and the concentration index is its Gini: below 0 when the amount sits with those of low order.

**Missing values:** rows where a chosen column is missing or infinite are left out and counted.

Sources: M. O. Lorenz, 1905; C. Gini, 1912; A. O. Hirschman, 1945; H. Theil, Economics and Information Theory, 1967; M. Hall, N. Tideman, Journal of the American Statistical Association 62, 1967; N. C. Kakwani, Econometrica 45, 1977; U.S. Department of Justice, Merger Guidelines, 2023.</source>
        <translation>个体即各行；指定个体列时，为同一个体各行的合计。洛伦兹曲线表示规模最小的若干个体合起来占总额的多少；基尼系数是曲线上方面积（至对角线）的两倍，各个体相等时为0。CRn是最大的n个个体的占比；HHI是各占比的平方和（以点表示时乘以10,000，超过1,800点的市场视为高度集中）。泰尔T指数和L指数可完全分解为组内和组间不平等，没有余项。

指定权重（人数）时，数额视为人均值，如人均收入，各个体按权重计。指定排序列时，集中曲线按该列排列个体，集中指数即相应的基尼系数：数额集中于排序靠前（值较小）的个体时小于0。

**缺失值**：所选列有缺失或无穷大值的行略去并计数。

来源：M. O. Lorenz, 1905；C. Gini, 1912；A. O. Hirschman, 1945；H. Theil, Economics and Information Theory, 1967；M. Hall, N. Tideman, Journal of the American Statistical Association 62, 1967；N. C. Kakwani, Econometrica 45, 1977；U.S. Department of Justice, Merger Guidelines, 2023。</translation>
    </message>
    <message>
        <source>Amounts are not negative; a negative one is an error. Theil's L is empty when an amount is 0.</source>
        <translation>数额不为负，出现负值即报错。有数额为0时，泰尔L指数留空。</translation>
    </message>
    <message>
        <source>Columns that are not normal (Shapiro–Wilk at 1 %): %1. With few rows the test and the interval of Pearson's r are rough there: compare with Spearman's.</source>
        <translation>不服从正态分布的列（Shapiro–Wilk检验，1%水平）：%1。行数较少时，这些列的Pearson r检验和区间较为粗略：请与Spearman的结果对照。</translation>
    </message>
    <message>
        <source>The rows are independent of each other. Pearson's test and interval also take the two columns as normal together, or the rows as many, and see straight relations only; the rank correlations ask for a relation that rises or falls.</source>
        <translation>各行相互独立。Pearson的检验和区间还假定两列服从联合正态分布，或行数足够多，并且只反映线性关系；秩相关要求关系为递增或递减。</translation>
    </message>
    <message>
        <source>The rows are independent of each other; χ² needs expected counts of 5 or more.</source>
        <translation>各行相互独立；χ²检验要求期望频数不小于5。</translation>
    </message>
    <message>
        <source>The values are a sample of one distribution that is smooth: steps, hard limits and heaps of equal values are smoothed over.</source>
        <translation>各值是来自同一平滑分布的样本：阶梯、硬性界限和大量重复的值都会被平滑掉。</translation>
    </message>
    <message>
        <source>None: it describes the rows as they are.</source>
        <translation>无：仅如实描述各行。</translation>
    </message>
    <message>
        <source>Quartiles: values farther than 1.5 interquartile ranges from the quartiles. Modified z-score: values farther than 3.5 times the median deviation over 0.6745 from the median; it stands up to many outliers. Grubbs' test finds one, Rosner's generalised test (ESD) up to a given number, at a level of significance. Mahalanobis looks at all columns together: the squared distance from the means, in which columns that go together count once, against the χ² distribution. Several outliers can hide each other there; the robust one measures from the half of the rows that lie closest together (the minimum covariance determinant, from 500 random starts, weighed again as Rousseeuw and van Driessen do), and stands up to nearly half of the rows being wild. The same seed gives the same result.

The score is the distance from the center in units of the spread: of the median in interquartile ranges or median deviations, of the mean in standard deviations; for Mahalanobis the distance itself. An outlier is a value to look at, not one to delete.

**Missing values** and infinite ones are left out, column by column (for both Mahalanobis, row by row), and counted.

Sources: F. E. Grubbs, Annals of Mathematical Statistics 21, 1950; J. W. Tukey, Exploratory Data Analysis, 1977; B. Rosner, Technometrics 25, 1983; B. Iglewicz, D. C. Hoaglin, How to Detect and Handle Outliers, 1993; P. C. Mahalanobis, 1936; P. J. Rousseeuw, K. van Driessen, Technometrics 41, 1999; G. Pison, S. Van Aelst, G. Willems, Metrika 55, 2002.</source>
        <translation>四分位：距四分位数超过1.5倍四分位距的值。修正z分数：距中位数超过3.5倍中位绝对偏差除以0.6745的值；可抵御许多离群值。Grubbs检验找出一个，Rosner的广义检验（ESD）在给定显著性水平下找出不超过给定个数的离群值。马氏距离把所有列一起看：到均值的平方距离，其中同向变动的列只算一次，与χ²分布比较。多个离群值在那里会互相掩盖；稳健马氏距离从彼此最靠近的一半行出发度量（最小协方差行列式，500次随机起始，再按Rousseeuw与van Driessen的方法加权），可抵御将近一半的异常行。相同种子给出相同结果。

得分是以离散程度为单位的到中心的距离：中位数以四分位距或中位绝对偏差计，均值以标准差计；马氏距离则为距离本身。离群值是需要查看的值，而不是需要删除的值。

**缺失值**和无穷值逐列（两种马氏距离逐行）去掉并计数。

来源：F. E. Grubbs, Annals of Mathematical Statistics 21, 1950；J. W. Tukey, Exploratory Data Analysis, 1977；B. Rosner, Technometrics 25, 1983；B. Iglewicz, D. C. Hoaglin, How to Detect and Handle Outliers, 1993；P. C. Mahalanobis, 1936；P. J. Rousseeuw, K. van Driessen, Technometrics 41, 1999；G. Pison, S. Van Aelst, G. Willems, Metrika 55, 2002。</translation>
    </message>
    <message>
        <source>Grubbs, ESD and both Mahalanobis take the other values as normally distributed.</source>
        <translation>Grubbs、ESD和两种马氏距离都把其余值视为正态分布。</translation>
    </message>
    <message>
        <source>The trimmed mean leaves out a share of the values on each side, the winsorized mean moves them to the nearest value kept. Huber's location pulls values farther than k median deviations in to that distance. The median absolute deviation (MAD) is multiplied by 1.4826 and the range between the quartiles (IQR, quantiles of type 7) is as it is. Sn and Qn measure spread by distances between values, without a center, so that they suit skewed values too; half of the values may be wild, and they use normal ones better than the MAD (58 and 82 against 37 %). The interval is that of the trimmed mean, with Student's t of the values kept less one.

**Missing values** and infinite ones are left out, column by column, and counted.

Sources: J. W. Tukey, D. H. McLaughlin, Sankhyā A 25, 1963; P. J. Huber, Annals of Mathematical Statistics 35, 1964; F. R. Hampel, Journal of the American Statistical Association 69, 1974; C. Croux, P. J. Rousseeuw, Computational Statistics 1, 1992; P. J. Rousseeuw, C. Croux, Journal of the American Statistical Association 88, 1993.</source>
        <translation>截尾均值去掉两端各一定比例的值，缩尾均值把它们移到最近的保留值。Huber位置估计把距中位数超过k倍中位绝对偏差的值拉到该距离。中位绝对偏差（MAD）乘以1.4826，四分位距（IQR，第7类分位数）不作调整。Sn和Qn用值与值之间的距离度量离散程度，不需要中心，因此也适合偏态的值；可容许一半的值异常，并且对正态值的利用优于MAD（58%和82%，而MAD为37%）。区间是截尾均值的区间，采用自由度为保留值个数减一的Student t分布。

**缺失值**和无穷值逐列去掉并计数。

来源：J. W. Tukey, D. H. McLaughlin, Sankhyā A 25, 1963；P. J. Huber, Annals of Mathematical Statistics 35, 1964；F. R. Hampel, Journal of the American Statistical Association 69, 1974；C. Croux, P. J. Rousseeuw, Computational Statistics 1, 1992；P. J. Rousseeuw, C. Croux, Journal of the American Statistical Association 88, 1993。</translation>
    </message>
    <message>
        <source>For the interval, values are independent of each other and their distribution is not far from symmetric.</source>
        <translation>对于区间，各值相互独立，且分布大致对称。</translation>
    </message>
    <message>
        <source>None: it describes the rows as they are. A mean says little of values that are very skewed; compare it with the median.</source>
        <translation>无：仅如实描述各行。严重偏态的值，平均值说明不了多少问题；请与中位数比较。</translation>
    </message>
    <message>
        <source>The weights are of the kind chosen. Standard errors take the rows as independent of each other.</source>
        <translation>权重属于所选的类型。标准误假定各行相互独立。</translation>
    </message>
    <message>
        <source>Pearson's r measures straight relations, Spearman's ρ and Kendall's τ-b rising or falling ones of any shape. With controls, correlations are partial: of what the controls do not explain (for Spearman of ranks, for Kendall by the formula of partial correlations). Tests are Student's t. Without ties and controls, p-values of Spearman's ρ up to 1,290 rows come from the sum of squared differences of ranks (counted up to 9 rows, beyond by a series), and those of Kendall's τ below 50 rows from counting orders; Kendall's are normal elsewhere, with the variance for ties. Intervals use Fisher's z, and are open to one side when the test is. With many pairs some p-values are small by chance.

**Missing values:** each pair takes the rows where both columns and the controls have finite values; their number is in the table.

Sources: R. A. Fisher, Metron 1, 1921; M. G. Kendall, Biometrika 33, 1945; W. R. Knight, Journal of the American Statistical Association 61, 1966; D. J. Best, D. E. Roberts, Applied Statistics 24, 1975; D. G. Bonett, T. A. Wright, Psychometrika 65, 2000.</source>
        <translation>Pearson的r衡量线性关系，Spearman的ρ和Kendall的τ-b衡量任意形状的递增或递减关系。指定控制变量时为偏相关，即控制变量未能解释部分之间的相关（Spearman按秩计算，Kendall按偏相关公式计算）。检验采用学生t检验。没有并列值和控制变量时，1,290行以内Spearman的ρ的p值由秩差平方和得出（9行以内逐一计数，超过时用级数），少于50行的Kendall的τ的p值由排列计数得出；其余情况下Kendall采用正态近似，方差按并列值校正。区间采用Fisher的z变换，单侧检验时区间在一侧开放。列对较多时，会有一些p值仅因偶然而偏小。

**缺失值**：每对列取两列及控制变量均为有限值的行，行数见表。

来源：R. A. Fisher, Metron 1, 1921；M. G. Kendall, Biometrika 33, 1945；W. R. Knight, Journal of the American Statistical Association 61, 1966；D. J. Best, D. E. Roberts, Applied Statistics 24, 1975；D. G. Bonett, T. A. Wright, Psychometrika 65, 2000。</translation>
    </message>
    <message>
        <source>Columns whose influence is taken out first.</source>
        <translation>先剔除其影响的列。</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>备择假设</translation>
    </message>
    <message>
        <source>Which correlations count against none.</source>
        <translation>备择假设：哪种相关算作与无相关相对。</translation>
    </message>
    <message>
        <source>Different from 0</source>
        <translation>不等于0</translation>
    </message>
    <message>
        <source>Less than 0</source>
        <translation>小于0</translation>
    </message>
    <message>
        <source>Greater than 0</source>
        <translation>大于0</translation>
    </message>
    <message>
        <source>P-values of ranks</source>
        <translation>秩相关的p值</translation>
    </message>
    <message>
        <source>Of Spearman's and Kendall's correlations.</source>
        <translation>用于Spearman和Kendall相关系数。</translation>
    </message>
    <message>
        <source>Exact for few rows without ties</source>
        <translation>行数少且无并列值时精确计算</translation>
    </message>
    <message>
        <source>Those of many rows</source>
        <translation>大样本近似</translation>
    </message>
    <message>
        <source>A correlation needs two columns.</source>
        <translation>计算相关需要两列。</translation>
    </message>
    <message>
        <source>Choose more columns.</source>
        <translation>请选择更多列。</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>All columns together</source>
        <translation>所有列合并</translation>
    </message>
    <message>
        <source>Contingency coefficient C</source>
        <translation>列联系数C</translation>
    </message>
    <message>
        <source>Cramér's V</source>
        <translation>Cramér V系数</translation>
    </message>
    <message>
        <source>Goodman and Kruskal's γ</source>
        <translation>Goodman–Kruskal γ</translation>
    </message>
    <message>
        <source>Goodman and Kruskal's λ</source>
        <translation>Goodman–Kruskal λ</translation>
    </message>
    <message>
        <source>Likelihood-ratio chi-square test</source>
        <translation>似然比卡方检验</translation>
    </message>
    <message>
        <source>Pearson's chi-square test</source>
        <translation>Pearson卡方检验</translation>
    </message>
    <message>
        <source>Phi coefficient (φ)</source>
        <translation>φ系数</translation>
    </message>
    <message>
        <source>Somers' d</source>
        <translation>Somers d</translation>
    </message>
    <message>
        <source>Kendall's τ-b</source>
        <translation>Kendall τ-b</translation>
    </message>
    <message>
        <source>Stuart's τ-c</source>
        <translation>Stuart τ-c</translation>
    </message>
    <message>
        <source>Share of the largest %1 (CR%1)</source>
        <translation>前%1位占比（CR%1）</translation>
    </message>
    <message>
        <source>Entropy of the shares</source>
        <translation>份额的熵</translation>
    </message>
    <message>
        <source>Equivalent number of equal units</source>
        <translation>等规模单位的当量数</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>Gini coefficient, unbiased</source>
        <translation>基尼系数（无偏）</translation>
    </message>
    <message>
        <source>Herfindahl–Hirschman index (HHI)</source>
        <translation>赫芬达尔–赫希曼指数（HHI）</translation>
    </message>
    <message>
        <source>Herfindahl–Hirschman index, normalised</source>
        <translation>赫芬达尔–赫希曼指数（标准化）</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Rosenbluth index</source>
        <translation>Rosenbluth指数</translation>
    </message>
    <message>
        <source>Theil's L (mean log deviation)</source>
        <translation>泰尔L指数（平均对数离差）</translation>
    </message>
    <message>
        <source>Theil's T</source>
        <translation>泰尔T指数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>单位数</translation>
    </message>
    <message>
        <source>Coefficient of variation</source>
        <translation>变异系数</translation>
    </message>
    <message>
        <source>Concentration curve</source>
        <translation>集中曲线</translation>
    </message>
    <message>
        <source>Line of equality</source>
        <translation>绝对平均线</translation>
    </message>
    <message>
        <source>Huber's M-estimate</source>
        <translation>Huber M估计</translation>
    </message>
    <message>
        <source>Trimmed mean</source>
        <translation>截尾均值</translation>
    </message>
    <message>
        <source>Winsorised mean</source>
        <translation>缩尾均值</translation>
    </message>
    <message>
        <source>Each cell has its count, its shares of row, column and total in percent, the count expected of independent columns, and standardized and adjusted residuals: beyond ±2 an adjusted one stands out.

For any categories: Pearson's χ² and the likelihood ratio test; φ, the contingency coefficient C and Cramér's V from 0 to 1; Goodman &amp; Kruskal's λ, the share of errors in guessing the dependent column that knowing the other one saves, their τ, the same when guesses follow the shares, and Theil's uncertainty coefficient, the share of the entropy. Where both columns have the same categories, Cohen's κ is their agreement beyond chance; tables of two by two have the odds ratio and the ratio of the first column's shares (risks) in the first and second row. For categories with an order: γ, τ-b, τ-c and Somers' d from −1 to 1, with standard errors of the delta method and a test against independence. Text columns have the order of their letters, so measures of order are given for them only when asked for.

**Missing values:** rows where either is missing are left out and counted.

Sources: K. Pearson, Philosophical Magazine 50, 1900; H. Cramér, Mathematical Methods of Statistics, 1946; J. Cohen, Educational and Psychological Measurement 20, 1960; H. Theil, Statistical Decomposition Analysis, 1972; L. A. Goodman, W. H. Kruskal, Journal of the American Statistical Association 49, 1954, and 58, 1963; R. H. Somers, American Sociological Review 27, 1962; A. Stuart, Biometrika 40, 1953; M. B. Brown, J. K. Benedetti, Journal of the American Statistical Association 72, 1977; S. J. Haberman, Biometrics 29, 1973.</source>
        <translation>每个单元格给出频数，占行、占列、占总计的百分比，两列独立时的期望频数，以及标准化残差和调整残差：调整残差超出±2的单元格较为突出。

适用于任意类别：Pearson χ²检验和似然比检验；φ、列联系数C和Cramér V（0到1）；Goodman和Kruskal的λ，即已知另一列后，猜测因变量列时减少的错误比例；二人的τ，即按占比猜测时的同一指标；Theil不确定系数，即减少的熵的比例。两列类别相同时，Cohen κ表示超出偶然的一致程度；2×2表另给出优势比，以及第一行与第二行中第一列占比（风险）之比。适用于有序类别：γ、τ-b、τ-c和Somers d，取值−1到1，标准误用delta法计算，并对独立性作检验。文本列按字母顺序排列，因此只在明确要求时才给出有序关联指标。

**缺失值**：任一列缺失的行略去并计数。

来源：K. Pearson, Philosophical Magazine 50, 1900；H. Cramér, Mathematical Methods of Statistics, 1946；J. Cohen, Educational and Psychological Measurement 20, 1960；H. Theil, Statistical Decomposition Analysis, 1972；L. A. Goodman, W. H. Kruskal, Journal of the American Statistical Association 49, 1954，以及58, 1963；R. H. Somers, American Sociological Review 27, 1962；A. Stuart, Biometrika 40, 1953；M. B. Brown, J. K. Benedetti, Journal of the American Statistical Association 72, 1977；S. J. Haberman, Biometrics 29, 1973。</translation>
    </message>
    <message>
        <source>Each column gets one row: values, missing values, distinct values; for numbers the mean, standard deviation (divisor n − 1), quartiles and the range between them (iqr), sum, variance, standard error of the mean, skewness (G1) and kurtosis (G2, the sample excess: 0 for a normal distribution); for booleans the share of true as the mean; for dates and times the first and the last; for texts the most frequent value.

**Missing values** are counted and left out of everything else; so are infinite numbers. What the values are too few for, or what a constant column does not have, stays empty.

**Quantiles** are those of the chosen definition of Hyndman &amp; Fan (1996). **Histograms** have a width after Freedman &amp; Diaconis (1981), rounded to 1, 2 or 5 times a power of ten, unless a number of bins is given.

Sources: R. J. Hyndman, Y. Fan, The American Statistician 50(4), 1996; D. N. Joanes, C. A. Gill, The Statistician 47(1), 1998; D. Freedman, P. Diaconis, Zeitschrift für Wahrscheinlichkeitstheorie 57, 1981.</source>
        <translation>每列对应一行结果：有效值数、缺失值数、不同值数；数值列给出平均值、标准差（除数为n − 1）、四分位数及四分位距（iqr）、总和、方差、平均值的标准误、偏度（G1）和峰度（G2，样本超额峰度，正态分布为0）；布尔列以真值所占比重作为平均值；日期和时间列给出最早值和最晚值；文本列给出最常见的值。

**缺失值**只计数，不参与其他计算；无穷大值同样不参与。因值太少而无法计算的指标，以及常数列不具备的指标，留空。

**分位数**按所选的Hyndman &amp; Fan（1996）定义计算。**直方图**的组距按Freedman &amp; Diaconis（1981）的方法确定，并取整为10的幂的1、2或5倍；指定组数时除外。

文献：R. J. Hyndman, Y. Fan, The American Statistician 50(4), 1996；D. N. Joanes, C. A. Gill, The Statistician 47(1), 1998；D. Freedman, P. Diaconis, Zeitschrift für Wahrscheinlichkeitstheorie 57, 1981。</translation>
    </message>
    <message>
        <source>Cohen's κ</source>
        <translation>Cohen κ</translation>
    </message>
    <message>
        <source>Odds ratio</source>
        <translation>优势比</translation>
    </message>
    <message>
        <source>Risk ratio</source>
        <translation>风险比</translation>
    </message>
    <message>
        <source>Goodman and Kruskal's τ</source>
        <translation>Goodman–Kruskal τ</translation>
    </message>
    <message>
        <source>Theil's uncertainty coefficient</source>
        <translation>泰尔不确定性系数</translation>
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
        <source>A date: date('2024-03-05'), or the day of a time.</source>
        <translation>日期：date('2024-03-05')，或取时间的日期部分。</translation>
    </message>
    <message>
        <source>A date with a time of day: datetime('2024-03-05 08:30').</source>
        <translation>日期时间：datetime('2024-03-05 08:30')。</translation>
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
        <source>The start of the 'year', 'quarter', 'month', 'week', 'day' or 'hour' of a time.</source>
        <translation>时间所在'year'、'quarter'、'month'、'week'、'day'或'hour'的起点。</translation>
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
        <source>"%1" is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>"%1" is not a number.</source>
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
        <source>Comparisons cannot be chained; join them with "and".</source>
        <translation>比较不能连写；请用“and”连接。</translation>
    </message>
    <message>
        <source>The word "missing" is expected here.</source>
        <translation>此处应为“missing”。</translation>
    </message>
    <message>
        <source>The word "and" is expected here.</source>
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
        <source>The pattern takes too long on "%1".</source>
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
    <message>
        <source>Whether a whole number lies in one of the ranges: in_ranges(row(), '1..3 7 9..12').</source>
        <translation>整数是否落在其中一个区间内：in_ranges(row(), '1..3 7 9..12')。</translation>
    </message>
    <message>
        <source>Ranges are written as '1..3 7 9..12'.</source>
        <translation>区间写作'1..3 7 9..12'。</translation>
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
        <source>There is no model "%1".</source>
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
        <source>At steps without a value the model's states run on without an update; these steps do not count in the likelihood.</source>
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
        <source>The series is too short for a backtest: all weights are equal.</source>
        <translation>序列过短，无法回测：所有权重相等。</translation>
    </message>
    <message>
        <source>Automatic forecast</source>
        <translation>自动预测</translation>
    </message>
    <message>
        <source>Chooses and combines methods by how well they forecast the series' own past.</source>
        <translation>根据各方法对序列历史的预测效果，选择并组合方法。</translation>
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
        <source>The series is cut into segments of constant mean so that the squared deviations and a penalty for each segment are least; PELT finds the exact optimum. The penalty is a multiple of the noise's variance times the logarithm of the length; the variance is taken from the median change between neighbours, which a few jumps do not move.

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
        <translation>水平</translation>
    </message>
    <message>
        <source>The level of **%1** changed %2 times in %3 series.</source>
        <translation>**%1**的水平变化了%2次，共%3个序列。</translation>
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
        <source>Intermittent demand (Croston)</source>
        <translation>间歇性需求（Croston）</translation>
    </message>
    <message>
        <source>For demand that is 0 in most steps: spare parts, rare sales.</source>
        <translation>适用于多数时期为0的需求：备件、零星销售。</translation>
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
        <source>Holt's linear trend</source>
        <translation>霍尔特线性趋势法</translation>
    </message>
    <message>
        <source>A level and a trend that follow the data; the trend may flatten out.</source>
        <translation>水平和趋势随数据变化；趋势可逐渐趋平。</translation>
    </message>
    <message>
        <source>Holt's method smooths the level and the trend; with damping (Gardner &amp; McKenzie) the trend dies out geometrically. It is the model ETS(A,A,N) or ETS(A,Ad,N), estimated by maximum likelihood.

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
        <translation>滤波方法</translation>
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
        <source>There is no forecasting method "%1".</source>
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

**Intervals** are Student's t; the variance is that of the values and of their mean.

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
    <message>
        <source>The series have steps of different lengths.</source>
        <translation>各序列的时间间隔长度不同。</translation>
    </message>
    <message>
        <source>Aggregate them to the same steps first, such as months or quarters.</source>
        <translation>请先汇总为相同的时间间隔，如月或季度。</translation>
    </message>
    <message>
        <source>The column %1 has no two values with a time.</source>
        <translation>列“%1”有时间的值不足两个。</translation>
    </message>
    <message>
        <source>The columns have no times in common.</source>
        <translation>各列没有共同的时间。</translation>
    </message>
    <message>
        <source>Choose columns that are known at the same times.</source>
        <translation>请选择在相同时间有值的列。</translation>
    </message>
    <message>
        <source>The regressor %1 has missing values.</source>
        <translation>回归变量%1有缺失值。</translation>
    </message>
    <message>
        <source>Fill them first, or leave the regressor out.</source>
        <translation>请先填补缺失值，或去掉该回归变量。</translation>
    </message>
    <message>
        <source>Numbers of breaks</source>
        <translation>断点个数</translation>
    </message>
    <message>
        <source>Breaks: the last step before each, with its interval</source>
        <translation>断点：每次突变前的最后一期及其区间</translation>
    </message>
    <message>
        <source>Segments and their coefficients</source>
        <translation>各段及其系数</translation>
    </message>
    <message>
        <source>Series and segments</source>
        <translation>序列与分段</translation>
    </message>
    <message>
        <source>Neighbouring residuals are correlated (%1): breaks may be too many and their intervals too short. Take trend and season out first, or ask for longer segments.</source>
        <translation>相邻残差相关（%1）：断点可能偏多，区间可能偏窄。请先剔除趋势和季节，或要求更长的分段。</translation>
    </message>
    <message>
        <source>No break was found in **%1**: one segment describes it best.</source>
        <translation>**%1**未发现断点：不分段的描述最优。</translation>
    </message>
    <message>
        <source>**%1** broke %2 times, after %3.</source>
        <translation>**%1**有%2个断点，位于%3之后。</translation>
    </message>
    <message>
        <source>One break against none</source>
        <translation>一个断点与无断点的比较</translation>
    </message>
    <message>
        <source>The greatest F of one break against none is %1 (%2).</source>
        <translation>一个断点与无断点相比，最大F值为%1（%2）。</translation>
    </message>
    <message>
        <source>The series has %1 steps; breaks are looked for in up to %2.</source>
        <translation>序列共%1期；查找断点最多支持%2期。</translation>
    </message>
    <message>
        <source>Aggregate it to longer steps, or use the changes of level.</source>
        <translation>请汇总到更长的时间间隔，或使用“水平变化”。</translation>
    </message>
    <message>
        <source>The series is too short, or a regressor repeats the others.</source>
        <translation>序列过短，或某个回归变量与其他回归变量重复。</translation>
    </message>
    <message>
        <source>Use a longer series, or fewer regressors.</source>
        <translation>请使用更长的序列，或减少回归变量。</translation>
    </message>
    <message>
        <source>Missing values filled by lines between their neighbours: %1.</source>
        <translation>由相邻值作线性插值填补的缺失值：%1。</translation>
    </message>
    <message>
        <source>The series.</source>
        <translation>要分析的序列。</translation>
    </message>
    <message>
        <source>What may break.</source>
        <translation>可能发生突变的部分。</translation>
    </message>
    <message>
        <source>The level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Level and slope of a line in time</source>
        <translation>随时间变化的直线的水平和斜率</translation>
    </message>
    <message>
        <source>Their effects may break as well.</source>
        <translation>其效应也可能发生突变。</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>断点数</translation>
    </message>
    <message>
        <source>Chosen by the BIC unless given.</source>
        <translation>未指定时按BIC选择。</translation>
    </message>
    <message>
        <source>Most breaks</source>
        <translation>断点数上限</translation>
    </message>
    <message>
        <source>That are tried.</source>
        <translation>尝试的最大数目。</translation>
    </message>
    <message>
        <source>Shortest segment (%)</source>
        <translation>最短分段（%）</translation>
    </message>
    <message>
        <source>Share of all steps.</source>
        <translation>占总期数的百分比。</translation>
    </message>
    <message>
        <source>Structural breaks (Bai–Perron)</source>
        <translation>结构突变（Bai–Perron）</translation>
    </message>
    <message>
        <source>Finds when the level, the trend or the effects of regressors changed, with intervals.</source>
        <translation>找出水平、趋势或回归变量的效应何时发生变化，并给出区间。</translation>
    </message>
    <message>
        <source>Names of the holidays</source>
        <translation>节假日名称</translation>
    </message>
    <message>
        <source>Holidays of one name have an effect of their own; without it all have the same.</source>
        <translation>名称相同的节假日共用一个效应；未指定时所有节假日的效应相同。</translation>
    </message>
    <message>
        <source>Rolling-origin evaluation: each method forecasts the series from several origins in the past, every time fitted to nothing but the values before, and is scored on the values that came. Nothing is scored on what was fitted.

**Measures**: sMAPE in percent; MASE and RMSSE, errors over the mean change from one period to the next before the origin (below 1: better than repeating the season); the mean scaled interval score of the 95 % interval; the percentage of values within the 80 % and 95 % intervals, of whichever kind is asked for. For a lone series the Diebold–Mariano test compares each method with the best by their mean absolute errors at each origin: a small p says that the difference is hardly chance.

**Missing values** are treated as each method does, and not scored.

Sources: L. J. Tashman, International Journal of Forecasting 16, 2000; R. J. Hyndman, A. B. Koehler, same journal 22, 2006; F. X. Diebold, R. S. Mariano, Journal of Business &amp; Economic Statistics 13, 1995; D. Harvey, S. Leybourne, P. Newbold, International Journal of Forecasting 13, 1997.</source>
        <translation>滚动起点评估：每种方法从过去的若干起点预测序列，每次只用起点之前的值拟合，并用其后的实际值评分。拟合所用的值一概不参与评分。

**指标**：sMAPE，以百分比表示；MASE和RMSSE，即误差与起点之前相邻周期平均变化之比（小于1表示优于重复上一季节周期）；95%区间的平均标准化区间得分；落在80%区间和95%区间内的值的百分比，区间类型以所选为准。只有一个序列时，用Diebold–Mariano检验，按各起点的平均绝对误差将每种方法与最优方法比较：p值小表示差异不大可能出于偶然。

**缺失值**按各方法的方式处理，不参与评分。

来源：L. J. Tashman, International Journal of Forecasting 16, 2000；R. J. Hyndman, A. B. Koehler, 同刊22, 2006；F. X. Diebold, R. S. Mariano, Journal of Business &amp; Economic Statistics 13, 1995；D. Harvey, S. Leybourne, P. Newbold, International Journal of Forecasting 13, 1997。</translation>
    </message>
    <message>
        <source>The series %1 ends before the others.</source>
        <translation>序列%1比其他序列更早结束。</translation>
    </message>
    <message>
        <source>Filter the data to the times that all series have, or leave this one out.</source>
        <translation>请将数据筛选为所有序列都有的时间，或去掉该序列。</translation>
    </message>
    <message>
        <source>A hierarchy needs at least two series that can be forecast.</source>
        <translation>层级结构至少需要两个可以预测的序列。</translation>
    </message>
    <message>
        <source>Choose the columns that tell the series apart, such as province and city.</source>
        <translation>请选择用于区分各序列的列，如省和市。</translation>
    </message>
    <message>
        <source>Reconciled forecast</source>
        <translation>协调后的预测</translation>
    </message>
    <message>
        <source>Nodes and their models</source>
        <translation>各节点及其模型</translation>
    </message>
    <message>
        <source>Series that begin later than others count as 0 before: %1.</source>
        <translation>起始较晚的序列，在起始之前计为0：%1。</translation>
    </message>
    <message>
        <source>Rows left out because they have no place in the hierarchy: %1.</source>
        <translation>因在层级结构中没有位置而略去的行数：%1。</translation>
    </message>
    <message>
        <source>Series left out: %1.</source>
        <translation>略去的序列：%1。</translation>
    </message>
    <message>
        <source>A hierarchy is made of one to four columns.</source>
        <translation>层级结构由一至四列构成。</translation>
    </message>
    <message>
        <source>Choose columns from the top down, such as province and city.</source>
        <translation>请由上至下选择列，如省、市。</translation>
    </message>
    <message>
        <source>The hierarchy has %1 series; at most %2 can be reconciled at once.</source>
        <translation>层级结构共有%1个序列；一次最多可协调%2个。</translation>
    </message>
    <message>
        <source>Leave out the lowest level, or filter the data.</source>
        <translation>请去掉最低一级，或筛选数据。</translation>
    </message>
    <message>
        <source>**%1** of %2 bottom series and %3 sums of them was forecast %4 steps ahead, each by itself, and made to add up. Before, the bottom forecasts and the forecast of the total were %5 % apart.</source>
        <translation>**%1**共有%2个底层序列和%3个合计序列，各自独立向前预测%4期，再使各级之和一致。协调之前，底层预测之和与总计预测相差%5%。</translation>
    </message>
    <message>
        <source>The covariance of the errors was drawn towards its diagonal by a share of %1.</source>
        <translation>误差协方差矩阵已向其对角线收缩，收缩比例为%1。</translation>
    </message>
    <message>
        <source>Forecasts of cities do not add up to the forecast of their province. Each series of the hierarchy, the sums included, is forecast by itself; then all are changed as little as their errors ask for, so that they add up.

**Bottom-up** takes the lowest forecasts and adds them up. **OLS** lets all weigh the same; **structural** weighs by the number of series below, **variance** by the variances of the one-step errors. **MinT** uses their full covariance, which needs more steps than series, or the same drawn towards its diagonal (shrinkage), which is the safest choice.

The hierarchy is nested, from the first column down, or crossed, with the sums over each of the columns.

**Missing values** within a series are filled by lines between their neighbours; before a series begins it counts as 0.

**Intervals** are normal: the base forecasts' deviations with the correlation of the one-step errors.

Sources: R. J. Hyndman, R. A. Ahmed, G. Athanasopoulos, H. L. Shang, Computational Statistics &amp; Data Analysis 55, 2011; S. L. Wickramasuriya, G. Athanasopoulos, R. J. Hyndman, Journal of the American Statistical Association 114, 2019; J. Schäfer, K. Strimmer, Statistical Applications in Genetics and Molecular Biology 4, 2005.</source>
        <translation>各市的预测之和与所在省的预测往往不一致。先对层级结构中的每个序列（包括各级合计）分别预测，再根据误差情况作尽可能小的调整，使各级之和一致。

**自下而上**采用最低一级的预测并逐级相加。**OLS**对所有序列一视同仁；**结构**按下级序列的个数加权，**方差**按一步预测误差的方差加权。**MinT**使用误差的完整协方差，要求期数多于序列数；也可将协方差向其对角线收缩（收缩估计），这是最稳妥的选择。

层级结构可以是嵌套的，从第一列起逐级向下；也可以是交叉的，对各列分别合计。

**缺失值**位于序列中间时，由相邻值作线性插值填补；序列起始之前计为0。

**区间**按正态分布计算：采用基础预测的标准差和一步预测误差的相关系数。

来源：R. J. Hyndman, R. A. Ahmed, G. Athanasopoulos, H. L. Shang, Computational Statistics &amp; Data Analysis 55, 2011；S. L. Wickramasuriya, G. Athanasopoulos, R. J. Hyndman, Journal of the American Statistical Association 114, 2019；J. Schäfer, K. Strimmer, Statistical Applications in Genetics and Molecular Biology 4, 2005。</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Columns from the top down, such as province and city.</source>
        <translation>由上至下的各列，如省、市。</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Which sums there are.</source>
        <translation>包含哪些合计。</translation>
    </message>
    <message>
        <source>Nested: each column within the one before</source>
        <translation>嵌套：每一列从属于前一列</translation>
    </message>
    <message>
        <source>Crossed: sums over each of the columns</source>
        <translation>交叉：对各列分别合计</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What forecasts each series.</source>
        <translation>预测每个序列所用的方法。</translation>
    </message>
    <message>
        <source>ETS</source>
        <translation>ETS</translation>
    </message>
    <message>
        <source>Structural time series</source>
        <translation>结构时间序列</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>协调方法</translation>
    </message>
    <message>
        <source>How the forecasts are made to add up.</source>
        <translation>使各级预测之和一致的方式。</translation>
    </message>
    <message>
        <source>MinT with shrinkage</source>
        <translation>MinT（收缩估计）</translation>
    </message>
    <message>
        <source>MinT with the sample's covariance</source>
        <translation>MinT（样本协方差）</translation>
    </message>
    <message>
        <source>By the variances of the errors</source>
        <translation>按误差的方差</translation>
    </message>
    <message>
        <source>By the number of series below</source>
        <translation>按下级序列的个数</translation>
    </message>
    <message>
        <source>OLS: all weigh the same</source>
        <translation>OLS：所有序列权重相同</translation>
    </message>
    <message>
        <source>Bottom-up</source>
        <translation>自下而上</translation>
    </message>
    <message>
        <source>Forecasts that add up</source>
        <translation>各级之和一致的预测</translation>
    </message>
    <message>
        <source>Forecasts a hierarchy, such as cities, provinces and their total, and reconciles it.</source>
        <translation>对层级结构（如市、省及其总计）作预测，并加以协调。</translation>
    </message>
    <message>
        <source>The errors are too few or too alike for this way to reconcile %1 series.</source>
        <translation>误差过少或过于相似，无法用此方法协调%1个序列。</translation>
    </message>
    <message>
        <source>Use shrinkage, or a way that needs no errors, such as OLS.</source>
        <translation>请使用收缩估计，或不需要误差的方法，如OLS。</translation>
    </message>
    <message>
        <source>Checked: the one-step errors still depend on their past (Ljung–Box, %1 lags, %2) and are not normal (Shapiro–Wilk, %3): the intervals of the model may be wrong; conformal ones need neither.</source>
        <translation>检查结果：一步预测误差仍与其过去值相关（Ljung–Box，滞后%1期，%2），且不服从正态分布（Shapiro–Wilk，%3）：模型给出的区间可能有误；共形预测区间没有这两项要求。</translation>
    </message>
    <message>
        <source>Checked: the one-step errors still depend on their past (Ljung–Box, %1 lags, %2): another method may see more, and the intervals may be too narrow. They are close to normal (Shapiro–Wilk, %3).</source>
        <translation>检查结果：一步预测误差仍与其过去值相关（Ljung–Box，滞后%1期，%2）：其他方法可能捕捉到更多信息，区间可能偏窄。误差接近正态分布（Shapiro–Wilk，%3）。</translation>
    </message>
    <message>
        <source>Checked: the one-step errors have no memory (Ljung–Box, %1 lags, %2) but are not normal (Shapiro–Wilk, %3): bootstrap or conformal intervals suit better.</source>
        <translation>检查结果：一步预测误差没有记忆性（Ljung–Box，滞后%1期，%2），但不服从正态分布（Shapiro–Wilk，%3）：自助法区间或共形预测区间更为合适。</translation>
    </message>
    <message>
        <source>Checked: the one-step errors have no memory (Ljung–Box, %1 lags, %2) and are close to normal (Shapiro–Wilk, %3).</source>
        <translation>检查结果：一步预测误差没有记忆性（Ljung–Box，滞后%1期，%2），且接近正态分布（Shapiro–Wilk，%3）。</translation>
    </message>
    <message>
        <source>The scenario "%1" cannot be read.</source>
        <translation>无法读取情景“%1”。</translation>
    </message>
    <message>
        <source>Write scenarios as in: High: price * 1.1, income + 5 %; Low: price = 20. The names before the signs are those of the regressors.</source>
        <translation>情景写法如High: price * 1.1, income + 5 %; Low: price = 20。运算符号前的名称为回归变量的名称。</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Past and scenarios</source>
        <translation>历史与各情景</translation>
    </message>
    <message>
        <source>**%1**: %2 against the base at the last step, %3 on average.</source>
        <translation>**%1**：最后一期与基准相差%2，平均相差%3。</translation>
    </message>
    <message>
        <source>A method with regressors is fitted once to the past and forecasts the steps ahead several times: with the regressors as they are given there (the base), and with changes of them.

**Scenarios** are written as in *High: price \* 1.1, income + 5 %; Low: price = 20*: a name, a colon, and changes by \*, +, - or = for all steps ahead.

What separates the scenarios are the regressors' coefficients in the past. They say what went along with the value, not what causes it; and far outside the range of the past they say little.

**Missing values** are treated as the method does; the regressors need a value at every step, those ahead included.

**Intervals** are the method's, given that the scenario comes true.

Source: R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*, 3rd edition, 2021, section 7.6.</source>
        <translation>带回归变量的方法只对历史拟合一次，然后对未来各期作多次预测：一次采用回归变量的给定值（基准），其余各次采用改变后的值。

**情景**的写法如*High: price \* 1.1, income + 5 %; Low: price = 20*：名称、冒号，然后用\*、+、-或=写出对未来各期的改变。

各情景之间的差异取决于历史中回归变量的系数。系数只说明哪些变量与该值同时变动，并不说明因果；远离历史取值范围时参考意义很小。

**缺失值**按所用方法的方式处理；回归变量在每一期都要有值，包括待预测的各期。

**区间**由所用方法给出，以情景成立为前提。

来源：R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*，第3版，2021年，第7.6节。</translation>
    </message>
    <message>
        <source>Such as: High: price * 1.1, income + 5 %; Low: price = 20.</source>
        <translation>如：High: price * 1.1, income + 5 %; Low: price = 20。</translation>
    </message>
    <message>
        <source>With regressors.</source>
        <translation>支持回归变量的方法。</translation>
    </message>
    <message>
        <source>Regression on trend and season</source>
        <translation>趋势和季节回归</translation>
    </message>
    <message>
        <source>What-if scenarios</source>
        <translation>情景分析</translation>
    </message>
    <message>
        <source>Forecasts with the regressors as given and with changes of them, side by side.</source>
        <translation>并列给出回归变量取给定值和改变后的预测。</translation>
    </message>
    <message>
        <source>The values do not settle every part of this model.</source>
        <translation>现有数据不足以确定此模型的所有部分。</translation>
    </message>
    <message>
        <source>Leave out regressors that repeat each other, or the season.</source>
        <translation>请去掉相互重复的回归变量，或去掉季节。</translation>
    </message>
    <message>
        <source>The model is **%1**, estimated by maximum likelihood with the exact diffuse Kalman filter. The slope of the trend changes with time. The intervals assume normal errors.</source>
        <translation>所用模型为**%1**，用精确扩散卡尔曼滤波作最大似然估计。趋势的斜率随时间变化。其区间假定误差服从正态分布。</translation>
    </message>
    <message>
        <source>The model is **%1**, estimated by maximum likelihood with the exact diffuse Kalman filter. The level wanders around a slope that stays the same. The intervals assume normal errors.</source>
        <translation>所用模型为**%1**，用精确扩散卡尔曼滤波作最大似然估计。水平围绕固定的斜率游走。其区间假定误差服从正态分布。</translation>
    </message>
    <message>
        <source>The model is **%1**, estimated by maximum likelihood with the exact diffuse Kalman filter. The trend is a straight line that does not change. The intervals assume normal errors.</source>
        <translation>所用模型为**%1**，用精确扩散卡尔曼滤波作最大似然估计。趋势为固定不变的直线。其区间假定误差服从正态分布。</translation>
    </message>
    <message>
        <source>The model is **%1**, estimated by maximum likelihood with the exact diffuse Kalman filter. The level wanders. The intervals assume normal errors.</source>
        <translation>所用模型为**%1**，用精确扩散卡尔曼滤波作最大似然估计。水平随机游走。其区间假定误差服从正态分布。</translation>
    </message>
    <message>
        <source>The model is **%1**, estimated by maximum likelihood with the exact diffuse Kalman filter. The level stays the same: the series varies around a constant. The intervals assume normal errors.</source>
        <translation>所用模型为**%1**，用精确扩散卡尔曼滤波作最大似然估计。水平保持不变：序列围绕常数波动。其区间假定误差服从正态分布。</translation>
    </message>
    <message>
        <source>The search for the variances stopped before it had settled; they may be poor.</source>
        <translation>方差的搜索未收敛即已停止，估计值可能不够好。</translation>
    </message>
    <message>
        <source>The series has less than two periods and a few values more: no season was fitted.</source>
        <translation>序列不足两个周期再加少数几个值，未拟合季节。</translation>
    </message>
    <message>
        <source>A trend, a season and regressors that may change with time, by the Kalman filter.</source>
        <translation>可随时间变化的趋势和季节，以及回归变量，用卡尔曼滤波估计。</translation>
    </message>
    <message>
        <source>Missing values take no part: the filter carried its states over them.</source>
        <translation>缺失值不参与计算：滤波已将状态递推过这些时期。</translation>
    </message>
    <message>
        <source>What the trend is made of.</source>
        <translation>趋势的构成。</translation>
    </message>
    <message>
        <source>A level and a slope</source>
        <translation>水平和斜率</translation>
    </message>
    <message>
        <source>A level alone</source>
        <translation>仅水平</translation>
    </message>
    <message>
        <source>How the season is built.</source>
        <translation>季节的构造方式。</translation>
    </message>
    <message>
        <source>By its length</source>
        <translation>按周期长度确定</translation>
    </message>
    <message>
        <source>A figure for each step</source>
        <translation>每期一个数值</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The model is **%1**: Box–Cox lambda, ARMA errors, damping, and waves of each period, chosen by AIC. Its intervals assume normal errors on the transformed scale.</source>
        <translation>所用模型为**%1**：Box–Cox变换的lambda、ARMA误差、阻尼和各周期的波形数均按AIC选定。其区间假定变换后的误差服从正态分布。</translation>
    </message>
    <message>
        <source>TBATS: long and several seasons</source>
        <translation>TBATS：长周期和多重季节</translation>
    </message>
    <message>
        <source>Exponential smoothing with seasons made of waves: several at once, long ones, broken ones.</source>
        <translation>季节由波形构成的指数平滑：支持多重季节、长周期和非整数周期。</translation>
    </message>
    <message>
        <source>Missing values were filled by lines between their neighbours.</source>
        <translation>缺失值已由相邻值作线性插值填补。</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Such as 24,168 or 7,365.25; by the steps unless given.</source>
        <translation>如24,168或7,365.25；未指定时由时间间隔确定。</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>变换</translation>
    </message>
    <message>
        <source>Try a Box–Cox transformation of positive series.</source>
        <translation>对值为正数的序列尝试Box–Cox变换。</translation>
    </message>
    <message>
        <source>Choice of the lags</source>
        <translation>滞后期数的选择</translation>
    </message>
    <message>
        <source>Coefficients of each equation</source>
        <translation>各方程的系数</translation>
    </message>
    <message>
        <source>Covariance of the residuals</source>
        <translation>残差协方差</translation>
    </message>
    <message>
        <source>Responses to impulses</source>
        <translation>脉冲响应</translation>
    </message>
    <message>
        <source>What the forecasts' variance is due to</source>
        <translation>预测方差的来源</translation>
    </message>
    <message>
        <source>Responses to impulses, with their intervals</source>
        <translation>脉冲响应及其区间</translation>
    </message>
    <message>
        <source>Granger causality</source>
        <translation>格兰杰因果关系</translation>
    </message>
    <message>
        <source>No variable's past helps to forecast another one (Granger, at 5 %).</source>
        <translation>没有变量的过去值有助于预测另一变量（格兰杰检验，5%水平）。</translation>
    </message>
    <message>
        <source>The past of the first helps to forecast the second (Granger, at 5 %): %1.</source>
        <translation>前者的过去值有助于预测后者（格兰杰检验，5%水平）：%1。</translation>
    </message>
    <message>
        <source>The process is not stationary or close to it (greatest root %1): intervals and responses widen without end, and the tests are not exact. Changes or growth rates may suit better.</source>
        <translation>过程不平稳或接近不平稳（最大根为%1）：区间和响应会无限扩大，检验也不精确。改用变化量或增长率可能更合适。</translation>
    </message>
    <message>
        <source>The residuals still depend on their past (portmanteau test up to lag %1, %2): more lags may be needed.</source>
        <translation>残差仍与其过去值相关（混成检验，至滞后%1期，%2）：可能需要更多滞后期。</translation>
    </message>
    <message>
        <source>A vector autoregression takes 2 to %1 variables.</source>
        <translation>向量自回归支持2至%1个变量。</translation>
    </message>
    <message>
        <source>Choose other columns.</source>
        <translation>请选择其他列。</translation>
    </message>
    <message>
        <source>A vector autoregression of %1 variables with **%2 lags** explains %3 steps, each variable by the past of all of them, and forecasts %4 steps ahead.</source>
        <translation>含%1个变量、滞后**%2期**的向量自回归以全部变量的过去值解释每个变量，共用%3期数据，并向前预测%4期。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Two columns or more; their order matters for orthogonal impulses.</source>
        <translation>两列或更多；对正交脉冲，列的顺序会影响结果。</translation>
    </message>
    <message>
        <source>Of the forecast.</source>
        <translation>向前预测的期数。</translation>
    </message>
    <message>
        <source>Chosen unless given.</source>
        <translation>未指定时自动选择。</translation>
    </message>
    <message>
        <source>Most lags</source>
        <translation>滞后期数上限</translation>
    </message>
    <message>
        <source>What the lags are chosen by.</source>
        <translation>选择滞后期数的依据。</translation>
    </message>
    <message>
        <source>Hannan–Quinn</source>
        <translation>Hannan–Quinn</translation>
    </message>
    <message>
        <source>Fixed terms</source>
        <translation>固定项</translation>
    </message>
    <message>
        <source>Beside the lags in each equation.</source>
        <translation>各方程中除滞后项外包含的项。</translation>
    </message>
    <message>
        <source>A constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>A constant and a line in time</source>
        <translation>常数和时间直线</translation>
    </message>
    <message>
        <source>Impulses</source>
        <translation>脉冲</translation>
    </message>
    <message>
        <source>What the responses are to.</source>
        <translation>响应所针对的脉冲。</translation>
    </message>
    <message>
        <source>Orthogonal, one standard deviation</source>
        <translation>正交脉冲，大小为一个标准差</translation>
    </message>
    <message>
        <source>One unit of one variable</source>
        <translation>一个变量的一个单位</translation>
    </message>
    <message>
        <source>Steps of the responses</source>
        <translation>响应期数</translation>
    </message>
    <message>
        <source>After the impulse.</source>
        <translation>脉冲之后的期数。</translation>
    </message>
    <message>
        <source>Vector autoregression (VAR)</source>
        <translation>向量自回归（VAR）</translation>
    </message>
    <message>
        <source>Several series that explain each other: forecasts, responses to impulses and Granger causality.</source>
        <translation>用于相互解释的多个序列：预测、脉冲响应和格兰杰因果。</translation>
    </message>
    <message>
        <source>The series are too short: %1 steps, and %2 lags of %3 variables need at least %4.</source>
        <translation>序列过短：只有%1期，%3个变量、滞后%2期至少需要%4期。</translation>
    </message>
    <message>
        <source>Use longer series, fewer lags or fewer variables.</source>
        <translation>请使用更长的序列，或减少滞后期数或变量。</translation>
    </message>
    <message>
        <source>A variable is constant, or a combination of the others and their past.</source>
        <translation>有变量为常数，或是其他变量及其过去值的线性组合。</translation>
    </message>
    <message>
        <source>Leave it out, or use fewer lags.</source>
        <translation>请去掉该变量，或减少滞后期数。</translation>
    </message>
    <message>
        <source>Differenced, the series keeps its mean, spread and memory throughout, and the errors have none; for the intervals they are normal. Differences are chosen by tests. Memory and normality of the one-step errors are checked and said.</source>
        <translation>差分后，序列的均值、离散程度和记忆性始终不变，误差没有记忆性；计算区间时假定误差服从正态分布。差分次数由检验选定。程序会检查并说明一步预测误差的记忆性和正态性。</translation>
    </message>
    <message>
        <source>The forecast is the mean of %1, without a backtest; of five or more methods the least and the greatest value of each step are left out. Its intervals hold the spread of each and how far they disagree.</source>
        <translation>预测值为%1的平均值，未经回测；有五种或更多方法时，每一期略去最小值和最大值。其区间计入各方法的离散程度和各方法之间的分歧。</translation>
    </message>
    <message>
        <source>The forecast is that of %1, which erred least from %2 origins in the past. There its 95 % intervals held %3 % of the values.</source>
        <translation>预测采用%1的结果，该方法从过去%2个起点所作预测的误差最小。在这些起点之后的值中，有%3%落在其95%区间内。</translation>
    </message>
    <message>
        <source>The forecast combines %1, weighted by their errors in forecasts from %2 origins in the past; of five or more methods the least and the greatest value of each step are left out. Its intervals hold the spread of each and how far they disagree; those of 95 % held %3 % of the values after those origins.</source>
        <translation>预测由%1组合而成，权重取决于各方法从过去%2个起点所作预测的误差；有五种或更多方法时，每一期略去最小值和最大值。其区间计入各方法的离散程度和各方法之间的分歧；在这些起点之后的值中，有%3%落在95%区间内。</translation>
    </message>
    <message>
        <source>Automatic exponential smoothing, the same with a damped trend (for seasons longer than 24 steps STL instead of both), automatic ARIMA, the dynamic and the optimised Theta method, and the value one season before each forecast the series, and forecast its past again from several origins, each time from nothing but the values before. The combination weighs them by the inverse of their mean absolute error there, and at each step leaves out the least and the greatest forecast; or the best method is taken alone. With 0 origins the weights are equal and it is several times faster. Demand that is 0 in at least 40 % of the steps is forecast by the methods of Syntetos &amp; Boylan and of Teunter, Syntetos &amp; Babai; with regressors, by ARIMA.

**Missing values** are treated as each method does.

**Intervals** are normal, with the variance of the weighted mixture of the methods' distributions: the mean of their variances, and how far the methods disagree. Which share of the values after the origins they held is said.

Sources: J. M. Bates, C. W. J. Granger, Operational Research Quarterly 20, 1969; S. G. Hall, J. Mitchell, International Journal of Forecasting 23, 2007; V. R. R. Jose, R. L. Winkler, International Journal of Forecasting 24, 2008; F. Petropoulos, I. Svetunkov, International Journal of Forecasting 36, 2020.</source>
        <translation>分别用自动指数平滑、带阻尼趋势的自动指数平滑（季节周期超过24期时，以STL代替这两种方法）、自动ARIMA、动态Theta法、优化Theta法和上一季节周期的值预测序列，并从多个起点重新预测其历史，每次只使用该起点之前的值。组合时按各方法在回测中平均绝对误差的倒数加权，并在每一期略去最小和最大的预测值；也可只采用其中最佳的方法。起点数为0时权重相等，速度可快数倍。至少40%的期数为0的需求，用Syntetos和Boylan的方法以及Teunter、Syntetos和Babai的方法预测；有回归变量时用ARIMA预测。

**缺失值**按各方法自身的方式处理。

**区间**按正态分布计算，方差取各方法分布加权混合后的方差，包括各方法方差的平均值和各方法之间的分歧。程序会说明各起点之后的值有多大比例落在区间内。

来源：J. M. Bates, C. W. J. Granger, Operational Research Quarterly 20, 1969；S. G. Hall, J. Mitchell, International Journal of Forecasting 23, 2007；V. R. R. Jose, R. L. Winkler, International Journal of Forecasting 24, 2008；F. Petropoulos, I. Svetunkov, International Journal of Forecasting 36, 2020。</translation>
    </message>
    <message>
        <source>What forecast the series well in its past goes on to do so: trend, season and spread do not change suddenly. Memory and normality of the one-step errors are checked and said.</source>
        <translation>过去对该序列预测得好的方法，今后依然如此：趋势、季节和离散程度不会突然改变。程序会检查并说明一步预测误差的记忆性和正态性。</translation>
    </message>
    <message>
        <source>The steps are cut into segments, each with a mean, a line or a regression of its own, so that the squared residuals are least; dynamic programming finds the optimum for each number of breaks. The number is chosen by the BIC unless it is given.

A break is the last step before the change. Its interval is for errors and regressors alike in all segments. The test compares one break anywhere with none; its p-value is from the leading terms of the tail and good where it is small.

**Missing values** are filled by lines between their neighbours.

Sources: J. Bai, P. Perron, Econometrica 66, 1998, and Journal of Applied Econometrics 18, 2003; J. Bai, Review of Economics and Statistics 79, 1997; D. W. K. Andrews, Econometrica 61, 1993; B. James, K. L. James, D. Siegmund, Biometrika 74, 1987.</source>
        <translation>将序列的各期划分为若干段，每段各有一个均值、一条直线或一个回归，使残差平方和最小；对每种断点个数，用动态规划求得最优解。断点个数未指定时按BIC选择。

断点为变化前的最后一期。其区间假定各段的误差和回归变量性质相同。检验将任意位置的一个断点与无断点比较；其p值取自尾部的主要项，数值较小时较为准确。

**缺失值**由相邻值作线性插值填补。

来源：J. Bai, P. Perron, Econometrica 66, 1998，以及Journal of Applied Econometrics 18, 2003；J. Bai, Review of Economics and Statistics 79, 1997；D. W. K. Andrews, Econometrica 61, 1993；B. James, K. L. James, D. Siegmund, Biometrika 74, 1987。</translation>
    </message>
    <message>
        <source>Errors that do not depend on each other; their correlation is checked and said.</source>
        <translation>误差相互独立；程序会检查并说明误差的相关性。</translation>
    </message>
    <message>
        <source>Between changes, the values vary around one level independently and with equal spread. A correlation of neighbours is checked and said.</source>
        <translation>在两次变化之间，各值围绕同一水平独立波动，离散程度相同。程序会检查并说明相邻值的相关性。</translation>
    </message>
    <message>
        <source>Neighbouring values go together between the changes, in %1 of %2 series: changes may be too many. Take trend and season out first, or raise the penalty.</source>
        <translation>%2个序列中有%1个在两次变化之间的相邻值相关：水平变化可能偏多。请先剔除趋势和季节，或提高惩罚系数。</translation>
    </message>
    <message>
        <source>The size of demands and the steps between them change slowly and do not depend on each other; there is no trend and no season. Memory and normality of the one-step errors are checked and said.</source>
        <translation>需求量和两次需求之间的期数缓慢变化且相互独立；没有趋势和季节。程序会检查并说明一步预测误差的记忆性和正态性。</translation>
    </message>
    <message>
        <source>Level, trend and season change slowly; errors do not depend on each other and have the same spread, or one that grows with the level; for the intervals they are normal. Memory and normality of the one-step errors are checked and said.</source>
        <translation>水平、趋势和季节缓慢变化；误差相互独立，离散程度相同或随水平增大；计算区间时假定误差服从正态分布。程序会检查并说明一步预测误差的记忆性和正态性。</translation>
    </message>
    <message>
        <source>There is no trend and no season; the level changes slowly; errors do not depend on each other and have the same spread, and for the intervals they are normal. Memory and normality of the one-step errors are checked and said.</source>
        <translation>没有趋势和季节；水平缓慢变化；误差相互独立且离散程度相同，计算区间时假定误差服从正态分布。程序会检查并说明一步预测误差的记忆性和正态性。</translation>
    </message>
    <message>
        <source>There is no season; level and trend change slowly; errors do not depend on each other and have the same spread, and for the intervals they are normal. Memory and normality of the one-step errors are checked and said.</source>
        <translation>没有季节；水平和趋势缓慢变化；误差相互独立且离散程度相同，计算区间时假定误差服从正态分布。程序会检查并说明一步预测误差的记忆性和正态性。</translation>
    </message>
    <message>
        <source>Level, trend and season change slowly; errors do not depend on each other, and for the intervals they are normal. Memory and normality of the one-step errors are checked and said.</source>
        <translation>水平、趋势和季节缓慢变化；误差相互独立，计算区间时假定误差服从正态分布。程序会检查并说明一步预测误差的记忆性和正态性。</translation>
    </message>
    <message>
        <source>The future is like the past: a method that forecast that well goes on to do so. The Diebold–Mariano test takes the difference of two methods' errors as one that keeps its mean and spread.</source>
        <translation>未来与过去相似：过去预测得好的方法，今后依然如此。Diebold–Mariano检验假定两种方法的误差之差保持均值和离散程度不变。</translation>
    </message>
    <message>
        <source>The series has no season, or it was taken out before, and the cycles have the lengths given. The last years of a trend change when new values come.</source>
        <translation>序列没有季节，或季节已事先剔除，且周期波动的长度与设定相符。加入新值后，趋势最后几年的结果会改变。</translation>
    </message>
    <message>
        <source>No base forecast is too high or too low on average, and the errors of one step ahead tell how those further ahead go together; for the intervals they are normal.</source>
        <translation>各基础预测平均而言既不偏高也不偏低，一步预测误差可反映更远各期误差之间的相关关系；计算区间时假定误差服从正态分布。</translation>
    </message>
    <message>
        <source>Effects are straight and stay the same, and the season repeats itself exactly; what is left keeps its mean and spread, and is normal for the intervals. Memory and normality of the one-step errors are checked and said.</source>
        <translation>各项影响为线性且保持不变，季节精确重复；余下部分保持均值和离散程度不变，计算区间时假定其服从正态分布。程序会检查并说明一步预测误差的记忆性和正态性。</translation>
    </message>
    <message>
        <source>The effects of the regressors stay what they were, and a regressor that is moved on purpose acts as its changes in the past went along.</source>
        <translation>回归变量的影响与过去相同；人为改变某个回归变量时，其作用与它过去变化时所伴随的变化一致。</translation>
    </message>
    <message>
        <source>The season repeats itself; the changes from one period to the next have one spread and do not depend on each other. Memory and normality of the one-step errors are checked and said.</source>
        <translation>季节重复出现；相邻周期之间的变化离散程度相同且相互独立。程序会检查并说明一步预测误差的记忆性和正态性。</translation>
    </message>
    <message>
        <source>The values have one mean and one spread and do not depend on each other; for the intervals they are normal. Memory and normality of the one-step errors are checked and said.</source>
        <translation>各值的均值和离散程度不变且相互独立；计算区间时假定各值服从正态分布。程序会检查并说明一步预测误差的记忆性和正态性。</translation>
    </message>
    <message>
        <source>The series is a random walk without drift: its changes have one spread and do not depend on each other. Memory and normality of the one-step errors are checked and said.</source>
        <translation>序列为不带漂移的随机游走：各期变化的离散程度相同且相互独立。程序会检查并说明一步预测误差的记忆性和正态性。</translation>
    </message>
    <message>
        <source>The series is a random walk: its changes have one mean and one spread and do not depend on each other. Memory and normality of the one-step errors are checked and said.</source>
        <translation>序列为随机游走：各期变化的均值和离散程度相同且相互独立。程序会检查并说明一步预测误差的记忆性和正态性。</translation>
    </message>
    <message>
        <source>Seasons add to the rest and change slowly; the rest is as its method supposes. Memory and normality of the one-step errors are checked and said.</source>
        <translation>各季节叠加于其余部分之上，并缓慢变化；其余部分符合所用方法的假定。程序会检查并说明一步预测误差的记忆性和正态性。</translation>
    </message>
    <message>
        <source>The model is **%1**, estimated by maximum likelihood with the exact diffuse Kalman filter. The slope of the trend dies out. The intervals assume normal errors.</source>
        <translation>所用模型为**%1**，用精确扩散卡尔曼滤波作最大似然估计。趋势的斜率逐渐衰减。其区间假定误差服从正态分布。</translation>
    </message>
    <message>
        <source>Level, slope and season wander by steps that are normal, have the same spread throughout and do not depend on each other; so is the irregular part. Memory and normality of the one-step errors are checked and said.</source>
        <translation>水平、斜率和季节每一期的变动均服从正态分布，离散程度始终相同且相互独立；不规则成分也是如此。程序会检查并说明一步预测误差的记忆性和正态性。</translation>
    </message>
    <message>
        <source>Chosen by AIC</source>
        <translation>按AIC选择</translation>
    </message>
    <message>
        <source>A level and a slope that dies out</source>
        <translation>水平和逐渐衰减的斜率</translation>
    </message>
    <message>
        <source>Level, slope and waves change slowly on the scale chosen; errors there are normal, have the same spread, and depend on each other as the ARMA part says. Memory and normality of the one-step errors are checked and said.</source>
        <translation>水平、斜率和波形在所选尺度上缓慢变化；误差在该尺度上服从正态分布，离散程度相同，相互之间的依赖关系由ARMA部分描述。程序会检查并说明一步预测误差的记忆性和正态性。</translation>
    </message>
    <message>
        <source>The season multiplies a level that changes slowly around a long-term line; errors do not depend on each other and have the same spread, and for the intervals they are normal. Memory and normality of the one-step errors are checked and said.</source>
        <translation>季节与水平相乘，水平围绕一条长期趋势线缓慢变化；误差相互独立，离散程度相同；计算区间时，误差服从正态分布。程序会检查并说明一步预测误差的记忆性和正态性。</translation>
    </message>
    <message>
        <source>Each variable is explained by the last values of all of them. The number of lags is chosen by AIC, BIC or Hannan–Quinn over the same rows unless it is given; coefficients are least squares, equation by equation.

**Responses** say what an impulse in one variable does to the others at the steps after it: orthogonal impulses of one standard deviation depend on the order of the columns (the first one moves the others at once), plain ones are of one unit. Their intervals are by the delta method. **Shares** say which impulses the variance of a forecast is due to. **Granger causality** tests whether the past of one variable helps to forecast another; it is no cause in the everyday sense.

**Missing values** are filled by lines between their neighbours; rows before all columns have begun and after one has ended are left out.

**Intervals** are normal and leave out the uncertainty of the coefficients.

Sources: H. Lütkepohl, *New Introduction to Multiple Time Series Analysis*, 2005; C. W. J. Granger, Econometrica 37, 1969; C. A. Sims, Econometrica 48, 1980.</source>
        <translation>每个变量都由全部变量最近的值解释。滞后期数未指定时，在相同的行上按AIC、BIC或Hannan–Quinn准则选择；系数逐个方程用最小二乘法估计。

**响应**表示一个变量的脉冲在其后各期对其他变量的影响：正交脉冲的大小为一个标准差，结果取决于列的顺序（第一列会立即影响其他列）；普通脉冲的大小为一个单位。响应的区间用delta法计算。**占比**表示预测方差来自哪些脉冲。**格兰杰因果关系**检验一个变量的过去值是否有助于预测另一变量，并不是通常意义上的因果关系。

**缺失值**由相邻值作线性插值填补；各列尚未全部开始之前和任一列结束之后的行略去。

**区间**按正态分布计算，未计入系数的不确定性。

来源：H. Lütkepohl, *New Introduction to Multiple Time Series Analysis*, 2005；C. W. J. Granger, Econometrica 37, 1969；C. A. Sims, Econometrica 48, 1980。</translation>
    </message>
    <message>
        <source>Stationary series and residuals without memory; both are checked and said.</source>
        <translation>序列平稳，残差没有记忆性；程序会检查并说明这两点。</translation>
    </message>
    <message>
        <source>**%1** was forecast %2 steps ahead with the regressors as given (the base) and in %3 scenarios.</source>
        <translation>按给定的回归变量（基准）和%3种情景，对**%1**作了向前%2期的预测。</translation>
    </message>
    <message>
        <source>AICc</source>
        <translation>AICc</translation>
    </message>
    <message>
        <source>α (level smoothing)</source>
        <translation>α（水平平滑）</translation>
    </message>
    <message>
        <source>AR %1</source>
        <translation>AR %1</translation>
    </message>
    <message>
        <source>Coverage of 95 % intervals in the backtest (%)</source>
        <translation>回测中95%区间的覆盖率（%）</translation>
    </message>
    <message>
        <source>Mean absolute error of %1 in the backtest</source>
        <translation>%1在回测中的平均绝对误差</translation>
    </message>
    <message>
        <source>β (slope smoothing)</source>
        <translation>β（斜率平滑）</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Cosine %1</source>
        <translation>余弦项%1</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>阻尼</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午节</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>γ (season smoothing)</source>
        <translation>γ（季节平滑）</translation>
    </message>
    <message>
        <source>γ₁ (smoothing of the season of %1 steps)</source>
        <translation>γ₁（周期为%1期的季节平滑）</translation>
    </message>
    <message>
        <source>γ₂ (smoothing of the season of %1 steps)</source>
        <translation>γ₂（周期为%1期的季节平滑）</translation>
    </message>
    <message>
        <source>λ (Box–Cox)</source>
        <translation>λ（Box–Cox）</translation>
    </message>
    <message>
        <source>Leap year</source>
        <translation>闰年</translation>
    </message>
    <message>
        <source>Initial level</source>
        <translation>初始水平</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>对数似然</translation>
    </message>
    <message>
        <source>MA %1</source>
        <translation>MA %1</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋节</translation>
    </message>
    <message>
        <source>Number of origins of the backtest</source>
        <translation>回测起点数</translation>
    </message>
    <message>
        <source>Seasonal period</source>
        <translation>季节周期</translation>
    </message>
    <message>
        <source>φ (damping)</source>
        <translation>φ（阻尼）</translation>
    </message>
    <message>
        <source>Qingming Festival</source>
        <translation>清明节</translation>
    </message>
    <message>
        <source>Demand per step</source>
        <translation>每期需求</translation>
    </message>
    <message>
        <source>Seasonal AR %1</source>
        <translation>季节AR %1</translation>
    </message>
    <message>
        <source>Standard error of cosine %1</source>
        <translation>余弦项%1的标准误</translation>
    </message>
    <message>
        <source>Standard error of the Dragon Boat Festival</source>
        <translation>端午节的标准误</translation>
    </message>
    <message>
        <source>Standard error of the drift</source>
        <translation>漂移的标准误</translation>
    </message>
    <message>
        <source>Standard error of the Golden Week</source>
        <translation>国庆黄金周的标准误</translation>
    </message>
    <message>
        <source>Standard error of the holidays</source>
        <translation>节假日的标准误</translation>
    </message>
    <message>
        <source>Standard error of the leap year</source>
        <translation>闰年的标准误</translation>
    </message>
    <message>
        <source>Standard error of the mean</source>
        <translation>平均值的标准误</translation>
    </message>
    <message>
        <source>Standard error of the Mid-Autumn Festival</source>
        <translation>中秋节的标准误</translation>
    </message>
    <message>
        <source>Standard error of the Qingming Festival</source>
        <translation>清明节的标准误</translation>
    </message>
    <message>
        <source>Standard error of sine %1</source>
        <translation>正弦项%1的标准误</translation>
    </message>
    <message>
        <source>Standard error of the Spring Festival</source>
        <translation>春节的标准误</translation>
    </message>
    <message>
        <source>Standard error of the days after the Spring Festival</source>
        <translation>春节后的标准误</translation>
    </message>
    <message>
        <source>Standard error of the days before the Spring Festival</source>
        <translation>春节前的标准误</translation>
    </message>
    <message>
        <source>Standard error of the trend</source>
        <translation>趋势的标准误</translation>
    </message>
    <message>
        <source>Standard error of the working days</source>
        <translation>工作日的标准误</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>第%1季节项</translation>
    </message>
    <message>
        <source>σ² (residual variance)</source>
        <translation>σ²（残差方差）</translation>
    </message>
    <message>
        <source>Sine %1</source>
        <translation>正弦项%1</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Initial slope</source>
        <translation>初始斜率</translation>
    </message>
    <message>
        <source>Seasonal MA %1</source>
        <translation>季节MA %1</translation>
    </message>
    <message>
        <source>After the Spring Festival</source>
        <translation>春节后</translation>
    </message>
    <message>
        <source>Before the Spring Festival</source>
        <translation>春节前</translation>
    </message>
    <message>
        <source>θ (Theta method)</source>
        <translation>θ（Theta方法）</translation>
    </message>
    <message>
        <source>Linear trend</source>
        <translation>线性趋势</translation>
    </message>
    <message>
        <source>Variance of the irregular component</source>
        <translation>不规则成分的方差</translation>
    </message>
    <message>
        <source>Variance of the level</source>
        <translation>水平的方差</translation>
    </message>
    <message>
        <source>Variance of the season</source>
        <translation>季节的方差</translation>
    </message>
    <message>
        <source>Variance of the slope</source>
        <translation>斜率的方差</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1的权重</translation>
    </message>
    <message>
        <source>Standard error of %1</source>
        <translation>%1的标准误</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>不规则成分</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>余项</translation>
    </message>
    <message>
        <source>Seasonal</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>Seasonal (period %1)</source>
        <translation>季节（周期%1）</translation>
    </message>
    <message>
        <source>Within the sample</source>
        <translation>样本内</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Fitted segments</source>
        <translation>拟合的分段</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>截距</translation>
    </message>
    <message>
        <source>%1, lag %2</source>
        <translation>%1（滞后%2期）</translation>
    </message>
    <message>
        <source>The mean demand in a step is forecast as %1 (%2, alpha %3). Its intervals take the spread of the one-step errors as normal, which intermittent demand is not, and end at 0.</source>
        <translation>每期平均需求的预测值为%1（%2，alpha为%3）。其区间假定一步预测误差服从正态分布，而间歇性需求并不符合这一假定；区间下限截至0。</translation>
    </message>
    <message>
        <source>Croston's method smooths the size of demands and the steps between them, each updated when there is a demand; their ratio is the mean demand of a step. Syntetos and Boylan's correction takes off half alpha of it, which Croston's ratio is too high by. The method of Teunter, Syntetos and Babai smooths the probability of demand at every step, so that it falls when nothing is asked for any more.

**Missing values** are left out: they are not taken for 0.

**Intervals** take the spread of the one-step errors as normal and end at 0: read them as a rough guide.

Sources: J. D. Croston, Operational Research Quarterly 23, 1972; A. A. Syntetos, J. E. Boylan, International Journal of Forecasting 21, 2005; R. H. Teunter, A. A. Syntetos, M. Z. Babai, European Journal of Operational Research 214, 2011.</source>
        <translation>Croston法分别平滑需求量和两次需求之间的期数，二者均在出现需求时更新；其比值即每期的平均需求。Croston的比值偏高，Syntetos和Boylan的校正从中减去alpha的一半这一比例。Teunter、Syntetos和Babai的方法在每一期平滑需求发生的概率，因此不再有需求时，预测值会随之下降。

**缺失值**略去，不视为0。

**区间**假定一步预测误差服从正态分布，下限不低于0，仅供大致参考。

来源：J. D. Croston, Operational Research Quarterly 23, 1972；A. A. Syntetos, J. E. Boylan, International Journal of Forecasting 21, 2005；R. H. Teunter, A. A. Syntetos, M. Z. Babai, European Journal of Operational Research 214, 2011。</translation>
    </message>
    <message>
        <source>The series has %1 values, too few to tell more than its level: it was forecast by simple exponential smoothing.</source>
        <translation>序列只有%1个值，不足以判断水平以外的特征：已改用简单指数平滑进行预测。</translation>
    </message>
    <message>
        <source>Exponential smoothing in state-space form: errors additive or multiplicative, trend none, additive or damped, season none, additive or multiplicative. Every model that fits the data is estimated by maximum likelihood, initial states included, and the one with the least AICc is taken. Additive errors are not combined with a multiplicative season.

**Needs** numbers at even steps, at least 5 values to choose by (below, a level alone), two whole periods for a season; multiplicative models need positive values. Rows may be in any order; two rows for one time are refused.

**Missing values** and steps without a row: the states run through them without an update, and they do not count in the likelihood. Missing values at either end are left out.

**Intervals** are exact for normal errors that do not depend on each other; no simulation is needed. The log-likelihood leaves out the constants that all models share, as forecast for R does.

Sources: R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, *Forecasting with Exponential Smoothing*, Springer 2008; R. J. Hyndman, Y. Khandakar, Journal of Statistical Software 27(3), 2008.</source>
        <translation>状态空间形式的指数平滑：误差为加法或乘法，趋势为无、加法或阻尼，季节为无、加法或乘法。对适合数据的每个模型，连同初始状态作最大似然估计，并选取AICc最小的模型。加法误差不与乘法季节搭配。

**要求**时间间隔相等的数值，至少5个值才能选择模型（不足时只用水平）；含季节时至少两个完整周期；乘法模型要求值为正数。行的顺序不限；同一时间有两行时不予处理。

**缺失值**和没有行的时期：状态照常递推而不更新，也不计入似然。首尾的缺失值略去。

**区间**在误差服从正态分布且相互独立时是精确的，无需模拟。对数似然略去各模型共有的常数项，与R的forecast包一致。

文献：R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, *Forecasting with Exponential Smoothing*, Springer 2008；R. J. Hyndman, Y. Khandakar, Journal of Statistical Software 27(3), 2008。</translation>
    </message>
    <message>
        <source>The series has %1 values, too few for this method: the forecast repeats the last one.</source>
        <translation>序列只有%1个值，不足以使用该方法：预测重复最后一个值。</translation>
    </message>
    <message>
        <source>The series is the sum of a level that wanders, a slope that may change, a season and an irregular part. The variances say how fast each of them changes; 0 means that it does not. They are estimated by maximum likelihood with an exact diffuse start. The components are means given all values. Unless it is given, the trend is the one of least AIC, the values counted in their typical change: a level, a level and a slope, or a slope that dies out.

The season is made of a figure for each step that sums to about 0 over a period, up to 26 steps, or of waves for longer ones. **Regressors** have coefficients that stay the same.

**Missing values** take no part: the filter carries its states over them.

**Intervals** are for normal errors; they hold the uncertainty of the states and of the regressors' coefficients, not that of the variances.

Sources: A. C. Harvey, *Forecasting, Structural Time Series Models and the Kalman Filter*, 1989; J. Durbin, S. J. Koopman, *Time Series Analysis by State Space Methods*, 2nd edition, 2012.</source>
        <translation>序列为游走的水平、可变的斜率、季节和不规则成分之和。各方差表示各成分变化的快慢；0表示不变。方差在精确扩散初始条件下用最大似然法估计。各成分是给定全部值时的均值。未指定趋势时，选取AIC最小的一种（值以其典型变化幅度为单位）：仅水平、水平和斜率，或水平和逐渐衰减的斜率。

周期不超过26期时，季节由每一期的一个数值构成，各数值在一个周期内之和约为0；周期更长时由波形构成。**回归变量**的系数保持不变。

**缺失值**不参与计算：滤波将状态递推过这些时期。

**区间**按误差服从正态分布计算，计入状态和回归变量系数的不确定性，未计入方差的不确定性。

来源：A. C. Harvey, *Forecasting, Structural Time Series Models and the Kalman Filter*, 1989；J. Durbin, S. J. Koopman, *Time Series Analysis by State Space Methods*，第2版，2012年。</translation>
    </message>
    <message>
        <source>A level, a slope that may be damped, and for each period a season made of waves that change with time, such as a day and a week of hours, or a week and 365.25 days. Positive series may be transformed by Box and Cox. Parameters and the states before the first step are maximum likelihood; the number of waves is chosen by the AIC of a regression, transformation, trend, damping and ARMA errors by the AIC of the model.

The table of components is on the transformed scale.

**Missing values** are filled by lines between their neighbours, on the series without its season.

**Intervals** are Student's t on the transformed scale; their width is how far forecasts from each origin in the past erred at the same distance, with the same parameters, and no less than the model's with the uncertainty of its first states. With a transformation the forecast is the median.

Sources: A. M. De Livera, R. J. Hyndman, R. D. Snyder, Journal of the American Statistical Association 106, 2011; of the intervals S. Makridakis, R. L. Winkler, Management Science 35, 1989; Y. S. Lee, S. Scholtes, International Journal of Forecasting 30, 2014.</source>
        <translation>模型包括水平、可设阻尼的斜率，以及每个周期各一个由随时间变化的波形构成的季节，例如小时数据的一天和一周，或一周和365.25天。值为正数的序列可作Box–Cox变换。参数和首期之前的状态用最大似然法估计；波形数按回归的AIC选择，变换、趋势、阻尼和ARMA误差按模型的AIC选择。

成分表为变换后的数值。

**缺失值**在去除季节后的序列上，由相邻值作线性插值填补。

**区间**按变换后的学生t分布计算；宽度取自以往各起点在相同期数上的预测误差大小，所用参数相同，且不小于模型计入初始状态不确定性后的宽度。作变换时预测值为中位数。

来源：A. M. De Livera, R. J. Hyndman, R. D. Snyder, Journal of the American Statistical Association 106, 2011；区间方面：S. Makridakis, R. L. Winkler, Management Science 35, 1989；Y. S. Lee, S. Scholtes, International Journal of Forecasting 30, 2014。</translation>
    </message>
    <message>
        <source>The series without its season is split into lines of different curvature: the straight line of least squares and one with its curvature multiplied by theta, which exponential smoothing continues. The standard method takes theta = 2 and half the slope of the line; the optimised one estimates theta, and the dynamic one lets the line follow the data. Estimates minimise the squared one-step errors.

A season is looked for by the autocorrelation at the period (90 %) and divided out by classical decomposition; series with values of 0 or below are forecast without it.

**Missing values** are filled by lines between their neighbours, on the series without its season.

**Intervals** are Student's t; their width is how far forecasts from each origin in the past erred at the same distance, with the same parameters and the line through the values before it, and no less than that of exponential smoothing. Errors are taken relative to the forecast where that is likelier.

Sources: V. Assimakopoulos, K. Nikolopoulos, International Journal of Forecasting 16, 2000; R. J. Hyndman, B. Billah, same journal 19, 2003; J. A. Fiorucci et al., same journal 32, 2016; of the intervals S. Makridakis, R. L. Winkler, Management Science 35, 1989; Y. S. Lee, S. Scholtes, International Journal of Forecasting 30, 2014.</source>
        <translation>去除季节后的序列分解为曲率不同的线：一条是最小二乘直线，另一条的曲率乘以theta，由指数平滑延伸。标准方法取theta = 2和直线斜率的一半；优化方法估计theta；动态方法使直线随数据变化。估计时使一步预测误差的平方和最小。

季节性由周期处的自相关判断（90%），并用经典分解法除去；含有0或负值的序列不考虑季节。

**缺失值**在去除季节后的序列上，由相邻值作线性插值填补。

**区间**按学生t分布计算；宽度取自以往各起点在相同期数上的预测误差大小，所用参数相同，直线由各起点之前的值拟合，且宽度不小于指数平滑的区间。似然更大时，误差按相对于预测值的比例计算。

来源：V. Assimakopoulos, K. Nikolopoulos, International Journal of Forecasting 16, 2000；R. J. Hyndman, B. Billah, 同刊19, 2003；J. A. Fiorucci et al., 同刊32, 2016；区间方面：S. Makridakis, R. L. Winkler, Management Science 35, 1989；Y. S. Lee, S. Scholtes, International Journal of Forecasting 30, 2014。</translation>
    </message>
    <message>
        <source>The method above forecasts best of %1, by %2 values that none of them had seen: MASE %3, sMAPE %4 %. Its 95 % intervals held %5 % of them.</source>
        <translation>上述方法在%1种方法中预测最好，依据的是各方法均未见过的%2个值：MASE为%3，sMAPE为%4%。其95%区间包含其中%5%的值。</translation>
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
        <source>The coordinate system "%1" is not known.</source>
        <translation>无法识别坐标系“%1”。</translation>
    </message>
    <message>
        <source>Give an EPSG code such as EPSG:4326, WKT, or a PROJ string.</source>
        <translation>请给出EPSG代码（如EPSG:4326）、WKT或PROJ字符串。</translation>
    </message>
    <message>
        <source>Cannot convert from the coordinate system "%1" to "%2". %3</source>
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
    <message>
        <source>Neighbours that share a border need polygons, and there are none.</source>
        <translation>按共同边界确定邻居需要多边形，但数据中没有多边形。</translation>
    </message>
    <message>
        <source>Choose nearest neighbours or a distance instead.</source>
        <translation>请改用最近邻或距离。</translation>
    </message>
    <message>
        <source>Two places are the same, and their inverse distance is infinite.</source>
        <translation>有两个地点位置相同，其距离的倒数为无穷大。</translation>
    </message>
    <message>
        <source>Join rows of the same place first, or choose another kind of weights.</source>
        <translation>请先合并同一地点的行，或选择其他类型的权重。</translation>
    </message>
    <message>
        <source>The overlay of two shapes failed.</source>
        <translation>两个图形叠加失败。</translation>
    </message>
    <message>
        <source>Repair invalid shapes first.</source>
        <translation>请先修复无效的图形。</translation>
    </message>
    <message>
        <source>The file of weights cannot be read at line %1.</source>
        <translation>空间权重文件的第%1行无法读取。</translation>
    </message>
    <message>
        <source>Choose a .gal or .gwt file as GeoDa, PySAL or R write it.</source>
        <translation>请选择GeoDa、PySAL或R写出的.gal或.gwt文件。</translation>
    </message>
    <message>
        <source>The id %1 stands in more than one row.</source>
        <translation>标识%1出现在不止一行中。</translation>
    </message>
    <message>
        <source>Choose a column with a different id in every row.</source>
        <translation>请选择每行标识各不相同的列。</translation>
    </message>
    <message>
        <source>The weights name none of the ids.</source>
        <translation>空间权重中没有任何与数据相符的标识。</translation>
    </message>
    <message>
        <source>Choose the column that holds the ids of the weights.</source>
        <translation>请选择与空间权重标识对应的列。</translation>
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
        <source>Finding "%1"</source>
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
        <source>View: rows that hold "%1"</source>
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
        <source>Running SQL</source>
        <translation>正在运行SQL</translation>
    </message>
    <message>
        <source>Bind the parameter %1</source>
        <translation>绑定参数%1</translation>
    </message>
    <message>
        <source>The action names no dataset that is there.</source>
        <translation>该操作未指定现有的数据集。</translation>
    </message>
    <message>
        <source>Choose its dataset in the inspector.</source>
        <translation>请在“属性”中选择其数据集。</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>只显示%1</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>重新显示全部行</translation>
    </message>
    <message>
        <source>What the action opens is gone.</source>
        <translation>该操作要打开的内容已不存在。</translation>
    </message>
    <message>
        <source>Choose another page in the inspector.</source>
        <translation>请在“属性”中选择其他页面。</translation>
    </message>
    <message>
        <source>Nothing is selected that the address could be made for.</source>
        <translation>没有可用于生成网址的选中内容。</translation>
    </message>
    <message>
        <source>Select something in the tile first.</source>
        <translation>请先在磁贴中选择内容。</translation>
    </message>
    <message>
        <source>The selected rows do not agree in the columns of the address.</source>
        <translation>选中的行在网址所用的列中取值不一致。</translation>
    </message>
    <message>
        <source>Select rows with one value in each of them.</source>
        <translation>请选择在这些列中取值都相同的行。</translation>
    </message>
    <message>
        <source>Keep the view as "%1"</source>
        <translation>将视图保存为“%1”</translation>
    </message>
    <message>
        <source>The dashboard has no bookmark "%1".</source>
        <translation>仪表板没有书签“%1”。</translation>
    </message>
    <message>
        <source>Keep the view under that name first.</source>
        <translation>请先以该名称保存视图。</translation>
    </message>
    <message>
        <source>Show the view "%1"</source>
        <translation>显示视图“%1”</translation>
    </message>
    <message>
        <source>Forget the view "%1"</source>
        <translation>删除视图“%1”</translation>
    </message>
    <message>
        <source>Arrange the layout by itself</source>
        <translation>自动排列布局</translation>
    </message>
    <message>
        <source>Put a tile into a container</source>
        <translation>将磁贴放入容器</translation>
    </message>
    <message>
        <source>Take a tile out of its container</source>
        <translation>将磁贴移出容器</translation>
    </message>
    <message>
        <source>Line up tiles</source>
        <translation>对齐磁贴</translation>
    </message>
    <message>
        <source>Change a dashboard</source>
        <translation>更改仪表板</translation>
    </message>
    <message>
        <source>No tile of the dashboard has data.</source>
        <translation>仪表板中没有含数据的磁贴。</translation>
    </message>
    <message>
        <source>Put a chart, a map or a table on it.</source>
        <translation>请在其中放入图表、地图或表。</translation>
    </message>
    <message>
        <source>The result has no part "%1" any more.</source>
        <translation>结果中已没有“%1”这一部分。</translation>
    </message>
    <message>
        <source>Open the analysis to see what it has.</source>
        <translation>请打开该分析，查看其中的内容。</translation>
    </message>
    <message>
        <source>Put a result of "%1" on a dashboard</source>
        <translation>将“%1”的结果放入仪表板</translation>
    </message>
    <message>
        <source>Refreshing "%1"</source>
        <translation>正在刷新“%1”</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>无法读取图片。</translation>
    </message>
    <message>
        <source>Check that the file is there.</source>
        <translation>请检查文件是否存在。</translation>
    </message>
    <message>
        <source>The picture has more than 20 MB.</source>
        <translation>图片超过20 MB。</translation>
    </message>
    <message>
        <source>Make it smaller first.</source>
        <translation>请先将其缩小。</translation>
    </message>
    <message>
        <source>Put a picture on a dashboard</source>
        <translation>将图片放入仪表板</translation>
    </message>
    <message>
        <source>Looking at the first rows</source>
        <translation>正在查看前几行</translation>
    </message>
    <message>
        <source>The data are still being read.</source>
        <translation>数据仍在读取中。</translation>
    </message>
    <message>
        <source>Export them when all rows are there.</source>
        <translation>请在全部行读取完后再导出。</translation>
    </message>
    <message>
        <source>Add a layer to a map</source>
        <translation>向地图添加图层</translation>
    </message>
    <message>
        <source>Remove a layer of a map</source>
        <translation>移除地图的图层</translation>
    </message>
    <message>
        <source>Move a layer of a map</source>
        <translation>移动地图的图层</translation>
    </message>
    <message>
        <source>Format the chart</source>
        <translation>设置图表格式</translation>
    </message>
    <message>
        <source>Colour of the marks</source>
        <translation>更改图形颜色</translation>
    </message>
    <message>
        <source>Show or hide in the legend</source>
        <translation>在图例中显示或隐藏</translation>
    </message>
    <message>
        <source>Drill down</source>
        <translation>下钻</translation>
    </message>
    <message>
        <source>Drill up</source>
        <translation>上钻</translation>
    </message>
    <message>
        <source>Remove the hierarchy</source>
        <translation>移除层级</translation>
    </message>
    <message>
        <source>The dataset has no column "%1".</source>
        <translation>数据集没有列“%1”。</translation>
    </message>
    <message>
        <source>Write the names as the heads of the table do.</source>
        <translation>请按表头中的写法填写列名。</translation>
    </message>
    <message>
        <source>A hierarchy has two levels or more.</source>
        <translation>层级至少需要两级。</translation>
    </message>
    <message>
        <source>Name the columns from coarse to fine: province, city.</source>
        <translation>请按从粗到细的顺序填写列名，如：省、市。</translation>
    </message>
    <message>
        <source>Add a hierarchy</source>
        <translation>添加层级</translation>
    </message>
    <message>
        <source>Add to the set</source>
        <translation>添加到集合</translation>
    </message>
    <message>
        <source>Take out of the set</source>
        <translation>从集合中移除</translation>
    </message>
    <message>
        <source>Replace the set</source>
        <translation>替换集合</translation>
    </message>
    <message>
        <source>Remove the set</source>
        <translation>移除集合</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件%1。</translation>
    </message>
    <message>
        <source>Look whether it is there and may be read.</source>
        <translation>请检查该文件是否存在，以及是否有读取权限。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>无法写入文件%1。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Keep a part of the result "%1"</source>
        <translation>保留结果“%1”的一部分</translation>
    </message>
    <message>
        <source>Looking for neighbours</source>
        <translation>正在查找相邻图形</translation>
    </message>
    <message>
        <source>The map has no view "%1".</source>
        <translation>地图没有视图“%1”。</translation>
    </message>
    <message>
        <source>Rename the view "%1"</source>
        <translation>重命名视图“%1”</translation>
    </message>
    <message>
        <source>Looking for the boundaries of "%1"</source>
        <translation>正在查找“%1”的边界</translation>
    </message>
    <message>
        <source>No dataset of the workbook has shapes for "%1".</source>
        <translation>工作簿中没有数据集含有“%1”的图形。</translation>
    </message>
    <message>
        <source>Open a file with their boundaries, of which a column has the same codes or names.</source>
        <translation>请打开含其边界的文件，其中须有一列包含相同的代码或名称。</translation>
    </message>
    <message>
        <source>Turn a map</source>
        <translation>旋转地图</translation>
    </message>
    <message>
        <source>Drawing the page</source>
        <translation>正在绘制页面</translation>
    </message>
    <message>
        <source>Change the page of a map</source>
        <translation>更改地图的页面</translation>
    </message>
    <message>
        <source>Add to the page of a map</source>
        <translation>向地图的页面添加元素</translation>
    </message>
    <message>
        <source>Remove from the page of a map</source>
        <translation>从地图的页面移除元素</translation>
    </message>
    <message>
        <source>Arrange the page of a map</source>
        <translation>编排地图的页面</translation>
    </message>
    <message>
        <source>Change the paper of a map's page</source>
        <translation>更改地图页面的纸张</translation>
    </message>
    <message>
        <source>The picture is too large for a logo: %1 KB.</source>
        <translation>图片过大，不能用作标志：%1 KB。</translation>
    </message>
    <message>
        <source>Choose a simpler one of 64 KB or less; SVG files are small.</source>
        <translation>请选择不超过64 KB的较简单的图片；SVG文件通常较小。</translation>
    </message>
    <message>
        <source>Divide a map into panels</source>
        <translation>把地图分成多幅</translation>
    </message>
    <message>
        <source>Change the time of a map</source>
        <translation>更改地图的时间</translation>
    </message>
    <message>
        <source>Showing the selection</source>
        <translation>正在显示所选</translation>
    </message>
    <message>
        <source>Filming a map</source>
        <translation>正在生成地图动画</translation>
    </message>
    <message>
        <source>Export a film</source>
        <translation>导出动画</translation>
    </message>
    <message>
        <source>Film that plays in browsers and slides (*.gif);;Numbered pictures (*.png)</source>
        <translation>可在浏览器和幻灯片中播放的动画 (*.gif);;编号图片 (*.png)</translation>
    </message>
    <message>
        <source>Add "%1" to a report</source>
        <translation>将“%1”添加到报告</translation>
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
        <source>The module %1 has no input "%2".</source>
        <translation>模块%1没有输入“%2”。</translation>
    </message>
    <message>
        <source>Its inputs are: %1.</source>
        <translation>其输入为：%1。</translation>
    </message>
    <message>
        <source>The module %1 needs the input "%2".</source>
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
        <source>The parameter %1 names a column of the input "%2", which is not given.</source>
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
        <source>There is no module "%1".</source>
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
        <source>The header of the library has another size than this program's.</source>
        <translation>插件库的头结构大小与本程序不一致。</translation>
    </message>
    <message>
        <source>The library is built as "%1"; this program is "%2".</source>
        <translation>插件库的构建方式为“%1”；本程序为“%2”。</translation>
    </message>
    <message>
        <source>The library is the plugin "%1", not "%2".</source>
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
        <source>plugin.json has no text field "%1".</source>
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
        <source>plugin.json names a module "%1" that does not begin with "%2.".</source>
        <translation>plugin.json中的模块“%1”未以“%2.”开头。</translation>
    </message>
    <message>
        <source>plugin.json names no modules.</source>
        <translation>plugin.json未列出任何模块。</translation>
    </message>
    <message>
        <source>plugin.json has no number field "%1".</source>
        <translation>plugin.json缺少数值项“%1”。</translation>
    </message>
    <message>
        <source>The plugin is made for version %1 of the SDK; this program has version %2.</source>
        <translation>插件适用于SDK版本%1；本程序的版本为%2。</translation>
    </message>
    <message>
        <source>The plugin is built as "%1"; this program is "%2".</source>
        <translation>插件的构建方式为“%1”；本程序为“%2”。</translation>
    </message>
    <message>
        <source>plugin.json has the id "%1", which is not a plain word.</source>
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
        <source>Remove it in the system's keychain.</source>
        <translation>请在系统的钥匙串中移除。</translation>
    </message>
    <message>
        <source>**Assumptions:** %1</source>
        <translation>**假定**：%1</translation>
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
        <source>Column "%1" stays text: of its %2 cells, %3 are not dates or times, the first "%4" in row %5.</source>
        <translation>列“%1”保留为文本：%2个单元格中有%3个不是日期或时间，首个为“%4”，在第%5行。</translation>
    </message>
    <message>
        <source>Column "%1" stays text: of its %2 cells, %3 are not numbers, the first "%4" in row %5.</source>
        <translation>列“%1”保留为文本：%2个单元格中有%3个不是数值，首个为“%4”，在第%5行。</translation>
    </message>
    <message>
        <source>another kind than most of the column</source>
        <translation>类型与该列多数值不同</translation>
    </message>
    <message>
        <source>Column "%1" stays text to keep leading zeros and signs of codes.</source>
        <translation>列“%1”保留为文本，以保持代码的前导零和符号。</translation>
    </message>
    <message>
        <source>Column "%1" stays text because its numbers have more digits than can be kept.</source>
        <translation>列“%1”保留为文本，因为其数值的位数超出可保留的精度。</translation>
    </message>
    <message>
        <source>Column "%1" stays text because only some of its times name their zone.</source>
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
        <source>The encoding "%1" is not known.</source>
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
        <source>Only some times of column "%1" name their zone; the others were taken as they stand.</source>
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
        <source>There is no table "%1" in the file.</source>
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
        <source>Column "%1": numbers of more than 15 digits have lost the last ones in the spreadsheet. If they are codes, have them stored there as text.</source>
        <translation>列“%1”：超过15位的数值在电子表格中已丢失末尾几位。若为代码，请在电子表格中存为文本。</translation>
    </message>
    <message>
        <source>The file holds several lists of records: %1. The largest was read; the import option records chooses another.</source>
        <translation>文件中有多组记录：%1。已读取最大的一组；可用导入选项records选择其他组。</translation>
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
        <source>The coordinate reference system "%1" is not known.</source>
        <translation>无法识别坐标参考系“%1”。</translation>
    </message>
    <message>
        <source>Give the geometry column another one.</source>
        <translation>请为几何列指定其他坐标参考系。</translation>
    </message>
    <message>
        <source>The coordinate reference system "%1" cannot be converted to WGS 84.</source>
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
        <source>Bring it into the form [{"name": value, …}, …].</source>
        <translation>请改写为[{"name": value, …}, …]的形式。</translation>
    </message>
    <message>
        <source>Column "%1" holds values of several kinds and is read as text.</source>
        <translation>列“%1”含有多种类型的值，按文本读取。</translation>
    </message>
    <message>
        <source>The records were read from the member "%1".</source>
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
        <source>Column %1 has no name and is called "%2".</source>
        <translation>第%1列没有名称，已命名为“%2”。</translation>
    </message>
    <message>
        <source>The name "%1" is there more than once; column %2 is called "%3".</source>
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
        <source>Files of the kind "%1" cannot be opened.</source>
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
        <source>The import option %1 cannot be "%2".</source>
        <translation>导入选项%1不能为“%2”。</translation>
    </message>
    <message>
        <source>It can be: %1.</source>
        <translation>可以为：%1。</translation>
    </message>
    <message>
        <source>There is no import option "%1".</source>
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
        <source>"%1" is not an import option.</source>
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
        <source>The format "%1" is not a text format.</source>
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
        <source>Files of the kind "%1" cannot be written.</source>
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
        <source>The file holds %1 tables; the first one, "%2", was read.</source>
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
        <source>Lines that begin with "%1" were left out: %2.</source>
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
        <source>Write it after '#': %1.</source>
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
        <source>The folder holds no files named "%1".</source>
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
        <source>The columns "%1" are not both numbers.</source>
        <translation>列“%1”并非都是数值。</translation>
    </message>
    <message>
        <source>Choose the columns of longitude and latitude, in this order.</source>
        <translation>请按先经度、后纬度的顺序选择列。</translation>
    </message>
    <message>
        <source>The column "%1" does not hold shapes as WKT.</source>
        <translation>列“%1”中的内容不是WKT图形。</translation>
    </message>
    <message>
        <source>Choose another column, or geometry=none.</source>
        <translation>请选择其他列，或使用geometry=none。</translation>
    </message>
    <message>
        <source>The shapes of column "%1" were read as geometry.</source>
        <translation>列“%1”的图形已读取为几何。</translation>
    </message>
    <message>
        <source>Points were made from the columns "%1" and "%2"; the option geometry=none leaves them out.</source>
        <translation>已由列“%1”和“%2”生成点；使用选项geometry=none可不生成。</translation>
    </message>
    <message>
        <source>There is no member "%1" in the JSON file.</source>
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
        <source>Codes of column "%1": %2.</source>
        <translation>列“%1”的代码：%2。</translation>
    </message>
    <message>
        <source>Column "%1" marks values as missing by codes, with their number of rows: %2.</source>
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
        <source>Merged cells of column "%1" were filled down in %2 rows.</source>
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
        <source>Column "%1" stays text because its numbers are those of telephones, identity cards or enterprises. The import option type.%1=int64 makes them numbers.</source>
        <translation>列“%1”保留为文本，因为其数值是电话号码、身份证号或企业代码。用导入选项type.%1=int64可转为数值。</translation>
    </message>
    <message>
        <source>Column "%1" stays text because its numbers have units such as 万 and 亿. The import option type.%1=float64:chinese makes them numbers.</source>
        <translation>列“%1”保留为文本，因为其数值带有万、亿等单位。用导入选项type.%1=float64:chinese可转为数值。</translation>
    </message>
    <message>
        <source>Column "%1": in numbers such as "%2" the comma is taken for the decimal separator. If it separates thousands, use the import option decimal=point.</source>
        <translation>列“%1”：“%2”这类数值中的逗号按小数分隔符读取。如果是千位分隔符，请使用导入选项decimal=point。</translation>
    </message>
    <message>
        <source>Column "%1": in numbers such as "%2" the comma is taken for a separator of thousands. If it is the decimal separator, use the import option decimal=comma.</source>
        <translation>列“%1”：“%2”这类数值中的逗号按千位分隔符读取。如果是小数分隔符，请使用导入选项decimal=comma。</translation>
    </message>
    <message>
        <source>Column "%1": dates such as "%2" are read with the month first, but the day may be first as well. The import option dates=dmy reads them so.</source>
        <translation>列“%1”：“%2”这类日期按月在前读取，但也可能是日在前。用导入选项dates=dmy可按日在前读取。</translation>
    </message>
    <message>
        <source>Column "%1": dates such as "%2" are read with the day first, but the month may be first as well. The import option dates=mdy reads them so.</source>
        <translation>列“%1”：“%2”这类日期按日在前读取，但也可能是月在前。用导入选项dates=mdy可按月在前读取。</translation>
    </message>
    <message>
        <source>Column "%1" holds numbers, but "%2" may also be a month. The import option type.%1=date:compact reads them as months.</source>
        <translation>列“%1”为数值，但“%2”也可能是月份。用导入选项type.%1=date:compact可按月份读取。</translation>
    </message>
    <message>
        <source>Column "%1": the comma is the decimal separator.</source>
        <translation>列“%1”：逗号为小数分隔符。</translation>
    </message>
    <message>
        <source>Column "%1": numbers of eight digits are read as dates. The import option type.%1=int64 keeps the numbers.</source>
        <translation>列“%1”：八位数值已按日期读取。用导入选项type.%1=int64可保留为数值。</translation>
    </message>
    <message>
        <source>Column "%1": numbers are read as serial days of a spreadsheet. The import option type.%1=float64 keeps the numbers.</source>
        <translation>列“%1”：数值已按电子表格的日期序列号读取。用导入选项type.%1=float64可保留为数值。</translation>
    </message>
    <message>
        <source>Column "%1" holds months; each is kept as its first day.</source>
        <translation>列“%1”为月份，均保存为当月第一天。</translation>
    </message>
    <message>
        <source>Column "%1" holds quarters; each is kept as its first day.</source>
        <translation>列“%1”为季度，均保存为当季第一天。</translation>
    </message>
    <message>
        <source>Column "%1" holds years; each is kept as its first day.</source>
        <translation>列“%1”为年份，均保存为当年第一天。</translation>
    </message>
    <message>
        <source>Column "%1": cells that hold "%2" are missing: %3.</source>
        <translation>列“%1”：内容为“%2”的单元格按缺失处理：%3。</translation>
    </message>
    <message>
        <source>Column "%1" is of type %2: of its %3 rows, %4 hold something else and are missing there, the first "%5" in row %6. The import option type.%1=text keeps every cell as it is.</source>
        <translation>列“%1”的类型为%2：%3行中有%4行为其他内容，已按缺失处理，首个为“%5”，在第%6行。用导入选项type.%1=text可原样保留所有单元格。</translation>
    </message>
    <message>
        <source>does not fit the type %1</source>
        <translation>不符合类型%1</translation>
    </message>
    <message>
        <source>"%1" is not a range of a sheet.</source>
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
        <source>The sheet is damaged: "%1" is not a cell of a sheet.</source>
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
        <source>The part "%1" of the file is no valid XML: %2 in line %3.</source>
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
        <source>The part "%1" of the file is damaged.</source>
        <translation>文件的部件“%1”已损坏。</translation>
    </message>
    <message>
        <source>The file is damaged: its part "%1" is not there.</source>
        <translation>文件已损坏：缺少部件“%1”。</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>文件受密码保护。</translation>
    </message>
    <message>
        <source>The part "%1" would unpack to %2 MB, far more than a real file holds.</source>
        <translation>部件“%1”解压后将达%2 MB，远超正常文件的大小。</translation>
    </message>
    <message>
        <source>The data package has no list of "resources".</source>
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
        <source>A data package may only name files in its own folder, not "%1".</source>
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
        <source>A resource of the data package has no "path".</source>
        <translation>数据包中有资源没有“path”。</translation>
    </message>
    <message>
        <source>The schema has no list of "fields".</source>
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
    <message>
        <source>The chart's file names no data.</source>
        <translation>图表文件未指明数据。</translation>
    </message>
    <message>
        <source>Name the file that has them.</source>
        <translation>请写明数据所在的文件名。</translation>
    </message>
    <message>
        <source>The data are at %1.</source>
        <translation>数据位于%1。</translation>
    </message>
    <message>
        <source>Save them as a file, and write its name in their place.</source>
        <translation>请将数据保存为文件，并在原处写上文件名。</translation>
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
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>≈ from a sample</source>
        <translation>≈ 基于抽样</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ActionForm</name>
    <message>
        <source>Go to a page</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>Show only some rows</source>
        <translation>只显示部分行</translation>
    </message>
    <message>
        <source>Highlight rows</source>
        <translation>突出显示行</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>打开网址</translation>
    </message>
    <message>
        <source>Show a kept view</source>
        <translation>显示已保存的视图</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>操作类型</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>by what it does</source>
        <translation>按操作内容自动命名</translation>
    </message>
    <message>
        <source>Also when something is selected here</source>
        <translation>在此选择内容时也执行</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>移除操作</translation>
    </message>
    <message>
        <source>Choose a page</source>
        <translation>选择页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>What is selected stays selected</source>
        <translation>保留当前选择</translation>
    </message>
    <message>
        <source>the dashboard as it is</source>
        <translation>仪表板（保持现状）</translation>
    </message>
    <message>
        <source>Tile there</source>
        <translation>其中的磁贴</translation>
    </message>
    <message>
        <source>that of this tile</source>
        <translation>此磁贴的数据集</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Rows where</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>those that are selected</source>
        <translation>选中的行</translation>
    </message>
    <message>
        <source>Address; {column} stands for its value</source>
        <translation>网址；{column}代表该列的值</translation>
    </message>
    <message>
        <source>Keep a view first</source>
        <translation>请先保存视图</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ActionRunner</name>
    <message>
        <source>Show only these rows</source>
        <translation>只显示这些行</translation>
    </message>
    <message>
        <source>Highlight rows</source>
        <translation>突出显示行</translation>
    </message>
    <message>
        <source>Go to "%1"</source>
        <translation>转到“%1”</translation>
    </message>
    <message>
        <source>Open an address…</source>
        <translation>打开网址…</translation>
    </message>
    <message>
        <source>Show "%1"</source>
        <translation>显示“%1”</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>打开网址</translation>
    </message>
    <message>
        <source>Open this address in the browser?

%1</source>
        <translation>在浏览器中打开此网址？

%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
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
    <message>
        <source>Its own value</source>
        <translation>使用自身的值</translation>
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
</context>
<context>
    <name>kapok::gui::AnalysisPage</name>
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
    <message>
        <source>Keep as map</source>
        <translation>保留为地图</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>正在绘制地图…</translation>
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
    <message>
        <source>Rows of small charts</source>
        <translation>行分面</translation>
    </message>
    <message>
        <source>Columns of small charts</source>
        <translation>分面的列</translation>
    </message>
    <message>
        <source>Small charts in lines</source>
        <translation>分面（自动换行）</translation>
    </message>
    <message>
        <source>Side by side within X</source>
        <translation>在X内并列</translation>
    </message>
    <message>
        <source>Second Y axis</source>
        <translation>第二Y轴</translation>
    </message>
    <message>
        <source>End on X</source>
        <translation>X终点</translation>
    </message>
    <message>
        <source>End on Y</source>
        <translation>Y终点</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>虚线样式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>One mark for each</source>
        <translation>每种取值一个标记</translation>
    </message>
    <message>
        <source>Tool tip</source>
        <translation>提示信息</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维数</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Opening price</source>
        <translation>开盘价</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>最高价</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>收盘价</translation>
    </message>
    <message>
        <source>Flow from</source>
        <translation>流向起点</translation>
    </message>
    <message>
        <source>Flow to</source>
        <translation>流向</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ChartPage</name>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>Select by dragging a range</source>
        <translation>拖动选择范围</translation>
    </message>
    <message>
        <source>Select with a lasso (L)</source>
        <translation>用套索选择（L）</translation>
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
        <source>## Charts

Drag a column from the inspector onto X, Y or Colour, onto an axis or the plot itself, or choose it there. Changes are seen at once; Ctrl+Z takes them back.

- The wheel zooms to the cursor; over an axis, that axis alone.
- Drag with the middle button, or hold Space and drag: move.
- A click selects a mark, a drag a range; Ctrl adds, Shift toggles, both take away, Esc clears. L changes to the lasso and back.
- A click in the legend hides a value, a double click shows it alone.
- A double click on a mark goes down a hierarchy: years to quarters to months, or the levels that the dataset's inspector lists. The way back stands above.
- A right click offers what can be changed there.
- 0 shows everything again.</source>
        <translation>## 图表

将列从“属性”拖到X、Y或颜色上，或拖到坐标轴或绘图区上，也可在“属性”中直接选择。更改立即可见；按Ctrl+Z撤销。

- 滚动滚轮以光标为中心缩放；在坐标轴上滚动时，只缩放该轴。
- 按住中键拖动，或按住空格键拖动：平移。
- 单击选择图形，拖动选择范围；按住Ctrl添加，按住Shift切换，同时按住两者则从选择中去掉，按Esc清除。按L在套索与范围选择之间切换。
- 单击图例中的值可将其隐藏，双击则只显示此项。
- 双击图形沿层级下钻：从年到季度再到月，或按数据集“属性”中列出的层级逐级下钻。返回路径显示在上方。
- 右键单击可查看该处能更改的内容。
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
    <name>kapok::gui::ContextBar</name>
    <message>
        <source>Back to %1</source>
        <translation>返回%1</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>仅显示：%1</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示全部行</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ControlTile</name>
    <message>
        <source>The data have no column "%1" any more.</source>
        <translation>数据中已没有列“%1”。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::DashboardBar</name>
    <message>
        <source>Fits the window</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Wide screen</source>
        <translation>宽屏</translation>
    </message>
    <message>
        <source>A4 page</source>
        <translation>A4页面</translation>
    </message>
    <message>
        <source>16:9 page</source>
        <translation>16:9页面</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>The arrangement that is shown and changed. Each follows from the screen's until it is changed.</source>
        <translation>当前显示和编辑的布局。其他布局在更改之前沿用屏幕布局。</translation>
    </message>
    <message>
        <source>Arrange by itself</source>
        <translation>自动排列</translation>
    </message>
    <message>
        <source>Read changed sources again</source>
        <translation>重新读取有变化的数据源</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>On the whole screen (F5)</source>
        <translation>全屏演示（F5）</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>仅显示：%1</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>重新显示全部行</translation>
    </message>
    <message>
        <source>Not refreshed: %1</source>
        <translation>未刷新：%1</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>正在刷新…</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>已刷新%1</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Its name; selections, filters, tabs, ranges and variables are kept:</source>
        <translation>视图名称；将保存选择、筛选、标签页、范围和变量：</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>kapok::gui::DashboardCanvas</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Remove from the dashboard</source>
        <translation>从仪表板移除</translation>
    </message>
    <message>
        <source>A container cannot lie in another one.</source>
        <translation>容器不能放入另一个容器。</translation>
    </message>
    <message>
        <source>It stays on the dashboard itself: put it beside the other, or give that one more tabs.</source>
        <translation>它须直接放在仪表板上：请将其放在另一个容器旁边，或为另一个容器添加标签页。</translation>
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
    <message>
        <source>when it is opened or asked for</source>
        <translation>打开或手动刷新时</translation>
    </message>
    <message>
        <source>every 10 seconds</source>
        <translation>每10秒</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <translation>每5分钟</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>每小时</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>每%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Read changed sources again</source>
        <translation>重新读取有变化的数据源</translation>
    </message>
    <message>
        <source>Seconds on the screen in a presentation</source>
        <translation>演示时的停留秒数</translation>
    </message>
    <message>
        <source>Part of presentations</source>
        <translation>参与演示</translation>
    </message>
    <message numerus="yes">
        <source>%n tiles in hand</source>
        <translation>
            <numerusform>已选%n个磁贴</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lined up with the one taken first.</source>
        <translation>以最先选中的磁贴为基准对齐。</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Upper edges</source>
        <translation>顶端对齐</translation>
    </message>
    <message>
        <source>Lower edges</source>
        <translation>底端对齐</translation>
    </message>
    <message>
        <source>Same width</source>
        <translation>相同宽度</translation>
    </message>
    <message>
        <source>Same height</source>
        <translation>相同高度</translation>
    </message>
    <message>
        <source>Same gaps</source>
        <translation>相同间距</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Container with tabs</source>
        <translation>带标签页的容器</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>标签页%1</translation>
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
        <source>Data of the tiles, CSV (*.csv)</source>
        <translation>磁贴数据，CSV (*.csv)</translation>
    </message>
    <message>
        <source>Data of the tiles, Excel (*.xlsx)</source>
        <translation>磁贴数据，Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>## Dashboards

Tiles show charts, maps, tables, numbers, pictures and text on a grid. Drag a tile by its title, also into a container; drag its lower right corner to resize it. Ctrl+click takes several in hand, to line them up. From the keyboard: arrows move the tile in hand, with Shift they resize it, Del takes it off.

Drag a chart, a map or a dataset here from the explorer, or a part of a result from its page.

What is selected in one tile lights up in all tiles of the same dataset; the chip above names it and clears it.

The layouts for a wide screen and for paper follow from the screen's until you change them. F5 presents on the whole screen: Space pauses, arrows turn the page, Esc ends. A view keeps what is selected, filtered, open and in sight.</source>
        <translation>## 仪表板

磁贴在网格上显示图表、地图、表、指标、图片和文本。拖动标题移动磁贴，也可拖入容器；拖动右下角调整大小。按住Ctrl单击可同时选取多个磁贴并对齐。使用键盘时：方向键移动当前磁贴，按住Shift调整大小，按Del移除。

可将图表、地图或数据集从目录拖到这里，也可从结果页面拖入其中的一部分。

在一个磁贴中选中的内容，会在同一数据集的所有磁贴中突出显示；上方的标签说明选中的内容，也可用来清除选择。

宽屏和纸张的布局在更改之前沿用屏幕布局。按F5全屏演示：空格键暂停，方向键翻页，Esc结束。视图会保存选中、筛选、打开和可见的内容。</translation>
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
        <source>"%1" is no value of this column: %2.</source>
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

Each dataset is a source and its **steps**. Click a column's name to sort the view, with Shift to sort by it after the others; click its profile (or press Alt+Down) for its values and to filter by them; right-click it for more. Click rows to select them: every chart and map of the dataset shows the same rows. Double-click a cell (or press F2) to edit it: the edit becomes a step.

The box above takes words that a row must hold, or a condition in the formula language, such as `rate &gt; 5 and contains(name, 'County')`.

Steps are in the inspector: switch them off and on, order them, delete them.</source>
        <translation>## 数据页

每个数据集由数据源及其**步骤**组成。单击列名对视图排序，按住Shift单击则在已有排序之后再按该列排序；单击列的概况（或按Alt+Down）可查看其中的值并按值筛选；右键单击查看更多操作。单击行即可选中：该数据集的所有图表和地图都显示同样的选中行。双击单元格（或按F2）可编辑，编辑会成为一个步骤。

上方的输入框可输入行中须包含的词语，或用公式语言写的条件，如`rate &gt; 5 and contains(name, 'County')`。

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
    <message>
        <source>Reading… these are the first %1; types may change</source>
        <translation>正在读取…当前为前%1行；类型可能变化</translation>
    </message>
    <message>
        <source>The data are still being read.</source>
        <translation>数据仍在读取中。</translation>
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
        <source>The server's own tables</source>
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
        <source>Result of "%1"</source>
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
        <source>Joined "%1": %2 of %3 matched</source>
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
    <name>kapok::gui::DrillBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
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
        <source>Delete "%1" and what is made from it?</source>
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
    <message>
        <source>No column of this kind</source>
        <translation>没有此类列</translation>
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
        <source>Open the dataset "%1" and choose "Find the file again".</source>
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
        <source>Save the changes of "%1"?</source>
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
        <source>Find the file of "%1"</source>
        <translation>查找“%1”的文件</translation>
    </message>
    <message>
        <source>Rasters and tiles</source>
        <translation>栅格和瓦片</translation>
    </message>
    <message>
        <source>Open the map "%1" and choose "Find the file again".</source>
        <translation>请打开地图“%1”，选择“重新链接文件”。</translation>
    </message>
    <message>
        <source>Find the file "%1"</source>
        <translation>查找文件“%1”</translation>
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
    <name>kapok::gui::HierarchyPanel</name>
    <message>
        <source>Hierarchies</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Remove the hierarchy</source>
        <translation>移除层级</translation>
    </message>
    <message>
        <source>New hierarchy</source>
        <translation>新建层级</translation>
    </message>
    <message>
        <source>Columns from coarse to fine, with commas between them:</source>
        <translation>列名按从粗到细排列，以逗号分隔：</translation>
    </message>
    <message>
        <source>Adds the levels %1</source>
        <translation>添加层级%1</translation>
    </message>
</context>
<context>
    <name>kapok::gui::HouseStyleDialog</name>
    <message>
        <source>House style</source>
        <translation>单位样式</translation>
    </message>
    <message>
        <source>Charts, maps, reports and dashboards of this workbook use it, on the screen and in files.</source>
        <translation>此工作簿的图表、地图、报告和仪表板均采用该样式，屏幕显示和导出文件相同。</translation>
    </message>
    <message>
        <source>Colours of values</source>
        <translation>值的颜色</translation>
    </message>
    <message>
        <source>Texts and lines on light ground</source>
        <translation>浅色背景上的文字和线条</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Paler text</source>
        <translation>次要文字</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>As each chart says</source>
        <translation>按各图表的设置</translation>
    </message>
    <message>
        <source>Colour ramp</source>
        <translation>色带</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Line below charts and maps</source>
        <translation>图表和地图下方的文字</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>加载…</translation>
    </message>
    <message>
        <source>House style (*.json)</source>
        <translation>单位样式 (*.json)</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>Standard look</source>
        <translation>标准外观</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Logo on exported pictures and report pages</source>
        <translation>导出图片和报告页面上的徽标</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>选择徽标…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>无徽标</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下角</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下角</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>所在角</translation>
    </message>
    <message>
        <source>Height of the logo</source>
        <translation>标志高度</translation>
    </message>
    <message>
        <source>The program's own</source>
        <translation>程序自带</translation>
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
        <source>double "</source>
        <translation>双引号 "</translation>
    </message>
    <message>
        <source>single '</source>
        <translation>单引号 '</translation>
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
    <name>kapok::gui::LinkingDialog</name>
    <message>
        <source>Relations and links</source>
        <translation>关联与联动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Datasets that belong together</source>
        <translation>相互关联的数据集</translation>
    </message>
    <message>
        <source>What is selected in one of them is selected in the other where these fields are equal. Tick a proposal to take it over.</source>
        <translation>在其中一个数据集中选中行时，另一个数据集中这些字段值相等的行也会选中。勾选建议即可采用。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Where these are equal</source>
        <translation>相等的字段</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What a view does when something is selected in another</source>
        <translation>在其他视图中选择时，各视图的响应</translation>
    </message>
    <message>
        <source>Rows: where it is selected. Columns: where it is shown. A click changes it.</source>
        <translation>行：在哪个视图中选择。列：在哪个视图中显示。单击可更改。</translation>
    </message>
    <message>
        <source>Links between views</source>
        <translation>视图间的联动</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1（建议）</translation>
    </message>
    <message>
        <source>As its tile</source>
        <translation>与所在磁贴相同</translation>
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
        <source>Export "%1"</source>
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
    <message>
        <source>The house style of %1 cannot be read, the standard look is used.</source>
        <translation>无法读取%1的单位样式，已改用标准外观。</translation>
    </message>
    <message>
        <source>Load its file again in the window "House style", or choose the standard look there.</source>
        <translation>请在“单位样式”窗口中重新载入其文件，或改用标准外观。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MapFacetsPanel</name>
    <message>
        <source>Numbers are cut into so many classes with equally many rows.</source>
        <translation>数字被分成这么多级，每级行数相同。</translation>
    </message>
    <message>
        <source>A map for each</source>
        <translation>每个值一幅地图</translation>
    </message>
    <message>
        <source>Rows of maps by</source>
        <translation>按此分行排列地图</translation>
    </message>
    <message>
        <source>Classes of a number</source>
        <translation>数值分级</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MapIdentify</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>此处有什么</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>此处没有内容。</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>等另外%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MapInspector</name>
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
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>绘制方式</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Those at risk</source>
        <translation>风险人口</translation>
    </message>
    <message>
        <source>A colour for each</source>
        <translation>分别设色</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The largest</source>
        <translation>最大尺寸</translation>
    </message>
    <message>
        <source>m</source>
        <translation>米</translation>
    </message>
    <message>
        <source>Width of cells or reach of points</source>
        <translation>网格宽度或点的影响半径</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Code of the destination</source>
        <translation>目的地代码</translation>
    </message>
    <message>
        <source>Longitude there</source>
        <translation>目的地经度</translation>
    </message>
    <message>
        <source>Latitude there</source>
        <translation>目的地纬度</translation>
    </message>
    <message>
        <source>Datum of longitude and latitude</source>
        <translation>经纬度的坐标基准</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>CGCS2000, degrees</source>
        <translation>CGCS2000，经纬度</translation>
    </message>
    <message>
        <source>CGCS2000, Gauss–Krüger zone 38</source>
        <translation>CGCS2000，高斯–克吕格投影38带</translation>
    </message>
    <message>
        <source>UTM zone 49 north</source>
        <translation>UTM北半球49带</translation>
    </message>
    <message>
        <source>Land below</source>
        <translation>陆地底图</translation>
    </message>
    <message>
        <source>Meridians and parallels</source>
        <translation>经纬网</translation>
    </message>
    <message>
        <source>Values and classes</source>
        <translation>数值与分级</translation>
    </message>
    <message>
        <source>Drag the limits between the classes</source>
        <translation>拖动各级之间的界限</translation>
    </message>
    <message>
        <source>When swiped, shown</source>
        <translation>卷帘时的显示位置</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MapLayerList</name>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>添加图层</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>移除图层</translation>
    </message>
    <message>
        <source>Draw the layer above the next one</source>
        <translation>将图层上移一层</translation>
    </message>
    <message>
        <source>Draw the layer below the next one</source>
        <translation>将图层下移一层</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MapMarkPanel</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>One dot stands for</source>
        <translation>每个点代表</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Time that orders the points</source>
        <translation>用于给点排序的时间</translation>
    </message>
    <message>
        <source>Part the line where nothing comes for</source>
        <translation>断开轨迹线的无数据时长</translation>
    </message>
    <message>
        <source>as the file has; or 1, or 4 3 2</source>
        <translation>按文件设置；或1，或4 3 2</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Lines coloured by value</source>
        <translation>等值线按数值着色</translation>
    </message>
    <message>
        <source>Between the lines</source>
        <translation>等值线间隔</translation>
    </message>
    <message>
        <source>© whose map it is</source>
        <translation>© 地图版权所有者</translation>
    </message>
    <message>
        <source>Attribution on the map</source>
        <translation>地图上的版权说明</translation>
    </message>
    <message>
        <source>Allow base maps from the network</source>
        <translation>允许使用网络底图</translation>
    </message>
    <message>
        <source>For all maps: their servers then see which places you look at.</source>
        <translation>对所有地图生效：底图服务器会获知所查看的位置。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Tiles (*.mbtiles)</source>
        <translation>瓦片 (*.mbtiles)</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.img *.asc *.png *.jpg)</source>
        <translation>栅格 (*.tif *.tiff *.img *.asc *.png *.jpg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>File of the layer</source>
        <translation>图层的文件</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>*.mbtiles, or https://…/{z}/{x}/{y}.png</source>
        <translation>*.mbtiles，或https://…/{z}/{x}/{y}.png</translation>
    </message>
    <message>
        <source>none: through the values of points</source>
        <translation>无：由点的数值生成</translation>
    </message>
    <message>
        <source>Places as points, with their times</source>
        <translation>将各位置显示为点，并标注时间</translation>
    </message>
    <message>
        <source>Coloured by</source>
        <translation>着色依据</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MapPage</name>
    <message>
        <source>Map: %1</source>
        <translation>地图：%1</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Parts of the map to come back to</source>
        <translation>可随时返回的地图范围</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Arrange the map on a page to print</source>
        <translation>在打印页面上编排地图</translation>
    </message>
    <message>
        <source>## Maps

Drag to move, turn the wheel to zoom to the cursor. A click selects a shape; Ctrl adds, Shift toggles; Shift and drag selects by a rectangle; circle, lasso and polygon select what they surround. The measure tool adds up the way from click to click on the earth; a double click ends it. Arrows, + − and 0 do the same from the keyboard. The selected rows light up in every view of the dataset.

A double click on an area goes down a hierarchy that the dataset's inspector lists, such as province, city, county, where the workbook has the boundaries of the level below. The way back stands above the map; a right click offers the same and the rows behind an area.

Data without shapes of their own are joined to boundaries by a code or a name: choose them in the inspector. There too are the layers and how each is drawn: coloured shapes, symbols by size, heat maps, hexagon or square cells, flows from place to place, dots, tracks, rasters, contour lines and base maps.

A map with three dimensions is turned by dragging and moved by dragging with the right button or Shift; a double click shows all of it.

With a time of the layer and a unit of its steps the map moves: the bar below it plays, steps and exports frames; charts along a time show where it is, and a period brushed in such a chart is played alone. A field in "A map for each" gives small multiples with one legend.

"Views" keeps parts of the map to come back to. "Page" shows the map on paper with its title, legend, scale bar, north arrow and coordinates: click on an element to change it, drag it or its handles; print and export from there.</source>
        <translation>## 地图

拖动可移动地图，滚轮以光标为中心缩放。单击选择图形；按住Ctrl加入，按住Shift切换；按住Shift拖动用矩形选择；圆形、套索和多边形选择其围住的图形。测量工具累加地球上各次单击之间的路程；双击结束。方向键、+ −和0在键盘上完成同样的操作。选中的行会在该数据集的所有视图中亮起。

双击区域可沿数据集“属性”中列出的层级下钻，如省、市、县，前提是工作簿中有下一级的边界。返回路径显示在地图上方；右键单击提供同样的操作，并可查看区域对应的行。

没有图形的数据通过代码或名称与边界连接：在“属性”中选择。图层及各图层的画法也在那里：着色图形、按大小缩放的符号、热力图、六边形或方形网格、各地之间的流向、点、轨迹、栅格、等值线和底图。

三维地图拖动即可旋转，用右键拖动或按住Shift拖动可平移；双击显示全部。

图层有时间并选定了步长单位时，地图会动起来：下方的时间条可播放、逐步移动并导出帧；沿时间的图表显示当前位置，在这样的图表中刷选的时期会单独播放。“每个值一幅地图”中的字段给出共用一个图例的多幅小地图。

“视图”保存地图的某个范围，以便随时返回。“页面”显示地图打印在纸上的样子，包括标题、图例、比例尺、指北针和坐标：单击元素可更改，拖动元素或其控制点可移动位置或调整大小；打印和导出也在那里进行。</translation>
    </message>
    <message>
        <source>Film that plays in browsers and slides (*.gif)</source>
        <translation>可在浏览器和幻灯片中播放的动画 (*.gif)</translation>
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
    <message>
        <source>Drawing the map…</source>
        <translation>正在绘制地图…</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MapSheetEditor</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Arrange afresh</source>
        <translation>重新编排</translation>
    </message>
    <message>
        <source>Remove the element</source>
        <translation>移除元素</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>显示整个页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>%1 landscape</source>
        <translation>%1横向</translation>
    </message>
    <message>
        <source>%1 portrait</source>
        <translation>%1纵向</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2毫米</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MapSheetPanel</name>
    <message>
        <source>Click on an element of the page, or add one.</source>
        <translation>单击页面上的元素，或添加一个元素。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Size of the writing</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Which map</source>
        <translation>显示哪幅地图</translation>
    </message>
    <message>
        <source>The part seen in the window</source>
        <translation>窗口中所见的范围</translation>
    </message>
    <message>
        <source>All of the map</source>
        <translation>整幅地图</translation>
    </message>
    <message>
        <source>Coordinates and their lines</source>
        <translation>坐标及其网格线</translation>
    </message>
    <message>
        <source>A line around it</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>距左侧</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>距顶部</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>as the map has it</source>
        <translation>与地图一致</translation>
    </message>
    <message>
        <source>land around it</source>
        <translation>周围的陆地</translation>
    </message>
    <message>
        <source>this map</source>
        <translation>本地图</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MapSpacePanel</name>
    <message>
        <source>Shaded by a light</source>
        <translation>光照阴影</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维数</translation>
    </message>
    <message>
        <source>Height of the highest, of the map's width</source>
        <translation>最高处的高度（占地图宽度的比例）</translation>
    </message>
    <message>
        <source>South</source>
        <translation>南</translation>
    </message>
    <message>
        <source>North</source>
        <translation>北</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>俯视</translation>
    </message>
    <message>
        <source>Slanting</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>Where the map is seen from</source>
        <translation>地图的观察方向</translation>
    </message>
    <message>
        <source>Export a film</source>
        <translation>导出动画</translation>
    </message>
    <message>
        <source>Once around</source>
        <translation>环绕一周</translation>
    </message>
    <message>
        <source>From view to view</source>
        <translation>逐个视图</translation>
    </message>
    <message>
        <source>Through time</source>
        <translation>随时间变化</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MapTimeBar</name>
    <message>
        <source>One period back</source>
        <translation>后退一期</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>One period on</source>
        <translation>前进一期</translation>
    </message>
    <message>
        <source>Begin again after the last period</source>
        <translation>最后一期之后重新开始</translation>
    </message>
    <message>
        <source>Unit, speed and export of the animation</source>
        <translation>动画的单位、速度和导出</translation>
    </message>
    <message>
        <source>Period of the map</source>
        <translation>地图的时期</translation>
    </message>
    <message>
        <source>A step is a</source>
        <translation>每步为一个</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 s a step</source>
        <translation>每步%1秒</translation>
    </message>
    <message>
        <source>All up to the period</source>
        <translation>截至该时期的全部</translation>
    </message>
    <message>
        <source>Open the map with this period</source>
        <translation>打开地图时显示该时期</translation>
    </message>
    <message>
        <source>Export frames…</source>
        <translation>导出帧…</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MapTimePanel</name>
    <message>
        <source>All rows up to the period</source>
        <translation>截至该时期的所有行</translation>
    </message>
    <message>
        <source>all times together</source>
        <translation>所有时间合在一起</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time of the layer</source>
        <translation>图层的时间</translation>
    </message>
    <message>
        <source>A step is a</source>
        <translation>每步为一个</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>显示时长</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>kapok::gui::MapTools</name>
    <message>
        <source>Move the map by dragging</source>
        <translation>拖动以平移地图</translation>
    </message>
    <message>
        <source>Select by dragging a rectangle</source>
        <translation>拖动矩形以选择</translation>
    </message>
    <message>
        <source>Select by dragging a circle from its middle</source>
        <translation>从圆心拖出圆形来选择</translation>
    </message>
    <message>
        <source>Select by drawing around</source>
        <translation>圈选</translation>
    </message>
    <message>
        <source>Select by the corners of a polygon; a double click closes it</source>
        <translation>逐点画多边形来选择；双击闭合</translation>
    </message>
    <message>
        <source>Show what lies at a place, in all layers</source>
        <translation>显示某处在所有图层中的内容</translation>
    </message>
    <message>
        <source>Measure distances by clicking</source>
        <translation>单击以测量距离</translation>
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
        <source>Swipe between layers by dragging the edge; a double click on it turns it. Without sides chosen in the inspector it takes the topmost layer away</source>
        <translation>拖动分界线卷开图层，对比两侧；双击分界线可转向。未在“属性”中指定显示位置时，卷开最上面的图层</translation>
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
    <message>
        <source>%1 • all rows: %2</source>
        <translation>%1 • 全部行：%2</translation>
    </message>
    <message>
        <source>selected, of %1 in all</source>
        <translation>选中，全部为%1</translation>
    </message>
</context>
<context>
    <name>kapok::gui::PageTabs</name>
    <message>
        <source>Close "%1"</source>
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
    <message>
        <source>Set by the variable @%1</source>
        <translation>由变量@%1设定</translation>
    </message>
    <message>
        <source>Let a variable set it</source>
        <translation>由变量设定</translation>
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
    <name>kapok::gui::PictureSizeDialog</name>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Keep the proportions</source>
        <translation>保持宽高比</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>图片尺寸</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>dots per inch</source>
        <translation>点/英寸</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 × %2 dots are too many for one picture.</source>
        <translation>一张图片不能有%1 × %2个点，点数过多。</translation>
    </message>
    <message>
        <source>The file will have %1 × %2 dots.</source>
        <translation>文件将有%1 × %2个像素。</translation>
    </message>
    <message>
        <source>On paper it is %1 × %2 mm.</source>
        <translation>打印在纸上为%1 × %2毫米。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>继续（空格键）</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格键）</translation>
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
    <name>kapok::gui::Refresher</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kapok::gui::ReplayDialog</name>
    <message>
        <source>Use new data</source>
        <translation>换用新数据</translation>
    </message>
    <message>
        <source>The steps of "%1" on %2</source>
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
        <source>Step %1 uses the lost column "%2".</source>
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
    <name>kapok::gui::ResultPage</name>
    <message>
        <source>This is the earlier result. The data or a parameter has changed; the new one is being worked out.</source>
        <translation>这是先前的结果。数据或参数已更改，正在计算新结果。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Still to be chosen: %1</source>
        <translation>尚待选择：%1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
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
    <name>kapok::gui::SelectRowsDialog</name>
    <message>
        <source>Select by a condition</source>
        <translation>按条件选择</translation>
    </message>
    <message>
        <source>Rows of %1 for which this holds:</source>
        <translation>%1中满足下列条件的行：</translation>
    </message>
    <message>
        <source>in place of what is selected</source>
        <translation>替换当前选择</translation>
    </message>
    <message>
        <source>added to what is selected</source>
        <translation>加入当前选择</translation>
    </message>
    <message>
        <source>taken away from what is selected</source>
        <translation>从当前选择中去掉</translation>
    </message>
    <message>
        <source>How the selection changes</source>
        <translation>选择如何改变</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <source>The plugin "%1" was refused.</source>
        <translation>插件“%1”已被拒绝加载。</translation>
    </message>
</context>
<context>
    <name>kapok::gui::SetsPanel</name>
    <message>
        <source>Sets</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Select the members of the set</source>
        <translation>选择集合的成员</translation>
    </message>
    <message>
        <source>What to do with "%1"</source>
        <translation>对“%1”的操作</translation>
    </message>
    <message>
        <source>Add the selected rows</source>
        <translation>添加选中的行</translation>
    </message>
    <message>
        <source>Take the selected rows out</source>
        <translation>移出选中的行</translation>
    </message>
    <message>
        <source>Replace by the selected rows</source>
        <translation>替换为选中的行</translation>
    </message>
    <message>
        <source>Remove the set</source>
        <translation>移除集合</translation>
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
        <source>Change "%1"</source>
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

Every dataset of the workbook is a table: under its name, and where that has blanks or signs also with _ in their place. The dialect is SQLite's, with joins, WITH and window functions; nothing is written.

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
        <source>Before: %1. After: %2, %3.</source>
        <translation>之前：%1。之后：%2，%3。</translation>
    </message>
    <message>
        <source>The form is not complete yet. Below are the data as they are.</source>
        <translation>内容尚未填写完整。下面是未经处理的数据。</translation>
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
    <name>kapok::gui::TileContent</name>
    <message>
        <source>What was shown here is gone.</source>
        <translation>此处显示的内容已不存在。</translation>
    </message>
    <message>
        <source>Choose in the inspector what this button does</source>
        <translation>请在“属性”中选择此按钮的操作</translation>
    </message>
    <message>
        <source>Tabs of the container</source>
        <translation>容器的标签页</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kapok::gui::TileForm</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Remove from the dashboard</source>
        <translation>从仪表板移除</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Show the title</source>
        <translation>显示标题</translation>
    </message>
    <message>
        <source>Frame and background</source>
        <translation>边框和背景</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>更换图片…</translation>
    </message>
    <message>
        <source>by what it does</source>
        <translation>按操作内容自动命名</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>按钮文字</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>文本（Markdown）</translation>
    </message>
    <message>
        <source>Tabs, a line each</source>
        <translation>标签页，每行一个</translation>
    </message>
    <message>
        <source>When rows are selected in other tiles</source>
        <translation>其他磁贴中有选中的行时</translation>
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
        <source>the dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Lies on</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>点击时执行</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>添加操作</translation>
    </message>
</context>
<context>
    <name>kapok::gui::TileWidget</name>
    <message>
        <source>Tile: %1</source>
        <translation>磁贴：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>The data or a parameter has changed: this is the earlier result until the new one is there.</source>
        <translation>数据或参数已更改：新结果得出之前，显示的是先前的结果。</translation>
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
    <name>kapok::space::SpaceView</name>
    <message>
        <source>Map in space</source>
        <translation>三维地图</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>正在绘制地图…</translation>
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
    <message>
        <source>A rate needs the cases and those at risk.</source>
        <translation>计算比率需要事件数和风险人口。</translation>
    </message>
    <message>
        <source>Choose the value and the base of the layer.</source>
        <translation>请选择图层的数值和基数。</translation>
    </message>
    <message>
        <source>The flows have no destination.</source>
        <translation>流向没有目的地。</translation>
    </message>
    <message>
        <source>Choose the field with the code or the name of where they lead, or its longitude and latitude.</source>
        <translation>请选择目的地的代码或名称字段，或其经度和纬度字段。</translation>
    </message>
    <message>
        <source>%1 rows have no place and are not drawn.</source>
        <translation>有%1行没有位置，未绘制。</translation>
    </message>
    <message>
        <source>No row has a longitude and a latitude.</source>
        <translation>没有任何行带有经度和纬度。</translation>
    </message>
    <message>
        <source>Choose the fields that hold them, in degrees.</source>
        <translation>请选择存放经纬度的字段，以度为单位。</translation>
    </message>
    <message>
        <source>GCJ-02 and BD-09 are degrees, but the shapes are in "%1".</source>
        <translation>GCJ-02和BD-09以度为单位，而图形的坐标系为“%1”。</translation>
    </message>
    <message>
        <source>Choose WGS 84 as the datum of the layer.</source>
        <translation>请将图层的坐标基准选为WGS 84。</translation>
    </message>
    <message>
        <source>Lower outliers</source>
        <translation>低离群值</translation>
    </message>
    <message>
        <source>Below 25 %</source>
        <translation>低于25%</translation>
    </message>
    <message>
        <source>25 – 50 %</source>
        <translation>25% – 50%</translation>
    </message>
    <message>
        <source>50 – 75 %</source>
        <translation>50% – 75%</translation>
    </message>
    <message>
        <source>Above 75 %</source>
        <translation>高于75%</translation>
    </message>
    <message>
        <source>Upper outliers</source>
        <translation>高离群值</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>few – many</source>
        <translation>少 – 多</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>点数：%1</translation>
    </message>
    <message>
        <source>%1 features have no area and no dots.</source>
        <translation>%1个图形没有面积，没有点。</translation>
    </message>
    <message>
        <source>Dots are scattered over areas, but no shape has one.</source>
        <translation>点要散布在面上，但没有任何面图形。</translation>
    </message>
    <message>
        <source>Choose boundaries of areas, or draw the points as symbols.</source>
        <translation>请选择区域边界，或把点画成符号。</translation>
    </message>
    <message>
        <source>Dots need a value that they are counted from.</source>
        <translation>点密度需要一个数值来计算点数。</translation>
    </message>
    <message>
        <source>Choose the value of the layer, such as the number of inhabitants.</source>
        <translation>请选择图层的数值，例如人口数。</translation>
    </message>
    <message>
        <source>One dot for each %1 gives more than %2 dots.</source>
        <translation>每%1一个点会得到多于%2个点。</translation>
    </message>
    <message>
        <source>Let a dot stand for more, at least for %1.</source>
        <translation>请让每个点代表更多，至少%1。</translation>
    </message>
    <message>
        <source>1 dot = %1</source>
        <translation>1个点 = %1</translation>
    </message>
    <message>
        <source>1 dot = %1 %2</source>
        <translation>1个点 = %1 %2</translation>
    </message>
    <message>
        <source>The tracks have no key that says which points belong together.</source>
        <translation>轨迹没有说明哪些点属于同一条的匹配字段。</translation>
    </message>
    <message>
        <source>Choose the field with the name or number of the vehicle, animal or person.</source>
        <translation>请选择含有车辆、动物或人员的名称或编号的字段。</translation>
    </message>
    <message>
        <source>The tracks have no time that their points are ordered by.</source>
        <translation>轨迹没有用来给点排序的时间。</translation>
    </message>
    <message>
        <source>Choose a date field, or a number that grows along the track.</source>
        <translation>请选择日期字段，或沿轨迹递增的数字。</translation>
    </message>
    <message>
        <source>The times of the tracks are text and have no order.</source>
        <translation>轨迹的时间是文本，没有先后。</translation>
    </message>
    <message>
        <source>Change the type of the field to date and time.</source>
        <translation>请把该字段的类型改为日期时间。</translation>
    </message>
    <message>
        <source>Tracks join points, but some of the shapes are lines or areas.</source>
        <translation>轨迹连接的是点，但有些图形是线或面。</translation>
    </message>
    <message>
        <source>Choose a dataset of points, or its longitude and latitude.</source>
        <translation>请选择点数据集，或其经度和纬度。</translation>
    </message>
    <message>
        <source>%1 rows have no key or no time and are on no track.</source>
        <translation>%1行没有匹配字段或时间，不在任何轨迹上。</translation>
    </message>
    <message>
        <source>No row has a key, a time and a place.</source>
        <translation>没有一行同时有匹配字段、时间和位置。</translation>
    </message>
    <message>
        <source>Choose the fields of the tracks and their coordinates.</source>
        <translation>请选择轨迹的字段及其坐标。</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>长度：%1</translation>
    </message>
    <message>
        <source>There is not enough memory for the surface.</source>
        <translation>内存不足，无法生成曲面。</translation>
    </message>
    <message>
        <source>The surface is flat: it has no lines of equal value.</source>
        <translation>曲面是平的：没有等值线。</translation>
    </message>
    <message>
        <source>Choose another band or value.</source>
        <translation>请选择其他波段或数值。</translation>
    </message>
    <message>
        <source>An interval of %1 gives more than %2 levels.</source>
        <translation>间隔为%1时会得到多于%2级。</translation>
    </message>
    <message>
        <source>Choose a greater interval, such as %1.</source>
        <translation>请选择更大的间隔，如%1。</translation>
    </message>
    <message>
        <source>The lines of equal value cannot be drawn: %1.</source>
        <translation>无法绘制等值线：%1。</translation>
    </message>
    <message>
        <source>A surface needs numbers at two places or more.</source>
        <translation>曲面至少需要两个有数值的位置。</translation>
    </message>
    <message>
        <source>Choose points with a value, or a raster file.</source>
        <translation>请选择带有数值的点，或栅格文件。</translation>
    </message>
    <message>
        <source>Lines of equal value need the value of the points, or a raster file.</source>
        <translation>绘制等值线需要点的数值或栅格文件。</translation>
    </message>
    <message>
        <source>Choose the value of the layer, or the file.</source>
        <translation>请选择图层的数值，或选择文件。</translation>
    </message>
    <message>
        <source>No row of the map has a time.</source>
        <translation>地图中没有一行有时间。</translation>
    </message>
    <message>
        <source>Choose another field as the time of the layer, or show all times together.</source>
        <translation>请选择其他字段作为图层的时间，或同时显示所有时间。</translation>
    </message>
    <message>
        <source>The map would have %1 panels; %2 can be told apart.</source>
        <translation>地图将有%1个分面；最多可区分%2个。</translation>
    </message>
    <message>
        <source>Choose a field with fewer values, a longer unit of time, or restrict the rows by a filter.</source>
        <translation>请选择取值较少的字段或更长的时间单位，或用筛选限制行数。</translation>
    </message>
    <message>
        <source>%1 rows have no value for the time or the panels of the map and are not drawn.</source>
        <translation>有%1行没有地图的时间或分面所用的值，未绘制。</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>不超过%1</translation>
    </message>
    <message>
        <source>A line every %1</source>
        <translation>等值线间隔%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more layer(s)</source>
        <translation>
            <numerusform>以及另外%n个图层</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>图层%1</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>图层%1：%2</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>The tiles are vector tiles (pbf), which are not supported.</source>
        <translation>这些瓦片是矢量瓦片（pbf），不受支持。</translation>
    </message>
    <message>
        <source>Take an MBTiles file with pictures (PNG or JPEG).</source>
        <translation>请使用含图片（PNG或JPEG）的MBTiles文件。</translation>
    </message>
    <message>
        <source>The file holds shapes or a table, not a raster.</source>
        <translation>文件中是图形或表，不是栅格。</translation>
    </message>
    <message>
        <source>Open it as data and draw it as shapes.</source>
        <translation>请将其作为数据打开，并绘制为图形。</translation>
    </message>
    <message>
        <source>The raster cannot be read: %1.</source>
        <translation>无法读取栅格：%1。</translation>
    </message>
    <message>
        <source>Check that the file is whole and a raster, such as GeoTIFF.</source>
        <translation>请检查文件是否完整，以及是否为栅格，如GeoTIFF。</translation>
    </message>
    <message>
        <source>The layer has no file.</source>
        <translation>图层没有文件。</translation>
    </message>
    <message>
        <source>Choose the file that it draws.</source>
        <translation>请选择图层所绘制的文件。</translation>
    </message>
    <message>
        <source>The file of the layer is not there.</source>
        <translation>图层的文件不存在。</translation>
    </message>
    <message>
        <source>Choose the file again; it may have been moved or renamed.</source>
        <translation>请重新选择文件；文件可能已移动或重命名。</translation>
    </message>
    <message>
        <source>The file holds several rasters, none of them by itself.</source>
        <translation>文件含有多个栅格，无法确定使用哪一个。</translation>
    </message>
    <message>
        <source>Write the one you want to a GeoTIFF, for example with gdal_translate.</source>
        <translation>请将所需的那个写为GeoTIFF，例如使用gdal_translate。</translation>
    </message>
    <message>
        <source>The raster does not say where on the earth it lies.</source>
        <translation>栅格未说明其在地球上的位置。</translation>
    </message>
    <message>
        <source>Georeference it first: a GeoTIFF, or a world file (.tfw, .jgw) beside the picture.</source>
        <translation>请先进行地理配准：使用GeoTIFF，或在图片旁放置坐标文件（.tfw、.jgw）。</translation>
    </message>
    <message>
        <source>The raster has no band %1.</source>
        <translation>栅格没有波段%1。</translation>
    </message>
    <message>
        <source>Its bands are numbered from 1 to %1.</source>
        <translation>其波段编号为1至%1。</translation>
    </message>
    <message>
        <source>A raster is drawn from one band, or from three: red, green and blue.</source>
        <translation>栅格用一个波段绘制，或用红、绿、蓝三个波段绘制。</translation>
    </message>
    <message>
        <source>Give one or three numbers of bands.</source>
        <translation>请指定一个或三个波段编号。</translation>
    </message>
    <message>
        <source>The raster has no extent: its cells are lines or points.</source>
        <translation>栅格没有范围：其单元格为线或点。</translation>
    </message>
    <message>
        <source>The band of the raster holds no number.</source>
        <translation>栅格的该波段中没有数值。</translation>
    </message>
    <message>
        <source>Choose another band, or check the value that stands for missing.</source>
        <translation>请选择其他波段，或检查表示缺失的值。</translation>
    </message>
    <message>
        <source>The base map is left out: it comes from the network, which is not allowed.</source>
        <translation>已略去底图：底图来自网络，而当前不允许使用网络。</translation>
    </message>
    <message>
        <source>The coordinates are not degrees, as "%1" says: for example %2.</source>
        <translation>坐标不是“%1”所说的度：例如%2。</translation>
    </message>
    <message>
        <source>Give the coordinate system of the shapes when opening the file.</source>
        <translation>请在打开文件时指定图形的坐标系。</translation>
    </message>
    <message>
        <source>%1 of %2 shapes lie outside the range of degrees, for example at %3, and are not drawn.</source>
        <translation>%2个图形中有%1个超出度的取值范围，例如%3，未绘制。</translation>
    </message>
    <message>
        <source>The coordinates look like degrees, but the coordinate system "%1" has other units.</source>
        <translation>坐标看起来是度，但坐标系“%1”采用其他单位。</translation>
    </message>
    <message>
        <source>%1 polygons cross or touch themselves, the first one is "%2". They are drawn as they are; repair them before areas and neighbours are computed.</source>
        <translation>有%1个多边形自相交或自接触，第一个是“%2”。已按原样绘制；计算面积和邻居之前请先修复。</translation>
    </message>
    <message>
        <source>The coordinate system of the shapes is not known: they are drawn as they are.</source>
        <translation>图形的坐标系未知：按原始坐标绘制。</translation>
    </message>
    <message>
        <source>Land and graticule</source>
        <translation>陆地和经纬网</translation>
    </message>
    <message>
        <source>This map is not there.</source>
        <translation>该地图不存在。</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>This map is not on the page.</source>
        <translation>该地图不在页面上。</translation>
    </message>
    <message>
        <source>Lengths differ from place to place.</source>
        <translation>各处的长度比例不同。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>The page shows no map of its own.</source>
        <translation>页面上没有自己的地图。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>North arrow</source>
        <translation>指北针</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Overview map</source>
        <translation>索引图</translation>
    </message>
    <message>
        <source>The address of the base map has no place for {z}, {x} and {y}.</source>
        <translation>底图地址中没有{z}、{x}和{y}的占位符。</translation>
    </message>
    <message>
        <source>Write it like https://server/{z}/{x}/{y}.png.</source>
        <translation>请写成https://server/{z}/{x}/{y}.png的形式。</translation>
    </message>
    <message>
        <source>The base map comes from the network, which is not allowed.</source>
        <translation>底图来自网络，而当前不允许使用网络底图。</translation>
    </message>
    <message>
        <source>Allow base maps from the network in the inspector of the map, on the command line with --online, or take the layer away.</source>
        <translation>请在地图的“属性”中允许使用网络底图，或在命令行中加上--online，或移除该图层。</translation>
    </message>
    <message>
        <source>%1 names are matched though they are written otherwise, for example %2.</source>
        <translation>%1个名称写法不同，但已匹配，例如%2。</translation>
    </message>
    <message>
        <source>%1 of %2 keys belong to no shape: %3.</source>
        <translation>%2个键中有%1个没有对应的图形：%3。</translation>
    </message>
    <message>
        <source>Raw rate</source>
        <translation>粗率</translation>
    </message>
    <message>
        <source>Excess risk</source>
        <translation>超额风险</translation>
    </message>
    <message>
        <source>Empirical Bayes rate</source>
        <translation>经验贝叶斯率</translation>
    </message>
    <message>
        <source>Spatial empirical Bayes rate</source>
        <translation>空间经验贝叶斯率</translation>
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
        <source>Round limits</source>
        <translation>取整断点</translation>
    </message>
    <message>
        <source>Limits by hand</source>
        <translation>自定义断点</translation>
    </message>
    <message>
        <source>Box map, hinges 1.5</source>
        <translation>箱线分级（1.5倍四分位距）</translation>
    </message>
    <message>
        <source>Box map, hinges 3</source>
        <translation>箱线分级（3倍四分位距）</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>Head/tail breaks</source>
        <translation>头尾断点</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time since %1</source>
        <translation>自%1起的时间</translation>
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
        <source>Lloyd's iteration from several starts chosen by greedy k-means++; the start with the least sum of squared distances is kept. The same seed gives the same clusters, which are numbered by falling size. Clusters come out round and of like spread: the method finds no others. Standardise columns of different units.

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
    <message>
        <source>Number of clusters</source>
        <translation>类数</translation>
    </message>
    <message>
        <source>How many clusters the rows have: gap statistic, silhouette, variance ratio.</source>
        <translation>数据适合分为多少类：间隙统计量、轮廓系数、方差比。</translation>
    </message>
    <message>
        <source>The rows are divided into 1, 2, 3 … clusters. The gap statistic compares the spread within clusters with that of uniform rows in a box along the principal axes; the least number whose gap is within one standard error of the next is chosen, and it can be one: no clusters. The silhouette (from −1 to 1) and Calinski &amp; Harabasz's variance ratio are greatest where clusters stand apart best; they start at two. Where the three disagree, there is no one right number.

Beyond 2,000 rows a random sample of 2,000 stands for them. The same seed gives the same result.

**Missing values:** rows with a missing or infinite value are left out and counted.

Sources: R. Tibshirani, G. Walther, T. Hastie, Journal of the Royal Statistical Society B 63, 2001; P. J. Rousseeuw, Journal of Computational and Applied Mathematics 20, 1987; T. Calinski, J. Harabasz, Communications in Statistics 3, 1974.</source>
        <translation>将各行划分为1、2、3……类。间隙统计量将类内离散程度与沿主轴的长方体内均匀分布的行作比较；选取其间隙与下一类数的间隙相差不超过一个标准误的最小类数，结果可以是一类，即不存在聚类。轮廓系数（取值−1到1）和Calinski–Harabasz方差比在各类分得最开时最大，二者从两类起计算。三者不一致时，不存在唯一正确的类数。

超过2,000行时，随机抽取2,000行作为代表。相同的随机种子得到相同的结果。

**缺失值**：含缺失值或无穷大值的行略去并计数。

文献：R. Tibshirani, G. Walther, T. Hastie, Journal of the Royal Statistical Society B 63, 2001；P. J. Rousseeuw, Journal of Computational and Applied Mathematics 20, 1987；T. Calinski, J. Harabasz, Communications in Statistics 3, 1974。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How the rows are divided.</source>
        <translation>划分各行的方法。</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k均值</translation>
    </message>
    <message>
        <source>k-medoids</source>
        <translation>k中心点</translation>
    </message>
    <message>
        <source>Ward's hierarchical clusters</source>
        <translation>Ward层次聚类</translation>
    </message>
    <message>
        <source>Clusters at most</source>
        <translation>最多类数</translation>
    </message>
    <message>
        <source>Up to so many are tried.</source>
        <translation>最多尝试这么多类。</translation>
    </message>
    <message>
        <source>Reference sets</source>
        <translation>参照数据集数</translation>
    </message>
    <message>
        <source>More make the gap surer.</source>
        <translation>数量越多，间隙统计量越可靠。</translation>
    </message>
    <message>
        <source>Numbers of clusters compared</source>
        <translation>各类数的比较</translation>
    </message>
    <message>
        <source>Numbers chosen</source>
        <translation>选定的类数</translation>
    </message>
    <message>
        <source>Gap statistic</source>
        <translation>间隙统计量</translation>
    </message>
    <message>
        <source>Mean silhouette</source>
        <translation>平均轮廓系数</translation>
    </message>
    <message>
        <source>Clusters by the gap statistic: %1; by the silhouette: %2; by the variance ratio: %3.</source>
        <translation>按间隙统计量分为%1类；按轮廓系数分为%2类；按方差比分为%3类。</translation>
    </message>
    <message>
        <source>A sample of %1 of the %2 rows was compared.</source>
        <translation>从%2行中抽取%1行作比较。</translation>
    </message>
    <message>
        <source>Distances of neighbours</source>
        <translation>近邻距离</translation>
    </message>
    <message>
        <source>Distances of neighbours, and the radius</source>
        <translation>近邻距离与半径</translation>
    </message>
    <message>
        <source>Density clusters (DBSCAN)</source>
        <translation>密度聚类（DBSCAN）</translation>
    </message>
    <message>
        <source>Finds crowded regions of any shape, and the rows that belong to none.</source>
        <translation>找出任意形状的密集区域，以及不属于任何区域的行。</translation>
    </message>
    <message>
        <source>A row with enough rows within the radius is a core; cores in reach of each other make a cluster, and rows in reach of a core join it. All others are noise and have cluster 0. The number of clusters comes from the data. Unless given, the radius is read off the sorted distances of neighbours, where their curve bends most: look at that chart, and give the radius where the bend is.

Neighbours are found with a k-d tree, quick in few columns. Clusters are numbered by falling size. Clusters of very different density cannot be found with one radius.

**Missing values:** rows with a missing or infinite value are left out and counted.

Sources: M. Ester, H.-P. Kriegel, J. Sander, X. Xu, Proceedings of KDD, 1996; J. L. Bentley, Communications of the ACM 18, 1975; V. Satopää et al., ICDCS Workshops, 2011.</source>
        <translation>半径内行数足够多的行为核心行；彼此可达的核心行组成一类，核心行可达范围内的行归入该类。其余各行为噪声，类编号为0。类数由数据得出。未指定半径时，取排序后的近邻距离曲线弯曲最大处的值：请查看该图表，并将半径指定为弯曲处的值。

近邻用k-d树查找，列数较少时速度快。各类按规模从大到小编号。密度相差很大的类无法用同一半径找出。

**缺失值**：含缺失值或无穷大值的行略去并计数。

文献：M. Ester, H.-P. Kriegel, J. Sander, X. Xu, Proceedings of KDD, 1996；J. L. Bentley, Communications of the ACM 18, 1975；V. Satopää et al., ICDCS Workshops, 2011。</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>How near neighbours are, in standard deviations or the data's units; read off the data unless given.</source>
        <translation>判定为近邻的距离，以标准差或数据的单位表示；未指定时由数据得出。</translation>
    </message>
    <message>
        <source>Rows within the radius</source>
        <translation>半径内的行数</translation>
    </message>
    <message>
        <source>So many, itself included, make a core; twice the columns and at least 4 unless given.</source>
        <translation>达到此行数（含自身）即为核心行；未指定时为列数的两倍且不少于4。</translation>
    </message>
    <message>
        <source>Clusters and their sizes</source>
        <translation>各类及其规模</translation>
    </message>
    <message>
        <source>Crowded regions found: %1. %2 of %3 rows belong to none (radius %4).</source>
        <translation>找到%1个密集区域。%3行中有%2行不属于任何区域（半径为%4）。</translation>
    </message>
    <message>
        <source>No region is crowded enough: give a larger radius.</source>
        <translation>没有足够密集的区域：请增大半径。</translation>
    </message>
    <message>
        <source>%1 factors are too many for %2 columns: at most %3 can be told apart.</source>
        <translation>%2列不能分出%1个因子：最多可区分%3个。</translation>
    </message>
    <message>
        <source>Ask for fewer factors, or choose more columns.</source>
        <translation>请减少因子数，或选择更多列。</translation>
    </message>
    <message>
        <source>Eigenvalues and parallel analysis</source>
        <translation>特征值与平行分析</translation>
    </message>
    <message>
        <source>Eigenvalues, and those of random data</source>
        <translation>特征值与随机数据的特征值</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>因子数</translation>
    </message>
    <message>
        <source>Fit and fitness</source>
        <translation>拟合与适用性</translation>
    </message>
    <message>
        <source>Correlations of the factors</source>
        <translation>因子间的相关</translation>
    </message>
    <message>
        <source>The Kaiser–Meyer–Olkin measure is %1, below 0.5: these columns share too little for factors.</source>
        <translation>Kaiser–Meyer–Olkin度量为%1，低于0.5：这些列的共同部分太少，不适合提取因子。</translation>
    </message>
    <message>
        <source>Bartlett's test does not tell these correlations from none at all.</source>
        <translation>按Bartlett检验，这些相关与完全不相关无显著差异。</translation>
    </message>
    <message>
        <source>%1 rows for %2 columns are few: loadings will change much with other rows.</source>
        <translation>%2列只有%1行，数量偏少：换用其他行时载荷会有较大变化。</translation>
    </message>
    <message>
        <source>The factors explain all of %1 (a Heywood case): ask for fewer factors, or leave that column out.</source>
        <translation>因子完全解释了“%1”（Heywood情形）：请减少因子数，或去掉该列。</translation>
    </message>
    <message>
        <source>The iteration did not settle: take the loadings as rough.</source>
        <translation>迭代未收敛：载荷仅供大致参考。</translation>
    </message>
    <message>
        <source>Factor analysis</source>
        <translation>因子分析</translation>
    </message>
    <message>
        <source>Few hidden factors behind the correlations of many columns.</source>
        <translation>用少数潜在因子解释多列之间的相关。</translation>
    </message>
    <message>
        <source>How many; by parallel analysis unless given.</source>
        <translation>因子个数；未指定时由平行分析确定。</translation>
    </message>
    <message>
        <source>How loadings are estimated.</source>
        <translation>载荷的估计方法。</translation>
    </message>
    <message>
        <source>Maximum likelihood</source>
        <translation>最大似然法</translation>
    </message>
    <message>
        <source>Principal axes</source>
        <translation>主轴法</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>The axes that loadings are read in.</source>
        <translation>解读载荷所用的坐标轴。</translation>
    </message>
    <message>
        <source>Varimax: factors stay uncorrelated</source>
        <translation>Varimax：因子保持不相关</translation>
    </message>
    <message>
        <source>Promax: factors may correlate</source>
        <translation>Promax：因子可以相关</translation>
    </message>
    <message>
        <source>Oblimin: factors may correlate</source>
        <translation>Oblimin：因子可以相关</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>How the factors of each row are estimated.</source>
        <translation>各行因子得分的估计方法。</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <source>Bartlett</source>
        <translation>Bartlett</translation>
    </message>
    <message>
        <source>The columns are not independent: some follow from the others.</source>
        <translation>各列并不独立：有些列可由其他列得出。</translation>
    </message>
    <message>
        <source>Leave out sums and copies of other columns, or use more rows.</source>
        <translation>请去掉合计列和重复列，或使用更多行。</translation>
    </message>
    <message>
        <source>Loadings</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Factors kept: %1. They explain %2 % of the variation of %3 columns in %4 rows; the Kaiser–Meyer–Olkin measure is %5.</source>
        <translation>保留%1个因子，可解释%4行、%3列数据总变异的%2%；Kaiser–Meyer–Olkin度量为%5。</translation>
    </message>
    <message>
        <source>Lines of the tree</source>
        <translation>聚类树的线段</translation>
    </message>
    <message>
        <source>Tree of the merges</source>
        <translation>合并过程的聚类树</translation>
    </message>
    <message>
        <source>Loadings, one a row</source>
        <translation>载荷，每行一个</translation>
    </message>
    <message>
        <source>Medoids</source>
        <translation>类中心点</translation>
    </message>
    <message>
        <source>k-medoids clusters</source>
        <translation>k中心点聚类</translation>
    </message>
    <message>
        <source>Divides the rows into groups, each around its most central row; up to 10,000 rows.</source>
        <translation>将各行分组，每组围绕其最居中的一行；最多10,000行。</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>How far two rows are apart.</source>
        <translation>两行之间距离的计算方式。</translation>
    </message>
    <message>
        <source>Euclidean</source>
        <translation>欧氏距离</translation>
    </message>
    <message>
        <source>Manhattan: the sum over the columns</source>
        <translation>曼哈顿距离：各列之和</translation>
    </message>
    <message>
        <source>%1 rows cannot make %2 clusters here; the method takes up to %3 rows.</source>
        <translation>%1行不能分为%2类；该方法最多处理%3行。</translation>
    </message>
    <message>
        <source>%1 rows fall into %2 clusters around rows; the mean distance is %3.</source>
        <translation>%1行围绕各中心行分为%2类；平均距离为%3。</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>模型比较</translation>
    </message>
    <message>
        <source>BIC by components: the least is best</source>
        <translation>各成分数的BIC：越小越好</translation>
    </message>
    <message>
        <source>Covariances within components</source>
        <translation>各成分的协方差</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>高斯混合模型</translation>
    </message>
    <message>
        <source>Clusters as overlapping normal distributions, with each row's probabilities.</source>
        <translation>各类为可重叠的正态分布，并给出每行的概率。</translation>
    </message>
    <message>
        <source>How many; by BIC unless given.</source>
        <translation>成分个数；未指定时由BIC确定。</translation>
    </message>
    <message>
        <source>Covariances</source>
        <translation>协方差</translation>
    </message>
    <message>
        <source>What shapes the clusters may have.</source>
        <translation>各类可取的形状。</translation>
    </message>
    <message>
        <source>By BIC</source>
        <translation>由BIC确定</translation>
    </message>
    <message>
        <source>Full: any ellipsoids</source>
        <translation>完全：任意椭球</translation>
    </message>
    <message>
        <source>Tied: the same ellipsoid</source>
        <translation>共用：相同的椭球</translation>
    </message>
    <message>
        <source>Diagonal: along the columns</source>
        <translation>对角：沿各列方向</translation>
    </message>
    <message>
        <source>Spherical: round</source>
        <translation>球形：各方向相同</translation>
    </message>
    <message>
        <source>Components at most</source>
        <translation>最多成分数</translation>
    </message>
    <message>
        <source>How many BIC may choose.</source>
        <translation>BIC可选的最大成分数。</translation>
    </message>
    <message>
        <source>%1 rows cannot make %2 components.</source>
        <translation>%1行不能分出%2个成分。</translation>
    </message>
    <message>
        <source>Ask for fewer components.</source>
        <translation>请减少成分数。</translation>
    </message>
    <message>
        <source>Every model collapsed onto a few rows.</source>
        <translation>所有模型都收缩到了少数几行。</translation>
    </message>
    <message>
        <source>Ask for fewer components or simpler covariances, and leave out columns that follow from others.</source>
        <translation>请减少成分数或使用更简单的协方差，并去掉可由其他列得出的列。</translation>
    </message>
    <message>
        <source>Components: %1, with covariances of the kind `%2`, for %3 rows; the mean probability of a row's own cluster is %4.</source>
        <translation>分量：%1，协方差类型为`%2`，共%3行；各行属于自身所在类的平均概率为%4。</translation>
    </message>
    <message>
        <source>BIC chose the most components allowed: more may be better still.</source>
        <translation>BIC选中的是允许的最多分量数：增加分量可能更好。</translation>
    </message>
    <message>
        <source>The iteration did not settle: take the model as rough.</source>
        <translation>迭代未收敛：该模型只是粗略的。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Distances given and drawn</source>
        <translation>原始距离与图中距离</translation>
    </message>
    <message>
        <source>Multidimensional scaling</source>
        <translation>多维标度</translation>
    </message>
    <message>
        <source>Rows as points of a plane, near each other where they are alike; up to 1,000 rows.</source>
        <translation>将各行表示为平面上的点，相似的行彼此靠近；最多1,000行。</translation>
    </message>
    <message>
        <source>Classical scaling keeps squared distances best and needs no iteration. Metric scaling makes the points' distances proportional to the given ones with the least stress (SMACOF); ordinal scaling asks only that they have the same order (Kruskal's nonmetric scaling). Both start from the classical points and find a local minimum. Stress-1 below 0.05 is good, above 0.2 poor. Axes are principal axes; only distances have a meaning, not directions.

**Missing values:** rows with a missing or infinite value are left out and counted.

Sources: W. S. Torgerson, Psychometrika 17, 1952; J. B. Kruskal, Psychometrika 29, 1964; J. de Leeuw, Recent Developments in Statistics, 1977.</source>
        <translation>经典标度最好地保持距离的平方，无需迭代。度量标度使各点间的距离与给定距离成比例，并使应力最小（SMACOF）；序数标度只要求两者的大小顺序相同（Kruskal非度量标度）。后两种方法都从经典标度的点出发，求得局部极小值。应力（Stress-1）小于0.05为好，大于0.2为差。坐标轴为主轴；只有距离有意义，方向没有意义。

**缺失值**：含缺失值或无穷大值的行略去并计数。

文献：W. S. Torgerson, Psychometrika 17, 1952；J. B. Kruskal, Psychometrika 29, 1964；J. de Leeuw, Recent Developments in Statistics, 1977。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the points are called.</source>
        <translation>各点的名称。</translation>
    </message>
    <message>
        <source>What of the distances is kept.</source>
        <translation>保持距离的哪种性质。</translation>
    </message>
    <message>
        <source>Classical: squared distances</source>
        <translation>经典：距离的平方</translation>
    </message>
    <message>
        <source>Metric: distances, with the least stress</source>
        <translation>度量：距离，应力最小</translation>
    </message>
    <message>
        <source>Ordinal: the order of distances</source>
        <translation>序数：距离的大小顺序</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维数</translation>
    </message>
    <message>
        <source>Of the space the points are drawn in.</source>
        <translation>绘制各点的空间的维数。</translation>
    </message>
    <message>
        <source>%1 rows cannot be drawn in %2 dimensions; the method takes up to %3 rows.</source>
        <translation>%1行不能在%2维中绘制；该方法最多处理%3行。</translation>
    </message>
    <message>
        <source>Use principal components, or a sample of the rows.</source>
        <translation>请使用主成分分析，或对行抽样。</translation>
    </message>
    <message>
        <source>%1 rows are drawn in %2 dimensions with a stress of %3; classical scaling holds %4 % of the variation there.</source>
        <translation>已将%1行绘制在%2维中，应力为%3；经典标度在该维数下保留总变异的%4%。</translation>
    </message>
    <message>
        <source>The stress is above 0.2: these points show the distances poorly.</source>
        <translation>应力大于0.2：这些点不能很好地反映距离。</translation>
    </message>
    <message>
        <source>The iteration did not settle: take the points as rough.</source>
        <translation>迭代未收敛：各点的位置只是粗略的。</translation>
    </message>
    <message>
        <source>Clusters are of the form that the chosen method finds; columns are on comparable scales. Very different spreads of columns are said.</source>
        <translation>各类的形态与所选方法所能找出的形态一致；各列的尺度可比。各列的离散程度相差很大时，会予以说明。</translation>
    </message>
    <message>
        <source>Clusters are about equally crowded; columns are on comparable scales. Very different spreads of columns are said.</source>
        <translation>各类的疏密程度大致相同；各列的尺度可比。各列的离散程度相差很大时，会予以说明。</translation>
    </message>
    <message>
        <source>Each column is taken as a sum of common factors and a part of its own (its uniqueness). Maximum likelihood tests whether the factors suffice: a small p-value says that more are needed. Principal axes need no normal distribution. Unless told, as many factors are kept as have eigenvalues above the 95 % quantile of those of random columns (parallel analysis, seeded).

Rotations make loadings easier to read: varimax keeps factors uncorrelated; promax and oblimin (quartimin) let them correlate, and loadings are then weights, not correlations. Factors are in the order of their sums of squared loadings, with signs that make loadings mostly positive. Scores are by regression (Thurstone) or weighted least squares (Bartlett).

**Missing values:** rows with a missing or infinite value are left out and counted.

Sources: K. G. Jöreskog, Psychometrika 32, 1967; H. F. Kaiser, Psychometrika 23, 1958, and 35, 1970; A. E. Hendrickson, P. O. White, British Journal of Statistical Psychology 17, 1964; R. I. Jennrich, Psychometrika 67, 2002; J. L. Horn, Psychometrika 30, 1965; M. S. Bartlett, 1937 and 1951.</source>
        <translation>将每列视为各公共因子与其独有部分（特殊方差）之和。最大似然法检验因子数是否足够：p值小表示需要更多因子。主轴法不要求正态分布。未指定因子数时，保留特征值大于随机列特征值95%分位数的因子（平行分析，使用随机种子）。

旋转使载荷更易解读：最大方差旋转（varimax）保持因子互不相关；promax和oblimin（quartimin）允许因子相关，此时载荷为权重而非相关系数。因子按载荷平方和从大到小排列，符号的选取使载荷多为正值。得分用回归法（Thurstone）或加权最小二乘法（Bartlett）计算。

**缺失值**：含缺失值或无穷大值的行略去并计数。

文献：K. G. Jöreskog, Psychometrika 32, 1967；H. F. Kaiser, Psychometrika 23, 1958和35, 1970；A. E. Hendrickson, P. O. White, British Journal of Statistical Psychology 17, 1964；R. I. Jennrich, Psychometrika 67, 2002；J. L. Horn, Psychometrika 30, 1965；M. S. Bartlett, 1937和1951。</translation>
    </message>
    <message>
        <source>Relations are straight; for the test, normal distributions. The Kaiser–Meyer–Olkin measure (above 0.5, better 0.8) and Bartlett's test tell whether the columns share enough.</source>
        <translation>关系为线性；检验要求正态分布。Kaiser–Meyer–Olkin度量（应大于0.5，0.8以上更佳）和Bartlett检验说明各列的共同部分是否足够。</translation>
    </message>
    <message>
        <source>Columns are on comparable scales; Ward's method supposes round clusters of like spread. Very different spreads of columns are said.</source>
        <translation>各列的尺度可比；Ward法假定各类为球形且离散程度相近。各列的离散程度相差很大时，会予以说明。</translation>
    </message>
    <message>
        <source>The clusters differ much in spread, and rows at the border of a wide one may count to a dense one: compare with Gaussian mixtures or density-based clusters.</source>
        <translation>各类的离散程度相差很大，较分散的类边缘的行可能被归入较密集的类：请与高斯混合模型或基于密度的聚类比较。</translation>
    </message>
    <message>
        <source>The clusters are drawn out along some direction, not round: compare with Gaussian mixtures, or standardise the columns.</source>
        <translation>各类沿某个方向拉长，不是球形：请与高斯混合模型比较，或将各列标准化。</translation>
    </message>
    <message>
        <source>Clusters are round and of like spread, and columns are on comparable scales. Both are checked and said.</source>
        <translation>各类为球形且离散程度相近，各列的尺度可比。程序会检查并说明这两点。</translation>
    </message>
    <message>
        <source>Distances between rows mean something: columns are on comparable scales, which is checked and said.</source>
        <translation>行与行之间的距离有意义：各列的尺度可比，程序会检查并说明这一点。</translation>
    </message>
    <message>
        <source>The rows are taken as drawn from several normal distributions, fitted by the EM algorithm from k-means and, up to 2,000 rows, from Ward's clusters; the better is kept. Covariances may be full, the same in all components (tied), along the columns (diagonal) or round (spherical). Unless told, the number of components and the kind are those with the least BIC. A model in which a component shrinks onto a few rows has no likelihood and is passed over.

Rows get the cluster of greatest probability; low probabilities lie between clusters. Components are numbered by falling weight, and their means and covariances (divisor n) are in the units of the data.

**Missing values:** rows with a missing or infinite value are left out and counted.

Sources: A. P. Dempster, N. M. Laird, D. B. Rubin, Journal of the Royal Statistical Society B 39, 1977; G. Schwarz, Annals of Statistics 6, 1978; J. D. Banfield, A. E. Raftery, Biometrics 49, 1993.</source>
        <translation>将各行视为取自多个正态分布，用EM算法拟合，初始值取自k均值聚类，不超过2,000行时也取自Ward聚类，保留较好的结果。协方差可为完全、各成分相同（共用）、沿各列（对角）或球形。未指定时，成分数和协方差类型取BIC最小者。若有成分收缩到少数几行，则该模型没有有效的似然，予以跳过。

各行归入概率最大的类；概率较低的行位于各类之间。成分按权重从大到小编号，其平均值和协方差（除数为n）采用数据的单位。

**缺失值**：含缺失值或无穷大值的行略去并计数。

文献：A. P. Dempster, N. M. Laird, D. B. Rubin, Journal of the Royal Statistical Society B 39, 1977；G. Schwarz, Annals of Statistics 6, 1978；J. D. Banfield, A. E. Raftery, Biometrics 49, 1993。</translation>
    </message>
    <message>
        <source>Clusters are about normal; skewed ones come out as several.</source>
        <translation>各类近似正态分布；偏态的类会被拆成几类。</translation>
    </message>
    <message>
        <source>Relations between the columns are straight, and the columns are on comparable scales, which is checked and said. No distribution is needed.</source>
        <translation>各列之间的关系为线性；各列的尺度可比，程序会检查并说明这一点。不要求特定分布。</translation>
    </message>
    <message>
        <source>Distances between rows mean something: columns are on comparable scales, which is checked and said. Whether the plane shows them is told by the stress.</source>
        <translation>行与行之间的距离有意义：各列的尺度可比，程序会检查并说明这一点。平面能否反映这些距离，由应力说明。</translation>
    </message>
    <message>
        <source>Calinski–Harabasz index</source>
        <translation>Calinski–Harabasz指数</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>轮廓系数</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation>对角</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>球状</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>共同</translation>
    </message>
    <message>
        <source>Random data</source>
        <translation>随机数据</translation>
    </message>
    <message>
        <source>Factor %1</source>
        <translation>因子%1</translation>
    </message>
    <message>
        <source>Component %1</source>
        <translation>主成分%1</translation>
    </message>
    <message>
        <source>Numbers of clusters cannot be compared: there are only %1 different rows.</source>
        <translation>无法比较不同的类数：只有%1个不同的行。</translation>
    </message>
    <message>
        <source>Choose columns of more values.</source>
        <translation>请选择取值更多的列。</translation>
    </message>
    <message>
        <source>Column %1 holds values too great to be squared.</source>
        <translation>列“%1”含有过大的值，无法计算平方。</translation>
    </message>
    <message>
        <source>Give it in greater units, or leave it out.</source>
        <translation>请改用更大的单位，或去掉该列。</translation>
    </message>
    <message>
        <source>Each step joins the two nearest clusters by Euclidean distance. Ward's method keeps the variance within clusters least; complete linkage takes the farthest, single the nearest and average the mean distance of their rows; McQuitty's and median linkage let both parts of a cluster weigh alike, whatever their sizes. With centroid and median linkage heights may fall on the way. The table of merges is the tree: numbers below 0 are rows, others earlier merges. A large gap between heights tells a good number of clusters.

**Missing values:** rows with a missing or infinite value are left out and counted.

Sources: G. N. Lance, W. T. Williams, The Computer Journal 9, 1967; F. Murtagh, The Computer Journal 26, 1983; J. H. Ward, Journal of the American Statistical Association 58, 1963.</source>
        <translation>每一步按欧氏距离合并最近的两类。Ward法使类内方差最小；最长距离法取两类中最远两行的距离，最短距离法取最近两行的距离，类平均法取各行之间的平均距离；McQuitty法和中间距离法对一类的两个组成部分赋予相同权重，不论其大小。用重心法和中间距离法时，合并高度可能在途中下降。合并表即为聚类树：小于0的数表示行，其他数表示之前的合并。相邻高度之间的较大间隔提示合适的类数。

**缺失值**：含缺失值或无穷大值的行略去并计数。

文献：G. N. Lance, W. T. Williams, The Computer Journal 9, 1967；F. Murtagh, The Computer Journal 26, 1983；J. H. Ward, Journal of the American Statistical Association 58, 1963。</translation>
    </message>
    <message>
        <source>McQuitty: the mean of the two parts</source>
        <translation>McQuitty法：两部分距离的平均</translation>
    </message>
    <message>
        <source>Centroid: the means of the rows</source>
        <translation>重心法：各行的均值</translation>
    </message>
    <message>
        <source>Median: the middle between the parts</source>
        <translation>中间距离法：两部分之间的中点</translation>
    </message>
    <message>
        <source>The best of so many tries is kept: 10 unless given, 50 where rows are few.</source>
        <translation>尝试这么多次，保留最好的一次：未指定时为10次，行数较少时为50次。</translation>
    </message>
    <message>
        <source>Every row lies on the center of its cluster: there are not more different rows than clusters. Ask for fewer clusters.</source>
        <translation>每一行都位于所属类的中心：不同的行不多于类数。请减少类数。</translation>
    </message>
    <message>
        <source>Partitioning around medoids: rows are chosen as centers one by one, then exchanged for others while that lowers the sum of distances. A medoid is a real row, an example of its cluster, and a few wild rows move it less than a mean. The result does not depend on chance. Clusters are numbered by falling size.

The silhouette tells how well a row sits in its cluster: near 1 well, near 0 between two, below 0 better in another. It is computed up to 5,000 rows.

**Missing values:** rows with a missing or infinite value are left out and counted.

Sources: L. Kaufman, P. J. Rousseeuw, Finding Groups in Data, 1990; E. Schubert, P. J. Rousseeuw, Similarity Search and Applications, 2019.</source>
        <translation>围绕中心点的划分：先逐个选取作为中心的行，再与其他行交换，只要能减小距离之和。中心点是实际的一行，可作为该类的代表；少数极端的行对它的影响小于对平均值的影响。结果不含随机成分。各类按规模从大到小编号。

轮廓系数表示一行与所属类的契合程度：接近1为契合，接近0为介于两类之间，小于0则更适合归入另一类。不超过5,000行时才计算。

**缺失值**：含缺失值或无穷大值的行略去并计数。

文献：L. Kaufman, P. J. Rousseeuw, Finding Groups in Data, 1990；E. Schubert, P. J. Rousseeuw, Similarity Search and Applications, 2019。</translation>
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
        <source>Conditions on values, with semicolons between them, such as year between 2015 and 2024; size in ('large', 'small').</source>
        <translation>对取值的条件，以分号分隔，例如 year between 2015 and 2024; size in ('large', 'small')。</translation>
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
        <source>The date of the check "%1" is not a date.</source>
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
        <source>Rules</source>
        <translation>参考线</translation>
    </message>
    <message>
        <source>Uniqueness: %1 of 100; %2 of %3 checks found what an earlier row has.</source>
        <translation>唯一性：%1分（满分100）；%3项检查中有%2项与前面的行重复。</translation>
    </message>
    <message>
        <source>**Completeness** is the share of values that are there. **Validity** is the share of values that are codes of their list or fulfil a condition; a value under two checks counts twice. **Uniqueness** is the share of rows that do not repeat the key of an earlier row, and of values that are there once where they must be. **Consistency** is the share of rows that fulfil a rule, over all rules. **Timeliness** is the share of times that are not later than the date of the check, multiplied by the recency: 1 while the newest of them is not older than expected, then the expected age divided by its age.

The **score** is the weighted mean of the parts that had something to check; the weights are equal unless given.

**Missing values** count for completeness only; in keys missing equals missing.

**Codes**: unified social credit codes have 18 characters and a check character (GB 32100-2015); ID numbers have 18 characters, a date of birth and a check character (GB 11643-1999, ISO 7064 MOD 11-2). Region codes have 2, 4 or 6 digits; for regions outside Guangdong only the province is compared. Industry codes are compared down to the divisions. Letters must be capitals.

Sources: ISO/IEC 25012, 2008; GB/T 36344-2018; ISO 7064, 2003.</source>
        <translation>**完整性**是存在的值所占的比例。**有效性**是属于相应代码表或满足条件的值所占的比例；受两项检查的值计两次。**唯一性**是未重复前面某行主键的行，以及须唯一的列中未重复的值所占的比例。**一致性**是全部规则中满足规则的行所占的比例。**时效性**是不晚于检查日期的时间所占的比例，再乘以新近程度：最新时间不超过预期天数时为1，否则为预期天数除以实际天数。

**总分**是有内容可检查的各部分的加权平均；未指定时各权重相等。

**缺失值**只计入完整性；在主键中，缺失等于缺失。

**代码**：统一社会信用代码为18位，含一位校验码（GB 32100-2015）；身份证号码为18位，含出生日期和一位校验码（GB 11643-1999，ISO 7064 MOD 11-2）。行政区划代码为2、4或6位；广东省以外的地区只比对省级。行业代码比对到大类。字母须为大写。

来源：ISO/IEC 25012, 2008；GB/T 36344-2018；ISO 7064, 2003。</translation>
    </message>
    <message>
        <source>The keys, code lists, conditions and rules given are right: the data are judged by them alone.</source>
        <translation>所给的主键、代码表、条件和规则正确无误：数据只据此评判。</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整性</translation>
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
        <source>Uniqueness</source>
        <translation>特殊方差</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>No repeated rows</source>
        <translation>无重复行</translation>
    </message>
    <message>
        <source>No times in the future</source>
        <translation>无未来时间</translation>
    </message>
    <message>
        <source>Resident identity numbers</source>
        <translation>居民身份证号</translation>
    </message>
    <message>
        <source>No missing values</source>
        <translation>无缺失值</translation>
    </message>
    <message>
        <source>No repeated values</source>
        <translation>无重复值</translation>
    </message>
    <message>
        <source>Credit code: a character that is not allowed</source>
        <translation>统一社会信用代码：含不允许的字符</translation>
    </message>
    <message>
        <source>Credit code: wrong check character</source>
        <translation>统一社会信用代码：校验码错误</translation>
    </message>
    <message>
        <source>Credit code: wrong length</source>
        <translation>统一社会信用代码：长度错误</translation>
    </message>
    <message>
        <source>Repeated row</source>
        <translation>重复行</translation>
    </message>
    <message>
        <source>Time in the future</source>
        <translation>未来时间</translation>
    </message>
    <message>
        <source>Identity number: a character that is not allowed</source>
        <translation>身份证号：含不允许的字符</translation>
    </message>
    <message>
        <source>Identity number: wrong check character</source>
        <translation>身份证号：校验码错误</translation>
    </message>
    <message>
        <source>Identity number: no date of birth</source>
        <translation>身份证号：出生日期无效</translation>
    </message>
    <message>
        <source>Identity number: wrong length</source>
        <translation>身份证号：长度错误</translation>
    </message>
    <message>
        <source>Industry code: wrong form</source>
        <translation>行业代码：格式错误</translation>
    </message>
    <message>
        <source>Industry code: division of another section</source>
        <translation>行业代码：大类不属于该门类</translation>
    </message>
    <message>
        <source>Industry code: unknown</source>
        <translation>行业代码：未知</translation>
    </message>
    <message>
        <source>Missing value</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>Region code: wrong form</source>
        <translation>行政区划代码：格式错误</translation>
    </message>
    <message>
        <source>Region code: unknown</source>
        <translation>行政区划代码：未知</translation>
    </message>
    <message>
        <source>Repeated value</source>
        <translation>重复值</translation>
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
        <source>Column "%1" holds no names.</source>
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
        <source>%1 cannot be converted from "%2" to "%3".</source>
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
        <source>SQLite has rules of its own for the values that "%1" is compared with</source>
        <translation>与“%1”比较的值，SQLite有自己的比较规则</translation>
    </message>
    <message>
        <source>two literals are compared</source>
        <translation>比较的是两个常量</translation>
    </message>
    <message>
        <source>the table has more than one column "%1"</source>
        <translation>表中有多个名为“%1”的列</translation>
    </message>
    <message>
        <source>no table is read</source>
        <translation>未读取任何表</translation>
    </message>
    <message>
        <source>a sum of "%1" may be too large for a whole number</source>
        <translation>“%1”的合计可能超出整数范围</translation>
    </message>
    <message>
        <source>its condition is none of the formula language</source>
        <translation>其条件不属于公式语言</translation>
    </message>
    <message>
        <source>"%1" is neither grouped by nor aggregated</source>
        <translation>“%1”既未用于分组，也未汇总</translation>
    </message>
    <message>
        <source>"%1" holds empty texts</source>
        <translation>“%1”含有空文本</translation>
    </message>
    <message>
        <source>"%1" holds times before the year 0 or after 9999</source>
        <translation>“%1”含有公元0年之前或9999年之后的时间</translation>
    </message>
    <message>
        <source>the statement ends early</source>
        <translation>语句不完整</translation>
    </message>
    <message>
        <source>the kernels do not answer "%1"</source>
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
        <source>The counts vary %1 times as much as Poisson's distribution has it: standard errors are too small. Use the negative binomial model.</source>
        <translation>计数的方差是泊松分布下的%1倍：标准误偏小。请使用负二项模型。</translation>
    </message>
    <message>
        <source>The counts vary no more than Poisson's: use that model.</source>
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
        <source>The probability that **%1** is %2 was modelled over %3 rows; McFadden's R² is %4 %.</source>
        <translation>用%3行数据对**%1**为%2的概率建模；McFadden R²为%4%。</translation>
    </message>
    <message>
        <source>The counts **%1** were modelled over %2 rows; McFadden's R² is %3 %.</source>
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
        <source>Probit regression</source>
        <translation>Probit回归</translation>
    </message>
    <message>
        <source>The probability of an event through the normal distribution.</source>
        <translation>通过正态分布描述事件的概率。</translation>
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
        <source>Negative binomial regression</source>
        <translation>负二项回归</translation>
    </message>
    <message>
        <source>Counts that vary more than Poisson's distribution allows.</source>
        <translation>用于离散程度超出泊松分布的计数。</translation>
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
        <source>Rows that move the coefficients on their own (Cook's distance above 1): %1.</source>
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
        <source>The starting values cannot be read at "%1".</source>
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

The sum of squared residuals is minimised by the Levenberg–Marquardt method in a trust region with exact derivatives. The minimum found is the one near the start: try several starts, and look at the chart of fitted values. Standard errors and intervals are those of the linear approximation at the minimum, with Student's t; they suppose independent errors of equal variance.

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
        <source>M-estimation by iteratively reweighted least squares from the ordinary fit; the scale is the median size of the residuals over 0.6745. Huber's weights (1.345) fall with the size of a residual, Tukey's bisquare (4.685) become 0 for far ones; both keep 95 % of the efficiency with normal errors. Bisquare may settle near the ordinary fit when many outliers agree. Rows with unusual predictors still have great influence. Tests use Student's t with n − k degrees of freedom and are approximate.

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
    <message>
        <source>Leverage and influence</source>
        <translation>杠杆值与影响</translation>
    </message>
    <message>
        <source>Choose fewer predictors, or other entities.</source>
        <translation>请减少自变量，或选择其他个体列。</translation>
    </message>
    <message>
        <source>Effects of entities and times need a column of times.</source>
        <translation>个体和时间的效应需要时间列。</translation>
    </message>
    <message>
        <source>Choose the column, or effects of entities alone.</source>
        <translation>请选择该列，或只取个体效应。</translation>
    </message>
    <message>
        <source>The predictors are constant.</source>
        <translation>自变量均为常数。</translation>
    </message>
    <message>
        <source>Choose other predictors.</source>
        <translation>请选择其他自变量。</translation>
    </message>
    <message>
        <source>There is only one entity.</source>
        <translation>只有一个个体。</translation>
    </message>
    <message>
        <source>Choose a column with several values for the entities.</source>
        <translation>请选择有多个不同值的列作为个体。</translation>
    </message>
    <message>
        <source>%1 entities are too few for random effects.</source>
        <translation>%1个个体不足以估计随机效应。</translation>
    </message>
    <message>
        <source>Choose fewer predictors, or fixed effects.</source>
        <translation>请减少自变量，或使用固定效应。</translation>
    </message>
    <message>
        <source>The three models side by side</source>
        <translation>三种模型对照</translation>
    </message>
    <message>
        <source>Variances with random effects</source>
        <translation>随机效应的方差</translation>
    </message>
    <message>
        <source>Which model?</source>
        <translation>选择哪种模型？</translation>
    </message>
    <message>
        <source>Hausman's test cannot be computed: the difference of the covariances is not positive.</source>
        <translation>无法计算Hausman检验：协方差矩阵之差不是正定的。</translation>
    </message>
    <message>
        <source>Fixed effects of the entities</source>
        <translation>各个体的固定效应</translation>
    </message>
    <message>
        <source>Rows whose entity and time an earlier row has already: %1.</source>
        <translation>个体和时间与前面的行重复的行数：%1。</translation>
    </message>
    <message>
        <source>The variance of the random effects is estimated as zero: the model is the pooled one.</source>
        <translation>随机效应的方差估计为零：模型即混合回归模型。</translation>
    </message>
    <message>
        <source>There are only %1 entities: standard errors clustered by them, and Hausman's test, are rough.</source>
        <translation>只有%1个个体：按个体聚类的标准误和Hausman检验只是粗略的。</translation>
    </message>
    <message>
        <source>**%1** was fitted over %2 rows of %3 entities.</source>
        <translation>已用%3个个体的%2行数据拟合**%1**。</translation>
    </message>
    <message>
        <source>Panel regression</source>
        <translation>面板回归</translation>
    </message>
    <message>
        <source>Entities observed several times: pooled, fixed and random effects, and Hausman's test.</source>
        <translation>多次观测的个体：混合回归、固定效应和随机效应，以及Hausman检验。</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>个体</translation>
    </message>
    <message>
        <source>Who is observed several times: city, firm, person.</source>
        <translation>被多次观测的对象：城市、企业或个人。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When; needed for effects of times.</source>
        <translation>观测的时间；估计时间效应时需要。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Of the table of coefficients.</source>
        <translation>系数表采用的模型。</translation>
    </message>
    <message>
        <source>Fixed effects</source>
        <translation>固定效应</translation>
    </message>
    <message>
        <source>Random effects</source>
        <translation>随机效应</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>混合回归</translation>
    </message>
    <message>
        <source>What has a level of its own.</source>
        <translation>哪些对象具有各自的水平。</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>个体</translation>
    </message>
    <message>
        <source>Entities and times</source>
        <translation>个体和时间</translation>
    </message>
    <message>
        <source>Dependence within entities</source>
        <translation>个体内相关</translation>
    </message>
    <message>
        <source>Column %1 has %2 folds; cross-validation needs at least three.</source>
        <translation>列“%1”有%2折；交叉验证至少需要三折。</translation>
    </message>
    <message>
        <source>Choose another column of folds, or none.</source>
        <translation>请选择其他分折列，或不选。</translation>
    </message>
    <message>
        <source>Cross-validation by penalty</source>
        <translation>各惩罚的交叉验证</translation>
    </message>
    <message>
        <source>Coefficients by penalty</source>
        <translation>各惩罚下的系数</translation>
    </message>
    <message>
        <source>Error of cross-validation by penalty</source>
        <translation>各惩罚的交叉验证误差</translation>
    </message>
    <message>
        <source>With the penalty λ = %1 the model of **%2** over %3 rows keeps %4 of %5 terms. On rows it was not fitted to it explains %6 % of the variation.</source>
        <translation>在惩罚λ = %1下，**%2**的模型（%3行）保留了%5项中的%4项。对未参与拟合的行，模型解释了变异的%6%。</translation>
    </message>
    <message>
        <source>Penalised coefficients are drawn towards zero on purpose: they predict well, but have no standard errors or p-values in the usual sense.</source>
        <translation>惩罚有意使系数向零收缩：预测效果好，但没有通常意义上的标准误和p值。</translation>
    </message>
    <message>
        <source>The error falls up to the least penalty tried: a penalty helps little here, and linear regression would serve.</source>
        <translation>误差一直下降到所试的最小惩罚：惩罚在此作用不大，使用线性回归即可。</translation>
    </message>
    <message>
        <source>Ridge, lasso, elastic net</source>
        <translation>岭回归、套索、弹性网</translation>
    </message>
    <message>
        <source>Many predictors, few rows: coefficients held back by a penalty that cross-validation chooses.</source>
        <translation>自变量多、行数少：以交叉验证选取的惩罚抑制系数。</translation>
    </message>
    <message>
        <source>Penalty on</source>
        <translation>惩罚对象</translation>
    </message>
    <message>
        <source>What is held small.</source>
        <translation>抑制系数的哪种度量。</translation>
    </message>
    <message>
        <source>Lasso: sizes, some become zero</source>
        <translation>套索：绝对值，部分系数变为零</translation>
    </message>
    <message>
        <source>Ridge: squares, all stay</source>
        <translation>岭回归：平方，保留所有项</translation>
    </message>
    <message>
        <source>Elastic net: both</source>
        <translation>弹性网：两者兼用</translation>
    </message>
    <message>
        <source>Share of the sizes</source>
        <translation>绝对值惩罚的占比</translation>
    </message>
    <message>
        <source>1 is the lasso; near 0 it is nearly ridge.</source>
        <translation>1为套索；接近0时近似岭回归。</translation>
    </message>
    <message>
        <source>Penalty chosen</source>
        <translation>惩罚的选取</translation>
    </message>
    <message>
        <source>Of the penalties tried.</source>
        <translation>从所试的惩罚中选取哪一个。</translation>
    </message>
    <message>
        <source>Simplest within one standard error</source>
        <translation>一个标准误之内最简单的模型</translation>
    </message>
    <message>
        <source>Least error</source>
        <translation>误差最小</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>Parts of the cross-validation.</source>
        <translation>交叉验证划分的份数。</translation>
    </message>
    <message>
        <source>Column of folds</source>
        <translation>分折列</translation>
    </message>
    <message>
        <source>Rows of the same value are left out together; drawn unless given.</source>
        <translation>取值相同的行一并留出；未指定时随机抽取。</translation>
    </message>
    <message>
        <source>%1 terms are too many.</source>
        <translation>%1个项过多。</translation>
    </message>
    <message>
        <source>Choose fewer predictors, or categories with fewer values.</source>
        <translation>请减少自变量，或使用取值较少的类别。</translation>
    </message>
    <message>
        <source>%1 rows are too few for cross-validation.</source>
        <translation>%1行对交叉验证来说太少。</translation>
    </message>
    <message>
        <source>Choose data with more rows.</source>
        <translation>请选择行数更多的数据。</translation>
    </message>
    <message>
        <source>The response or all predictors are constant.</source>
        <translation>因变量或所有自变量为常数。</translation>
    </message>
    <message>
        <source>Choose other columns.</source>
        <translation>请选择其他列。</translation>
    </message>
    <message>
        <source>The terms of the model determine each other.</source>
        <translation>模型的各项相互决定。</translation>
    </message>
    <message>
        <source>Leave out a predictor.</source>
        <translation>请去掉一个自变量。</translation>
    </message>
    <message>
        <source>The regression quantile was not found.</source>
        <translation>未找到回归分位数。</translation>
    </message>
    <message>
        <source>Some standard errors cannot be estimated: too few rows lie near the quantile.</source>
        <translation>有些标准误无法估计：分位数附近的行太少。</translation>
    </message>
    <message>
        <source>Coefficients by quantile</source>
        <translation>各分位数的系数</translation>
    </message>
    <message>
        <source>Rows where a higher quantile is fitted below a lower one: %1. The model is too stiff or the rows too few for so many quantiles.</source>
        <translation>较高分位数的拟合值低于较低分位数的行数：%1。对这么多分位数来说，模型不够灵活，或行数太少。</translation>
    </message>
    <message>
        <source>Quantiles of **%1** were fitted over %2 rows, from %3 to %4.</source>
        <translation>已用%2行数据拟合**%1**的分位数，从%3到%4。</translation>
    </message>
    <message>
        <source>Effect of %1: %2 at the quantile %3, %4 at the quantile %5.</source>
        <translation>%1的效应：分位数%3处为%2，分位数%5处为%4。</translation>
    </message>
    <message>
        <source>Quantiles must lie between 0 and 1.</source>
        <translation>分位数必须介于0和1之间。</translation>
    </message>
    <message>
        <source>Give numbers such as 0.25, 0.5, 0.75.</source>
        <translation>请给出数值，如0.25, 0.5, 0.75。</translation>
    </message>
    <message>
        <source>Quantile regression</source>
        <translation>分位数回归</translation>
    </message>
    <message>
        <source>How predictors move the median or other quantiles of a response, not only its mean.</source>
        <translation>自变量如何影响因变量的中位数或其他分位数，而不只是均值。</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Shares of the rows below: 0.5 is the median.</source>
        <translation>位于下方的行的占比：0.5为中位数。</translation>
    </message>
    <message>
        <source>Unequal spread, by neighbouring quantiles</source>
        <translation>异方差，由相邻分位数估计</translation>
    </message>
    <message>
        <source>Errors of one distribution</source>
        <translation>误差服从同一分布</translation>
    </message>
    <message>
        <source>Unequal spread, by a kernel</source>
        <translation>异方差，由核估计</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>How often resamples choose each term</source>
        <translation>各项在重抽样中被选中的频率</translation>
    </message>
    <message>
        <source>Of %1 resamples of the rows, %2 choose the very same terms.</source>
        <translation>对行的%1次重抽样中，有%2次选出完全相同的项。</translation>
    </message>
    <message>
        <source>No term was kept: nothing chosen explains **%1** over %2 rows.</source>
        <translation>未保留任何项：在%2行数据中，所选的列均不能解释**%1**。</translation>
    </message>
    <message>
        <source>Of the terms for **%1** over %2 rows these were kept: %3. The model explains %4 % of the variation.</source>
        <translation>用%2行数据为**%1**选项，保留的项为：%3。模型解释了变异的%4%。</translation>
    </message>
    <message>
        <source>Stepwise regression</source>
        <translation>逐步回归</translation>
    </message>
    <message>
        <source>Terms of a linear model chosen by AIC or BIC, and how far to trust the choice.</source>
        <translation>按AIC或BIC选取线性模型的项，并说明选取结果的可信程度。</translation>
    </message>
    <message>
        <source>From the full model (or forwards from the empty one) the term whose leaving or coming lowers the criterion most is taken out or in, until none does. The criterion is n log(RSS / n) plus 2 (AIC) or log n (BIC) for each coefficient. Categories come and go as a whole; a term stays while a power or an interaction holds it.

**Dangers.** The model is chosen and judged by the same rows: its coefficients are too far from zero, its standard errors and p-values too small, R² too high. Another sample often gives other terms; among terms that go together the choice is nearly chance. The table of stability shows how often resamples of the rows (bootstrap, by the seed) choose each term. Use it to find ideas, not to test them: test on other data, or choose terms by what is known. To predict, the lasso is mostly better.

**Missing values:** rows with a missing or infinite value in any column of the full model are left out and counted, so that all models have the same rows.

Sources: H. Akaike, IEEE Transactions on Automatic Control 19, 1974; G. Schwarz, Annals of Statistics 6, 1978; W. N. Venables, B. D. Ripley, Modern Applied Statistics with S, 2002; F. E. Harrell, Regression Modeling Strategies, 2015, section 4.3.</source>
        <translation>从完整模型（或从空模型向前）出发，每次剔除或加入使准则下降最多的项，直到准则不再下降。准则为n log(RSS / n)，每个系数再加2（AIC）或log n（BIC）。类别整体加入或剔除；某项包含于保留的幂或交互作用时，该项也保留。

**风险**：模型的选取和评价使用相同的行：系数偏离零过远，标准误和p值过小，R²过高。换一个样本，选出的项往往不同；在彼此相关的项中，选取几乎是偶然的。稳定性表列出各项在对行的重抽样（自助法，按随机种子）中被选中的频率。此方法宜用于寻找思路，不宜用于检验：检验请用其他数据，或根据已有知识选取项。用于预测时，套索通常更好。

**缺失值**：完整模型任一列有缺失或无穷大值的行略去并计数，使所有模型使用相同的行。

文献：H. Akaike, IEEE Transactions on Automatic Control 19, 1974；G. Schwarz, Annals of Statistics 6, 1978；W. N. Venables, B. D. Ripley, Modern Applied Statistics with S, 2002；F. E. Harrell, Regression Modeling Strategies, 2015，第4.3节。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Which steps are taken.</source>
        <translation>每步可作的选择。</translation>
    </message>
    <message>
        <source>Out and in again, from the full model</source>
        <translation>从完整模型出发，可剔除也可重新加入</translation>
    </message>
    <message>
        <source>Out only, from the full model</source>
        <translation>从完整模型出发，只剔除</translation>
    </message>
    <message>
        <source>In only, from the empty model</source>
        <translation>从空模型出发，只加入</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>What a coefficient costs.</source>
        <translation>每个系数的代价。</translation>
    </message>
    <message>
        <source>AIC: 2, for prediction</source>
        <translation>AIC：2，适合预测</translation>
    </message>
    <message>
        <source>BIC: log n, fewer terms</source>
        <translation>BIC：log n，项较少</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>重抽样次数</translation>
    </message>
    <message>
        <source>To see how stable the choice is; 0 for none.</source>
        <translation>用于查看选取的稳定性；0表示不作。</translation>
    </message>
    <message>
        <source>Choose fewer predictors, or the lasso.</source>
        <translation>请减少自变量，或使用套索。</translation>
    </message>
    <message>
        <source>The terms were chosen by the same rows: standard errors, p-values and R² look better than they are. Test the model on other data.</source>
        <translation>各项由相同的行选出：标准误、p值和R²比实际显得更好。请用其他数据检验模型。</translation>
    </message>
    <message>
        <source>Random effects of entities and times need one row of each entity at each time, and enough of both.</source>
        <translation>个体和时间的随机效应要求每个个体在每个时间各有一行，且个体和时间都足够多。</translation>
    </message>
    <message>
        <source>Choose fixed effects, or effects of entities alone.</source>
        <translation>请选择固定效应，或只使用个体的效应。</translation>
    </message>
    <message>
        <source>Fixed and random effects differ (Hausman, %1): these effects go with the predictors; keep to fixed effects.</source>
        <translation>固定效应与随机效应不同（Hausman检验，%1）：这些效应与自变量相关，请使用固定效应。</translation>
    </message>
    <message>
        <source>Fixed and random effects do not differ clearly (Hausman, %1): random effects may be used and are more precise.</source>
        <translation>固定效应与随机效应无明显差异（Hausman检验，%1）：可使用随机效应，其估计更精确。</translation>
    </message>
    <message>
        <source>**Fixed effects** give each entity (and each time, when asked) a level of its own and use only what changes within; terms that do not change within an entity drop out and are named. **Random effects** take the levels as drawn from one distribution, independent of the predictors, with variances by Swamy and Arora (with unequal numbers of rows as Baltagi and Chang). With two ways times have levels of their own too; random ones then need one row of each entity at each time, else those of entities alone are shown beside. **Pooled** has no effects. All three are shown side by side; the table of coefficients is of the one chosen.

**Tests.** `equal_effects` (F): are fixed effects needed? `breusch_pagan`: have entities effects at all? `hausman`: do fixed and random effects differ? If they do, random effects are biased.

**Standard errors** allow for dependence of the rows of one entity (Arellano, times G / (G − 1) (n − 1) / (n − k)), as they mostly depend over time; or are classical. Tests use Student's t: with clusters G − 1 degrees of freedom, else n less all coefficients and effects; the classical ones of random effects are normal. Hausman's test and the side-by-side table use classical errors.

**Fit.** R² is that of the transformed response, with fixed effects the one within.

**Missing values:** rows with a missing or infinite value in any column of the model are left out and counted; entities may have different times.

Sources: T. Amemiya, International Economic Review 12, 1971; P. A. V. B. Swamy, S. S. Arora, Econometrica 40, 1972; J. A. Hausman, Econometrica 46, 1978; T. S. Breusch, A. R. Pagan, Review of Economic Studies 47, 1980; M. Arellano, Oxford Bulletin of Economics and Statistics 49, 1987; B. H. Baltagi, Y. Chang, Journal of Econometrics 62, 1994.</source>
        <translation>**固定效应**为每个个体（选定时也为每个时间）设定各自的水平，只利用个体内部的变化；在个体内不变的项会略去，并列出其名称。**随机效应**将各水平视为取自同一分布且与自变量独立，方差按Swamy和Arora的方法估计（各个体行数不等时按Baltagi和Chang的方法）。采用双向效应时，各时间也有各自的水平；此时随机效应要求每个个体在每个时间各有一行，否则对照表中只给出个体的随机效应。**混合回归**不含效应。三种模型并列给出；系数表为所选的模型。

**检验**：`equal_effects`（F）：是否需要固定效应。`breusch_pagan`：个体是否存在效应。`hausman`：固定效应与随机效应是否不同。若不同，则随机效应有偏。

**标准误**可考虑同一个体各行之间的相关（Arellano，乘以G / (G − 1) (n − 1) / (n − k)），因为这些行通常在时间上相关；也可为经典标准误。检验采用t分布：按聚类计算时，自由度为G − 1，否则为n减去所有系数和效应的个数；随机效应的经典检验采用正态分布。Hausman检验和对照表采用经典标准误。

**拟合**：R²按变换后的因变量计算；采用固定效应时，为组内R²。

**缺失值**：模型任一列有缺失或无穷大值的行略去并计数；各个体的时间可以不同。

文献：T. Amemiya, International Economic Review 12, 1971；P. A. V. B. Swamy, S. S. Arora, Econometrica 40, 1972；J. A. Hausman, Econometrica 46, 1978；T. S. Breusch, A. R. Pagan, Review of Economic Studies 47, 1980；M. Arellano, Oxford Bulletin of Economics and Statistics 49, 1987；B. H. Baltagi, Y. Chang, Journal of Econometrics 62, 1994。</translation>
    </message>
    <message>
        <source>Effects of</source>
        <translation>效应的对象</translation>
    </message>
    <message>
        <source>The rows are independent, the logarithm of the odds is the sum of the terms, and no term separates the two values wholly. Separation is checked and said. Terms that nearly determine each other are checked and said.</source>
        <translation>各行相互独立，优势的对数为各项之和，且没有任何项将两个值完全分离。程序会检查并说明是否存在完全分离，以及是否有几乎可相互决定的项。</translation>
    </message>
    <message>
        <source>The rows are independent, the normal quantile of the probability is the sum of the terms, and no term separates the two values wholly. Separation is checked and said. Terms that nearly determine each other are checked and said.</source>
        <translation>各行相互独立，概率的正态分位数为各项之和，且没有任何项将两个值完全分离。程序会检查并说明是否存在完全分离，以及是否有几乎可相互决定的项。</translation>
    </message>
    <message>
        <source>The rows are independent, the logarithm of the mean is the sum of the terms, and the variance equals the mean, which is checked and said. Terms that nearly determine each other are checked and said.</source>
        <translation>各行相互独立，均值的对数为各项之和，且方差等于均值；程序会检查并说明方差是否等于均值，以及是否有几乎可相互决定的项。</translation>
    </message>
    <message>
        <source>The rows are independent, the logarithm of the mean is the sum of the terms, and the variance grows with the mean as said. Whether the counts vary more than Poisson's is checked and said. Terms that nearly determine each other are checked and said.</source>
        <translation>各行相互独立，均值的对数为各项之和，且方差按所述方式随均值增大。程序会检查并说明计数的离散程度是否超出泊松分布，以及是否有几乎可相互决定的项。</translation>
    </message>
    <message>
        <source>The mean of the response is the sum of the terms; errors have mean 0 whatever the terms are, do not depend on each other, have equal spread, and are normal where rows are few. Shape, spread, normality and dependence of the residuals, collinear terms and rows of great influence are checked and said.</source>
        <translation>因变量的均值为各项之和；无论各项取何值，误差的均值均为0，误差相互独立，离散程度相同，行数较少时还须服从正态分布。程序会检查并说明模型形式，残差的离散程度、正态性和相关性，共线的项，以及影响很大的行。</translation>
    </message>
    <message>
        <source>The spread of the residuals changes with the fitted values (Breusch–Pagan, %1): standard errors are rough. A logarithm of both sides may help.</source>
        <translation>残差的离散程度随拟合值变化（Breusch–Pagan检验，%1）：标准误只是粗略的。对等式两边取对数可能有所改善。</translation>
    </message>
    <message>
        <source>The formula holds; errors are independent of each other, of equal spread and, where rows are few, normal. Spread and normality of the residuals are checked and said.</source>
        <translation>公式成立；误差相互独立，离散程度相同，行数较少时还须服从正态分布。程序会检查并说明残差的离散程度和正态性。</translation>
    </message>
    <message>
        <source>Entities are independent of each other, and errors have mean 0 whatever the predictors are at any time. Random effects also suppose that the levels do not go with the predictors, which Hausman's test checks.</source>
        <translation>各个体相互独立；无论自变量在任何时间取何值，误差的均值均为0。随机效应还假定各个体的水平与自变量不相关，Hausman检验会检查这一点。</translation>
    </message>
    <message>
        <source>The sum of squared residuals is minimised together with a penalty on the coefficients: their squares (ridge: all terms stay, alike ones share their effect), their sizes (lasso: some become zero, so that terms are chosen), or both (elastic net). Predictors and response are scaled to a standard deviation of 1 for the penalty; results are in the units of the data.

**Penalty.** A path of up to 100 penalties λ is fitted to all rows, from the one that leaves nothing in. Cross-validation fits the same penalties without each fold in turn and measures the error on it. `lambda_min` has the least mean squared error; `lambda_1se` is the greatest penalty whose error is within one standard error of that: simpler, and the default. Folds are drawn by the seed, or are the values of a column: take one where rows belong together.

**Missing values:** rows with a missing or infinite value in any column of the model are left out and counted. Rows where only the response is missing get a prediction.

Sources: A. E. Hoerl, R. W. Kennard, Technometrics 12, 1970; R. Tibshirani, Journal of the Royal Statistical Society B 58, 1996; H. Zou, T. Hastie, ibid. 67, 2005; J. Friedman, T. Hastie, R. Tibshirani, Journal of Statistical Software 33, 2010.</source>
        <translation>使残差平方和与对系数的惩罚之和最小：惩罚系数的平方（岭回归：保留所有项，相似的项分担效应）、绝对值（套索：部分系数变为零，从而选出项），或两者兼用（弹性网）。计算惩罚时，自变量和因变量缩放为标准差1；结果采用数据的单位。

**惩罚**：从不保留任何项的惩罚开始，用所有行拟合最多100个惩罚λ组成的路径。交叉验证依次去掉每一折，拟合相同的惩罚，并在该折上衡量误差。`lambda_min`的均方误差最小；`lambda_1se`是误差在其一个标准误之内的最大惩罚：模型更简单，为默认选项。各折按随机种子抽取，或取某一列的值：有些行属于同一整体时，请选择这样的列。

**缺失值**：模型任一列有缺失或无穷大值的行略去并计数。只缺失因变量的行会得到预测值。

文献：A. E. Hoerl, R. W. Kennard, Technometrics 12, 1970；R. Tibshirani, Journal of the Royal Statistical Society B 58, 1996；H. Zou, T. Hastie, 同刊67, 2005；J. Friedman, T. Hastie, R. Tibshirani, Journal of Statistical Software 33, 2010。</translation>
    </message>
    <message>
        <source>Rows exchangeable between folds; with series of time they are not. There are no p-values: for tests use linear regression on terms chosen beforehand.</source>
        <translation>各折之间的行可以互换；时间序列不满足这一条件。不给出p值：需要检验时，请对事先选定的项使用线性回归。</translation>
    </message>
    <message>
        <source>For each quantile τ a linear model below which a share τ of the rows lies: the sum of τ times the residuals above and 1 − τ times those below is least. The solution is exact, by a simplex method; it passes through as many rows as there are coefficients. Outliers of the response hardly matter.

**Standard errors.** `nid` (the default) allows for unequal spread: a sandwich with densities from fits at τ ± h; `iid` supposes errors of one distribution and takes their sparsity at τ; `kernel` is a sandwich with a normal kernel. The bandwidth h is Hall and Sheather's. Tests use Student's t with n − k degrees of freedom. With few rows, and near 0 or 1, all of them are rough.

**Fit.** The pseudo R² of Koenker and Machado compares the loss with that of the quantile alone. Lines of different quantiles may cross; this is counted and said.

**Missing values:** rows with a missing or infinite value in any column of the model are left out and counted.

Sources: R. Koenker, G. Bassett, Econometrica 46, 1978; I. Barrodale, F. D. K. Roberts, SIAM Journal on Numerical Analysis 10, 1973; W. Hendricks, R. Koenker, Journal of the American Statistical Association 87, 1992; P. Hall, S. J. Sheather, Journal of the Royal Statistical Society B 50, 1988; R. Koenker, J. A. F. Machado, Journal of the American Statistical Association 94, 1999; R. Koenker, Quantile Regression, 2005.</source>
        <translation>对每个分位数τ，拟合一个线性模型，使占比为τ的行位于其下方：τ乘以上方残差与1 − τ乘以下方残差的绝对值之和最小。用单纯形法求得精确解；模型恰好通过与系数个数相同的行。因变量的离群值几乎没有影响。

**标准误**：`nid`（默认）考虑异方差，为三明治估计，密度由τ ± h处的拟合得出；`iid`假定误差服从同一分布，采用其在τ处的稀疏度；`kernel`为采用正态核的三明治估计。带宽h按Hall和Sheather的方法确定。检验采用自由度为n − k的t分布。行数较少或分位数接近0或1时，各种标准误都只是粗略的。

**拟合**：Koenker和Machado的伪R²将损失与只用分位数本身时的损失比较。不同分位数的直线可能相交；相交的行会计数并说明。

**缺失值**：模型任一列有缺失或无穷大值的行略去并计数。

文献：R. Koenker, G. Bassett, Econometrica 46, 1978；I. Barrodale, F. D. K. Roberts, SIAM Journal on Numerical Analysis 10, 1973；W. Hendricks, R. Koenker, Journal of the American Statistical Association 87, 1992；P. Hall, S. J. Sheather, Journal of the Royal Statistical Society B 50, 1988；R. Koenker, J. A. F. Machado, Journal of the American Statistical Association 94, 1999；R. Koenker, Quantile Regression, 2005。</translation>
    </message>
    <message>
        <source>The rows are independent of each other, and each quantile is the sum of the terms. Lines of different quantiles that cross are counted and said.</source>
        <translation>各行相互独立，每个分位数均为各项之和。不同分位数的直线相交时，会计数并说明。</translation>
    </message>
    <message>
        <source>Rows of unusual predictors, whose influence is not held back (leverage above three times its mean): %1.</source>
        <translation>自变量取值异常、影响未受抑制的行（杠杆值大于其均值的三倍）：%1。</translation>
    </message>
    <message>
        <source>Most rows follow one linear model with errors that are symmetric and independent of each other; wild rows are wild in the response. Rows of unusual predictors are checked and said.</source>
        <translation>大多数行服从同一个线性模型，误差对称且相互独立；极端的行，极端之处在于因变量。程序会检查并说明自变量取值异常的行。</translation>
    </message>
    <message>
        <source>Those of linear regression, and rows that are many against the terms to choose from. How far the choice depends on the rows is checked by resampling and said.</source>
        <translation>与线性回归的假定相同，且行数须远多于可供选取的项数。程序会用重抽样检查并说明选取结果在多大程度上取决于这些行。</translation>
    </message>
    <message>
        <source>Breusch–Godfrey test</source>
        <translation>Breusch–Godfrey检验</translation>
    </message>
    <message>
        <source>Breusch–Pagan test</source>
        <translation>Breusch–Pagan检验</translation>
    </message>
    <message>
        <source>Durbin–Watson test</source>
        <translation>Durbin–Watson检验</translation>
    </message>
    <message>
        <source>Jarque–Bera test</source>
        <translation>Jarque–Bera检验</translation>
    </message>
    <message>
        <source>RESET test</source>
        <translation>RESET检验</translation>
    </message>
    <message>
        <source>Sargan test</source>
        <translation>Sargan检验</translation>
    </message>
    <message>
        <source>Weak instruments for %1</source>
        <translation>%1的弱工具变量检验</translation>
    </message>
    <message>
        <source>White test</source>
        <translation>White检验</translation>
    </message>
    <message>
        <source>Wu–Hausman test</source>
        <translation>Wu–Hausman检验</translation>
    </message>
    <message>
        <source>Breusch–Pagan multiplier test of effects</source>
        <translation>效应的Breusch–Pagan乘数检验</translation>
    </message>
    <message>
        <source>F test of equal effects</source>
        <translation>效应相等的F检验</translation>
    </message>
    <message>
        <source>Hausman test</source>
        <translation>Hausman检验</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加法</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Some rows are predicted to have no counts at all: a category or the like has zeros only, and its coefficient and standard error mean nothing.</source>
        <translation>部分行的预测计数为0：某个类别或类似的项只有零，其系数和标准误没有意义。</translation>
    </message>
    <message>
        <source>The logarithm of the odds of an event is linear in the predictors; exp of a coefficient is an odds ratio. Maximum likelihood by Fisher scoring; tests and intervals are Wald's with the normal distribution. The area under the curve (auc) is the probability that a row with the event has the greater fitted probability.

**Missing values:** rows with a missing or infinite value in any column of the model are left out and counted. Rows where only the response is missing get a prediction.

Sources: J. A. Nelder, R. W. M. Wedderburn, Journal of the Royal Statistical Society A 135, 1972; D. McFadden, 1974; J. A. Hanley, B. J. McNeil, Radiology 143, 1982.</source>
        <translation>事件优势（odds）的对数是自变量的线性函数；系数取exp即为优势比。以Fisher得分法作最大似然估计；检验和区间均为基于正态分布的Wald检验和区间。曲线下面积（auc）是发生事件的行拟合概率较大的概率。

**缺失值**：模型任一列有缺失或无穷大值的行略去并计数。只缺失因变量的行会得到预测值。

文献：J. A. Nelder, R. W. M. Wedderburn, Journal of the Royal Statistical Society A 135, 1972；D. McFadden, 1974；J. A. Hanley, B. J. McNeil, Radiology 143, 1982。</translation>
    </message>
    <message>
        <source>The normal quantile of the probability is linear in the predictors. Maximum likelihood by Fisher scoring; standard errors come from the expected information.

**Missing values:** rows with a missing or infinite value in any column of the model are left out and counted. Rows where only the response is missing get a prediction.

Sources: C. I. Bliss, Science 79, 1934; J. A. Nelder, R. W. M. Wedderburn, Journal of the Royal Statistical Society A 135, 1972.</source>
        <translation>概率的正态分位数是自变量的线性函数。以Fisher得分法作最大似然估计；标准误由期望信息量得出。

**缺失值**：模型任一列有缺失或无穷大值的行略去并计数。只缺失因变量的行会得到预测值。

文献：C. I. Bliss, Science 79, 1934；J. A. Nelder, R. W. M. Wedderburn, Journal of the Royal Statistical Society A 135, 1972。</translation>
    </message>
    <message>
        <source>The logarithm of the mean count is linear in the predictors; exp of a coefficient is a ratio of counts. With an exposure the model is of rates. Poisson's distribution has its variance equal to the mean, which is checked. Maximum likelihood by Fisher scoring.

**Missing values:** rows with a missing or infinite value in any column of the model are left out and counted. Rows where only the response is missing get a prediction.

Source: J. A. Nelder, R. W. M. Wedderburn, Journal of the Royal Statistical Society A 135, 1972.</source>
        <translation>平均计数的对数是自变量的线性函数；系数取exp即为计数之比。指定暴露量时，模型针对比率。泊松分布的方差等于均值，对此会作检查。以Fisher得分法作最大似然估计。

**缺失值**：模型任一列有缺失或无穷大值的行略去并计数。只缺失因变量的行会得到预测值。

文献：J. A. Nelder, R. W. M. Wedderburn, Journal of the Royal Statistical Society A 135, 1972。</translation>
    </message>
    <message>
        <source>The logarithm of the mean count is linear in the predictors; the variance is μ + μ² / θ. Coefficients and θ are found together by maximum likelihood; standard errors of coefficients take θ as known.

**Missing values:** rows with a missing or infinite value in any column of the model are left out and counted. Rows where only the response is missing get a prediction.

Sources: J. F. Lawless, Canadian Journal of Statistics 15, 1987; W. N. Venables, B. D. Ripley, Modern Applied Statistics with S, 2002.</source>
        <translation>平均计数的对数是自变量的线性函数；方差为μ + μ² / θ。系数与θ一并以最大似然法估计；计算系数的标准误时视θ为已知。

**缺失值**：模型任一列有缺失或无穷大值的行略去并计数。只缺失因变量的行会得到预测值。

文献：J. F. Lawless, Canadian Journal of Statistics 15, 1987；W. N. Venables, B. D. Ripley, Modern Applied Statistics with S, 2002。</translation>
    </message>
    <message>
        <source>Column %1 is endogenous, and an exogenous predictor or an instrument.</source>
        <translation>列“%1”既是内生自变量，又是外生自变量或工具变量。</translation>
    </message>
    <message>
        <source>Take it out of one of the lists.</source>
        <translation>请将其从其中一个列表中去掉。</translation>
    </message>
    <message>
        <source>The instruments do not determine the coefficient of %1.</source>
        <translation>工具变量无法确定%1的系数。</translation>
    </message>
    <message>
        <source>Choose as many instruments as endogenous predictors at least, which vary and do not follow from the exogenous predictors.</source>
        <translation>工具变量的数量至少应与内生自变量相同，且取值有变化，也不能由外生自变量推出。</translation>
    </message>
    <message>
        <source>Endogenous predictors go with what the model leaves out, so that ordinary coefficients are wrong. Instruments explain them but touch the response through them alone. Stage one fits each endogenous predictor by the instruments and the other predictors, stage two the response by these fits. Texts count as categories, each but the first an instrument. Standard errors are classical, or allow for unequal spread or dependence within clusters; the tests below are classical.

**Tests.** Weak instruments: F of the instruments in stage one, which should exceed 10. Wu–Hausman: whether ordinary least squares differs. Sargan, with more instruments than endogenous predictors: whether the instruments contradict each other.

**Missing values:** rows with a missing or infinite value in any column of the model are left out and counted.

Sources: J. D. Sargan, Econometrica 26, 1958; D. Wu, Econometrica 41, 1973; J. A. Hausman, Econometrica 46, 1978; D. Staiger, J. H. Stock, Econometrica 65, 1997.</source>
        <translation>内生自变量与模型未包含的因素相关，因此普通最小二乘的系数有误。工具变量能够解释内生自变量，但只通过它们影响因变量。第一阶段用工具变量和其他自变量拟合每个内生自变量，第二阶段用这些拟合值拟合因变量。文本视为类别，除第一个类别外，每个类别各为一个工具变量。标准误可为经典标准误，也可考虑异方差或聚类内相关；以下检验均按经典方法计算。

**检验**：弱工具变量：第一阶段中工具变量的F值，应大于10。Wu–Hausman：普通最小二乘的结果是否不同。Sargan（工具变量多于内生自变量时）：各工具变量是否相互矛盾。

**缺失值**：模型任一列有缺失或无穷大值的行略去并计数。

文献：J. D. Sargan, Econometrica 26, 1958；D. Wu, Econometrica 41, 1973；J. A. Hausman, Econometrica 46, 1978；D. Staiger, J. H. Stock, Econometrica 65, 1997。</translation>
    </message>
    <message>
        <source>Instruments explain the endogenous predictors and act on the response through them alone; rows are independent, with errors of equal spread unless the standard errors allow for more. Weak instruments are checked and said, and where there are more than needed, whether they contradict each other; that a single instrument has no way of its own cannot be tested.</source>
        <translation>工具变量能够解释内生自变量，且只通过它们影响因变量；各行相互独立，误差的离散程度相同（标准误已考虑异方差或相关的除外）。程序会检查并说明工具变量是否过弱；工具变量多于所需时，还会检查并说明它们是否相互矛盾；单个工具变量是否另有影响因变量的途径，无法检验。</translation>
    </message>
    <message>
        <source>Ordinary least squares, or weighted with a column of weights, by a Householder QR decomposition; residuals are refined in extended precision, so that hard problems keep their digits.

**Terms.** Texts are categories: each but the first (in the order of the alphabet, unless another is named) has a coefficient, its difference from the first, or from the mean of all; with the latter, tests of whole terms beside their interactions are those called type III. Further terms are powers and interactions: `x^2, x:region`; `a*b` is short for `a, b, a:b`. A term that others determine wholly is left out and named.

**Missing values:** rows with a missing or infinite value in any column of the model are left out and counted. Rows where only the response is missing get a prediction.

**Standard errors** are classical, or allow for unequal spread (HC0 to HC3), dependence within clusters, or dependence over time (Newey–West; the rows must be in order of time). Tests use Student's t with n − k degrees of freedom, with clusters one less than their number.

**Fit.** R² without an intercept is that about zero. AIC counts the variance as a parameter.

**Checks.** Breusch–Pagan and White: equal spread of residuals. RESET: shape of the model. Jarque–Bera: normal residuals. Durbin–Watson (about 2 without; its p-value is against neighbours that go together) and Breusch–Godfrey: independence of neighbouring rows, where their order is one of time. Leverage, Cook's distance and variance inflation are in the tables. Prediction intervals suppose normal residuals of equal spread.

Sources: Å. Björck, BIT 7, 1967; J. G. MacKinnon, H. White, Journal of Econometrics 29, 1985; W. K. Newey, K. D. West, Econometrica 55, 1987; A. C. Cameron, D. L. Miller, Journal of Human Resources 50, 2015; R. Koenker, Journal of Econometrics 17, 1981; R. D. Cook, Technometrics 19, 1977; J. B. Ramsey, Journal of the Royal Statistical Society B 31, 1969; J. Durbin, G. S. Watson, Biometrika 37, 1950; J. P. Imhof, Biometrika 48, 1961.</source>
        <translation>普通最小二乘法，或以一列为权重的加权最小二乘法，采用Householder QR分解；残差以扩展精度修正，因此病态问题也能保持有效数字。

**项**：文本视为类别：除第一个类别（按字母顺序，可另行指定）外，每个类别各有一个系数，表示与第一个类别之差，或与所有类别平均值之差；采用后者时，模型含交互作用时，对整项的检验即所谓III型检验。其他项为幂和交互作用：`x^2, x:region`；`a*b`是`a, b, a:b`的简写。完全由其他项决定的项会略去，并列出其名称。

**缺失值**：模型任一列有缺失或无穷大值的行略去并计数。只缺失因变量的行会得到预测值。

**标准误**可为经典标准误，也可考虑异方差（HC0至HC3）、聚类内相关或时间上的相关（Newey–West；各行须按时间顺序排列）。检验采用自由度为n − k的t分布；按聚类计算时，自由度为聚类数减一。

**拟合**：无截距时，R²以零为基准计算。AIC将方差计为一个参数。

**检查**：Breusch–Pagan和White：残差是否同方差。RESET：模型形式。Jarque–Bera：残差是否服从正态分布。Durbin–Watson（不相关时约为2；其p值针对相邻行正相关的情形）和Breusch–Godfrey：相邻行是否独立，适用于按时间排列的行。杠杆值、Cook距离和方差膨胀因子见各表。预测区间假定残差服从正态分布且方差相等。

文献：Å. Björck, BIT 7, 1967；J. G. MacKinnon, H. White, Journal of Econometrics 29, 1985；W. K. Newey, K. D. West, Econometrica 55, 1987；A. C. Cameron, D. L. Miller, Journal of Human Resources 50, 2015；R. Koenker, Journal of Econometrics 17, 1981；R. D. Cook, Technometrics 19, 1977；J. B. Ramsey, Journal of the Royal Statistical Society B 31, 1969；J. Durbin, G. S. Watson, Biometrika 37, 1950；J. P. Imhof, Biometrika 48, 1961。</translation>
    </message>
    <message>
        <source>The fit is perfect: nothing is left to tell how sure the coefficients are, and there are no tests.</source>
        <translation>拟合完全精确：没有剩余信息可用来判断系数的可靠程度，因此不做检验。</translation>
    </message>
    <message>
        <source>Rows that are fitted exactly because a coefficient rests on them alone: %1. They have no share in the residuals, and robust standard errors of that coefficient are too small.</source>
        <translation>因某个系数只取决于该行而被精确拟合的行数：%1。这些行对残差没有贡献，该系数的稳健标准误偏小。</translation>
    </message>
    <message>
        <source>The model goes through every one of %1 rows of **%2**.</source>
        <translation>模型精确通过**%2**的全部%1行。</translation>
    </message>
    <message>
        <source>No term of the model explains **%1**, which varies over %2 rows with a standard deviation of %3.</source>
        <translation>模型中没有任何项能解释**%1**，其在%2行中的标准差为%3。</translation>
    </message>
    <message>
        <source>Categories to compare with</source>
        <translation>参照类别</translation>
    </message>
    <message>
        <source>One for a column, with commas between them; the first in order unless given.</source>
        <translation>每列一个，以逗号分隔；未指定时取排序后的第一个。</translation>
    </message>
    <message>
        <source>Coefficients of categories</source>
        <translation>类别的系数</translation>
    </message>
    <message>
        <source>What they are differences from.</source>
        <translation>系数表示与什么的差异。</translation>
    </message>
    <message>
        <source>The category to compare with</source>
        <translation>参照类别</translation>
    </message>
    <message>
        <source>The mean of all categories</source>
        <translation>所有类别的均值</translation>
    </message>
    <message>
        <source>Choose fewer predictors, or hold them back with a penalty (ridge, lasso).</source>
        <translation>请减少自变量，或用惩罚（岭回归、套索）加以约束。</translation>
    </message>
    <message>
        <source>The residuals of the formula are too great to be squared.</source>
        <translation>公式的残差过大，无法计算平方。</translation>
    </message>
    <message>
        <source>Choose other starting values, or give the columns in greater units.</source>
        <translation>请选择其他初始值，或将各列改用更大的单位。</translation>
    </message>
    <message>
        <source>The formula was fitted to **%1** over %2 rows, which leaves nothing to explain.</source>
        <translation>公式已对%2行的**%1**进行拟合，没有剩余变异需要解释。</translation>
    </message>
    <message>
        <source>Hausman's test is rough here: the difference of the covariances is not positive, as it is where the rows are many.</source>
        <translation>Hausman检验在此较为粗略：协方差矩阵之差不是正定的，而行数很多时应为正定。</translation>
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
    <message>
        <source>Rows where %1</source>
        <translation>满足%1的行</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>This is no picture that can be shown.</source>
        <translation>该图片无法显示。</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation>请选择PNG、JPEG或SVG文件。</translation>
    </message>
    <message>
        <source>The map has no time, so there are no frames to write.</source>
        <translation>地图没有时间，因此没有可写入的帧。</translation>
    </message>
    <message>
        <source>Choose the time of a layer and the unit of its steps.</source>
        <translation>请选择图层的时间及其步长的单位。</translation>
    </message>
    <message>
        <source>The picture "%1" cannot be written.</source>
        <translation>无法写入图片“%1”。</translation>
    </message>
    <message>
        <source>Choose a folder that may be written to, with room on the disk.</source>
        <translation>请选择可写入且磁盘空间充足的文件夹。</translation>
    </message>
    <message>
        <source>A flat map cannot be turned.</source>
        <translation>平面地图不能旋转。</translation>
    </message>
    <message>
        <source>Choose another form of the map, such as prisms or a globe.</source>
        <translation>请选择地图的其他形式，例如“按大小拉高的面”或“地球”。</translation>
    </message>
    <message>
        <source>A way of the camera needs at least two views.</source>
        <translation>镜头移动至少需要两个视图。</translation>
    </message>
    <message>
        <source>Name them, or keep them in the map.</source>
        <translation>请指定视图名称，或在地图中保存视图。</translation>
    </message>
    <message>
        <source>A GIF file has at most %1 pixels a side.</source>
        <translation>GIF文件的每边最多为%1像素。</translation>
    </message>
    <message>
        <source>Choose a smaller size or resolution.</source>
        <translation>减小尺寸或降低分辨率。</translation>
    </message>
    <message>
        <source>The film cannot be written: %1.</source>
        <translation>无法写入动画：%1。</translation>
    </message>
    <message>
        <source>"%1" cannot be shown: %2</source>
        <translation>无法显示“%1”：%2</translation>
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
        <source>The parameter %1 cannot be "%2".</source>
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
        <source>The parameter %1 has no choice "%2".</source>
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
    <message>
        <source>**%1**:</source>
        <translation>**%1**：</translation>
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
        <source>Intercept</source>
        <translation>截距</translation>
    </message>
    <message>
        <source>Linear trend</source>
        <translation>线性趋势</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
</context>
<context>
    <name>space</name>
    <message>
        <source>A cube of space and time needs a date for each feature.</source>
        <translation>时空立方体需要每个图形有日期。</translation>
    </message>
    <message>
        <source>Choose the date field of the layer, or another form of the map.</source>
        <translation>请选择图层的日期字段，或选择地图的其他形式。</translation>
    </message>
    <message>
        <source>No feature of the layer has a date.</source>
        <translation>该图层没有任何图形有日期。</translation>
    </message>
    <message>
        <source>Choose another date field, or another form of the map.</source>
        <translation>请选择其他日期字段，或选择地图的其他形式。</translation>
    </message>
    <message>
        <source>The part of the program that draws maps in space is not installed or not usable: %1</source>
        <translation>绘制三维地图的程序部分没有安装或不可用：%1</translation>
    </message>
    <message>
        <source>Install Kapok anew, with VTK 9; flat maps are drawn without it.</source>
        <translation>请连同VTK 9重新安装Kapok；平面地图不需要它。</translation>
    </message>
    <message>
        <source>Maps in space need OpenGL, which is not to be had here: %1</source>
        <translation>三维地图需要OpenGL，此处没有：%1</translation>
    </message>
    <message>
        <source>Install Mesa's software OpenGL (libgl1-mesa-dri, libegl1), or choose a flat map.</source>
        <translation>请安装Mesa的软件OpenGL（libgl1-mesa-dri、libegl1），或选择平面地图。</translation>
    </message>
    <message>
        <source>Height: %1, up to %2</source>
        <translation>高度：%1，最高%2</translation>
    </message>
    <message>
        <source>A surface needs at least three places with a number.</source>
        <translation>曲面至少需要三个有数值的位置。</translation>
    </message>
    <message>
        <source>Choose a value or a size for the layer, or another form of the map.</source>
        <translation>请为图层选择数值或大小，或选择地图的其他形式。</translation>
    </message>
    <message>
        <source>Height: %1</source>
        <translation>高度：%1</translation>
    </message>
</context>
<context>
    <name>spatial</name>
    <message>
        <source>Fewer than four regions have neighbours.</source>
        <translation>有相邻区域的区域不足四个。</translation>
    </message>
    <message>
        <source>Choose other weights, or data with more regions.</source>
        <translation>请选择其他权重，或区域更多的数据。</translation>
    </message>
    <message>
        <source>All values are equal, so there is nothing to compare between neighbours.</source>
        <translation>所有值相等，相邻区域之间无从比较。</translation>
    </message>
    <message>
        <source>Choose another column.</source>
        <translation>请选择其他列。</translation>
    </message>
    <message>
        <source>The general G needs values that are not negative.</source>
        <translation>全局G要求值不为负。</translation>
    </message>
    <message>
        <source>Use Moran's I instead, or choose another column.</source>
        <translation>请改用莫兰指数，或选择其他列。</translation>
    </message>
    <message>
        <source>A rate needs a positive population and no negative number of events.</source>
        <translation>比率要求人口数为正，事件数不为负。</translation>
    </message>
    <message>
        <source>Filter the rows, or choose other columns.</source>
        <translation>请筛选行，或选择其他列。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>How many each row counts for; otherwise 1.</source>
        <translation>每行计为多少；未指定时为1。</translation>
    </message>
    <message>
        <source>Mean centre and deviational ellipse</source>
        <translation>平均中心与标准差椭圆</translation>
    </message>
    <message>
        <source>Where the middle of the places is, and how far and in which direction they spread.</source>
        <translation>各位置的中心在哪里，以及向哪个方向、扩散到多远。</translation>
    </message>
    <message>
        <source>The mean centre is the mean of the coordinates; the median centre has the least sum of distances. The standard distance is the root of the mean squared distance to the mean centre. The axes of the ellipse are the square root of 2 times the standard deviations along the directions of greatest and least spread; the angle of the long one is clockwise from north.

All is computed in the plane of the coordinates: project longitudes and latitudes of a large area first.

**Missing values:** rows without a place or weight are left out and counted.

Sources: D. W. Lefever, American Journal of Sociology 32, 1926; R. S. Yuill, Geografiska Annaler B 53, 1971; Y. Vardi, C.-H. Zhang, PNAS 97, 2000.</source>
        <translation>平均中心为坐标的平均值；中位数中心到各位置的距离之和最小。标准距离为到平均中心的距离平方的均值的平方根。椭圆的轴长为离散程度最大和最小的两个方向上标准差的√2倍；长轴的角度从正北起按顺时针方向计。

所有计算均在坐标平面内进行：范围较大的经纬度请先投影。

**缺失值**：没有位置或权重的行略去并计数。

文献：D. W. Lefever, American Journal of Sociology 32, 1926；R. S. Yuill, Geografiska Annaler B 53, 1971；Y. Vardi, C.-H. Zhang, PNAS 97, 2000。</translation>
    </message>
    <message>
        <source>A weight is below 0.</source>
        <translation>有权重小于0。</translation>
    </message>
    <message>
        <source>All weights are 0.</source>
        <translation>所有权重均为0。</translation>
    </message>
    <message>
        <source>Centre and spread</source>
        <translation>中心与离散程度</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Bands of distance, or neighbours, neighbours of neighbours and so on.</source>
        <translation>距离带，或相邻区域、相邻区域的相邻区域，依此类推。</translation>
    </message>
    <message>
        <source>Order of neighbours</source>
        <translation>邻接阶数</translation>
    </message>
    <message>
        <source>Bands of distance</source>
        <translation>距离带</translation>
    </message>
    <message>
        <source>Number of steps</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>How far to look.</source>
        <translation>考察到多远。</translation>
    </message>
    <message>
        <source>Width of a band</source>
        <translation>距离带宽度</translation>
    </message>
    <message>
        <source>In metres along the earth, else in the units of the coordinates; otherwise the least distance at which every place has a neighbour.</source>
        <translation>沿地球表面计算时为米，否则为坐标的单位；未指定时取使每个位置都有相邻位置的最小距离。</translation>
    </message>
    <message>
        <source>Spatial correlogram</source>
        <translation>空间相关图</translation>
    </message>
    <message>
        <source>Moran's I at growing distances: how far likeness reaches.</source>
        <translation>距离逐渐增大时的莫兰指数：相似性能延伸到多远。</translation>
    </message>
    <message>
        <source>Moran's I is computed for the neighbours at each step alone, with weights whose rows sum to 1. Near the expectation -1/(n-1) there is no likeness left. Steps at which fewer than four regions have neighbours are left out. p_bonferroni allows for testing several steps.

**Missing values:** rows with a missing or infinite value are left out and counted; regions without neighbours at a step take no part in its n.

Sources: A. D. Cliff, J. K. Ord, Spatial Processes, 1981, chapter 5; N. L. Oden, Geographical Analysis 16, 1984.</source>
        <translation>每一级只按该级的相邻区域计算莫兰指数，权重按行标准化，各行之和为1。接近期望值-1/(n-1)时，已不存在相似性。有相邻区域的区域不足四个的级略去。p_bonferroni考虑了对多级的检验。

**缺失值**：含缺失值或无穷大值的行略去并计数；在某一级没有相邻区域的区域不计入该级的n。

文献：A. D. Cliff, J. K. Ord, Spatial Processes, 1981，第5章；N. L. Oden, Geographical Analysis 16, 1984。</translation>
    </message>
    <message>
        <source>Correlogram</source>
        <translation>相关图</translation>
    </message>
    <message>
        <source>At no step do four regions have neighbours.</source>
        <translation>没有任何一级有四个区域存在相邻区域。</translation>
    </message>
    <message>
        <source>Choose wider bands or other weights.</source>
        <translation>请选择更宽的距离带，或其他权重。</translation>
    </message>
    <message>
        <source>Steps left out because too few regions have neighbours: %1.</source>
        <translation>因有相邻区域的区域太少而略去的级数：%1。</translation>
    </message>
    <message>
        <source>Kernel density</source>
        <translation>核密度</translation>
    </message>
    <message>
        <source>A smooth surface of how many points there are per unit of area.</source>
        <translation>表示单位面积上点数的平滑曲面。</translation>
    </message>
    <message>
        <source>Each point is spread over its surroundings by the kernel; the surface is the sum, per square of the unit of distance (square metres along the earth). Near the border of the data the density comes out too low, for the points beyond are not known.

The bandwidth is the radius of the quartic and Epanechnikov kernels and the standard deviation of the Gaussian one. Unless given it follows Silverman's rule, which smooths too much where points form several clusters.

**Missing values:** rows without a place or weight are left out and counted.

Source: B. W. Silverman, Density Estimation, 1986.</source>
        <translation>每个点由核函数分散到周围；曲面为各点之和，以距离单位的平方计（沿地球表面计算时为平方米）。在数据边界附近密度偏低，因为边界之外的点未知。

对四次核和Epanechnikov核，带宽为核的半径；对高斯核，带宽为标准差。未指定时按Silverman法则确定，当点形成多个聚类时，该法则平滑过度。

**缺失值**：没有位置或权重的行略去并计数。

文献：B. W. Silverman, Density Estimation, 1986。</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>核函数</translation>
    </message>
    <message>
        <source>How weight falls with distance.</source>
        <translation>权重随距离下降的方式。</translation>
    </message>
    <message>
        <source>Quartic (bisquare)</source>
        <translation>四次核（双平方）</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Epanechnikov</source>
        <translation>Epanechnikov</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>In metres along the earth, else in the units of the coordinates; otherwise by Silverman's rule.</source>
        <translation>沿地球表面计算时为米，否则为坐标的单位；未指定时按Silverman法则确定。</translation>
    </message>
    <message>
        <source>All rows are at the same place, so there is no bandwidth.</source>
        <translation>所有行位于同一位置，无法确定带宽。</translation>
    </message>
    <message>
        <source>Give a bandwidth.</source>
        <translation>请指定带宽。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The general G is not computed, for some values are negative; the local ones are.</source>
        <translation>有些值为负，因此不计算全局G；局部G照常计算。</translation>
    </message>
    <message>
        <source>General G</source>
        <translation>全局G</translation>
    </message>
    <message>
        <source>Count the region itself (Gi*)</source>
        <translation>计入区域自身（Gi*）</translation>
    </message>
    <message>
        <source>Gi* takes the region as one of its own neighbours, with weight 1; Gi looks at the others alone.</source>
        <translation>Gi*将区域自身视为权重为1的相邻区域；Gi只考察其他区域。</translation>
    </message>
    <message>
        <source>Getis–Ord hot spots</source>
        <translation>Getis–Ord热点</translation>
    </message>
    <message>
        <source>Finds hot spots and cold spots: regions amid high or low values.</source>
        <translation>找出热点和冷点：处于高值或低值包围之中的区域。</translation>
    </message>
    <message>
        <source>Local G</source>
        <translation>局部G</translation>
    </message>
    <message>
        <source>%1 regions are in hot spots and %2 in cold spots at the level %3.</source>
        <translation>在%3水平上，%1个区域属于热点，%2个区域属于冷点。</translation>
    </message>
    <message>
        <source>Choose a greater bandwidth or fewer predictors.</source>
        <translation>请增大带宽或减少自变量。</translation>
    </message>
    <message>
        <source>No bandwidth allows a local regression at every place.</source>
        <translation>没有任何带宽能使每个位置都可作局部回归。</translation>
    </message>
    <message>
        <source>Use fewer predictors or more rows.</source>
        <translation>请减少自变量或增加行数。</translation>
    </message>
    <message>
        <source>Local coefficients</source>
        <translation>局部系数</translation>
    </message>
    <message>
        <source>Coefficients over all places</source>
        <translation>系数在所有位置上的概况</translation>
    </message>
    <message>
        <source>Adaptive bandwidth</source>
        <translation>自适应带宽</translation>
    </message>
    <message>
        <source>The bandwidth is a number of nearest rows, so that it is wide where rows are sparse; otherwise a distance.</source>
        <translation>带宽为最近邻的行数，因此在行稀疏处较宽；否则为距离。</translation>
    </message>
    <message>
        <source>A number of rows, the row itself among them, or a distance; otherwise searched.</source>
        <translation>行数（包含该行自身）或距离；未指定时自动搜索。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>What the bandwidth is searched by.</source>
        <translation>搜索带宽的依据。</translation>
    </message>
    <message>
        <source>Corrected Akaike criterion</source>
        <translation>修正的赤池信息准则</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>Geographically weighted regression</source>
        <translation>地理加权回归</translation>
    </message>
    <message>
        <source>Fits a regression around each place and shows how coefficients vary over the map.</source>
        <translation>围绕每个位置拟合回归，显示系数在地图上的变化。</translation>
    </message>
    <message>
        <source>Local regressions take at most 20,000 rows, and there are %1.</source>
        <translation>局部回归最多处理20,000行，而数据有%1行。</translation>
    </message>
    <message>
        <source>Sample or aggregate the rows.</source>
        <translation>请对行抽样或汇总。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>With the bandwidth %1 the local regressions explain %2 % of the variation of %3.</source>
        <translation>带宽为%1时，局部回归解释了%3变异的%2%。</translation>
    </message>
    <message>
        <source>The region %1 has two values in one period.</source>
        <translation>区域%1在同一时期有两个值。</translation>
    </message>
    <message>
        <source>Aggregate the values first.</source>
        <translation>请先汇总各值。</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>The period of each row: a date, a time or a number such as the year.</source>
        <translation>每行的时期：日期、时间，或年份等数值。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Names the region of each row; a region has one row a period.</source>
        <translation>每行所属区域的名称；每个区域每个时期一行。</translation>
    </message>
    <message>
        <source>Significance</source>
        <translation>显著性水平</translation>
    </message>
    <message>
        <source>For hot spots within a period, after the false discovery rate, and for trends.</source>
        <translation>用于时期内的热点（按错误发现率校正后）和趋势。</translation>
    </message>
    <message>
        <source>Emerging hot spots</source>
        <translation>新兴热点</translation>
    </message>
    <message>
        <source>Follows hot and cold spots over time and names the pattern of each region.</source>
        <translation>跟踪热点和冷点随时间的变化，并判定每个区域的模式。</translation>
    </message>
    <message>
        <source>No region has values in two periods or more.</source>
        <translation>没有任何区域在两个或更多时期有值。</translation>
    </message>
    <message>
        <source>Choose the columns of period and region.</source>
        <translation>请选择时期列和区域列。</translation>
    </message>
    <message>
        <source>Regions left out because they have no value in some period: %1.</source>
        <translation>因在某个时期没有值而略去的区域数：%1。</translation>
    </message>
    <message>
        <source>%1 regions in %2 periods.</source>
        <translation>%1个区域，%2个时期。</translation>
    </message>
    <message>
        <source>Inverse distance interpolation</source>
        <translation>反距离加权插值</translation>
    </message>
    <message>
        <source>Interpolates by the mean of values weighted by inverse distance.</source>
        <translation>以距离的倒数为权重，取值的加权平均进行插值。</translation>
    </message>
    <message>
        <source>The weight of a row is its distance to the power given, below zero. At a row's place the surface has its value. In the cross-validation each row is predicted from the others: choose the power of the least error. There is no error of a single prediction; use kriging for that.

**Missing values:** rows with a missing or infinite value are left out and counted.

Source: D. Shepard, Proceedings of the 23rd ACM National Conference, 1968.</source>
        <translation>每行的权重为其距离的给定次幂的倒数。在各行所在位置，曲面等于该行的值。交叉验证时，每行由其他各行预测：请选择误差最小的幂次。该方法不给出单个预测的误差；如有需要，请使用克里金。

**缺失值**：含缺失值或无穷大值的行略去并计数。

文献：D. Shepard, Proceedings of the 23rd ACM National Conference, 1968。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The numbers to be interpolated.</source>
        <translation>要插值的数值。</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功效</translation>
    </message>
    <message>
        <source>The greater, the more the nearest rows decide.</source>
        <translation>值越大，越由最近的行决定。</translation>
    </message>
    <message>
        <source>Number of neighbours</source>
        <translation>近邻数</translation>
    </message>
    <message>
        <source>Only so many nearest rows take part; otherwise all.</source>
        <translation>只使用最近的这么多行；未指定时使用所有行。</translation>
    </message>
    <message>
        <source>Leave-one-out cross-validation</source>
        <translation>留一法交叉验证</translation>
    </message>
    <message>
        <source>Joins in all</source>
        <translation>连接总数</translation>
    </message>
    <message>
        <source>Neighbours of the same category: joins of weight %1, by chance %2 (%3).</source>
        <translation>类别相同的相邻区域：连接权重合计为%1，随机情况下为%2（%3）。</translation>
    </message>
    <message>
        <source>Join counts</source>
        <translation>连接数统计</translation>
    </message>
    <message>
        <source>Tells whether neighbours share a category more often than by chance.</source>
        <translation>判断相邻区域类别相同的情况是否多于随机情况。</translation>
    </message>
    <message>
        <source>Counts the joins within each category and between each two, of binary weights each pair once; other weights are added up in the same way. The z-score takes all orders of the categories over the regions as equally likely (sampling without replacement). The pseudo p-value of all joins within categories counts random orders at least as extreme on the side of the data; the same seed gives the same orders.

**Missing values:** rows without a category are left out and counted; regions without neighbours take no part in the number of regions.

Sources: P. A. P. Moran, Journal of the Royal Statistical Society B 10, 1948; A. D. Cliff, J. K. Ord, Spatial Processes, 1981.</source>
        <translation>统计每个类别内部和每两个类别之间的连接数，采用二值权重时每对计一次；采用其他权重时按同样方式累加。z得分将类别在各区域上的所有排列视为等可能（不放回抽样）。类别内连接总数的伪p值，统计在数据一侧至少同样极端的随机排列；相同的随机种子得到相同的排列。

**缺失值**：没有类别的行略去并计数；没有相邻区域的区域不计入区域数。

文献：P. A. P. Moran, Journal of the Royal Statistical Society B 10, 1948；A. D. Cliff, J. K. Ord, Spatial Processes, 1981。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>The category of each region, at most 50 different ones.</source>
        <translation>每个区域的类别，最多50种。</translation>
    </message>
    <message>
        <source>Permutations</source>
        <translation>置换次数</translation>
    </message>
    <message>
        <source>Random orders of the categories that the data are compared with.</source>
        <translation>用于与数据比较的类别随机排列数。</translation>
    </message>
    <message>
        <source>Join counts need 2 to 50 categories, and there are %1.</source>
        <translation>连接数统计需要2到50个类别，而数据有%1个。</translation>
    </message>
    <message>
        <source>Choose another column, or divide its values into classes.</source>
        <translation>请选择其他列，或将其值分级。</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Two rows are at the same place, and kriging cannot weigh them.</source>
        <translation>有两行位于同一位置，克里金无法计算权重。</translation>
    </message>
    <message>
        <source>Join rows of the same place first.</source>
        <translation>请先合并位置相同的行。</translation>
    </message>
    <message>
        <source>The variogram is too smooth for places so near each other.</source>
        <translation>对于相距如此之近的位置，变异函数过于平滑。</translation>
    </message>
    <message>
        <source>Choose the spherical or exponential model, or a nugget above 0.</source>
        <translation>请选择球状或指数模型，或使块金值大于0。</translation>
    </message>
    <message>
        <source>Variogram model</source>
        <translation>变异函数模型</translation>
    </message>
    <message>
        <source>Variogram</source>
        <translation>变异函数</translation>
    </message>
    <message>
        <source>Predictions from the other rows</source>
        <translation>由其他行得到的预测值</translation>
    </message>
    <message>
        <source>Columns of drift are not known on a grid.</source>
        <translation>网格上没有漂移列的值。</translation>
    </message>
    <message>
        <source>Give a table of targets with the same columns.</source>
        <translation>请给出含有相同列的目标表。</translation>
    </message>
    <message>
        <source>Targets left out because a value of the drift is missing: %1.</source>
        <translation>因漂移值缺失而略去的目标数：%1。</translation>
    </message>
    <message>
        <source>How likeness falls with distance; automatic takes the best fit.</source>
        <translation>相似性随距离下降的方式；自动时取拟合最好的模型。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>球状</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Universal kriging follows a surface of the coordinates.</source>
        <translation>泛克里金以坐标的曲面为趋势。</translation>
    </message>
    <message>
        <source>None (ordinary kriging)</source>
        <translation>无（普通克里金）</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Quadratic</source>
        <translation>二次</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Columns that the mean depends on; the targets need them too.</source>
        <translation>均值所依赖的列；目标中也须有这些列。</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>截止距离</translation>
    </message>
    <message>
        <source>Pairs farther apart are not looked at; otherwise a third of the diagonal of the data.</source>
        <translation>不考察相距更远的点对；未指定时为数据范围对角线的三分之一。</translation>
    </message>
    <message>
        <source>Width of a bin</source>
        <translation>距离分组宽度</translation>
    </message>
    <message>
        <source>Otherwise a fifteenth of the cutoff.</source>
        <translation>未指定时为截止距离的十五分之一。</translation>
    </message>
    <message>
        <source>Nugget</source>
        <translation>块金值</translation>
    </message>
    <message>
        <source>With sill and range, used instead of a fit.</source>
        <translation>与基台值和变程一并指定，代替拟合。</translation>
    </message>
    <message>
        <source>Partial sill</source>
        <translation>偏基台值</translation>
    </message>
    <message>
        <source>With nugget and range, used instead of a fit.</source>
        <translation>与块金值和变程一并指定，代替拟合。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>变程</translation>
    </message>
    <message>
        <source>With nugget and sill, used instead of a fit.</source>
        <translation>与块金值和基台值一并指定，代替拟合。</translation>
    </message>
    <message>
        <source>Kriging</source>
        <translation>克里金</translation>
    </message>
    <message>
        <source>Fits a variogram and interpolates with the error of each prediction.</source>
        <translation>拟合变异函数并进行插值，给出每个预测的误差。</translation>
    </message>
    <message>
        <source>Kriging takes at most 6,000 rows, and there are %1.</source>
        <translation>克里金最多处理6,000行，而数据有%1行。</translation>
    </message>
    <message>
        <source>Sample or aggregate the rows, or use inverse distances.</source>
        <translation>请对行抽样或汇总，或使用反距离加权插值。</translation>
    </message>
    <message>
        <source>The bins of the variogram are too narrow for its cutoff.</source>
        <translation>相对于截止距离，变异函数的距离分组过窄。</translation>
    </message>
    <message>
        <source>Choose wider bins or a smaller cutoff.</source>
        <translation>请增大分组宽度或减小截止距离。</translation>
    </message>
    <message>
        <source>Predicted from the other rows, %1 is wrong by %2 (root mean square).</source>
        <translation>由其他行预测时，%1的误差为%2（均方根）。</translation>
    </message>
    <message>
        <source>Local Moran (LISA)</source>
        <translation>局部莫兰指数（LISA）</translation>
    </message>
    <message>
        <source>Finds clusters of high or low values, and regions unlike their neighbours.</source>
        <translation>找出高值或低值的聚集，以及与相邻区域不同的区域。</translation>
    </message>
    <message>
        <source>The bivariate local Moran is tested by permutations only.</source>
        <translation>双变量局部莫兰指数只能用置换检验。</translation>
    </message>
    <message>
        <source>Ask for 999 permutations.</source>
        <translation>请设为999次置换。</translation>
    </message>
    <message>
        <source>Local Moran</source>
        <translation>局部莫兰指数</translation>
    </message>
    <message>
        <source>Moran scatter plot</source>
        <translation>莫兰散点图</translation>
    </message>
    <message>
        <source>%1 of %2 regions belong to a cluster or are outliers at the level %3.</source>
        <translation>在%3水平上，%2个区域中有%1个属于聚集或为离群值。</translation>
    </message>
    <message>
        <source>Local Geary</source>
        <translation>局部Geary指数</translation>
    </message>
    <message>
        <source>Finds regions that are more like their neighbours, or less, than chance would make them.</source>
        <translation>找出与相邻区域的相似程度高于或低于随机情况的区域。</translation>
    </message>
    <message>
        <source>The local c of a region is the weighted sum of squared differences between its standardised value and its neighbours'. A small c is positive association: High-High where the region and its neighbours lie above the mean, Low-Low below it, otherwise "Other positive". A great c is "Negative" association.

The pseudo p-value keeps the region's value and deals the others at random to its neighbours; it is one-sided. The same seed gives the same p-values.

**Missing values:** rows with a missing or infinite value are left out and counted; regions without neighbours are "Isolated" and not tested.

Sources: L. Anselin, Geographical Analysis 27, 1995; L. Anselin, Geographical Analysis 51, 2019.</source>
        <translation>区域的局部c为其标准化值与相邻区域标准化值之差的平方的加权和。c较小表示正相关：区域及其相邻区域均高于均值时为High-High（高-高），均低于均值时为Low-Low（低-低），其他为“Other positive”（其他正相关）。c较大为“Negative”（负相关）。

伪p值保持区域自身的值不变，将其他值随机分配给相邻区域；为单侧检验。相同的随机种子得到相同的p值。

**缺失值**：含缺失值或无穷大值的行略去并计数；没有相邻区域的区域标为“Isolated”（孤立），不作检验。

文献：L. Anselin, Geographical Analysis 27, 1995；L. Anselin, Geographical Analysis 51, 2019。</translation>
    </message>
    <message>
        <source>The local Geary is tested by permutations only.</source>
        <translation>局部Geary指数只能用置换检验。</translation>
    </message>
    <message>
        <source>%1 of %2 regions differ from chance at the level %3.</source>
        <translation>在%3水平上，%2个区域中有%1个与随机情况有差异。</translation>
    </message>
    <message>
        <source>The coordinates are no longitudes and latitudes: some are out of range.</source>
        <translation>坐标不是经纬度：有些超出范围。</translation>
    </message>
    <message>
        <source>Give the data the coordinate system they are in, or choose plane distances.</source>
        <translation>请为数据指定其所用的坐标系，或选择平面距离。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Names the rows in results and in files of weights; otherwise they are numbered from 1.</source>
        <translation>在结果和权重文件中标识各行；未指定时从1开始编号。</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>Where the rows are; otherwise the table's first column of geometry.</source>
        <translation>各行的位置；未指定时为表中第一个几何列。</translation>
    </message>
    <message>
        <source>x or longitude</source>
        <translation>x或经度</translation>
    </message>
    <message>
        <source>With y, used instead of geometry.</source>
        <translation>与y一并指定，代替几何。</translation>
    </message>
    <message>
        <source>y or latitude</source>
        <translation>y或纬度</translation>
    </message>
    <message>
        <source>With x, used instead of geometry.</source>
        <translation>与x一并指定，代替几何。</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Along the earth in metres, or straight in the units of the coordinates. Automatic takes the earth where the coordinate system of the geometry is one of degrees.</source>
        <translation>沿地球表面以米计，或按坐标的单位取直线距离。自动时，若几何的坐标系以度为单位，则沿地球表面计算。</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Along the earth</source>
        <translation>沿地球表面</translation>
    </message>
    <message>
        <source>Coordinates need both x and y.</source>
        <translation>坐标需要同时有x和y。</translation>
    </message>
    <message>
        <source>Choose both columns.</source>
        <translation>请选择两列。</translation>
    </message>
    <message>
        <source>Choose other columns, or fill missing values first.</source>
        <translation>请选择其他列，或先填补缺失值。</translation>
    </message>
    <message>
        <source>Rows left out because a value or the place is missing or infinite: %1.</source>
        <translation>因值或位置有缺失或无穷大而略去的行数：%1。</translation>
    </message>
    <message>
        <source>It is not known where the rows are.</source>
        <translation>不知道各行的位置。</translation>
    </message>
    <message>
        <source>Use a table with geometry, or choose the columns with x and y.</source>
        <translation>请使用含几何的表，或选择x列和y列。</translation>
    </message>
    <message>
        <source>A part without links to the others does not hold the least amount.</source>
        <translation>有一个与其他部分没有邻接关系的部分达不到最小量。</translation>
    </message>
    <message>
        <source>Choose a smaller amount, or weights that link all places.</source>
        <translation>请减小最小量，或选择能连通所有位置的权重。</translation>
    </message>
    <message>
        <source>No start covered all places with regions.</source>
        <translation>所有初始尝试均未能用区域覆盖全部位置。</translation>
    </message>
    <message>
        <source>Allow more starts, or choose a smaller amount.</source>
        <translation>请增加初始次数，或减小最小量。</translation>
    </message>
    <message>
        <source>Spatial statistics</source>
        <translation>空间统计</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>A table with geometry, or with columns of coordinates.</source>
        <translation>含几何或坐标列的表。</translation>
    </message>
    <message>
        <source>Moran's I</source>
        <translation>莫兰指数</translation>
    </message>
    <message>
        <source>Tells whether neighbours are more alike, or less, than chance would make them.</source>
        <translation>判断相邻区域的相似程度是高于还是低于随机情况。</translation>
    </message>
    <message>
        <source>Moran's I of %1 is %2 (%3).</source>
        <translation>%1的Moran's I为%2（%3）。</translation>
    </message>
    <message>
        <source>Geary's c</source>
        <translation>Geary's c</translation>
    </message>
    <message>
        <source>Measures likeness of neighbours by their squared differences.</source>
        <translation>以相邻区域之差的平方衡量其相似程度。</translation>
    </message>
    <message>
        <source>c is the mean squared difference between neighbours over twice the variance: 1 without autocorrelation, below 1 where neighbours are alike. It notes small-scale differences that Moran's I passes over.

The z-score under randomisation takes all orders of the values as equally likely; the pseudo p-value counts random orders at least as extreme on the side of the data.

**Missing values:** rows with a missing or infinite value are left out and counted; regions without neighbours take no part in n.

Sources: R. C. Geary, The Incorporated Statistician 5, 1954; A. D. Cliff, J. K. Ord, Spatial Processes, 1981.</source>
        <translation>c是相邻区域之差的平方的平均值与两倍方差之比：无自相关时为1，相邻区域相似时小于1。它能反映Moran's I忽略的小尺度差异。

随机化假定下的z得分视各值的所有排列为等可能；伪p值统计在数据所在一侧至少同样极端的随机排列数。

**缺失值**：含缺失值或无穷大值的行略去并计数；没有邻居的区域不计入n。

来源：R. C. Geary, The Incorporated Statistician 5, 1954；A. D. Cliff, J. K. Ord, Spatial Processes, 1981。</translation>
    </message>
    <message>
        <source>Geary's c of %1 is %2 (%3).</source>
        <translation>%1的Geary's c为%2（%3）。</translation>
    </message>
    <message>
        <source>Moran's I of the residuals</source>
        <translation>残差的Moran's I</translation>
    </message>
    <message>
        <source>Tests for spatial dependence</source>
        <translation>空间依赖性检验</translation>
    </message>
    <message>
        <source>The residuals show no spatial dependence (%1).</source>
        <translation>残差没有表现出空间依赖性（%1）。</translation>
    </message>
    <message>
        <source>The residuals are spatially dependent (%1); the robust tests speak for a lag model.</source>
        <translation>残差存在空间依赖性（%1）；稳健检验支持空间滞后模型。</translation>
    </message>
    <message>
        <source>The residuals are spatially dependent (%1); the robust tests speak for an error model.</source>
        <translation>残差存在空间依赖性（%1）；稳健检验支持空间误差模型。</translation>
    </message>
    <message>
        <source>Linear regression with spatial diagnostics</source>
        <translation>线性回归与空间诊断</translation>
    </message>
    <message>
        <source>Fits least squares and tells whether a spatial lag or error model is needed.</source>
        <translation>作最小二乘拟合，并判断是否需要空间滞后或空间误差模型。</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Keeps the parts of shapes that lie within the targets.</source>
        <translation>保留图形位于目标范围内的部分。</translation>
    </message>
    <message>
        <source>Numbers stay as they are: use area-weighted interpolation to divide them.

**Missing values:** rows without a shape are left out and counted, rows outside the targets are left out; invalid polygons are repaired first and counted.

Source: GEOS.</source>
        <translation>数值保持不变：如需按面积拆分数值，请使用面积加权插值。

**缺失值**：没有图形的行略去并计数，位于目标之外的行略去；无效的多边形先修复并计数。

来源：GEOS。</translation>
    </message>
    <message>
        <source>The area to keep.</source>
        <translation>要保留的区域。</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>%1 of %2 shapes reach into the targets.</source>
        <translation>%2个图形中有%1个与目标重叠。</translation>
    </message>
    <message>
        <source>Area-weighted interpolation</source>
        <translation>面积加权插值</translation>
    </message>
    <message>
        <source>Carries counts or rates from one division of the land to another.</source>
        <translation>将计数或比率从一种区域划分换算到另一种区域划分。</translation>
    </message>
    <message>
        <source>The polygons that get the values.</source>
        <translation>获得数值的多边形。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>频数</translation>
    </message>
    <message>
        <source>Columns to divide by area, such as people; otherwise all of numbers.</source>
        <translation>按面积分配的列，如人数；未指定时为所有数值列。</translation>
    </message>
    <message>
        <source>They are rates</source>
        <translation>数值为比率</translation>
    </message>
    <message>
        <source>The columns are rates or densities and are averaged.</source>
        <translation>各列为比率或密度，取平均值。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1 of %2 lies outside all targets.</source>
        <translation>%2中有%1位于所有目标之外。</translation>
    </message>
    <message>
        <source>Spatial join</source>
        <translation>空间连接</translation>
    </message>
    <message>
        <source>Tells for each row in which target it lies, or which one is nearest.</source>
        <translation>给出每行位于哪个目标内，或离哪个目标最近。</translation>
    </message>
    <message>
        <source>A row lies in the target that holds its point, of polygons and lines the centroid; on a border shared by two targets it is in just one. Of several targets that overlap the first counts. Nearest targets are by the distance to their centroids, along the earth where coordinates are degrees.

The result has the data's columns, then those of the target with target_ before their names, and the number of rows of each target.

**Missing values:** rows without a shape are left out and counted; rows in no target have missing values.

Source: even-odd rule, through an R-tree.</source>
        <translation>点在哪个目标内，该行就属于哪个目标；多边形和线取其质心。点恰在两个目标的公共边界上时，只属于其中一个；多个目标重叠时，取第一个。最近的目标按到目标质心的距离确定，坐标为度时按地球表面距离计算。

结果包含数据的各列和目标的各列（列名前加target_），并给出每个目标的行数。

**缺失值**：没有图形的行略去并计数；不在任何目标内的行，目标各列为缺失值。

来源：奇偶规则，借助R树索引。</translation>
    </message>
    <message>
        <source>The shapes that rows are joined to.</source>
        <translation>要与各行连接的图形。</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配方式</translation>
    </message>
    <message>
        <source>How a target is found.</source>
        <translation>如何确定目标。</translation>
    </message>
    <message>
        <source>The target around the point</source>
        <translation>点所在的目标</translation>
    </message>
    <message>
        <source>The nearest target</source>
        <translation>最近的目标</translation>
    </message>
    <message>
        <source>Rows and their targets</source>
        <translation>各行及其所属目标</translation>
    </message>
    <message>
        <source>Rows that lie in no target: %1.</source>
        <translation>不在任何目标内的行数：%1。</translation>
    </message>
    <message>
        <source>The neighbours fall into %1 parts without a link between them, so %2 regions are too few.</source>
        <translation>邻接关系分为互不相连的%1个部分，只分%2个区域不够。</translation>
    </message>
    <message>
        <source>Ask for more regions, or choose weights that link all places.</source>
        <translation>请增加区域数，或选择能将所有空间单元连通的权重。</translation>
    </message>
    <message>
        <source>No more than %1 regions hold the least amount each.</source>
        <translation>最多只有%1个区域能各自达到最低数量。</translation>
    </message>
    <message>
        <source>Ask for fewer regions or a smaller amount.</source>
        <translation>请减少区域数，或降低最低数量。</translation>
    </message>
    <message>
        <source>All values of %1 are equal.</source>
        <translation>%1的值全部相等。</translation>
    </message>
    <message>
        <source>Leave the column out.</source>
        <translation>请去掉该列。</translation>
    </message>
    <message>
        <source>An amount is below 0.</source>
        <translation>有数量小于0。</translation>
    </message>
    <message>
        <source>%1 places cannot make %2 regions.</source>
        <translation>%1个空间单元不能分为%2个区域。</translation>
    </message>
    <message>
        <source>Ask for fewer regions.</source>
        <translation>请减少区域数。</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Places and their regions</source>
        <translation>各空间单元及其所属区域</translation>
    </message>
    <message>
        <source>%1 regions account for %2 % of the variation.</source>
        <translation>%1个区域可解释总变异的%2%。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>The columns of numbers in which places of a region shall be alike.</source>
        <translation>同一区域内的空间单元应当相近的数值列。</translation>
    </message>
    <message>
        <source>Standardise the columns</source>
        <translation>标准化各列</translation>
    </message>
    <message>
        <source>Gives every column the same weight.</source>
        <translation>使各列权重相同。</translation>
    </message>
    <message>
        <source>How many to make.</source>
        <translation>要划分的个数。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What each region must hold enough of, such as people; otherwise places.</source>
        <translation>每个区域须达到一定规模的量，如人数；未指定时为空间单元数。</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>最低数量</translation>
    </message>
    <message>
        <source>The sum of the amount, or the number of places, that each region must reach.</source>
        <translation>每个区域须达到的数量合计或空间单元数。</translation>
    </message>
    <message>
        <source>Regions by SKATER</source>
        <translation>SKATER区域划分</translation>
    </message>
    <message>
        <source>Divides the map into regions of alike neighbouring places by cutting a tree.</source>
        <translation>通过切分最小生成树，将地图划分为若干由相近且相邻的空间单元组成的区域。</translation>
    </message>
    <message>
        <source>The minimum spanning tree of the neighbours by distance of the columns is cut again and again where the sum of squares within regions falls most. It is fast and hierarchical: each cut stays, so the last ones are not the best possible. Regions are numbered by falling size.

**Missing values:** rows with a missing or infinite value are left out and counted, which can cut the map into parts.

Source: R. M. Assunção, M. C. Neves, G. Câmara, C. C. Freitas, International Journal of Geographical Information Science 20, 2006.</source>
        <translation>按各列的距离建立邻接关系的最小生成树，每次在使区域内平方和下降最多之处切断，如此反复。该方法速度快，且为层次式：每次切分都不再更改，因此后面的切分未必最优。区域按规模从大到小编号。

**缺失值**：含缺失值或无穷大值的行略去并计数，这可能使地图分成互不相连的部分。

来源：R. M. Assunção, M. C. Neves, G. Câmara, C. C. Freitas, International Journal of Geographical Information Science 20, 2006。</translation>
    </message>
    <message>
        <source>Regions by hierarchical clustering</source>
        <translation>层次聚类区域划分</translation>
    </message>
    <message>
        <source>Joins neighbouring places step by step into regions that are alike.</source>
        <translation>将相近的相邻空间单元逐步合并为区域。</translation>
    </message>
    <message>
        <source>Ward's method in which only neighbours may join: at each step the two neighbouring regions whose union adds least to the sum of squares within regions. Regions are numbered by falling size.

**Missing values:** rows with a missing or infinite value are left out and counted, which can cut the map into parts.

Sources: J. H. Ward, Journal of the American Statistical Association 58, 1963; F. Murtagh, Computational Statistics Quarterly 2, 1985; D. Guo, International Journal of Geographical Information Science 22, 2008.</source>
        <translation>只允许相邻单元合并的Ward法：每一步合并使区域内平方和增加最少的两个相邻区域。区域按规模从大到小编号。

**缺失值**：含缺失值或无穷大值的行略去并计数，这可能使地图分成互不相连的部分。

来源：J. H. Ward, Journal of the American Statistical Association 58, 1963；F. Murtagh, Computational Statistics Quarterly 2, 1985；D. Guo, International Journal of Geographical Information Science 22, 2008。</translation>
    </message>
    <message>
        <source>Max-p regions</source>
        <translation>Max-p区域划分</translation>
    </message>
    <message>
        <source>Makes as many regions as hold a least amount each.</source>
        <translation>在每个区域都达到最低数量的前提下，划分尽可能多的区域。</translation>
    </message>
    <message>
        <source>Regions grow from random places until each holds the least amount; places left over join a neighbour, and single places move while the sum of squares within regions falls. The start with the most regions is kept, of several the one with the least sum of squares. It is a heuristic: the same seed gives the same regions, more starts better ones. Regions are numbered by falling size.

**Missing values:** rows with a missing or infinite value are left out and counted, which can cut the map into parts.

Source: J. C. Duque, L. Anselin, S. J. Rey, Journal of Regional Science 52, 2012.</source>
        <translation>区域从随机选取的空间单元开始扩展，直到各自达到最低数量；剩余的空间单元并入相邻区域，然后逐个移动空间单元，直到区域内平方和不再下降。保留区域数最多的一次尝试；区域数相同时，保留平方和最小的一次。这是启发式方法：相同的随机种子得到相同的区域，尝试次数越多，结果越好。区域按规模从大到小编号。

**缺失值**：含缺失值或无穷大值的行略去并计数，这可能使地图分成互不相连的部分。

来源：J. C. Duque, L. Anselin, S. J. Rey, Journal of Regional Science 52, 2012。</translation>
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
        <source>%1 starts, seed %2.</source>
        <translation>%1次尝试，随机种子为%2。</translation>
    </message>
    <message>
        <source>%1 rows are too few for %2 coefficients.</source>
        <translation>%1行不足以估计%2个系数。</translation>
    </message>
    <message>
        <source>The predictor %1 is a linear combination of others.</source>
        <translation>自变量“%1”是其他自变量的线性组合。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请去掉该列。</translation>
    </message>
    <message>
        <source>The predictors determine the response exactly.</source>
        <translation>自变量完全决定了因变量。</translation>
    </message>
    <message>
        <source>Choose other columns.</source>
        <translation>请选择其他列。</translation>
    </message>
    <message>
        <source>%1 cannot be the response and a predictor.</source>
        <translation>“%1”不能既是因变量又是自变量。</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>因变量</translation>
    </message>
    <message>
        <source>The numbers to be explained.</source>
        <translation>要解释的数值。</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>自变量</translation>
    </message>
    <message>
        <source>Columns that explain the response; texts become indicators of their categories.</source>
        <translation>解释因变量的列；文本转为各类别的指示变量。</translation>
    </message>
    <message>
        <source>Impacts</source>
        <translation>效应</translation>
    </message>
    <message>
        <source>The spatial lag of %1 has the coefficient %2.</source>
        <translation>%1的空间滞后的系数为%2。</translation>
    </message>
    <message>
        <source>The errors of %1 follow their neighbours' with the coefficient %2.</source>
        <translation>%1的误差随相邻区域的误差变化，系数为%2。</translation>
    </message>
    <message>
        <source>Standard errors come from the curvature of the likelihood, for there are more than 500 regions.</source>
        <translation>区域超过500个，标准误由似然函数的曲率得出。</translation>
    </message>
    <message>
        <source>The Durbin model needs weights whose rows sum to 1, without islands.</source>
        <translation>杜宾模型要求权重各行之和为1，且没有孤岛。</translation>
    </message>
    <message>
        <source>Standardise the weights by row, or choose others.</source>
        <translation>请将权重按行标准化，或选择其他权重。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Maximum likelihood needs normal errors of equal variance; methods of moments need no distribution.</source>
        <translation>最大似然法要求误差服从正态分布且方差相等；矩方法不要求特定分布。</translation>
    </message>
    <message>
        <source>Maximum likelihood</source>
        <translation>最大似然</translation>
    </message>
    <message>
        <source>Spatial lag regression</source>
        <translation>空间滞后回归</translation>
    </message>
    <message>
        <source>Explains a response by predictors and by the response of the neighbours.</source>
        <translation>用自变量和相邻区域的因变量解释因变量。</translation>
    </message>
    <message>
        <source>Two-stage least squares</source>
        <translation>两阶段最小二乘</translation>
    </message>
    <message>
        <source>Spatial Durbin regression</source>
        <translation>空间杜宾回归</translation>
    </message>
    <message>
        <source>Explains a response by predictors, the neighbours' predictors and their response.</source>
        <translation>用自变量、相邻区域的自变量及其因变量解释因变量。</translation>
    </message>
    <message>
        <source>Spatial error regression</source>
        <translation>空间误差回归</translation>
    </message>
    <message>
        <source>Explains a response by predictors where the errors of neighbours are alike.</source>
        <translation>在相邻区域误差相似时，用自变量解释因变量。</translation>
    </message>
    <message>
        <source>Generalised moments</source>
        <translation>广义矩</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Fitted values and residuals</source>
        <translation>拟合值与残差</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>In metres where the coordinates are degrees, else in their units; below 0 polygons shrink.</source>
        <translation>坐标为度时以米为单位，否则采用坐标的单位；小于0时多边形向内收缩。</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>Draws the area within a distance of each shape.</source>
        <translation>绘制每个图形周围一定距离内的范围。</translation>
    </message>
    <message>
        <source>Corners are round. Shapes in degrees are buffered in metres, each in the equidistant projection around its middle, which is exact for small shapes and off by a percent for those 2,000 km across.

**Missing values:** rows without a shape are left out and counted; invalid polygons are repaired first and counted.

Source: GEOS.</source>
        <translation>拐角为圆角。坐标为度的图形以米为单位生成缓冲区，各自采用以图形中部为中心的等距投影；对小图形是精确的，对跨度2,000 km的图形误差约为百分之一。

**缺失值**：没有图形的行略去并计数；无效的多边形先修复并计数。

来源：GEOS。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>排序字段</translation>
    </message>
    <message>
        <source>Shapes of the same value become one; otherwise all do.</source>
        <translation>取值相同的图形合并为一个；未指定时全部合并为一个。</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>求和列</translation>
    </message>
    <message>
        <source>Columns to add up; otherwise all of numbers.</source>
        <translation>要相加的列；未指定时为所有数值列。</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>Joins neighbouring shapes of the same kind into one and adds up their numbers.</source>
        <translation>将同类的相邻图形合并为一个，并将其数值相加。</translation>
    </message>
    <message>
        <source>Borders between joined shapes vanish where their vertices agree.

**Missing values:** rows without a shape or a kind are left out and counted; missing numbers count as 0. Invalid polygons are repaired first and counted.

Source: GEOS.</source>
        <translation>顶点一致时，所合并图形之间的边界消失。

**缺失值**：没有图形或没有类别的行略去并计数；缺失的数值按0计。无效的多边形先修复并计数。

来源：GEOS。</translation>
    </message>
    <message>
        <source>Rows left out because their kind is missing: %1.</source>
        <translation>因类别缺失而略去的行数：%1。</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>New borders are no farther from the old ones, in the units of the coordinates.</source>
        <translation>新边界与原边界的距离不超过此值，采用坐标的单位。</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>化简</translation>
    </message>
    <message>
        <source>Makes shapes of fewer vertices; borders that neighbours share stay shared.</source>
        <translation>减少图形的顶点；相邻图形的公共边界保持公共。</translation>
    </message>
    <message>
        <source>Borders are cut into arcs where neighbours change, and each arc loses the vertices nearest to the line that is left. Shapes smaller than the tolerance vanish.

**Missing values:** rows without a shape are left out and counted; invalid polygons are repaired first and counted.

Source: D. H. Douglas, T. K. Peucker, Cartographica 10, 1973.</source>
        <translation>边界在相邻图形变化处切分为弧段，每条弧段去掉离保留折线最近的顶点。小于容差的图形会消失。

**缺失值**：没有图形的行略去并计数；无效的多边形先修复并计数。

来源：D. H. Douglas, T. K. Peucker, Cartographica 10, 1973。</translation>
    </message>
    <message>
        <source>%1 of %2 vertices are left.</source>
        <translation>保留了%2个顶点中的%1个。</translation>
    </message>
    <message>
        <source>Check and repair shapes</source>
        <translation>检查并修复图形</translation>
    </message>
    <message>
        <source>Lists shapes that cross themselves and mends them.</source>
        <translation>列出自相交的图形并予以修复。</translation>
    </message>
    <message>
        <source>A polygon is valid when its rings neither cross nor repeat themselves. Repaired, it has the same area as drawn; spikes and rings without area go.

**Missing values:** rows without a shape are left out and counted.

Source: GEOS (MakeValid).</source>
        <translation>多边形的环既不相交也不重复时，多边形有效。修复后的面积与所绘面积相同；尖刺和没有面积的环会去掉。

**缺失值**：没有图形的行略去并计数。

来源：GEOS（MakeValid）。</translation>
    </message>
    <message>
        <source>Invalid shapes</source>
        <translation>无效的图形</translation>
    </message>
    <message>
        <source>%1 of %2 shapes were invalid.</source>
        <translation>%2个图形中有%1个无效。</translation>
    </message>
    <message>
        <source>The table has no geometry.</source>
        <translation>该表没有几何。</translation>
    </message>
    <message>
        <source>Choose a table with shapes.</source>
        <translation>请选择含图形的表。</translation>
    </message>
    <message>
        <source>Columns to keep</source>
        <translation>保留的列</translation>
    </message>
    <message>
        <source>Columns of the data that the result has; otherwise all.</source>
        <translation>结果中保留的数据列；未指定时为所有列。</translation>
    </message>
    <message>
        <source>The shapes; otherwise the table's first column of geometry.</source>
        <translation>图形所在的列；未指定时为表中的第一个几何列。</translation>
    </message>
    <message>
        <source>No row has a shape.</source>
        <translation>所有行都没有图形。</translation>
    </message>
    <message>
        <source>Choose another table.</source>
        <translation>请选择其他表。</translation>
    </message>
    <message>
        <source>Rows left out because they have no shape: %1.</source>
        <translation>因没有图形而略去的行数：%1。</translation>
    </message>
    <message>
        <source>Invalid shapes that were repaired: %1.</source>
        <translation>已修复的无效图形数：%1。</translation>
    </message>
    <message>
        <source>The two tables have different coordinate systems: %1 and %2.</source>
        <translation>两个表的坐标系不同：%1和%2。</translation>
    </message>
    <message>
        <source>Open one of them in the coordinate system of the other.</source>
        <translation>请以其中一个表的坐标系打开另一个表。</translation>
    </message>
    <message>
        <source>Choose the column, or another variant.</source>
        <translation>请选择该列，或换用其他变体。</translation>
    </message>
    <message>
        <source>The numbers that are compared between neighbours.</source>
        <translation>在相邻区域之间比较的数值。</translation>
    </message>
    <message>
        <source>Random orders of the values that the data are compared with; 0: none.</source>
        <translation>与数据比较的随机排列次数；0表示不作随机排列。</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Bivariate compares a region's value with its neighbours' second one, differential takes value minus second, a rate is value divided by population and standardised by empirical Bayes.</source>
        <translation>双变量比较一个区域的值与相邻区域的第二个值；差值取值减去第二个值；比率为值除以人口，并以经验贝叶斯方法标准化。</translation>
    </message>
    <message>
        <source>One variable</source>
        <translation>单变量</translation>
    </message>
    <message>
        <source>Bivariate</source>
        <translation>双变量</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Rate (empirical Bayes)</source>
        <translation>比率（经验贝叶斯）</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>第二个值</translation>
    </message>
    <message>
        <source>The neighbours' value of the bivariate variant, or the earlier value of the differential one.</source>
        <translation>双变量时为相邻区域的值，差值时为较早的值。</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>The number at risk, for rates.</source>
        <translation>计算比率所用的风险人口数。</translation>
    </message>
    <message>
        <source>Regions with a greater p-value belong to no cluster.</source>
        <translation>p值大于此值的区域不属于任何聚集。</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>For testing every region: the false discovery rate bounds the share of false clusters, Bonferroni the chance of any.</source>
        <translation>用于对每个区域都作检验的情形：错误发现率限制虚假聚集的占比，Bonferroni校正限制出现任何虚假聚集的概率。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>False discovery rate</source>
        <translation>错误发现率</translation>
    </message>
    <message>
        <source>Bonferroni</source>
        <translation>Bonferroni</translation>
    </message>
    <message>
        <source>This variant needs a second column of values.</source>
        <translation>该变体需要第二个值列。</translation>
    </message>
    <message>
        <source>Rates need a column with the population.</source>
        <translation>比率需要人口列。</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>%1 permutations, seed %2.</source>
        <translation>%1次置换，随机种子为%2。</translation>
    </message>
    <message>
        <source>Where to compute; otherwise a grid over the data.</source>
        <translation>要计算的位置；未指定时为覆盖数据范围的格网。</translation>
    </message>
    <message>
        <source>It is not known where the rows of the targets are.</source>
        <translation>无法确定目标各行的位置。</translation>
    </message>
    <message>
        <source>Use a table with geometry, or with columns of the same names as x and y.</source>
        <translation>请使用含几何的表，或含有与x、y同名列的表。</translation>
    </message>
    <message>
        <source>Targets left out because they have no place: %1.</source>
        <translation>因没有位置而略去的目标数：%1。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Squares along the longer side of the grid, when no targets are given.</source>
        <translation>未指定目标时，格网长边上的方格数。</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <source>There are too few pairs of places to fit a variogram.</source>
        <translation>空间位置对太少，无法拟合变异函数。</translation>
    </message>
    <message>
        <source>Use more rows, or a greater cutoff.</source>
        <translation>请使用更多的行，或增大截断距离。</translation>
    </message>
    <message>
        <source>%1 places do not have %2 neighbours each.</source>
        <translation>%1个空间单元不足以让每个都有%2个邻居。</translation>
    </message>
    <message>
        <source>Ask for fewer neighbours.</source>
        <translation>请减少邻居数。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>请检查文件路径。</translation>
    </message>
    <message>
        <source>No file of weights is given.</source>
        <translation>未指定权重文件。</translation>
    </message>
    <message>
        <source>Give the path of a .gal or .gwt file.</source>
        <translation>请给出.gal或.gwt文件的路径。</translation>
    </message>
    <message>
        <source>Rows that the file of weights does not name: %1.</source>
        <translation>权重文件中未列出的行数：%1。</translation>
    </message>
    <message>
        <source>Block weights need a column that names the blocks.</source>
        <translation>分块权重需要给出各块名称的列。</translation>
    </message>
    <message>
        <source>Choose the column, such as the province of each city.</source>
        <translation>请选择该列，如各城市所属的省。</translation>
    </message>
    <message>
        <source>Regions without neighbours (islands): %1.</source>
        <translation>没有邻居的区域（孤岛）：%1。</translation>
    </message>
    <message>
        <source>There are %1 regions without neighbours (islands), among them %2.</source>
        <translation>有%1个区域没有邻居（孤岛），其中包括%2。</translation>
    </message>
    <message>
        <source>The neighbours fall into %1 parts without a link between them, islands not counted.</source>
        <translation>邻接关系分为互不相连的%1个部分，孤岛不计在内。</translation>
    </message>
    <message>
        <source>Queen: a shared corner</source>
        <translation>Queen邻接：有公共顶点</translation>
    </message>
    <message>
        <source>Rook: a shared edge</source>
        <translation>Rook邻接：有公共边</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>最近的邻居</translation>
    </message>
    <message>
        <source>All within a distance</source>
        <translation>一定距离内的所有单元</translation>
    </message>
    <message>
        <source>Inverse distance</source>
        <translation>反距离</translation>
    </message>
    <message>
        <source>Same block</source>
        <translation>同一块</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Each row sums to 1</source>
        <translation>各行之和为1</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>All sum to the number of regions</source>
        <translation>总和为区域数</translation>
    </message>
    <message>
        <source>All sum to 1</source>
        <translation>总和为1</translation>
    </message>
    <message>
        <source>Variance stabilising</source>
        <translation>方差稳定化</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>Who is a neighbour of whom. Shared borders need polygons; distances are between points, of polygons their centroids.</source>
        <translation>哪些区域互为邻居。公共边界需要多边形；距离按点之间计算，多边形取其质心。</translation>
    </message>
    <message>
        <source>For nearest neighbours, and for a kernel without a distance, whose width is then the distance of the last of them.</source>
        <translation>用于最近的邻居；也用于未指定距离的核函数，此时其宽度为到其中最远邻居的距离。</translation>
    </message>
    <message>
        <source>Neighbours are no farther, and a kernel is so wide; otherwise the least distance at which every place has a neighbour. In metres along the earth, else in the units of the coordinates.</source>
        <translation>邻居的最大距离，也是核函数的宽度；未指定时为使每个空间单元都有邻居的最小距离。按地球表面距离计算时以米为单位，否则采用坐标的单位。</translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation>标准化</translation>
    </message>
    <message>
        <source>How weights are scaled before they are used.</source>
        <translation>使用权重之前如何对其标准化。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>阶数</translation>
    </message>
    <message>
        <source>Neighbours of neighbours: so many steps of queen or rook.</source>
        <translation>邻居的邻居：沿Queen或Rook邻接的步数。</translation>
    </message>
    <message>
        <source>With lower orders</source>
        <translation>含较低阶</translation>
    </message>
    <message>
        <source>Neighbours fewer steps away count as well.</source>
        <translation>步数较少的邻居也计算在内。</translation>
    </message>
    <message>
        <source>Snapping tolerance</source>
        <translation>捕捉容差</translation>
    </message>
    <message>
        <source>Corners no farther apart are one, in the units of the coordinates; 0: only equal ones.</source>
        <translation>距离不超过此值的顶点视为同一点，采用坐标的单位；0表示坐标须完全相同。</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>均匀核</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>三角核</translation>
    </message>
    <message>
        <source>Inverse distances are raised to it.</source>
        <translation>反距离的幂次。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Rows of the same block are neighbours.</source>
        <translation>同一块的行互为邻居。</translation>
    </message>
    <message>
        <source>File of weights</source>
        <translation>权重文件</translation>
    </message>
    <message>
        <source>Path of a .gal or .gwt file; its ids are those of the column of ids, else the numbers of the rows.</source>
        <translation>.gal或.gwt文件的路径；其中的标识对应标识列的值，未指定标识列时为行号。</translation>
    </message>
    <message>
        <source>Values of the file</source>
        <translation>文件中的值</translation>
    </message>
    <message>
        <source>A .gwt file often holds distances: its links then count 1 each.</source>
        <translation>.gwt文件存放的往往是距离：此时每条邻接关系计为1。</translation>
    </message>
    <message>
        <source>Links only</source>
        <translation>仅邻接关系</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>One region has no neighbours.</source>
        <translation>只有一个区域，没有邻居。</translation>
    </message>
    <message>
        <source>Use data with several regions.</source>
        <translation>请使用含有多个区域的数据。</translation>
    </message>
    <message>
        <source>No region has a neighbour.</source>
        <translation>所有区域都没有邻居。</translation>
    </message>
    <message>
        <source>Borders that do not meet exactly need a snapping tolerance; or choose nearest neighbours or a greater distance.</source>
        <translation>边界未完全重合时需要设置捕捉容差；也可选择最近的邻居，或增大距离。</translation>
    </message>
    <message>
        <source>Weights: %1 links between %2 regions.</source>
        <translation>权重：%2个区域之间有%1条邻接关系。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>邻接关系</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>连通性</translation>
    </message>
    <message>
        <source>Regions by number of neighbours</source>
        <translation>按邻居数统计的区域数</translation>
    </message>
    <message>
        <source>A file of weights ends in .gal or .gwt.</source>
        <translation>权重文件的扩展名应为.gal或.gwt。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入该文件。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Path of a .gal file (links only) or a .gwt file (with weights) to write.</source>
        <translation>要写入的.gal文件（仅邻接关系）或.gwt文件（含权重）的路径。</translation>
    </message>
    <message>
        <source>Spatial weights</source>
        <translation>空间权重</translation>
    </message>
    <message>
        <source>Finds the neighbours of each region and says how well they hang together.</source>
        <translation>找出每个区域的邻居，并说明各区域之间的连通情况。</translation>
    </message>
    <message>
        <source>Local coefficients of %1</source>
        <translation>%1的局部系数</translation>
    </message>
    <message>
        <source>Residuals on the map</source>
        <translation>地图上的残差</translation>
    </message>
    <message>
        <source>Cluster map</source>
        <translation>聚类图</translation>
    </message>
    <message>
        <source>Significance map</source>
        <translation>显著性图</translation>
    </message>
    <message>
        <source>Regions on the map</source>
        <translation>地图上的分区</translation>
    </message>
    <message>
        <source>The result on the map</source>
        <translation>地图上的结果</translation>
    </message>
    <message>
        <source>Connectivity graph</source>
        <translation>邻接图</translation>
    </message>
    <message>
        <source>Coordinates are those of a plane, where a unit means the same in both directions.</source>
        <translation>坐标为平面坐标，两个方向上的单位长度相同。</translation>
    </message>
    <message>
        <source>The mean and the variance are the same everywhere. The z-scores need several neighbours a region to be near normal.</source>
        <translation>各处的均值和方差相同。要使z得分接近正态分布，每个区域需要有若干个相邻区域。</translation>
    </message>
    <message>
        <source>The points are all there are, or a sample that is equally dense everywhere; nothing is known beyond their border.</source>
        <translation>这些点是全部的点，或是各处抽样密度相同的样本；边界之外的情况未知。</translation>
    </message>
    <message>
        <source>Gi is the weighted sum of the neighbours' values as a share of all others', Gi* counts the region itself. The z-score compares it with what random orders of the values give; the pseudo p-value keeps the region's value and deals the others at random to its neighbours, one-sided. The general G tells whether high or low values gather in the whole.

A hot spot is a significant region with a positive z-score, a cold spot one with a negative. The same seed gives the same p-values.

**Missing values:** rows with a missing or infinite value are left out and counted; regions without neighbours are "Isolated" and not tested.

Sources: A. Getis, J. K. Ord, Geographical Analysis 24, 1992; J. K. Ord, A. Getis, Geographical Analysis 27, 1995.</source>
        <translation>Gi为相邻区域的值的加权和在所有其他区域中的占比，Gi*计入区域自身。z得分将其与值随机排列时的结果比较；伪p值保持区域自身的值不变，将其他值随机分配给相邻区域，为单侧检验。全局G表示总体上是高值还是低值聚集。

热点为显著且z得分为正的区域，冷点为显著且z得分为负的区域。相同的随机种子得到相同的p值。

**缺失值**：含缺失值或无穷大值的行略去并计数；没有相邻区域的区域标为“Isolated”（孤立），不作检验。

文献：A. Getis, J. K. Ord, Geographical Analysis 24, 1992；J. K. Ord, A. Getis, Geographical Analysis 27, 1995。</translation>
    </message>
    <message>
        <source>The z-score needs several neighbours to be near normal. Each region is tested as if it were the only one: use the false discovery rate for many.</source>
        <translation>要使z得分接近正态分布，需要有若干个相邻区域。每个区域都按只检验这一个区域处理：区域较多时，请使用错误发现率。</translation>
    </message>
    <message>
        <source>Around the place %1, %2 there are too few different rows for a local regression.</source>
        <translation>位置（%1，%2）周围不同的行太少，无法作局部回归。</translation>
    </message>
    <message>
        <source>Each place has its own weighted least squares, near rows counting more. The effective number of parameters is the trace of the hat matrix; where the corrected Akaike criterion is no less than that of one regression for all, coefficients do not vary enough to speak of.

**Missing values:** rows with a missing or infinite value are left out and counted.

Sources: A. S. Fotheringham, C. Brunsdon, M. Charlton, Geographically Weighted Regression, 2002; D. Wheeler, M. Tiefelsdorf, Journal of Geographical Systems 7, 2005.</source>
        <translation>每个位置各作一次加权最小二乘，越近的行权重越大。有效参数个数为帽子矩阵的迹；若修正的赤池信息准则不小于对全部数据作单一回归时的值，则系数的变化不足为道。

**缺失值**：含缺失值或无穷大值的行略去并计数。

文献：A. S. Fotheringham, C. Brunsdon, M. Charlton, Geographically Weighted Regression, 2002；D. Wheeler, M. Tiefelsdorf, Journal of Geographical Systems 7, 2005。</translation>
    </message>
    <message>
        <source>Relations vary smoothly. Local coefficients of correlated predictors mirror each other: do not read single ones. Their t-values are tests at each place, many at once.</source>
        <translation>关系在空间上平滑变化。相关的自变量，其局部系数会此消彼长：不要单独解读其中一个。其t值为每个位置上的检验，同时进行了多次。</translation>
    </message>
    <message>
        <source>Gi* is computed in every period and its z-score put to the level chosen, with the false discovery rate within the period. The trend of a region's z-scores is tested by Mann and Kendall.

New: hot in the last period for the first time. Consecutive: hot without a break up to the last, under nine tenths of the periods. Persistent: hot in nine tenths of the periods and the last, without trend; Intensifying or Diminishing with one. Sporadic: hot in the last and off and on before, Oscillating where it has been cold as well. Historical: hot in nine tenths, not in the last. The same for cold spots.

**Missing values:** regions without a value in every period are left out and counted.

Sources: J. K. Ord, A. Getis, Geographical Analysis 27, 1995; H. B. Mann, Econometrica 13, 1945; M. G. Kendall, Rank Correlation Methods, 1975.</source>
        <translation>在每个时期计算Gi*，并按所选水平判断其z得分，在时期内采用错误发现率。各区域z得分的趋势用Mann–Kendall检验。

New（新增）：仅在最后一个时期首次成为热点。Consecutive（连续）：连续为热点直到最后一个时期，但不足十分之九的时期。Persistent（持续）：在十分之九的时期和最后一个时期为热点，且没有趋势；有趋势时为Intensifying（加强）或Diminishing（减弱）。Sporadic（零散）：最后一个时期为热点，之前时有时无；其间还曾为冷点时为Oscillating（振荡）。Historical（历史）：在十分之九的时期为热点，但最后一个时期不是。冷点同理。

**缺失值**：并非每个时期都有值的区域略去并计数。

文献：J. K. Ord, A. Getis, Geographical Analysis 27, 1995；H. B. Mann, Econometrica 13, 1945；M. G. Kendall, Rank Correlation Methods, 1975。</translation>
    </message>
    <message>
        <source>Periods of equal length; a trend is only sensible with eight periods or more.</source>
        <translation>各时期长度相等；至少有八个时期时，趋势才有意义。</translation>
    </message>
    <message>
        <source>Values change smoothly from place to place, alike in all directions. How well that serves is told by the cross-validation.</source>
        <translation>值在空间上平滑变化，各方向上相同。是否适用，可由交叉验证看出。</translation>
    </message>
    <message>
        <source>By chance, each category could lie at any region as well as at any other.</source>
        <translation>随机情形下，每个类别出现在任一区域的可能性都相同。</translation>
    </message>
    <message>
        <source>All values are equal, so there is nothing to interpolate.</source>
        <translation>所有值都相等，无需插值。</translation>
    </message>
    <message>
        <source>All rows are at the same place.</source>
        <translation>所有行位于同一位置。</translation>
    </message>
    <message>
        <source>Use data with several places.</source>
        <translation>请使用含有多个位置的数据。</translation>
    </message>
    <message>
        <source>The variogram is half the mean squared difference of pairs by distance. The model is fitted with weights pairs / distance², as gstat does unless told: for each range the best nugget and sill are a linear problem, and the range of least error is searched. The range of the exponential and the Gaussian model is the divisor of the distance; they reach 95 % of the sill at 3 and 1.73 of it.

Ordinary kriging takes an unknown constant mean, universal kriging one that follows the coordinates or columns; the variogram is then that of the residuals of least squares. All rows take part in each prediction, at most 6,000. In the cross-validation each row is predicted from all others with the same variogram; a mean squared score near 1 says that the variances are right.

**Missing values:** rows with a missing or infinite value are left out and counted.

Sources: G. Matheron, Economic Geology 58, 1963; N. Cressie, Statistics for Spatial Data, 1993; O. Dubrule, Mathematical Geology 15, 1983; E. J. Pebesma, Computers and Geosciences 30, 2004.</source>
        <translation>变异函数为各距离上点对之差的平方的均值的一半。拟合模型时，权重为点对数 / 距离²，与gstat的默认设置相同：对每个变程，最优的块金值和基台值是线性问题的解，再搜索误差最小的变程。指数模型和高斯模型的变程是距离的除数；两者分别在变程的3倍和1.73倍处达到基台值的95%。

普通克里金假定均值为未知常数，泛克里金假定均值随坐标或列变化；此时变异函数为最小二乘残差的变异函数。每个预测都使用所有行，最多6,000行。交叉验证时，每行用相同的变异函数由其他所有行预测；得分平方的均值接近1，表示方差恰当。

**缺失值**：含缺失值或无穷大值的行略去并计数。

文献：G. Matheron, Economic Geology 58, 1963；N. Cressie, Statistics for Spatial Data, 1993；O. Dubrule, Mathematical Geology 15, 1983；E. J. Pebesma, Computers and Geosciences 30, 2004。</translation>
    </message>
    <message>
        <source>Differences depend on distance alone, not on direction or place. Skewed values are better taken as logarithms.</source>
        <translation>差异只取决于距离，与方向和位置无关。偏态的值最好取对数。</translation>
    </message>
    <message>
        <source>The local I of a region is its standardised value times the weighted sum of its neighbours'. The clusters are named after the region and its neighbours: High-High and Low-Low are cores of clusters, High-Low and Low-High are outliers.

The pseudo p-value keeps the region's value and deals the others at random to its neighbours; it is one-sided, so that 999 permutations reach 0.001 at best. The analytic columns take the same null hypothesis with a normal approximation, two-sided. The same seed gives the same p-values.

**Missing values:** rows with a missing or infinite value are left out and counted; regions without neighbours are "Isolated" and not tested.

Sources: L. Anselin, Geographical Analysis 27, 1995; R. R. Sokal, N. L. Oden, B. A. Thomson, Geographical Analysis 30, 1998; M. Caldas de Castro, B. H. Singer, Geographical Analysis 38, 2006.</source>
        <translation>区域的局部I为其标准化值与相邻区域标准化值的加权和之积。聚集按区域及其相邻区域命名：High-High（高-高）和Low-Low（低-低）为聚集的核心，High-Low（高-低）和Low-High（低-高）为离群值。

伪p值保持区域自身的值不变，将其他值随机分配给相邻区域；为单侧检验，因此999次置换最小可达0.001。解析列在相同的零假设下采用正态近似，为双侧检验。相同的随机种子得到相同的p值。

**缺失值**：含缺失值或无穷大值的行略去并计数；没有相邻区域的区域标为“Isolated”（孤立），不作检验。

文献：L. Anselin, Geographical Analysis 27, 1995；R. R. Sokal, N. L. Oden, B. A. Thomson, Geographical Analysis 30, 1998；M. Caldas de Castro, B. H. Singer, Geographical Analysis 38, 2006。</translation>
    </message>
    <message>
        <source>Each region is tested as if it were the only one. Many regions make false clusters: use the false discovery rate, or read clusters as hints.</source>
        <translation>每个区域都按只检验这一个区域处理。区域较多时会出现虚假的聚集：请使用错误发现率，或只将聚集视为线索。</translation>
    </message>
    <message>
        <source>The mean and the variance are the same everywhere, and each region is tested as if it were the only one. Many regions make false clusters: use the false discovery rate, or read clusters as hints.</source>
        <translation>各处的均值和方差相同，且每个区域都按只检验这一个区域处理。区域较多时会出现虚假的聚集：请使用错误发现率，或只将聚集视为线索。</translation>
    </message>
    <message>
        <source>No row has all the values and the place that are needed.</source>
        <translation>没有一行同时具备所需的全部值和位置。</translation>
    </message>
    <message>
        <source>I is the sum over links of the weight times the product of both deviations from the mean, divided by the variance and scaled by n over the sum of weights. Above its expectation -1/(n-1) neighbours are alike, below it they differ.

The z-score under randomisation takes all orders of the values as equally likely, the one under normality takes them as draws of one normal distribution; the pseudo p-value counts the random orders that are at least as extreme on the side of the data. The same seed gives the same orders. The bivariate variant keeps the first variable in place and permutes the second; it measures no causes, and its value holds the plain correlation of both variables as well.

**Missing values:** rows with a missing or infinite value are left out and counted; regions without neighbours take no part in n.

Sources: P. A. P. Moran, Biometrika 37, 1950; A. D. Cliff, J. K. Ord, Spatial Processes, 1981; R. M. Assunção, E. A. Reis, Statistics in Medicine 18, 1999; L. Anselin, I. Syabri, O. Smirnov, 2002.</source>
        <translation>I为各邻接关系的权重与两端离均差之积的总和，除以方差，再乘以n与权重总和之比。高于期望值-1/(n-1)时，相邻区域相似；低于时，相邻区域相异。

随机化假定下的z得分将值的所有排列视为等可能，正态假定下的z得分将值视为取自同一正态分布；伪p值统计在数据一侧至少同样极端的随机排列。相同的随机种子得到相同的排列。双变量形式保持第一个变量的位置不变，对第二个变量作置换；它不衡量因果关系，其值也包含两个变量之间的普通相关。

**缺失值**：含缺失值或无穷大值的行略去并计数；没有相邻区域的区域不计入n。

文献：P. A. P. Moran, Biometrika 37, 1950；A. D. Cliff, J. K. Ord, Spatial Processes, 1981；R. M. Assunção, E. A. Reis, Statistics in Medicine 18, 1999；L. Anselin, I. Syabri, O. Smirnov, 2002。</translation>
    </message>
    <message>
        <source>The mean and the variance are the same everywhere. Rates of small populations vary more: use the variant for rates.</source>
        <translation>各处的均值和方差相同。人口较少的区域，比率的波动较大：请使用针对比率的形式。</translation>
    </message>
    <message>
        <source>The mean and the variance are the same everywhere. A single wild value moves it far.</source>
        <translation>各处的均值和方差相同。一个极端值就会使其大幅偏移。</translation>
    </message>
    <message>
        <source>A table of links, such as the links of spatial.weights: columns from, to and weight, with the ids of the rows. When it is given, it is used and no other neighbours are looked for.</source>
        <translation>邻接关系表，例如spatial.weights给出的邻接关系：含from、to和weight三列，存放各行的标识。指定该表后即采用该表，不再另行查找相邻区域。</translation>
    </message>
    <message>
        <source>Moran's I of the residuals notes any spatial dependence. The Lagrange multiplier tests look for a lag or an error model; the robust ones for one in the presence of the other. Where both plain tests are significant, take the model whose robust test is the greater.

**Missing values:** rows with a missing or infinite value are left out and counted.

Sources: A. D. Cliff, J. K. Ord, Spatial Processes, 1981; L. Anselin, A. K. Bera, R. Florax, M. J. Yoon, Regional Science and Urban Economics 26, 1996.</source>
        <translation>残差的Moran's I可反映任何形式的空间依赖性。拉格朗日乘数检验分别针对空间滞后模型和空间误差模型；稳健检验则在另一种依赖可能存在的情况下检验其中一种。两项普通检验都显著时，请采用稳健检验统计量较大的模型。

**缺失值**：含缺失值或无穷大值的行略去并计数。

来源：A. D. Cliff, J. K. Ord, Spatial Processes, 1981；L. Anselin, A. K. Bera, R. Florax, M. J. Yoon, Regional Science and Urban Economics 26, 1996。</translation>
    </message>
    <message>
        <source>Normal errors of equal variance, weights that are known and right.</source>
        <translation>误差服从正态分布且方差相等，权重已知且正确。</translation>
    </message>
    <message>
        <source>Shapes and targets have the same coordinate system, which is checked.</source>
        <translation>图形与目标的坐标系相同，程序会检查这一点。</translation>
    </message>
    <message>
        <source>A count is divided among the targets by the share of its shape's area that lies in each; a rate becomes the mean of the rates in a target, weighted by area. Areas are those of an equal-area projection where coordinates are degrees.

**Missing values:** rows without a shape or a value are left out and counted. Invalid polygons are repaired first and counted. What lies outside all targets is told.

Sources: M. F. Goodchild, N. S.-N. Lam, Geo-Processing 1, 1980; GEOS.</source>
        <translation>计数按其图形面积落在各目标中的占比分配给各目标；比率取目标内各比率按面积加权的平均值。坐标为度时，面积按等积投影计算。

**缺失值**：没有图形或没有值的行略去并计数。无效的多边形先修复并计数。落在所有目标之外的部分会予以说明。

来源：M. F. Goodchild, N. S.-N. Lam, Geo-Processing 1, 1980；GEOS。</translation>
    </message>
    <message>
        <source>What is counted is spread evenly within each shape.</source>
        <translation>计数的对象在每个图形内均匀分布。</translation>
    </message>
    <message>
        <source>Data and targets have the same coordinate system, which is checked; targets do not overlap.</source>
        <translation>数据与目标的坐标系相同，程序会检查这一点；目标互不重叠。</translation>
    </message>
    <message>
        <source>Places that are alike in the columns, each of the same weight, and near each other belong together; neighbours are right.</source>
        <translation>在各列上相近（各列权重相同）且彼此邻近的空间单元属于同一区域；邻接关系正确。</translation>
    </message>
    <message>
        <source>Places that are alike in the columns, each of the same weight, and near each other belong together; neighbours are right, and amounts may be added up.</source>
        <translation>在各列上相近（各列权重相同）且彼此邻近的空间单元属于同一区域；邻接关系正确，且数量可以相加。</translation>
    </message>
    <message>
        <source>The coefficient of the spatial lag, %1, is too great in size for impacts: effects would grow from neighbour to neighbour.</source>
        <translation>空间滞后的系数%1绝对值过大，无法计算效应：影响会在相邻区域之间逐级放大。</translation>
    </message>
    <message>
        <source>y = ρWy + Xβ + ε. What happens in one region spreads to others: read the impacts, not β. A direct impact is the mean effect of a region's own predictor on itself, an indirect one that of all others; their errors are by the delta method.

Maximum likelihood takes ln|I - ρW| from the eigenvalues of W up to 250 regions and from sparse factorisations beyond. Two-stage least squares uses X, WX and W²X as instruments.

**Missing values:** rows with a missing or infinite value are left out and counted. Islands have no lag: theirs is 0.

Sources: K. Ord, Journal of the American Statistical Association 70, 1975; L. Anselin, Spatial Econometrics, 1988; R. K. Pace, R. Barry, Statistics and Probability Letters 33, 1997; H. H. Kelejian, I. R. Prucha, Journal of Real Estate Finance and Economics 17, 1998; J. LeSage, R. K. Pace, Introduction to Spatial Econometrics, 2009.</source>
        <translation>y = ρWy + Xβ + ε。一个区域的变化会扩散到其他区域：请看效应，而不是β。直接效应是一个区域自身的自变量对本区域的平均影响，间接效应是所有其他区域的自变量对本区域的平均影响；其标准误用delta方法计算。

最大似然法中的ln|I - ρW|，区域不超过250个时由W的特征值计算，更多时由稀疏分解计算。两阶段最小二乘法以X、WX和W²X为工具变量。

**缺失值**：含缺失值或无穷大值的行略去并计数。孤岛没有空间滞后，取0。

来源：K. Ord, Journal of the American Statistical Association 70, 1975；L. Anselin, Spatial Econometrics, 1988；R. K. Pace, R. Barry, Statistics and Probability Letters 33, 1997；H. H. Kelejian, I. R. Prucha, Journal of Real Estate Finance and Economics 17, 1998；J. LeSage, R. K. Pace, Introduction to Spatial Econometrics, 2009。</translation>
    </message>
    <message>
        <source>The weights are known and right; for maximum likelihood the errors are normal with equal variance. The diagnostics of spatial.ols help to choose between lag and error.</source>
        <translation>权重已知且正确；采用最大似然法时，误差服从正态分布且方差相等。spatial.ols的诊断有助于在滞后模型与误差模型之间选择。</translation>
    </message>
    <message>
        <source>y = ρWy + Xβ + WXθ + ε. It holds the lag model (θ = 0) and the error model (θ = -ρβ). Read the impacts, not β and θ: a direct impact is the mean effect of a region's own predictor on itself, an indirect one that of all others; their errors are by the delta method.

Maximum likelihood takes ln|I - ρW| from the eigenvalues of W up to 250 regions and from sparse factorisations beyond. Two-stage least squares lags the predictors twice more as instruments.

**Missing values:** rows with a missing or infinite value are left out and counted.

Sources: L. Anselin, Spatial Econometrics, 1988; J. LeSage, R. K. Pace, Introduction to Spatial Econometrics, 2009.</source>
        <translation>y = ρWy + Xβ + WXθ + ε。它包含滞后模型（θ = 0）和误差模型（θ = -ρβ）。请看效应，而不是β和θ：直接效应是一个区域自身的自变量对本区域的平均影响，间接效应是所有其他区域的自变量对本区域的平均影响；其标准误用delta方法计算。

最大似然法中的ln|I - ρW|，区域不超过250个时由W的特征值计算，更多时由稀疏分解计算。两阶段最小二乘法以自变量的再两阶空间滞后为工具变量。

**缺失值**：含缺失值或无穷大值的行略去并计数。

来源：L. Anselin, Spatial Econometrics, 1988；J. LeSage, R. K. Pace, Introduction to Spatial Econometrics, 2009。</translation>
    </message>
    <message>
        <source>The weights are known and right, their rows sum to 1 and no region is an island; for maximum likelihood the errors are normal with equal variance.</source>
        <translation>权重已知且正确，各行之和为1，且没有区域为孤岛；采用最大似然法时，误差服从正态分布且方差相等。</translation>
    </message>
    <message>
        <source>y = Xβ + u, u = λWu + ε. Predictors act as in a linear regression; what is left out of the model varies smoothly over the map. The fitted values hold the part that the neighbours' errors tell.

Maximum likelihood takes ln|I - λW| from the eigenvalues of W up to 250 regions and from sparse factorisations beyond. The generalised moments take λ from the residuals of least squares; its standard error is that of the moments under normal errors.

**Missing values:** rows with a missing or infinite value are left out and counted. Islands have no lag: theirs is 0.

Sources: K. Ord, Journal of the American Statistical Association 70, 1975; L. Anselin, Spatial Econometrics, 1988; H. H. Kelejian, I. R. Prucha, International Economic Review 40, 1999, and Journal of Econometrics 118, 2004.</source>
        <translation>y = Xβ + u，u = λWu + ε。自变量的作用与线性回归相同；模型未包含的因素在地图上平滑变化。拟合值包含由相邻区域的误差所能推知的部分。

最大似然法中的ln|I - λW|，区域不超过250个时由W的特征值计算，更多时由稀疏分解计算。广义矩方法由最小二乘残差估计λ；其标准误为误差服从正态分布时矩估计的标准误。

**缺失值**：含缺失值或无穷大值的行略去并计数。孤岛没有空间滞后，取0。

来源：K. Ord, Journal of the American Statistical Association 70, 1975；L. Anselin, Spatial Econometrics, 1988；H. H. Kelejian, I. R. Prucha, International Economic Review 40, 1999，以及Journal of Econometrics 118, 2004。</translation>
    </message>
    <message>
        <source>The weights are known and right; for maximum likelihood the errors are normal with equal variance.</source>
        <translation>权重已知且正确；采用最大似然法时，误差服从正态分布且方差相等。</translation>
    </message>
    <message>
        <source>Quadrants of the scatter plot</source>
        <translation>散点图的象限</translation>
    </message>
    <message>
        <source>None: each shape is taken by itself.</source>
        <translation>无：每个图形单独处理。</translation>
    </message>
    <message>
        <source>The numbers are amounts that may be added up, and neighbours have the same vertices where they meet.</source>
        <translation>数值为可以相加的数量，且相邻图形在相接处的顶点一致。</translation>
    </message>
    <message>
        <source>Neighbours have the same vertices where they meet; coordinates are those of a plane.</source>
        <translation>相邻图形在相接处的顶点一致；坐标为平面坐标。</translation>
    </message>
    <message>
        <source>Weights of the table given: %1 links between %2 regions.</source>
        <translation>采用指定权重表中的权重：%2个区域之间有%1条邻接关系。</translation>
    </message>
    <message>
        <source>Queen neighbours share a corner, rook neighbours an edge: corners must be equal in both polygons, or no farther apart than the snapping tolerance. Distances are between points or centroids; along the earth they are geodesic. A region without neighbours is an island: its spatial lag is 0 and it takes no part in tests.

The table of links has a line for each link that a map can draw, and islands as rows without "to"; the parts are the sets of regions that links hold together. Shown as a dataset, that table can be the weights of any module that looks at neighbours; so can any table with the columns from, to and weight.

**Missing values:** rows without a place are left out and counted.

Sources: A. D. Cliff, J. K. Ord, Spatial Processes, 1981; L. Anselin, Spatial Econometrics, 1988; M. Tiefelsdorf, D. A. Griffith, B. Boots, Environment and Planning A 31, 1999; C. F. F. Karney, Journal of Geodesy 87, 2013.</source>
        <translation>Queen邻接的区域有公共顶点，Rook邻接的区域有公共边：两个多边形的顶点必须相同，或距离不超过捕捉容差。距离为点或质心之间的距离；按地球表面计算时为大地线距离。没有邻居的区域为孤岛：其空间滞后为0，不参与检验。

邻接关系表为每条邻接关系给出一条可在地图上绘制的线，孤岛则列为没有“to”的行；各部分是由邻接关系连在一起的区域的集合。该表显示为数据集后，可用作任何需要邻接关系的模块的权重；任何含有from、to和weight列的表也可以。

**缺失值**：没有位置的行略去并计数。

来源：A. D. Cliff, J. K. Ord, Spatial Processes, 1981；L. Anselin, Spatial Econometrics, 1988；M. Tiefelsdorf, D. A. Griffith, B. Boots, Environment and Planning A 31, 1999；C. F. F. Karney, Journal of Geodesy 87, 2013。</translation>
    </message>
    <message>
        <source>None of the data: the choice of neighbours is one of yours, and what builds on it depends on it.</source>
        <translation>对数据没有要求：邻接关系由用户选定，以此为基础的结果都取决于这一选择。</translation>
    </message>
    <message>
        <source>The table of weights has no columns from and to that hold ids.</source>
        <translation>权重表中没有存放标识的from列和to列。</translation>
    </message>
    <message>
        <source>Rename its columns to from, to and weight.</source>
        <translation>请将其各列改名为from、to和weight。</translation>
    </message>
    <message>
        <source>Rows of the table of weights left out because from or weight is missing: %1.</source>
        <translation>权重表中因from或weight缺失而略去的行数：%1。</translation>
    </message>
    <message>
        <source>Links that stand more than once in the table of weights: %1; the first counts.</source>
        <translation>权重表中重复出现的邻接关系：%1；以第一次出现的为准。</translation>
    </message>
    <message>
        <source>Rows that the table of weights does not name: %1.</source>
        <translation>权重表中未列出的行数：%1。</translation>
    </message>
    <message>
        <source>Local intercept</source>
        <translation>局部截距</translation>
    </message>
    <message>
        <source>Cold spot</source>
        <translation>冷点</translation>
    </message>
    <message>
        <source>Consecutive cold spot</source>
        <translation>连续冷点</translation>
    </message>
    <message>
        <source>Consecutive hot spot</source>
        <translation>连续热点</translation>
    </message>
    <message>
        <source>Diminishing cold spot</source>
        <translation>减弱的冷点</translation>
    </message>
    <message>
        <source>Diminishing hot spot</source>
        <translation>减弱的热点</translation>
    </message>
    <message>
        <source>High–High</source>
        <translation>高–高</translation>
    </message>
    <message>
        <source>High–Low</source>
        <translation>高–低</translation>
    </message>
    <message>
        <source>Historical cold spot</source>
        <translation>历史冷点</translation>
    </message>
    <message>
        <source>Historical hot spot</source>
        <translation>历史热点</translation>
    </message>
    <message>
        <source>Hot spot</source>
        <translation>热点</translation>
    </message>
    <message>
        <source>Intensifying cold spot</source>
        <translation>增强的冷点</translation>
    </message>
    <message>
        <source>Intensifying hot spot</source>
        <translation>增强的热点</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>Low–High</source>
        <translation>低–高</translation>
    </message>
    <message>
        <source>Low–Low</source>
        <translation>低–低</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负相关</translation>
    </message>
    <message>
        <source>New cold spot</source>
        <translation>新增冷点</translation>
    </message>
    <message>
        <source>New hot spot</source>
        <translation>新增热点</translation>
    </message>
    <message>
        <source>No pattern</source>
        <translation>无模式</translation>
    </message>
    <message>
        <source>Not significant</source>
        <translation>不显著</translation>
    </message>
    <message>
        <source>Oscillating cold spot</source>
        <translation>振荡的冷点</translation>
    </message>
    <message>
        <source>Oscillating hot spot</source>
        <translation>振荡的热点</translation>
    </message>
    <message>
        <source>Other positive</source>
        <translation>其他正相关</translation>
    </message>
    <message>
        <source>Persistent cold spot</source>
        <translation>持续冷点</translation>
    </message>
    <message>
        <source>Persistent hot spot</source>
        <translation>持续热点</translation>
    </message>
    <message>
        <source>Sporadic cold spot</source>
        <translation>零星冷点</translation>
    </message>
    <message>
        <source>Sporadic hot spot</source>
        <translation>零星热点</translation>
    </message>
    <message>
        <source>p ≤ %1</source>
        <translation>p ≤ %1</translation>
    </message>
    <message>
        <source>LM test of an error model</source>
        <translation>误差模型的LM检验</translation>
    </message>
    <message>
        <source>LM test of a lag model</source>
        <translation>滞后模型的LM检验</translation>
    </message>
    <message>
        <source>Robust LM test of an error model</source>
        <translation>误差模型的稳健LM检验</translation>
    </message>
    <message>
        <source>Robust LM test of a lag model</source>
        <translation>滞后模型的稳健LM检验</translation>
    </message>
    <message>
        <source>LM test of both (SARMA)</source>
        <translation>二者联合的LM检验（SARMA）</translation>
    </message>
    <message>
        <source>λ (spatial error)</source>
        <translation>λ（空间误差）</translation>
    </message>
    <message>
        <source>ρ (spatial lag)</source>
        <translation>ρ（空间滞后）</translation>
    </message>
    <message>
        <source>Spatial lag of %1</source>
        <translation>%1的空间滞后</translation>
    </message>
    <message>
        <source>A ring repeats at %1</source>
        <translation>环在%1处重复</translation>
    </message>
    <message>
        <source>A hole lies outside its polygon at %1</source>
        <translation>孔洞在%1处位于多边形之外</translation>
    </message>
    <message>
        <source>Holes lie within each other at %1</source>
        <translation>孔洞在%1处相互嵌套</translation>
    </message>
    <message>
        <source>The interior falls apart at %1</source>
        <translation>内部在%1处不连通</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>A coordinate is not finite at %1</source>
        <translation>%1处的坐标不是有限值</translation>
    </message>
    <message>
        <source>Polygons lie within each other at %1</source>
        <translation>多边形在%1处相互嵌套</translation>
    </message>
    <message>
        <source>A point repeats at %1</source>
        <translation>点在%1处重复</translation>
    </message>
    <message>
        <source>A ring touches itself at %1</source>
        <translation>环在%1处与自身相交</translation>
    </message>
    <message>
        <source>A ring is not closed at %1</source>
        <translation>环在%1处未闭合</translation>
    </message>
    <message>
        <source>The outline crosses itself at %1</source>
        <translation>轮廓在%1处自相交</translation>
    </message>
    <message>
        <source>Too few points in a part</source>
        <translation>某部分的点过少</translation>
    </message>
    <message>
        <source>Too few points in a part at %1</source>
        <translation>%1处某部分的点过少</translation>
    </message>
    <message>
        <source>The shape cannot be checked at %1</source>
        <translation>图形在%1处无法检查</translation>
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
        <source>In the JSON, %1 has a member "%2" that is not supported.</source>
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
        <source>Join "%1" on %2, leading zeros ignored (%3)</source>
        <translation>按%2连接“%1”，忽略前导零（%3）</translation>
    </message>
    <message>
        <source>Join "%1" on %2 (%3)</source>
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
        <source>Split %1 at "%2" into columns</source>
        <translation>按“%2”将%1拆分为多列</translation>
    </message>
    <message>
        <source>Split %1 by width into columns</source>
        <translation>按宽度将%1拆分为多列</translation>
    </message>
    <message>
        <source>Split %1 at "%2" into rows</source>
        <translation>按“%2”将%1拆分为多行</translation>
    </message>
    <message>
        <source>Take parts of %1: %2</source>
        <translation>提取%1的日期部分：%2</translation>
    </message>
    <message>
        <source>The field "%1" holds %2.</source>
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
        <source>The chart needs a field of numbers on its channel "%1".</source>
        <translation>图表的“%1”通道需要数值字段。</translation>
    </message>
    <message>
        <source>Choose a field for it.</source>
        <translation>为其选择一个字段。</translation>
    </message>
    <message>
        <source>The chart's property %1 must be %2.</source>
        <translation>图表的属性%1必须为%2。</translation>
    </message>
    <message>
        <source>A chart has no property %1.</source>
        <translation>图表没有属性%1。</translation>
    </message>
    <message>
        <source>The largest values of "%1" have not been asked for.</source>
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
        <source>Join "%1" on %2, %3 names reviewed (%4)</source>
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
        <source>The expression's part "%1" has no equal in the formula language.</source>
        <translation>表达式中的“%1”在公式语言中没有对应写法。</translation>
    </message>
    <message>
        <source>Vega-Lite has no equal of the mark "%1".</source>
        <translation>Vega-Lite没有与标记“%1”对应的标记。</translation>
    </message>
    <message>
        <source>Export a picture instead, or choose another mark.</source>
        <translation>请改为导出图片，或选择其他标记。</translation>
    </message>
    <message>
        <source>Error bars of kind "%1" cannot be written as Vega-Lite.</source>
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
    <message>
        <source>The map layer has only one of longitude and latitude.</source>
        <translation>地图图层只有经度和纬度中的一个。</translation>
    </message>
    <message>
        <source>Choose both fields, or neither.</source>
        <translation>请同时选择两个字段，或都不选。</translation>
    </message>
    <message>
        <source>A brace of the address %1 is not closed.</source>
        <translation>网址“%1”中有花括号未闭合。</translation>
    </message>
    <message>
        <source>Write {column} where the value of a column belongs.</source>
        <translation>请在要填入列值的位置写{column}。</translation>
    </message>
    <message>
        <source>%1 is no address that can be opened.</source>
        <translation>“%1”不是可以打开的网址。</translation>
    </message>
    <message>
        <source>It begins with https:// or http://, a host and a slash.</source>
        <translation>网址应以https://或http://开头，后接主机和斜杠。</translation>
    </message>
    <message>
        <source>The address needs the value of "%1", which is missing.</source>
        <translation>网址需要“%1”的值，而该值缺失。</translation>
    </message>
    <message>
        <source>Select rows that agree in this column.</source>
        <translation>请选择在该列中取值相同的行。</translation>
    </message>
    <message>
        <source>"%1" is not a colour.</source>
        <translation>“%1”不是颜色。</translation>
    </message>
    <message>
        <source>Write colours as #RRGGBB, such as #1F6FEB.</source>
        <translation>颜色请写作#RRGGBB的形式，如#1F6FEB。</translation>
    </message>
    <message>
        <source>There is no colour ramp "%1".</source>
        <translation>没有色带“%1”。</translation>
    </message>
    <message>
        <source>A style has at most %1 colours.</source>
        <translation>一个样式最多有%1种颜色。</translation>
    </message>
    <message>
        <source>Regions by the codes of "%1"</source>
        <translation>按“%1”的代码划分的地区</translation>
    </message>
    <message>
        <source>Industries by the codes of "%1"</source>
        <translation>按“%1”的代码划分行业</translation>
    </message>
    <message>
        <source>A container cannot lie in another one.</source>
        <translation>容器不能放在另一个容器中。</translation>
    </message>
    <message>
        <source>Put it beside the other, or give that one more tabs.</source>
        <translation>请将其放在另一容器旁边，或为另一容器增加标签页。</translation>
    </message>
    <message>
        <source>A logo cannot be %1 pixels high.</source>
        <translation>标志的高度不能为%1像素。</translation>
    </message>
    <message>
        <source>Choose a height from 8 to 200 pixels.</source>
        <translation>请选择8到200像素之间的高度。</translation>
    </message>
    <message>
        <source>The map is divided by the field "%1", which is not there.</source>
        <translation>地图按字段“%1”划分，但该字段不存在。</translation>
    </message>
    <message>
        <source>Choose another field for the time or the panels of the map.</source>
        <translation>请为地图的时间或分面选择其他字段。</translation>
    </message>
    <message>
        <source>The field "%1" has no value to divide the map by.</source>
        <translation>字段“%1”没有可用于划分地图的值。</translation>
    </message>
    <message>
        <source>A map of all rows up to a period cannot combine them in this way.</source>
        <translation>地图显示截至某一时期的所有行时，不能用这种方式汇总。</translation>
    </message>
    <message>
        <source>Combine the rows of a shape by sum, mean, count, minimum, maximum, first or last, or show the periods one by one.</source>
        <translation>同一图形的各行可按总和、平均值、计数、最小值、最大值、第一个值或最后一个值汇总，也可逐期显示。</translation>
    </message>
    <message>
        <source>The time "%1" of the map layer holds neither dates nor times.</source>
        <translation>地图图层的时间“%1”既不是日期也不是时间。</translation>
    </message>
    <message>
        <source>Choose a date field, or change its type in the data.</source>
        <translation>请选择日期字段，或在数据中更改其类型。</translation>
    </message>
    <message>
        <source>The time of the map has more than %1 steps.</source>
        <translation>地图的时间多于%1个时期。</translation>
    </message>
    <message>
        <source>Choose a longer unit of time, or restrict the rows by a filter.</source>
        <translation>请选择更长的时间单位，或用筛选限制行。</translation>
    </message>
    <message>
        <source>The time "%1" of the map is no date.</source>
        <translation>地图的时间“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2024-03-01 or 2024-03-01T08:00.</source>
        <translation>请写成2024-03-01或2024-03-01T08:00的形式。</translation>
    </message>
    <message>
        <source>Missing values of %1 are drawn as 0, as the document asks.</source>
        <translation>%1的缺失值按文档的要求绘制为0。</translation>
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
        <source>The terms "%1" cannot be read at character %2.</source>
        <translation>无法读取项“%1”，位于第%2个字符。</translation>
    </message>
    <message>
        <source>Write terms such as x^2, x:region with powers from 1 to 20; names with blanks or signs stand in [brackets].</source>
        <translation>请按x^2, x:region的形式写出各项，幂次为1至20；含空格或符号的名称写在[方括号]中。</translation>
    </message>
    <message>
        <source>A table of %1 by %2 categories is too large.</source>
        <translation>%1×%2个类别的表过大。</translation>
    </message>
    <message>
        <source>Choose columns of categories, or recode them into fewer.</source>
        <translation>请选择类别列，或通过重新编码减少类别。</translation>
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
        <source>No column of the model has the category %1 to compare with.</source>
        <translation>模型中没有列含有参照类别%1。</translation>
    </message>
    <message>
        <source>Name categories as they stand in the data, with commas between them.</source>
        <translation>请按数据中的写法填写类别，以逗号分隔。</translation>
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
        <source>"%1" is not a value of type %2.</source>
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
        <source>Column "%1" holds no names.</source>
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
        <source>The name "%1" is paired with two names: "%2" and "%3".</source>
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
    <message>
        <source>The rows are in order, and their steps are even.</source>
        <translation>各行已按顺序排列，且间隔相等。</translation>
    </message>
</context>
<context>
    <name>tests</name>
    <message>
        <source>The groups differ in spread (Brown–Forsythe, %1): read Welch's test.</source>
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
        <source>Do the means of groups differ, and which? With Welch's test and all pairs.</source>
        <translation>各组的均值是否不同，哪些组不同？含Welch检验和所有两两比较。</translation>
    </message>
    <message>
        <source>The classical F test supposes independent, normal values of equal variance in all groups; Welch's test does without equal variances. Pairs of groups are compared with Tukey's honest intervals and p-values, and with t tests corrected after Bonferroni and Holm. η² is the share of the variation between groups, ω² the same corrected for chance. Sums are carried in extended precision.

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
        <source>Whether one factor's effect may depend on the other.</source>
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
        <source>Exact binomial test of the share of rows with the given value (the last in the order of values unless given; for booleans true), with the exact interval of Clopper &amp; Pearson and, in a row of its own, Wilson's, which is shorter. Two-sided p-values sum all outcomes no more likely than the one seen.

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
        <source>Pearson's chi-square test and the likelihood ratio test of independence; for two by two categories also with Yates' correction. Cramér's V is the strength of the relation from 0 to 1. The cross table gives expected counts and adjusted residuals: beyond ±2 a cell stands out.

**Missing values:** rows where either is missing are left out and counted.

Sources: K. Pearson, Philosophical Magazine 50, 1900; F. Yates, 1934; S. J. Haberman, Biometrics 29, 1973; H. Cramér, Mathematical Methods of Statistics, 1946.</source>
        <translation>Pearson卡方独立性检验和似然比独立性检验；两列各有两个类别时，另作Yates校正。Cramér's V表示相关的强度，取值0到1。交叉表给出期望频数和调整残差：超出±2的单元格值得注意。

**缺失值**：任一列缺失的行略去并计数。

来源：K. Pearson, Philosophical Magazine 50, 1900；F. Yates, 1934；S. J. Haberman, Biometrics 29, 1973；H. Cramér, Mathematical Methods of Statistics, 1946。</translation>
    </message>
    <message>
        <source>**%1** and **%2** are related (chi-square test; Cramér's V is %3, %4).</source>
        <translation>**%1**与**%2**相关（卡方检验；Cramér's V为%3，%4）。</translation>
    </message>
    <message>
        <source>**%1** and **%2** are not clearly related (chi-square test; Cramér's V is %3, %4).</source>
        <translation>**%1**与**%2**无显著相关（卡方检验；Cramér's V为%3，%4）。</translation>
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
        <source>Pearson's chi-square test of given shares: equal ones unless shares are given in the order of the categories' names. Shares are scaled to sum to one.

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
        <translation>第一项</translation>
    </message>
    <message>
        <source>The categories of the rows.</source>
        <translation>作为行的类别。</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二项</translation>
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

Sources: P. Royston, Applied Statistics 44, 1995; M. A. Stephens, in R. B. D'Agostino, M. A. Stephens, Goodness-of-Fit Techniques, 1986; G. E. Dallal, L. Wilkinson, The American Statistician 40, 1986; C. M. Jarque, A. K. Bera, Economics Letters 6, 1980.</source>
        <translation>Shapiro–Wilk检验（3到5,000个值）最灵敏；Anderson–Darling检验侧重尾部，Lilliefors检验侧重中部，Jarque–Bera检验侧重偏度和峰度。值很多时，任何实际的列都会偏离正态分布：请同时查看直方图。

各列的**缺失值**略去并计数。

来源：P. Royston, Applied Statistics 44, 1995；M. A. Stephens, in R. B. D'Agostino, M. A. Stephens, Goodness-of-Fit Techniques, 1986；G. E. Dallal, L. Wilkinson, The American Statistician 40, 1986；C. M. Jarque, A. K. Bera, Economics Letters 6, 1980。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检验</translation>
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
        <source>Fisher's exact test</source>
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
        <source>**%1** and **%2** are related (Fisher's exact test, %3).</source>
        <translation>**%1**与**%2**相关（Fisher精确检验，%3）。</translation>
    </message>
    <message>
        <source>**%1** and **%2** are not clearly related (Fisher's exact test, %3).</source>
        <translation>**%1**与**%2**无显著相关（Fisher精确检验，%3）。</translation>
    </message>
    <message>
        <source>McNemar's test</source>
        <translation>McNemar检验</translation>
    </message>
    <message>
        <source>Did paired answers change more in one direction than in the other?</source>
        <translation>成对的回答是否更多地向某一方向变化？</translation>
    </message>
    <message>
        <source>Two columns of the same categories, such as before and after. With two categories: McNemar's test with and without correction for continuity, and the exact binomial test of the changes. With more: Bowker's test of symmetry.

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
        <source>Cohen's effect size.</source>
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

**缺失值**：缺少因变量或分组的行略去并计数。

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
        <source>Each row is a block; its values are ranked across the columns. Corrected for ties, with the chi-square distribution. The effect is Kendall's W, the agreement of the rows from 0 to 1.

**Missing values:** rows where any of the columns is missing are left out and counted.

Source: M. Friedman, Journal of the American Statistical Association 32, 1937.</source>
        <translation>每行为一个区组，其值在各列间排秩。对并列值作校正，采用卡方分布。效应为Kendall's W，即各行的一致程度，取值0到1。

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
        <source>Response</source>
        <translation>因变量</translation>
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
        <source>Student's t test of one mean, with its interval and Cohen's d (the difference in standard deviations). It supposes independent values that are normal, or many of them.

**Missing values** and infinite ones are left out and counted.

Sources: Student, Biometrika 6, 1908; J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 1988.</source>
        <translation>单个平均值的Student t检验，给出其区间和Cohen's d（以标准差为单位的差值）。假定各值相互独立，且服从正态分布或数量较多。

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
        <source>Do the means of two groups differ? Welch's and Student's tests.</source>
        <translation>两组的平均值是否不同？Welch检验和Student检验。</translation>
    </message>
    <message>
        <source>Welch's t test allows for unequal variances and is the one to read; Student's supposes equal ones. The difference is first minus second group, in the order of their names. The effect is Hedges' g, the difference in pooled standard deviations corrected for small samples.

**Missing values:** rows without response or group are left out and counted.

Sources: B. L. Welch, Biometrika 34, 1947; L. V. Hedges, Journal of Educational Statistics 6, 1981.</source>
        <translation>Welch t检验允许方差不等，应以它为准；Student t检验假定方差相等。差值为第一组减第二组，按组名的顺序。效应为Hedges' g，即以合并标准差为单位的差值，并作小样本校正。

**缺失值**：缺少因变量或分组的行略去并计数。

来源：B. L. Welch, Biometrika 34, 1947；L. V. Hedges, Journal of Educational Statistics 6, 1981。</translation>
    </message>
    <message>
        <source>The mean of **%1** in %2 (%3) differs from that in %4 (%5): Welch's test, %6.</source>
        <translation>**%1**的平均值在“%2”（%3）与“%4”（%5）之间有显著差异：Welch检验，%6。</translation>
    </message>
    <message>
        <source>The mean of **%1** in %2 (%3) does not differ clearly from that in %4 (%5): Welch's test, %6.</source>
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
        <source>Student's t test of the differences first minus second, row by row, with Cohen's d of the differences. It supposes that the differences are normal, or many.

**Missing values:** rows where either is missing are left out and counted.

Source: Student, Biometrika 6, 1908.</source>
        <translation>对逐行的第一列减第二列的差值作Student t检验，并给出差值的Cohen's d。假定差值服从正态分布或数量较多。

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
        <source>Brown–Forsythe (distances from the medians) is the one to read; Levene takes distances from the means. Bartlett's test and, for two groups, the F test of the ratio of variances suppose normal values and mistake other shapes for unequal variances.

**Missing values:** rows without response or group are left out and counted.

Sources: H. Levene, 1960; M. B. Brown, A. B. Forsythe, Journal of the American Statistical Association 69, 1974; M. S. Bartlett, Proceedings of the Royal Society A 160, 1937.</source>
        <translation>应以Brown–Forsythe检验（到中位数的距离）为准；Levene检验采用到平均值的距离。Bartlett检验，以及两组时的方差比F检验，假定值服从正态分布，会把其他分布形状误判为方差不等。

**缺失值**：缺少因变量或分组的行略去并计数。

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
    <message>
        <source>Autocorrelation (Ljung–Box)</source>
        <translation>自相关（Ljung–Box）</translation>
    </message>
    <message>
        <source>Is a series, or are the residuals of a model, independent of its past?</source>
        <translation>序列（或模型的残差）是否独立于其过去？</translation>
    </message>
    <message>
        <source>Box and Pierce's statistic is n times the sum of the squared autocorrelations up to a lag; Ljung and Box's weighs them for short series and is the one to report. A small p-value says that the series depends on its past: it is not white noise, or the model of which it is the residual has left something out. For residuals of a model of time series, give the number of its coefficients: they cost degrees of freedom.

Lags are a fifth of the rows, at most 10, unless given; with seasons take two of them. The charts show autocorrelations and partial ones with the limits ±1.96 / √n of white noise.

Rows are put in order of the column of times, or taken as they stand; steps must be even. **Missing values** are left out and counted; within the series they shift what comes after.

Sources: G. E. P. Box, D. A. Pierce, Journal of the American Statistical Association 65, 1970; G. M. Ljung, G. E. P. Box, Biometrika 65, 1978; J. Durbin, Revue de l'Institut International de Statistique 28, 1960.</source>
        <translation>Box–Pierce统计量为n乘以某一滞后阶数以内各自相关系数的平方和；Ljung–Box统计量针对短序列作了加权，报告时应采用后者。p值较小表示序列依赖于其过去：它不是白噪声；若为模型的残差，则说明模型有所遗漏。对于时间序列模型的残差，请给出模型的系数个数，这些系数会占用自由度。

滞后阶数未指定时为行数的五分之一，最多10；有季节性时，请取两个季节周期。图表显示自相关和偏自相关，并标出白噪声的界限±1.96 / √n。

各行按时间列排序，未指定时间列时按现有顺序；时间间隔须相等。**缺失值**略去并计数；位于序列中间的缺失值会使其后的值前移。

来源：G. E. P. Box, D. A. Pierce, Journal of the American Statistical Association 65, 1970；G. M. Ljung, G. E. P. Box, Biometrika 65, 1978；J. Durbin, Revue de l'Institut International de Statistique 28, 1960。</translation>
    </message>
    <message>
        <source>The series.</source>
        <translation>序列。</translation>
    </message>
    <message>
        <source>How far back; chosen unless given.</source>
        <translation>向前追溯的阶数；未指定时自动选取。</translation>
    </message>
    <message>
        <source>Coefficients of the model</source>
        <translation>模型的系数个数</translation>
    </message>
    <message>
        <source>When the value is a residual: what was fitted besides the mean.</source>
        <translation>值为残差时：除均值外所拟合的系数。</translation>
    </message>
    <message>
        <source>%1 lags leave no degrees of freedom after %2 coefficients.</source>
        <translation>滞后阶数为%1，扣除%2个系数后没有剩余的自由度。</translation>
    </message>
    <message>
        <source>Ask for more lags.</source>
        <translation>请增加滞后阶数。</translation>
    </message>
    <message>
        <source>Autocorrelations</source>
        <translation>自相关</translation>
    </message>
    <message>
        <source>Partial autocorrelations</source>
        <translation>偏自相关</translation>
    </message>
    <message>
        <source>**%1** depends on its past up to lag %2 (Ljung–Box, %3): it is not white noise.</source>
        <translation>**%1**依赖于其过去，直到滞后%2阶（Ljung–Box，%3）：它不是白噪声。</translation>
    </message>
    <message>
        <source>Nothing shows that **%1** depends on its past up to lag %2 (Ljung–Box, %3).</source>
        <translation>没有证据表明**%1**在滞后%2阶以内依赖于其过去（Ljung–Box，%3）。</translation>
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
        <source>There are no complete rows on one side of row %1.</source>
        <translation>第%1行的一侧没有完整的行。</translation>
    </message>
    <message>
        <source>Choose a row further inside.</source>
        <translation>请选择更靠中间的行。</translation>
    </message>
    <message>
        <source>F of a break before each row</source>
        <translation>各行之前发生突变的F值</translation>
    </message>
    <message>
        <source>The model of **%1** changes at row %2 (Chow, %3).</source>
        <translation>**%1**的模型在第%2行发生变化（Chow，%3）。</translation>
    </message>
    <message>
        <source>The model of **%1** changes, most likely at row %2 (Andrews, %3).</source>
        <translation>**%1**的模型发生变化，最可能在第%2行（Andrews，%3）。</translation>
    </message>
    <message>
        <source>Nothing shows that the model of **%1** changes at row %2 (Chow, %3).</source>
        <translation>没有证据表明**%1**的模型在第%2行发生变化（Chow，%3）。</translation>
    </message>
    <message>
        <source>Nothing shows that the model of **%1** changes; the likeliest break would be at row %2 (Andrews, %3).</source>
        <translation>没有证据表明**%1**的模型发生变化；最可能的突变位置是第%2行（Andrews，%3）。</translation>
    </message>
    <message>
        <source>The spread of the errors differs before and after row %1 (F, %2): the test may find breaks that are not there.</source>
        <translation>第%1行前后误差的离散程度不同（F，%2）：检验可能得出并不存在的突变。</translation>
    </message>
    <message>
        <source>There is no p-value of a break that was looked for with more than %1 coefficients.</source>
        <translation>系数超过%1个时，搜寻得到的突变没有p值。</translation>
    </message>
    <message>
        <source>Breaks in a regression (Chow)</source>
        <translation>回归的结构突变（Chow）</translation>
    </message>
    <message>
        <source>Do the coefficients of a model change at some time?</source>
        <translation>模型的系数是否在某一时间发生变化？</translation>
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
        <source>First row after the break</source>
        <translation>突变后的第一行</translation>
    </message>
    <message>
        <source>Looked for unless given.</source>
        <translation>未指定时自动搜寻。</translation>
    </message>
    <message>
        <source>%1 rows are too few for two models of %2 coefficients.</source>
        <translation>%1行不足以拟合两个各含%2个系数的模型。</translation>
    </message>
    <message>
        <source>Choose fewer predictors.</source>
        <translation>请减少自变量。</translation>
    </message>
    <message>
        <source>Long-run relation</source>
        <translation>长期关系</translation>
    </message>
    <message>
        <source>Distances from the relation</source>
        <translation>对长期关系的偏离</translation>
    </message>
    <message>
        <source>Dickey–Fuller tests of each series</source>
        <translation>各序列的Dickey–Fuller检验</translation>
    </message>
    <message>
        <source>These series have no unit root (Dickey–Fuller): %1. Cointegration is a relation of series that have one; an ordinary regression may serve.</source>
        <translation>以下序列没有单位根（Dickey–Fuller）：%1。协整是有单位根的序列之间的关系；此处用普通回归即可。</translation>
    </message>
    <message>
        <source>Cointegration (Engle–Granger)</source>
        <translation>协整（Engle–Granger）</translation>
    </message>
    <message>
        <source>Do series that wander keep to one long-run relation?</source>
        <translation>随机游走的各序列是否保持同一个长期关系？</translation>
    </message>
    <message>
        <source>First series</source>
        <translation>第一个序列</translation>
    </message>
    <message>
        <source>The series that the relation explains.</source>
        <translation>由长期关系解释的序列。</translation>
    </message>
    <message>
        <source>Other series</source>
        <translation>其他序列</translation>
    </message>
    <message>
        <source>One to five series that may go with it.</source>
        <translation>可能与其协整的一至五个序列。</translation>
    </message>
    <message>
        <source>What the relation has besides.</source>
        <translation>长期关系中还包含什么。</translation>
    </message>
    <message>
        <source>A constant</source>
        <translation>常数项</translation>
    </message>
    <message>
        <source>A constant and a straight trend</source>
        <translation>常数项和线性趋势</translation>
    </message>
    <message>
        <source>Of the test of the residuals; chosen unless given.</source>
        <translation>残差检验的滞后阶数；未指定时自动选取。</translation>
    </message>
    <message>
        <source>%1 series are too many for this test.</source>
        <translation>%1个序列超出该检验的范围。</translation>
    </message>
    <message>
        <source>Choose at most six, or Johansen's test.</source>
        <translation>请最多选择六个序列，或使用Johansen检验。</translation>
    </message>
    <message>
        <source>The other series determine %1 exactly.</source>
        <translation>其他序列完全决定了%1。</translation>
    </message>
    <message>
        <source>Choose other columns.</source>
        <translation>请选择其他列。</translation>
    </message>
    <message>
        <source>**%1** and %2 are cointegrated at the 5 % level (Engle–Granger, %3): they keep to one relation.</source>
        <translation>在5%水平上，**%1**与%2协整（Engle–Granger，%3）：它们保持同一个长期关系。</translation>
    </message>
    <message>
        <source>Nothing shows that **%1** and %2 are cointegrated (Engle–Granger, %3): a regression of their levels may be spurious; model their differences.</source>
        <translation>没有证据表明**%1**与%2协整（Engle–Granger，%3）：对其水平值作回归可能是伪回归；请对其差分建模。</translation>
    </message>
    <message>
        <source>Long-run relations and loadings</source>
        <translation>长期关系与调整系数</translation>
    </message>
    <message>
        <source>Distances from the relations</source>
        <translation>对各长期关系的偏离</translation>
    </message>
    <message>
        <source>Johansen's trace test finds no cointegration of %1 at the 5 % level (%2, %3 lags): model their differences.</source>
        <translation>在5%水平上，Johansen迹检验未发现%1之间存在协整（%2，滞后%3阶）：请对其差分建模。</translation>
    </message>
    <message>
        <source>Johansen's trace test takes %1 as stationary at the 5 % level (%2 for one relation less, %3 lags): model their levels.</source>
        <translation>在5%水平上，Johansen迹检验认为%1平稳（少一个关系时%2，滞后%3阶）：请对其水平值建模。</translation>
    </message>
    <message>
        <source>Johansen's trace test finds long-run relations between %1 at the 5 % level (%2 for none, %3 lags). Their number: %4.</source>
        <translation>在5%水平上，Johansen迹检验发现%1之间存在长期关系（没有关系时%2，滞后%3阶）。关系个数：%4。</translation>
    </message>
    <message>
        <source>Cointegration (Johansen)</source>
        <translation>协整（Johansen）</translation>
    </message>
    <message>
        <source>How many long-run relations hold between several series?</source>
        <translation>多个序列之间有多少个长期关系？</translation>
    </message>
    <message>
        <source>In a vector autoregression in error-correction form, the steps of the series are regressed on their levels before by reduced rank. The trace test asks, for each number of relations, whether there are more; the maximum-eigenvalue test whether there is just one more. Read the trace test from none on and stop at the first number that is not rejected. Relations are given with the coefficient of the first series as 1; loadings say how each series answers to the distance from a relation.

**Constant and trend.** A free constant lets the series drift and is the usual choice; restricted to the relations it supposes that they do not. A restricted trend allows relations around a straight line.

**Lags** of the levels are chosen by AIC, from 1 to at most 8, unless given. Critical values and p-values are those of Doornik's gamma distributions: asymptotic, so that short series reject too often.

Rows are put in order of the column of times, or taken as they stand; steps must be even. **Missing values:** rows with a missing or infinite value are left out and counted; within the series they shift what comes after.

Sources: S. Johansen, Journal of Economic Dynamics and Control 12, 1988, and Econometrica 59, 1991; J. A. Doornik, Journal of Economic Surveys 12, 1998.</source>
        <translation>在误差修正形式的向量自回归中，用降秩回归将各序列的变化对其前期水平作回归。迹检验针对每个关系个数，考察是否还有更多的关系；最大特征值检验考察是否恰好多一个。请从没有关系开始依次查看迹检验，到第一个未被拒绝的个数为止。长期关系以第一个序列的系数为1给出；调整系数（载荷）表示各序列对偏离长期关系的反应。

**常数项与趋势**：自由的常数项允许序列漂移，是通常的选择；常数项限于关系之内时，假定序列没有漂移。限于关系之内的趋势允许长期关系围绕一条直线。

水平值的**滞后阶数**未指定时按AIC选取，从1到最多8。临界值和p值由Doornik的伽马分布得出：它们是渐近的，因此对短序列会过于频繁地拒绝。

各行按时间列排序，未指定时间列时按现有顺序；时间间隔须相等。**缺失值**：含缺失值或无穷大值的行略去并计数；位于序列中间的缺失值会使其后的值前移。

来源：S. Johansen, Journal of Economic Dynamics and Control 12, 1988和Econometrica 59, 1991；J. A. Doornik, Journal of Economic Surveys 12, 1998。</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Two to twelve series.</source>
        <translation>二至十二个序列。</translation>
    </message>
    <message>
        <source>Constant and trend</source>
        <translation>常数项与趋势</translation>
    </message>
    <message>
        <source>What the model has besides the series.</source>
        <translation>模型中除序列外还包含什么。</translation>
    </message>
    <message>
        <source>A free constant</source>
        <translation>自由的常数项</translation>
    </message>
    <message>
        <source>A constant in the relations alone</source>
        <translation>仅关系中有常数项</translation>
    </message>
    <message>
        <source>A free constant, a trend in the relations</source>
        <translation>自由的常数项，关系中有趋势</translation>
    </message>
    <message>
        <source>A free constant and trend</source>
        <translation>自由的常数项和趋势</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>两者都没有</translation>
    </message>
    <message>
        <source>Of the levels; chosen unless given.</source>
        <translation>水平值的滞后阶数；未指定时自动选取。</translation>
    </message>
    <message>
        <source>Johansen's test needs two to twelve series.</source>
        <translation>Johansen检验需要二至十二个序列。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The series determine each other exactly.</source>
        <translation>各序列之间完全相互决定。</translation>
    </message>
    <message>
        <source>Leave out a series, or choose fewer lags.</source>
        <translation>请去掉一个序列，或减少滞后阶数。</translation>
    </message>
    <message>
        <source>Rows with values in all columns: %1; the test needs at least %2.</source>
        <translation>所有列均有值的行数：%1；检验至少需要%2行。</translation>
    </message>
    <message>
        <source>Choose fewer columns or lags, or check the filter of the data.</source>
        <translation>请减少列或滞后阶数，或检查数据的筛选条件。</translation>
    </message>
    <message>
        <source>Column %1 is chosen twice.</source>
        <translation>列“%1”选择了两次。</translation>
    </message>
    <message>
        <source>Choose different columns.</source>
        <translation>请选择不同的列。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Puts the rows in order; without it they are taken as they stand.</source>
        <translation>用于对各行排序；未指定时按现有顺序。</translation>
    </message>
    <message>
        <source>Several rows have the same time.</source>
        <translation>有多行的时间相同。</translation>
    </message>
    <message>
        <source>Choose a column of groups, or aggregate the data by time.</source>
        <translation>请选择分组列，或按时间汇总数据。</translation>
    </message>
    <message>
        <source>Steps from row to row</source>
        <translation>逐行变化</translation>
    </message>
    <message>
        <source>All three tests take **%1** as stationary at the 5 % level.</source>
        <translation>在5%水平上，三种检验均认为**%1**平稳。</translation>
    </message>
    <message>
        <source>All three tests find a unit root in **%1** at the 5 % level: model its differences.</source>
        <translation>在5%水平上，三种检验均认为**%1**有单位根：请对其差分建模。</translation>
    </message>
    <message>
        <source>Does a time series wander, or return to a level? Dickey–Fuller, Phillips–Perron and KPSS.</source>
        <translation>时间序列是随机游走，还是会回到某一水平？Dickey–Fuller检验、Phillips–Perron检验和KPSS检验。</translation>
    </message>
    <message>
        <source>The augmented Dickey–Fuller test (adf) asks whether the series has a unit root; a statistic below the critical value says that it has none. Phillips and Perron's (pp) asks the same, and corrects for dependence of the errors by their long-run variance instead of lags. KPSS asks the opposite: a statistic above the critical value says that the series is not stationary; its p-values are read from the authors' table, from 0.01 to 0.1. All together are surer than one. Critical values and p-values of the first two are MacKinnon's. The lags of Dickey–Fuller are chosen by AIC up to 12 (n / 100)^¼ unless given; the others take 4 (n / 100)^¼.

Rows are put in order of the column of times, or taken as they stand; steps must be even. **Missing values** are left out and counted; within the series they shift what comes after.

Sources: D. A. Dickey, W. A. Fuller, Journal of the American Statistical Association 74, 1979; P. C. B. Phillips, P. Perron, Biometrika 75, 1988, as in J. D. Hamilton, Time Series Analysis, 1994; J. G. MacKinnon, Journal of Business &amp; Economic Statistics 12, 1994, and Queen's Economics Department Working Paper 1227, 2010; D. Kwiatkowski, P. C. B. Phillips, P. Schmidt, Y. Shin, Journal of Econometrics 54, 1992.</source>
        <translation>增广Dickey–Fuller检验（adf）的问题是序列是否有单位根；统计量低于临界值表示没有单位根。Phillips–Perron检验（pp）的问题相同，但不用滞后项，而用误差的长期方差校正误差的相关。KPSS检验的问题相反：统计量高于临界值表示序列不平稳；其p值查自原作者的表，范围为0.01到0.1。三者结合比单用其一更可靠。前两种检验的临界值和p值采用MacKinnon的结果。Dickey–Fuller检验的滞后阶数未指定时按AIC选取，最多12 (n / 100)^¼；其他检验取4 (n / 100)^¼。

各行按时间列排序，未指定时间列时按现有顺序；时间间隔须相等。**缺失值**略去并计数；位于序列中间的缺失值会使其后的值前移。

来源：D. A. Dickey, W. A. Fuller, Journal of the American Statistical Association 74, 1979；P. C. B. Phillips, P. Perron, Biometrika 75, 1988（见J. D. Hamilton, Time Series Analysis, 1994）；J. G. MacKinnon, Journal of Business &amp; Economic Statistics 12, 1994和Queen's Economics Department Working Paper 1227, 2010；D. Kwiatkowski, P. C. B. Phillips, P. Schmidt, Y. Shin, Journal of Econometrics 54, 1992。</translation>
    </message>
    <message>
        <source>Of all tests; chosen unless given.</source>
        <translation>各检验的滞后阶数；未指定时自动选取。</translation>
    </message>
    <message>
        <source>Changes from one season to the next</source>
        <translation>与上一季节周期相比的变化</translation>
    </message>
    <message>
        <source>Test of a seasonal unit root</source>
        <translation>季节单位根检验</translation>
    </message>
    <message>
        <source>Does the seasonal pattern wander, or stay the same? Osborn, Chui, Smith and Birchenhall.</source>
        <translation>季节模式是随机游走，还是保持不变？Osborn–Chui–Smith–Birchenhall检验。</translation>
    </message>
    <message>
        <source>Steps in a season</source>
        <translation>一个季节周期的期数</translation>
    </message>
    <message>
        <source>12 for months, 4 for quarters.</source>
        <translation>月度为12，季度为4。</translation>
    </message>
    <message>
        <source>Chosen unless given.</source>
        <translation>未指定时自动选择。</translation>
    </message>
    <message>
        <source>The seasonal pattern of **%1** is steady at the 5 % level: describe it by seasonal terms, not by seasonal differences.</source>
        <translation>在5%水平上，**%1**的季节模式稳定：请用季节项描述，而不用季节差分。</translation>
    </message>
    <message>
        <source>A seasonal unit root of **%1** is not rejected at the 5 % level: its pattern may wander; model its seasonal differences.</source>
        <translation>在5%水平上不能拒绝**%1**存在季节单位根：其季节形态可能随机游走；请对其季节差分建模。</translation>
    </message>
    <message>
        <source>The series **%1** repeats itself exactly or too much: there is nothing to test.</source>
        <translation>序列**%1**完全重复或重复过多，没有可检验的内容。</translation>
    </message>
    <message>
        <source>Values are independent of each other; the F test takes them as normal within the groups, or many, and of equal spread. Both are checked and said.</source>
        <translation>各值相互独立；F检验要求组内的值服从正态分布或数量较多，且离散程度相同。程序会检查并说明这两点。</translation>
    </message>
    <message>
        <source>The cells differ in spread (Brown–Forsythe, %1): p-values are rough.</source>
        <translation>各单元格的离散程度不同（Brown–Forsythe检验，%1）：p值较为粗略。</translation>
    </message>
    <message>
        <source>The values are not normal within the cells (Shapiro–Wilk, %1): with few rows p-values are rough.</source>
        <translation>单元格内的值不服从正态分布（Shapiro–Wilk检验，%1）：行数较少时，p值较为粗略。</translation>
    </message>
    <message>
        <source>Values are independent of each other, normal within the cells, or many, and of equal spread. Both are checked and said.</source>
        <translation>各值相互独立，单元格内的值服从正态分布或数量较多，且离散程度相同。程序会检查并说明这两点。</translation>
    </message>
    <message>
        <source>Steps are even, and mean and spread stay the same over time. The distribution of the statistics is that of long series.</source>
        <translation>时间间隔相等，均值和离散程度不随时间变化。统计量的分布为长序列的分布。</translation>
    </message>
    <message>
        <source>The rows are independent of each other and have the same chance.</source>
        <translation>各行相互独立，且概率相同。</translation>
    </message>
    <message>
        <source>The order of the rows means something, and the values are not coarsely rounded.</source>
        <translation>各行的顺序有意义，且值没有经过粗略取整。</translation>
    </message>
    <message>
        <source>The rows are independent of each other, and no expected count is below 5: the least is checked and said.</source>
        <translation>各行相互独立，且期望频数均不小于5：程序会检查并说明最小的期望频数。</translation>
    </message>
    <message>
        <source>The rows are independent of each other, the shares were known before, and no expected count is below 5: the least is checked and said.</source>
        <translation>各行相互独立，占比事先已知，且期望频数均不小于5：程序会检查并说明最小的期望频数。</translation>
    </message>
    <message>
        <source>Chow's test fits the model before and after a break and compares the residuals with those of one model for all (F). It is right only for a break that was known beforehand: give the row that begins the second part. Where a part is too short for a fit, Chow's predictive test asks whether the model of the other part foretells it.

Without a row, the break is looked for: the greatest F within the middle 70 % of the rows (Quandt, Andrews), with p-values that allow for the search. Without predictors, the mean is what may change.

Rows are put in order of the column of times, or taken as they stand. **Missing values:** rows with a missing or infinite value in any column of the model are left out and counted.

Sources: G. C. Chow, Econometrica 28, 1960; D. W. K. Andrews, Econometrica 61, 1993; B. E. Hansen, Journal of Business &amp; Economic Statistics 15, 1997.</source>
        <translation>Chow检验分别拟合突变前后的模型，并与全部数据共用一个模型的残差作比较（F）。只有突变位置事先已知时，该检验才正确：请给出第二部分起始的行。某一部分过短而无法拟合时，Chow预测检验考察另一部分的模型能否预测该部分。

未指定行时，自动搜寻突变：取中间70%各行中最大的F（Quandt、Andrews），p值已考虑搜寻的影响。没有自变量时，检验均值是否变化。

各行按时间列排序，未指定时间列时按现有顺序。**缺失值**：模型任一列有缺失或无穷大值的行略去并计数。

来源：G. C. Chow, Econometrica 28, 1960；D. W. K. Andrews, Econometrica 61, 1993；B. E. Hansen, Journal of Business &amp; Economic Statistics 15, 1997。</translation>
    </message>
    <message>
        <source>Independent, normal errors whose spread is the same before and after.</source>
        <translation>误差独立且服从正态分布，突变前后的离散程度相同。</translation>
    </message>
    <message>
        <source>The first series is fitted by the others with a constant (and a trend when asked); the residuals are then tested for a unit root by the augmented Dickey–Fuller test without a constant. A statistic below the critical value says that the series are cointegrated: they may wander, but not from each other. Critical values and p-values are MacKinnon's for this number of series, at most 6. The coefficients of the relation converge fast, but ordinary standard errors do not hold for them, so none are given. Lags are chosen by AIC up to 12 (n / 100)^¼ unless given.

Rows are put in order of the column of times, or taken as they stand; steps must be even. **Missing values:** rows with a missing or infinite value are left out and counted; within the series they shift what comes after.

Sources: R. F. Engle, C. W. J. Granger, Econometrica 55, 1987; J. G. MacKinnon, Journal of Business &amp; Economic Statistics 12, 1994, and Queen's Economics Department Working Paper 1227, 2010.</source>
        <translation>用其他序列和常数项（可按要求加入趋势）拟合第一个序列，然后用不含常数项的增广Dickey–Fuller检验考察残差是否有单位根。统计量低于临界值表示各序列协整：它们可以各自游走，但不会彼此偏离。临界值和p值采用MacKinnon针对该序列数的结果，最多6个序列。长期关系的系数收敛很快，但普通标准误对其不成立，因此不给出标准误。滞后阶数未指定时按AIC选取，最多12 (n / 100)^¼。

各行按时间列排序，未指定时间列时按现有顺序；时间间隔须相等。**缺失值**：含缺失值或无穷大值的行略去并计数；位于序列中间的缺失值会使其后的值前移。

来源：R. F. Engle, C. W. J. Granger, Econometrica 55, 1987；J. G. MacKinnon, Journal of Business &amp; Economic Statistics 12, 1994和Queen's Economics Department Working Paper 1227, 2010。</translation>
    </message>
    <message>
        <source>Each series has a unit root; this is tested and said.</source>
        <translation>每个序列都有单位根；对此会作检验并予以说明。</translation>
    </message>
    <message>
        <source>Values are independent of each other, of distributions without heaps, and a given distribution was known before. Equal values make the test cautious.</source>
        <translation>各值相互独立，其分布没有集中于个别值的情形；如指定了分布，该分布须事先已知。有相等的值时，检验偏于保守。</translation>
    </message>
    <message>
        <source>Values are independent of each other and not coarsely rounded.</source>
        <translation>各值相互独立，且没有经过粗略取整。</translation>
    </message>
    <message>
        <source>The rows are independent of each other. The sums of rows and columns are taken as given, which makes the test cautious where they were not.</source>
        <translation>各行相互独立。行合计和列合计视为给定；实际并非给定时，检验偏于保守。</translation>
    </message>
    <message>
        <source>The pairs are independent of each other.</source>
        <translation>各对相互独立。</translation>
    </message>
    <message>
        <source>The groups differ in spread (Brown–Forsythe, %1): a difference found is one in the tendency to greater values, not of levels alone.</source>
        <translation>各组的离散程度不同（Brown–Forsythe检验，%1）：检出的差异是取较大值的倾向不同，而不只是水平不同。</translation>
    </message>
    <message>
        <source>Each series is stationary, or is so once differenced; errors have no memory with the lags taken, and are normal. Few steps make the test reject too often.</source>
        <translation>各序列平稳，或经一次差分后平稳；在所取滞后阶数下，误差没有记忆性且服从正态分布。期数较少时，检验会过于频繁地拒绝原假设。</translation>
    </message>
    <message>
        <source>Those of the test that is planned, and an effect that is truly as great as given.</source>
        <translation>与所计划的检验的假定相同，且真实效应与给定值一样大。</translation>
    </message>
    <message>
        <source>Values are independent of each other. It is a test of levels where the groups have the same spread, which is checked and said; elsewhere of a tendency to greater values.</source>
        <translation>各值相互独立。各组的离散程度相同时，该检验比较的是水平，程序会检查并说明这一点；否则比较的是取较大值的倾向。</translation>
    </message>
    <message>
        <source>Values are independent of each other. It is a test of levels where both groups have the same spread, which is checked and said; elsewhere of a tendency to greater values.</source>
        <translation>各值相互独立。两组的离散程度相同时，该检验比较的是水平，程序会检查并说明这一点；否则比较的是取较大值的倾向。</translation>
    </message>
    <message>
        <source>The pairs are independent of each other, and their differences symmetric around the median.</source>
        <translation>各对相互独立，且差值关于中位数对称。</translation>
    </message>
    <message>
        <source>The rows are independent of each other, and the columns of a row can be compared. With few rows the distribution is rough.</source>
        <translation>各行相互独立，且同一行的各列可以相互比较。行数较少时，统计量的分布较为粗略。</translation>
    </message>
    <message>
        <source>The test (OCSB) asks whether the series must be differenced from season to season before it is modelled: a statistic below the critical value says that it must not, for its seasonal pattern is steady. The steps of the seasonal differences are regressed on the seasonal differences a step ago and on the steps a season ago, both less the autoregression of as many lags as are given; the statistic is Student's t of the latter. The lags are chosen by AIC from 0 to 3 unless given. The critical value is a curve through simulated ones.

Rows are put in order of the column of times, or taken as they stand; steps must be even. **Missing values** are left out and counted; within the series they shift what comes after.

Sources: D. R. Osborn, A. P. L. Chui, J. P. Smith, C. R. Birchenhall, Oxford Bulletin of Economics and Statistics 50, 1988; critical values as in R. J. Hyndman, Y. Khandakar, Journal of Statistical Software 27(3), 2008, and the later versions of that package.</source>
        <translation>检验（OCSB）的问题是建模前是否须对序列作季节差分：统计量低于临界值表示不应作季节差分，因为季节模式稳定。用季节差分的逐期变化，对上一期的季节差分和上一季节周期的逐期变化作回归，两者均先扣除给定滞后阶数的自回归；统计量为后者的t统计量。滞后阶数未指定时按AIC从0到3中选取。临界值取自对模拟临界值拟合的曲线。

各行按时间列排序，未指定时间列时按现有顺序；时间间隔须相等。**缺失值**略去并计数；位于序列中间的缺失值会使其后的值前移。

来源：D. R. Osborn, A. P. L. Chui, J. P. Smith, C. R. Birchenhall, Oxford Bulletin of Economics and Statistics 50, 1988；临界值见R. J. Hyndman, Y. Khandakar, Journal of Statistical Software 27(3), 2008及该软件包的后续版本。</translation>
    </message>
    <message>
        <source>Errors are independent and of equal spread once the lags are taken out.</source>
        <translation>扣除滞后项后，误差相互独立且方差相等。</translation>
    </message>
    <message>
        <source>Values are independent of each other, and normal or many: normality is checked and said.</source>
        <translation>各值相互独立，且服从正态分布或数量较多：程序会检查并说明正态性。</translation>
    </message>
    <message>
        <source>Values are independent of each other, and normal within the groups or many: normality is checked and said. Student's test also needs equal spread, Welch's does not.</source>
        <translation>各值相互独立，且组内的值服从正态分布或数量较多：程序会检查并说明正态性。学生t检验还要求离散程度相同，Welch检验则不要求。</translation>
    </message>
    <message>
        <source>The pairs are independent of each other, and their differences normal or many: normality is checked and said.</source>
        <translation>各对相互独立，且差值服从正态分布或数量较多：程序会检查并说明正态性。</translation>
    </message>
    <message>
        <source>Steps are even, and neither level nor trend jumps: a jump looks like a unit root. Dickey–Fuller needs lags enough to leave errors without memory.</source>
        <translation>时间间隔相等，水平和趋势均无突变：突变看起来与单位根相似。Dickey–Fuller检验需要足够的滞后阶数，使误差没有记忆性。</translation>
    </message>
    <message>
        <source>Values are independent of each other. Bartlett's test and F also take them as normal within the groups, which is checked and said.</source>
        <translation>各值相互独立。Bartlett检验和F检验还假定组内的值服从正态分布，程序会检查并说明这一点。</translation>
    </message>
    <message>
        <source>The values are not normal within the groups (Shapiro–Wilk, %1): Bartlett's test and F may take their shape for a difference in spread.</source>
        <translation>组内的值不服从正态分布（Shapiro–Wilk检验，%1）：Bartlett检验和F检验可能把分布形状误判为离散程度的差异。</translation>
    </message>
    <message>
        <source>Welch's analysis of variance</source>
        <translation>Welch方差分析</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Means of the cells</source>
        <translation>各单元格的平均值</translation>
    </message>
    <message>
        <source>Means of the levels, cells counting alike</source>
        <translation>各水平的平均值（各单元格权重相同）</translation>
    </message>
    <message>
        <source>Type III: each factor beside all else, cells counting alike</source>
        <translation>III型：各因素在考虑其余各项后的效应，各单元格权重相同</translation>
    </message>
    <message>
        <source>F tests of two factors and their interaction, for equal or unequal numbers in the cells. Type II sums of squares compare each factor beside the other; type I takes them in order; type III, as SPSS and JASP give it, compares the means of the levels when all cells count alike, and is that of type II without the interaction. They suppose independent, normal values of equal variance. Partial η² is a factor's share of the variation that others leave.

The means of the levels are those of the model when all levels of the other factor are as frequent; pairs of them are compared with Tukey's honest intervals and p-values, and with t tests corrected after Bonferroni and Holm. With an interaction, differences between levels may depend on the other factor: look at the cells.

**Missing values:** rows without response or factor are left out and counted.

Sources: F. Yates, Journal of the American Statistical Association 29, 1934; C. Y. Kramer, Biometrics 12, 1956; S. Holm, Scandinavian Journal of Statistics 6, 1979; J. Fox, Applied Regression Analysis, 2016.</source>
        <translation>对两个因素及其交互作用作F检验，各单元格的行数可以相等或不等。II型平方和检验每个因素在考虑另一因素后的效应；I型按因素的先后顺序计算；III型与SPSS和JASP相同，在各单元格权重相同的条件下比较各水平的平均值，没有交互作用时与II型相同。检验假定值独立、服从正态分布且方差相等。偏η²是一个因素在其他因素未解释的变异中所占的比例。

各水平的平均值是另一因素各水平出现次数相同时模型给出的平均值；两两比较采用Tukey真实显著差的区间和p值，以及经Bonferroni和Holm校正的t检验。有交互作用时，各水平之间的差异可能取决于另一因素：请查看各单元格。

**缺失值**：没有因变量或因素的行略去并计数。

文献：F. Yates, Journal of the American Statistical Association 29, 1934；C. Y. Kramer, Biometrics 12, 1956；S. Holm, Scandinavian Journal of Statistics 6, 1979；J. Fox, Applied Regression Analysis, 2016。</translation>
    </message>
    <message>
        <source>Some combinations of %1 and %2 have no rows, which type III cannot do without.</source>
        <translation>%1与%2的某些组合没有行，III型无法计算。</translation>
    </message>
    <message>
        <source>Take type II, or leave the interaction out.</source>
        <translation>请改用II型，或去掉交互作用。</translation>
    </message>
    <message>
        <source>Some combinations of %1 and %2 have no rows: the means of the levels are not compared.</source>
        <translation>%1与%2的某些组合没有行：未比较各水平的平均值。</translation>
    </message>
    <message>
        <source>The greatest distance of two distribution functions: of two groups, or without a factor of the column and the normal distribution with the given mean and standard deviation. Those must not come from the same data: for that use the tests of normality. P-values are exact below 100 values without ties, for two groups below 10,000 pairs with or without them, else by Kolmogorov's limit; exact ones can be asked for up to 1,000 values and 100 million pairs.

**Missing values** are left out and counted.

Sources: A. N. Kolmogorov, 1933; N. V. Smirnov, 1939; Z. W. Birnbaum, F. H. Tingey, Annals of Mathematical Statistics 22, 1951; G. Marsaglia, W. W. Tsang, J. Wang, Journal of Statistical Software 8(18), 2003.</source>
        <translation>两个分布函数的最大距离：比较两组；未指定因素时，比较该列与给定平均值和标准差的正态分布。平均值和标准差不得由同一数据得出，否则请用正态性检验。少于100个值且无并列值时，以及两组少于10,000对时（无论有无并列值），p值为精确计算，否则用Kolmogorov极限分布；最多可对1,000个值和1亿对要求精确计算。

**缺失值**略去并计数。

来源：A. N. Kolmogorov, 1933；N. V. Smirnov, 1939；Z. W. Birnbaum, F. H. Tingey, Annals of Mathematical Statistics 22, 1951；G. Marsaglia, W. W. Tsang, J. Wang, Journal of Statistical Software 8(18), 2003。</translation>
    </message>
    <message>
        <source>Where the distribution function of the first group, or of the column, lies.</source>
        <translation>第一组（或该列）的分布函数所在的位置。</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>与另一分布不同</translation>
    </message>
    <message>
        <source>Below: its values are greater</source>
        <translation>在下方：其值较大</translation>
    </message>
    <message>
        <source>Above: its values are smaller</source>
        <translation>在上方：其值较小</translation>
    </message>
    <message>
        <source>P-values</source>
        <translation>p值</translation>
    </message>
    <message>
        <source>How they are found.</source>
        <translation>p值的计算方法。</translation>
    </message>
    <message>
        <source>Exact for few values</source>
        <translation>值少时精确计算</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Kolmogorov's limit</source>
        <translation>Kolmogorov极限分布</translation>
    </message>
    <message>
        <source>How they are found, and the interval with them.</source>
        <translation>p值及相应区间的计算方法。</translation>
    </message>
    <message>
        <source>Exact below 50 values without ties</source>
        <translation>少于50个值且无并列值时精确计算</translation>
    </message>
    <message>
        <source>Normal, corrected for continuity</source>
        <translation>正态近似，作连续性校正</translation>
    </message>
    <message>
        <source>Normal, not corrected</source>
        <translation>正态近似，不作校正</translation>
    </message>
    <message>
        <source>Exact p-values need values without ties or zeros and no more than %1 of them: the normal distribution was taken.</source>
        <translation>精确p值要求没有并列值和零，且不超过%1个值：已改用正态分布。</translation>
    </message>
    <message>
        <source>Wilcoxon's rank sum test in Mann &amp; Whitney's form: U counts the pairs in which the first group (in the order of names) is greater. Exact below 50 values a group without ties, else normal with corrections for ties and continuity. The estimate is Hodges &amp; Lehmann's median of all differences with the interval that goes with the test; the effect is the rank-biserial correlation.

**Missing values:** rows without response or group are left out and counted.

Sources: H. B. Mann, D. R. Whitney, Annals of Mathematical Statistics 18, 1947; J. L. Hodges, E. L. Lehmann, Annals of Mathematical Statistics 34, 1963.</source>
        <translation>Mann–Whitney形式的Wilcoxon秩和检验：U为第一组（按名称顺序）较大的对数。每组少于50个值且无并列值时为精确计算，否则用正态近似，并作并列值校正和连续性校正。估计值为Hodges–Lehmann估计，即所有差值的中位数，并给出与检验相应的区间；效应为秩二列相关。

**缺失值**：缺少因变量或分组的行略去并计数。

来源：H. B. Mann, D. R. Whitney, Annals of Mathematical Statistics 18, 1947；J. L. Hodges, E. L. Lehmann, Annals of Mathematical Statistics 34, 1963。</translation>
    </message>
    <message>
        <source>Ranks the sizes of the differences first minus second; without a second column, first minus the given median. Differences of 0 are dropped. Exact below 50 rows without ties or zeros, else normal with corrections for ties and continuity. It supposes that the differences are symmetric. The estimate is the pseudomedian, the median of all averages of two differences, with the interval that goes with the test.

**Missing values:** rows where a value is missing are left out and counted.

Source: F. Wilcoxon, Biometrics Bulletin 1, 1945.</source>
        <translation>对第一列减第二列的差值按绝对值排秩；没有第二列时，取第一列减给定的中位数。为0的差值不计。少于50行且无并列值和零时为精确计算，否则用正态近似，并作并列值校正和连续性校正。假定差值的分布对称。估计值为伪中位数，即两两差值平均数的中位数，并给出与检验相应的区间。

**缺失值**：有值缺失的行略去并计数。

来源：F. Wilcoxon, Biometrics Bulletin 1, 1945。</translation>
    </message>
    <message>
        <source>Augmented Dickey–Fuller test</source>
        <translation>增广Dickey–Fuller检验</translation>
    </message>
    <message>
        <source>Anderson–Darling test</source>
        <translation>Anderson–Darling检验</translation>
    </message>
    <message>
        <source>Bartlett's test</source>
        <translation>Bartlett检验</translation>
    </message>
    <message>
        <source>Exact binomial test</source>
        <translation>精确二项检验</translation>
    </message>
    <message>
        <source>Bowker's test</source>
        <translation>Bowker检验</translation>
    </message>
    <message>
        <source>Box–Pierce test</source>
        <translation>Box–Pierce检验</translation>
    </message>
    <message>
        <source>Brown–Forsythe test</source>
        <translation>Brown–Forsythe检验</translation>
    </message>
    <message>
        <source>Chow's test</source>
        <translation>Chow检验</translation>
    </message>
    <message>
        <source>Chow's predictive test</source>
        <translation>Chow预测检验</translation>
    </message>
    <message>
        <source>Cohen's d</source>
        <translation>Cohen d</translation>
    </message>
    <message>
        <source>Cohen's h</source>
        <translation>Cohen h</translation>
    </message>
    <message>
        <source>Cohen's w</source>
        <translation>Cohen w</translation>
    </message>
    <message>
        <source>Cramér's V</source>
        <translation>Cramér V系数</translation>
    </message>
    <message>
        <source>Engle–Granger test</source>
        <translation>Engle–Granger检验</translation>
    </message>
    <message>
        <source>Epsilon squared (ε²)</source>
        <translation>ε²</translation>
    </message>
    <message>
        <source>Eta squared (η²)</source>
        <translation>η²</translation>
    </message>
    <message>
        <source>Exact McNemar test</source>
        <translation>精确McNemar检验</translation>
    </message>
    <message>
        <source>F test</source>
        <translation>F检验</translation>
    </message>
    <message>
        <source>Hedges' g</source>
        <translation>Hedges g</translation>
    </message>
    <message>
        <source>Jarque–Bera test</source>
        <translation>Jarque–Bera检验</translation>
    </message>
    <message>
        <source>Kendall's W</source>
        <translation>Kendall W</translation>
    </message>
    <message>
        <source>KPSS test</source>
        <translation>KPSS检验</translation>
    </message>
    <message>
        <source>Levene's test</source>
        <translation>Levene检验</translation>
    </message>
    <message>
        <source>Likelihood-ratio chi-square test</source>
        <translation>似然比卡方检验</translation>
    </message>
    <message>
        <source>Lilliefors test</source>
        <translation>Lilliefors检验</translation>
    </message>
    <message>
        <source>Ljung–Box test</source>
        <translation>Ljung–Box检验</translation>
    </message>
    <message>
        <source>Exact Mann–Whitney test</source>
        <translation>精确Mann–Whitney检验</translation>
    </message>
    <message>
        <source>Maximum eigenvalue test</source>
        <translation>最大特征值检验</translation>
    </message>
    <message>
        <source>McNemar's test with continuity correction</source>
        <translation>作连续性校正的McNemar检验</translation>
    </message>
    <message>
        <source>OCSB test</source>
        <translation>OCSB检验</translation>
    </message>
    <message>
        <source>Omega squared (ω²)</source>
        <translation>ω²</translation>
    </message>
    <message>
        <source>One-sample Kolmogorov–Smirnov test</source>
        <translation>单样本Kolmogorov–Smirnov检验</translation>
    </message>
    <message>
        <source>Paired t-test</source>
        <translation>配对t检验</translation>
    </message>
    <message>
        <source>Pearson's chi-square test</source>
        <translation>Pearson卡方检验</translation>
    </message>
    <message>
        <source>Phillips–Perron test</source>
        <translation>Phillips–Perron检验</translation>
    </message>
    <message>
        <source>Quandt–Andrews test</source>
        <translation>Quandt–Andrews检验</translation>
    </message>
    <message>
        <source>Rank-biserial correlation</source>
        <translation>秩二列相关</translation>
    </message>
    <message>
        <source>Shapiro–Wilk test</source>
        <translation>Shapiro–Wilk检验</translation>
    </message>
    <message>
        <source>Student's t-test</source>
        <translation>学生t检验</translation>
    </message>
    <message>
        <source>Trace test</source>
        <translation>迹检验</translation>
    </message>
    <message>
        <source>Two-sample Kolmogorov–Smirnov test</source>
        <translation>双样本Kolmogorov–Smirnov检验</translation>
    </message>
    <message>
        <source>Welch's t-test</source>
        <translation>Welch t检验</translation>
    </message>
    <message>
        <source>Wilcoxon signed-rank test</source>
        <translation>Wilcoxon符号秩检验</translation>
    </message>
    <message>
        <source>Exact Wilcoxon signed-rank test</source>
        <translation>精确Wilcoxon符号秩检验</translation>
    </message>
    <message>
        <source>Wilson score interval</source>
        <translation>Wilson得分区间</translation>
    </message>
    <message>
        <source>Chi-square test with Yates' correction</source>
        <translation>Yates校正的卡方检验</translation>
    </message>
    <message>
        <source>Factors of %1 and %2 different values are too many.</source>
        <translation>因素分别有%1和%2个不同值，过多。</translation>
    </message>
    <message>
        <source>Choose columns of categories, or recode them into fewer.</source>
        <translation>请选择类别列，或通过重新编码减少类别。</translation>
    </message>
    <message>
        <source>Welch's test is left out: it needs two different values or more in every group.</source>
        <translation>未做Welch检验：每组需要至少两个不同的值。</translation>
    </message>
    <message>
        <source>**%1** depends on %2 or %3 (both together, %4).</source>
        <translation>**%1**与%2或%3有关（二者合并检验，%4）。</translation>
    </message>
    <message>
        <source>**%1** does not depend clearly on %2 or %3 (both together, %4).</source>
        <translation>**%1**与%2或%3没有明显关系（二者合并检验，%4）。</translation>
    </message>
    <message>
        <source>No row of %1 has the value %2; there are: %3.</source>
        <translation>%1中没有值为%2的行；现有的值：%3。</translation>
    </message>
    <message>
        <source>A count is negative.</source>
        <translation>有一个频数为负数。</translation>
    </message>
    <message>
        <source>Columns whose values are too few or do not vary, so that nothing is said of them: %1.</source>
        <translation>以下列的值太少或没有变化，因此不作说明：%1。</translation>
    </message>
    <message>
        <source>Give two of size, effect and power; the third is computed. Size is the number in each group; where there are no groups the number of rows, and where groups differ in size that in the first. Effects are Cohen's: d for t tests (0.2 small, 0.5 medium, 0.8 large), f for the analysis of variance (0.1, 0.25, 0.4), w for chi-square (0.1, 0.3, 0.5), h for shares (0.2, 0.5, 0.8), r for correlations (0.1, 0.3, 0.5), f² = R² / (1 − R²) for regressions (0.02, 0.15, 0.35). Tests of means, shares and correlations are two-sided unless told. No data are needed.

Source: J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 1988.</source>
        <translation>给出样本量、效应和功效中的两项，即可算出第三项。样本量为每组的数量；不分组时为行数，各组数量不同时为第一组的数量。效应采用Cohen的度量：t检验为d（0.2小，0.5中，0.8大），方差分析为f（0.1、0.25、0.4），卡方检验为w（0.1、0.3、0.5），占比为h（0.2、0.5、0.8），相关系数为r（0.1、0.3、0.5），回归为f² = R² / (1 − R²)（0.02、0.15、0.35）。平均值、占比和相关系数的检验默认为双侧。无需数据。

来源：J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 1988。</translation>
    </message>
    <message>
        <source>One share</source>
        <translation>单个占比</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>F test of a regression</source>
        <translation>回归的F检验</translation>
    </message>
    <message>
        <source>Groups, degrees of freedom or predictors</source>
        <translation>组数、自由度或自变量个数</translation>
    </message>
    <message>
        <source>Groups of the analysis of variance; degrees of freedom of the chi-square test; predictors of the regression.</source>
        <translation>方差分析的组数；卡方检验的自由度；回归的自变量个数。</translation>
    </message>
    <message>
        <source>For tests of means, shares and correlations.</source>
        <translation>用于均值、占比和相关的检验。</translation>
    </message>
    <message>
        <source>To the side of the effect</source>
        <translation>单侧（按效应方向）</translation>
    </message>
    <message>
        <source>Size of the second group over the first</source>
        <translation>第二组与第一组的样本量之比</translation>
    </message>
    <message>
        <source>For the t test of two groups and two shares.</source>
        <translation>用于两组的t检验和两个占比的检验。</translation>
    </message>
    <message>
        <source>A size of %1 is too small for this test.</source>
        <translation>样本量%1对该检验来说太小。</translation>
    </message>
    <message>
        <source>Give at least %1.</source>
        <translation>请至少填写%1。</translation>
    </message>
    <message>
        <source>A correlation is less than 1.</source>
        <translation>相关系数须小于1。</translation>
    </message>
    <message>
        <source>Give a smaller effect.</source>
        <translation>请填写更小的效应。</translation>
    </message>
    <message>
        <source>With %1 rows an effect of %2 is found with probability %3 at level %4.</source>
        <translation>行数为%1时，在%4水平上发现大小为%2的效应的概率为%3。</translation>
    </message>
    <message>
        <source>Too few values of %1: %2, where the test needs %3.</source>
        <translation>%1的值太少：只有%2个，而检验需要%3个。</translation>
    </message>
    <message>
        <source>There is no p-value: the values do not vary enough, or are too few.</source>
        <translation>没有p值：值的变化不够，或值太少。</translation>
    </message>
    <message>
        <source>Of the F test: the first group's variance against the second's.</source>
        <translation>F检验的备择假设：第一组的方差与第二组的方差相比。</translation>
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
        <source>Add "%1"</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Rename "%1" to "%2"</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Change "%1"</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Duplicate "%1"</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Remove "%1"</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Move "%1"</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>Change setting %1</source>
        <translation>更改设置%1</translation>
    </message>
    <message>
        <source>Change steps of "%1"</source>
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
        <source>Find "%1" again</source>
        <translation>重新链接“%1”</translation>
    </message>
    <message>
        <source>Keep "%1" in the workbook</source>
        <translation>将“%1”嵌入工作簿</translation>
    </message>
    <message>
        <source>"%1" was never read from a file.</source>
        <translation>“%1”不是从文件读取的。</translation>
    </message>
    <message>
        <source>Export it to a file first, then open that file.</source>
        <translation>请先将其导出到文件，再打开该文件。</translation>
    </message>
    <message>
        <source>Read "%1" from its file</source>
        <translation>从文件读取“%1”</translation>
    </message>
    <message>
        <source>The workbook has no item "%1" to remove.</source>
        <translation>工作簿中没有可移除的项目“%1”。</translation>
    </message>
    <message>
        <source>The item "%1" has no id.</source>
        <translation>项目“%1”没有标识。</translation>
    </message>
    <message>
        <source>Give it one that no other item has, such as "%1".</source>
        <translation>请指定一个不与其他项目重复的标识，如“%1”。</translation>
    </message>
    <message>
        <source>"%1" cannot have the id %2: it belongs to "%3", an item of another kind.</source>
        <translation>“%1”不能使用标识%2：它属于另一类项目“%3”。</translation>
    </message>
    <message>
        <source>"%1" is used by %2.</source>
        <translation>“%1”正被%2使用。</translation>
    </message>
    <message>
        <source>Remove those first, or remove it with everything made from it.</source>
        <translation>请先移除这些项目，或将其连同由它生成的内容一并移除。</translation>
    </message>
    <message>
        <source>%1 uses the item "%2", which the workbook does not have.</source>
        <translation>%1使用的项目“%2”在工作簿中不存在。</translation>
    </message>
    <message>
        <source>"%1" cannot be made from "%2", which is not an analysis.</source>
        <translation>“%1”不能由“%2”生成，后者不是分析。</translation>
    </message>
    <message>
        <source>"%1" cannot be made from "%2", which is not a dataset.</source>
        <translation>“%1”不能由“%2”生成，后者不是数据集。</translation>
    </message>
    <message>
        <source>"%1" would be made from itself.</source>
        <translation>“%1”不能由自身生成。</translation>
    </message>
    <message>
        <source>An edit is one line such as {"label":"Rename","changes":[{"put":{…}},{"remove":"c1"}]}.</source>
        <translation>一条编辑占一行，例如{"label":"Rename","changes":[{"put":{…}},{"remove":"c1"}]}。</translation>
    </message>
    <message>
        <source>In an edit, "%1" must be a text, but it is %2.</source>
        <translation>编辑中的“%1”应为文本，实际为%2。</translation>
    </message>
    <message>
        <source>An edit has a member "%1" that is not supported.</source>
        <translation>编辑中含有不支持的成员“%1”。</translation>
    </message>
    <message>
        <source>In an edit, "position" must be a whole number, but it is %1.</source>
        <translation>编辑中的“position”应为整数，实际为%1。</translation>
    </message>
    <message>
        <source>A change of an edit must have "put", "remove" or "set", but it is %1.</source>
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
        <source>An edit must have a list of "changes".</source>
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
        <source>To open data, choose "Open data" instead.</source>
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
        <source>Preparing "%1"</source>
        <translation>正在准备“%1”</translation>
    </message>
    <message>
        <source>Querying "%1"</source>
        <translation>正在查询“%1”</translation>
    </message>
    <message>
        <source>Running "%1"</source>
        <translation>正在运行“%1”</translation>
    </message>
    <message>
        <source>Selecting in "%1"</source>
        <translation>正在“%1”中选择</translation>
    </message>
    <message>
        <source>Reading "%1"</source>
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
        <source>The analysis %1 has no table "%2".</source>
        <translation>分析“%1”没有表“%2”。</translation>
    </message>
    <message>
        <source>Its tables are: %1.</source>
        <translation>现有的表：%1。</translation>
    </message>
    <message>
        <source>Dataset "%1"</source>
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
        <source>Analysis "%1": module %2, version %3</source>
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
        <source>"%1" is not a dataset.</source>
        <translation>“%1”不是数据集。</translation>
    </message>
    <message>
        <source>"%1" is not an analysis.</source>
        <translation>“%1”不是分析。</translation>
    </message>
    <message>
        <source>"%1" is not a chart.</source>
        <translation>“%1”不是图表。</translation>
    </message>
    <message>
        <source>"%1" is not a map.</source>
        <translation>“%1”不是地图。</translation>
    </message>
    <message>
        <source>"%1" is not a dashboard.</source>
        <translation>“%1”不是仪表板。</translation>
    </message>
    <message>
        <source>"%1" is not a report.</source>
        <translation>“%1”不是报告。</translation>
    </message>
    <message>
        <source>"%1" is not a variable.</source>
        <translation>“%1”不是变量。</translation>
    </message>
    <message>
        <source>The workbook has no item "%1".</source>
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
        <source>From the table %2 of the analysis "%1"</source>
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
        <source>Read "%1" again</source>
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
        <source>"%1" does not come from an SQL statement.</source>
        <translation>“%1”不是由SQL语句得到的。</translation>
    </message>
    <message>
        <source>Change the SQL of "%1"</source>
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
        <source>The workbook has no variable "%1".</source>
        <translation>工作簿中没有变量“%1”。</translation>
    </message>
    <message>
        <source>Bind the parameter %1 to another one, or give it a value.</source>
        <translation>请将参数%1绑定到其他变量，或为其指定值。</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>单位样式</translation>
    </message>
    <message>
        <source>Link views</source>
        <translation>联动视图</translation>
    </message>
    <message>
        <source>Actual value</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Adjusted p-value</source>
        <translation>调整后的p值</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>成分</translation>
    </message>
    <message>
        <source>Number of components</source>
        <translation>成分个数</translation>
    </message>
    <message>
        <source>Cook's distance</source>
        <translation>Cook距离</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Coverage of 95 % intervals</source>
        <translation>95%区间覆盖率</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效应</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>特征值</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>个体</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>F statistic</source>
        <translation>F统计量</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一项</translation>
    </message>
    <message>
        <source>Fitted value</source>
        <translation>拟合值</translation>
    </message>
    <message>
        <source>Semivariance</source>
        <translation>半方差</translation>
    </message>
    <message>
        <source>Gap statistic</source>
        <translation>间隙统计量</translation>
    </message>
    <message>
        <source>Distance when joined</source>
        <translation>合并时的距离</translation>
    </message>
    <message>
        <source>Impulse</source>
        <translation>脉冲</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>类数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>杠杆值</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折线图</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Logarithm of the penalty λ</source>
        <translation>惩罚λ的对数</translation>
    </message>
    <message>
        <source>MASE</source>
        <translation>MASE</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>离群值</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>p值</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>所属部分</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功效</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>区域数</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>因变量</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Share of the row (%)</source>
        <translation>行占比（%）</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二项</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>轮廓系数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>sMAPE (%)</source>
        <translation>sMAPE (%)</translation>
    </message>
    <message>
        <source>Standardised residual</source>
        <translation>标准化残差</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>统计量</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>个体</translation>
    </message>
    <message>
        <source>Share of values (%)</source>
        <translation>值的占比（%）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Sum of squares within clusters</source>
        <translation>聚类内平方和</translation>
    </message>
    <message>
        <source>"%1" cannot show "%2", which is not a map.</source>
        <translation>“%1”不能显示“%2”，后者不是地图。</translation>
    </message>
    <message>
        <source>No layer of a map draws the file "%1".</source>
        <translation>没有地图图层绘制文件“%1”。</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>象限</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Adjusted R²</source>
        <translation>调整R²</translation>
    </message>
    <message>
        <source>AIC</source>
        <translation>AIC</translation>
    </message>
    <message>
        <source>AICc</source>
        <translation>AICc</translation>
    </message>
    <message>
        <source>Significance level (α)</source>
        <translation>显著性水平（α）</translation>
    </message>
    <message>
        <source>Angle (°)</source>
        <translation>角度（°）</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Autocorrelation</source>
        <translation>自相关系数</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Bartlett's chi-square</source>
        <translation>Bartlett卡方</translation>
    </message>
    <message>
        <source>Degrees of freedom of Bartlett's test</source>
        <translation>Bartlett检验自由度</translation>
    </message>
    <message>
        <source>p-value of Bartlett's test</source>
        <translation>Bartlett检验p值</translation>
    </message>
    <message>
        <source>Base forecast</source>
        <translation>基础预测</translation>
    </message>
    <message>
        <source>Observations below the fit</source>
        <translation>低于拟合值的观测数</translation>
    </message>
    <message>
        <source>Between-group sum of squares</source>
        <translation>组间平方和</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>Number of breaks</source>
        <translation>断点数</translation>
    </message>
    <message>
        <source>Geary's c</source>
        <translation>Geary's c</translation>
    </message>
    <message>
        <source>Calinski–Harabasz index</source>
        <translation>Calinski–Harabasz指数</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查数</translation>
    </message>
    <message>
        <source>Chi-square statistic</source>
        <translation>卡方统计量</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Number of coefficients</source>
        <translation>系数个数</translation>
    </message>
    <message>
        <source>Cold periods</source>
        <translation>冷点时期数</translation>
    </message>
    <message>
        <source>Share of the column (%)</source>
        <translation>列百分比（%）</translation>
    </message>
    <message>
        <source>Communality</source>
        <translation>共同度</translation>
    </message>
    <message>
        <source>Condition number</source>
        <translation>条件数</translation>
    </message>
    <message>
        <source>Number of core points</source>
        <translation>核心点数</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>协方差</translation>
    </message>
    <message>
        <source>Coverage of 80 % intervals</source>
        <translation>80%区间覆盖率</translation>
    </message>
    <message>
        <source>Concentration ratio (%)</source>
        <translation>集中度（%）</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Critical value (1 %)</source>
        <translation>临界值（1%）</translation>
    </message>
    <message>
        <source>Critical value (10 %)</source>
        <translation>临界值（10%）</translation>
    </message>
    <message>
        <source>Critical value (5 %)</source>
        <translation>临界值（5%）</translation>
    </message>
    <message>
        <source>Cross-validation score</source>
        <translation>交叉验证得分</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期成分</translation>
    </message>
    <message>
        <source>Density of links (%)</source>
        <translation>邻接密度（%）</translation>
    </message>
    <message>
        <source>Dependent variable</source>
        <translation>因变量</translation>
    </message>
    <message>
        <source>Deviance</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>自由度</translation>
    </message>
    <message>
        <source>Numerator degrees of freedom</source>
        <translation>分子自由度</translation>
    </message>
    <message>
        <source>Denominator degrees of freedom</source>
        <translation>分母自由度</translation>
    </message>
    <message>
        <source>Model degrees of freedom</source>
        <translation>模型自由度</translation>
    </message>
    <message>
        <source>Residual degrees of freedom</source>
        <translation>残差自由度</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Difference (%)</source>
        <translation>差值（%）</translation>
    </message>
    <message>
        <source>Joins of different categories</source>
        <translation>异类连接数</translation>
    </message>
    <message>
        <source>Number of dimensions</source>
        <translation>维数</translation>
    </message>
    <message>
        <source>Direct effect</source>
        <translation>直接效应</translation>
    </message>
    <message>
        <source>Standard error of the direct effect</source>
        <translation>直接效应标准误</translation>
    </message>
    <message>
        <source>p-value of the direct effect</source>
        <translation>直接效应p值</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>不同值个数</translation>
    </message>
    <message>
        <source>Diebold–Mariano p-value</source>
        <translation>Diebold–Mariano检验p值</translation>
    </message>
    <message>
        <source>Diebold–Mariano statistic</source>
        <translation>Diebold–Mariano统计量</translation>
    </message>
    <message>
        <source>Drawn distance</source>
        <translation>图中距离</translation>
    </message>
    <message>
        <source>Due to</source>
        <translation>冲击来源</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Effect size</source>
        <translation>效应量</translation>
    </message>
    <message>
        <source>Effective sample size</source>
        <translation>有效样本量</translation>
    </message>
    <message>
        <source>Effective number of parameters</source>
        <translation>有效参数个数</translation>
    </message>
    <message>
        <source>Number of entities</source>
        <translation>个体数</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>方程</translation>
    </message>
    <message>
        <source>Error by the one-standard-error rule</source>
        <translation>一倍标准误准则的误差</translation>
    </message>
    <message>
        <source>Least error</source>
        <translation>最小误差</translation>
    </message>
    <message>
        <source>Number of evaluations</source>
        <translation>求值次数</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation>均匀度</translation>
    </message>
    <message>
        <source>Number of exchanges</source>
        <translation>交换次数</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>期望值</translation>
    </message>
    <message>
        <source>Expected logarithm of W</source>
        <translation>W的对数的期望</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Number of factors</source>
        <translation>因子个数</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过数</translation>
    </message>
    <message>
        <source>Initial mean distance</source>
        <translation>初始平均距离</translation>
    </message>
    <message>
        <source>Fixed effects</source>
        <translation>固定效应</translation>
    </message>
    <message>
        <source>Fixed effects: standard error</source>
        <translation>固定效应：标准误</translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Getis–Ord G</source>
        <translation>Getis–Ord G</translation>
    </message>
    <message>
        <source>Standard error of the gap</source>
        <translation>间隙统计量的标准误</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>Given distance</source>
        <translation>原始距离</translation>
    </message>
    <message>
        <source>Greatest density</source>
        <translation>最大密度</translation>
    </message>
    <message>
        <source>Greatest distance</source>
        <translation>最大距离</translation>
    </message>
    <message>
        <source>Distance at the end of the line</source>
        <translation>线段终点的距离</translation>
    </message>
    <message>
        <source>Hot periods</source>
        <translation>热点时期数</translation>
    </message>
    <message>
        <source>Hannan–Quinn criterion</source>
        <translation>Hannan–Quinn准则</translation>
    </message>
    <message>
        <source>Huber's M-estimate</source>
        <translation>Huber M估计</translation>
    </message>
    <message>
        <source>Moran's I</source>
        <translation>莫兰指数</translation>
    </message>
    <message>
        <source>Idiosyncratic variance</source>
        <translation>特异误差方差</translation>
    </message>
    <message>
        <source>Indirect effect</source>
        <translation>间接效应</translation>
    </message>
    <message>
        <source>Standard error of the indirect effect</source>
        <translation>间接效应标准误</translation>
    </message>
    <message>
        <source>p-value of the indirect effect</source>
        <translation>间接效应p值</translation>
    </message>
    <message>
        <source>Invalid values</source>
        <translation>无效值数</translation>
    </message>
    <message>
        <source>Interquartile range</source>
        <translation>四分位距</translation>
    </message>
    <message>
        <source>Units without neighbours</source>
        <translation>孤岛数</translation>
    </message>
    <message>
        <source>Number of iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>KMO</source>
        <translation>KMO</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>超额峰度</translation>
    </message>
    <message>
        <source>Number of lags</source>
        <translation>滞后阶数</translation>
    </message>
    <message>
        <source>Lambda (λ)</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>λ by the one-standard-error rule</source>
        <translation>一倍标准误准则的λ</translation>
    </message>
    <message>
        <source>λ of least error</source>
        <translation>误差最小的λ</translation>
    </message>
    <message>
        <source>z-score of the last period</source>
        <translation>末期z得分</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最晚</translation>
    </message>
    <message>
        <source>Minimum number</source>
        <translation>最小个数</translation>
    </message>
    <message>
        <source>Least expected count</source>
        <translation>最小期望频数</translation>
    </message>
    <message>
        <source>Log-likelihood of the linear model</source>
        <translation>线性模型对数似然</translation>
    </message>
    <message>
        <source>Number of links</source>
        <translation>邻接关系数</translation>
    </message>
    <message>
        <source>Ljung–Box statistic</source>
        <translation>Ljung–Box统计量</translation>
    </message>
    <message>
        <source>Local Geary's c</source>
        <translation>局部Geary指数</translation>
    </message>
    <message>
        <source>Local Moran's I</source>
        <translation>局部莫兰指数</translation>
    </message>
    <message>
        <source>Local R²</source>
        <translation>局部R²</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>对数似然</translation>
    </message>
    <message>
        <source>Logarithm of W</source>
        <translation>W的对数</translation>
    </message>
    <message>
        <source>Quantile loss</source>
        <translation>分位数损失</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Lower bound (80 %)</source>
        <translation>下限（80%）</translation>
    </message>
    <message>
        <source>Lower bound (95 %)</source>
        <translation>下限（95%）</translation>
    </message>
    <message>
        <source>Likelihood ratio statistic</source>
        <translation>似然比统计量</translation>
    </message>
    <message>
        <source>p-value of the likelihood ratio</source>
        <translation>似然比p值</translation>
    </message>
    <message>
        <source>Median absolute deviation (MAD)</source>
        <translation>绝对中位差（MAD）</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>平均绝对误差（MAE）</translation>
    </message>
    <message>
        <source>Major axis</source>
        <translation>长轴</translation>
    </message>
    <message>
        <source>MAPE (%)</source>
        <translation>平均绝对百分比误差（MAPE，%）</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>平均距离</translation>
    </message>
    <message>
        <source>Mean over permutations</source>
        <translation>置换均值</translation>
    </message>
    <message>
        <source>Mean square</source>
        <translation>均方</translation>
    </message>
    <message>
        <source>Mean squared z-score</source>
        <translation>z得分均方</translation>
    </message>
    <message>
        <source>Mean centre x</source>
        <translation>平均中心x坐标</translation>
    </message>
    <message>
        <source>Mean centre y</source>
        <translation>平均中心y坐标</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Median centre x</source>
        <translation>中位数中心x坐标</translation>
    </message>
    <message>
        <source>Median centre y</source>
        <translation>中位数中心y坐标</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Minor axis</source>
        <translation>短轴</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>缺失值数</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>众数</translation>
    </message>
    <message>
        <source>Share of the mode (%)</source>
        <translation>众数占比（%）</translation>
    </message>
    <message>
        <source>Maximum number</source>
        <translation>最大个数</translation>
    </message>
    <message>
        <source>Measure of sampling adequacy (MSA)</source>
        <translation>取样适切性量数（MSA）</translation>
    </message>
    <message>
        <source>MSIS (95 %)</source>
        <translation>MSIS（95%）</translation>
    </message>
    <message>
        <source>Number of observations</source>
        <translation>观测数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Nonzero coefficients</source>
        <translation>非零系数个数</translation>
    </message>
    <message>
        <source>Normal quantile</source>
        <translation>正态分位数</translation>
    </message>
    <message>
        <source>Nugget</source>
        <translation>块金值</translation>
    </message>
    <message>
        <source>Log-likelihood of the null model</source>
        <translation>零模型对数似然</translation>
    </message>
    <message>
        <source>Forecast origin</source>
        <translation>预测起点</translation>
    </message>
    <message>
        <source>Number of outliers</source>
        <translation>异常值个数</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>第一四分位数</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>第三四分位数</translation>
    </message>
    <message>
        <source>p-value (Bonferroni)</source>
        <translation>p值（Bonferroni校正）</translation>
    </message>
    <message>
        <source>p-value (Holm)</source>
        <translation>p值（Holm校正）</translation>
    </message>
    <message>
        <source>p-value under normality</source>
        <translation>正态假设下的p值</translation>
    </message>
    <message>
        <source>Pseudo p-value</source>
        <translation>伪p值</translation>
    </message>
    <message>
        <source>p-value (Tukey)</source>
        <translation>p值（Tukey法）</translation>
    </message>
    <message>
        <source>Number of pairs</source>
        <translation>点对数</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Number of parameters</source>
        <translation>参数个数</translation>
    </message>
    <message>
        <source>Partial autocorrelation</source>
        <translation>偏自相关系数</translation>
    </message>
    <message>
        <source>Partial η²</source>
        <translation>偏η²</translation>
    </message>
    <message>
        <source>Partial sill</source>
        <translation>偏基台值</translation>
    </message>
    <message>
        <source>Number of connected parts</source>
        <translation>连通部分数</translation>
    </message>
    <message>
        <source>Number of peaks</source>
        <translation>峰数</translation>
    </message>
    <message>
        <source>Pearson chi-square</source>
        <translation>皮尔逊卡方</translation>
    </message>
    <message>
        <source>Number of permutations</source>
        <translation>置换次数</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>空间单元数</translation>
    </message>
    <message>
        <source>Unweighted mean</source>
        <translation>未加权均值</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>混合回归</translation>
    </message>
    <message>
        <source>Pooled: standard error</source>
        <translation>混合回归：标准误</translation>
    </message>
    <message>
        <source>Predicted value</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>Final prediction error</source>
        <translation>最终预测误差</translation>
    </message>
    <message>
        <source>Values present</source>
        <translation>非缺失值数</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Pseudo R²</source>
        <translation>伪R²</translation>
    </message>
    <message>
        <source>Qn</source>
        <translation>Qn</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Random effects</source>
        <translation>随机效应</translation>
    </message>
    <message>
        <source>Random effects: standard error</source>
        <translation>随机效应：标准误</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>变程</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Moran's I of the residuals</source>
        <translation>残差的莫兰指数</translation>
    </message>
    <message>
        <source>Residual standard deviation</source>
        <translation>残差标准差</translation>
    </message>
    <message>
        <source>Residual sum of squares</source>
        <translation>残差平方和</translation>
    </message>
    <message>
        <source>Rho (ρ)</source>
        <translation>ρ</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>均方根误差（RMSE）</translation>
    </message>
    <message>
        <source>RMSSE</source>
        <translation>均方根标度误差（RMSSE）</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Most rows per entity</source>
        <translation>个体最多行数</translation>
    </message>
    <message>
        <source>Fewest rows per entity</source>
        <translation>个体最少行数</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Joins of the same category</source>
        <translation>同类连接数</translation>
    </message>
    <message>
        <source>Mean of same-category joins over permutations</source>
        <translation>同类连接数的置换均值</translation>
    </message>
    <message>
        <source>Standard deviation of same-category joins over permutations</source>
        <translation>同类连接数的置换标准差</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Scale estimate</source>
        <translation>尺度估计</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Standard deviation over permutations</source>
        <translation>置换标准差</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Number of shapes</source>
        <translation>图形数</translation>
    </message>
    <message>
        <source>Significance</source>
        <translation>显著性</translation>
    </message>
    <message>
        <source>Sill</source>
        <translation>基台值</translation>
    </message>
    <message>
        <source>Simpson's diversity</source>
        <translation>辛普森多样性指数</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>偏度</translation>
    </message>
    <message>
        <source>Sn</source>
        <translation>Sn</translation>
    </message>
    <message>
        <source>Source of variation</source>
        <translation>变异来源</translation>
    </message>
    <message>
        <source>Sum of squared loadings</source>
        <translation>载荷平方和</translation>
    </message>
    <message>
        <source>Standard distance</source>
        <translation>标准距离</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>标准误</translation>
    </message>
    <message>
        <source>Number of steps</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>应力</translation>
    </message>
    <message>
        <source>Sum of weights</source>
        <translation>权重之和</translation>
    </message>
    <message>
        <source>Sum of squares</source>
        <translation>平方和</translation>
    </message>
    <message>
        <source>sup F statistic</source>
        <translation>sup F统计量</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>是否对称</translation>
    </message>
    <message>
        <source>t statistic</source>
        <translation>t统计量</translation>
    </message>
    <message>
        <source>Target distance</source>
        <translation>目标距离</translation>
    </message>
    <message>
        <source>Theta (θ)</source>
        <translation>θ</translation>
    </message>
    <message>
        <source>Standard error of theta (θ)</source>
        <translation>θ的标准误</translation>
    </message>
    <message>
        <source>Maximum theta (θ)</source>
        <translation>最大θ</translation>
    </message>
    <message>
        <source>Minimum theta (θ)</source>
        <translation>最小θ</translation>
    </message>
    <message>
        <source>Theta (θ) for time</source>
        <translation>时间θ</translation>
    </message>
    <message>
        <source>Number of periods</source>
        <translation>时期数</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Most frequent value</source>
        <translation>最常见值</translation>
    </message>
    <message>
        <source>Count of the most frequent value</source>
        <translation>最常见值的频数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Standard error of the total effect</source>
        <translation>总效应标准误</translation>
    </message>
    <message>
        <source>p-value of the total effect</source>
        <translation>总效应p值</translation>
    </message>
    <message>
        <source>Total sum of squares</source>
        <translation>总平方和</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>p-value of the trend</source>
        <translation>趋势p值</translation>
    </message>
    <message>
        <source>z-score of the trend</source>
        <translation>趋势z得分</translation>
    </message>
    <message>
        <source>Trimmed mean</source>
        <translation>截尾均值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Uniqueness</source>
        <translation>特殊方差</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Upper bound (80 %)</source>
        <translation>上限（80%）</translation>
    </message>
    <message>
        <source>Upper bound (95 %)</source>
        <translation>上限（95%）</translation>
    </message>
    <message>
        <source>Valid values</source>
        <translation>有效值数</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>值的个数</translation>
    </message>
    <message>
        <source>First variable</source>
        <translation>变量1</translation>
    </message>
    <message>
        <source>Second variable</source>
        <translation>变量2</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>Variance under normality</source>
        <translation>正态假设下的方差</translation>
    </message>
    <message>
        <source>Variance inflation factor (VIF)</source>
        <translation>方差膨胀因子（VIF）</translation>
    </message>
    <message>
        <source>Weighted sum of squared errors</source>
        <translation>加权误差平方和</translation>
    </message>
    <message>
        <source>Winsorised mean</source>
        <translation>缩尾均值</translation>
    </message>
    <message>
        <source>Winsorised standard deviation</source>
        <translation>缩尾标准差</translation>
    </message>
    <message>
        <source>Within-group sum of squares</source>
        <translation>组内平方和</translation>
    </message>
    <message>
        <source>z value</source>
        <translation>z值</translation>
    </message>
    <message>
        <source>z-score under normality</source>
        <translation>正态假设下的z得分</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>z得分</translation>
    </message>
    <message>
        <source>z-score from permutations</source>
        <translation>置换z得分</translation>
    </message>
    <message>
        <source>Adjusted residual</source>
        <translation>调整后的残差</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检验</translation>
    </message>
</context>
</TS>
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

Free software under the GNU General Public License, version 3 or later. Kapok is built with Qt, VTK, QCustomPlot, GDAL, PROJ, GEOS, SQLite, Eigen, ICU and oneTBB.</source>
        <translation># Kapok %1

面向统计分析人员的桌面工作台：打开数据、了解数据，建立模型、作出预测，制成图表、地图和仪表板，并发布报告。

本程序是自由软件，遵循GNU通用公共许可证第3版或更高版本。Kapok使用Qt、VTK、QCustomPlot、GDAL、PROJ、GEOS、SQLite、Eigen、ICU和oneTBB构建。</translation>
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
        <source>Symmetric logarithmic axes cannot be drawn yet.</source>
        <translation>暂不支持绘制对称对数坐标轴。</translation>
    </message>
    <message>
        <source>Choose a linear or a logarithmic axis.</source>
        <translation>改用线性轴或对数轴。</translation>
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
        <source>What the chart shows: mark, encoding, filter, title.</source>
        <translation>图表内容：标记、编码、筛选、标题。</translation>
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
        <source>%2: all values are %1: the forecast repeats it and its intervals have no width.</source>
        <translation>%2：所有值均为%1，预测沿用该值，区间宽度为零。</translation>
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
        <source>%2: a season of %1 steps is too long for ETS and was left out of the model.</source>
        <translation>%2：季节周期%1期对ETS过长，模型中未包含季节项。</translation>
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
        <source>%1: the series repeats itself exactly, so the intervals have no width.</source>
        <translation>%1：序列完全重复，因此区间宽度为零。</translation>
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
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
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
        <source>and %1 more</source>
        <translation>以及另外%1项</translation>
    </message>
    <message>
        <source>Nothing remarkable in the first rows.</source>
        <translation>前若干行未见异常。</translation>
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
</context>
<context>
    <name>kapok::gui::Session</name>
    <message>
        <source>The plugin &quot;%1&quot; was refused.</source>
        <translation>插件“%1”已被拒绝加载。</translation>
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
        <source>**Completeness** is the share of values that are there. **Validity** is the share of values that are codes of their list or fulfil a condition; a value under two checks counts twice. **Uniqueness** is the share of rows that do not repeat the key of an earlier row. **Consistency** is the share of rows that fulfil a rule, over all rules. **Timeliness** is the share of times that are not later than the date of the check, multiplied by the recency: 1 while the newest of them is not older than expected, then the expected age divided by its age.

The **score** is the weighted mean of the parts that had something to check; the weights are equal unless given.

**Missing values** count for completeness only; in keys missing equals missing.

**Codes**: unified social credit codes have 18 characters and a check character (GB 32100-2015); ID numbers have 18 characters, a date of birth and a check character (GB 11643-1999, ISO 7064 MOD 11-2). Region codes have 2, 4 or 6 digits; for regions outside Guangdong only the province is compared. Industry codes are compared down to the divisions. Letters must be capitals.</source>
        <translation>**完整性**是存在的值所占的比例。**有效性**是属于相应代码表或满足条件的值所占的比例；受两项检查的值计两次。**唯一性**是未重复前面某行主键的行所占的比例。**一致性**是全部规则中满足规则的行所占的比例。**及时性**是不晚于检查日期的时间所占的比例，再乘以时效：最新时间不超过预期天数时为1，否则为预期天数除以实际天数。

**总分**是有内容可检查的各部分的加权平均；未指定时各权重相等。

**缺失值**只计入完整性；在主键中，缺失等于缺失。

**代码**：统一社会信用代码为18位，含一位校验码（GB 32100-2015）；身份证号码为18位，含出生日期和一位校验码（GB 11643-1999，ISO 7064 MOD 11-2）。行政区划代码为2、4或6位；广东省以外的地区只比对省级。行业代码比对到大类。字母须为大写。</translation>
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
        <source>Uniqueness: %1 of 100; %2 of %3 rows repeat an earlier row.</source>
        <translation>唯一性：%1分（满分100）；%3行中有%2行与前面的行重复。</translation>
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
        <source>Join or analyse a copy of the dataset instead.</source>
        <translation>请改为连接或分析该数据集的副本。</translation>
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
</context>
</TS>

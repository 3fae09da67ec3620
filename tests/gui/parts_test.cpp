// Parts of the window that have no need of one.
#include "gui/analysis/module_search.h"
#include "gui/common/suggest_parameters.h"
#include "gui/data/cell_format.h"
#include "gui/data/join_keys.h"
#include "gui/data/row_order.h"
#include "gui/data/table_grid.h"
#include "gui/shell/action_registry.h"
#include "gui/shell/command_palette.h"
#include "gui/style/appearance.h"
#include "gui/style/icons.h"
#include "host/markdown.h"
#include "host/run_context.h"
#include "table/column_builder.h"

#include <QScrollBar>
#include <QTextDocument>
#include <QtTest>

using namespace kapok;
using namespace kapok::gui;

namespace {

Table numbers(std::size_t rows) {
    std::vector<ChunkPtr> chunks;
    for (std::size_t from = 0; from < rows; from += chunkRows) {
        Buffer<std::int64_t> values;
        for (std::size_t row = from; row < std::min(rows, from + chunkRows); ++row)
            values.push_back(static_cast<std::int64_t>(row * 7919 % 1000003));
        chunks.push_back(makeChunk(Type::Int64, std::move(values), {}));
    }
    return Table({std::make_shared<const Column>(Field{"value", Type::Int64}, std::move(chunks))});
}

double contrast(Rgb a, Rgb b) {
    const auto luminance = [](Rgb rgb) {
        double sum = 0;
        const double weights[] = {0.2126, 0.7152, 0.0722};  // WCAG 2.1
        for (int i = 0; i < 3; ++i) {
            const double c = (rgb >> (16 - 8 * i) & 255U) / 255.0;
            sum += weights[i] * (c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    };
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

}  // namespace

class PartsTest : public QObject {
    Q_OBJECT

private slots:
    /// Amounts beside shares keep what counts of each; of columns of one kind all have as many decimals.
    void numbersOfColumns() {
        const auto shown = [](std::initializer_list<double> values) {
            ColumnBuilder builder(Field{"value", Type::Float64});
            for (const double value : values) builder.addNumber(value);
            const ColumnPtr column = builder.finish();
            const CellFormat format(*column);
            QStringList words;
            for (std::size_t row = 0; row < column->rows(); ++row) words << format.text(*column, row);
            return words.join(' ').remove(',');
        };
        QCOMPARE(shown({47387, 28009.49987, 0.699935, 1.1840123, 0.53, 0}),
                 QStringLiteral("47387 28009.5 0.700 1.184 0.530 0.000"));
        QCOMPARE(shown({0.123456, 0.5, 2}), QStringLiteral("0.1235 0.5000 2.0000"));
        QCOMPARE(shown({28009.4998123, 1024.1234567}), QStringLiteral("28009.5 1024.1"));
    }

    void everyActionHasAnIconThatIsThereAndAShortcutOfItsOwn() {
        QStringList shortcuts;
        for (const auto& row : actionTable()) {
            if (*row.icon) QVERIFY2(!icon(QString::fromLatin1(row.icon)).isNull(), row.icon);
            shortcuts += QString::fromLatin1(row.shortcuts).split("; ", Qt::SkipEmptyParts);
        }
        shortcuts.sort();
        QCOMPARE(shortcuts.removeDuplicates(), 0);
    }

    void columnsAreProposedForAnAnalysis() {
        OutputTable made;
        auto& code = made.text("code");
        auto& region = made.text("region");
        auto& year = made.column({.name = "year", .type = Type::Int64});
        auto& id = made.column({.name = "company_id", .type = Type::Int64});
        auto& staff = made.column({.name = "staff", .type = Type::Int64});
        auto& output = made.number("output", "万元");
        for (int i = 0; i < 100; ++i) {
            code.add("A" + std::to_string(i));
            region.add(i % 2 ? "East" : "West");
            year.add(std::int64_t{2000 + i % 20});
            id.add(std::int64_t{i * 7});
            staff.add(std::int64_t{i * 3});
            output.add(i * 0.5);
        }
        const std::map<std::string, Table> inputs{{"data", toTable(made)}};
        const auto column = [](const char* name, std::vector<Type> types, bool required = true) {
            return Parameter{
                .id = name, .kind = ParameterKind::Column, .required = required, .types = std::move(types)};
        };
        const std::vector<Type> numbers{Type::Float64, Type::Int64};
        const std::vector<Type> times{Type::Date, Type::DateTime, Type::Int64};
        ModuleInfo info;
        info.parameters = {column("value", numbers), column("time", times), column("group", {Type::Text}),
                           column("weight", numbers), column("other", {Type::Text}, false)};
        ParameterValues values = withSuggestedColumns(info, inputs, {});
        QCOMPARE(values.word("value"), std::string("output"));
        QCOMPARE(values.word("time"), std::string("year"));
        QCOMPARE(values.word("group"), std::string("region"));
        QCOMPARE(values.word("weight"), std::string("staff"));
        QVERIFY(!values.has("other"));
        ParameterValues chosen;
        chosen.set("value", std::string("staff"));
        values = withSuggestedColumns(info, inputs, chosen);
        QCOMPARE(values.word("value"), std::string("staff"));
        QCOMPARE(values.word("weight"), std::string("output"));
        // A list is proposed only where nothing else is asked for.
        Parameter columns = column("columns", numbers);
        columns.kind = ParameterKind::Columns;
        info.parameters = {columns};
        QCOMPARE(withSuggestedColumns(info, inputs, {}).words("columns"),
                 (std::vector<std::string>{"output", "staff"}));
        info.parameters.push_back(column("response", numbers));
        QVERIFY(!withSuggestedColumns(info, inputs, {}).has("columns"));
        QVERIFY(!withSuggestedColumns(info, {}, {}).has("response"));
        info.parameters = {columns, column("time", {Type::Date})};
        QVERIFY(withSuggestedColumns(info, inputs, {}).has("columns"));
        // Names of the rows, where each has its own.
        info.parameters = {column("id", {Type::Text}, false)};
        QCOMPARE(withSuggestedColumns(info, inputs, {}).word("id"), std::string("code"));
        info.parameters = {column("label", {Type::Text}, false)};
        QVERIFY(!withSuggestedColumns(info, inputs, {}).has("label"));
    }

    void analysesAreFoundByTheirUsualNames_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("likeliest");
        QTest::newRow("part of the id") << "anova"
                                        << "tests.anova_oneway";
        QTest::newRow("with a hyphen") << "t-test two"
                                       << "tests.t_two";
        QTest::newRow("in one word") << "ttest two"
                                     << "tests.t_two";
        QTest::newRow("an abbreviation") << "OLS"
                                         << "regression.linear";
        QTest::newRow("title before summary") << "linear"
                                              << "regression.linear";
        QTest::newRow("inside a short word") << "ova"
                                             << "";
        QTest::newRow("nothing") << "anova balloon"
                                 << "";
    }
    void analysesAreFoundByTheirUsualNames() {
        QFETCH(QString, words);
        std::vector<ModuleInfo> modules(4);
        const auto describe = [&](int at, const char* id, const char* title, const char* summary) {
            modules[std::size_t(at)].id = id;
            modules[std::size_t(at)].title = verbatim(title);
            modules[std::size_t(at)].summary = verbatim(summary);
        };
        describe(0, "tests.power", "Power", "For a t test of two groups and linear models, such as an OLS line.");
        describe(1, "tests.anova_oneway", "One-way analysis of variance", "Do the means of groups differ?");
        describe(2, "tests.t_two", "t test of two groups", "Do the means of two groups differ?");
        describe(3, "regression.linear", "Linear regression", "Least squares with categories.");
        QString likeliest;
        int highest = 0;
        for (const auto& module : modules) {
            const int score = moduleScore(module, words);
            if (score > highest) likeliest = QString::fromStdString(module.id), highest = score;
        }
        QTEST(likeliest, "likeliest");
        QCOMPARE(moduleScore(modules[0], {}), 0);
    }

    void boldWordsNextToChineseShowNoStars_data() {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("ends in a bracket") << "按**STL + ETS(M,A,N)**作预测";
        QTest::newRow("begins with one") << "检验**(Welch)** p < 0.05";
        QTest::newRow("twice") << "在**a)**与**b)**之间";
        QTest::newRow("plain") << "**产值**的平均值";
    }
    void boldWordsNextToChineseShowNoStars() {
        QFETCH(QString, markdown);
        QTextDocument document;
        document.setMarkdown(host::withClosedStars(markdown));
        QVERIFY2(!document.toPlainText().contains('*'), qPrintable(document.toPlainText()));
    }

    void textsHaveContrast() {
        for (const Theme& t : {lightTheme, darkTheme}) {
            QVERIFY(contrast(t.text, t.panel) >= 4.5);
            QVERIFY(contrast(t.text, t.selectedRow) >= 4.5);
            QVERIFY(contrast(t.mutedText, t.panel) >= 4.5);
            QVERIFY(contrast(t.mutedText, t.window) >= 4.5);
            QVERIFY(contrast(t.accent, t.panel) >= 3);
        }
    }

    void paletteFindsByLetters_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("beginning") << "op"
                                   << "Open…"
                                   << "Top rows";
        QTest::newRow("words") << "nc"
                               << "New column"
                               << "Undo change";
        QTest::newRow("neighbours") << "map"
                                    << "Map"
                                    << "Make a plan";
        QTest::newRow("chinese") << QString::fromUtf8("图表") << QString::fromUtf8("新建图表")
                                 << QString::fromUtf8("地图");
    }

    void paletteFindsByLetters() {
        QFETCH(QString, pattern);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fuzzyScore(pattern, better) > fuzzyScore(pattern, worse));
        QCOMPARE(fuzzyScore("xyz", better), -1);
    }

    void rowsAreSortedAndFilteredWithoutANewTable() {
        host::LocalContext context;
        const Table table = numbers(100000);
        const RowOrder sorted = rowOrder(table, {"value", true, {}, nullptr}, context);
        QCOMPARE(sorted->size(), std::size_t(100000));
        const Column& column = *table.column(0);
        for (std::size_t i = 1; i < sorted->size(); ++i)
            QVERIFY(column.integer((*sorted)[i - 1]) >= column.integer((*sorted)[i]));
        QVERIFY(!rowOrder(table, {}, context));
        RowMask mask(table.rows());
        mask.set(5);
        mask.set(70000);
        const RowOrder few = rowOrder(table, {{}, false, {}, &mask}, context);
        QCOMPARE(*few, (std::vector<std::uint32_t>{5, 70000}));
    }

    void aMillionRowsScrollToTheLast() {
        TableGrid grid;
        grid.resize(800, 600);
        grid.setTable(numbers(1000000));
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        for (int i = 0; i < 50; ++i) {
            grid.verticalScrollBar()->setValue(i * 19000);
            grid.viewport()->repaint();
        }
        grid.setCurrent(999999, 0);
        QCOMPARE(grid.currentRow(), qint64(999999));
        QVERIFY(grid.cellRect(999999, 0).bottom() <= grid.viewport()->height());
    }

    void clickSelectsRowsInOrderOfTheView() {
        TableGrid grid;
        grid.resize(600, 400);
        grid.setTable(numbers(100));
        grid.setOrder(std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{42, 7, 3}));
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        QCOMPARE(grid.shownRows(), qint64(3));
        std::vector<std::size_t> picked;
        connect(&grid, &TableGrid::rowsPicked, this, [&](const std::vector<std::size_t>& rows) { picked = rows; });
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.cellRect(0, 0).center());
        QCOMPARE(picked, std::vector<std::size_t>{42});
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, Qt::ShiftModifier, grid.cellRect(2, 0).center());
        QCOMPARE(picked, (std::vector<std::size_t>{42, 7, 3}));
        QTest::keyClick(&grid, Qt::Key_Up);
        QCOMPARE(grid.currentRow(), qint64(1));
    }
};

QTEST_MAIN(PartsTest)
#include "parts_test.moc"

// What every module of every plugin owes its user: words, for itself and in its results, and a run that choosing
// columns is enough for, that a group repeats, that a seed repeats, and that cancel ends.
#include "geo/wkb.h"
#include "result_words.h"
#include "sdk/plugin.h"
#include "test_table.h"

#include <QDate>
#include <QLibrary>
#include <QMap>
#include <QTest>

#include <cmath>
#include <set>

using namespace kapok;
using namespace kapok::test;

namespace {

std::vector<const Module*> loadModules() {
    std::vector<const Module*> modules;
    for (const QString& id : QStringLiteral(KAPOK_PLUGINS).split(',')) {
        const auto entry = reinterpret_cast<const KapokPluginApi* (*)()>(
            QLibrary::resolve(QStringLiteral(KAPOK_BINARY_DIR "/bin/plugins/%1/%1").arg(id), "kapok_plugin"));
        if (!entry) continue;
        std::size_t count = 0;
        const Module* const* all = entry()->modules(&count);
        modules.insert(modules.end(), all, all + count);
    }
    return modules;
}

std::string square(double x, double y) {
    geo::Geometry cell;
    cell.add(geo::PartKind::Outer, std::vector<geo::Point>{{x, y}, {x + 1, y}, {x + 1, y + 1}, {x, y + 1}, {x, y}});
    return geo::writeWkb(cell);
}

/// A square country of `side` x `side` cells; its rows are months too, and places of as many years each. Columns of one
/// type are in the order in which parameters take them.
TestTable everything(int side = 12) {
    const int rows = side * side;
    std::vector<double> level, other, noise, x, y;
    std::vector<std::int64_t> counts, years;
    std::vector<std::uint8_t> flags;
    std::vector<std::int32_t> days;
    std::vector<std::string> kinds, answers, halves, places, shapes;
    std::uint32_t state = 7;
    const auto random = [&] { return (state = state * 1664525U + 1013904223U) / 4294967296.0 - 0.5; };
    double walk = 20;
    for (int i = 0; i < rows; ++i) {
        noise.push_back(10 + 4 * random());
        walk += random();
        other.push_back(walk);
        level.push_back(50 + 0.1 * i + 6 * std::sin(i * 0.5236) + 0.5 * walk + 5 * random());
        counts.push_back(static_cast<std::int64_t>(3 + 0.1 * (level.back() - 50) + 4 * random() + 2));
        flags.push_back(random() + 0.1 * (noise.back() - 10) > 0 ? 1 : 0);
        days.push_back(static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(QDate(2010, 1, 1).addMonths(i))));
        years.push_back(2000 + i % side);
        kinds.emplace_back(random() > 0 ? "town" : "land");
        answers.emplace_back(random() > -0.2 ? kinds.back() : "town");
        halves.emplace_back(i < rows / 2 ? "first half" : "second half");
        places.push_back("place " + std::to_string(100 + i / side));
        x.push_back(i % side + 0.5);
        y.push_back(i / side + 0.5);
        shapes.push_back(square(i % side, i / side));
    }
    std::vector<double> known = level;
    for (const int last : {rows / 2, rows}) {
        for (int i = last - 4; i < last; ++i) known[static_cast<std::size_t>(i)] = std::nan("");
    }
    TestTable table;
    table.numbers("level", level).numbers("other", other).numbers("noise", noise).integers("count", counts);
    table.texts("kind", kinds).texts("answer", answers).booleans("flag", flags).integers("year", years);
    table.dates("date", days).texts("half", halves).texts("place", places);
    table.numbers("x", x).numbers("y", y).numbers("known", known).geometries("shape", shapes);
    return table;
}

/// What choosing columns by their types does not tell.
const QMap<QString, QString> choices{
    {"descriptive.weighted", "columns=level;weights=noise"},
    {"forecast.reconcile", "time=year;levels=place"},
    {"forecast.scenarios", "value=known;regressors=other;scenarios=High: other * 1.1"},
    {"multivariate.factor", "columns=level,other,noise,count"},
    {"regression.instrumental", "response=level;endogenous=other;instruments=noise,count"},
    {"regression.logit", "response=flag"},
    {"regression.nonlinear", "formula=level = a + b * other"},
    {"regression.panel", "entity=place;predictors=other,noise"},
    {"regression.probit", "response=flag"},
    {"spatial.hot_spots", "time=year;region=place"},
    {"spatial.interpolate", "counts=count"},
    {"tests.power", "size=20;effect=0.5"},
};

/// A value for each column that must be given: the first of an accepted type that is not taken, three for lists.
std::map<std::string, std::string> chosen(const ModuleInfo& info, const InputTable& data) {
    std::map<std::string, std::string> values;
    std::set<std::string> taken;
    for (const QString& part : choices.value(QString::fromStdString(info.id)).split(';', Qt::SkipEmptyParts)) {
        const QString value = part.section('=', 1);
        values[part.section('=', 0, 0).toStdString()] = value.toStdString();
        for (const QString& name : value.split(',')) taken.insert(name.toStdString());
    }
    for (const Parameter& parameter : info.parameters) {
        if (!parameter.required || values.count(parameter.id)) continue;
        const int wanted = parameter.kind == ParameterKind::Columns  ? 3
                           : parameter.kind == ParameterKind::Column ? 1
                                                                     : 0;
        QStringList names;
        for (const Type type : parameter.types) {
            for (const ColumnView& column : data.columns()) {
                if (column.type() != type || names.size() == wanted || !taken.insert(column.field().name).second)
                    continue;
                names << QString::fromStdString(column.field().name);
            }
        }
        values[parameter.id] = names.join(',').toStdString();
    }
    return values;
}

/// Everything of a result that a reader sees, in one text.
std::string written(const Result& result) {
    std::string all;
    for (const ResultTable& table : result.tables) {
        all += "table " + table.id + '\n';
        for (const OutputColumn& column : table.table.columns()) {
            all += column.field().name + ':';
            for (std::size_t row = 0; row < column.size(); ++row) {
                all += ' ';
                if (column.isMissing(row)) continue;
                std::visit(
                    [&](const auto& values) {
                        if constexpr (std::is_same_v<std::decay_t<decltype(values[0])>, std::string>) {
                            all += values[row];
                        } else {
                            all += QByteArray::number(static_cast<double>(values[row]), 'g', 17).toStdString();
                        }
                    },
                    column.values());
            }
            all += '\n';
        }
    }
    for (const ResultText& text : result.texts) all += english(text.text) + '\n';
    for (const Text& warning : result.warnings) all += "! " + english(warning) + '\n';
    for (const ResultSpec& chart : result.charts) all += chart.json + '\n';
    return all;
}

Result run(const Module& module, const std::map<std::string, std::string>& values, RunContext& context,
           const TestTable& table) {
    Inputs inputs;
    for (const Input& input : module.info().inputs) {
        // Of the targets only what is needed: a grid is made where there are none.
        if (input.required) inputs[input.id] = table.inputs().at("data");
    }
    ParameterValues given;
    for (const Parameter& parameter : module.info().parameters) {
        const auto value = values.find(parameter.id);
        if (value != values.end()) given.set(parameter.id, parseParameter(parameter, value->second));
    }
    return module.run(inputs, validated(module.info().parameters, given), context);
}

/// A column for a parameter that was given none, or whose categories may be yes and no; else empty.
std::string anotherColumn(const Parameter& parameter, bool given, const InputTable& data) {
    const auto takes = [&](Type type) {
        return std::find(parameter.types.begin(), parameter.types.end(), type) != parameter.types.end();
    };
    if (parameter.kind != ParameterKind::Column || parameter.id == "group" || parameter.input != "data") return {};
    if (takes(Type::Boolean) && takes(Type::Text)) return "flag";
    for (const ColumnView& column : data.columns()) {
        if (!given && takes(column.type())) return column.field().name;
    }
    return {};
}

/// The values chosen, one more set for each choice and column that could be given besides, and one with every yes or no
/// turned.
std::vector<std::map<std::string, std::string>> variations(const ModuleInfo& info, const InputTable& data,
                                                           const std::map<std::string, std::string>& values) {
    std::vector<std::map<std::string, std::string>> all{values, values};
    const auto add = [&](const std::string& id, const std::string& value) {
        all.push_back(values);
        all.back()[id] = value;
    };
    for (const Parameter& parameter : info.parameters) {
        const std::string standard = parameterText(parameter.standard);
        if (parameter.kind == ParameterKind::Boolean) all[1][parameter.id] = standard == "true" ? "false" : "true";
        const std::string column = anotherColumn(parameter, values.count(parameter.id) > 0, data);
        if (!column.empty()) add(parameter.id, column);
        if (parameter.id == "intervals") continue;  // other numbers, slowly, and the same words
        for (const Choice& choice : parameter.choices) {
            if (choice.id != standard) add(parameter.id, choice.id);
        }
    }
    if (all[1] == values) all.erase(all.begin() + 1);
    return all;
}

/// Modules without a group: of one table as a whole, of hierarchies, of two tables, or of no data.
const std::set<std::string> ungrouped{"forecast.reconcile", "quality.report",  "spatial.clip",
                                      "spatial.idw",        "spatial.kriging", "spatial.interpolate",
                                      "spatial.join",       "spatial.kde",     "tests.power"};

}  // namespace

class EveryModuleTest : public QObject {
    Q_OBJECT

private slots:
    void everyPluginIsThere() { QVERIFY(loadModules().size() >= 107); }

    void module_data() {
        QTest::addColumn<const Module*>("module");
        for (const Module* module : loadModules()) QTest::newRow(module->info().id.c_str()) << module;
    }
    void module() {
        QFETCH(const Module*, module);
        const ModuleInfo& info = module->info();
        saysWhatItDoes(info);
        static const TestTable table = everything();
        auto values = chosen(info, table.inputs().at("data"));
        try {
            SerialContext context;
            const std::string first = written(run(*module, values, context, table));
            SerialContext again;
            QCOMPARE(QByteArray::fromStdString(written(run(*module, values, again, table))),
                     QByteArray::fromStdString(first));
            QVERIFY(first.size() > 50);
            const bool groups = std::any_of(info.parameters.begin(), info.parameters.end(),
                                            [](const Parameter& parameter) { return parameter.id == "group"; });
            QCOMPARE(groups, ungrouped.count(info.id) == 0);
            if (groups) {
                values["group"] = "half";
                const Result grouped = run(*module, values, context, table);
                QVERIFY(wordlessValues(info.id, grouped, {table.inputs().at("data"), values}).empty());
                const std::string halves = written(grouped);
                QVERIFY(halves.find("first half") != std::string::npos);
                QVERIFY(halves.find("second half") != std::string::npos);
                QVERIFY2(halves.find("roups left out") == std::string::npos, halves.c_str());
            }
        } catch (const Error& error) {
            QFAIL(error.what());
        }
        if (info.inputs.empty()) return;  // nothing that takes time
        SerialContext cancelled;
        cancelled.cancel();
        QVERIFY_EXCEPTION_THROWN(run(*module, values, cancelled, table), Cancelled);
    }

    void words_data() { module_data(); }
    void words() {
        QFETCH(const Module*, module);
        const ModuleInfo& info = module->info();
        static const TestTable table = everything(8);  // what is written does not depend on the number of rows
        const InputTable data = table.inputs().at("data");
        const auto standard = chosen(info, data);
        std::set<std::string> wordless;
        for (const auto& values : variations(info, data, standard)) {
            try {
                SerialContext context;
                const Result result = run(*module, values, context, table);
                const KnownWords known(data, values);
                wordless.merge(wordlessValues(info.id, result, known));
                wordless.merge(wordlessSpecs(result, known));
            } catch (const Error& error) {
                // Not every choice suits these columns.
                QVERIFY2(values != standard, error.what());
            }
        }
        std::string list;
        for (const std::string& each : wordless) list += each + '\n';
        QVERIFY2(wordless.empty(), list.c_str());
    }

private:
    /// Words for itself and its parameters, its source, what it supposes, and what it does with missing values if it
    /// takes data.
    static void saysWhatItDoes(const ModuleInfo& info) {
        const std::string help = english(info.help);
        QVERIFY(!info.title.empty() && !info.summary.empty() && !info.assumptions.empty());
        QVERIFY(help.find("Source") != std::string::npos);
        QVERIFY(info.inputs.empty() || help.find("issing") != std::string::npos);
        for (const Parameter& parameter : info.parameters) {
            QVERIFY2(!parameter.label.empty() && !parameter.help.empty(), parameter.id.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(EveryModuleTest)
#include "every_module_test.moc"

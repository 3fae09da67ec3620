// A module is given what it declared, refused what it does not accept, and its result is JSON that scripts read.
#include "host/module_json.h"
#include "host/run_context.h"
#include "table/column_builder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace kapok;
using namespace kapok::host;

namespace {

/// Tells the columns it was given, and one value of each kind.
class Probe final : public Module {
public:
    Probe() {
        info_ = {.id = "probe.all", .version = "3"};
        info_.inputs = {{.id = "data"}, {.id = "extra", .required = false}};
        info_.parameters = {
            {.id = "value", .kind = ParameterKind::Column, .types = {Type::Float64, Type::Int64}},
            {.id = "others", .kind = ParameterKind::Columns, .standard = std::vector<std::string>{"n"}},
            {.id = "formula", .kind = ParameterKind::Formula},
            {.id = "level", .standard = 95.0, .minimum = 0, .maximum = 100},
        };
    }

    const ModuleInfo& info() const override { return info_; }

    Result run(const Inputs& inputs, const ParameterValues&, RunContext& context) const override {
        Result result;
        auto& given = result.addTable("given", verbatim("Given"));
        auto& role = given.text("role");
        auto& name = given.text("name");
        for (const auto& [id, table] : inputs) {
            for (const auto& column : table.columns()) {
                role.add(id);
                name.add(column.field().name);
            }
        }
        auto& kinds = result.addTable("kinds", verbatim("Kinds"));
        kinds.number("number").add(0.1).add(-std::numeric_limits<double>::infinity()).addMissing();
        kinds.integer("integer").add(std::int64_t{9007199254740993}).addMissing().add(std::int64_t{-1});
        kinds.text("text").add("粤\"A\"\n\x01").addMissing().add("\\");
        kinds.column({.name = "flag", .type = Type::Boolean}).add(std::int64_t{1}).add(std::int64_t{0}).addMissing();
        kinds.column({.name = "day", .type = Type::Date}).add(std::int64_t{19787}).addMissing().addMissing();
        result.texts.push_back({"note", verbatim("seed " + std::to_string(context.seed()))});
        result.warnings.push_back(verbatim("2 rows left out"));
        return result;
    }

private:
    ModuleInfo info_;
};

const Probe probe;

Table sample() {
    ColumnBuilder x({.name = "x", .type = Type::Float64});
    ColumnBuilder n({.name = "n", .type = Type::Int64});
    ColumnBuilder name({.name = "name", .type = Type::Text});
    x.addNumber(1);
    n.addInteger(2);
    name.addText("a");
    return Table({x.finish(), n.finish(), name.finish()});
}

ParameterValues values(const QString& text) {
    ParameterValues given;
    for (const QString& pair : text.split(' ', Qt::SkipEmptyParts)) {
        const std::string id = pair.section('=', 0, 0).toStdString();
        for (const auto& parameter : probe.info().parameters) {
            if (parameter.id == id) given.set(id, parseParameter(parameter, pair.section('=', 1).toStdString()));
        }
    }
    return given;
}

QString givenColumns(const ModuleResult& result) {
    QStringList names;
    const Table& table = result.tables.at(0).table;
    for (std::size_t row = 0; row < table.rows(); ++row)
        names << QString::fromStdString(std::string(table.column("name")->text(row)));
    return names.join(' ');
}

}  // namespace

class ModuleRunnerTest : public QObject {
    Q_OBJECT

private slots:
    void givesTheColumnsThatAreNeeded_data() {
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<QString>("columns");
        QTest::newRow("named") << "value=x"
                               << "x n";
        QTest::newRow("default list") << ""
                                      << "n";
        QTest::newRow("same twice") << "value=n others=n"
                                    << "n";
        QTest::newRow("formula") << "value=x formula=x+n"
                                 << "x n name";
        QTest::newRow("empty list") << "others="
                                    << "x n name";
    }

    void givesTheColumnsThatAreNeeded() {
        QFETCH(QString, parameters);
        QFETCH(QString, columns);
        LocalContext context;
        QCOMPARE(givenColumns(runModule(probe, {{"data", sample()}}, values(parameters), context)), columns);
    }

    void anInputWithoutColumnParametersIsGivenWhole() {
        LocalContext context;
        const auto result = runModule(probe, {{"data", sample()}, {"extra", sample()}}, values("value=x"), context);
        QCOMPARE(givenColumns(result), QString("x n x n name"));
    }

    void refuses_data() {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<QString>("line");
        QTest::newRow("type") << "data"
                              << "value=name"
                              << "The parameter value cannot use the column name: its type is text. Choose a column of "
                                 "one of these types: float64, int64.";
        QTest::newRow("column") << "data"
                                << "value=y"
                                << "There is no column y";
        QTest::newRow("range") << "data"
                               << "level=101"
                               << "The parameter level is 101, outside its range 0 to 100.";
        QTest::newRow("role") << "regions"
                              << ""
                              << "The module probe.all has no input \"regions\". Its inputs are: data, extra.";
        QTest::newRow("no data") << "extra"
                                 << ""
                                 << "The module probe.all needs the input \"data\".";
    }

    void refuses() {
        QFETCH(QString, role);
        QFETCH(QString, parameters);
        QFETCH(QString, line);
        LocalContext context;
        try {
            runModule(probe, {{role.toStdString(), sample()}}, values(parameters), context);
            QFAIL("nothing was refused");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains(line), error.what());
        }
    }

    void aCancelledRunGivesNothing() {
        LocalContext context;
        context.cancel();
        QVERIFY_EXCEPTION_THROWN(runModule(probe, {{"data", sample()}}, {}, context), Cancelled);
    }

    void writesJsonThatScriptsRead() {
        LocalContext context(7);
        const std::string json = toJson(runModule(probe, {{"data", sample()}}, values("value=x"), context));
        QFile expected(QStringLiteral(KAPOK_SOURCE_DIR "/tests/host/data/module_result.json"));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromStdString(json), QString::fromUtf8(expected.readAll().trimmed()));
        QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(json)).isObject());
    }

    void describesAModuleAsJson() {
        JsonWriter json;
        writeModule(json, probe.info());
        const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(json.result())).object();
        QCOMPARE(object["id"].toString(), QString("probe.all"));
        QCOMPARE(object["parameters"].toArray().size(), 4);
        QCOMPARE(object["parameters"].toArray()[3].toObject()["maximum"].toDouble(), 100.0);
    }
};

QTEST_GUILESS_MAIN(ModuleRunnerTest)
#include "module_runner_test.moc"

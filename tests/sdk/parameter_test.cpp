#include "sdk/parameter.h"
#include "sdk/error.h"
#include "sdk/list.h"
#include "sdk/row_writer.h"

#include <QTest>

using namespace kapok;

class ParameterTest : public QObject {
    Q_OBJECT

private slots:
    void fillsPlacesInOrder() {
        const Text text = KAPOK_TR("test", "%2 of %1 rows").arg(10).arg(3);
        QCOMPARE(english(text), std::string("3 of 10 rows"));
        QCOMPARE(fillPlaces("100 % of %1", {"a"}), std::string("100 % of a"));
        QCOMPARE(english(KAPOK_TR("test", "%1: %2").arg(1234567).arg(joinList({"a", "b", "c"}))),
                 std::string("1234567: a, b, c"));
        QCOMPARE(joinList({}), std::string());
    }

    void termsOfValues() {
        const Terms terms{{"season", KAPOK_TR("test", "Season")},
                          {"season_*", KAPOK_TR("test", "Season %1")},
                          {"season_of_*", KAPOK_TR("test", "Season of %1")}};
        QCOMPARE(english(terms.find("season").value()), std::string("Season"));
        QCOMPARE(english(terms.find("season_3").value()), std::string("Season 3"));
        QCOMPARE(english(terms.find("season_of_rain").value()), std::string("Season of rain"));
        QVERIFY(!terms.find("seasons"));
        QVERIFY(!Terms().find("season"));
        QVERIFY(Terms() == Terms(Terms::Words()));
        QVERIFY(terms == Terms(terms.words()));
        QVERIFY(!(terms == Terms()));

        OutputTable table;
        RowWriter(table, {"part:term", "place:text", "n:int"}, terms).row({"season_3", "season", 4});
        QVERIFY(table.columns()[0].field().terms == terms);
        QVERIFY(table.columns()[1].field().terms.empty());
    }

    void errorSaysWhereAndWhatToDo() {
        const Error error(verbatim("The cell is no number."), verbatim("Mend it."), {"a.csv", 3, "x"});
        QCOMPARE(std::string(error.what()), std::string("a.csv, row 3, column x: The cell is no number. Mend it."));
        QCOMPARE(error.at({"b.csv", 9, "y"}).place(), (Place{"a.csv", 3, "x"}));
    }

    void parsesAndWritesBack_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("boolean") << int(ParameterKind::Boolean) << "true";
        QTest::newRow("integer") << int(ParameterKind::Integer) << "-12";
        QTest::newRow("number") << int(ParameterKind::Number) << "0.1";
        QTest::newRow("columns") << int(ParameterKind::Columns) << "a,b\\,c,产值";
        QTest::newRow("numbers") << int(ParameterKind::Numbers) << "80,95";
        QTest::newRow("word") << int(ParameterKind::Word) << "a,b";
    }

    void parsesAndWritesBack() {
        QFETCH(int, kind);
        QFETCH(QString, text);
        const Parameter parameter{.id = "p", .kind = ParameterKind(kind)};
        const auto value = parseParameter(parameter, text.toStdString());
        QCOMPARE(QString::fromStdString(parameterText(value)), text);
    }

    void refuses_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("not a number") << "level"
                                      << "high"
                                      << "The parameter level cannot be \"high\"";
        QTest::newRow("not finite") << "level"
                                    << "inf"
                                    << "The parameter level cannot be \"inf\"";
        QTest::newRow("range") << "level"
                               << "101"
                               << "outside its range 0 to 100";
        QTest::newRow("choice") << "model"
                                << "best"
                                << "Choose one of: auto, additive";
        QTest::newRow("needed") << "level"
                                << "5"
                                << "The parameter value is needed";
    }

    void refuses() {
        QFETCH(QString, id);
        QFETCH(QString, text);
        QFETCH(QString, message);
        const std::vector<Parameter> declared{
            {.id = "level", .minimum = 0, .maximum = 100},
            {.id = "model", .kind = ParameterKind::Choice, .choices = {{"auto", {}}, {"additive", {}}}},
            {.id = "value", .kind = ParameterKind::Column, .required = true}};
        try {
            ParameterValues given;
            for (const auto& parameter : declared) {
                if (parameter.id == id.toStdString())
                    given.set(parameter.id, parseParameter(parameter, text.toStdString()));
            }
            validated(declared, given);
            QFAIL("nothing was refused");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains(message), error.what());
        }
    }

    void takesWhatJsonCannotTellApart() {
        const std::vector<Parameter> declared{{.id = "level"},
                                              {.id = "horizon", .kind = ParameterKind::Integer},
                                              {.id = "columns", .kind = ParameterKind::Columns},
                                              {.id = "levels", .kind = ParameterKind::Numbers}};
        ParameterValues given;
        given.set("level", std::int64_t{95});
        given.set("horizon", 12.0);
        given.set("columns", std::vector<double>{});
        given.set("levels", std::vector<std::string>{});
        const auto values = validated(declared, given);
        QCOMPARE(values.number("level"), 95.0);
        QCOMPARE(values.integer("horizon"), std::int64_t{12});
        QVERIFY(values.words("columns").empty());
        QVERIFY(values.numbers("levels").empty());

        given.set("horizon", 12.5);
        QVERIFY_EXCEPTION_THROWN(validated(declared, given), Error);
    }

    void fillsDefaultsAndRefusesUnknown() {
        const std::vector<Parameter> declared{{.id = "level", .standard = 95.0}};
        QCOMPARE(validated(declared, {}).number("level"), 95.0);
        ParameterValues unknown;
        unknown.set("lvel", 1.0);
        QVERIFY_EXCEPTION_THROWN(validated(declared, unknown), Error);
    }
};

QTEST_GUILESS_MAIN(ParameterTest)
#include "parameter_test.moc"

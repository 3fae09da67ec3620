#include "expression/variables.h"
#include "expression/error.h"

#include <QtTest>

using namespace kapok::expression;

class VariablesTest : public QObject {
    Q_OBJECT

private slots:
    void values_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("none") << "a > 1"
                              << "a > 1" << QStringList{};
        QTest::newRow("bare name") << "a > @limit"
                                   << "a > (12)" << QStringList{"limit"};
        QTest::newRow("Chinese name") << "产值>@下限*2"
                                      << "产值>(-3)*2" << QStringList{"下限"};
        QTest::newRow("in brackets") << "x in (@[my city], 'B')"
                                     << "x in (('it''s'), 'B')" << QStringList{"my city"};
        QTest::newRow("twice") << "@limit+@limit"
                               << "(12)+(12)" << QStringList{"limit"};
        QTest::newRow("two") << "between(@limit, @下限)"
                             << "between((12), (-3))" << QStringList{"limit", "下限"};
        QTest::newRow("sign in a text") << "mail = 'a@limit'"
                                        << "mail = 'a@limit'" << QStringList{};
        QTest::newRow("sign in a column") << "[a@limit] = 1"
                                          << "[a@limit] = 1" << QStringList{};
        QTest::newRow("text after it") << "@limit.5"
                                       << "(12).5" << QStringList{"limit"};
    }
    void values() {
        QFETCH(QString, text);
        const std::map<std::string, std::string> known = {{"limit", "12"}, {"下限", "-3"}, {"my city", "'it''s'"}};
        const auto value = [&](const std::string& name) -> std::optional<std::string> {
            const auto found = known.find(name);
            return found == known.end() ? std::nullopt : std::optional(found->second);
        };
        QTEST(QString::fromStdString(withVariables(text.toStdString(), value)), "read");
        QStringList names;
        for (const auto& name : variableNames(text.toStdString())) names << QString::fromStdString(name);
        QTEST(names, "names");
    }

    void mistakes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::newRow("unknown") << "a > @nothing"
                                 << "no variable @nothing" << 4 << 12;
        QTest::newRow("no name") << "a > @"
                                 << "stands the name" << 4 << 5;
        QTest::newRow("a number") << "a > @2"
                                  << "stands the name" << 4 << 5;
        QTest::newRow("empty brackets") << "@[]"
                                        << "stands the name" << 0 << 3;
        QTest::newRow("open brackets") << "@[limit"
                                       << "never closed" << 1 << 2;
    }
    void mistakes() {
        QFETCH(QString, text);
        QFETCH(QString, said);
        try {
            withVariables(text.toStdString(), [](const std::string&) { return std::nullopt; });
            QFAIL("no error");
        } catch (const ExpressionError& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(said), error.what());
            QTEST(static_cast<int>(error.span().begin), "begin");
            QTEST(static_cast<int>(error.span().end), "end");
        }
    }

    void placesAreThoseWritten() {
        const auto value = [](const std::string&) { return std::optional<std::string>("123456"); };
        const Substituted made = substituted("a + @x * @long_name - b", value);
        QCOMPARE(QString::fromStdString(made.text), QString("a + (123456) * (123456) - b"));
        QCOMPARE(made.written(0), 0U);
        QCOMPARE(made.written(made.text.find('+')), 2U);
        QCOMPARE(made.written(made.text.find("123")), 4U);
        QCOMPARE(made.written(made.text.find('*')), 7U);
        QCOMPARE(made.written(made.text.rfind("(")), 9U);
        QCOMPARE(made.written(made.text.find('-')), 20U);
        QCOMPARE(made.written(made.text.size()), 23U);
    }

    void parsingAloneKnowsNoVariables() {
        try {
            parse("a > @limit");
            QFAIL("no error");
        } catch (const ExpressionError& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains("@limit"), error.what());
        }
    }
};

QTEST_GUILESS_MAIN(VariablesTest)
#include "variables_test.moc"

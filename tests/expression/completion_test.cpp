// What the editor of expressions offers.
#include "expression/completion.h"
#include "expression/syntax.h"

#include <QTest>

using namespace kapok;
using namespace kapok::expression;

namespace {

const Schema fields = {{.name = "产值", .type = Type::Float64, .label = "工业总产值"},
                       {.name = "gross output", .type = Type::Int64},
                       {.name = "region", .type = Type::Text},
                       {.name = "and", .type = Type::Text}};

/// The text with | at the cursor.
Completion at(const QString& marked) {
    const QByteArray bytes = marked.toUtf8();
    const auto cursor = static_cast<std::size_t>(bytes.indexOf('|'));
    QByteArray text = bytes;
    text.remove(static_cast<int>(cursor), 1);
    return completions(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), cursor, fields);
}

}  // namespace

class CompletionTest : public QObject {
    Q_OBJECT

private slots:
    void offers_data();
    void offers();
    void whatIsInserted();
    void insertionsRead();
    void nothingBreaksIt();
    void hints_data();
    void hints();
};

void CompletionTest::offers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");     // the first names offered
    QTest::addColumn<QString>("replaced");  // "begin end"
    const auto line = [](const char* text, const char* first, const char* replaced) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(first) << replaced;
    };
    line("|", "产值,gross output,region,and", "0 0");
    line("re|", "region,replace", "0 2");
    line("1 + RE|", "region,replace", "4 6");
    line("re|gion > 1", "region,replace", "0 6");
    line("产|", "产值", "0 3");
    line("output|", "gross output", "0 6");
    line("[gro|", "gross output", "0 4");
    line("[gro|] + 1", "gross output", "0 5");
    line("`re|", "region", "0 3");
    line("round(x, 2) > trunc|", "truncate", "14 19");
    line("region = '产|", "", "13 13");
    line("region = 'a' and pro|", "", "17 20");
    line("12|", "", "0 2");
    line("mis|", "missing,is_missing", "0 3");
}

void CompletionTest::offers() {
    QFETCH(QString, text);
    QFETCH(QString, first);
    QFETCH(QString, replaced);
    const Completion completion = at(text);
    QStringList names;
    const qsizetype shown = first.isEmpty() ? 1 : first.count(',') + 1;
    for (const auto& candidate : completion.candidates) {
        if (names.size() < shown) names << QString::fromStdString(candidate.name);
    }
    QCOMPARE(names.join(','), first);
    QCOMPARE(QString("%1 %2").arg(completion.replaced.begin).arg(completion.replaced.end), replaced);
}

void CompletionTest::whatIsInserted() {
    const auto column = at("gro|").candidates.front();
    QCOMPARE(column.insertion, std::string("[gross output]"));
    QCOMPARE(column.signature, std::string("int64"));
    QCOMPARE(at("an|").candidates.front().insertion, std::string("[and]"));
    QCOMPARE(at("产|").candidates.front().help, verbatim("工业总产值"));
    const auto function = at("roun|").candidates.front();
    QVERIFY(function.kind == CandidateKind::Function);
    QCOMPARE(function.insertion, std::string("round("));
    QCOMPARE(function.signature, std::string("round(x, digits)"));
    QVERIFY(!function.help.empty());
    for (const auto& candidate : at("|").candidates) {
        QVERIFY2(candidate.name != "negate" && candidate.name != "+" && candidate.name != "between(",
                 candidate.name.c_str());
    }
}

void CompletionTest::insertionsRead() {
    for (const auto& candidate : at("|").candidates) {
        if (candidate.kind == CandidateKind::Column) parse(candidate.insertion);
    }
}

void CompletionTest::nothingBreaksIt() {
    const std::string text = "round([产 值], '广州' & \"x\") and `a\xFF\xC3(\0,";
    for (std::size_t cursor = 0; cursor <= text.size() + 2; ++cursor) {
        const Completion completion = completions(text, cursor, fields);
        QVERIFY(completion.replaced.begin <= completion.replaced.end && completion.replaced.end <= text.size());
        callAt(text, cursor);
    }
}

void CompletionTest::hints_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hint");
    QTest::newRow("none") << "a + b"
                          << "";
    QTest::newRow("first") << "1 + round("
                           << "round(x, digits) 0";
    QTest::newRow("second") << "round(a, "
                            << "round(x, digits) 1";
    QTest::newRow("inner") << "round(abs(a"
                           << "abs(x) 0";
    QTest::newRow("closed") << "round(abs(a), "
                            << "round(x, digits) 1";
    QTest::newRow("signs in quotes") << "replace('a,b(', [x,y], "
                                     << "replace(text, old, new) 2";
    QTest::newRow("bracket") << "round((a + "
                             << "round(x, digits) 0";
}

void CompletionTest::hints() {
    QFETCH(QString, text);
    QFETCH(QString, hint);
    const std::string bytes = text.toStdString();
    const CallHint found = callAt(bytes, bytes.size());
    QCOMPARE(found.name.empty() ? QString() : QString("%1 %2").arg(found.signature.c_str()).arg(found.argument), hint);
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "completion_test.moc"

// Damaged expressions are read or refused, never worse: a fixed number of mutations of a kept corpus, as a fuzzer makes
// them, with the same seeds every time. A line that once broke something is added to data/corpus.txt.
#include "expression/completion.h"
#include "expression/evaluator.h"
#include "expression/sql_text.h"
#include "sdk/error.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace kapok;
using namespace kapok::expression;

namespace {

const Schema fields = {{.name = "n", .type = Type::Int64},
                       {.name = "x", .type = Type::Float64},
                       {.name = "name", .type = Type::Text},
                       {.name = "flag", .type = Type::Boolean},
                       {.name = "day", .type = Type::Date},
                       {.name = "t", .type = Type::DateTime},
                       {.name = "utc", .type = Type::DateTime, .zone = "Asia/Shanghai"},
                       {.name = "digits", .type = Type::Text},
                       {.name = "地区 名", .type = Type::Text}};

std::vector<std::string> corpus() {
    QFile file(KAPOK_SOURCE_DIR "/tests/expression/data/corpus.txt");
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<std::string> lines;
    for (const auto& line : file.readAll().split('\n')) {
        if (!line.isEmpty()) lines.push_back(line.toStdString());
    }
    return lines;
}

class Mutator {
public:
    Mutator(std::uint64_t seed, const std::vector<std::string>& lines) : random_(seed), lines_(lines) {}

    std::string next() {
        std::string text = line();
        for (std::uint64_t count = 1 + random_() % 4; count > 0; --count) mutate(text);
        return text;
    }

private:
    const std::string& line() { return lines_[random_() % lines_.size()]; }
    std::size_t place(const std::string& text) { return random_() % (text.size() + 1); }

    void mutate(std::string& text) {
        const std::size_t at = place(text);
        const std::size_t length = random_() % 8;
        switch (random_() % 6) {
            case 0: text.erase(at, length); break;
            case 1: text.insert(at, 1, static_cast<char>(random_())); break;
            case 2: {
                const std::string& other = line();
                text.insert(at, other.substr(place(other), 1 + random_() % 12));
                break;
            }
            case 3: text.insert(at, text.substr(place(text), length)); break;
            case 4: text = text.substr(0, at) + line().substr(0, 1 + random_() % 30); break;
            default:
                if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << random_() % 8));
        }
    }

    std::mt19937_64 random_;
    const std::vector<std::string>& lines_;
};

/// What reads an expression agrees on what it is; only Errors are thrown.
void tryEverything(const std::string& text, int& read, int& typed) {
    const Completion completion = completions(text, text.size() / 2, fields);
    QVERIFY(completion.replaced.begin <= completion.replaced.end && completion.replaced.end <= text.size());
    callAt(text, text.size());
    try {
        const Expression expression = parse(text);
        ++read;
        expression.columnNames();
        const Typed whole = check(expression, fields);
        ++typed;
        for (const auto dialect : {SqlDialect::Sqlite, SqlDialect::PostgreSql}) {
            const SqlText sql = sqlText(expression, fields, dialect);
            QVERIFY(sql.sql.has_value() != !sql.reason.empty());
            QVERIFY(sql.place.begin <= sql.place.end && sql.place.end <= text.size());
        }
    } catch (const ExpressionError& error) {
        QVERIFY(!error.message().empty() && !error.remedy().empty());
        QVERIFY(error.span().begin <= error.span().end && error.span().end <= text.size());
    }
}

}  // namespace

class MutationTest : public QObject {
    Q_OBJECT

private slots:
    void corpusIsRead();
    void mutationsAreReadOrRefused();
    void longTextsAreReadOrRefused();
};

void MutationTest::corpusIsRead() {
    const auto lines = corpus();
    QVERIFY(lines.size() > 20);
    for (const auto& line : lines) {
        try {
            parse(line);
        } catch (const Error& error) {
            QFAIL((line + ": " + error.what()).c_str());
        }
    }
}

void MutationTest::mutationsAreReadOrRefused() {
    const auto lines = corpus();
    Mutator mutator(1, lines);
    int read = 0;
    int typed = 0;
    for (int i = 0; i < 20'000; ++i) {
        tryEverything(mutator.next(), read, typed);
        if (QTest::currentTestFailed()) return;
    }
    QVERIFY2(read > 1000 && typed > 300, qPrintable(QString("%1 read, %2 typed").arg(read).arg(typed)));
}

void MutationTest::longTextsAreReadOrRefused() {
    int read = 0;
    int typed = 0;
    for (const std::string piece :
         {"(", "-", "not ", "n + ", "n and ", "[", "'", "if(flag,", "sum(x by ", "1,", "广", "\xF0\x9F"}) {
        std::string text;
        while (text.size() < 50'000) text += piece;
        tryEverything(text, read, typed);
        tryEverything(text + "n", read, typed);
    }
}

QTEST_GUILESS_MAIN(MutationTest)
#include "mutation_test.moc"

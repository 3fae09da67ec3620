#include "gui/sql/sql_completion.h"

#include "database/sql_words.h"
#include "query/sql_tokens.h"

#include <algorithm>

namespace kapok::gui {
namespace {

using query::SqlToken;
using query::SqlTokenKind;

bool isPlain(const std::string& name) {
    if (name.empty() || (name.front() >= '0' && name.front() <= '9')) return false;
    return std::all_of(name.begin(), name.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
               (c >= 'A' && c <= 'Z') || c == '_';
    });
}

bool isName(const SqlToken& token) { return token.kind == SqlTokenKind::Word || token.kind == SqlTokenKind::Quoted; }

bool isSign(const SqlToken& token, std::string_view sign) {
    return token.kind == SqlTokenKind::Sign && token.text == sign;
}

class Completer {
public:
    Completer(const std::string& sql, std::size_t cursor, const SqlCatalogue& tables)
        : sql_(sql), cursor_(std::min(cursor, sql.size())), tables_(tables), tokens_(query::sqlTokens(sql)) {}

    SqlCompletion run() {
        made_.begin = made_.end = cursor_;
        findWord();
        if (inTextOrComment()) return made_;
        if (const auto* qualifier = qualified()) {
            addColumns(*qualifier);
        } else if (afterFrom()) {
            addTables();
            addKeywords();
        } else {
            for (const auto& table : tables_) {
                if (isNamed(table)) addColumns(table);
            }
            for (const auto& name : database::sqlFunctions()) add({SqlWord::Function, name, name + "("});
            addTables();
            addKeywords();
        }
        std::stable_partition(made_.candidates.begin(), made_.candidates.end(),
                              [&](const SqlCandidate& one) { return place(one.name) == 0; });
        return made_;
    }

private:
    void findWord() {
        while (before_ < tokens_.size() && tokens_[before_].end < cursor_) ++before_;
        const SqlToken& token = tokens_[std::min(before_, tokens_.size() - 1)];
        if (token.kind != SqlTokenKind::Word || token.begin >= cursor_) return;
        made_.begin = token.begin;
        made_.end = token.end;
        typed_ = query::sqlFolded(sql_.substr(token.begin, cursor_ - token.begin));
    }

    /// The token before the word.
    const SqlToken* previous(std::size_t back = 1) const {
        std::size_t first = 0;
        while (first < tokens_.size() && tokens_[first].kind != SqlTokenKind::End && tokens_[first].end <= made_.begin)
            ++first;
        return first >= back ? &tokens_[first - back] : nullptr;
    }

    bool inTextOrComment() const {
        std::size_t end = 0;
        for (const auto& token : tokens_) {
            const bool quoted = token.kind != SqlTokenKind::Word && token.kind != SqlTokenKind::Sign;
            if (quoted && token.begin < cursor_ && cursor_ < token.end) return true;
            if (token.kind == SqlTokenKind::Other && token.begin < cursor_ && cursor_ <= token.end) return true;
            if (token.end <= cursor_ && token.kind != SqlTokenKind::End) end = token.end;
        }
        if (made_.begin < cursor_) return false;
        const std::string gap = sql_.substr(end, cursor_ - end);
        const std::size_t line = gap.rfind('\n');
        const std::size_t dashes = gap.rfind("--");
        if (dashes != std::string::npos && (line == std::string::npos || line < dashes)) return true;
        const std::size_t open = gap.rfind("/*");
        return open != std::string::npos && gap.find("*/", open) == std::string::npos;
    }

    /// The table before the point that the word stands behind.
    const SqlCatalogueTable* qualified() const {
        const SqlToken* point = previous();
        const SqlToken* name = previous(2);
        if (!point || !name || !isSign(*point, ".") || !isName(*name)) return nullptr;
        return tableOf(query::sqlFolded(name->text));
    }

    const SqlCatalogueTable* tableNamed(const std::string& folded) const {
        for (const auto& table : tables_) {
            for (const auto& name : table.names) {
                if (query::sqlFolded(name) == folded) return &table;
            }
        }
        return nullptr;
    }

    /// By its own name or by the one that the statement gives it.
    const SqlCatalogueTable* tableOf(const std::string& folded) const {
        if (const auto* table = tableNamed(folded)) return table;
        for (std::size_t i = 1; i < tokens_.size(); ++i) {
            if (!isName(tokens_[i]) || query::sqlFolded(tokens_[i].text) != folded) continue;
            const bool as = query::sqlFolded(tokens_[i - 1].text) == "as" && i > 1;
            const SqlToken& before = tokens_[as ? i - 2 : i - 1];
            if (!isName(before)) continue;
            if (const auto* table = tableNamed(query::sqlFolded(before.text))) return table;
        }
        return nullptr;
    }

    bool isNamed(const SqlCatalogueTable& table) const {
        return std::any_of(tokens_.begin(), tokens_.end(), [&](const SqlToken& token) {
            return isName(token) && tableNamed(query::sqlFolded(token.text)) == &table;
        });
    }

    bool afterFrom() const {
        const SqlToken* token = previous();
        if (!token || token->kind != SqlTokenKind::Word) return false;
        const std::string word = query::sqlFolded(token->text);
        return word == "from" || word == "join";
    }

    std::size_t place(const std::string& name) const {
        return typed_.empty() ? 0 : query::sqlFolded(name).find(typed_);
    }

    void add(SqlCandidate candidate) {
        const bool there = std::any_of(made_.candidates.begin(), made_.candidates.end(), [&](const SqlCandidate& one) {
            return one.insertion == candidate.insertion && one.kind == candidate.kind;
        });
        if (!there && place(candidate.name) != std::string::npos) made_.candidates.push_back(std::move(candidate));
    }

    void addColumns(const SqlCatalogueTable& table) {
        if (!table.schema) return;
        for (const auto& field : *table.schema)
            add({SqlWord::Column, field.name, sqlWritten(field.name), table.names.front()});
    }

    void addTables() {
        for (const auto& table : tables_) add({SqlWord::Table, table.names.front(), sqlWritten(plainestName(table))});
    }

    void addKeywords() {
        for (const auto& word : database::sqlKeywords()) add({SqlWord::Keyword, word, word});
    }

    const std::string& sql_;
    std::size_t cursor_;
    const SqlCatalogue& tables_;
    std::vector<SqlToken> tokens_;
    std::size_t before_ = 0;
    std::string typed_;
    SqlCompletion made_;
};

}  // namespace

std::string sqlWritten(const std::string& name) {
    if (isPlain(name) && !database::isSqlKeyword(name)) return name;
    std::string quoted = "\"";
    for (const char c : name) quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

const std::string& plainestName(const SqlCatalogueTable& table) {
    for (const auto& name : table.names) {
        if (sqlWritten(name) == name) return name;
    }
    return table.names.front();
}

SqlCompletion sqlCompletions(const std::string& sql, std::size_t cursor, const SqlCatalogue& tables) {
    return Completer(sql, cursor, tables).run();
}

}  // namespace kapok::gui

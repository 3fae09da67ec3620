#include "database/sql_words.h"

#include "database/sqlite_file.h"

#include <sqlite3.h>

#include <algorithm>
#include <set>

namespace kapok::database {
namespace {

std::vector<std::string> readKeywords() {
    std::vector<std::string> words;
    for (int i = 0; i < sqlite3_keyword_count(); ++i) {
        const char* word = nullptr;
        int length = 0;
        if (sqlite3_keyword_name(i, &word, &length) == SQLITE_OK) words.emplace_back(word, length);
    }
    std::sort(words.begin(), words.end());
    return words;
}

std::vector<std::string> readFunctions() {
    // Not for questions: parts of SQLite's text search, and what looks into SQLite itself.
    static const std::set<std::string> hidden{"fts3_tokenizer", "load_extension", "matchinfo",  "offsets",
                                              "optimize",       "rtreecheck",     "rtreedepth", "rtreenode",
                                              "snippet",        "subtype",        "bm25",       "highlight"};
    SqliteFile memory(":memory:", SqliteFile::Mode::Create);
    SqliteStatement list(memory, "SELECT DISTINCT name FROM pragma_function_list ORDER BY name");
    std::vector<std::string> names;
    while (list.step()) {
        const std::string name(reinterpret_cast<const char*>(sqlite3_column_text(list.handle(), 0)));
        const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
        });
        if (plain && name.compare(0, 7, "sqlite_") != 0 && name.compare(0, 3, "fts") != 0 && !hidden.count(name))
            names.push_back(name);
    }
    return names;
}

}  // namespace

const std::vector<std::string>& sqlKeywords() {
    static const std::vector<std::string> words = readKeywords();
    return words;
}

bool isSqlKeyword(std::string_view word) {
    return sqlite3_keyword_check(word.data(), static_cast<int>(word.size())) != 0;
}

const std::vector<std::string>& sqlFunctions() {
    static const std::vector<std::string> names = readFunctions();
    return names;
}

}  // namespace kapok::database

// Whether a reader of any language understands the texts in a result: each is data, or has words in place of an id.
#pragma once

#include "sdk/module.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <sstream>
#include <utility>

namespace kapok::test {

/// What the user knows: names and values of the data, and what was written into parameters.
class KnownWords {
public:
    KnownWords(const InputTable& data, const std::map<std::string, std::string>& given) {
        for (const ColumnView& column : data.columns()) {
            words_.insert(column.field().name);
            for (const std::string_view value : column.dictionary()) words_.emplace(value);
        }
        for (const auto& [id, text] : given) addWords(text);
    }

    /// Known, a number or a date, or several such joined by signs: "kind:answer", "level – other".
    bool hold(const std::string& text) const {
        std::string rest = text;
        for (const std::string sign : {":", "–", "×", "·"}) {
            for (std::size_t at = 0; (at = rest.find(sign)) != std::string::npos;) rest.replace(at, sign.size(), "\n");
        }
        std::istringstream parts(rest);
        for (std::string part; std::getline(parts, part);) {
            const std::size_t first = part.find_first_not_of(' ');
            if (first == std::string::npos) continue;
            part = part.substr(first, part.find_last_not_of(' ') - first + 1);
            const bool number = part.find_first_not_of("0123456789.-") == std::string::npos;
            if (!number && words_.count(part) == 0) return false;
        }
        return true;
    }

private:
    void addWords(const std::string& text) {
        std::string word;
        for (const char c : text + ' ') {
            if (std::isalnum(static_cast<unsigned char>(c)) || c == '_') {
                word += c;
            } else if (!word.empty()) {
                words_.insert(std::exchange(word, {}));
            }
        }
    }

    std::set<std::string> words_;
};

/// Signs that are the same in any language.
inline bool isNotation(const std::string& text) {
    static const std::set<std::string> all{"D²", "x²", "xy", "y²", "p ≤ *", "λ min", "λ 1se"};
    return all.count(text) > 0;
}

/// Names of models, such as ETS(A,A,A), are the same in any language.
inline bool holdsModels(const std::string& module, const std::string& column) {
    return module.rfind("forecast.", 0) == 0 && column == "model";
}

/// Ids of terms whose words are none.
inline std::set<std::string> poorTerms(const Terms& terms) {
    std::set<std::string> poor;
    for (const auto& [id, text] : terms.words()) {
        if (text.context.empty()) continue;  // the user's name
        const bool saysItself = std::isupper(static_cast<unsigned char>(id.front())) || isNotation(id);
        const bool sameAsId =
            text.source == id || (id.back() == '*' && text.source == id.substr(0, id.size() - 1) + "%1");
        if (text.empty() || text.source.find('_') != std::string::npos || (sameAsId && !saysItself)) poor.insert(id);
    }
    return poor;
}

/// "table.column: value" of texts that are neither data nor have words, and of terms without good words.
inline std::set<std::string> wordlessValues(const std::string& module, const Result& result, const KnownWords& known) {
    std::set<std::string> wordless;
    for (const ResultTable& table : result.tables) {
        for (const OutputColumn& column : table.table.columns()) {
            const Field& field = column.field();
            const auto* values = std::get_if<std::vector<std::string>>(&column.values());
            if (!values || field.type != Type::Text || holdsModels(module, field.name)) continue;
            const std::string place = table.id + '.' + field.name + ": ";
            for (const std::string& id : poorTerms(field.terms)) wordless.insert(place + "words of " + id);
            for (const std::string& value : std::set<std::string>(values->begin(), values->end())) {
                if (field.terms.find(value) || isNotation(value) || known.hold(value)) continue;
                wordless.insert(place + value);
            }
        }
    }
    return wordless;
}

/// Titles and notes within charts and maps that are neither data nor notation: nobody translates them.
inline std::set<std::string> wordlessSpecs(const Result& result, const KnownWords& known) {
    std::set<std::string> wordless;
    for (const auto* specs : {&result.charts, &result.maps}) {
        for (const ResultSpec& spec : *specs) {
            for (const std::string member : {"\"title\":\"", "\"text\":\""}) {
                for (std::size_t at = 0; (at = spec.json.find(member, at)) != std::string::npos;) {
                    at += member.size();
                    const std::string text = spec.json.substr(at, spec.json.find('"', at) - at);
                    if (!isNotation(text) && !known.hold(text)) wordless.insert(spec.id + ": " + text);
                }
            }
        }
    }
    return wordless;
}

}  // namespace kapok::test

#include "sdk/error.h"
#include "stats/model_matrix.h"

#include <algorithm>

namespace kapok::stats {
namespace {

bool isNameByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) || c == '_' || c == '.';
}

class TermReader {
public:
    explicit TermReader(std::string_view text) : text_(text) {}

    std::vector<Term> terms() {
        std::vector<Term> all;
        skipBlanks();
        while (place_ < text_.size()) {
            addProduct(all);
            skipBlanks();
            if (place_ == text_.size()) break;
            if (text_[place_] != ',' && text_[place_] != '+') refuse();
            ++place_;
            skipBlanks();
            if (place_ == text_.size()) refuse();
        }
        return all;
    }

private:
    /// factor (":" | "*") factor …
    void addProduct(std::vector<Term>& all) {
        std::vector<Term> parts{{factor()}};
        for (skipBlanks(); place_ < text_.size() && (text_[place_] == ':' || text_[place_] == '*'); skipBlanks()) {
            const bool crossed = text_[place_++] == '*';
            const TermFactor next = factor();
            std::vector<Term> joined;
            for (Term part : parts) {
                part.push_back(next);
                joined.push_back(std::move(part));
            }
            if (crossed) {
                parts.push_back({next});
                parts.insert(parts.end(), joined.begin(), joined.end());
            } else {
                parts = std::move(joined);
            }
        }
        for (Term& part : parts) {
            if (std::find(all.begin(), all.end(), part) == all.end()) all.push_back(std::move(part));
        }
    }

    TermFactor factor() {
        skipBlanks();
        TermFactor result;
        if (place_ < text_.size() && text_[place_] == '[') {
            const std::size_t end = text_.find(']', place_);
            if (end == std::string_view::npos) refuse();
            result.column = text_.substr(place_ + 1, end - place_ - 1);
            place_ = end + 1;
        } else {
            while (place_ < text_.size() && isNameByte(text_[place_])) result.column += text_[place_++];
        }
        if (result.column.empty()) refuse();
        skipBlanks();
        if (place_ == text_.size() || text_[place_] != '^') return result;
        ++place_;
        skipBlanks();
        result.power = 0;
        while (place_ < text_.size() && std::isdigit(static_cast<unsigned char>(text_[place_])) && result.power < 100) {
            result.power = 10 * result.power + (text_[place_++] - '0');
        }
        if (result.power < 1 || result.power > 20) refuse();
        return result;
    }

    void skipBlanks() {
        while (place_ < text_.size() && text_[place_] == ' ') ++place_;
    }

    [[noreturn]] void refuse() const {
        throw Error(KAPOK_TR("stats", "The terms \"%1\" cannot be read at character %2.").arg(text_).arg(place_ + 1),
                    KAPOK_TR("stats",
                             "Write terms such as x^2, x:region with powers from 1 to 20; names with blanks "
                             "or signs stand in [brackets]."));
    }

    std::string_view text_;
    std::size_t place_ = 0;
};

}  // namespace

std::vector<Term> parseTerms(std::string_view text) { return TermReader(text).terms(); }

std::string termName(const Term& term) {
    std::string name;
    for (const TermFactor& factor : term) {
        if (!name.empty()) name += ':';
        name += factor.column;
        if (factor.power > 1) name += '^' + std::to_string(factor.power);
    }
    return name;
}

}  // namespace kapok::stats

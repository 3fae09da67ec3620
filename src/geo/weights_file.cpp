#include "geo/weights_file.h"

#include "sdk/error.h"

#include <charconv>
#include <cmath>
#include <unordered_map>

namespace kapok::geo {
namespace {

/// Words of a text with the line each is on.
class Words {
public:
    explicit Words(std::string_view text) : text_(text) {
        if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    }

    std::int64_t line() const { return line_; }

    bool atEnd() {
        skipBlanks();
        return at_ >= text_.size();
    }
    std::string_view next() {
        if (atEnd()) fail();
        const std::size_t begin = at_;
        while (at_ < text_.size() && !isBlank(text_[at_])) ++at_;
        return text_.substr(begin, at_ - begin);
    }
    /// The words left on the first line.
    std::vector<std::string_view> header() {
        atEnd();
        const std::size_t end = std::min(text_.find('\n', at_), text_.size());
        Words rest(text_.substr(at_, end - at_));
        std::vector<std::string_view> words;
        while (!rest.atEnd()) words.push_back(rest.next());
        at_ = end;
        return words;
    }
    std::size_t count() {
        const std::string_view word = next();
        std::size_t value = 0;
        if (std::from_chars(word.data(), word.data() + word.size(), value).ptr != word.data() + word.size()) fail();
        return value;
    }
    double number() {
        const std::string word(next());
        char* end = nullptr;
        const double value = std::strtod(word.c_str(), &end);
        if (end != word.c_str() + word.size() || !std::isfinite(value)) fail();
        return value;
    }
    [[noreturn]] void fail() const {
        throw Error(KAPOK_TR("geo", "The file of weights cannot be read at line %1.").arg(line_),
                    KAPOK_TR("geo", "Choose a .gal or .gwt file as GeoDa, PySAL or R write it."), Place{{}, line_, {}});
    }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
    void skipBlanks() {
        for (; at_ < text_.size() && isBlank(text_[at_]); ++at_) line_ += text_[at_] == '\n';
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::int64_t line_ = 1;
};

/// Regions a header counts: "49", or "0 49 file id".
std::string header(const NamedWeights& weights) { return "0 " + std::to_string(weights.ids.size()) + " regions id\n"; }

void checkHeader(Words& words) {
    const auto head = words.header();
    if (head.empty() || head.size() > 8) words.fail();
    for (const char c : head.size() > 1 ? head[1] : head[0]) {
        if (c < '0' || c > '9') words.fail();
    }
}

}  // namespace

std::uint32_t NamedLinks::place(std::string_view id) {
    const auto [found, isNew] = places_.try_emplace(std::string(id), static_cast<std::uint32_t>(ids_.size()));
    if (isNew) ids_.push_back(found->first);
    return found->second;
}

NamedWeights NamedLinks::weights() && {
    NamedWeights result;
    result.ids = std::move(ids_);
    result.weights = weightsOf(result.ids.size(), std::move(links_));
    return result;
}

NamedWeights readGal(std::string_view text) {
    Words words(text);
    checkHeader(words);
    NamedLinks links;
    while (!words.atEnd()) {
        const std::uint32_t from = links.place(words.next());
        for (std::size_t left = words.count(); left > 0; --left) links.add(from, links.place(words.next()), 1);
    }
    return std::move(links).weights();
}

NamedWeights readGwt(std::string_view text) {
    Words words(text);
    checkHeader(words);
    NamedLinks links;
    while (!words.atEnd()) {
        const std::uint32_t from = links.place(words.next());
        const std::uint32_t to = links.place(words.next());
        links.add(from, to, words.number());
    }
    return std::move(links).weights();
}

std::string writeGal(const NamedWeights& weights) {
    std::string text = header(weights);
    for (std::size_t i = 0; i < weights.ids.size(); ++i) {
        text += weights.ids[i] + ' ' + std::to_string(weights.weights.degree(i)) + '\n';
        std::string line;
        for (const std::uint32_t to : weights.weights.neighboursOf(i)) {
            if (!line.empty()) line += ' ';
            line += weights.ids[to];
        }
        text += line + '\n';
    }
    return text;
}

std::string writeGwt(const NamedWeights& weights) {
    std::string text = header(weights);
    for (std::size_t i = 0; i < weights.ids.size(); ++i) {
        for (std::size_t k = 0; k < weights.weights.degree(i); ++k) {
            text += weights.ids[i] + ' ' + weights.ids[weights.weights.neighboursOf(i)[k]] + ' ' +
                    shortest(weights.weights.valuesOf(i)[k]) + '\n';
        }
    }
    return text;
}

Weights weightsFor(const NamedWeights& file, std::span<const std::string> ids, std::size_t& unknown) {
    std::unordered_map<std::string_view, std::uint32_t> places;
    for (std::uint32_t i = 0; i < ids.size(); ++i) {
        if (!places.try_emplace(ids[i], i).second) {
            throw Error(KAPOK_TR("geo", "The id %1 stands in more than one row.").arg(ids[i]),
                        KAPOK_TR("geo", "Choose a column with a different id in every row."));
        }
    }
    std::size_t known = 0;
    std::vector<Link> links;
    for (std::uint32_t i = 0; i < file.ids.size(); ++i) {
        const auto from = places.find(file.ids[i]);
        if (from == places.end()) continue;
        ++known;
        for (std::size_t k = 0; k < file.weights.degree(i); ++k) {
            const auto to = places.find(file.ids[file.weights.neighboursOf(i)[k]]);
            if (to != places.end()) links.push_back({from->second, to->second, file.weights.valuesOf(i)[k]});
        }
    }
    if (known == 0) {
        throw Error(KAPOK_TR("geo", "The weights name none of the ids."),
                    KAPOK_TR("geo", "Choose the column that holds the ids of the weights."));
    }
    unknown = ids.size() - known;
    return weightsOf(ids.size(), std::move(links));
}

}  // namespace kapok::geo

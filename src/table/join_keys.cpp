#include "table/join_keys.h"

#include "sdk/error.h"
#include "table/evaluate.h"
#include "table/format.h"

#include <algorithm>
#include <unordered_map>

namespace kapok {
namespace {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
using TextCodes = std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>>;

std::uint32_t codeOf(const TextCodes& codes, std::string_view text) {
    const auto found = codes.find(text);
    return found == codes.end() ? noCode : found->second;
}

/// Calls f with the values of a chunk that is not text.
template <class F>
void withNumbers(const ColumnView& view, F f) {
    switch (view.type()) {
        case Type::Float64: return f(view.float64s());
        case Type::Boolean: return f(view.booleans());
        case Type::Date: return f(view.days());
        default: return f(view.int64s());
    }
}

/// Bits of a value: whole numbers as they are, or as reals where the other side is real.
template <class T>
std::uint64_t bitsOf(T value, bool asReal) {
    if constexpr (std::is_same_v<T, double>) {
        return numberBits(value);
    } else {
        return asReal ? numberBits(static_cast<double>(value)) : static_cast<std::uint64_t>(std::int64_t{value});
    }
}

/// Numbers, dates, times. Whole numbers that lie close together are looked up by their distance from the least.
class ValuePair : public KeyPair {
public:
    ValuePair(ColumnPtr left, ColumnPtr right) : left_(std::move(left)), right_(std::move(right)) {
        asReal_ = left_->type() == Type::Float64 || right_->type() == Type::Float64;
    }
    std::vector<std::uint32_t> rightCodes(const Control& control) override {
        std::vector<std::uint32_t> codes;
        codes.reserve(right_->rows());
        for (std::size_t chunk = 0; chunk < right_->chunkCount(); ++chunk) {
            control.check();
            const ColumnView view = chunkView(*right_, chunk);
            withNumbers(view, [&](const auto& values) {
                for (std::size_t row = 0; row < view.size(); ++row) {
                    codes.push_back(view.isMissing(row) ? noCode : numbers_.number(bitsOf(values[row], asReal_)));
                }
            });
        }
        makeDense();
        return codes;
    }
    void leftCodes(std::size_t chunk, std::uint32_t* codes) const override {
        const ColumnView view = chunkView(*left_, chunk);
        withNumbers(view, [&](const auto& values) {
            for (std::size_t row = 0; row < view.size(); ++row) {
                const std::uint64_t bits = bitsOf(values[row], asReal_);
                codes[row] = dense_.empty()                   ? numbers_.known(bits)
                             : bits - lowest_ < dense_.size() ? dense_[bits - lowest_]
                                                              : noCode;
            }
        });
        for (std::size_t row = 0; view.missing() && row < view.size(); ++row) {
            if (view.isMissing(row)) codes[row] = noCode;
        }
    }

private:
    void makeDense() {
        const auto& keys = numbers_.keys();
        if (asReal_ || keys.empty()) return;
        const auto less = [](std::uint64_t a, std::uint64_t b) {
            return static_cast<std::int64_t>(a) < static_cast<std::int64_t>(b);
        };
        const auto [low, high] = std::minmax_element(keys.begin(), keys.end(), less);
        if (*high - *low > keys.size() * 4 + chunkRows) return;
        lowest_ = *low;
        dense_.assign(*high - *low + 1, noCode);
        for (std::uint32_t code = 0; code < keys.size(); ++code) dense_[keys[code] - lowest_] = code;
    }

    ColumnPtr left_;
    ColumnPtr right_;
    bool asReal_ = false;
    KeyNumbers numbers_;
    std::uint64_t lowest_ = 0;
    std::vector<std::uint32_t> dense_;
};

/// Texts on both sides, or texts and numbers by their matching keys. Each text of a dictionary is looked up once.
class TextPair : public KeyPair {
public:
    TextPair(ColumnPtr left, ColumnPtr right, KeyComparison comparison)
        : left_(std::move(left)), right_(std::move(right)), comparison_(comparison) {}

    std::vector<std::uint32_t> rightCodes(const Control& control) override {
        const auto add = [&](std::string_view text) {
            return codes_.emplace(keyOf(text), static_cast<std::uint32_t>(codes_.size())).first->second;
        };
        std::vector<std::uint32_t> perText;
        if (right_->type() == Type::Text) {
            for (const auto text : right_->dictionary()->entries()) perText.push_back(add(text));
        }
        std::vector<std::uint32_t> codes;
        codes.reserve(right_->rows());
        for (std::size_t chunk = 0; chunk < right_->chunkCount(); ++chunk) {
            control.check();
            const ColumnView view = chunkView(*right_, chunk);
            for (std::size_t row = 0; row < view.size(); ++row) codes.push_back(code(view, row, perText, add));
        }
        prepareLeft();
        return codes;
    }
    void leftCodes(std::size_t chunk, std::uint32_t* codes) const override {
        const ColumnView view = chunkView(*left_, chunk);
        if (view.type() == Type::Text) {
            const auto texts = view.codes();
            for (std::size_t row = 0; row < view.size(); ++row) {
                codes[row] = texts[row] < 0 ? noCode : leftPerText_[static_cast<std::size_t>(texts[row])];
            }
            return;
        }
        const auto find = [&](std::string_view text) { return codeOf(codes_, keyOf(text)); };
        for (std::size_t row = 0; row < view.size(); ++row) codes[row] = code(view, row, leftPerText_, find);
    }

private:
    std::string keyOf(std::string_view text) const {
        return comparison_ == KeyComparison::Exact ? std::string(text) : matchingKey(text);
    }
    template <class Lookup>
    static std::uint32_t code(const ColumnView& view, std::size_t row, const std::vector<std::uint32_t>& perText,
                              Lookup lookup) {
        if (view.isMissing(row)) return noCode;
        if (view.type() == Type::Text) return perText[static_cast<std::size_t>(view.codes()[row])];
        return lookup(view.type() == Type::Float64 ? shortest(view.float64s()[row])
                                                   : std::to_string(view.int64s()[row]));
    }
    void prepareLeft() {
        if (left_->type() != Type::Text) return;
        for (const auto text : left_->dictionary()->entries()) leftPerText_.push_back(codeOf(codes_, keyOf(text)));
    }

    ColumnPtr left_;
    ColumnPtr right_;
    KeyComparison comparison_;
    TextCodes codes_;
    std::vector<std::uint32_t> leftPerText_;
};

bool isCode(Type type) { return type == Type::Text || type == Type::Int64 || type == Type::Float64; }

}  // namespace

std::unique_ptr<KeyPair> keyPair(const ColumnPtr& left, const ColumnPtr& right, KeyComparison comparison) {
    const Type a = left->type();
    const Type b = right->type();
    const bool loose = comparison == KeyComparison::IgnoreLeadingZeros;
    if ((a == Type::Text && b == Type::Text) ||
        (loose && isCode(a) && isCode(b) && (a == Type::Text || b == Type::Text))) {
        return std::make_unique<TextPair>(left, right, comparison);
    }
    const bool comparable = (isNumeric(a) && isNumeric(b)) || (a == b && isTime(a));
    if (comparable) return std::make_unique<ValuePair>(left, right);
    throw Error(KAPOK_TR("table", "The key %1 is of type %2, but %3 is of type %4.")
                    .arg(left->field().name)
                    .arg(typeName(a))
                    .arg(right->field().name)
                    .arg(typeName(b)),
                isCode(a) && isCode(b) ? KAPOK_TR("table", "Match the keys with leading zeros ignored.")
                                       : KAPOK_TR("table", "Convert one of them by a derived field first."));
}

RightIndex::RightIndex(const Table& left, const Table& right, const JoinOptions& options, const Control& control) {
    std::size_t codeCount = 0;
    for (const auto& [leftName, rightName] : options.keys) {
        pairs_.push_back(keyPair(left.column(leftName), right.column(rightName), options.comparison));
        std::vector<std::uint32_t> next = pairs_.back()->rightCodes(control);
        if (codes_.empty() && pairs_.size() == 1) {
            codes_ = std::move(next);
            continue;
        }
        KeyNumbers& both = combined_.emplace_back();
        for (std::size_t row = 0; row < codes_.size(); ++row) {
            const bool known = codes_[row] != noCode && next[row] != noCode;
            codes_[row] = known ? both.number(std::uint64_t{codes_[row]} << 32 | next[row]) : noCode;
        }
    }
    for (const std::uint32_t code : codes_) {
        if (code != noCode) codeCount = std::max<std::size_t>(codeCount, code + 1);
    }
    begins_.assign(codeCount + 1, 0);
    for (const std::uint32_t code : codes_) {
        if (code != noCode) ++begins_[code + 1];
    }
    for (std::size_t code = 0; code < codeCount; ++code) {
        unique_ &= begins_[code + 1] <= 1;
        anyUnused_ |= begins_[code + 1] == 0;
        begins_[code + 1] += begins_[code];
    }
    rows_.resize(begins_.back());
    std::vector<std::size_t> next(begins_.begin(), begins_.end() - 1);
    for (std::size_t row = 0; row < codes_.size(); ++row) {
        if (codes_[row] != noCode) rows_[next[codes_[row]]++] = static_cast<RowIndex>(row);
    }
}

void RightIndex::leftCodes(std::size_t chunk, std::size_t rows, std::uint32_t* codes) const {
    pairs_.front()->leftCodes(chunk, codes);
    std::vector<std::uint32_t> next(pairs_.size() > 1 ? rows : 0);
    for (std::size_t pair = 1; pair < pairs_.size(); ++pair) {
        pairs_[pair]->leftCodes(chunk, next.data());
        for (std::size_t row = 0; row < rows; ++row) {
            const bool known = codes[row] != noCode && next[row] != noCode;
            codes[row] = known ? combined_[pair - 1].known(std::uint64_t{codes[row]} << 32 | next[row]) : noCode;
        }
    }
    // Texts of a dictionary that no row uses have codes too.
    for (std::size_t row = 0; row < rows; ++row) {
        if (codes[row] >= codeCount()) codes[row] = noCode;
    }
    for (std::size_t row = 0; anyUnused_ && row < rows; ++row) {
        if (codes[row] != noCode && begins_[codes[row]] == begins_[codes[row] + 1]) codes[row] = noCode;
    }
}

}  // namespace kapok

#include "database/decimal_column.h"

#include <charconv>

namespace kapok::database {
namespace {

constexpr int doubleDigits = 15;  // every decimal of so many digits comes back from a double

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Digits from the first to the last that is not 0.
int significantDigits(std::string_view decimal) {
    int digits = 0;
    int zeros = 0;
    for (const char c : decimal) {
        if (!isDigit(c)) continue;
        if (c == '0') {
            ++zeros;
            continue;
        }
        digits += (digits ? zeros : 0) + 1;
        zeros = 0;
    }
    return digits;
}

template <class T>
bool readWhole(std::string_view text, T& value) {
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

}  // namespace

void DecimalColumn::addMissing() {
    ++missing_;
    values_.addMissing();
}

bool DecimalColumn::add(std::string_view decimal) {
    while (decimal.starts_with(' ') || decimal.starts_with('+')) decimal.remove_prefix(1);
    while (decimal.ends_with(' ')) decimal.remove_suffix(1);
    std::string filled;  // some drivers write .5 and -.5
    if (decimal.starts_with('.')) filled = "0" + std::string(decimal);
    if (decimal.starts_with("-.")) filled = "-0" + std::string(decimal.substr(1));
    if (!filled.empty()) decimal = filled;
    double value = 0;
    if (!readWhole(decimal, value)) return false;
    ++present_;
    const auto point = decimal.find('.');
    if (point != std::string_view::npos) {
        while (decimal.ends_with('0')) decimal.remove_suffix(1);
        if (decimal.ends_with('.')) decimal.remove_suffix(1);
    }
    std::int64_t whole = 0;
    if (decimals_ <= 0 && readWhole(decimal, whole)) {
        values_.addInteger(whole);
    } else if (significantDigits(decimal) <= doubleDigits) {
        values_.addReal(value);
    } else {
        lost_ = true;
        values_.addText(decimal);
    }
    return true;
}

ColumnPtr DecimalColumn::finish() {
    if (present_) return values_.finish();
    ColumnBuilder empty(Field{name_, decimals_ == 0 ? Type::Int64 : Type::Float64});
    for (std::size_t i = 0; i < missing_; ++i) empty.addMissing();
    return empty.finish();
}

}  // namespace kapok::database

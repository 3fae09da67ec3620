#include "io/column_format.h"

#include "io/cell_parse.h"
#include "io/utf8.h"

#include <algorithm>
#include <array>

namespace kapok::io {
namespace {

using enum CellForms::Form;

/// From this share of one kind on, a column kept as text deserves a note.
constexpr double mostly = 0.8;
/// A column may have exceptions from so many fitting cells on, one in so many.
constexpr std::size_t leastFitting = 20;
constexpr std::size_t oneException = 100;
/// Eight digits that are dates without a name that says so: by chance one in a thousand numbers is.
constexpr std::size_t leastCompact = 5;
constexpr std::size_t exampleBytes = 60;

bool isMostly(std::size_t part, std::size_t all) {
    return static_cast<double>(part) >= mostly * static_cast<double>(all);
}

bool mayBeExceptions(std::size_t fitting, std::size_t present) {
    return fitting >= leastFitting && present - fitting <= std::max<std::size_t>(1, present / oneException);
}

template <class Test>
std::size_t countIf(const ColumnEvidence& evidence, Test test) {
    std::size_t sum = 0;
    for (const auto& count : evidence.counts()) sum += test(count.forms) ? count.cells : 0;
    return sum;
}

std::size_t countOf(const ColumnEvidence& evidence, unsigned form) {
    return countIf(evidence, [&](const CellForms& forms) { return forms.has(form); });
}

std::size_t fitting(const ColumnEvidence& evidence, const ColumnFormat& format) {
    return countIf(evidence, [&](const CellForms& forms) { return fits(forms, format); });
}

bool isNumber(const CellForms& forms) { return (forms.bits & 0xFFFU) != 0; }

constexpr unsigned realForm(NumberStyle style) { return Real + static_cast<unsigned>(style); }
constexpr unsigned integerForm(NumberStyle style) { return Integer + static_cast<unsigned>(style); }

// --- names -----------------------------------------------------------------------------------------------------

bool hasWord(std::string_view name, const std::vector<std::string_view>& words) {
    std::string word;
    const auto known = [&] { return std::find(words.begin(), words.end(), word) != words.end(); };
    bool before = false;  // was the character before a small letter
    for (const char c : name) {
        const bool small = c >= 'a' && c <= 'z';
        const bool large = c >= 'A' && c <= 'Z';
        if ((!small && !large) || (large && before)) {
            if (known()) return true;
            word.clear();
        }
        if (small || large) word += small ? c : static_cast<char>(c - 'A' + 'a');
        before = small;
    }
    return known();
}

/// "日期", "start_date", "startDate"
bool namesDate(std::string_view name) {
    return name.find("日期") != std::string_view::npos || hasWord(name, {"date", "dt"});
}

/// As namesDate, also "统计月份", "month", "yyyymm"
bool namesTime(std::string_view name) {
    for (const std::string_view word : {"时间", "時間", "年月", "月份", "期间", "期別", "报告期", "報告期"}) {
        if (name.find(word) != std::string_view::npos) return true;
    }
    return namesDate(name) || name == "月" || name == "日" ||
           hasWord(name, {"day", "month", "period", "time", "ym", "yyyymm", "yearmonth"});
}

// --- candidates ------------------------------------------------------------------------------------------------

struct Candidate {
    ColumnFormat format;
    std::size_t fitting = 0;
};

void keepBetter(Candidate& best, const Candidate& other) {
    if (other.fitting > best.fitting) best = other;
}

std::string_view commonSymbol(const ColumnEvidence& evidence) {
    std::string_view symbol;
    std::size_t most = 0;
    for (const auto& count : evidence.counts()) {
        if (count.forms.symbol.empty()) continue;
        const auto cells =
            countIf(evidence, [&](const CellForms& forms) { return forms.symbol == count.forms.symbol; });
        if (cells > most) symbol = count.forms.symbol;
        most = std::max(most, cells);
    }
    return symbol;
}

Candidate numberIn(const ColumnEvidence& evidence, NumberStyle style) {
    Candidate best;
    for (const std::string_view symbol : {std::string_view(), commonSymbol(evidence)}) {
        ColumnFormat format{.type = Type::Float64, .number = {style, symbol}};
        keepBetter(best, {format, fitting(evidence, format)});
    }
    ColumnFormat integers = best.format;
    integers.type = Type::Int64;
    if (best.fitting > 0 && fitting(evidence, integers) == best.fitting) best.format = integers;
    return best;
}

/// The first of the styles that fit most cells, where `hints` leave it open in the order of NumberStyle.
Candidate bestNumber(const ColumnEvidence& evidence, const TypeHints& hints, TypeDoubt& doubt) {
    Candidate point;
    Candidate comma;
    for (std::size_t i = 0; i < numberStyleCount; ++i) {
        const auto style = static_cast<NumberStyle>(i);
        keepBetter(hasDecimalComma(style) ? comma : point, numberIn(evidence, style));
    }
    if (comma.fitting != point.fitting || comma.fitting == 0) return comma.fitting > point.fitting ? comma : point;
    const ColumnFormat integers{.type = Type::Int64};
    if (fitting(evidence, integers) == point.fitting) return point;  // nothing to tell apart
    const bool grouped = point.format.number.style != NumberStyle::Plain;
    doubt = grouped ? TypeDoubt::Decimal : TypeDoubt::None;
    const bool spaced = comma.format.number.style == NumberStyle::CommaSpace;
    if (spaced && point.format.type == Type::Int64) doubt = TypeDoubt::None;
    using Decimal = TypeHints::Decimal;
    if (hints.decimal != Decimal::Open && hints.decimal != Decimal::RatherComma) doubt = TypeDoubt::None;
    const bool takeComma = hints.decimal == Decimal::Comma || (grouped && hints.decimal == Decimal::RatherComma);
    return takeComma ? comma : point;
}

Candidate dayOrTime(const ColumnEvidence& evidence, TimeNotation notation) {
    const ColumnFormat day{.type = Type::Date, .time = notation};
    Candidate best{day, fitting(evidence, day)};
    if (notation > TimeNotation::Mdy) return best;
    ColumnFormat time{.type = Type::DateTime, .time = notation};
    keepBetter(best, {time, fitting(evidence, time)});
    return best;
}

/// Dots separate days, months and years in Europe; slashes in doubt as in the United States.
bool looksDayFirst(const ColumnEvidence& evidence) {
    for (const auto& count : evidence.counts()) {
        if (!count.forms.has(Time + 1) || count.examples.empty()) continue;
        return count.examples.front().text.find('/') == std::string::npos;
    }
    return false;
}

Candidate orderedTime(const ColumnEvidence& evidence, const TypeHints& hints, TypeDoubt& doubt) {
    const Candidate dayFirst = dayOrTime(evidence, TimeNotation::Dmy);
    const Candidate monthFirst = dayOrTime(evidence, TimeNotation::Mdy);
    if (dayFirst.fitting != monthFirst.fitting) return dayFirst.fitting > monthFirst.fitting ? dayFirst : monthFirst;
    if (dayFirst.fitting == 0) return dayFirst;
    if (!hints.monthFirst) doubt = TypeDoubt::Order;
    return hints.monthFirst.value_or(!looksDayFirst(evidence)) ? monthFirst : dayFirst;
}

Candidate zonedTime(const ColumnEvidence& evidence) {
    ColumnFormat format{.type = Type::DateTime, .zoned = true};
    bool first = true;
    for (const auto& count : evidence.counts()) {
        if (!count.forms.has(ZonedClock)) continue;
        if (first) format.east = count.forms.east;
        if (format.east != count.forms.east) format.east.reset();
        first = false;
        if (!format.east) break;
    }
    return {format, countOf(evidence, ZonedClock)};
}

Candidate bestTime(const ColumnEvidence& evidence, const TypeHints& hints, TypeDoubt& doubt) {
    Candidate best = dayOrTime(evidence, TimeNotation::Ymd);
    keepBetter(best, zonedTime(evidence));
    TypeDoubt order = TypeDoubt::None;
    const Candidate ordered = orderedTime(evidence, hints, order);
    if (ordered.fitting > best.fitting) {
        best = ordered;
        doubt = order;
    }
    for (const auto notation : {TimeNotation::Month, TimeNotation::Quarter, TimeNotation::Year}) {
        const Candidate period = dayOrTime(evidence, notation);
        if (period.fitting > best.fitting) {
            best = period;
            doubt = TypeDoubt::None;
        }
    }
    return best;
}

/// Numbers that are days or months: 20240305, 202403, 45356.
Candidate numbersAsTimes(const ColumnEvidence& evidence, std::string_view name) {
    const bool named = namesTime(name);
    Candidate best;
    const Candidate compact = dayOrTime(evidence, TimeNotation::Compact);
    if (named || compact.fitting >= leastCompact) best = compact;
    if (!named) return best;
    keepBetter(best, dayOrTime(evidence, TimeNotation::CompactMonth));
    if (!namesDate(name)) return best;
    const ColumnFormat integers{.type = Type::Int64};
    const std::size_t serials = countOf(evidence, Serial);
    const bool whole = serials > 0 && countIf(evidence, [&](const CellForms& forms) {
                                          return forms.has(Serial) && fits(forms, integers);
                                      }) == serials;
    keepBetter(best, {{.type = whole ? Type::Date : Type::DateTime, .time = TimeNotation::Excel}, serials});
    return best;
}

/// Numbers of so many digits that a double would lose some.
bool losesDigits(const ColumnEvidence& evidence, const ColumnFormat& format) {
    if (format.type != Type::Float64) return false;
    const std::size_t big = countOf(evidence, Big);
    if (big == 0 || big == countOf(evidence, ExactBig)) return false;
    return countIf(evidence, [&](const CellForms& forms) {  // fractions beside them have been rounded anyway
               return fits(forms, format) && !forms.has(Big) && !forms.has(integerForm(format.number.style));
           }) == 0;
}

/// Text in spite of its numbers, or AllFit.
FormatReason reasonForText(const ColumnEvidence& evidence, const Candidate& best) {
    const std::size_t present = evidence.present();
    const std::size_t codes = countOf(evidence, Code);
    const std::size_t numbers = countIf(evidence, isNumber);
    const auto nearlyAll = [&](std::size_t cells) { return cells == present || mayBeExceptions(cells, present); };
    if (isTime(best.format.type) && codes == 0) {
        const std::size_t zoned = countOf(evidence, ZonedClock);
        const std::size_t local = countOf(evidence, Time);
        if (zoned > 0 && local > 0 && zoned + local == present) return FormatReason::MixedZones;
        return FormatReason::AllFit;
    }
    if (codes > 0 && nearlyAll(codes + numbers)) return FormatReason::Codes;
    const std::size_t identities = countOf(evidence, Identity);
    const std::size_t persons = countOf(evidence, Telephone) + identities;
    // 18 digits are hardly an identity by chance: the other numbers are mistyped ones.
    const bool mistyped = identities * 2 > present && nearlyAll(numbers);
    if (persons > 0 && (mistyped || nearlyAll(persons))) return FormatReason::PersonNumbers;
    if (nearlyAll(best.fitting) && losesDigits(evidence, best.format)) return FormatReason::BigIntegers;
    const std::size_t units = countOf(evidence, ChineseUnit);
    if (units > 0 && isMostly(units + numbers, present)) return FormatReason::ChineseUnits;
    return FormatReason::AllFit;
}

bool votesForComma(const ColumnEvidence& evidence, bool comma) {
    std::size_t most = 0;
    std::size_t other = 0;
    for (std::size_t i = 0; i < numberStyleCount; ++i) {
        const auto style = static_cast<NumberStyle>(i);
        std::size_t& cells = hasDecimalComma(style) == comma ? most : other;
        cells = std::max(cells, countOf(evidence, realForm(style)));
    }
    return most > other && isMostly(most, evidence.present());
}

bool votesForOrder(const ColumnEvidence& evidence, unsigned order, unsigned other) {
    const std::size_t cells = countOf(evidence, Time + order);
    return cells > countOf(evidence, Time + other) && isMostly(cells, evidence.present());
}

}  // namespace

void ColumnEvidence::add(std::string_view cell, std::int64_t row) {
    const std::string_view text = trimmed(cell);
    if (text.empty() || isMissingMarker(text)) return;
    Count& count = countOf(cellForms(text));
    ++present_;
    ++count.cells;
    if (count.examples.size() < keptExamples) count.examples.push_back({row, shortened(cell, exampleBytes)});
}

void ColumnEvidence::add(const ColumnEvidence& later) {
    present_ += later.present_;
    for (const auto& more : later.counts_) {
        Count& count = countOf(more.forms);
        count.cells += more.cells;
        for (const auto& example : more.examples) {
            if (count.examples.size() < keptExamples) count.examples.push_back(example);
        }
    }
}

ColumnEvidence::Count& ColumnEvidence::countOf(const CellForms& forms) {
    if (last_ < counts_.size() && counts_[last_].forms == forms) return counts_[last_];
    for (last_ = 0; last_ < counts_.size(); ++last_) {
        if (counts_[last_].forms == forms) return counts_[last_];
    }
    return counts_.emplace_back(Count{forms});
}

bool fits(const CellForms& forms, const ColumnFormat& format) {
    switch (format.type) {
        case Type::Boolean: return forms.has(Truth);
        case Type::Int64: return forms.has(integerForm(format.number.style)) && symbolFits(forms.symbol, format.number);
        case Type::Float64: return forms.has(realForm(format.number.style)) && symbolFits(forms.symbol, format.number);
        case Type::Date:
            if (format.time >= TimeNotation::Excel) return forms.has(Serial);
            return forms.has(Day + static_cast<unsigned>(format.time));
        case Type::DateTime:
            if (format.zoned) return forms.has(ZonedClock);
            if (format.time >= TimeNotation::Excel) return forms.has(Serial);
            return format.time <= TimeNotation::Mdy && forms.has(Time + static_cast<unsigned>(format.time));
        case Type::Text: return true;
        case Type::Geometry: break;
    }
    return false;
}

TypeHints tableHints(const std::vector<ColumnEvidence>& columns, const OpenOptions& options, bool semicolons) {
    TypeHints hints;
    const auto any = [&](auto test) { return std::any_of(columns.begin(), columns.end(), test); };
    using Decimal = TypeHints::Decimal;
    if (options.decimal.empty()) {
        const bool comma = any([](const ColumnEvidence& column) { return votesForComma(column, true); });
        const bool point = any([](const ColumnEvidence& column) { return votesForComma(column, false); });
        if (comma && !point) hints.decimal = Decimal::Comma;
        if (point && !comma) hints.decimal = Decimal::Point;
        if (!point && !comma && semicolons) hints.decimal = Decimal::RatherComma;
    } else {
        hints.decimal = options.decimal == "comma" ? Decimal::Comma : Decimal::Point;
    }
    if (options.dateOrder.empty()) {
        const bool dayFirst = any([](const ColumnEvidence& column) { return votesForOrder(column, 1, 2); });
        const bool monthFirst = any([](const ColumnEvidence& column) { return votesForOrder(column, 2, 1); });
        if (dayFirst != monthFirst) hints.monthFirst = monthFirst;
    } else {
        hints.monthFirst = options.dateOrder == "mdy";
    }
    return hints;
}

FormatDecision decideFormat(const ColumnEvidence& evidence, std::string_view name, const TypeHints& hints) {
    const std::size_t present = evidence.present();
    if (present == 0) return {{}, FormatReason::NothingThere};
    TypeDoubt numberDoubt = TypeDoubt::None;
    TypeDoubt timeDoubt = TypeDoubt::None;
    Candidate best = numbersAsTimes(evidence, name);
    if (best.fitting < present && !mayBeExceptions(best.fitting, present)) best = {};
    const Candidate times = bestTime(evidence, hints, timeDoubt);
    const Candidate numbers = bestNumber(evidence, hints, numberDoubt);
    TypeDoubt doubt = TypeDoubt::None;
    if (numbers.fitting > best.fitting) {
        best = numbers;
        doubt = numberDoubt;
        const ColumnFormat months{.type = Type::Date, .time = TimeNotation::CompactMonth};
        if (fitting(evidence, months) == present) doubt = TypeDoubt::Months;
    }
    if (times.fitting > best.fitting) {
        best = times;
        doubt = timeDoubt;
    }
    keepBetter(best, {{.type = Type::Boolean}, countOf(evidence, Truth)});
    const FormatReason reason = reasonForText(evidence, best);
    if (reason != FormatReason::AllFit) return {{}, reason};
    if (best.fitting == present) return {best.format, FormatReason::AllFit, doubt};
    if (mayBeExceptions(best.fitting, present)) return {best.format, FormatReason::MostFit, doubt};
    const bool mixed = isMostly(best.fitting, present);
    return {{},
            mixed ? FormatReason::Mixed : FormatReason::Words,
            TypeDoubt::None,
            best.format,
            best.fitting * 20 >= present};
}

FormatDecision chosenFormat(const ColumnEvidence& evidence, const ColumnChoice& choice, const TypeHints& hints) {
    TypeHints sure = hints;
    if (choice.format == "comma") sure.decimal = TypeHints::Decimal::Comma;
    if (choice.format == "point") sure.decimal = TypeHints::Decimal::Point;
    TypeDoubt doubt = TypeDoubt::None;
    ColumnFormat format{.type = choice.type};
    if (choice.type == Type::Int64 || choice.type == Type::Float64) {
        Candidate best;
        for (std::size_t i = 0; i < numberStyleCount; ++i) {
            const auto style = static_cast<NumberStyle>(i);
            const bool asked = choice.format.empty() || hasDecimalComma(style) == (choice.format == "comma");
            if (asked) keepBetter(best, numberIn(evidence, style));
        }
        if (choice.format.empty()) best = bestNumber(evidence, sure, doubt);
        format.number = best.format.number;
        if (best.fitting == 0 && choice.format == "comma") format.number.style = NumberStyle::CommaPoint;
        if (choice.format == "chinese") format.number = {NumberStyle::PointComma, commonSymbol(evidence), true};
        format.number.leadingZeros = true;
    }
    if (isTime(choice.type)) {
        format.shortYears = !choice.format.empty();
        if (choice.format == "ymd") format.time = TimeNotation::Ymd;
        if (choice.format == "dmy") format.time = TimeNotation::Dmy;
        if (choice.format == "mdy") format.time = TimeNotation::Mdy;
        if (choice.format == "excel") format.time = TimeNotation::Excel;
        if (choice.format == "excel1904") format.time = TimeNotation::Excel1904;
        Candidate best = dayOrTime(evidence, TimeNotation::Compact);
        keepBetter(best, dayOrTime(evidence, TimeNotation::CompactMonth));
        if (choice.format == "compact") format.time = best.format.time;
        if (choice.format.empty()) {
            keepBetter(best, bestTime(evidence, sure, doubt));
            format.time = best.format.time;
            format.zoned = choice.type == Type::DateTime && best.format.zoned;
            format.east = best.format.east;
        }
    }
    return {format, FormatReason::Chosen, doubt};
}

}  // namespace kapok::io

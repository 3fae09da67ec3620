#include "io/readstat_column.h"

#include "io/utf8.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <set>

namespace kapok::io {
namespace {

constexpr double epochOf1960 = -3653;     // 1960-01-01 as day of 1970
constexpr double epochOfSpss = -141'428;  // 1582-10-14
constexpr double daySeconds = 86'400;
constexpr double dayMicroseconds = 86'400'000'000.0;
constexpr double exactLimit = 9007199254740992.0;
constexpr std::size_t shownBytes = 500;

std::string upperCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

bool beginsWithAny(std::string_view text, std::initializer_list<std::string_view> starts) {
    return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return text.starts_with(start); });
}

bool isWhole(double value) { return std::abs(value) <= exactLimit && value == std::floor(value); }

std::string numberText(double value) {
    return isWhole(value) ? std::to_string(static_cast<std::int64_t>(value)) : shortest(value);
}

std::int64_t firstDayOfMonth(std::int64_t monthsSince1960) {
    using namespace std::chrono;
    const auto year = static_cast<int>(1960 + (monthsSince1960 - (monthsSince1960 % 12 + 12) % 12) / 12);
    const auto month = static_cast<unsigned>((monthsSince1960 % 12 + 12) % 12 + 1);
    return sys_days(std::chrono::year(year) / static_cast<int>(month) / 1).time_since_epoch().count();
}

}  // namespace

StatisticsColumn::StatisticsColumn(std::string name, std::string label, std::string display, bool text,
                                   StatisticsFormat file)
    : name_(std::move(name)), label_(std::move(label)), text_(text), texts_(Field{name_, Type::Text}) {
    if (text) return;
    const auto is = [&](Meaning meaning, double unitDays, double epochDays) {
        meaning_ = meaning;
        unitDays_ = unitDays;
        epochDays_ = epochDays;
    };
    const std::string shown = upperCase(display);
    switch (file) {
        case StatisticsFormat::Stata:
            if (beginsWithAny(display, {"%td", "%-td", "%d", "%-d"})) is(Meaning::Date, 1, epochOf1960);
            if (beginsWithAny(display, {"%tc", "%-tc", "%tC", "%-tC"}))
                is(Meaning::DateTime, 1 / daySeconds / 1000, epochOf1960);
            for (const auto& [letter, months] : {std::pair{'m', 1}, {'q', 3}, {'h', 6}}) {
                if (!beginsWithAny(display, {std::string("%t") + letter, std::string("%-t") + letter})) continue;
                is(Meaning::Date, 1, 0);
                monthsPerUnit_ = months;
            }
            break;
        case StatisticsFormat::Spss:
            if (beginsWithAny(shown, {"DATETIME", "YMDHMS"})) {
                is(Meaning::DateTime, 1 / daySeconds, epochOfSpss);
            } else if (beginsWithAny(shown, {"DATE", "ADATE", "EDATE", "SDATE", "JDATE", "QYR", "MOYR", "WKYR"})) {
                is(Meaning::Date, 1 / daySeconds, epochOfSpss);
            }
            break;
        case StatisticsFormat::Sas:
            if (beginsWithAny(shown, {"DATETIME", "E8601DT", "NLDATM", "DATEAMPM"})) {
                is(Meaning::DateTime, 1 / daySeconds, epochOf1960);
            } else if (beginsWithAny(shown, {"DATE", "YYMMDD", "MMDDYY", "DDMMYY", "E8601DA", "MONYY", "YYMM", "NLDATE",
                                             "WORDDATE", "WEEKDATE", "JULIAN", "YYQ"})) {
                is(Meaning::Date, 1, epochOf1960);
            }
            break;
    }
}

void StatisticsColumn::addNumber(double value) { values_.push_back(value); }

void StatisticsColumn::addText(std::string_view value) { value.empty() ? texts_.addMissing() : texts_.addText(value); }

void StatisticsColumn::addMissing() {
    text_ ? texts_.addMissing() : values_.push_back(std::numeric_limits<double>::quiet_NaN());
}

Field StatisticsColumn::field(Type type) const {
    Field made{name_, type};
    if (label_ != name_) made.label = label_;
    return made;
}

ColumnPtr StatisticsColumn::numbers() const {
    const bool whole =
        std::all_of(values_.begin(), values_.end(), [](double v) { return std::isnan(v) || isWhole(v); });
    const bool any = std::any_of(values_.begin(), values_.end(), [](double v) { return !std::isnan(v); });
    ColumnBuilder builder(field(whole && any ? Type::Int64 : Type::Float64));
    for (const double value : values_) {
        if (std::isnan(value)) {
            builder.addMissing();
        } else if (whole) {
            builder.addInteger(static_cast<std::int64_t>(value));
        } else {
            builder.addNumber(value);
        }
    }
    return builder.finish();
}

ColumnPtr StatisticsColumn::times() const {
    const bool date = meaning_ == Meaning::Date;
    ColumnBuilder builder(field(date ? Type::Date : Type::DateTime));
    for (const double value : values_) {
        const double days = value * unitDays_ + epochDays_;
        if (std::isnan(value) || std::abs(days) > 4e6) {
            builder.addMissing();
        } else if (monthsPerUnit_ > 0) {
            builder.addInteger(firstDayOfMonth(std::llround(value) * monthsPerUnit_));
        } else if (date) {
            builder.addInteger(static_cast<std::int64_t>(std::floor(days)));
        } else {
            // Whole days apart, so that no digit of the time is lost.
            const double ownDays = std::floor(value * unitDays_);
            const double rest = value - ownDays / unitDays_;
            builder.addInteger(static_cast<std::int64_t>(ownDays + epochDays_) *
                                   static_cast<std::int64_t>(dayMicroseconds) +
                               std::llround(rest * unitDays_ * dayMicroseconds / 1000) * 1000);
        }
    }
    return builder.finish();
}

std::string StatisticsColumn::labelOf(double value, const ValueLabels& labels) const {
    const auto found = labels.numbers.find(value);
    return found == labels.numbers.end() || found->second.empty() ? numberText(value) : found->second;
}

bool StatisticsColumn::isLabelled(const ValueLabels& labels) const {
    std::set<double> with;
    std::set<double> without;
    for (const double value : values_) {
        if (std::isnan(value)) continue;
        (labels.numbers.contains(value) ? with : without).insert(value);
        if (without.size() > labels.numbers.size()) return false;
    }
    return !with.empty() && with.size() >= without.size();
}

ColumnPtr StatisticsColumn::labelTexts(const ValueLabels& labels) const {
    ColumnBuilder builder(field(Type::Text));
    for (const double value : values_) {
        std::isnan(value) ? builder.addMissing() : builder.addText(labelOf(value, labels));
    }
    return builder.finish();
}

ColumnPtr StatisticsColumn::relabelled(const ColumnPtr& texts, const ValueLabels& labels) const {
    ColumnBuilder builder(field(Type::Text));
    for (std::size_t row = 0; row < texts->rows(); ++row) {
        if (texts->isMissing(row)) {
            builder.addMissing();
            continue;
        }
        const auto found = labels.texts.find(texts->text(row));
        builder.addText(found == labels.texts.end() ? texts->text(row) : std::string_view(found->second));
    }
    return builder.finish();
}

void StatisticsColumn::noteLabels(const ValueLabels& labels, ImportReport& report) const {
    std::string codes;
    const auto add = [&](const std::string& code, const std::string& label) {
        if (codes.size() < shownBytes) codes += (codes.empty() ? "" : ", ") + code + " = " + label;
    };
    for (const auto& [code, label] : labels.numbers) add(numberText(code), label);
    for (const auto& [code, label] : labels.texts) add(code, label);
    report.notes.push_back(KAPOK_TR("io", "Codes of column \"%1\": %2.").arg(name_).arg(shortened(codes, shownBytes)));
}

void StatisticsColumn::noteMissing(const ValueLabels* labels, ImportReport& report) const {
    if (missingCodes_.empty()) return;
    std::string codes;
    for (const auto& [code, count] : missingCodes_) {
        std::string label;
        if (labels) {
            for (const auto& [value, words] : labels->numbers) {
                if (numberText(value) == code) label = " (" + words + ")";
            }
            const auto text = labels->texts.find(code);
            if (text != labels->texts.end()) label = " (" + text->second + ")";
        }
        codes += (codes.empty() ? "" : ", ") + code + label + ": " + std::to_string(count);
    }
    report.notes.push_back(
        KAPOK_TR("io", "Column \"%1\" marks values as missing by codes, with their number of rows: %2.")
            .arg(name_)
            .arg(shortened(codes, shownBytes)));
}

std::vector<ColumnPtr> StatisticsColumn::finish(const ValueLabels* labels, const OpenOptions& options,
                                                ImportReport& report) {
    noteMissing(labels, report);
    const auto asText = [&](const ColumnPtr& column) {
        if (options.types == ColumnTypes::Auto || column->type() == Type::Text) return column;
        return numberTexts();
    };
    if (text_) {
        ColumnPtr texts = withField(texts_.finish(), field(Type::Text));
        if (!labels || labels->texts.empty()) return {texts};
        noteLabels(*labels, report);
        std::vector<ColumnPtr> both{relabelled(texts, *labels)};
        if (options.codes) both.push_back(withField(texts, Field{name_ + "_code", Type::Text}));
        return both;
    }
    if (meaning_ != Meaning::Number) return {options.types == ColumnTypes::Auto ? times() : numberTexts()};
    if (!labels || labels->numbers.empty()) return {asText(numbers())};
    noteLabels(*labels, report);
    if (!isLabelled(*labels)) return {asText(numbers())};
    std::vector<ColumnPtr> both{labelTexts(*labels)};
    if (options.codes) {
        const ColumnPtr codes = numbers();
        both.push_back(withField(codes, Field{name_ + "_code", codes->type()}));
    }
    return both;
}

ColumnPtr StatisticsColumn::numberTexts() const {
    ColumnBuilder builder(field(Type::Text));
    for (const double value : values_) std::isnan(value) ? builder.addMissing() : builder.addText(numberText(value));
    return builder.finish();
}

}  // namespace kapok::io

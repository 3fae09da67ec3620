#include "gui/data/cell_format.h"

#include "chart/chart_reader.h"
#include "gui/common/strings.h"
#include "table/format.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Types)
};

constexpr std::size_t samples = 200;
constexpr int mostDecimals = 6;

int decimalsOf(double value) {
    double scale = 1;
    for (int decimals = 0; decimals < mostDecimals; ++decimals, scale *= 10) {
        const double scaled = value * scale;
        if (std::abs(scaled - std::round(scaled)) <= 1e-9 * std::max(1.0, std::abs(scaled))) return decimals;
    }
    return mostDecimals;
}

/// Enough decimals for what is there; for long fractions, four significant digits of a middling value.
int decimalsFor(std::vector<double> values) {
    if (values.empty()) return 0;
    int most = 0;
    for (const double value : values) most = std::max(most, decimalsOf(value));
    if (most <= 3) return most;
    for (double& value : values) value = std::abs(value);
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    const double middle = values[values.size() / 2];
    if (middle <= 0) return std::min(most, 4);
    return std::clamp(3 - static_cast<int>(std::floor(std::log10(middle))), 1, std::min(most, mostDecimals));
}

/// Codes and years are names, not amounts: they are not grouped.
bool isAmount(const Column& column) {
    const auto bounds = column.summary();
    if (bounds.minimum > bounds.maximum || std::max(std::abs(bounds.minimum), std::abs(bounds.maximum)) < 10000)
        return false;
    const QString name = toQt(column.field().name).toLower();
    for (const auto* part : {"code", "id", "fips", "zip", "代码", "编码", "编号", "邮编"}) {
        const QString word = QString::fromUtf8(part);
        if (word == QStringLiteral("id") ? name == word || name.endsWith(QStringLiteral("_id")) : name.contains(word)) {
            return false;
        }
    }
    return true;
}

QString timeWords(std::int64_t microseconds) {
    QString text = toQt(dateTimeText(microseconds));
    text.replace(QLatin1Char('T'), QLatin1Char(' '));
    return text;
}

}  // namespace

CellFormat::CellFormat(const Column& column) {
    rightAligned_ = column.type() == Type::Int64 || column.type() == Type::Float64;
    if (!rightAligned_) return;
    grouped_ = isAmount(column);
    if (column.type() == Type::Int64) return;
    std::vector<double> values;
    // Of a column that lies in a file, the first chunk stands for the others: reading them all would take too long.
    const std::size_t rows = column.isResident() ? column.rows() : std::min(column.rows(), chunkRows);
    const std::size_t step = std::max<std::size_t>(1, rows / samples);
    for (std::size_t row = 0; row < rows; row += step) {
        const double value = column.number(row);
        if (std::isfinite(value)) values.push_back(value);
    }
    const bool amounts =
        std::any_of(values.begin(), values.end(), [](double value) { return std::abs(value) >= 1000; });
    const bool fractions =
        std::any_of(values.begin(), values.end(), [](double value) { return decimalsOf(value) > 3; });
    decimals_ = decimalsFor(std::move(values));
    mixed_ = amounts && fractions && decimals_ >= 3;
}

QString CellFormat::number(double value) const {
    QLocale locale;
    if (!grouped_) locale.setNumberOptions(QLocale::OmitGroupSeparator);
    if (!std::isfinite(value)) return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    if (value != 0 && (std::abs(value) < 0.5 * std::pow(10, -decimals_) || std::abs(value) >= 1e15)) {
        return locale.toString(value, 'g', 4);
    }
    if (!mixed_ || value == 0) return locale.toString(value, 'f', decimals_);
    const int least = value == std::round(value) ? 0 : 1;
    const int digits = 4 - static_cast<int>(std::floor(std::log10(std::abs(value))));
    return locale.toString(value, 'f', std::clamp(digits, least, decimals_));
}

QString CellFormat::text(const Column& column, std::size_t row) const {
    if (column.isMissing(row)) return {};
    switch (column.type()) {
        case Type::Boolean: return column.integer(row) ? Words::tr("yes") : Words::tr("no");
        case Type::Int64: {
            QLocale locale;
            if (!grouped_) locale.setNumberOptions(QLocale::OmitGroupSeparator);
            return locale.toString(static_cast<qlonglong>(column.integer(row)));
        }
        case Type::Float64: return number(column.number(row));
        case Type::Text:
            return chart::termWords(column.field().terms, column.text(row))
                .replace(QLatin1Char('\n'), QStringLiteral(" ⏎ "));
        case Type::Date: return toQt(dateText(column.integer(row)));
        case Type::DateTime: return timeWords(column.integer(row));
        case Type::Geometry: return Words::tr("shape");
    }
    return {};
}

QString fieldTitle(const Field& field) {
    if (field.unit.empty()) return toQt(field.shown());
    return QStringLiteral("%1 (%2)").arg(toQt(field.shown()), toQt(field.unit));
}

QString typeIcon(Type type) {
    switch (type) {
        case Type::Boolean: return QStringLiteral("boolean");
        case Type::Int64:
        case Type::Float64: return QStringLiteral("number");
        case Type::Text: return QStringLiteral("letters");
        case Type::Date: return QStringLiteral("calendar");
        case Type::DateTime: return QStringLiteral("clock");
        case Type::Geometry: return QStringLiteral("geometry");
    }
    return {};
}

QString typeWords(Type type) {
    switch (type) {
        case Type::Boolean: return Words::tr("yes or no");
        case Type::Int64: return Words::tr("whole number");
        case Type::Float64: return Words::tr("number");
        case Type::Text: return Words::tr("text");
        case Type::Date: return Words::tr("date");
        case Type::DateTime: return Words::tr("date and time");
        case Type::Geometry: return Words::tr("shape");
    }
    return {};
}

}  // namespace kapok::gui

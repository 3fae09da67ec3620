#include "chart/chart_reader.h"

#include "chart/number_format.h"
#include "sdk/error.h"
#include "spec/names.h"
#include "table/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::chart {
namespace {

QString missingWords() { return QCoreApplication::translate("chart", "(missing)"); }

/// The channel's own format; else codes and years as they are.
QString numberFormat(const Channel* channel, const Column& column) {
    if (channel && !channel->format.empty()) return toQString(channel->format);
    return looksLikeCode(column) ? QStringLiteral("d") : QString();
}

/// Seconds to add to UTC; 0 for a zone that is not known. A zone is looked up once: that is slow.
int offsetOfZone(const std::string& name, qint64 milliseconds) {
    thread_local std::string known;
    thread_local QTimeZone zone;
    if (known != name) {
        known = name;
        zone = QTimeZone(QByteArray::fromStdString(name));
    }
    return zone.isValid() ? zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)) : 0;
}

}  // namespace

QString toQString(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

double positionOf(const Column& column, std::size_t row) {
    if (column.isMissing(row)) return noValue;
    if (column.type() == Type::Date) return column.number(row) * 86400.0;
    if (column.type() != Type::DateTime) return column.number(row);
    const auto microseconds = column.integer(row);
    double seconds = static_cast<double>(microseconds) / 1e6;
    if (!column.field().zone.empty()) {
        seconds += offsetOfZone(column.field().zone, microseconds / 1000);
    }
    return seconds;
}

QString cellWords(const Column& column, std::size_t row, const Channel* channel) {
    if (column.isMissing(row)) return missingWords();
    switch (column.type()) {
        case Type::Text: return toQString(column.text(row));
        case Type::Boolean:
            return column.number(row) != 0 ? QCoreApplication::translate("chart", "yes")
                                           : QCoreApplication::translate("chart", "no");
        case Type::Date:
        case Type::DateTime: return timeText(positionOf(column, row), channel ? channel->timeUnit : TimeUnit::None);
        case Type::Int64:
        case Type::Float64: return formattedNumber(column.number(row), numberFormat(channel, column));
        case Type::Geometry: break;
    }
    return {};
}

QString words(const Text& text) {
    if (text.context.empty()) return toQString(english(text));
    const auto translated = QCoreApplication::translate(text.context.c_str(), text.source.c_str()).toStdString();
    return toQString(fillPlaces(translated, text.arguments));
}

QString titleOf(const Channel& channel, const Column& column) { return words(channelTitle(channel, column.field())); }

AxisKind axisKindOf(const Channel& channel, const Column& column) {
    if (channel.type == FieldKind::Nominal || channel.type == FieldKind::Ordinal) return AxisKind::Category;
    if (column.type() == Type::Text || column.type() == Type::Boolean) return AxisKind::Category;
    return isTime(column.type()) ? AxisKind::Time : AxisKind::Number;
}

Positions readPositions(const Channel& channel, const Column& column, const Axis* known) {
    Positions positions;
    positions.axis.kind = axisKindOf(channel, column);
    positions.axis.title = titleOf(channel, column);
    positions.axis.scale = channel.scale.type;
    positions.axis.unit = channel.timeUnit;
    positions.axis.format = numberFormat(&channel, column);
    positions.at.resize(column.rows());
    if (positions.axis.kind != AxisKind::Category) {
        for (std::size_t row = 0; row < column.rows(); ++row) positions.at[row] = positionOf(column, row);
        return positions;
    }
    QHash<QString, double> places;
    if (known) positions.axis.categories = known->categories;
    for (const auto& name : positions.axis.categories) places.insert(name, static_cast<double>(places.size()));
    for (std::size_t row = 0; row < column.rows(); ++row) {
        const QString name = cellWords(column, row, &channel);
        auto place = places.constFind(name);
        if (place == places.constEnd() && known) {
            positions.at[row] = noValue;
            continue;
        }
        if (place == places.constEnd()) {
            place = places.insert(name, static_cast<double>(places.size()));
            positions.axis.categories.push_back(name);
        }
        positions.at[row] = *place;
    }
    return positions;
}

void sortCategories(Positions& positions, const std::vector<double>& values, ChannelSort sort) {
    auto& categories = positions.axis.categories;
    if (sort != ChannelSort::ByY && sort != ChannelSort::ByYDescending) return;
    std::vector<double> sums(categories.size(), 0);
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (std::isfinite(values[row])) sums[static_cast<std::size_t>(positions.at[row])] += values[row];
    }
    std::vector<std::size_t> order(categories.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const bool descending = sort == ChannelSort::ByYDescending;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return descending ? sums[a] > sums[b] : sums[a] < sums[b]; });
    std::vector<QString> sorted;
    std::vector<double> places(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        sorted.push_back(categories[order[i]]);
        places[order[i]] = static_cast<double>(i);
    }
    categories = std::move(sorted);
    for (double& place : positions.at) place = places[static_cast<std::size_t>(place)];
}

std::vector<double> readNumbers(const Column& column) {
    std::vector<double> numbers(column.rows());
    for (std::size_t row = 0; row < column.rows(); ++row) numbers[row] = column.number(row);
    return numbers;
}

/// Numbers and times as categories stand in their own order, missing last; texts in the order of the answer.
void sortByValue(Colors& colors, const Column& column) {
    std::vector<double> values(colors.names.size(), HUGE_VAL);
    for (std::size_t row = 0; row < colors.at.size(); ++row) {
        if (!column.isMissing(row)) values[static_cast<std::size_t>(colors.at[row])] = column.number(row);
    }
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return values[a] < values[b]; });
    std::vector<QString> names;
    std::vector<int> places(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        names.push_back(colors.names[order[i]]);
        places[order[i]] = static_cast<int>(i);
    }
    colors.names = std::move(names);
    for (int& place : colors.at) place = places[static_cast<std::size_t>(place)];
}

Colors readColors(const ChartSpec& spec, const Table& answer, const Colors* known, bool allowRamp) {
    Colors colors;
    colors.at.assign(answer.rows(), 0);
    if (!spec.encoding.color || !answer.has("color")) return colors;
    const Channel& channel = *spec.encoding.color;
    const Column& column = *answer.column("color");
    colors.title = titleOf(channel, column);
    colors.ramp = allowRamp && axisKindOf(channel, column) == AxisKind::Number &&
                  (column.type() == Type::Float64 || channel.type == FieldKind::Quantitative);
    if (colors.ramp) {
        colors.numbers = readNumbers(column);
        const auto bounds = column.summary();
        colors.minimum = bounds.minimum;
        colors.maximum = bounds.maximum;
        return colors;
    }
    QHash<QString, int> places;
    if (known) colors.names = known->names;
    for (const auto& name : colors.names) places.insert(name, static_cast<int>(places.size()));
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        const QString name = cellWords(column, row, &channel);
        auto place = places.constFind(name);
        if (place == places.constEnd()) {
            place = places.insert(name, static_cast<int>(places.size()));
            colors.names.push_back(name);
        }
        colors.at[row] = *place;
    }
    if (column.type() != Type::Text && !known) sortByValue(colors, column);
    return colors;
}

const Column& needed(const Table& answer, const char* channel, Mark mark) {
    if (const auto place = answer.find(channel)) return *answer.column(*place);
    throw Error(KAPOK_TR("chart", "The chart has nothing on its channel \"%1\", which a mark of kind \"%2\" needs.")
                    .arg(channel)
                    .arg(enumName(mark)),
                KAPOK_TR("chart", "Choose a field for it."));
}

void include(Axis& axis, double value, bool& any) {
    if (!std::isfinite(value) || (axis.scale == ScaleType::Log && value <= 0)) return;
    axis.minimum = any ? std::min(axis.minimum, value) : value;
    axis.maximum = any ? std::max(axis.maximum, value) : value;
    any = true;
}

void finishRange(Axis& axis, const Channel& channel, bool any, double part, bool includeZero) {
    if (axis.kind == AxisKind::Category) {
        axis.minimum = -0.5;
        axis.maximum = std::max(0.5, static_cast<double>(axis.categories.size()) - 0.5);
        return;
    }
    if (!any) {
        axis.minimum = axis.scale == ScaleType::Log ? 1 : 0;
        axis.maximum = axis.scale == ScaleType::Log ? 10 : 1;
    }
    const bool logarithmic = axis.scale == ScaleType::Log;
    const bool zero = !logarithmic && axis.kind == AxisKind::Number && channel.scale.zero.value_or(includeZero);
    if (zero) {
        axis.minimum = std::min(axis.minimum, 0.0);
        axis.maximum = std::max(axis.maximum, 0.0);
    }
    axis.zeroLine = !logarithmic && axis.kind == AxisKind::Number && axis.minimum <= 0 && axis.maximum >= 0;
    if (logarithmic) {
        const double factor = axis.minimum == axis.maximum ? 2.0 : std::pow(axis.maximum / axis.minimum, part);
        axis.minimum /= factor;
        axis.maximum *= factor;
    } else {
        double margin = (axis.maximum - axis.minimum) * part;
        if (axis.maximum == axis.minimum) {
            margin = axis.kind == AxisKind::Time ? 43200.0 : std::max(std::abs(axis.minimum) * 0.1, 0.5);
        }
        const bool restsOnZero = zero && axis.minimum == 0;
        const bool hangsFromZero = zero && axis.maximum == 0;
        if (!restsOnZero) axis.minimum -= margin;
        if (!hangsFromZero) axis.maximum += margin;
    }
    if (channel.scale.domainMin) axis.minimum = *channel.scale.domainMin;
    if (channel.scale.domainMax) axis.maximum = *channel.scale.domainMax;
    if (!(axis.minimum < axis.maximum) || (logarithmic && axis.minimum <= 0)) {
        throw Error(KAPOK_TR("chart", "The bounds of an axis leave nothing to show: %1 to %2.")
                        .arg(axis.minimum)
                        .arg(axis.maximum),
                    KAPOK_TR("chart", "Set the lower bound below the upper one; logarithmic axes start above zero."));
    }
}

}  // namespace kapok::chart

#include "chart/chart_reader.h"

#include "chart/long_marks.h"
#include "chart/number_format.h"
#include "sdk/error.h"
#include "spec/names.h"
#include "stats/quantile.h"
#include "table/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace kapok::chart {
namespace {

QString missingWords() { return QCoreApplication::translate("chart", "(missing)"); }

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

QString numberFormat(const Channel* channel, const Column& column) {
    if (channel && !channel->format.empty()) return toQString(channel->format);
    return looksLikeCode(column) ? QStringLiteral("d") : QString();
}

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
        case Type::Text: return termWords(column.field().terms, column.text(row));
        case Type::Boolean:
            return column.number(row) != 0 ? QCoreApplication::translate("chart", "yes")
                                           : QCoreApplication::translate("chart", "no");
        case Type::Date:
        case Type::DateTime: {
            const double seconds = positionOf(column, row);
            if (channel && channel->format.find('%') != std::string::npos) {
                return formattedTime(seconds, toQString(channel->format));
            }
            return timeText(seconds, channel ? channel->timeUnit : TimeUnit::None);
        }
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

QString termWords(const Terms& terms, std::string_view value) {
    const auto term = terms.find(value);
    return term ? words(*term) : toQString(value);
}

std::string valueShownAs(const Column& column, const QString& words) {
    if (!column.field().terms.empty() && column.dictionary()) {
        for (const std::string_view value : column.dictionary()->entries()) {
            if (termWords(column.field().terms, value) == words) return std::string(value);
        }
    }
    return words.toStdString();
}

QString titleOf(const Channel& channel, const Column& column) { return words(channelTitle(channel, column.field())); }

AxisKind axisKindOf(const Channel& channel, const Column& column) {
    if (channel.type == FieldKind::Nominal || channel.type == FieldKind::Ordinal) return AxisKind::Category;
    if (column.type() == Type::Text || column.type() == Type::Boolean) return AxisKind::Category;
    return isTime(column.type()) ? AxisKind::Time : AxisKind::Number;
}

namespace {

/// Categories in the order of a number of theirs, or of their texts.
void sortCategories(Categories& read, const Column& column, const Column* order) {
    const std::size_t count = read.names.size();
    constexpr std::size_t none = noRow;
    std::vector<std::size_t> rowOf(count, none);
    for (std::size_t row = 0; row < read.of.size(); ++row) {
        auto& first = rowOf[read.of[row]];
        if (first == none) first = row;
    }
    const Column& key = order ? *order : column;
    const auto before = [&](std::size_t a, std::size_t b) {
        const std::size_t rowA = rowOf[a];
        const std::size_t rowB = rowOf[b];
        if (key.isMissing(rowA) || key.isMissing(rowB)) return !key.isMissing(rowA) && key.isMissing(rowB);
        if (key.type() == Type::Text) return key.text(rowA) < key.text(rowB);
        const double numberA = key.number(rowA);
        const double numberB = key.number(rowB);
        if (numberA != numberB || !order || column.type() != Type::Text) return numberA < numberB;
        return column.text(rowA) < column.text(rowB);
    };
    std::vector<std::size_t> sorted(count);
    std::iota(sorted.begin(), sorted.end(), std::size_t{0});
    std::stable_sort(sorted.begin(), sorted.end(), before);
    std::vector<QString> names;
    std::vector<std::uint32_t> places(count);
    for (std::size_t i = 0; i < count; ++i) {
        names.push_back(read.names[sorted[i]]);
        places[sorted[i]] = static_cast<std::uint32_t>(i);
    }
    read.names = std::move(names);
    for (auto& place : read.of) place = places[place];
}

}  // namespace

Categories readCategories(const Table& answer, const std::string& name, const Channel* channel,
                          const std::vector<QString>* known, CategoryOrder order) {
    const Column& column = *answer.column(name);
    Categories read;
    if (known) read.names = *known;
    QHash<QString, std::uint32_t> places;
    for (const auto& word : read.names) places.insert(word, static_cast<std::uint32_t>(places.size()));
    const auto placeOf = [&](std::size_t row) {
        const QString word = cellWords(column, row, channel);
        const auto place = places.constFind(word);
        if (place != places.constEnd()) return *place;
        if (known) return Categories::unknown;
        const auto added = static_cast<std::uint32_t>(places.size());
        places.insert(word, added);
        read.names.push_back(word);
        return added;
    };
    read.of.resize(column.rows());
    if (column.type() != Type::Text) {
        for (std::size_t row = 0; row < column.rows(); ++row) read.of[row] = placeOf(row);
    } else {
        constexpr std::uint32_t notSeen = Categories::unknown - 1;
        std::vector<std::uint32_t> ofCode(column.dictionary()->size() + 1, notSeen);  // the first: missing
        for (std::size_t index = 0, row = 0; index < column.chunkCount(); ++index) {
            for (const std::int32_t code : column.chunk(index).as<std::int32_t>()) {
                auto& place = ofCode[static_cast<std::size_t>(code + 1)];
                if (place == notSeen) place = placeOf(row);
                read.of[row++] = place;
            }
        }
    }
    const auto given = answer.find(name + "_order");
    if (!known && (given || order == CategoryOrder::Ascending)) {
        sortCategories(read, column, given ? answer.column(*given).get() : nullptr);
    }
    return read;
}

namespace {

Law lawOf(const Scale& scale) {
    switch (scale.type) {
        case ScaleType::Log:
        case ScaleType::SymmetricLog:
        case ScaleType::Sqrt:
        case ScaleType::Pow: return {scale.type, scale.exponent, scale.constant};
        default: return {};
    }
}

double placeOf(std::uint32_t category) { return category == Categories::unknown ? noValue : category; }

/// In a table whose first entry is that of missing texts.
std::size_t placeOfCode(const Column& column, std::size_t row) {
    return static_cast<std::size_t>(column.chunk(row / chunkRows).as<std::int32_t>()[row % chunkRows] + 1);
}

/// Places of categories in very many rows of a text: by the text's codes.
class CodedPlaces final : public WorkedOut {
public:
    CodedPlaces(ColumnPtr column, std::vector<double> ofCode)
        : column_(std::move(column)), ofCode_(std::move(ofCode)) {}
    double at(std::size_t row) const override { return ofCode_[placeOfCode(*column_, row)]; }

private:
    ColumnPtr column_;
    std::vector<double> ofCode_;
};

Values placesOf(const ColumnPtr& column, const std::vector<std::uint32_t>& categories) {
    if (column->type() == Type::Text && categories.size() > longMark) {
        std::vector<double> ofCode(column->dictionary()->size() + 1, noValue);
        for (std::size_t row = 0; row < categories.size(); ++row) {
            ofCode[placeOfCode(*column, row)] = placeOf(categories[row]);
        }
        return {std::make_shared<const CodedPlaces>(column, std::move(ofCode)), categories.size()};
    }
    std::vector<double> at(categories.size());
    std::transform(categories.begin(), categories.end(), at.begin(), placeOf);
    return at;
}

/// Places in another order.
class Reordered final : public WorkedOut {
public:
    Reordered(Values at, std::vector<double> places) : at_(std::move(at)), places_(std::move(places)) {}
    double at(std::size_t row) const override {
        const double place = at_[row];
        return std::isnan(place) ? place : places_[static_cast<std::size_t>(place)];
    }

private:
    Values at_;
    std::vector<double> places_;
};

}  // namespace

Positions readPositions(const Table& answer, const std::string& name, const Channel& channel, const Axis* known,
                        CategoryOrder order) {
    const ColumnPtr column = answer.column(name);
    Positions positions;
    Axis& axis = positions.axis;
    axis.kind = axisKindOf(channel, *column);
    axis.title = titleOf(channel, *column);
    axis.law = lawOf(channel.scale);
    axis.unit = channel.timeUnit;
    axis.format = numberFormat(&channel, *column);
    if (axis.kind != AxisKind::Category) {
        positions.at = Values(column, Rows(column->rows()));
        return positions;
    }
    axis.law = {};
    auto read = readCategories(answer, name, &channel, known ? &known->categories : nullptr, order);
    axis.categories = std::move(read.names);
    positions.at = placesOf(column, read.of);
    return positions;
}

void sortCategories(Positions& positions, const Values& values, ChannelSort sort) {
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
    const std::size_t size = positions.at.size();
    positions.at = Values(std::make_shared<const Reordered>(std::move(positions.at), std::move(places)), size);
}

double Colors::shade(std::size_t row) const {
    const double value = numbers[row];
    return maximum > minimum   ? (value / 2 - minimum / 2) / (maximum / 2 - minimum / 2)
           : std::isnan(value) ? value
                               : 0.5;
}

std::vector<double> classBorders(const Scale& scale, const Column& numbers) {
    const auto* domain = std::get_if<std::vector<double>>(&scale.domain);
    if (scale.type == ScaleType::Threshold) return domain ? *domain : std::vector<double>();
    const auto* range = std::get_if<std::vector<std::string>>(&scale.range);
    const std::size_t classes = range && !range->empty() ? range->size() : 4;
    std::vector<double> borders;
    if (scale.type == ScaleType::Quantize) {
        const ChunkSummary bounds = numbers.summary();
        const double low = domain && domain->size() == 2 ? domain->front() : bounds.minimum;
        const double high = domain && domain->size() == 2 ? domain->back() : bounds.maximum;
        for (std::size_t i = 1; i < classes; ++i) {
            borders.push_back(low + (high - low) * static_cast<double>(i) / static_cast<double>(classes));
        }
        return borders;
    }
    std::vector<double> all;
    if (domain) all = *domain;
    for (std::size_t row = 0; row < numbers.rows() && !domain; ++row) {
        if (const double value = numbers.number(row); std::isfinite(value)) all.push_back(value);
    }
    std::sort(all.begin(), all.end());
    for (std::size_t i = 1; i < classes && !all.empty(); ++i) {
        borders.push_back(stats::quantile(all, static_cast<double>(i) / static_cast<double>(classes)));
    }
    return borders;
}

namespace {

bool isClassed(const Scale& scale) {
    return scale.type == ScaleType::Quantile || scale.type == ScaleType::Quantize || scale.type == ScaleType::Threshold;
}

/// "< 10", "10 – 20", "≥ 20".
std::vector<QString> classNames(const std::vector<double>& borders, const QString& format) {
    const auto words = [&](double value) {
        return format.isEmpty() ? compactNumber(value) : formattedNumber(value, format);
    };
    std::vector<QString> names;
    for (std::size_t i = 0; i <= borders.size() && !borders.empty(); ++i) {
        names.push_back(i == 0                ? QStringLiteral("< ") + words(borders.front())
                        : i == borders.size() ? QStringLiteral("\u2265 ") + words(borders.back())
                                              : words(borders[i - 1]) + QStringLiteral(" – ") + words(borders[i]));
    }
    return names;
}

Colors classedColors(const Channel& channel, const Column& column, const Colors* known, Colors colors) {
    colors.classed = true;
    colors.borders = known ? known->borders : classBorders(channel.scale, column);
    colors.names = known ? known->names : classNames(colors.borders, numberFormat(&channel, column));
    colors.at.resize(column.rows(), Categories::unknown);
    for (std::size_t row = 0; row < column.rows(); ++row) {
        if (column.isMissing(row)) continue;
        const auto above = std::upper_bound(colors.borders.begin(), colors.borders.end(), column.number(row));
        colors.at[row] = static_cast<std::uint32_t>(above - colors.borders.begin());
    }
    return colors;
}

}  // namespace

ChunkSummary finiteBounds(const Column& column) {
    ChunkSummary bounds = column.summary();
    if (!(bounds.minimum <= bounds.maximum) || std::isfinite(bounds.minimum + bounds.maximum)) return bounds;
    bounds.minimum = HUGE_VAL;
    bounds.maximum = -HUGE_VAL;
    for (std::size_t row = 0; row < column.rows(); ++row) {
        const double number = column.isMissing(row) ? noValue : column.number(row);
        if (!std::isfinite(number)) continue;
        bounds.minimum = std::min(bounds.minimum, number);
        bounds.maximum = std::max(bounds.maximum, number);
    }
    return bounds;
}

Colors readColors(const Table& answer, const std::optional<Channel>& channel, bool allowRamp, const Colors* known) {
    Colors colors;
    if (!channel || !answer.has("color")) return colors;
    const ColumnPtr& column = answer.column("color");
    colors.title = titleOf(*channel, *column);
    const bool number = axisKindOf(*channel, *column) == AxisKind::Number;
    if (number && isClassed(channel->scale)) return classedColors(*channel, *column, known, std::move(colors));
    const bool measured = column->type() == Type::Float64 || channel->aggregate;  // counts are measured too
    colors.ramp = allowRamp && number && (measured || channel->type == FieldKind::Quantitative);
    if (colors.ramp) {
        colors.numbers = Values(column, Rows(column->rows()));
        const auto bounds = finiteBounds(*column);
        colors.minimum = known ? known->minimum : bounds.minimum;
        colors.maximum = known ? known->maximum : bounds.maximum;
        const auto* domain = std::get_if<std::vector<double>>(&channel->scale.domain);
        if (domain && domain->size() == 2) {
            colors.minimum = domain->front();
            colors.maximum = domain->back();
        }
        colors.minimum = channel->scale.domainMin.value_or(colors.minimum);
        colors.maximum = channel->scale.domainMax.value_or(colors.maximum);
        return colors;
    }
    auto read = readCategories(answer, "color", &*channel, known ? &known->names : nullptr);
    colors.names = std::move(read.names);
    colors.at = std::move(read.of);
    return colors;
}

namespace {

/// As the form of a chart calls it.
std::string channelWords(const std::string& channel) {
    static const std::map<std::string, Text> known{{"x", KAPOK_TR("chart", "X")},
                                                   {"y", KAPOK_TR("chart", "Y")},
                                                   {"color", KAPOK_TR("chart", "Colour")},
                                                   {"size", KAPOK_TR("chart", "Size")},
                                                   {"text", KAPOK_TR("chart", "Text")},
                                                   {"theta", KAPOK_TR("chart", "Angle")},
                                                   {"source", KAPOK_TR("chart", "Flow from")},
                                                   {"target", KAPOK_TR("chart", "Flow to")},
                                                   {"open", KAPOK_TR("chart", "Opening price")},
                                                   {"high", KAPOK_TR("chart", "Highest price")},
                                                   {"low", KAPOK_TR("chart", "Lowest price")},
                                                   {"close", KAPOK_TR("chart", "Closing price")}};
    const auto found = known.find(channel);
    return found == known.end() ? channel : words(found->second).toStdString();
}

}  // namespace

const ColumnPtr& needed(const Table& answer, const std::string& channel) {
    if (const auto place = answer.find(channel)) return answer.column(*place);
    throw Error(KAPOK_TR("chart", "This kind of chart needs a field as \"%1\".").arg(channelWords(channel)),
                KAPOK_TR("chart", "Choose one, or another kind of chart."));
}

}  // namespace kapok::chart

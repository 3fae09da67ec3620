#include "map/legend.h"

#include "chart/chart_reader.h"
#include "map/dot_density.h"
#include "map/font.h"
#include "map/hatch.h"
#include "map/mark_painter.h"
#include "map/palette.h"
#include "map/tracks.h"
#include "map/view_range.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <cmath>

namespace kapok::map {
namespace {

constexpr double swatchWidth = 18;
constexpr double swatchHeight = 12;
constexpr double rowHeight = 18;
constexpr double titleHeight = 20;
constexpr double noteHeight = 17;
constexpr double noteSize = 10.5;
constexpr double padding = 8;
constexpr double textGap = 8;
constexpr double hatchSpacing = 3.5;
constexpr double dotInLegend = 3;
constexpr double contourInLegend = 1.2;

struct PowerWord {
    double divisor = 1;
    QString word = {};
};

PowerWord powerWord(double largest, const QString& unit, const QLocale& locale) {
    for (const QChar digit : {u'万', u'亿'}) {
        if (unit.contains(digit)) return {};  // the unit has one already
    }
    if (locale.language() == QLocale::Chinese) {
        if (largest >= 1e8) return {1e8, QStringLiteral("亿")};
        if (largest >= 1e5) return {1e4, QStringLiteral("万")};
        return {};
    }
    if (largest >= 1e6) return {1e6, QStringLiteral("M")};
    if (largest >= 1e5) return {1e3, QStringLiteral("k")};
    return {};
}

/// What the finite breaks need: as many decimals as keep them apart, about three digits of a class's width.
struct NumberStyle {
    PowerWord power = {};
    int decimals = 0;
};

NumberStyle styleOf(const SceneLayer& layer, const QLocale& locale) {
    double lowest = 0;
    double highest = 0;
    double narrowest = 0;
    bool first = true;
    const auto& breaks = layer.classes.breaks;
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        if (!std::isfinite(breaks[i])) continue;
        lowest = first ? breaks[i] : std::min(lowest, breaks[i]);
        highest = first ? breaks[i] : std::max(highest, breaks[i]);
        first = false;
        const double width = i > 0 && std::isfinite(breaks[i - 1]) ? breaks[i] - breaks[i - 1] : 0;
        if (width > 0 && (narrowest == 0 || width < narrowest)) narrowest = width;
    }
    NumberStyle style{
        powerWord(std::max(std::abs(lowest), std::abs(highest)), QString::fromStdString(layer.unit), locale)};
    const double classes = std::max<std::size_t>(1, layer.classes.size());
    const double typical = (highest - lowest) / classes / style.power.divisor;
    if (typical > 0)
        style.decimals = std::max(style.decimals, 1 - static_cast<int>(std::floor(std::log10(typical / 2.5))));
    if (narrowest > 0)
        style.decimals =
            std::max(style.decimals, -static_cast<int>(std::floor(std::log10(narrowest / style.power.divisor))));
    style.decimals = std::clamp(style.decimals, 0, 8);
    // Zeros that all of them would end in say nothing.
    const auto endsInZero = [&](double value) {
        const double digits = std::round(value / style.power.divisor * std::pow(10.0, style.decimals));
        return !std::isfinite(value) || std::fmod(digits, 10) == 0;
    };
    while (style.decimals > 0 && std::all_of(breaks.begin(), breaks.end(), endsInZero)) --style.decimals;
    return style;
}

QString numberText(double value, const NumberStyle& style, const QLocale& locale) {
    if (std::isnan(value)) return {};
    return locale.toString(value / style.power.divisor, 'f', style.decimals) + style.power.word;
}

/// What a class of a box map or of percentiles means; empty for the other methods.
QString classMeaning(geo::ClassMethod method, std::size_t i) {
    static constexpr const char* box[] = {
        QT_TRANSLATE_NOOP("map", "Lower outliers"), QT_TRANSLATE_NOOP("map", "Below 25 %"),
        QT_TRANSLATE_NOOP("map", "25 – 50 %"),      QT_TRANSLATE_NOOP("map", "50 – 75 %"),
        QT_TRANSLATE_NOOP("map", "Above 75 %"),     QT_TRANSLATE_NOOP("map", "Upper outliers")};
    static constexpr const char* percentiles[] = {"< 1 %", "1 – 10 %", "10 – 50 %", "50 – 90 %", "90 – 99 %", "> 99 %"};
    if (!geo::hasFixedClasses(method)) return {};
    if (method == geo::ClassMethod::Percentiles) return QString::fromUtf8(percentiles[i]);
    return QCoreApplication::translate("map", box[i]);
}

/// The bounds of a class in words; nothing for one without any.
QString classText(const geo::Classes& classes, std::size_t i, const NumberStyle& style, const QLocale& locale) {
    const double low = classes.breaks[i];
    const double high = classes.breaks[i + 1];
    const QString meaning = classes.size() > 1 ? classMeaning(classes.method, i) : QString();
    if (!meaning.isEmpty()) {
        if (classes.counts[i] == 0) return meaning;
        return QStringLiteral("%1: %2 – %3")
            .arg(meaning, numberText(low, style, locale), numberText(high, style, locale));
    }
    if (std::isinf(low) && std::isinf(high)) return {};
    if (std::isinf(low)) return QStringLiteral("≤ %1").arg(numberText(high, style, locale));
    if (std::isinf(high)) return QStringLiteral("> %1").arg(numberText(low, style, locale));
    if (low == high) return numberText(low, style, locale);
    return QStringLiteral("%1 – %2").arg(numberText(low, style, locale), numberText(high, style, locale));
}

/// "8.2 – 14.1 (5)"; without the number where classes are those of several maps.
QString counted(const QString& text, std::size_t count, bool shared, const QLocale& locale) {
    return shared ? text : QStringLiteral("%1 (%2)").arg(text, locale.toString(qulonglong(count))).trimmed();
}

/// "1.2M", "12万": at most three digits, with the word that suits the largest of them.
QString shortNumber(double value, double largest, const QLocale& locale) {
    const PowerWord power = powerWord(largest, {}, locale);
    const double shown = value / power.divisor;
    const int digits = shown > 0 ? 2 - static_cast<int>(std::floor(std::log10(shown))) : 0;
    QString number = locale.toString(shown, 'f', std::clamp(digits, 0, 8));
    const QString point = locale.decimalPoint();
    while (number.contains(point) && (number.endsWith(locale.zeroDigit()) || number.endsWith(point))) number.chop(1);
    return number + power.word;
}

geo::Geometry rectangle(const QRectF& area) {
    geo::Geometry shape;
    shape.add(geo::PartKind::Outer, std::vector<geo::Point>{{area.left(), area.top()},
                                                            {area.right(), area.top()},
                                                            {area.right(), area.bottom()},
                                                            {area.left(), area.bottom()}});
    return shape;
}

}  // namespace

QString valueText(const SceneLayer& layer, double value, const QLocale& locale) {
    auto style = styleOf(layer, locale);
    // One value may be read more exactly than the breaks of classes.
    const double tenth = std::pow(10.0, style.decimals) * value / style.power.divisor;
    if (std::isfinite(value) && style.decimals < 8 && std::abs(tenth - std::round(tenth)) > 1e-6) ++style.decimals;
    return numberText(value, style, locale);
}

QString valueWithUnit(const SceneLayer& layer, double value, const QLocale& locale) {
    if (!std::isfinite(value)) return QCoreApplication::translate("map", "No data");
    const QString number = valueText(layer, value, locale);
    const QString unit = QString::fromStdString(layer.unit);
    return unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, unit);
}

namespace {

QString rateWords(MapRate rate) {
    switch (rate) {
        case MapRate::None: break;
        case MapRate::Raw: return QCoreApplication::translate("map", "Raw rate");
        case MapRate::ExcessRisk: return QCoreApplication::translate("map", "Excess risk");
        case MapRate::EmpiricalBayes: return QCoreApplication::translate("map", "Empirical Bayes rate");
        case MapRate::SpatialBayes: return QCoreApplication::translate("map", "Spatial empirical Bayes rate");
    }
    return {};
}

QString methodWords(geo::ClassMethod method) {
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("map", "Quantiles"),           QT_TRANSLATE_NOOP("map", "Equal intervals"),
        QT_TRANSLATE_NOOP("map", "Natural breaks"),      QT_TRANSLATE_NOOP("map", "Standard deviations"),
        QT_TRANSLATE_NOOP("map", "Round limits"),        QT_TRANSLATE_NOOP("map", "Limits by hand"),
        QT_TRANSLATE_NOOP("map", "Box map, hinges 1.5"), QT_TRANSLATE_NOOP("map", "Box map, hinges 3"),
        QT_TRANSLATE_NOOP("map", "Percentiles"),         QT_TRANSLATE_NOOP("map", "Head/tail breaks")};
    return QCoreApplication::translate("map", words[static_cast<std::size_t>(method)]);
}

/// How the values came about and how they were cut into classes.
QString noteOf(const SceneLayer& layer) {
    QStringList words;
    if (layer.rate != MapRate::None) words.append(rateWords(layer.rate));
    const bool classed = layer.classes.size() > 1 && layer.mark != MapMark::Heat && layer.categories.empty();
    if (classed) words.append(methodWords(layer.classes.method));
    return words.join(QStringLiteral(" · "));
}

void addClasses(Legend& legend, const SceneLayer& layer, const Theme& theme, const QLocale& locale) {
    const auto style = styleOf(layer, locale);
    for (std::size_t i = 0; i < layer.classes.size(); ++i) {
        // How many cells of a raster have been looked at says nothing.
        const QString text = counted(classText(layer.classes, i, style, locale), layer.classes.counts[i],
                                     layer.shared || layer.raster, locale);
        legend.entries.push_back({text, classColor(layer, static_cast<int>(i), theme)});
    }
}

void addCategories(Legend& legend, const SceneLayer& layer, const Theme& theme, const QLocale& locale) {
    for (std::size_t i = 0; i < layer.categories.size(); ++i) {
        const auto& name = layer.categories[i].name;
        const std::size_t count = layer.categories[i].count;
        const QString shown =
            name.empty() ? QCoreApplication::translate("map", "Others") : chart::termWords(layer.terms, name);
        legend.entries.push_back(
            {counted(shown, count, layer.shared, locale), classColor(layer, static_cast<int>(i), theme)});
    }
}

/// A number of one leading digit, at most `value`.
double roundNumber(double value) {
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    return std::floor(value / power) * power;
}

void addSizes(Legend& legend, const SceneLayer& layer, const Theme& theme, const QLocale& locale) {
    if (!(layer.largestSize > 0)) return;
    legend.entries.push_back({QString::fromStdString(layer.sizeName)});
    legend.entries.back().heading = true;
    const bool flow = layer.mark == MapMark::Flows;
    const QColor fill =
        layer.hasValues || !layer.categories.empty() ? color(theme.mutedText) : classColor(layer, 0, theme);
    for (const double part : {1.0, 0.4, 0.1}) {
        const double size = roundNumber(layer.largestSize * part);
        const double share = size / layer.largestSize;
        LegendEntry entry{shortNumber(size, layer.largestSize, locale), fill};
        if (flow)
            entry.lineWidth = std::max(0.6, layer.largestPixels * share);
        else
            entry.radius = layer.largestPixels * std::sqrt(share);
        legend.entries.push_back(std::move(entry));
    }
}

void addHeat(Legend& legend, const SceneLayer& layer, const Theme& theme) {
    if (!layer.heat) return;
    LegendEntry strip{QCoreApplication::translate("map", "few – many")};
    constexpr int steps = 9;
    for (int i = 0; i < steps; ++i) strip.ramp.append(heatColor(layer, i / (steps - 1.0), theme));
    legend.entries.push_back(std::move(strip));
}

/// The strip of colours that run evenly, and the step of lines of equal value.
void addStretch(Legend& legend, const SceneLayer& layer, const Theme& theme, const QLocale& locale) {
    const auto style = styleOf(layer, locale);
    if (layer.stretch) {
        const QString range = layer.stretch->beyond ? QStringLiteral("≤ %1 – ≥ %2") : QStringLiteral("%1 – %2");
        LegendEntry strip{
            range.arg(numberText(layer.stretch->low, style, locale), numberText(layer.stretch->high, style, locale))};
        constexpr int steps = 9;
        for (int i = 0; i < steps; ++i) strip.ramp.append(rampAt(layer, i / (steps - 1.0), theme));
        legend.entries.push_back(std::move(strip));
    }
    if (!(layer.contourStep > 0)) return;
    const QString step = locale.toString(layer.contourStep, 'g', QLocale::FloatingPointShortest);
    LegendEntry line{QCoreApplication::translate("map", "A line every %1").arg(step),
                     layer.stretch ? rampAt(layer, 0.5, theme) : color(theme.mutedText)};
    line.lineWidth = contourInLegend;
    legend.entries.push_back(std::move(line));
}

void addDots(Legend& legend, const SceneLayer& layer, const Theme& theme, const QLocale& locale) {
    if (!layer.scatter) return;
    const double perDot = layer.scatter->perDot;
    const int decimals = perDot < 1 ? static_cast<int>(std::ceil(-std::log10(perDot))) : 0;
    const QString number = locale.toString(perDot, 'f', decimals);
    const QString unit = QString::fromStdString(layer.unit);
    const QString words = unit.isEmpty() ? QCoreApplication::translate("map", "1 dot = %1").arg(number)
                                         : QCoreApplication::translate("map", "1 dot = %1 %2").arg(number, unit);
    LegendEntry entry{words, layer.categories.empty() ? classColor(layer, 0, theme) : color(theme.mutedText)};
    entry.radius = dotInLegend;
    legend.entries.push_back(std::move(entry));
}

double heightOf(const LegendEntry& entry) { return std::max(rowHeight, 2 * entry.radius + 4); }

double swatchOf(const Legend& legend) {
    double width = swatchWidth;
    for (const auto& entry : legend.entries) width = std::max({width, 2 * entry.radius, entry.ramp.size() * 8.0});
    return width;
}

void paintSwatch(QPainter& painter, const LegendEntry& entry, const QRectF& place, const Theme& theme) {
    const QPointF middle = place.center();
    if (entry.radius > 0) {
        painter.setPen(QPen(color(theme.panel), 1));
        painter.setBrush(entry.fill);
        painter.drawEllipse(middle, entry.radius, entry.radius);
        return;
    }
    if (entry.lineWidth > 0) {
        painter.setPen(QPen(entry.fill, entry.lineWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(place.left(), middle.y()), QPointF(place.left() + swatchWidth, middle.y()));
        return;
    }
    const double width = entry.ramp.isEmpty() ? swatchWidth : place.width();
    const QRectF swatch(place.left(), middle.y() - swatchHeight / 2, width, swatchHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(entry.fill);
    if (entry.ramp.isEmpty()) painter.drawRect(swatch);
    for (qsizetype i = 0; i < entry.ramp.size(); ++i) {
        const double step = width / static_cast<double>(entry.ramp.size());
        painter.fillRect(QRectF(swatch.left() + static_cast<double>(i) * step, swatch.top(), step, swatchHeight),
                         entry.ramp[i]);
    }
    if (entry.hatched) {
        painter.setPen(QPen(hatchColor(theme), 0.8));
        for (const auto& line : hatchLines(rectangle(swatch), hatchSpacing)) painter.drawLine(line);
    }
    painter.setPen(QPen(color(theme.line), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(swatch);
}

}  // namespace

QString valueTitle(const SceneLayer& layer) {
    if (layer.counts) return QCoreApplication::translate("map", "Number of points");
    if (!layer.valueName.empty() || !layer.tracks) return QString::fromStdString(layer.valueName);
    return trackValueName(*layer.tracks);
}

Legend legendOf(const SceneLayer& layer, const Theme& theme, const QLocale& locale) {
    Legend legend;
    if (!layer.explains()) return legend;
    const QString name = valueTitle(layer);
    legend.note = noteOf(layer);
    const QString unit = layer.scatter ? QString() : QString::fromStdString(layer.unit);
    if (name.isEmpty() || unit.isEmpty())
        legend.title = name + unit;
    else
        legend.title = QStringLiteral("%1 (%2)").arg(name, unit);
    if (layer.heat && !layer.hasValues) legend.title = QCoreApplication::translate("map", "Density");
    if (layer.mark != MapMark::Heat && layer.categories.empty()) addClasses(legend, layer, theme, locale);
    addCategories(legend, layer, theme, locale);
    addHeat(legend, layer, theme);
    addStretch(legend, layer, theme, locale);
    addDots(legend, layer, theme, locale);
    const bool coloured = layer.hasValues || !layer.categories.empty();
    const bool missing = layer.shared ? layer.missingSomewhere : layer.missing > 0;
    if (coloured && missing && layer.mark != MapMark::Heat) {
        const QString words =
            counted(QCoreApplication::translate("map", "No data"), layer.missing, layer.shared, locale);
        legend.entries.push_back({words, classColor(layer, -1, theme), true});
    }
    addSizes(legend, layer, theme, locale);
    return legend;
}

QSizeF Legend::size() const {
    if (empty()) return {};
    const QFontMetricsF titleMetrics(drawingFont(12, true));
    const QFontMetricsF metrics(drawingFont(12));
    double width = titleMetrics.horizontalAdvance(title);
    double height = title.isEmpty() ? 0 : titleHeight;
    if (!note.isEmpty()) {
        width = std::max(width, QFontMetricsF(drawingFont(noteSize)).horizontalAdvance(note));
        height += noteHeight;
    }
    const double swatch = swatchOf(*this);
    for (const auto& entry : entries) {
        width = std::max(width, entry.heading ? titleMetrics.horizontalAdvance(entry.text)
                                              : swatch + textGap + metrics.horizontalAdvance(entry.text));
        height += heightOf(entry);
    }
    return {std::ceil(width) + 2 * padding + 1, height + 2 * padding};
}

void Legend::paint(QPainter& painter, const QRectF& area, const Theme& theme) const {
    double y = area.top() + padding;
    const double left = area.left() + padding;
    const auto write = [&](const QString& text, double from, double height, bool bold) {
        painter.setFont(drawingFont(12, bold));
        painter.setPen(color(theme.text));
        painter.drawText(QRectF(from, y, area.right() - from, height), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    if (!title.isEmpty()) {
        write(title, left, titleHeight - 4, true);
        y += titleHeight;
    }
    if (!note.isEmpty()) {
        painter.setFont(drawingFont(noteSize));
        painter.setPen(color(theme.mutedText));
        painter.drawText(QRectF(left, y - 2, area.right() - left, noteHeight), Qt::AlignLeft | Qt::AlignTop, note);
        y += noteHeight;
    }
    const double swatch = swatchOf(*this);
    for (const auto& entry : entries) {
        const double height = heightOf(entry);
        if (!entry.heading) paintSwatch(painter, entry, QRectF(left, y, swatch, height), theme);
        write(entry.text, entry.heading ? left : left + swatch + textGap, height, entry.heading);
        y += height;
    }
}

QRectF quietCorner(const SceneLayer& layer, const Viewport& viewport, QSizeF size, double inset, double* hidden) {
    constexpr int samples = 7;
    const QRectF area = viewport.area.adjusted(inset, inset, -inset, -inset);
    const QPointF corners[] = {{area.right() - size.width(), area.bottom() - size.height()},
                               {area.left(), area.bottom() - size.height()},
                               {area.right() - size.width(), area.top()},
                               area.topLeft()};
    QRectF best;
    int fewest = samples * samples + 1;
    for (const QPointF corner : corners) {
        const QRectF place(corner, size);
        int covered = 0;
        for (int i = 0; i < samples * samples; ++i) {
            const QPointF at(place.left() + size.width() * (i % samples + 0.5) / samples,
                             place.top() + size.height() * (i / samples + 0.5) / samples);
            covered += layer.featureAt(viewport.toMap(at), viewport.range.unitsPerPixel) >= 0;
        }
        if (covered < fewest) {
            fewest = covered;
            best = place;
        }
    }
    if (hidden) *hidden = static_cast<double>(fewest) / (samples * samples);
    return best;
}

}  // namespace kapok::map

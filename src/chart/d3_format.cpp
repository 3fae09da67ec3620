// Numbers in the formats of d3-format (Bostock), as Vega-Lite's "format" writes them.
#include "chart/number_format.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

struct Format {
    QChar fill = QLatin1Char(' ');
    QChar align = QLatin1Char('>');
    QChar sign = QLatin1Char('-');
    QChar symbol = {};
    int width = 0;
    bool grouped = false;
    int precision = -1;
    bool trim = false;
    QChar type = {};
};

std::optional<Format> parse(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:(.)?([<>=^]))?([+\\-( ])?([$#])?(0)?(\\d+)?(,)?(?:\\.(\\d+))?(~)?([a-zA-Z%\u4e07\u4ebf])?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const auto one = [&](int group, QChar& into) {
        if (!match.captured(group).isEmpty()) into = match.captured(group).front();
    };
    Format format;
    one(1, format.fill);
    one(2, format.align);
    one(3, format.sign);
    one(4, format.symbol);
    if (!match.captured(5).isEmpty()) {
        format.fill = QLatin1Char('0');
        format.align = QLatin1Char('=');
    }
    format.width = std::min(match.captured(6).toInt(), 100);
    format.grouped = !match.captured(7).isEmpty();
    if (!match.captured(8).isEmpty()) format.precision = std::min(match.captured(8).toInt(), 20);
    format.trim = !match.captured(9).isEmpty();
    one(10, format.type);
    if (format.type == QLatin1Char('n')) {
        format.grouped = true;
        format.type = QLatin1Char('g');
    }
    return format;
}

/// Without the sign; grouping and the decimal point by locale.
QString digits(double size, char style, int precision, bool grouped, QLocale locale) {
    auto options = locale.numberOptions();
    options.setFlag(QLocale::OmitGroupSeparator, !grouped);
    locale.setNumberOptions(options);
    constexpr double mostFixed = 1e21;  // as JavaScript's toFixed, which d3 writes with
    if (style == 'f' && size >= mostFixed) return digits(size, 'e', std::clamp(precision, 0, 3), false, locale);
    if (style != 'e') return locale.toString(size, style, precision);
    QString text = QString::number(size, 'e', precision);  // "1.23e+03", which d3 writes "1.23e+3"
    static const QRegularExpression zeros(QStringLiteral("(?<=e[+-])0+(?=\\d)"));
    return text.remove(zeros).replace(QLatin1Char('.'), locale.decimalPoint());
}

/// "1.500e3" -> "1.5e3".
QString trimmed(QString text, const QLocale& locale) {
    const QString point = locale.decimalPoint();
    const qsizetype at = text.indexOf(point);
    if (at < 0) return text;
    qsizetype end = at + point.size();
    while (end < text.size() && text[end].isDigit()) ++end;
    qsizetype keep = end;
    while (keep > at + point.size() && text[keep - 1] == QLatin1Char('0')) --keep;
    if (keep == at + point.size()) keep = at;
    return text.remove(keep, end - keep);
}

int exponentOf(double size) {
    return size == 0 ? 0 : QString::number(size, 'e', 15).section(QLatin1Char('e'), 1).toInt();
}

/// So many significant digits, in plain notation.
QString rounded(double size, int precision, bool grouped, const QLocale& locale) {
    const int exponent = exponentOf(QString::number(size, 'e', std::max(0, precision - 1)).toDouble());
    const int decimals = precision - 1 - exponent;
    if (decimals >= 0) return digits(size, 'f', decimals, grouped, locale);
    const double unit = std::pow(10.0, -decimals);
    return digits(std::round(size / unit) * unit, 'f', 0, grouped, locale);
}

QString general(double size, int precision, bool grouped, const QLocale& locale) {
    const int exponent = exponentOf(QString::number(size, 'e', std::max(0, precision - 1)).toDouble());
    const bool scientific = exponent < -6 || exponent >= precision;
    return scientific ? digits(size, 'e', std::max(0, precision - 1), false, locale)
                      : rounded(size, precision, grouped, locale);
}

/// One prefix of the SI, chosen after rounding.
QString prefixed(double size, int precision, const QLocale& locale) {
    static const QStringList prefixes{"y", "z", "a", "f", "p", "n", "µ", "m", "",
                                      "k", "M", "G", "T", "P", "E", "Z", "Y"};
    const int exponent = exponentOf(QString::number(size, 'e', std::max(0, precision - 1)).toDouble());
    const int step = std::clamp(static_cast<int>(std::floor(exponent / 3.0)), -8, 8);
    const double scaled = size / std::pow(10.0, step * 3);
    const int decimals = std::max(0, precision - 1 - (size == 0 ? 0 : exponent - step * 3));
    return digits(scaled, 'f', decimals, false, locale) + prefixes[step + 8];
}

struct Body {
    QString text;
    QString suffix = {};
};

Body bodyOf(const Format& format, double size, const QLocale& locale) {
    const int six = format.precision < 0 ? 6 : format.precision;
    const int significant = std::max(1, six);
    const auto scaled = [&](double unit, const char* word) -> Body {
        const int decimals = format.precision < 0 ? 1 : format.precision;
        return {digits(size / unit, 'f', decimals, format.grouped, locale), QString::fromUtf8(word)};
    };
    switch (format.type.unicode()) {
        case '%': {
            const int decimals = format.precision < 0 ? 0 : format.precision;
            return {digits(size * 100, 'f', decimals, format.grouped, locale), QStringLiteral("%")};
        }
        case 'p': return {rounded(size * 100, significant, format.grouped, locale), QStringLiteral("%")};
        case 'd': return {digits(std::round(size), 'f', 0, format.grouped, locale)};
        case 'e': return {digits(size, 'e', format.precision < 0 ? 3 : six, false, locale)};
        case 'f': return {digits(size, 'f', format.precision < 0 ? 0 : six, format.grouped, locale)};
        case 'g': return {general(size, significant, format.grouped, locale)};
        case 'r': return {rounded(size, significant, format.grouped, locale)};
        case 's': return {prefixed(size, significant, locale)};
        case 'b': return {QString::number(static_cast<qulonglong>(std::round(size)), 2)};
        case 'o': return {QString::number(static_cast<qulonglong>(std::round(size)), 8)};
        case 'x': return {QString::number(static_cast<qulonglong>(std::round(size)), 16)};
        case 'X': return {QString::number(static_cast<qulonglong>(std::round(size)), 16).toUpper()};
        case 'k': return scaled(1e3, "k");
        case 0x4E07: return scaled(1e4, "万");
        case 0x4EBF: return scaled(1e8, "亿");
        default: return {digits(size, 'f', six, format.grouped, locale)};
    }
}

QString aligned(const Format& format, const QString& before, const QString& text) {
    const QString whole = before + text;
    const auto missing = format.width - static_cast<int>(whole.size());
    if (missing <= 0) return whole;
    const QString space(missing, format.fill);
    switch (format.align.toLatin1()) {
        case '<': return whole + space;
        case '^': return space.left(missing / 2) + whole + space.mid(missing / 2);
        case '=': return before + space + text;
        default: return space + whole;
    }
}

}  // namespace

QString formattedNumber(double value, const QString& written, const QLocale& locale) {
    if (std::isnan(value)) return {};
    auto format = written.isEmpty() ? std::nullopt : parse(written);
    const bool whole = format && QStringLiteral("boxX").contains(format->type) && !format->type.isNull();
    if (!format || !std::isfinite(value) || (whole && std::abs(value) > 1.8e19)) return numberText(value, locale);
    if (format->type.isNull() && format->precision < 0) {
        // Without a type d3 writes what is needed and no more.
        QString plain = numberText(value, locale);
        if (!format->grouped) plain.remove(locale.groupSeparator());
        return format->width > 0 ? aligned(*format, {}, plain) : plain;
    }
    if (format->type.isNull()) {
        format->type = QLatin1Char('f');
    }
    Body body = bodyOf(*format, std::abs(value), locale);
    if (format->trim) {
        body.text = trimmed(body.text, locale);
    }
    static const QRegularExpression anything(QStringLiteral("[1-9a-fA-F]"));
    const bool zero = !body.text.contains(anything);
    const bool negative = value < 0 && !zero;
    const bool accounting = format->sign == QLatin1Char('(');
    QString before;
    if (negative) {
        before = accounting ? QStringLiteral("(") : QStringLiteral("\u2212");
    } else if (format->sign == QLatin1Char('+') || format->sign == QLatin1Char(' ')) {
        before = format->sign;
    }
    if (format->symbol == QLatin1Char('$')) before += QLatin1Char('$');
    if (accounting && negative) body.suffix += QLatin1Char(')');
    return aligned(*format, before, body.text + body.suffix);
}

}  // namespace kapok::chart

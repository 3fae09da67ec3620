#include "gui/data/cell_text.h"

#include "gui/common/strings.h"
#include "spec/selection.h"
#include "table/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Types)
};

std::optional<std::string> typedNumber(const QString& text) {
    bool read = false;
    double value = QLocale().toDouble(text, &read);
    if (!read) value = QLocale::c().toDouble(text, &read);
    if (!read || std::isnan(value)) return std::nullopt;
    return QString::number(value, 'g', QLocale::FloatingPointShortest).toStdString();
}

std::optional<std::string> typedWholeNumber(const QString& text) {
    bool read = false;
    qlonglong value = QLocale().toLongLong(text, &read);
    if (!read) value = QLocale::c().toLongLong(text, &read);
    if (!read) return std::nullopt;
    return std::to_string(value);
}

std::optional<std::string> typedBoolean(const QString& text) {
    const auto is = [&](std::initializer_list<QString> words) {
        for (const auto& word : words) {
            if (text.compare(word, Qt::CaseInsensitive) == 0) return true;
        }
        return false;
    };
    if (is({QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("1"), Words::tr("yes")})) return "true";
    if (is({QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("0"), Words::tr("no")})) return "false";
    return std::nullopt;
}

std::optional<std::string> typedDate(const QString& text) {
    for (const auto* form : {"yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日"}) {
        const QDate date = QDate::fromString(text, QString::fromUtf8(form));
        if (date.isValid()) return date.toString(Qt::ISODate).toStdString();
    }
    return std::nullopt;
}

std::optional<std::string> typedTime(QString text) {
    text.replace(QLatin1Char(' '), QLatin1Char('T'));
    if (const auto date = typedDate(text)) return *date + "T00:00:00";
    if (!QDateTime::fromString(text, Qt::ISODateWithMs).isValid()) return std::nullopt;
    if (text.count(QLatin1Char(':')) == 1) text += QStringLiteral(":00");
    return text.toStdString();
}

}  // namespace

QString typedText(const Column& column, std::size_t row) {
    QString text = toQt(cellText(column, row));
    if (column.type() == Type::Float64) text.replace(QLatin1Char('.'), QLocale().decimalPoint());
    if (column.type() == Type::DateTime) text.replace(QLatin1Char('T'), QLatin1Char(' '));
    if (column.type() == Type::Boolean && !text.isEmpty())
        text = text == QStringLiteral("true") ? Words::tr("yes") : Words::tr("no");
    return text;
}

std::optional<std::string> canonicalText(Type type, const QString& typed) {
    const QString text = typed.trimmed();
    switch (type) {
        case Type::Text: return fromQt(typed);
        case Type::Int64: return typedWholeNumber(text);
        case Type::Float64: return typedNumber(text);
        case Type::Boolean: return typedBoolean(text);
        case Type::Date: return typedDate(text);
        case Type::DateTime: return typedTime(text);
        case Type::Geometry: break;
    }
    return std::nullopt;
}

std::string literalOf(Type type, const std::string& canonical) {
    switch (type) {
        case Type::Text: return textLiteral(canonical);
        case Type::Date: return "date('" + canonical + "')";
        case Type::DateTime: return "datetime('" + canonical + "')";
        default: return canonical;
    }
}

std::string literalOf(const Column& column, std::size_t row) { return literalOf(column.type(), cellText(column, row)); }

}  // namespace kapok::gui

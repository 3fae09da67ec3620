#include "host/translate.h"

#include "sdk/list.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace kapok::host {
namespace {

Text placeText(const Place& place) {
    if (!place.file.empty() && place.row > 0 && !place.column.empty())
        return KAPOK_TR("host", "%1, row %2, column %3").arg(place.file).arg(place.row).arg(place.column);
    if (!place.file.empty() && place.row > 0) return KAPOK_TR("host", "%1, row %2").arg(place.file).arg(place.row);
    if (!place.file.empty() && !place.column.empty())
        return KAPOK_TR("host", "%1, column %2").arg(place.file).arg(place.column);
    if (place.row > 0 && !place.column.empty())
        return KAPOK_TR("host", "row %1, column %2").arg(place.row).arg(place.column);
    if (place.row > 0) return KAPOK_TR("host", "row %1").arg(place.row);
    if (!place.column.empty()) return KAPOK_TR("host", "column %1").arg(place.column);
    return verbatim(place.file);
}

QStringList translationFolders() {
    const QString program = QCoreApplication::applicationDirPath();
    return {":/translations", program + "/translations", program + "/../share/kapok/translations"};
}

/// An argument as the language writes it.
std::string localArgument(const std::string& argument) {
    if (argument.starts_with(numberMark)) {
        const QString digits = QString::fromStdString(argument.substr(1));
        bool read = false;
        const qlonglong number = digits.toLongLong(&read);
        return (read ? QLocale().toString(number) : digits).toStdString();
    }
    if (argument.find(listMark) == std::string::npos) return argument;
    return QString::fromStdString(argument).replace(QLatin1Char(listMark), listSeparator()).toStdString();
}

bool loadTranslation(QTranslator& translator, const QLocale& locale) {
    for (const QString& folder : translationFolders()) {
        if (translator.load(locale, "kapok", "_", folder)) return true;
    }
    return false;
}

/// The words of Qt's own widgets: buttons of dialogs, menus of text fields, the choice of a colour.
bool loadQtTranslation(QTranslator& translator, const QLocale& locale) {
    QStringList folders = translationFolders();
    folders.prepend(QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return std::any_of(folders.begin(), folders.end(), [&](const QString& folder) {
        return translator.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), folder);
    });
}

}  // namespace

std::string shown(const Text& text) {
    const QString translated = QCoreApplication::translate(text.context.c_str(), text.source.c_str());
    std::vector<std::string> arguments;
    for (const auto& argument : text.arguments) arguments.push_back(localArgument(argument));
    return fillPlaces(translated.toStdString(), arguments);
}

QString listSeparator() {
    return QLocale().language() == QLocale::Chinese ? QStringLiteral("、") : QStringLiteral(", ");
}

QString joinList(const QStringList& words) { return words.join(listSeparator()); }

QString shownString(const Text& text) { return QString::fromStdString(shown(text)); }

std::string shownLines(const std::vector<Text>& texts) {
    std::string lines;
    for (const Text& text : texts) lines += (lines.empty() ? "" : "\n") + shown(text);
    return lines;
}

std::string shown(const Error& error) {
    std::string line = shown(error.message());
    if (!error.place().empty()) line = shown(KAPOK_TR("host", "%1: %2").arg(shown(placeText(error.place()))).arg(line));
    if (!error.remedy().empty()) line = shown(KAPOK_TR("host", "%1 %2").arg(line).arg(shown(error.remedy())));
    return line;
}

QString shownString(const Error& error) { return QString::fromStdString(shown(error)); }

std::string shown(Type type) {
    switch (type) {
        case Type::Boolean: return shown(KAPOK_TR("host", "true or false"));
        case Type::Int64: return shown(KAPOK_TR("host", "whole number"));
        case Type::Float64: return shown(KAPOK_TR("host", "number"));
        case Type::Text: return shown(KAPOK_TR("host", "text"));
        case Type::Date: return shown(KAPOK_TR("host", "date"));
        case Type::DateTime: return shown(KAPOK_TR("host", "date and time"));
        case Type::Geometry: return shown(KAPOK_TR("host", "geometry"));
    }
    return {};
}

QString installTranslation(const QString& language) {
    static QTranslator translator;
    static QTranslator ofQt;
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::removeTranslator(&ofQt);
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C) return "en";
    if (!loadTranslation(translator, locale)) return "en";
    if (loadQtTranslation(ofQt, locale)) QCoreApplication::installTranslator(&ofQt);
    QCoreApplication::installTranslator(&translator);
    return locale.name();
}

}  // namespace kapok::host

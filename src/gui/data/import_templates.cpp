#include "gui/data/import_templates.h"

#include "gui/common/strings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kapok::gui {
namespace {

QString written(const ImportTemplate& made) {
    QJsonObject options;
    for (const auto& [key, value] : made.options) options.insert(toQt(key), toQt(value));
    const QJsonObject object{{QStringLiteral("name"), made.name},
                             {QStringLiteral("columns"), QJsonArray::fromStringList(made.columns)},
                             {QStringLiteral("options"), options}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ImportTemplate read(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ImportTemplate found;
    found.name = object.value(QStringLiteral("name")).toString();
    for (const auto& column : object.value(QStringLiteral("columns")).toArray()) found.columns << column.toString();
    const QJsonObject options = object.value(QStringLiteral("options")).toObject();
    for (auto option = options.begin(); option != options.end(); ++option) {
        found.options[fromQt(option.key())] = fromQt(option.value().toString());
    }
    return found;
}

}  // namespace

std::vector<ImportTemplate> importTemplates(const host::Settings& settings) {
    std::vector<ImportTemplate> all;
    for (const auto& text : settings.get(host::settings::importTemplates)) {
        ImportTemplate found = read(text);
        if (!found.name.isEmpty()) all.push_back(std::move(found));
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return all;
}

void keepImportTemplate(host::Settings& settings, const ImportTemplate& made) {
    QStringList texts;
    for (const auto& other : importTemplates(settings)) {
        if (other.name != made.name) texts.append(written(other));
    }
    texts.append(written(made));
    settings.set(host::settings::importTemplates, texts);
}

}  // namespace kapok::gui

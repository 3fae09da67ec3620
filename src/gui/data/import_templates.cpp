#include "gui/data/import_templates.h"

#include "gui/common/strings.h"
#include "gui/data/import_choices.h"
#include "io/csv_preview.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr std::size_t lookedAt = 20;  ///< rows

QString written(const ImportTemplate& made) {
    QJsonObject options;
    for (const auto& [key, value] : made.options) options.insert(toQt(key), toQt(value));
    const QJsonObject object{{QStringLiteral("name"), made.name},
                             {QStringLiteral("columns"), QJsonArray::fromStringList(made.columns)},
                             {QStringLiteral("options"), options},
                             {QStringLiteral("file"), made.file}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ImportTemplate read(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ImportTemplate found;
    found.name = object.value(QStringLiteral("name")).toString();
    found.file = object.value(QStringLiteral("file")).toString();
    for (const auto& column : object.value(QStringLiteral("columns")).toArray()) found.columns << column.toString();
    const QJsonObject options = object.value(QStringLiteral("options")).toObject();
    for (auto option = options.begin(); option != options.end(); ++option) {
        found.options[fromQt(option.key())] = fromQt(option.value().toString());
    }
    return found;
}

template <class Fields>
QStringList namesOf(const Fields& fields) {
    QStringList names;
    for (const auto& field : fields) names.append(toQt(field.name));
    return names;
}

/// The columns that the options give; none when they do not suit the file.
QStringList columnsWith(const io::OptionTexts& texts, const std::string& path, const std::string& table, bool text) {
    try {
        io::OpenOptions options = io::parseOptions(texts);
        if (options.table.empty()) options.table = table;
        return text ? namesOf(io::previewTextTable(path, options, lookedAt).fields)
                    : namesOf(io::openFile(path, options).table.schema());
    } catch (const Error&) {
        return {};
    }
}

}  // namespace

QString filePattern(const QString& path) {
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    return QFileInfo(path).fileName().replace(digits, QStringLiteral("#"));
}

std::optional<ImportTemplate> templateFor(const std::vector<ImportTemplate>& templates, const std::string& path,
                                          const std::string& table) {
    const QString pattern = filePattern(toQt(path));
    const bool text = importKind(toQt(path)) == ImportKind::Text;
    std::optional<ImportTemplate> found;
    for (const auto& one : templates) {
        const bool alike = one.file == pattern;
        if (one.columns.isEmpty() || one.options.empty() || (found && !alike) || (!text && !alike)) continue;
        if (columnsWith(one.options, path, table, text) != one.columns) continue;
        found = one;
        if (alike) break;
    }
    return found;
}

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

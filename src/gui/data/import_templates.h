// Named ways to read a file, kept among the settings for next month's file of the same kind.
#pragma once

#include "host/settings.h"
#include "io/options.h"

#include <QString>

#include <optional>

namespace kapok::gui {

struct ImportTemplate {
    QString name;
    QStringList columns;  ///< of the table it was made for
    io::OptionTexts options;
    QString file = {};  ///< the filePattern of the file it was made for
};

/// A file's name with its digits made alike: those of next month have the same. "sales_2024-01.csv" -> "sales_#-#.csv".
QString filePattern(const QString& path);

/// The template that reads the file into the columns it was made for; among several one whose file was named alike.
/// Text tables are looked at through their beginning; of other files only templates of files named alike are tried.
/// Reads the file: for jobs. A file that cannot be read has none.
std::optional<ImportTemplate> templateFor(const std::vector<ImportTemplate>& templates, const std::string& path,
                                          const std::string& table);

/// In the order of their names; what cannot be read is passed over.
std::vector<ImportTemplate> importTemplates(const host::Settings& settings);
/// In place of the one of that name.
void keepImportTemplate(host::Settings& settings, const ImportTemplate& made);

}  // namespace kapok::gui

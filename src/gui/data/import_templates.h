// Named ways to read a file, kept among the settings for next month's file of the same kind.
#pragma once

#include "host/settings.h"
#include "io/options.h"

#include <QString>

namespace kapok::gui {

struct ImportTemplate {
    QString name;
    QStringList columns;  ///< of the table it was made for
    io::OptionTexts options;
};

/// In the order of their names; what cannot be read is passed over.
std::vector<ImportTemplate> importTemplates(const host::Settings& settings);
/// In place of the one of that name.
void keepImportTemplate(host::Settings& settings, const ImportTemplate& made);

}  // namespace kapok::gui

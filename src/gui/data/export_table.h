// A table leaves the program: where to, in which form, and what is said about it.
#pragma once

#include "gui/common/session.h"
#include "gui/data/row_order.h"
#include "io/write.h"

#include <QDialog>

class QCheckBox;
class QVBoxLayout;

namespace kapok::gui {

/// What is exported.
struct Exported {
    Table table;
    QString name;            ///< suggested for the file
    std::string provenance;  ///< source, filters and steps, in lines
    RowOrder order = {};     ///< the rows of the table that leave, as a view shows them; null: all
};

/// The filters of the file dialog: every format that can be written.
QStringList tableExportFilters();

/// Asks for a file, then as exportTable.
void askAndExport(Session& session, const Exported& exported);

/// Writes in the background; a limit of the format is told before anything is written, and where the format leaves a
/// choice it is asked for. The old file stays until the new one is whole.
void exportTable(Session& session, const Exported& exported, const QString& path);

/// The choices that io::writeChoices offers for a format, each with its reason.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(Session& session, const QString& path, const io::WriteChoices& choices);

    io::WriteOptions options() const;
    QCheckBox* box(const char* key) const;

private:
    void addChoice(const char* key, const QString& text, const QString& reason, bool checked);

    QVBoxLayout* rows_;
};

}  // namespace kapok::gui

// A table from the clipboard: copied in a spreadsheet or a page, it becomes a dataset kept in the workbook.
#pragma once

#include "gui/common/session.h"
#include "io/clipboard_reader.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace kapok::gui {

class ImportChoices;
class TableGrid;

/// Reads the clipboard in the background. A table without any doubt is taken at once; else it is shown first.
void pasteAsDataset(Session& session);

/// Cells that do not fit, ragged rows, or no more than one column of text: to be looked at before it is taken.
bool isDoubtful(const io::Opened& opened);

class PasteDialog : public QDialog {
    Q_OBJECT
public:
    /// `first`: what was read without any choice.
    PasteDialog(Session& session, std::string text, const io::Opened& first);

    void accept() override;
    ImportChoices& choices() { return *choices_; }
    TableGrid& preview() { return *grid_; }
    QString note() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    void show(const io::Opened& opened);
    void showError(const Error& error);

    Session& session_;
    std::string text_;
    ImportChoices* choices_;
    QLabel* note_;
    QLabel* size_;
    TableGrid* grid_;
    QPushButton* take_ = nullptr;
    host::JobHandle job_;
};

}  // namespace kapok::gui

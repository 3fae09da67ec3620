// How a file is read: every guess is shown and may be changed; what comes of it is shown below at once.
#pragma once

#include "gui/common/session.h"
#include "gui/data/import_choices.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTableView;
class QTreeWidget;

namespace kapok::io {
struct TextPreview;
}

namespace kapok::gui {

class ImportPreviewModel;
class TableGrid;

class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Session& session, Id dataset);

    void accept() override;
    ImportChoices& choices() { return *choices_; }
    const ImportPreviewModel& preview() const { return *model_; }
    QString note() const;
    /// Options kept under a name; those made for a table of the same columns say so.
    QComboBox& templates() { return *templates_; }
    void saveTemplate();
    /// Cells and rows that do not fit, as far as they are listed.
    int problemCount() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Head;
    QWidget* makeTextPreview();
    void build();
    Dataset changed() const;
    QString path() const;
    void showPreview();
    void showHead(const io::OptionTexts& asked, const host::Outcome<Head>& head);
    void fitColumns(bool fresh);
    void showNotes(const io::TextPreview& preview);
    void showError(const Error& error);
    /// The whole file: how many rows, and what does not fit.
    void readAll();
    void showProblems(const io::ImportReport& report);
    void chooseType(int column);
    void showTemplates();
    void useTemplate();
    QStringList columns() const;

    Session& session_;
    Id dataset_;
    ImportKind kind_;
    ImportChoices* choices_;
    QComboBox* templates_;
    QLabel* note_;
    QLabel* size_;
    QTabWidget* tabs_;
    ImportPreviewModel* model_;
    QTableView* cells_ = nullptr;  ///< of text tables
    TableGrid* grid_ = nullptr;    ///< of all others
    QPlainTextEdit* lines_ = nullptr;
    QTreeWidget* problems_;
    QTimer reading_;  ///< the whole file is read when nothing has been changed for a while
    host::JobHandle job_;
    workbook::RequestId tableRequest_ = 0;
    workbook::RequestId reportRequest_ = 0;
    bool encodingsKnown_ = false;
};

}  // namespace kapok::gui

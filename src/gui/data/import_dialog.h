// How a file is read: encoding, delimiter, names, types; what comes of it is shown below.
#pragma once

#include "gui/common/session.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace kapok::gui {

class TableGrid;

class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Session& session, Id dataset);

    void accept() override;

private:
    QComboBox* addChoice(QLayout* layout, const QString& label, const char* key,
                         const std::vector<std::pair<QString, QString>>& values);
    Dataset changed() const;
    void showPreview();

    Session& session_;
    Id dataset_;
    std::vector<std::pair<std::string, QComboBox*>> choices_;  ///< by key of io::OptionTexts
    QLabel* note_;
    TableGrid* preview_;
};

}  // namespace kapok::gui

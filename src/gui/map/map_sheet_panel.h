// What the chosen element of a page is and has.
#pragma once

#include "gui/common/session.h"
#include "spec/map_sheet.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace kapok::gui {

/// Every change is told at once.
class MapSheetPanel : public QWidget {
    Q_OBJECT
public:
    explicit MapSheetPanel(QWidget* parent = nullptr);

    /// Null: nothing is chosen. `maps`: ids and names of the other maps of the workbook.
    void show(const SheetElement* element, const QList<QPair<QString, QString>>& maps);
    void retranslate();

signals:
    /// `what` is the property, so that keystrokes in one field are one step of undo.
    void changed(const kapok::SheetElement& element, const QString& what);
    /// The part shown is to be that of the map's window.
    void extentAsked();

private:
    void build();
    QDoubleSpinBox* lengthBox(double SheetElement::*member, const char* name);
    void read(const QString& what);

    QVBoxLayout* layout_;
    QLabel* title_ = nullptr;
    QLabel* hint_ = nullptr;
    QWidget* fields_ = nullptr;
    QWidget* textRow_ = nullptr;
    QPlainTextEdit* text_ = nullptr;
    QWidget* sizeRow_ = nullptr;
    QDoubleSpinBox* size_ = nullptr;
    QWidget* mapRow_ = nullptr;
    QComboBox* map_ = nullptr;
    QWidget* extentRow_ = nullptr;
    QPushButton* asWindow_ = nullptr;
    QPushButton* whole_ = nullptr;
    QCheckBox* frame_ = nullptr;
    QCheckBox* grid_ = nullptr;
    QList<QPair<QDoubleSpinBox*, double SheetElement::*>> lengths_;
    SheetElement element_;
    bool filling_ = false;
};

}  // namespace kapok::gui

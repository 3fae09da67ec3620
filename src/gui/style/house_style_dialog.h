// The house style of the workbook: colours, font and footer; loaded from and saved to a file.
#pragma once

#include "gui/common/session.h"
#include "spec/house_style.h"

#include <QDialog>

class QComboBox;
class QFontComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace kapok::gui {

/// Every change applies at once and is one step of undo.
class HouseStyleDialog : public QDialog {
    Q_OBJECT
public:
    explicit HouseStyleDialog(Session& session);

    /// A PNG, JPEG or SVG file.
    void takeLogo(const QString& path);
    void load(const QString& path);
    void save(const QString& path);

private:
    /// A colour of the style: what it is called, and where it stands.
    struct Colour {
        QPushButton* button;
        std::function<std::string&(HouseStyle&)> in;
        std::function<Rgb(const Theme&)> standard;
    };

    void addLogo(QVBoxLayout* layout);
    void showLogo(const HouseStyle& style);
    void addColour(class QLayout* layout, const QString& name, std::function<std::string&(HouseStyle&)> in,
                   std::function<Rgb(const Theme&)> standard);
    void choose(const Colour& colour);
    void refresh();
    void change(const std::function<void(HouseStyle&)>& edit);

    Session& session_;
    std::vector<Colour> colours_;
    QLineEdit* footer_;
    QFontComboBox* font_;
    QComboBox* ramp_;
    QLabel* logo_;
    QPushButton* noLogo_;
    QComboBox* corner_;
    QSpinBox* logoHeight_;
};

}  // namespace kapok::gui

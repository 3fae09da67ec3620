// The bar on top: the program's menu, the most used actions, the command field and Export.
#pragma once

#include <QToolBar>

class QPushButton;
class QToolButton;

namespace kapok::gui {

class ActionRegistry;

class TopBar : public QToolBar {
    Q_OBJECT
public:
    explicit TopBar(ActionRegistry& actions, QWidget* parent = nullptr);

    /// The menu behind the program's name.
    QToolButton* menuButton() const { return brand_; }
    void retranslate();

private:
    void addButton(const QString& id);

    ActionRegistry& actions_;
    QToolButton* brand_;
    QPushButton* search_;
    QPushButton* export_;
};

}  // namespace kapok::gui

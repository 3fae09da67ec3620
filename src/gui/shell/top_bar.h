// The bar on top: the program's menu, the most used actions, the command field and Export.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace kapok::gui {

class ActionRegistry;

class TopBar : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(ActionRegistry& actions, QWidget* parent = nullptr);

    /// The menu behind the program's name.
    QToolButton* menuButton() const { return brand_; }
    void retranslate();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSearch();
    void addButtons(std::initializer_list<const char*> ids);
    void addSeparator();

    ActionRegistry& actions_;
    QHBoxLayout* layout_;
    QToolButton* brand_;
    QList<QToolButton*> buttons_;
    QPushButton* search_;
    QPushButton* export_;
};

}  // namespace kapok::gui

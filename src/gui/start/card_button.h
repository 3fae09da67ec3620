// A large button: icon, title and a muted line below.
#pragma once

#include "gui/style/icons.h"

#include <QPushButton>

namespace kapok::gui {

class CardButton : public QPushButton {
    Q_OBJECT
public:
    /// `slim`: no frame until the mouse is over it.
    CardButton(const QString& iconName, const QString& title, const QString& detail, bool slim = false,
               QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect textArea(int width) const;

    QString iconName_;
    QString title_;
    QString detail_;
    bool slim_;
};

}  // namespace kapok::gui

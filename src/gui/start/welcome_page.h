// The first screen: recent files, the example, open a file, a place to drop files on.
#pragma once

#include "gui/common/page.h"

class QLabel;
class QVBoxLayout;

namespace kapok::gui {

class WelcomePage : public Page {
    Q_OBJECT
public:
    explicit WelcomePage(Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Welcome"); }
    QString iconName() const override { return QStringLiteral("home"); }
    void update(const workbook::State&, const workbook::State&) override {}
    void retranslate() override;
    /// Files are held over the window.
    void setDropping(bool dropping);

private:
    QWidget* startColumn();
    QWidget* recentColumn();
    QWidget* dropArea();

    QVBoxLayout* content_;
    QWidget* drop_ = nullptr;
};

}  // namespace kapok::gui

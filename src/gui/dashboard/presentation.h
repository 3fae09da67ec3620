// Dashboards on the whole screen, one after the other.
#pragma once

#include "gui/common/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kapok::gui {

class DashboardCanvas;

/// Starts with one dashboard and goes on with the others that are part of presentations, each for its seconds. A touch,
/// a click or the wheel pauses; Space goes on, arrows turn the page, Esc ends.
class Presentation : public QWidget {
    Q_OBJECT
public:
    Presentation(Session& session, const Id& first);

    /// Dashboards in turn.
    const std::vector<Id>& pages() const { return pages_; }
    Id current() const;
    bool isPaused() const { return !timer_.isActive(); }
    void setPaused(bool paused);
    void step(int by);
    DashboardCanvas& canvas() { return *canvas_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showPage(std::size_t page);
    void showWords();
    void follow(const workbook::State& after);
    void goTo(const Id& item);

    Session& session_;
    std::vector<Id> pages_;
    std::size_t page_ = 0;
    QTimer timer_;
    QStackedWidget* stack_;
    DashboardCanvas* canvas_ = nullptr;
    QLabel* name_;
    QLabel* count_;
    QPushButton* pause_;
};

}  // namespace kapok::gui

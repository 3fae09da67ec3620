#include "gui/dashboard/presentation.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/dashboard/action_runner.h"
#include "gui/dashboard/dashboard_canvas.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kapok::gui {

Presentation::Presentation(Session& session, const Id& first)
    : QWidget(session.window(), Qt::Window),
      session_(session),
      stack_(new QStackedWidget),
      name_(roleLabel({}, "strong")),
      count_(roleLabel({}, "muted")),
      pause_(button(
          {}, {}, [this] { setPaused(!isPaused()); }, "link")) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Presentation"));
    pages_.push_back(first);
    for (const auto& item : session.state().items(ItemKind::Dashboard)) {
        if (item->id != first && std::get<Dashboard>(item->value).presented) pages_.push_back(item->id);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(stack_, 1);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 2, 16, 6);
    bar->addWidget(name_);
    bar->addStretch();
    bar->addWidget(pause_);
    bar->addWidget(count_);
    bar->addWidget(button(
        tr("End"), {}, [this] { close(); }, "link"));
    layout->addLayout(bar);
    connect(&timer_, &QTimer::timeout, this, [this] { step(1); });
    connect(&session.workbook(), &workbook::Workbook::stateChanged, this,
            [this](const workbook::State&, const workbook::State& after) { follow(after); });
    connect(&session, &Session::openRequested, this, &Presentation::goTo);
    connect(&session, &Session::tileRequested, this, [this](const Id& dashboard, const std::string& tile) {
        if (dashboard == current()) canvas().showTile(tile);
    });
    qApp->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    showPage(0);
    setFocus();
    setPaused(pages_.size() < 2);
}

Id Presentation::current() const { return pages_[page_]; }

void Presentation::showPage(std::size_t page) {
    page_ = page;
    auto* made = new DashboardCanvas(session_, current());
    made->setPresenting(true);
    new ActionRunner(session_, *made, made);
    made->retranslate();
    auto* before = stack_->currentWidget();
    auto* scroll = new QScrollArea;  // more rows than a screen has room for
    scroll->setWidgetResizable(true);
    scroll->setWidget(made);
    stack_->addWidget(scroll);
    stack_->setCurrentWidget(scroll);
    if (before) before->deleteLater();
    canvas_ = made;
    showWords();
}

void Presentation::step(int by) {
    const auto count = static_cast<int>(pages_.size());
    const bool paused = isPaused();
    showPage(static_cast<std::size_t>((static_cast<int>(page_) + by + count) % count));
    if (!paused) setPaused(false);
}

void Presentation::setPaused(bool paused) {
    if (paused || pages_.size() < 2) {
        timer_.stop();
    } else {
        timer_.start(std::max(1, session_.state().dashboard(current()).presentSeconds) * 1000);
    }
    showWords();
}

void Presentation::showWords() {
    name_->setText(session_.itemName(current()));
    count_->setText(tr("%1 of %2").arg(page_ + 1).arg(pages_.size()));
    count_->setVisible(pages_.size() > 1);
    pause_->setVisible(pages_.size() > 1);
    pause_->setText(isPaused() ? tr("Go on (Space)") : tr("Pause (Space)"));
}

void Presentation::follow(const workbook::State& after) {
    const Id now = current();
    std::erase_if(pages_, [&](const Id& page) { return !after.has(page); });
    if (pages_.empty()) {
        pages_ = {now};  // until the window is gone
        close();
        return;
    }
    const auto found = std::find(pages_.begin(), pages_.end(), now);
    if (found == pages_.end()) return showPage(0);
    page_ = static_cast<std::size_t>(found - pages_.begin());
    canvas().refresh(true);
    showWords();
}

/// An action of a tile leads to another dashboard here; anything else is seen in the window.
void Presentation::goTo(const Id& item) {
    const auto found = session_.state().find(item);
    if (!found || found->kind() != ItemKind::Dashboard) {
        close();
        return;
    }
    auto place = std::find(pages_.begin(), pages_.end(), item);
    if (place == pages_.end()) place = pages_.insert(pages_.end(), item);
    setPaused(true);
    showPage(static_cast<std::size_t>(place - pages_.begin()));
}

void Presentation::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Escape: close(); return;
        case Qt::Key_Space: return setPaused(!isPaused());
        case Qt::Key_Right:
        case Qt::Key_PageDown: return step(1);
        case Qt::Key_Left:
        case Qt::Key_PageUp: return step(-1);
        default: QWidget::keyPressEvent(event);
    }
}

/// Whoever touches a page wants to look at it.
bool Presentation::eventFilter(QObject* watched, QEvent* event) {
    const bool touched = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel ||
                         event->type() == QEvent::TouchBegin;
    auto* widget = touched ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget && stack_->isAncestorOf(widget) && !isPaused()) setPaused(true);
    return QWidget::eventFilter(watched, event);
}

}  // namespace kapok::gui

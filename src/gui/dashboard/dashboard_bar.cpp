#include "gui/dashboard/dashboard_bar.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/dashboard/action_runner.h"
#include "gui/dashboard/bookmarks.h"
#include "gui/dashboard/dashboard_canvas.h"
#include "gui/dashboard/refresher.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>

namespace kapok::gui {

DashboardBar::DashboardBar(Session& session, DashboardCanvas& canvas, ActionRunner& actions, Refresher& refresher)
    : session_(session),
      canvas_(canvas),
      actions_(actions),
      refresher_(refresher),
      layouts_(comboBox()),
      follow_(button(
          {}, {},
          [this] {
              session_.replace(
                  canvas_.dashboard(),
                  withoutArrangement(session_.state().dashboard(canvas_.dashboard()), canvas_.layoutKind()),
                  KAPOK_TR("gui", "Arrange the layout by itself"));
          },
          "link")),
      filters_(new QHBoxLayout),
      refreshed_(roleLabel({}, "muted")),
      refreshNow_(iconButton(QStringLiteral("refresh"), {}, [this] { refresher_.refreshNow(); })),
      bookmarks_(button({}, QStringLiteral("eye"), [] {})),
      present_(button({}, QStringLiteral("play"), [this] { emit presentRequested(); })) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 0);
    row->setSpacing(8);
    row->addWidget(layouts_);
    row->addWidget(follow_);
    row->addLayout(filters_);
    row->addStretch();
    row->addWidget(refreshed_);
    row->addWidget(refreshNow_);
    row->addWidget(bookmarks_);
    row->addWidget(present_);
    layouts_->setObjectName(QStringLiteral("layouts"));
    layouts_->setMinimumWidth(150);
    refreshed_->setObjectName(QStringLiteral("refreshed"));
    connect(layouts_, &QComboBox::activated, this, [this] {
        const QVariant kind = layouts_->currentData();
        canvas_.setLayoutKind(kind.isValid() ? std::optional(static_cast<LayoutKind>(kind.toInt())) : std::nullopt);
        refresh();
    });
    auto* menu = new QMenu(bookmarks_);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillBookmarks(menu); });
    bookmarks_->setMenu(menu);
    connect(&refresher_, &Refresher::told, this, &DashboardBar::showRefreshing);
    retranslate();
}

void DashboardBar::buildLayouts() {
    const QSignalBlocker quiet(layouts_);
    layouts_->clear();
    layouts_->addItem(tr("Fits the window"));
    const std::pair<LayoutKind, QString> kinds[] = {{LayoutKind::Screen, tr("Screen")},
                                                    {LayoutKind::Wide, tr("Wide screen")},
                                                    {LayoutKind::A4, tr("A4 page")},
                                                    {LayoutKind::Slide, tr("16:9 page")}};
    for (const auto& [kind, name] : kinds) {
        layouts_->addItem(name, static_cast<int>(kind));
        if (canvas_.wantedLayout() == kind) layouts_->setCurrentIndex(layouts_->count() - 1);
    }
    layouts_->setAccessibleName(tr("Layout"));
    layouts_->setToolTip(
        tr("The arrangement that is shown and changed. Each follows from the screen's until it is changed."));
}

void DashboardBar::retranslate() {
    buildLayouts();
    follow_->setText(tr("Arrange by itself"));
    refreshNow_->setToolTip(tr("Read changed sources again"));
    refreshNow_->setAccessibleName(refreshNow_->toolTip());
    bookmarks_->setText(tr("Views"));
    present_->setText(tr("Present"));
    present_->setToolTip(tr("On the whole screen (F5)"));
    refresh();
}

void DashboardBar::refresh() {
    if (!session_.state().has(canvas_.dashboard())) return;
    const LayoutKind kind = canvas_.layoutKind();
    follow_->setVisible(kind != LayoutKind::Screen && isEdited(session_.state().dashboard(canvas_.dashboard()), kind));
    showFilters();
    showRefreshing();
}

void DashboardBar::showFilters() {
    clearLayout(filters_);
    for (const Selection& left : session_.state().dashboard(canvas_.dashboard()).filters) {
        auto* chip = new Chip(tr("Only: %1").arg(toQt(left.label.empty() ? left.predicate : left.label)),
                              tr("Show all rows again"), false);
        connect(
            chip, &Chip::cleared, this, [this, dataset = left.dataset] { actions_.clearFilter(dataset); },
            Qt::QueuedConnection);
        filters_->addWidget(chip);
    }
}

void DashboardBar::showRefreshing() {
    const QString time = QLocale().toString(refresher_.last().time(), QLocale::ShortFormat);
    const bool failed = !refresher_.error().isEmpty();
    QString words;
    if (failed) {
        words = tr("Not refreshed: %1").arg(refresher_.error());
    } else if (refresher_.isRunning()) {
        words = tr("Refreshing…");
    } else if (refresher_.last().isValid()) {
        words = tr("Refreshed %1").arg(time);
    }
    refreshed_->setText(fontMetrics().elidedText(words, Qt::ElideRight, 360));
    refreshed_->setToolTip(words);
    setStyleProperty(refreshed_, "role", failed ? QStringLiteral("warning") : QStringLiteral("muted"));
}

void DashboardBar::fillBookmarks(QMenu* menu) {
    menu->clear();
    const auto& marks = session_.state().dashboard(canvas_.dashboard()).bookmarks;
    for (const Bookmark& mark : marks) {
        menu->addAction(toQt(mark.name), this,
                        [this, name = mark.name] { session_.guarded([&] { showBookmark(session_, canvas_, name); }); });
    }
    if (!marks.empty()) menu->addSeparator();
    menu->addAction(icon(QStringLiteral("plus")), tr("Keep this view…"), this, [this] {
        const QString name = session_.dialogs().askText(
            session_.window(), tr("Keep this view"),
            tr("Its name; selections, filters, tabs, ranges and variables are kept:"), tr("View"));
        if (!name.isEmpty()) keepBookmark(session_, canvas_, fromQt(name));
    });
    if (marks.empty()) return;
    auto* forget = menu->addMenu(tr("Forget"));
    for (const Bookmark& mark : marks) {
        forget->addAction(toQt(mark.name), this,
                          [this, name = mark.name] { removeBookmark(session_, canvas_.dashboard(), name); });
    }
}

}  // namespace kapok::gui

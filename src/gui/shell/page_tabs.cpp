#include "gui/shell/page_tabs.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/sql/sql_page.h"
#include "gui/start/welcome_page.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr int widestTitle = 180;

}  // namespace

PageTabs::PageTabs(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      bar_(new QTabBar),
      selections_(new SelectionBar(session, this)),
      context_(new ContextBar(session, this)),
      stack_(new QStackedWidget) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar_);
    layout->addWidget(context_);
    layout->addWidget(stack_, 1);
    bar_->setTabsClosable(true);
    bar_->setMovable(true);
    bar_->setExpanding(false);
    bar_->setElideMode(Qt::ElideNone);  // more tabs than room: they scroll
    bar_->setUsesScrollButtons(true);
    bar_->setDocumentMode(true);
    bar_->setDrawBase(false);
    bar_->setIconSize({16, 16});
    bar_->setFocusPolicy(Qt::TabFocus);
    bar_->setChangeCurrentOnDrag(true);  // what is dragged from one page reaches another
    connect(bar_, &QTabBar::currentChanged, this, &PageTabs::show);
    connect(bar_, &QTabBar::tabCloseRequested, this, &PageTabs::close);
    connect(bar_, &QTabBar::tabMoved, this, [this](int from, int to) { pages_.move(from, to); });
    connect(&session_, &Session::finished, this, &PageTabs::mark);
    connect(&session_, &Session::drillThroughRequested, this, &PageTabs::drillThrough);
    connect(context_, &ContextBar::cleared, this, &PageTabs::clearContext);
    connect(context_, &ContextBar::backRequested, this, &PageTabs::goBack);
    retranslate();
}

void PageTabs::open(const Id& item) {
    for (int i = 0; i < pages_.size(); ++i) {
        if (pages_[i]->item() == item) {
            bar_->setCurrentIndex(i);
            pages_[i]->setFocus();
            return;
        }
    }
    if (!session_.state().has(item)) return;
    if (auto* page = makePage(session_, item, stack_)) add(page);
}

void PageTabs::drillThrough(const Id& item, const Selection& rows) {
    const Id from = current() ? current()->item() : Id();
    open(item);
    Page* page = current();
    if (!page || page->item() != item) return;
    contexts_[page] = {rows, from};
    if (!page->setContext(rows)) session_.selections().select(rows);
    context_->show(contexts_.value(page));
}

void PageTabs::clearContext() {
    Page* page = current();
    if (!page || !contexts_.contains(page)) return;
    const PageContext context = contexts_.take(page);
    if (!page->setContext({context.rows.dataset, {}, {}})) session_.selections().clear(context.rows.dataset);
    context_->show(std::nullopt);
}

void PageTabs::goBack() {
    const Id from = current() ? contexts_.value(current()).from : Id();
    clearContext();
    open(from);
}

void PageTabs::openWelcome() {
    for (int i = 0; i < pages_.size(); ++i) {
        if (qobject_cast<WelcomePage*>(pages_[i])) return bar_->setCurrentIndex(i);
    }
    add(new WelcomePage(session_, stack_));
}

void PageTabs::openSql(const Id& dataset) {
    const auto found =
        std::find_if(pages_.begin(), pages_.end(), [](Page* page) { return qobject_cast<SqlPage*>(page); });
    if (found == pages_.end()) {
        auto* page = new SqlPage(session_, stack_);
        add(page);
        return page->ask(dataset);
    }
    bar_->setCurrentIndex(static_cast<int>(found - pages_.begin()));
    static_cast<SqlPage*>(*found)->ask(dataset);
}

void PageTabs::add(Page* page) {
    stack_->addWidget(page);
    pages_.append(page);
    const int index = bar_->addTab(icon(page->iconName(), IconTone::Muted), page->title());
    refreshTab(index);
    bar_->setCurrentIndex(index);  // shows it; the first one has been shown when it was added
}

void PageTabs::refreshTab(int index) {
    const Page* page = pages_[index];
    const bool isMarked = marked_.contains(toQt(page->item()));
    QString shown = bar_->fontMetrics().elidedText(page->title(), Qt::ElideRight, widestTitle);
    shown.replace(QLatin1Char('&'), QLatin1String("&&"));
    bar_->setTabText(index, isMarked ? shown + QStringLiteral("  ●") : shown);
    bar_->setTabToolTip(index, page->title());
    if (auto* closing = bar_->tabButton(index, QTabBar::RightSide)) {
        closing->setAccessibleName(tr("Close \"%1\"").arg(page->title()));
    }
}

void PageTabs::mark(const Id& item) {
    for (int i = 0; i < pages_.size(); ++i) {
        if (pages_[i]->item() != item || i == bar_->currentIndex()) continue;
        marked_.insert(toQt(item));
        refreshTab(i);
    }
}

Page* PageTabs::current() const { return pages_.value(bar_->currentIndex()); }

void PageTabs::show(int index) {
    Page* page = pages_.value(index);
    if (!page) return;
    stack_->setCurrentWidget(page);
    if (!bar_->hasFocus()) page->setFocus();
    marked_.remove(toQt(page->item()));
    refreshTab(index);
    selections_->setDatasets(page->datasets());
    context_->show(contexts_.contains(page) ? std::optional(contexts_.value(page)) : std::nullopt);
    emit currentChanged(page);
}

void PageTabs::close(int index) {
    if (index < 0 || index >= pages_.size()) return;
    Page* page = pages_.takeAt(index);
    contexts_.remove(page);
    stack_->removeWidget(page);
    const QSignalBlocker quiet(bar_);
    bar_->removeTab(index);
    page->deleteLater();
    if (pages_.isEmpty()) {
        openWelcome();
    } else {
        show(bar_->currentIndex());
    }
}

void PageTabs::closeCurrent() { close(bar_->currentIndex()); }

void PageTabs::closeAll() {
    const QSignalBlocker quiet(bar_);
    while (!pages_.isEmpty()) {
        Page* page = pages_.takeLast();
        contexts_.remove(page);
        stack_->removeWidget(page);
        bar_->removeTab(static_cast<int>(pages_.size()));
        page->deleteLater();
    }
}

void PageTabs::step(int by) {
    const int count = bar_->count();
    if (count > 0) bar_->setCurrentIndex((bar_->currentIndex() + by + count) % count);
}

void PageTabs::update(const workbook::State& before, const workbook::State& after) {
    for (int i = static_cast<int>(pages_.size()) - 1; i >= 0; --i) {
        if (!pages_[i]->item().empty() && !after.has(pages_[i]->item())) close(i);
    }
    for (int i = 0; i < pages_.size(); ++i) {
        pages_[i]->update(before, after);
        refreshTab(i);
    }
    if (Page* page = current()) selections_->setDatasets(page->datasets());
}

void PageTabs::retranslate() {
    bar_->setAccessibleName(tr("Open pages"));
    selections_->retranslate();
    for (int i = 0; i < pages_.size(); ++i) {
        pages_[i]->retranslate();
        refreshTab(i);
    }
}

}  // namespace kapok::gui

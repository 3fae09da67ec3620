// The centre of the window: a tab bar, the chips of what is selected, and one page in front.
#pragma once

#include "gui/common/page.h"
#include "gui/shell/context_bar.h"
#include "gui/shell/selection_bar.h"

class QStackedWidget;
class QTabBar;

namespace kapok::gui {

class PageTabs : public QWidget {
    Q_OBJECT
public:
    explicit PageTabs(Session& session, QWidget* parent = nullptr);

    /// Opens the item's page, or brings it to the front.
    void open(const Id& item);
    /// Opens it with these rows alone and a way back to the page in front. A page that cannot show some rows alone has
    /// them selected.
    void drillThrough(const Id& item, const Selection& rows);
    void openWelcome();
    /// The SQL console with a statement over the dataset; the empty id: as it was left.
    void openSql(const Id& dataset);
    Page* current() const;
    const QList<Page*>& pages() const { return pages_; }
    /// Closes pages whose items are gone and tells the others.
    void update(const workbook::State& before, const workbook::State& after);
    void closeAll();
    void closeCurrent();
    void step(int by);
    void retranslate();
    SelectionBar& selectionBar() { return *selections_; }

signals:
    void currentChanged(kapok::gui::Page* page);

private:
    void add(Page* page);
    void close(int index);
    void refreshTab(int index);
    void show(int index);
    void mark(const Id& item);
    void clearContext();
    void goBack();

    Session& session_;
    QTabBar* bar_;
    SelectionBar* selections_;
    ContextBar* context_;
    QStackedWidget* stack_;
    QList<Page*> pages_;
    QHash<Page*, PageContext> contexts_;
    QSet<QString> marked_;  ///< items with results that have not been looked at
};

}  // namespace kapok::gui

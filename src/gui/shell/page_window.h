// A page in a window of its own: the same workbook, selections and undo as the main window.
#pragma once

#include "gui/common/page.h"

namespace kapok::gui {

class PageWindow : public QWidget {
    Q_OBJECT
public:
    /// A second page of the item; closes by itself when the item is gone. Deleted when closed.
    PageWindow(Session& session, const Id& item);

    Page& page() { return *page_; }
    void update(const workbook::State& before, const workbook::State& after);
    void retranslate();

private:
    void refreshTitle();

    Session& session_;
    Page* page_;
};

}  // namespace kapok::gui

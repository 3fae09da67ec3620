// Above a page that was drilled through to: which rows it shows, one click to show all, one to go back.
#pragma once

#include "gui/common/session.h"

#include <QFrame>

class QHBoxLayout;

namespace kapok::gui {

/// What a page was opened with: rows of a dataset, and the item that they were chosen in.
struct PageContext {
    Selection rows;
    Id from;
};

class ContextBar : public QFrame {
    Q_OBJECT
public:
    explicit ContextBar(Session& session, QWidget* parent = nullptr);

    /// Hidden when there is none.
    void show(const std::optional<PageContext>& context);

signals:
    void cleared();
    void backRequested();

private:
    Session& session_;
    QHBoxLayout* layout_;
};

}  // namespace kapok::gui

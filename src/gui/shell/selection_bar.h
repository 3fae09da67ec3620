// Says what is selected, with its count, and clears it.
#pragma once

#include "gui/common/session.h"

#include <QFrame>

class QHBoxLayout;

namespace kapok::gui {

class SelectionBar : public QFrame {
    Q_OBJECT
public:
    explicit SelectionBar(Session& session, QWidget* parent = nullptr);

    /// Chips are shown for the selections of these datasets.
    void setDatasets(std::vector<Id> datasets);
    void retranslate() { rebuild(); }
    /// Words of the chips, for tests and for assistive tools.
    QStringList chips() const;

private:
    void rebuild();
    void addChip(const Selection& selection);

    Session& session_;
    std::vector<Id> datasets_;
    QHBoxLayout* layout_;
};

}  // namespace kapok::gui

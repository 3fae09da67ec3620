// The named sets of a dataset: to be selected again, enlarged and made smaller by what is selected.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace kapok::gui {

class SetsPanel : public QWidget {
    Q_OBJECT
public:
    SetsPanel(Session& session, Id dataset, QWidget* parent = nullptr);

    /// Nothing is shown where there is no set.
    void refresh();
    /// What can be done with the set of this step.
    void fillMenu(QMenu& menu, std::size_t step);

private:
    void addSet(std::size_t step, const DeriveStep& set);
    void select(const std::string& name);
    void combine(std::size_t step, SelectionMode mode, const Text& label);
    void remove(std::size_t step);

    Session& session_;
    Id dataset_;
    QVBoxLayout* layout_;
};

}  // namespace kapok::gui

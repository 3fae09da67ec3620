// The steps of a dataset in words: switched off and on, changed, moved, deleted.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace kapok::gui {

class StepsPanel : public QWidget {
    Q_OBJECT
public:
    StepsPanel(Session& session, Id dataset, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    /// Rows before and after each step, as the pipeline found them; empty: not known.
    void setRows(std::vector<workbook::StepRows> rows);
    /// The step that cannot be done; nothing: all can.
    void setFailed(std::optional<std::size_t> step);
    /// False when no step is in hand.
    bool removeCurrent();
    void moveCurrent(int by) { move(by); }
    QListWidget* list() const { return list_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int current() const;
    void apply(std::vector<Step> steps, Text label, int current);
    void toggled(int row, bool enabled);
    void move(int by);
    void moved(int from, int to);
    void edit();
    void fit();
    QString rowsWords(std::size_t step) const;

    Session& session_;
    Id dataset_;
    QListWidget* list_;
    QList<QToolButton*> tools_;
    std::vector<workbook::StepRows> rows_;
    std::optional<std::size_t> failed_;
    bool filling_ = false;
};

}  // namespace kapok::gui

// A column's profile, opened from its head: what is in it, and filters of the view made by clicking on that.
#pragma once

#include "gui/data/column_glance.h"
#include "gui/data/view_rows.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace kapok::gui {

/// A histogram to look at closely; a click on a bar asks for its values.
class HistogramView : public QWidget {
    Q_OBJECT
public:
    explicit HistogramView(const ColumnProfile& profile, QWidget* parent = nullptr);

    double lower(int bar) const;
    QSize sizeHint() const override { return {240, 72}; }

signals:
    void barClicked(int bar);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int barAt(double x) const;

    std::vector<std::size_t> counts_;
    double minimum_;
    double maximum_;
    int over_ = -1;
};

class ColumnPopup : public QFrame {
    Q_OBJECT
public:
    /// `frozen`: the columns that stay in place now.
    ColumnPopup(const ColumnPtr& column, const ColumnGlance& glance, QWidget* parent);

    /// Below the point, inside the screen; deletes itself when closed.
    void openAt(const QPoint& at);
    QListWidget* values() const { return values_; }
    void filterByValues(bool without);
    void filterByRange();

signals:
    void filterRequested(const kapok::gui::ViewFilter& filter);
    void sortRequested(bool descending);

private:
    void addFacts(QVBoxLayout* layout);
    void addValues(QVBoxLayout* layout);
    void addRange(QVBoxLayout* layout);
    void take(const std::string& condition, const QString& label);
    QString shown(double value) const;

    ColumnPtr column_;
    ColumnProfile profile_;
    QListWidget* values_ = nullptr;
    QLineEdit* from_ = nullptr;
    QLineEdit* to_ = nullptr;
};

/// The filter of the view that keeps rows whose cell is one of `canonical` (or all others), with the words of its chip.
ViewFilter filterByValues(const Field& field, const std::vector<std::string>& canonical, bool without);
ViewFilter filterByMissing(const Field& field, bool without);

}  // namespace kapok::gui

// The way down to what a chart or map shows; each step above it is one click away.
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace kapok::gui {

class DrillBar : public QFrame {
    Q_OBJECT
public:
    explicit DrillBar(QWidget* parent = nullptr);

    /// What was opened on the way, from above. Hidden where nothing was.
    void setWay(const QStringList& way);

signals:
    /// Steps of the way that shall be left; 0: none.
    void upRequested(std::size_t depth);

private:
    QHBoxLayout* layout_;
};

}  // namespace kapok::gui

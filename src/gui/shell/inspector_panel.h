// The right panel: the inspector of the page in front.
#pragma once

#include <QFrame>
#include <QPointer>

class QScrollArea;

namespace kapok::gui {

class Page;

class InspectorPanel : public QFrame {
    Q_OBJECT
public:
    explicit InspectorPanel(QWidget* parent = nullptr);

    /// The page keeps its inspector; it is only shown here.
    void show(Page* page);
    bool hasContent() const { return hasContent_; }

private:
    QScrollArea* scroll_;
    QPointer<QWidget> page_;
    bool hasContent_ = false;
};

}  // namespace kapok::gui

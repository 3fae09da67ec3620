// The blocks of a report: added, ordered, changed.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QListWidget;
class QVBoxLayout;

namespace kapok::gui {

class ReportInspector : public QWidget {
    Q_OBJECT
public:
    ReportInspector(Session& session, Id report, QWidget* parent);

    void refresh();
    void retranslate();
    /// False when no block is in hand.
    bool removeCurrent();

private:
    void build();
    void buildFront();
    void buildBlocks();
    void fillList();
    void buildEditor();
    void addBlock(Block block);
    void changeBlock(const Block& block, const std::string& mergeKey = {});
    void move(int by);
    void apply(Report report, Text label, const std::string& mergeKey = {});
    Report now() const;
    int current() const;
    QString blockWords(const Block& block) const;

    Session& session_;
    Id report_;
    QVBoxLayout* layout_;
    QListWidget* list_ = nullptr;
    QVBoxLayout* editor_ = nullptr;
    bool changing_ = false;
    bool filling_ = false;
};

}  // namespace kapok::gui

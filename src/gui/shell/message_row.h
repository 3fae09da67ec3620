// One message: what happened, what to do, details folded below.
#pragma once

#include "gui/common/message_log.h"

#include <QFrame>

namespace kapok::gui {

class MessageRow : public QFrame {
    Q_OBJECT
public:
    explicit MessageRow(const Message& message, QWidget* parent = nullptr);

signals:
    void openRequested(const std::string& item);
};

}  // namespace kapok::gui

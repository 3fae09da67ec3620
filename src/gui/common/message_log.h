// What the program has told the user: imports, results, errors; shown in the panel below.
#pragma once

#include "sdk/error.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <vector>

namespace kapok::gui {

enum class Severity { Note, Success, Warning, Failure };

struct Message {
    Severity severity = Severity::Note;
    QString title;
    QString text;      ///< what to do, or more of what happened
    QString details;   ///< folded
    std::string item;  ///< what it is about, may be empty
    QDateTime time = QDateTime::currentDateTime();
};

class MessageLog : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void add(Message message);
    void addError(const QString& title, const Error& error, const std::string& item = {});
    void clear();
    const std::vector<Message>& messages() const { return messages_; }

signals:
    void added(const kapok::gui::Message& message);
    void cleared();

private:
    std::vector<Message> messages_;
};

}  // namespace kapok::gui

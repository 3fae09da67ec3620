// The questions that stop the user: file dialogs and message boxes, behind an interface that tests answer.
#pragma once

#include "sdk/error.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace kapok::host {
class Settings;
}

namespace kapok::gui {

enum class Answer { Save, Discard, Cancel, Yes, No };

struct Question {
    QString id;  ///< stable, for tests: "unsaved", "jobs-running", "recover"
    QString title;
    QString text;
    QList<Answer> answers;
    QString yesText;  ///< what Answer::Yes says: "Delete", "Recover"
    QString details = {};
};

class Dialogs {
public:
    /// File dialogs start in the folder last used.
    explicit Dialogs(host::Settings& settings) : settings_(settings) {}
    virtual ~Dialogs() = default;

    virtual QStringList openFiles(QWidget* parent, const QString& title, const QString& filter);
    /// Empty when cancelled. `suggested` is a file name or path.
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter);
    virtual Answer ask(QWidget* parent, const Question& question);
    /// What happened, where, what to do. Shown once, for what the user has just asked for.
    virtual void showError(QWidget* parent, const Error& error);
    /// Empty when cancelled.
    virtual QString askText(QWidget* parent, const QString& title, const QString& label, const QString& value);

    /// In the browser; the caller has asked.
    virtual void openAddress(const QString& address);

private:
    void rememberFolder(const QString& path);

    host::Settings& settings_;
};

}  // namespace kapok::gui

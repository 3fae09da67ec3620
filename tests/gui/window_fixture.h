// The real window on services of its own: nothing of the user's is read or written, dialogs are answered by the test.
#pragma once

#include "gui/common/page.h"
#include "gui/shell/main_window.h"

#include <QTemporaryDir>

#include <memory>

namespace kapok::gui {

/// Answers are given beforehand; a question nobody expects is a failure that tests can see.
class ScriptedDialogs : public Dialogs {
public:
    using Dialogs::Dialogs;

    QStringList nextOpen;
    QString nextSave;
    QHash<QString, Answer> answers;  ///< by the question's id
    QString nextText;
    QStringList asked;
    QStringList errors;
    QStringList addresses;  ///< opened

    QStringList openFiles(QWidget*, const QString&, const QString&) override { return std::exchange(nextOpen, {}); }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override {
        return std::exchange(nextSave, {});
    }
    Answer ask(QWidget*, const Question& question) override {
        asked.append(question.id);
        return answers.value(question.id, Answer::Cancel);
    }
    void showError(QWidget*, const Error& error) override { errors.append(QString::fromUtf8(error.what())); }
    QString askText(QWidget*, const QString&, const QString&, const QString&) override {
        return std::exchange(nextText, {});
    }
    void openAddress(const QString& address) override { addresses.append(address); }
};

class WindowFixture {
public:
    /// `recovery`: where journals of earlier sessions lie; empty: a folder of its own.
    explicit WindowFixture(QSize size = {1440, 900}, const QString& recovery = {});
    ~WindowFixture();

    MainWindow& window() { return *window_; }
    Session& session() { return window_->session(); }
    host::Credentials& credentials() { return *credentials_; }
    ScriptedDialogs& dialogs() { return *dialogs_; }
    const workbook::State& state() { return session().state(); }

    void trigger(const QString& action);
    /// Waits until no job runs and every callback has come.
    bool settle(int milliseconds = 60000);
    /// The same for small tables: what starts, starts at once.
    void settleSoon();
    /// No job runs and no picture is being made.
    bool isResting() const;
    /// Opens a file through the Open dialog; the id of the new dataset.
    Id openFile(const QString& path);
    template <class T>
    T* page() {
        return qobject_cast<T*>(currentPage());
    }
    Page* currentPage();
    /// The dialog that is open now.
    template <class T>
    T* dialog() {
        return window_->findChild<T*>();
    }
    QString folder() const { return folder_.path(); }

    static QString data(const QString& name);
    static bool hasData();

private:
    QTemporaryDir folder_;
    std::unique_ptr<host::Settings> settings_;
    std::unique_ptr<host::Jobs> jobs_;
    std::unique_ptr<host::PluginHost> plugins_;
    std::unique_ptr<workbook::Workbook> workbook_;
    std::unique_ptr<ScriptedDialogs> dialogs_;
    std::unique_ptr<host::Credentials> credentials_;
    std::unique_ptr<Appearance> appearance_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace kapok::gui

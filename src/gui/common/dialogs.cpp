#include "gui/common/dialogs.h"

#include "host/settings.h"
#include "host/translate.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

QString answerText(Answer answer, const Question& question) {
    switch (answer) {
        case Answer::Save: return Words::tr("Save");
        case Answer::Discard: return Words::tr("Discard changes");
        case Answer::Cancel: return Words::tr("Cancel");
        case Answer::Yes: return question.yesText;
        case Answer::No: return Words::tr("No");
    }
    return {};
}

QMessageBox::ButtonRole answerRole(Answer answer) {
    switch (answer) {
        case Answer::Save:
        case Answer::Yes: return QMessageBox::AcceptRole;
        case Answer::Discard: return QMessageBox::DestructiveRole;
        case Answer::Cancel:
        case Answer::No: return QMessageBox::RejectRole;
    }
    return QMessageBox::RejectRole;
}

}  // namespace

void Dialogs::openAddress(const QString& address) { QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode)); }

void Dialogs::rememberFolder(const QString& path) {
    if (!path.isEmpty()) settings_.set(host::settings::lastFolder, QFileInfo(path).absolutePath());
}

QStringList Dialogs::openFiles(QWidget* parent, const QString& title, const QString& filter) {
    const QStringList paths =
        QFileDialog::getOpenFileNames(parent, title, settings_.get(host::settings::lastFolder), filter);
    if (!paths.isEmpty()) rememberFolder(paths.first());
    return paths;
}

QString Dialogs::saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) {
    const QString start = QFileInfo(suggested).isAbsolute()
                              ? suggested
                              : QDir(settings_.get(host::settings::lastFolder)).filePath(suggested);
    const QString path = QFileDialog::getSaveFileName(parent, title, start, filter);
    rememberFolder(path);
    return path;
}

Answer Dialogs::ask(QWidget* parent, const Question& question) {
    QMessageBox box(QMessageBox::NoIcon, question.title, question.title, QMessageBox::NoButton, parent);
    box.setInformativeText(question.text);
    box.setDetailedText(question.details);
    QHash<QAbstractButton*, Answer> answers;
    for (const Answer answer : question.answers) {
        auto* button = box.addButton(answerText(answer, question), answerRole(answer));
        answers.insert(button, answer);
        if (answer == question.answers.first()) box.setDefaultButton(button);
        if (answer == Answer::Cancel || answer == Answer::No) box.setEscapeButton(button);
    }
    box.exec();
    return answers.value(box.clickedButton(), Answer::Cancel);
}

void Dialogs::showError(QWidget* parent, const Error& error) {
    const QString what = host::shownString(error.message());
    QMessageBox box(QMessageBox::NoIcon, Words::tr("Kapok"), what, QMessageBox::Ok, parent);
    box.setInformativeText(host::shownString(error.remedy()));
    if (!error.place().empty()) box.setDetailedText(host::shownString(error));
    box.exec();
}

QString Dialogs::askText(QWidget* parent, const QString& title, const QString& label, const QString& value) {
    bool accepted = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, value, &accepted);
    return accepted ? text.trimmed() : QString();
}

}  // namespace kapok::gui

#include "gui/shell/messages_panel.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/shell/message_row.h"
#include "host/translate.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QScrollArea>

namespace kapok::gui {
namespace {

constexpr int shownAfter = 100;  ///< milliseconds: most jobs end sooner, and rows of widgets take long to make

}  // namespace

MessagesPanel::MessagesPanel(Session& session, QWidget* parent)
    : QFrame(parent), session_(session), title_(roleLabel({}, "strong")), nothing_(roleLabel({}, "muted")) {
    setProperty("role", QStringLiteral("panel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(title_);
    head->addStretch();
    auto* clear = iconButton(QStringLiteral("trash"), {}, [this] { session_.messages().clear(); });
    clear->setObjectName(QStringLiteral("clearMessages"));
    auto* close = iconButton(QStringLiteral("close"), {}, [this] { emit closeRequested(); });
    close->setObjectName(QStringLiteral("closeMessages"));
    head->addWidget(clear);
    head->addWidget(close);
    layout->addLayout(head);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(6);
    jobs_ = new QVBoxLayout;
    list_ = new QVBoxLayout;
    list_->setSpacing(6);
    column->addLayout(jobs_);
    column->addLayout(list_);
    column->addWidget(nothing_);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    layout->addWidget(scroll);
    connect(&session_.messages(), &MessageLog::added, this, &MessagesPanel::addMessage);
    connect(&session_.messages(), &MessageLog::cleared, this, &MessagesPanel::rebuild);
    soon_.setSingleShot(true);
    soon_.setInterval(shownAfter);
    connect(&soon_, &QTimer::timeout, this, &MessagesPanel::refreshJobs);
    const auto later = [this] {
        if (isVisible() && !soon_.isActive()) soon_.start();
    };
    connect(&session_.jobs(), &host::Jobs::jobStarted, this, later);
    connect(&session_.jobs(), &host::Jobs::jobFinished, this, later);
    connect(&session_.jobs(), &host::Jobs::jobProgressed, this, [this](quint64 id, double done) {
        const auto bar = bars_.find(id);
        if (bar != bars_.end()) bar->second->setValue(static_cast<int>(done * 1000));
    });
    retranslate();
}

void MessagesPanel::retranslate() {
    title_->setText(tr("Jobs and messages"));
    nothing_->setText(tr("Nothing is running and there is nothing to report."));
    for (const auto& [name, words] :
         {std::pair("clearMessages", tr("Clear the messages")), std::pair("closeMessages", tr("Close the panel"))}) {
        auto* tool = findChild<QToolButton*>(QLatin1String(name));
        tool->setToolTip(words);
        tool->setAccessibleName(words);
    }
    refreshJobs();
    rebuild();
}

void MessagesPanel::showEvent(QShowEvent* event) {
    refreshJobs();
    QFrame::showEvent(event);
}

void MessagesPanel::rebuild() {
    clearLayout(list_);
    for (const auto& message : session_.messages().messages()) addMessage(message);
    nothing_->setVisible(session_.messages().messages().empty() && bars_.empty());
}

void MessagesPanel::addMessage(const Message& message) {
    auto* row = new MessageRow(message);
    connect(row, &MessageRow::openRequested, &session_, &Session::openRequested);
    // A link in the text runs an action on what the message is about.
    for (const QLabel* label : row->findChildren<QLabel*>()) {
        connect(label, &QLabel::linkActivated, this, [this, item = message.item](const QString& action) {
            if (!item.empty() && !session_.state().has(item)) return;
            if (!item.empty()) emit session_.openRequested(item);
            emit session_.actionRequested(action);
        });
    }
    list_->insertWidget(0, row);
    nothing_->hide();
}

void MessagesPanel::refreshJobs() {
    clearLayout(jobs_);
    bars_.clear();
    for (const auto& job : session_.jobs().running()) jobs_->addWidget(jobRow(job));
    nothing_->setVisible(session_.messages().messages().empty() && bars_.empty());
}

QWidget* MessagesPanel::jobRow(const host::JobInfo& job) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* bar = new QProgressBar;
    bar->setRange(0, 1000);
    bar->setValue(static_cast<int>(job.done * 1000));
    bar->setFixedWidth(160);
    bar->setAccessibleName(host::shownString(job.title));
    bars_[job.id] = bar;
    const quint64 id = job.id;
    layout->addWidget(bar);
    layout->addWidget(new QLabel(host::shownString(job.title)), 1);
    layout->addWidget(button(
        tr("Cancel"), {}, [this, id] { session_.jobs().cancel(id); }, "link"));
    return row;
}

}  // namespace kapok::gui

#include "gui/shell/status_line.h"

#include "gui/common/counts.h"
#include "gui/common/widgets.h"
#include "host/translate.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>

namespace kapok::gui {
namespace {

/// Work that is done at once is not announced.
constexpr int quietMilliseconds = 400;
constexpr int shownEvery = 100;  ///< milliseconds

}  // namespace

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QFrame(parent),
      session_(session),
      saved_(roleLabel({}, "muted")),
      progress_(new QProgressBar),
      job_(roleLabel({}, "muted")),
      cancel_(new QToolButton),
      messages_(new QToolButton),
      note_(new ElidedLabel("muted")),
      memory_(roleLabel({}, "muted")),
      language_(new QToolButton),
      theme_(new QToolButton) {
    setProperty("role", QStringLiteral("bottomBar"));
    setFixedHeight(32);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(12);
    progress_->setFixedWidth(140);
    progress_->setRange(0, 1000);
    for (QWidget* widget : std::initializer_list<QWidget*>{saved_, progress_, job_, cancel_}) layout->addWidget(widget);
    note_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(note_, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{memory_, messages_, theme_, language_}) {
        layout->addWidget(widget);
    }
    for (auto* tool : {cancel_, messages_, theme_, language_}) {
        tool->setFocusPolicy(Qt::TabFocus);
        tool->setIconSize({14, 14});
    }
    messages_->setIcon(icon(QStringLiteral("messages"), IconTone::Muted));
    connect(cancel_, &QToolButton::clicked, this, [this] { session_.jobs().cancelAll(); });
    connect(messages_, &QToolButton::clicked, this,
            [this] { emit session_.actionRequested(QStringLiteral("view.messages")); });
    connect(language_, &QToolButton::clicked, this, [this] {
        const bool chinese = QLocale().language() == QLocale::Chinese;
        emit session_.actionRequested(chinese ? QStringLiteral("view.english") : QStringLiteral("view.chinese"));
    });
    connect(theme_, &QToolButton::clicked, this, [this] {
        const bool dark = session_.appearance().isDark();
        emit session_.actionRequested(dark ? QStringLiteral("view.theme-light") : QStringLiteral("view.theme-dark"));
    });
    connect(&session_.jobs(), &host::Jobs::jobStarted, this, [this](quint64 id) {
        started_[id] = QDateTime::currentMSecsSinceEpoch();
        QTimer::singleShot(quietMilliseconds + 20, this, &StatusLine::showJob);
    });
    // Not for every one of many short jobs: a bar that moves paints the window at once.
    soon_.setSingleShot(true);
    soon_.setInterval(shownEvery);
    connect(&soon_, &QTimer::timeout, this, [this] {
        showJob();
        showMemory();
    });
    const auto later = [this] {
        if (!soon_.isActive()) soon_.start();
    };
    connect(&session_.jobs(), &host::Jobs::jobProgressed, this, later);
    connect(&session_.jobs(), &host::Jobs::jobFinished, this, [this, later](quint64 id) {
        started_.erase(id);
        later();
    });
    connect(&session_.workbook(), &workbook::Workbook::modifiedChanged, this, &StatusLine::showSaved);
    connect(&session_.workbook(), &workbook::Workbook::fileChanged, this, &StatusLine::showSaved);
    connect(&session_.appearance(), &Appearance::changed, this, &StatusLine::retranslate);
    retranslate();
}

void StatusLine::showSelections(SelectionBar* selections) {
    static_cast<QHBoxLayout*>(layout())->insertWidget(1, selections);
}

void StatusLine::retranslate() {
    cancel_->setText(tr("Cancel"));
    cancel_->setAccessibleName(tr("Cancel the running work"));
    progress_->setAccessibleName(tr("Progress"));
    messages_->setText(tr("Messages"));
    messages_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    language_->setText(QStringLiteral("中文 / English"));
    language_->setAccessibleName(tr("Change the language"));
    language_->setToolTip(tr("Change the language"));
    const bool dark = session_.appearance().isDark();
    theme_->setIcon(icon(dark ? QStringLiteral("sun") : QStringLiteral("moon"), IconTone::Muted));
    theme_->setAccessibleName(dark ? tr("Light theme") : tr("Dark theme"));
    theme_->setToolTip(theme_->accessibleName());
    showSaved();
    showJob();
    showMemory();
}

void StatusLine::showSaved() {
    auto& book = session_.workbook();
    if (book.isReadOnly()) {
        saved_->setText(tr("Read-only"));
    } else if (book.isModified()) {
        saved_->setText(tr("Not saved"));
    } else if (book.path().isEmpty()) {
        saved_->setText(tr("New workbook"));
    } else {
        const QDateTime time = QFileInfo(book.path()).lastModified();
        const bool today = time.date() == QDate::currentDate();
        saved_->setText(tr("Saved %1")
                            .arg(today ? QLocale().toString(time.time(), QStringLiteral("HH:mm"))
                                       : QLocale().toString(time.date(), QLocale::ShortFormat)));
    }
}

void StatusLine::showJob() {
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::optional<host::JobInfo> shown;
    int more = -1;
    for (const auto& job : session_.jobs().running()) {
        const auto start = started_.find(job.id);
        if (start == started_.end() || now - start->second < quietMilliseconds) continue;
        if (!shown) shown = job;
        ++more;
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{progress_, job_, cancel_})
        widget->setVisible(shown.has_value());
    if (!shown) return;
    progress_->setRange(0, shown->done > 0 ? 1000 : 0);
    progress_->setValue(static_cast<int>(shown->done * 1000));
    QString words = host::shownString(shown->title);
    if (shown->done > 0) words += QStringLiteral(" • %1 %").arg(static_cast<int>(shown->done * 100));
    const double passed = static_cast<double>(now - started_[shown->id]) / 1000;
    const double left = shown->done > 0.05 ? passed / shown->done * (1 - shown->done) : 0;
    if (left >= 1) words += QStringLiteral(" • ") + tr("%1 s left").arg(static_cast<int>(left + 0.5));
    if (more > 0) words += QStringLiteral(" • ") + tr("%1 more").arg(more);
    job_->setText(words);
}

void StatusLine::setNote(const QString& note) {
    note_->setText(note);
    note_->setAccessibleName(note);
}

void StatusLine::showMemory() {
    const std::size_t used = session_.pipeline().memoryUsed();
    memory_->setText(used > 0 ? bytesText(used) : QString());
}

}  // namespace kapok::gui

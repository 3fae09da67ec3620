#include "gui/shell/message_row.h"

#include "gui/common/widgets.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace kapok::gui {
namespace {

std::pair<QString, IconTone> signOf(Severity severity) {
    switch (severity) {
        case Severity::Note: return {QStringLiteral("info"), IconTone::Muted};
        case Severity::Success: return {QStringLiteral("success"), IconTone::Better};
        case Severity::Warning: return {QStringLiteral("warning"), IconTone::Warning};
        case Severity::Failure: return {QStringLiteral("error"), IconTone::Worse};
    }
    return {};
}

QLabel* wrapped(const QString& text, const char* role) {
    auto* label = roleLabel(text, role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

}  // namespace

MessageRow::MessageRow(const Message& message, QWidget* parent) : QFrame(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(8);
    const auto [iconName, tone] = signOf(message.severity);
    layout->addWidget(new IconLabel(iconName, tone, 16), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(wrapped(message.title, "body"));
    if (!message.text.isEmpty()) {
        QLabel* text = wrapped(message.text, "muted");
        if (message.text.contains(QStringLiteral("<a href="))) text->setTextFormat(Qt::RichText);
        words->addWidget(text);
    }
    if (!message.details.isEmpty()) {
        auto* details = wrapped(message.details, "small");
        details->hide();
        auto* fold = button(
            tr("Details"), {}, [] {}, "link");
        connect(fold, &QPushButton::clicked, details, [details] { details->setVisible(details->isHidden()); });
        words->addWidget(fold, 0, Qt::AlignLeft);
        words->addWidget(details);
    }
    layout->addLayout(words, 1);
    if (!message.item.empty()) {
        const auto item = message.item;
        layout->addWidget(button(
                              tr("Show"), {}, [this, item] { emit openRequested(item); }, "link"),
                          0, Qt::AlignTop);
    }
    layout->addWidget(roleLabel(QLocale().toString(message.time.time(), QStringLiteral("HH:mm:ss")), "small"), 0,
                      Qt::AlignTop);
}

}  // namespace kapok::gui

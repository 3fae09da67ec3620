#include "gui/common/widgets.h"

#include "gui/style/appearance.h"
#include "host/markdown.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextTable>
#include <QWheelEvent>

namespace kapok::gui {

QLabel* roleLabel(const QString& text, const char* role, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("role", QString::fromLatin1(role));
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton* button(const QString& text, const QString& iconName, std::function<void()> clicked, const char* role) {
    auto* made = new QPushButton(text);
    const bool primary = qstrcmp(role, "primary") == 0;
    if (!iconName.isEmpty()) made->setIcon(icon(iconName, primary ? IconTone::OnAccent : IconTone::Text));
    if (*role) made->setProperty("role", QString::fromLatin1(role));
    made->setAutoDefault(false);
    QObject::connect(made, &QPushButton::clicked, made, [clicked = std::move(clicked)] { clicked(); });
    return made;
}

QToolButton* iconButton(const QString& iconName, const QString& name, std::function<void()> clicked) {
    auto* made = new QToolButton;
    made->setIcon(icon(iconName, IconTone::Muted));
    made->setIconSize({16, 16});
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setFocusPolicy(Qt::TabFocus);
    QObject::connect(made, &QToolButton::clicked, made, [clicked = std::move(clicked)] { clicked(); });
    return made;
}

QFrame* roleFrame(const char* role, QWidget* parent) {
    auto* frame = new QFrame(parent);
    frame->setProperty("role", QString::fromLatin1(role));
    return frame;
}

QFrame* separatorLine() { return roleFrame("line"); }

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value) {
    if (widget->property(name) == value) return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void clearLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout()) clearLayout(item->layout());
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

IconLabel::IconLabel(const QString& name, IconTone tone, int size, QWidget* parent)
    : QWidget(parent), name_(name), tone_(tone) {
    setFixedSize(size, size);
}

void IconLabel::setIconName(const QString& name) {
    name_ = name;
    QWidget::update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    icon(name_, tone_).paint(&painter, rect(), Qt::AlignCenter);
}

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      picture_(new IconLabel({}, IconTone::Muted, 40)),
      title_(roleLabel({}, "title")),
      text_(roleLabel({}, "muted")) {
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(picture_, 0, Qt::AlignCenter);
    for (QLabel* label : {title_, text_}) {
        label->setAlignment(Qt::AlignCenter);
        outer->addWidget(label);
    }
    text_->setWordWrap(true);
    text_->setMinimumHeight(24);
    outer->setSpacing(8);
    outer->addSpacing(8);
    buttons_ = new QHBoxLayout;
    buttons_->setSpacing(8);
    outer->addLayout(buttons_);
    outer->addStretch(3);
}

void EmptyState::setWords(const QString& iconName, const QString& title, const QString& text) {
    picture_->setIconName(iconName);
    title_->setText(title);
    text_->setText(text);
}

void EmptyState::clearActions() { clearLayout(buttons_); }

QPushButton* EmptyState::addAction(const QString& text, const QString& iconName, std::function<void()> run,
                                   bool primary) {
    if (buttons_->count() == 0) {
        buttons_->addStretch();
        buttons_->addStretch();
    }
    auto* made = button(text, iconName, std::move(run), primary ? "primary" : "");
    buttons_->insertWidget(buttons_->count() - 1, made);
    return made;
}

Chip::Chip(const QString& text, const QString& clearName, bool selection, QWidget* parent)
    : QFrame(parent), label_(new QLabel(text)) {
    setProperty("role", selection ? QStringLiteral("selectionChip") : QStringLiteral("chip"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 1, 4, 1);
    layout->setSpacing(4);
    label_->setTextFormat(Qt::PlainText);
    close_ = iconButton(QStringLiteral("close"), clearName, [this] { emit cleared(); });
    close_->setIconSize({12, 12});
    close_->setFixedSize(18, 18);
    layout->addWidget(label_);
    layout->addWidget(close_);
    setFixedHeight(25);
    setAccessibleName(text);
}

void Chip::setText(const QString& text) {
    label_->setText(text);
    setAccessibleName(text);
}

ElidedLabel::ElidedLabel(const char* role, QWidget* parent) : QLabel(parent) {
    setProperty("role", QString::fromLatin1(role));
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const { return {24, QLabel::minimumSizeHint().height()}; }

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    setToolTip(shown == text() ? QString() : text());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), static_cast<int>(alignment()), shown);
}

namespace {

/// No frame around each cell: as wide as the page, room to breathe.
void plainTable(QTextTable* table) {
    QTextTableFormat format = table->format();
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(4);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table->setFormat(format);
}

}  // namespace

void showMarkdown(QTextEdit* browser, const QString& markdown) {
    browser->setMarkdown(host::withClosedStars(markdown));
    QTextCursor cursor(browser->document());
    do {
        QTextBlockFormat format = cursor.blockFormat();
        format.setBottomMargin(6);
        cursor.setBlockFormat(format);
    } while (cursor.movePosition(QTextCursor::NextBlock));
    for (QTextFrame* frame : browser->document()->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) plainTable(table);
    }
}

void addField(QBoxLayout* layout, const QString& label, QWidget* control) {
    auto* caption = new ElidedLabel("muted");
    caption->setText(label);
    caption->setBuddy(control);
    if (control->accessibleName().isEmpty()) control->setAccessibleName(label);
    auto* group = new QVBoxLayout;
    group->setSpacing(3);
    group->addWidget(caption);
    group->addWidget(control);
    layout->addLayout(group);
}

namespace {

class QuietComboBox : public QComboBox {
public:
    QuietComboBox() {
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(6);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { hasFocus() ? QComboBox::wheelEvent(event) : event->ignore(); }
    /// A style sheet cuts a long text off; here it ends in "…".
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        if (currentIndex() < 0) {
            option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
            option.currentText = placeholderText();
        }
        const QRect place = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 8;
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, place.width() - icon);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

}  // namespace

QComboBox* comboBox() { return new QuietComboBox; }

void chooseData(QComboBox* box, const QVariant& value) { box->setCurrentIndex(std::max(0, box->findData(value))); }

}  // namespace kapok::gui

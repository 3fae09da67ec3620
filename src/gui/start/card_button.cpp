#include "gui/start/card_button.h"

#include "gui/style/appearance.h"
#include "gui/style/fonts.h"

#include <QPainter>

namespace kapok::gui {
namespace {

constexpr int titleHeight = 20;

QFont detailFont() {
    QFont font = uiFont();
    font.setPixelSize(12);
    return font;
}

}  // namespace

CardButton::CardButton(const QString& iconName, const QString& title, const QString& detail, bool slim, QWidget* parent)
    : QPushButton(parent), iconName_(iconName), title_(title), detail_(detail), slim_(slim) {
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setToolTip(slim ? detail : QString());
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect CardButton::textArea(int width) const { return {52, slim_ ? 6 : 14, width - 52 - 14, 400}; }

int CardButton::heightForWidth(int width) const {
    const QRect area = textArea(width);
    if (slim_) return area.top() * 2 + titleHeight + 18;
    const QRect detail = QFontMetrics(detailFont()).boundingRect(area, Qt::TextWordWrap, detail_);
    return area.top() * 2 + titleHeight + 2 + detail.height();
}

QSize CardButton::sizeHint() const { return {320, heightForWidth(320)}; }

void CardButton::paintEvent(QPaintEvent*) {
    const Theme& t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || isDown();
    if (!slim_ || lit || hasFocus()) {
        painter.setPen(QPen(color(hasFocus() ? t.accent : slim_ ? t.accentSoft : t.line), hasFocus() ? 2 : 1));
        painter.setBrush(color(lit ? t.accentSoft : t.panel));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
    const QRect area = textArea(width());
    gui::icon(iconName_, slim_ ? IconTone::Muted : IconTone::Accent)
        .paint(&painter, QRect(16, slim_ ? (height() - 20) / 2 : area.top() + 4, slim_ ? 20 : 24, slim_ ? 20 : 24));
    painter.setFont(uiFont(TextStyle::Strong));
    painter.setPen(color(t.text));
    painter.drawText(QRect(area.left(), area.top(), area.width(), titleHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(title_, Qt::ElideMiddle, area.width()));
    painter.setFont(detailFont());
    painter.setPen(color(t.mutedText));
    const QRect below(area.left(), area.top() + titleHeight + (slim_ ? 0 : 2), area.width(), height());
    if (slim_) {
        painter.drawText(QRect(below.topLeft(), QSize(below.width(), 18)), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(detail_, Qt::ElideMiddle, below.width()));
    } else {
        painter.drawText(below, Qt::TextWordWrap, detail_);
    }
}

}  // namespace kapok::gui

#include "gui/shell/explorer_delegate.h"

#include "gui/style/appearance.h"
#include "gui/style/fonts.h"
#include "gui/style/icons.h"

#include <QPainter>

namespace kapok::gui {
namespace {

void paintSection(QPainter* painter, const QRect& rect, const QModelIndex& index) {
    painter->setFont(uiFont(TextStyle::Section));
    painter->setPen(color(currentTheme().mutedText));
    const QRect inner = rect.adjusted(16, 6, -16, 0);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->setFont(uiFont(TextStyle::Small));
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, index.data(detailRole).toString());
}

void paintItem(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Theme& t = currentTheme();
    const bool current = option.state & QStyle::State_Selected;
    if (current || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(t.accentSoft, current ? 1.0 : 0.6));
        painter->drawRoundedRect(option.rect.adjusted(8, 1, -8, -1), 6, 6);
    }
    const QRect inner = option.rect.adjusted(16, 0, -16, 0);
    const auto iconName = index.data(Qt::UserRole).toString();
    icon(iconName, current ? IconTone::Accent : IconTone::Muted)
        .paint(painter, QRect(inner.left(), inner.center().y() - 8, 17, 17), Qt::AlignCenter);
    painter->setFont(uiFont(TextStyle::Small));
    const QString detail = index.data(detailRole).toString();
    painter->setPen(color(t.mutedText));
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, detail);
    const int used = detail.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(detail) + 8;
    painter->setFont(uiFont(current ? TextStyle::Strong : TextStyle::Body));
    painter->setPen(color(current ? t.accent : t.text));
    const QRect place = inner.adjusted(25, 0, -used, 0);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    if (index.data(markedRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(t.accent));
        painter->drawEllipse(QPointF(option.rect.right() - 6, option.rect.center().y() + 0.5), 3, 3);
    }
}

}  // namespace

QSize ExplorerDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {80, index.data(sectionRole).toBool() ? 36 : 28};
}

void ExplorerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(sectionRole).toBool()) {
        paintSection(painter, option.rect, index);
    } else {
        paintItem(painter, option, index);
    }
    painter->restore();
}

void ExplorerDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const {
    editor->setGeometry(option.rect.adjusted(36, 0, -8, 0));
}

}  // namespace kapok::gui

#include "gui/data/step_list_delegate.h"

#include "gui/style/appearance.h"
#include "gui/style/fonts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace kapok::gui {
namespace {

constexpr int textLeft = 54;  // check mark and icon
constexpr int lineHeight = 18;
constexpr int margin = 5;

/// Check mark and icon stand beside the first line.
QRect marksRect(const QRect& whole) { return {whole.left(), whole.top() + 1, textLeft, lineHeight + 2 * margin - 2}; }

/// The text in at most two lines, the second one cut with an ellipsis.
QStringList linesOf(const QString& text, int width) {
    QTextLayout layout(text, uiFont());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == 1) {
            lines.append(QFontMetrics(uiFont()).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

}  // namespace

QSize StepListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const auto lines = linesOf(index.data(Qt::DisplayRole).toString(), std::max(60, width - textLeft - 6));
    const int counts = index.data(rowsRole).toString().isEmpty() ? 0 : 1;
    return {100, static_cast<int>(lines.size() + counts) * lineHeight + 2 * margin};
}

void StepListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    const QRect whole = plain.rect;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem ground = plain;
    ground.features = {};
    ground.icon = {};
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    QStyleOptionViewItem marks = plain;
    marks.rect = marksRect(whole);
    marks.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus);
    marks.backgroundBrush = {};
    style->drawControl(QStyle::CE_ItemViewItem, &marks, painter, option.widget);

    const Theme& t = currentTheme();
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool failed = index.data(failedRole).toBool();
    QRect line(whole.left() + textLeft, whole.top() + margin, whole.width() - textLeft - 6, lineHeight);
    painter->save();
    painter->setFont(uiFont());
    painter->setPen(color(on ? t.text : t.mutedText));
    for (const auto& words : linesOf(index.data(Qt::DisplayRole).toString(), line.width())) {
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
        line.translate(0, lineHeight);
    }
    painter->setFont(uiFont(TextStyle::Small));
    painter->setPen(color(failed ? t.worse : t.mutedText));
    const QString rows = index.data(rowsRole).toString();
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(rows, Qt::ElideRight, line.width()));
    painter->restore();
}

bool StepListDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) {
    QStyleOptionViewItem marks = option;
    marks.rect = marksRect(option.rect);
    return QStyledItemDelegate::editorEvent(event, model, marks, index);
}

}  // namespace kapok::gui

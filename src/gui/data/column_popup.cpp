#include "gui/data/column_popup.h"

#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/cell_format.h"
#include "gui/data/cell_text.h"
#include "gui/style/appearance.h"
#include "host/translate.h"
#include "spec/selection.h"
#include "table/format.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace kapok::gui {
namespace {

constexpr int listRows = 8;
constexpr int countRole = Qt::UserRole + 1;

QString countText(std::size_t count) { return QLocale().toString(static_cast<qulonglong>(count)); }

/// A bound of a range as the canonical text of the column's type.
std::string boundText(Type type, double value) {
    if (type == Type::Date) return dateText(static_cast<std::int64_t>(std::floor(value)));
    if (type == Type::DateTime) return dateTimeText(static_cast<std::int64_t>(std::floor(value)));
    return QString::number(value, 'g', QLocale::FloatingPointShortest).toStdString();
}

/// A value on the left, its count on the right.
class CountDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(color(currentTheme().mutedText));
        painter->drawText(option.rect.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(countRole).toString());
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const int room = option->rect.width() - option->fontMetrics.horizontalAdvance(index.data(countRole).toString());
        if (option->rect.isValid())
            option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, std::max(20, room - 28));
    }
};

}  // namespace

ViewFilter filterByValues(const Field& field, const std::vector<std::string>& canonical, bool without) {
    std::vector<std::string> literals;
    QStringList words;
    for (const auto& value : canonical) {
        literals.push_back(literalOf(field.type, value));
        if (words.size() < 3) words.append(value.empty() ? ColumnPopup::tr("(empty text)") : toQt(value));
    }
    if (canonical.size() > 3) words.append(QStringLiteral("…"));
    std::string condition = isOneOf(field.name, literals);
    // Rows without a value are not one of the values: they stay.
    if (without) condition = "not (" + condition + ") or " + fieldReference(field.name) + " is missing";
    const QString values = host::joinList(words);
    return {without ? "(" + condition + ")" : condition,
            without ? ColumnPopup::tr("%1: without %2").arg(toQt(field.shown()), values)
                    : ColumnPopup::tr("%1: %2").arg(toQt(field.shown()), values)};
}

ViewFilter filterByMissing(const Field& field, bool without) {
    const std::string name = fieldReference(field.name);
    return without ? ViewFilter{"not (" + name + " is missing)",
                                ColumnPopup::tr("%1: with a value").arg(toQt(field.shown()))}
                   : ViewFilter{name + " is missing", ColumnPopup::tr("%1: missing").arg(toQt(field.shown()))};
}

HistogramView::HistogramView(const ColumnProfile& profile, QWidget* parent)
    : QWidget(parent), counts_(profile.histogram), minimum_(profile.minimum), maximum_(profile.maximum) {
    setFixedHeight(72);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
}

double HistogramView::lower(int bar) const {
    return minimum_ + (maximum_ - minimum_) * bar / static_cast<double>(counts_.size());
}

int HistogramView::barAt(double x) const {
    return std::clamp(static_cast<int>(x * static_cast<double>(counts_.size()) / width()), 0,
                      static_cast<int>(counts_.size()) - 1);
}

void HistogramView::paintEvent(QPaintEvent*) {
    const Theme& t = currentTheme();
    QPainter painter(this);
    const double most = static_cast<double>(*std::max_element(counts_.begin(), counts_.end()));
    const double slot = width() / static_cast<double>(counts_.size());
    for (std::size_t i = 0; i < counts_.size(); ++i) {
        const double high = counts_[i] ? std::max(2.0, static_cast<double>(counts_[i]) / most * (height() - 4)) : 0;
        const bool over = static_cast<int>(i) == over_;
        if (over) painter.fillRect(QRectF(static_cast<double>(i) * slot, 0, slot, height()), color(t.accentSoft));
        painter.fillRect(QRectF(static_cast<double>(i) * slot, height() - 1 - high, std::max(1.0, slot - 1), high),
                         color(t.accent, over ? 1.0 : 0.6));
    }
    painter.fillRect(QRectF(0, height() - 1, width(), 1), color(t.line));
}

void HistogramView::mouseMoveEvent(QMouseEvent* event) {
    over_ = barAt(event->position().x());
    QToolTip::showText(event->globalPosition().toPoint(), rowsText(counts_[static_cast<std::size_t>(over_)]), this);
    QWidget::update();
}

void HistogramView::mouseReleaseEvent(QMouseEvent* event) { emit barClicked(barAt(event->position().x())); }

void HistogramView::leaveEvent(QEvent*) {
    over_ = -1;
    QWidget::update();
}

ColumnPopup::ColumnPopup(const ColumnPtr& column, const ColumnGlance& glance, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), column_(column), profile_(glance.profile) {
    setProperty("role", QStringLiteral("floating"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground, false);
    setAccessibleName(tr("Profile of %1").arg(toQt(column->field().shown())));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    addFacts(layout);
    if (!profile_.histogram.empty()) addRange(layout);
    if (!profile_.top.empty()) addValues(layout);
    if (profile_.missing > 0) {
        auto* foot = new QHBoxLayout;
        for (const bool without : {false, true}) {
            foot->addWidget(button(
                without ? tr("Without missing") : tr("Only missing"), {},
                [this, without] {
                    emit filterRequested(filterByMissing(column_->field(), without));
                    close();
                },
                "link"));
        }
        foot->addStretch();
        layout->addLayout(foot);
    }
    setFixedWidth(280);
}

void ColumnPopup::addFacts(QVBoxLayout* layout) {
    const Field& field = column_->field();
    auto* title = new ElidedLabel("strong");
    title->setText(toQt(field.shown()));
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    for (const bool descending : {false, true}) {
        head->addWidget(iconButton(
            descending ? QStringLiteral("sort-down") : QStringLiteral("sort-up"),
            descending ? tr("Sort the view, largest first") : tr("Sort the view, smallest first"), [this, descending] {
                emit sortRequested(descending);
                close();
            }));
    }
    layout->addLayout(head);
    QStringList lines{field.unit.empty() ? typeWords(field.type)
                                         : tr("%1 in %2").arg(typeWords(field.type), toQt(field.unit))};
    lines.append(tr("Missing: %1 of %2").arg(countText(profile_.missing), rowsText(profile_.rows)));
    if (field.type != Type::Geometry) {
        lines.append(profile_.distinctExact ? tr("Different values: %1").arg(countText(profile_.distinct))
                                            : tr("Different values: more than %1").arg(countText(profile_.distinct)));
    }
    if (!profile_.histogram.empty()) {
        lines.append(tr("From %1 to %2").arg(shown(profile_.minimum), shown(profile_.maximum)));
        if (!isTime(field.type)) lines.append(tr("Mean: %1").arg(shown(profile_.mean)));
    }
    auto* label = roleLabel(lines.join(QLatin1Char('\n')), "muted");
    layout->addWidget(label);
}

QString ColumnPopup::shown(double value) const {
    if (isTime(column_->type()))
        return toQt(boundText(column_->type(), value)).replace(QLatin1Char('T'), QLatin1Char(' '));
    return CellFormat(*column_).number(value);
}

void ColumnPopup::addRange(QVBoxLayout* layout) {
    auto* histogram = new HistogramView(profile_);
    histogram->setToolTip(tr("Click a bar to keep its values in the view"));
    layout->addWidget(histogram);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    const auto field = [&](double value, const QString& name) {
        auto* edit = new QLineEdit(toQt(boundText(column_->type(), value)).replace(QLatin1Char('T'), QLatin1Char(' ')));
        edit->setAccessibleName(name);
        connect(edit, &QLineEdit::returnPressed, this, &ColumnPopup::filterByRange);
        row->addWidget(edit, 1);
        return edit;
    };
    from_ = field(profile_.minimum, tr("From"));
    row->addWidget(roleLabel(QStringLiteral("–"), "muted"));
    to_ = field(profile_.maximum, tr("To"));
    row->addWidget(button(tr("Only these"), {}, [this] { filterByRange(); }));
    layout->addLayout(row);
    connect(histogram, &HistogramView::barClicked, this, [this, histogram](int bar) {
        const auto canonical = [this](double value) { return boundText(column_->type(), value); };
        const bool last = bar + 1 == static_cast<int>(profile_.histogram.size());
        const double high = last ? profile_.maximum : histogram->lower(bar + 1);
        const std::string low = canonical(histogram->lower(bar));
        take(isBetween(column_->field().name, literalOf(column_->type(), low),
                       literalOf(column_->type(), canonical(high)), last),
             tr("%1: %2 – %3").arg(toQt(column_->field().shown()), shown(histogram->lower(bar)), shown(high)));
    });
}

void ColumnPopup::filterByRange() {
    std::string condition;
    for (QLineEdit* edit : {from_, to_}) {
        const bool isLow = edit == from_;
        // Parts of a whole number may be asked for: a bound is any number.
        const Type type = column_->type() == Type::Int64 ? Type::Float64 : column_->type();
        if (edit->text().trimmed().isEmpty()) continue;
        const auto bound = canonicalText(type, edit->text());
        setStyleProperty(edit, "invalid", !bound);
        if (!bound) return edit->setFocus();
        condition = bothHold(
            condition, fieldReference(column_->field().name) + (isLow ? " >= " : " <= ") + literalOf(type, *bound));
    }
    if (condition.empty()) return;
    take(condition, tr("%1: %2 – %3").arg(toQt(column_->field().shown()), from_->text(), to_->text()));
}

void ColumnPopup::addValues(QVBoxLayout* layout) {
    values_ = new QListWidget;
    values_->setProperty("role", QStringLiteral("plain"));
    values_->setAccessibleName(tr("Most frequent values"));
    values_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    values_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto& value : profile_.top) {
        const QString words = value.value.empty() ? tr("(empty text)") : toQt(value.value);
        auto* item = new QListWidgetItem(words, values_);
        item->setData(Qt::UserRole, toQt(value.value));
        item->setData(countRole, countText(value.count));
        item->setSizeHint({100, 26});
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(words, rowsText(value.count)));
    }
    values_->setItemDelegate(new CountDelegate(values_));
    values_->setFixedHeight(std::min(listRows, values_->count()) * 26 + 4);
    values_->setCurrentRow(0);
    connect(values_, &QListWidget::itemActivated, this, [this] { filterByValues(false); });
    layout->addWidget(values_);
    if (profile_.distinct > profile_.top.size())
        layout->addWidget(roleLabel(tr("The %1 most frequent").arg(profile_.top.size()), "small"));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(button(tr("Only these"), {}, [this] { filterByValues(false); }));
    row->addWidget(button(tr("Without these"), {}, [this] { filterByValues(true); }));
    row->addStretch();
    layout->addLayout(row);
}

void ColumnPopup::filterByValues(bool without) {
    std::vector<std::string> chosen;
    for (const auto* item : values_->selectedItems()) chosen.push_back(fromQt(item->data(Qt::UserRole).toString()));
    if (chosen.empty()) return;
    const ViewFilter filter = gui::filterByValues(column_->field(), chosen, without);
    take(filter.condition, filter.label);
}

void ColumnPopup::take(const std::string& condition, const QString& label) {
    emit filterRequested({condition, label});
    close();
}

void ColumnPopup::openAt(const QPoint& at) {
    adjustSize();
    const QRect free = (screen() ? screen() : QApplication::primaryScreen())->availableGeometry();
    move(std::clamp(at.x(), free.left(), std::max(free.left(), free.right() - width())),
         std::clamp(at.y(), free.top(), std::max(free.top(), free.bottom() - height())));
    show();
    if (values_) {
        values_->setFocus();
    } else if (from_) {
        from_->setFocus();
    }
}

}  // namespace kapok::gui

#include "gui/dashboard/value_list.h"

#include "chart/chart_reader.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "spec/chart_expression.h"
#include "table/format.h"

#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr int literalRole = Qt::UserRole;
constexpr int searchableFrom = 8;

QListWidgetItem* entry(const QString& text, const std::string& literal, bool checked) {
    auto* item = new QListWidgetItem(text);
    item->setData(literalRole, toQt(literal));
    item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    return item;
}

}  // namespace

ValueList::ValueList(QWidget* parent)
    : QWidget(parent), search_(new QLineEdit), list_(new QListWidget), below_(roleLabel({}, "small")) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(search_);
    layout->addWidget(list_, 1);
    layout->addWidget(below_);
    list_->setUniformItemSizes(true);
    list_->setFrameShape(QFrame::NoFrame);
    search_->setClearButtonEnabled(true);
    connect(search_, &QLineEdit::textChanged, this, &ValueList::filter);
    connect(list_, &QListWidget::itemChanged, this, [this] {
        if (filling_) return;
        describe();
        emit changed();
    });
    // A click on the words ticks too.
    connect(list_, &QListWidget::itemActivated, this, [](QListWidgetItem* item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    below_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(below_, &QLabel::linkActivated, this, &ValueList::clear);
    retranslate();
}

void ValueList::retranslate() {
    search_->setPlaceholderText(tr("Search"));
    search_->setAccessibleName(tr("Search the values"));
    list_->setAccessibleName(tr("Values"));
    describe();
}

void ValueList::setValues(const Table& counts, const std::vector<std::string>& chosen) {
    filling_ = true;
    const int scrolled = list_->currentRow();
    list_->clear();
    std::vector<std::string> absent = chosen;
    const Column& values = *counts.column("value");
    const Column& rows = *counts.column("count");
    for (std::size_t row = 0; row < counts.rows(); ++row) {
        const bool missing = values.isMissing(row);
        const std::string literal = missing ? "missing" : cellLiteral(values, row);
        const QString shown = missing                       ? tr("(missing)")
                              : values.type() == Type::Text ? chart::cellWords(values, row, nullptr)
                                                            : toQt(cellText(values, row));
        const auto found = std::find(absent.begin(), absent.end(), literal);
        const bool checked = found != absent.end();
        if (checked) absent.erase(found);
        list_->addItem(entry(tr("%1 (%L2)").arg(shown).arg(rows.integer(row)), literal, checked));
    }
    for (const auto& literal : absent) list_->addItem(entry(tr("%1 (0)").arg(toQt(literal)), literal, true));
    list_->setCurrentRow(scrolled);
    search_->setVisible(list_->count() >= searchableFrom);
    filling_ = false;
    filter(search_->text());
    describe();
}

std::vector<std::string> ValueList::chosen() const {
    std::vector<std::string> literals;
    for (int i = 0; i < list_->count(); ++i) {
        const QListWidgetItem* item = list_->item(i);
        if (item->checkState() == Qt::Checked) literals.push_back(fromQt(item->data(literalRole).toString()));
    }
    return literals;
}

void ValueList::filter(const QString& part) {
    for (int i = 0; i < list_->count(); ++i) {
        QListWidgetItem* item = list_->item(i);
        const bool found = part.isEmpty() || item->text().contains(part, Qt::CaseInsensitive);
        item->setHidden(!found && item->checkState() != Qt::Checked);
    }
}

void ValueList::clear() {
    filling_ = true;
    for (int i = 0; i < list_->count(); ++i) list_->item(i)->setCheckState(Qt::Unchecked);
    filling_ = false;
    describe();
    emit changed();
}

void ValueList::describe() {
    const auto count = static_cast<qsizetype>(chosen().size());
    QString words = count == 0 ? tr("All values") : tr("%L1 chosen").arg(count);
    if (list_->count() >= listedValues)
        words += QStringLiteral(" • ") + tr("the first %L1 are listed").arg(list_->count());
    if (count > 0) words += QStringLiteral(" • <a href=\"all\">%1</a>").arg(tr("Show all"));
    below_->setText(words);
}

}  // namespace kapok::gui

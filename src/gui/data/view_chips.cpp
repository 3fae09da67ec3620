#include "gui/data/view_chips.h"

#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "host/translate.h"

#include <QHBoxLayout>
#include <QPointer>

namespace kapok::gui {
namespace {

constexpr int longestLabel = 48;

QString shortened(const QString& text) {
    return text.size() <= longestLabel ? text : text.left(longestLabel - 1) + QStringLiteral("…");
}

}  // namespace

ViewChips::ViewChips(Session& session, Id dataset, ViewRows& rows, QWidget* parent)
    : QFrame(parent), session_(session), dataset_(std::move(dataset)), rows_(rows), layout_(new QHBoxLayout(this)) {
    setProperty("role", QStringLiteral("bar"));
    layout_->setContentsMargins(16, 6, 16, 6);
    layout_->setSpacing(8);
    connect(&rows, &ViewRows::changed, this, &ViewChips::rebuild);
    hide();
}

QStringList ViewChips::chips() const {
    QStringList words;
    for (const auto* chip : findChildren<Chip*>()) {
        if (!chip->isHidden()) words.append(chip->text());
    }
    return words;
}

void ViewChips::rebuild() {
    clearLayout(layout_);
    const bool any = !rows_.filters().empty() || !rows_.keys().empty();
    setVisible(any);
    if (!any) return;
    for (std::size_t i = 0; i < rows_.filters().size(); ++i) addFilterChip(i);
    if (!rows_.keys().empty()) addSortChip();
    auto* keep = button(
        tr("Keep as steps"), {}, [this] { emit keepRequested(); }, "link");
    keep->setToolTip(tr("Makes what the view shows steps of the dataset, for every chart and map of it"));
    layout_->addWidget(keep);
    layout_->addWidget(button(
        tr("Clear all"), {}, [this] { QMetaObject::invokeMethod(&rows_, &ViewRows::clear, Qt::QueuedConnection); },
        "link"));
    layout_->addStretch();
}

void ViewChips::addFilterChip(std::size_t index) {
    const ViewFilter filter = rows_.filters()[index];
    auto* chip = new Chip(shortened(filter.label), tr("Take this filter away"), false);
    chip->setToolTip(toQt(filter.condition));
    connect(chip, &Chip::cleared, this, [this, index] {
        QMetaObject::invokeMethod(
            this, [this, index] { rows_.removeFilter(index); }, Qt::QueuedConnection);
    });
    layout_->addWidget(chip);
    const QPointer<Chip> shown = chip;
    session_.pipeline().requestSelected(
        session_.state(), Selection{dataset_, filter.condition, {}}, chip,
        [shown, label = filter.label](const host::Outcome<workbook::RowMask>& mask) {
            if (shown && mask) shown->setText(tr("%1 • %2").arg(shortened(label), rowsText(mask.value->count())));
        });
}

void ViewChips::addSortChip() {
    QStringList keys;
    for (const auto& key : rows_.keys())
        keys.append(toQt(key.field) + (key.descending ? QStringLiteral(" ↓") : QStringLiteral(" ↑")));
    auto* chip = new Chip(tr("Sorted by %1").arg(shortened(host::joinList(keys))),
                          tr("Show the rows in the order of the table"), false);
    connect(chip, &Chip::cleared, this, [this] {
        QMetaObject::invokeMethod(
            this, [this] { rows_.setKeys({}); }, Qt::QueuedConnection);
    });
    layout_->addWidget(chip);
}

}  // namespace kapok::gui

#include "gui/map/map_layer_list.h"

#include "gui/common/widgets.h"

#include <QHBoxLayout>
#include <QListWidget>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr int mostRows = 6;

}  // namespace

MapLayerList::MapLayerList(QWidget* parent) : QWidget(parent), list_(new QListWidget) {
    list_->setObjectName(QStringLiteral("mapLayers"));
    list_->setAccessibleName(tr("Layers"));
    list_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideMiddle);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(roleLabel(tr("Layers"), "muted"));
    buttons->addStretch();
    buttons->addWidget(iconButton(QStringLiteral("plus"), tr("Add a layer"), [this] { emit addAsked(); }));
    remove_ = iconButton(QStringLiteral("trash"), tr("Remove the layer"), [this] { emit removeAsked(current()); });
    up_ = iconButton(QStringLiteral("arrow-up"), tr("Draw the layer above the next one"),
                     [this] { emit moveAsked(current(), 1); });
    down_ = iconButton(QStringLiteral("arrow-down"), tr("Draw the layer below the next one"),
                       [this] { emit moveAsked(current(), -1); });
    for (auto* one : {remove_, up_, down_}) buttons->addWidget(one);
    column->addLayout(buttons);
    column->addWidget(list_);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
        showButtons();
        if (row >= 0) emit chosen(current());
    });
}

void MapLayerList::setLayers(const QStringList& names, int current) {
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (qsizetype i = names.size(); i-- > 0;) {
        list_->addItem(names[i]);
        list_->item(list_->count() - 1)->setToolTip(names[i]);
    }
    list_->setCurrentRow(rowOf(current));
    const int rows = std::clamp(list_->count(), 1, mostRows);
    list_->setFixedHeight(rows * std::max(list_->sizeHintForRow(0), 24) + 2 * list_->frameWidth());
    showButtons();
}

int MapLayerList::rowOf(int layer) const { return list_->count() - 1 - layer; }

int MapLayerList::current() const { return list_->count() - 1 - list_->currentRow(); }

void MapLayerList::showButtons() {
    remove_->setEnabled(list_->count() > 1);
    up_->setEnabled(list_->currentRow() > 0);
    down_->setEnabled(list_->currentRow() >= 0 && list_->currentRow() + 1 < list_->count());
}

}  // namespace kapok::gui

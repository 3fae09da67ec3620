#include "gui/dashboard/number_tile.h"

#include "chart/number_format.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "gui/style/fonts.h"
#include "host/translate.h"

#include <QVBoxLayout>

namespace kapok::gui {

NumberTile::NumberTile(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), figure_(new QLabel), below_(new ElidedLabel("small")) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    figure_->setObjectName(QStringLiteral("figure"));
    figure_->setFont(uiFont(TextStyle::Figure));
    figure_->setStyleSheet(QStringLiteral("font-size: 25px; font-weight: 600;"));
    layout->addWidget(figure_);
    layout->addWidget(below_);
    layout->addStretch();
    connect(&session.selections(), &workbook::SelectionBus::changed, this, [this](const Id& dataset) {
        if (dataset == tile_.item) refresh();
    });
}

void NumberTile::setTile(const Tile& tile) {
    tile_ = tile;
    refresh();
}

void NumberTile::refresh() {
    if (!session_.state().has(tile_.item)) return;
    const Selection selection = session_.selections().selection(tile_.item);
    const bool linked = tile_.link != LinkAction::None && !selection.empty();
    ask(linked ? bothHold(tile_.filter, selection.predicate) : tile_.filter, linked);
}

void NumberTile::ask(const std::string& filter, bool ofSelection) {
    Query query;
    query.filter = filter;
    query.aggregates = {tile_.number};
    session_.pipeline().requestAnswer(session_.state(), tile_.item, query, this,
                                      [this, ofSelection](const host::Outcome<Table>& answer) {
                                          if (answer) show(*answer.value, ofSelection);
                                          if (!answer.error) return;
                                          figure_->setText(QStringLiteral("–"));
                                          below_->setText(host::shownString(answer.error->message()));
                                      });
}

void NumberTile::show(const Table& answer, bool ofSelection) {
    if (answer.rows() == 0 || answer.columnCount() == 0) return figure_->setText(QStringLiteral("–"));
    const Column& column = *answer.column(0);
    const double value = column.number(0);
    const bool large = std::abs(value) >= 1e6;
    figure_->setText(column.isMissing(0) ? QStringLiteral("–")
                     : large             ? chart::compactNumber(value, QLocale(), 4)
                                         : chart::numberText(value, QLocale(), 5));
    figure_->setToolTip(chart::numberText(value, QLocale(), 15));
    QString words = gui::words(tile_.number.op);
    if (!tile_.number.field.empty())
        words =
            tr("%1 of %2").arg(words, toQt(column.field().label.empty() ? tile_.number.field : column.field().label));
    if (!column.field().unit.empty()) words = toQt(column.field().unit) + QStringLiteral(" • ") + words;
    below_->setText(ofSelection ? tr("Selected rows • %1").arg(words) : words);
    setAccessibleName(figure_->text() + QLatin1Char(' ') + below_->text());
}

}  // namespace kapok::gui

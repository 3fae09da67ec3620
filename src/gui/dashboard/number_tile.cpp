#include "gui/dashboard/number_tile.h"

#include "chart/number_format.h"
#include "gui/common/brushing.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "gui/style/fonts.h"
#include "host/translate.h"
#include "spec/chart_query.h"
#include "workbook/selection_carrier.h"
#include "workbook/variables.h"

#include <QVBoxLayout>

namespace kapok::gui {
namespace {

QString figureOf(const Column& column) {
    if (column.isMissing(0)) return QStringLiteral("–");
    const double value = column.number(0);
    const bool large = std::abs(value) >= 1e6;
    return large ? chart::compactNumber(value, QLocale(), 4) : chart::numberText(value, QLocale(), 5);
}

}  // namespace

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
    connect(&Brushing::of(session), &Brushing::moved, this, [this](const Id& dataset) {
        if (dataset == tile_.item) askFirst();
    });
    connect(&Brushing::of(session), &Brushing::settled, this, [this](const Id& dataset) {
        if (dataset == tile_.item) refresh();
    });
}

void NumberTile::setTile(const Tile& tile) {
    tile_ = tile;
    Brushing::of(session_).drop(this);
    refresh();
}

void NumberTile::refresh() {
    if (!session_.state().has(tile_.item)) return;
    const Selection selection = session_.selections().selection(tile_.item);
    const LinkAction action = linkBetween(session_.carrier().linking(), selection.view, tile_.item, tile_.link);
    const bool linked = action != LinkAction::None && !selection.empty();
    all_.clear();
    ask(linked ? bothHold(tile_.filter, selection.predicate) : tile_.filter, linked);
    if (linked && action == LinkAction::Highlight) askAll();
}

Query NumberTile::query(const std::string& filter) const {
    Query query;
    query.filter = filter;
    query.aggregates = {tile_.number};
    return query;
}

/// While a brush moves over many rows.
void NumberTile::askFirst() {
    const Selection selection = session_.selections().selection(tile_.item);
    const LinkAction action = linkBetween(session_.carrier().linking(), selection.view, tile_.item, tile_.link);
    if (action == LinkAction::None || !Brushing::of(session_).large(tile_.item)) return;
    session_.pipeline().cancel(asking_);
    Query asked;
    try {
        asked = workbook::withVariables(session_.state(), query(bothHold(tile_.filter, selection.predicate)));
    } catch (const Error&) {
        return;  // the exact answer says why
    }
    Brushing::of(session_).ask(tile_.item, this, [this, asked](const Sampled& rows) {
        const auto answer = query::firstAnswer(rows.table, rows.sample, asked, rows.where, rows.control);
        return answer ? std::function([this, first = *answer] { show(first, true, true); }) : std::function<void()>();
    });
}

void NumberTile::ask(const std::string& filter, bool ofSelection) {
    session_.pipeline().cancel(asking_);
    asking_ = session_.pipeline().requestAnswer(session_.state(), tile_.item, query(filter), this,
                                                [this, ofSelection](const host::Outcome<Table>& answer) {
                                                    Brushing::of(session_).drop(this);
                                                    if (answer) show(*answer.value, ofSelection);
                                                    if (!answer.error) return;
                                                    figure_->setText(QStringLiteral("–"));
                                                    below_->setText(host::shownString(answer.error->message()));
                                                });
}

/// What is selected is shown before the rest, as charts do: the figure of all stands below.
void NumberTile::askAll() {
    const Selection selection = session_.selections().selection(tile_.item);
    session_.pipeline().requestAnswer(session_.state(), tile_.item, query(tile_.filter), this,
                                      [this, selection](const host::Outcome<Table>& answer) {
                                          if (!answer || answer.value->rows() == 0) return;
                                          if (!(selection == session_.selections().selection(tile_.item))) return;
                                          all_ = figureOf(*answer.value->column(0));
                                          showWords();
                                      });
}

void NumberTile::show(const Table& answer, bool ofSelection, bool estimated) {
    if (answer.rows() == 0 || answer.columnCount() == 0) return figure_->setText(QStringLiteral("–"));
    const Column& column = *answer.column(0);
    figure_->setText(estimated ? QStringLiteral("\u2248 ") + figureOf(column) : figureOf(column));
    exact_ = chart::numberText(column.number(0), QLocale(), 15);
    words_ = gui::words(tile_.number.op);
    if (!tile_.number.field.empty())
        words_ =
            tr("%1 of %2").arg(words_, toQt(column.field().label.empty() ? tile_.number.field : column.field().label));
    if (!column.field().unit.empty()) words_ = toQt(column.field().unit) + QStringLiteral(" • ") + words_;
    if (ofSelection) words_ = tr("Selected rows • %1").arg(words_);
    showWords();
}

void NumberTile::showWords() {
    // What fits into a small tile; the whole is told by the tool tip of the figure and read aloud.
    const QString whole = all_.isEmpty() ? words_ : tr("%1 • all rows: %2").arg(words_, all_);
    below_->setText(all_.isEmpty() ? words_ : tr("selected, of %1 in all").arg(all_));
    figure_->setToolTip(exact_ + QLatin1Char('\n') + whole);
    setAccessibleName(figure_->text() + QLatin1Char(' ') + whole);
}

}  // namespace kapok::gui

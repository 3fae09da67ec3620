#include "gui/quality/score_tile.h"

#include "gui/common/widgets.h"
#include "gui/quality/quality_words.h"
#include "gui/style/appearance.h"
#include "gui/style/fonts.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace kapok::gui {
namespace {

constexpr double good = 0.95;
constexpr double fair = 0.8;
constexpr int barHeight = 8;

QColor toneOf(double score) {
    const Theme& theme = currentTheme();
    return color(score >= good ? theme.better : score >= fair ? theme.warning : theme.worse);
}

}  // namespace

ScoreBar::ScoreBar(double score, QWidget* parent) : QWidget(parent), score_(score) {
    setFixedHeight(barHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF whole = rect();
    painter.setBrush(color(currentTheme().line));
    painter.drawRoundedRect(whole, barHeight / 2.0, barHeight / 2.0);
    if (std::isnan(score_) || score_ <= 0) return;
    painter.setBrush(toneOf(score_));
    const double width = std::max<double>(barHeight, whole.width() * score_);
    painter.drawRoundedRect(QRectF(0, 0, width, barHeight), barHeight / 2.0, barHeight / 2.0);
}

ScoreTile::ScoreTile(const QualityPart& part, QWidget* parent) : QFrame(parent) {
    setProperty("role", QStringLiteral("tile"));
    setToolTip(partHelp(part.id));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(6);
    layout->addWidget(roleLabel(partWords(part.id), "strong"));
    auto* figure = new QLabel(pointsText(part.score));
    figure->setFont(uiFont(TextStyle::Figure));
    figure->setStyleSheet(QStringLiteral("font-size: 25px; font-weight: 600;"));
    layout->addWidget(figure);
    layout->addWidget(new ScoreBar(part.score));
    const QLocale locale;
    const QString below = part.checked == 0 ? tr("Nothing to check")
                                            : tr("%1 of %2 failed")
                                                  .arg(locale.toString(static_cast<qlonglong>(part.failed)),
                                                       locale.toString(static_cast<qlonglong>(part.checked)));
    layout->addWidget(roleLabel(below, "small"));
    setAccessibleName(tr("%1: %2 of 100, %3").arg(partWords(part.id), pointsText(part.score), below));
}

}  // namespace kapok::gui

#include "gui/common/picture_size_dialog.h"

#include "gui/common/widgets.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace kapok::gui {
namespace {

constexpr int smallest = 100;
constexpr int largest = 8000;
constexpr double mostDots = 2e8;  // 800 MB while it is drawn

QSpinBox* spinBox(int low, int high, int value, const QString& name) {
    auto* box = new QSpinBox;
    box->setRange(low, high);
    box->setValue(value);
    box->setAccessibleName(name);
    box->setKeyboardTracking(false);
    return box;
}

PictureSizeDialog::Answer& answerOfTests() {
    static PictureSizeDialog::Answer answer;
    return answer;
}

}  // namespace

PictureSizeDialog::PictureSizeDialog(const PictureSize& suggested, bool withDpi, QWidget* parent)
    : QDialog(parent),
      width_(spinBox(smallest, largest, static_cast<int>(std::lround(suggested.pixels.width())), tr("Width"))),
      height_(spinBox(smallest, largest, static_cast<int>(std::lround(suggested.pixels.height())), tr("Height"))),
      dpi_(spinBox(lowestDpi, highestDpi, suggested.dpi, tr("Resolution"))),
      proportions_(new QCheckBox(tr("Keep the proportions"))),
      outcome_(roleLabel({}, "muted")),
      withDpi_(withDpi),
      ratio_(suggested.pixels.width() / std::max(1.0, suggested.pixels.height())) {
    setWindowTitle(tr("Size of the picture"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    const auto row = [grid](const QString& words, QSpinBox* box, const QString& unit) {
        const int at = grid->rowCount();
        auto* label = new QLabel(words);
        label->setBuddy(box);
        grid->addWidget(label, at, 0);
        grid->addWidget(box, at, 1);
        grid->addWidget(roleLabel(unit, "muted"), at, 2);
    };
    row(tr("Width"), width_, tr("pixels"));
    row(tr("Height"), height_, tr("pixels"));
    if (withDpi) row(tr("Resolution"), dpi_, tr("dots per inch"));
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    proportions_->setChecked(true);
    layout->addWidget(proportions_);
    layout->addWidget(outcome_);
    if (!withDpi) dpi_->setParent(this), dpi_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    write_ = buttons->button(QDialogButtonBox::Ok);
    write_->setText(tr("Write"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(width_, &QSpinBox::valueChanged, this, [this] { follow(width_, height_, 1 / ratio_); });
    connect(height_, &QSpinBox::valueChanged, this, [this] { follow(height_, width_, ratio_); });
    connect(dpi_, &QSpinBox::valueChanged, this, &PictureSizeDialog::refresh);
    refresh();
}

std::optional<PictureSize> PictureSizeDialog::ask(const PictureSize& suggested, bool withDpi, bool ofPage,
                                                  QWidget* parent) {
    if (const Answer& answer = answerOfTests()) return answer(suggested);
    if (ofPage && !withDpi) return suggested;
    PictureSizeDialog dialog(suggested, withDpi, parent);
    dialog.width().setDisabled(ofPage);
    dialog.height().setDisabled(ofPage);
    if (dialog.exec() != QDialog::Accepted) return {};
    return dialog.size();
}

void PictureSizeDialog::setAnswer(Answer answer) { answerOfTests() = std::move(answer); }

PictureSize PictureSizeDialog::size() const { return {QSizeF(width_->value(), height_->value()), dpi_->value()}; }

void PictureSizeDialog::follow(QSpinBox* changed, QSpinBox* other, double ratio) {
    if (proportions_->isChecked()) {
        const QSignalBlocker quiet(other);
        other->setValue(static_cast<int>(std::lround(changed->value() * ratio)));
    } else {
        ratio_ = static_cast<double>(width_->value()) / height_->value();
    }
    refresh();
}

/// What will be written: dots, or the size on paper.
void PictureSizeDialog::refresh() {
    const double scale = withDpi_ ? dpi_->value() / 96.0 : 25.4 / 96;
    const QString width = QLocale().toString(std::lround(width_->value() * scale));
    const QString height = QLocale().toString(std::lround(height_->value() * scale));
    const bool tooLarge = withDpi_ && width_->value() * scale * height_->value() * scale > mostDots;
    write_->setEnabled(!tooLarge);
    if (tooLarge) return outcome_->setText(tr("%1 × %2 dots are too many for one picture.").arg(width, height));
    outcome_->setText(withDpi_ ? tr("The file will have %1 × %2 dots.").arg(width, height)
                               : tr("On paper it is %1 × %2 mm.").arg(width, height));
}

}  // namespace kapok::gui

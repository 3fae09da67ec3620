#include "gui/dashboard/range_controls.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/dashboard/range_bar.h"
#include "table/format.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace kapok::gui {
namespace {

/// Three significant digits of the range: what a handle can be put to.
double rounded(double value, double span, bool whole) {
    const double unit = span > 0 ? std::pow(10.0, std::floor(std::log10(span)) - 2) : 1;
    const double step = whole ? std::max(1.0, unit) : unit;
    return std::round(value / step) * step;
}

double numberOf(const std::string& literal, double otherwise) {
    bool read = false;
    const double value = toQt(literal).toDouble(&read);
    return read ? value : otherwise;
}

/// The day in date('…') or datetime('…').
QDate dayOf(const std::string& literal, QDate otherwise) {
    const QDate day = QDate::fromString(toQt(literal).section(QLatin1Char('\''), 1, 1).left(10), Qt::ISODate);
    return day.isValid() ? day : otherwise;
}

QDate dayAt(Type type, double value) {
    constexpr double dayMicroseconds = 86'400e6;
    const double days = type == Type::DateTime ? std::floor(value / dayMicroseconds) : value;
    return QDate(1970, 1, 1).addDays(static_cast<qint64>(days));
}

}  // namespace

NumberRange::NumberRange(QWidget* parent)
    : QWidget(parent), from_(new QLineEdit), to_(new QLineEdit), bar_(new RangeBar) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* row = new QHBoxLayout;
    row->addWidget(from_);
    row->addWidget(new QLabel(QStringLiteral("–")));
    row->addWidget(to_);
    layout->addLayout(row);
    layout->addWidget(bar_);
    layout->addStretch();
    connect(bar_, &RangeBar::changed, this, [this](double low, double high) {
        const double span = highest_ - lowest_;
        show(low <= lowest_ ? lowest_ : rounded(low, span, whole_),
             high >= highest_ ? highest_ : rounded(high, span, whole_));
        emit changed();
    });
    for (QLineEdit* edit : {from_, to_}) connect(edit, &QLineEdit::editingFinished, this, &NumberRange::typed);
    retranslate();
}

void NumberRange::retranslate() {
    from_->setAccessibleName(tr("Lowest"));
    to_->setAccessibleName(tr("Highest"));
    bar_->setAccessibleName(tr("Range"));
}

void NumberRange::setColumn(const Field& field, const ChunkSummary& bounds, const TileControl& control) {
    whole_ = field.type == Type::Int64;
    const bool none = bounds.minimum > bounds.maximum;
    lowest_ = none ? 0 : bounds.minimum;
    highest_ = none ? 0 : bounds.maximum;
    setEnabled(!none);
    bar_->setBounds(lowest_, highest_);
    bar_->setStep(whole_ ? 1 : 0);
    show(numberOf(control.from, lowest_), numberOf(control.to, highest_));
}

void NumberRange::show(double low, double high) {
    bar_->setRange(low, high);
    if (!from_->hasFocus()) from_->setText(QLocale().toString(low, 'g', 15));
    if (!to_->hasFocus()) to_->setText(QLocale().toString(high, 'g', 15));
}

void NumberRange::typed() {
    bool readLow = false;
    bool readHigh = false;
    const double low = QLocale().toDouble(from_->text(), &readLow);
    const double high = QLocale().toDouble(to_->text(), &readHigh);
    const double before[] = {bar_->low(), bar_->high()};
    bar_->setRange(readLow ? low : lowest_, readHigh ? high : highest_);
    from_->setText(QLocale().toString(bar_->low(), 'g', 15));
    to_->setText(QLocale().toString(bar_->high(), 'g', 15));
    if (before[0] != bar_->low() || before[1] != bar_->high()) emit changed();
}

void NumberRange::choose(TileControl& control) const {
    const double span = highest_ - lowest_;
    const auto low = bar_->low() <= lowest_ ? lowest_ : rounded(bar_->low(), span, whole_);
    const auto high = bar_->high() >= highest_ ? highest_ : rounded(bar_->high(), span, whole_);
    control.from = low > lowest_ ? shortest(low) : std::string();
    control.to = high < highest_ ? shortest(high) : std::string();
}

// --- days ------------------------------------------------------------------------------------------------------------

PeriodRange::PeriodRange(QWidget* parent)
    : QWidget(parent), presets_(comboBox()), from_(new QDateEdit), to_(new QDateEdit) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(presets_);
    auto* row = new QHBoxLayout;
    row->addWidget(from_, 1);
    row->addWidget(new QLabel(QStringLiteral("–")));
    row->addWidget(to_, 1);
    layout->addLayout(row);
    layout->addStretch();
    for (QDateEdit* edit : {from_, to_}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            if (showing_) return;
            show(from_->date(), to_->date());
            emit changed();
        });
    }
    connect(presets_, &QComboBox::activated, this, &PeriodRange::preset);
    retranslate();
}

void PeriodRange::retranslate() {
    const QSignalBlocker quiet(presets_);
    const int index = std::max(0, presets_->currentIndex());
    presets_->clear();
    presets_->addItems({tr("All days"), tr("Last 30 days"), tr("Last 12 months"), tr("Last year of the data"),
                        tr("Year before"), tr("From … to …")});
    presets_->setCurrentIndex(index);
    presets_->setAccessibleName(tr("Period"));
    from_->setAccessibleName(tr("First day"));
    to_->setAccessibleName(tr("Last day"));
}

void PeriodRange::setColumn(const Field& field, const ChunkSummary& bounds, const TileControl& control) {
    type_ = field.type;
    const bool none = bounds.minimum > bounds.maximum;
    first_ = none ? QDate(1970, 1, 1) : dayAt(type_, bounds.minimum);
    last_ = none ? first_ : dayAt(type_, bounds.maximum);
    setEnabled(!none);
    show(dayOf(control.from, first_), dayOf(control.to, last_));
}

bool PeriodRange::isAll() const { return from_->date() <= first_ && to_->date() >= last_; }

void PeriodRange::show(QDate from, QDate to) {
    showing_ = true;
    from_->setDate(from);
    to_->setDate(std::max(from, to));
    showing_ = false;
    if (isAll())
        presets_->setCurrentIndex(0);
    else if (presets_->currentIndex() == 0)
        presets_->setCurrentIndex(presets_->count() - 1);
}

/// Counted from the last day of the data: they may end long before today.
void PeriodRange::preset(int index) {
    const QDate newYear(last_.year(), 1, 1);
    switch (index) {
        case 0: show(first_, last_); break;
        case 1: show(last_.addDays(-29), last_); break;
        case 2: show(last_.addMonths(-12).addDays(1), last_); break;
        case 3: show(newYear, last_); break;
        case 4: show(newYear.addYears(-1), newYear.addDays(-1)); break;
        default: return from_->setFocus();
    }
    presets_->setCurrentIndex(index);
    emit changed();
}

void PeriodRange::choose(TileControl& control) const {
    const std::string from = fromQt(from_->date().toString(Qt::ISODate));
    const std::string to = fromQt(to_->date().toString(Qt::ISODate));
    const bool times = type_ == Type::DateTime;
    control.from = from_->date() <= first_ ? "" : times ? "datetime('" + from + " 00:00')" : "date('" + from + "')";
    control.to = to_->date() >= last_ ? "" : times ? "datetime('" + to + " 23:59:59.999999')" : "date('" + to + "')";
}

}  // namespace kapok::gui

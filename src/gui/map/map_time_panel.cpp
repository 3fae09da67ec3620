#include "gui/map/map_time_panel.h"

#include "gui/chart/field_shelf.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QVBoxLayout>

namespace kapok::gui {
namespace {

bool isTime(Type type) { return type == Type::Date || type == Type::DateTime; }

}  // namespace

MapTimePanel::MapTimePanel(Session& session, Id map, QWidget* parent)
    : QWidget(parent),
      session_(session),
      map_(std::move(map)),
      time_(new FieldShelf),
      unit_(comboBox()),
      cumulative_(new QCheckBox(tr("All rows up to the period"))),
      seconds_(new QDoubleSpinBox) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    time_->setObjectName(QStringLiteral("mapTime"));
    unit_->setObjectName(QStringLiteral("mapTimeUnit"));
    unit_->addItem(tr("all times together"), static_cast<int>(TimeUnit::None));
    for (const TimeUnit unit : {TimeUnit::Year, TimeUnit::Quarter, TimeUnit::Month, TimeUnit::Week, TimeUnit::Day,
                                TimeUnit::Hour, TimeUnit::MonthOfYear, TimeUnit::DayOfWeek, TimeUnit::HourOfDay})
        unit_->addItem(words(unit), static_cast<int>(unit));
    seconds_->setRange(0.1, 10);
    seconds_->setSingleStep(0.1);
    seconds_->setDecimals(1);
    seconds_->setSuffix(tr(" s"));
    seconds_->setKeyboardTracking(false);
    addField(layout, tr("Time of the layer"), time_);
    auto* line = new QHBoxLayout;
    addField(line, tr("A step is a"), unit_);
    addField(line, tr("Shown for"), seconds_);
    layout->addLayout(line);
    layout->addWidget(cumulative_);
    connect(time_, &FieldShelf::chosen, this, [this] {
        change([this](MapSpec& spec) {
            spec.layers[layer_].time = time_->field();
            const bool first = spec.time.unit == TimeUnit::None && !time_->field().empty();
            if (first && spec.layers[layer_].mark != MapMark::Tracks) spec.time.unit = TimeUnit::Month;
        });
    });
    connect(unit_, &QComboBox::activated, this, [this] {
        change([this](MapSpec& spec) { spec.time.unit = static_cast<TimeUnit>(unit_->currentData().toInt()); });
    });
    connect(cumulative_, &QCheckBox::clicked, this,
            [this](bool on) { change([on](MapSpec& spec) { spec.time.cumulative = on; }); });
    connect(seconds_, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        change([seconds](MapSpec& spec) { spec.time.stepSeconds = seconds; }, "seconds");
    });
}

void MapTimePanel::show(std::size_t layer, const Schema& schema) {
    layer_ = layer;
    if (!session_.state().has(map_)) return;
    const MapSpec& spec = session_.state().map(map_);
    const bool there = layer < spec.layers.size();
    setEnabled(there);
    if (!there) return;
    filling_ = true;
    time_->setSchema(schema, tr("none"), isTime);
    time_->setField(spec.layers[layer].time);
    chooseData(unit_, static_cast<int>(spec.time.unit));
    cumulative_->setChecked(spec.time.cumulative);
    seconds_->setValue(spec.time.stepSeconds);
    for (QWidget* widget : std::initializer_list<QWidget*>{cumulative_, seconds_})
        widget->setEnabled(spec.time.unit != TimeUnit::None);
    filling_ = false;
}

void MapTimePanel::change(const std::function<void(MapSpec&)>& edit, const std::string& mergeKey) {
    if (filling_ || !session_.state().has(map_)) return;
    MapSpec spec = session_.state().map(map_);
    if (layer_ >= spec.layers.size()) return;
    edit(spec);
    session_.replace(map_, spec, KAPOK_TR("gui", "Change the time of a map"),
                     mergeKey.empty() ? mergeKey : map_ + "-" + mergeKey);
}

}  // namespace kapok::gui

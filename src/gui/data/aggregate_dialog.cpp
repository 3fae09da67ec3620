#include "gui/data/aggregate_dialog.h"

#include "gui/common/strings.h"
#include "gui/common/suggest.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "gui/data/cell_format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr TimeUnit units[] = {TimeUnit::None, TimeUnit::Year, TimeUnit::Quarter, TimeUnit::Month,
                              TimeUnit::Week, TimeUnit::Day,  TimeUnit::Hour};

/// As the function truncate() of the formula language calls them.
const char* unitName(TimeUnit unit) {
    static const char* names[] = {"", "year", "quarter", "month", "week", "day", "hour"};
    return names[static_cast<std::size_t>(unit)];
}

}  // namespace

AggregateDialog::AggregateDialog(Session& session, StepPlace place, Table input)
    : StepDialog(session, std::move(place), std::move(input), tr("Aggregate: one row per group")),
      keyLayout_(new QVBoxLayout),
      valueLayout_(new QVBoxLayout) {
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    const auto side = [&](const QString& title, QVBoxLayout* rows, const QString& add, int stretch,
                          std::function<void()> run) {
        auto* column = new QVBoxLayout;
        column->addWidget(roleLabel(title, "strong"));
        rows->setSpacing(6);
        column->addLayout(rows);
        column->addWidget(button(add, QStringLiteral("plus"), std::move(run), "link"), 0, Qt::AlignLeft);
        column->addStretch();
        columns->addLayout(column, stretch);
    };
    side(tr("Group by"), keyLayout_, tr("Add a group"), 2, [this] { addKey({}); });
    side(tr("Compute"), valueLayout_, tr("Add a value"), 3, [this] { addValue(AggregateOp::Sum, {}); });
    form()->addLayout(columns);
    suggest();
    changed();
}

/// The first time to days, and the mean of the first number.
void AggregateDialog::suggest() {
    const Field* time = suggestedTime(input());
    const Field* category = suggestedCategory(input());
    if (time) {
        addKey(time->name, time->type == Type::DateTime ? TimeUnit::Day : TimeUnit::Month);
    } else if (category) {
        addKey(category->name);
    }
    if (const Field* number = suggestedNumber(input())) addValue(AggregateOp::Sum, number->name);
    addValue(AggregateOp::Count, {});
}

QComboBox* AggregateDialog::fieldBox(const std::string& field) {
    auto* box = comboBox();
    for (const auto& f : input().schema()) {
        if (f.type != Type::Geometry)
            box->addItem(icon(typeIcon(f.type), IconTone::Muted), fieldTitle(f), toQt(f.name));
    }
    chooseData(box, toQt(field));
    box->setAccessibleName(tr("Column"));
    connect(box, &QComboBox::currentIndexChanged, this, &AggregateDialog::changed);
    return box;
}

Type AggregateDialog::typeOf(const std::string& field) const {
    const auto found = input().find(field);
    return found ? input().column(*found)->type() : Type::Text;
}

void AggregateDialog::addKey(const std::string& field, TimeUnit unit) {
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    auto* box = fieldBox(field);
    auto* unitBox = comboBox();
    for (const auto choice : units) unitBox->addItem(words(choice), static_cast<int>(choice));
    chooseData(unitBox, static_cast<int>(unit));
    unitBox->setAccessibleName(tr("Unit of time"));
    const auto showUnit = [this, box, unitBox] {
        unitBox->setVisible(isTime(typeOf(fromQt(box->currentData().toString()))));
    };
    connect(box, &QComboBox::currentIndexChanged, unitBox, showUnit);
    connect(unitBox, &QComboBox::currentIndexChanged, this, &AggregateDialog::changed);
    row->addWidget(box, 1);
    row->addWidget(unitBox);
    row->addWidget(iconButton(QStringLiteral("close"), tr("Remove"), [this, widget] {
        std::erase_if(keys_, [&](const KeyRow& one) { return one.widget == widget; });
        widget->hide();
        widget->deleteLater();
        changed();
    }));
    keyLayout_->addWidget(widget);
    keys_.push_back({widget, box, unitBox, {}});
    unitBox->setVisible(isTime(typeOf(fromQt(box->currentData().toString()))));
    changed();
}

/// A key of the step that is changed whose formula the boxes cannot show: it stays as it is, or goes.
void AggregateDialog::addFormulaKey(const DerivedField& key) {
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new ElidedLabel("");
    words->setText(toQt(key.name + " = " + key.expression));
    row->addWidget(words, 1);
    row->addWidget(iconButton(QStringLiteral("close"), tr("Remove"), [this, widget] {
        std::erase_if(keys_, [&](const KeyRow& one) { return one.widget == widget; });
        widget->hide();
        widget->deleteLater();
        changed();
    }));
    keyLayout_->addWidget(widget);
    keys_.push_back({widget, nullptr, nullptr, key});
    changed();
}

void AggregateDialog::addValue(AggregateOp op, const std::string& field) {
    Aggregate aggregate;
    aggregate.op = op;
    aggregate.field = field;
    addValue(aggregate);
}

void AggregateDialog::addValue(const Aggregate& aggregate) {
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    auto* opBox = comboBox();
    for (const auto choice :
         {AggregateOp::Count, AggregateOp::Sum, AggregateOp::Mean, AggregateOp::Median, AggregateOp::Quantile,
          AggregateOp::Min, AggregateOp::Max, AggregateOp::Sd, AggregateOp::Distinct, AggregateOp::First,
          AggregateOp::Last, AggregateOp::Missing, AggregateOp::WeightedMean, AggregateOp::Share}) {
        opBox->addItem(words(choice), static_cast<int>(choice));
    }
    chooseData(opBox, static_cast<int>(aggregate.op));
    opBox->setAccessibleName(tr("What to compute"));
    ValueRow made{widget, opBox, fieldBox(aggregate.field), new QLineEdit, fieldBox(aggregate.weight), new QLineEdit};
    made.probability->setText(QLocale().toString(aggregate.probability));
    made.probability->setAccessibleName(tr("Probability"));
    made.probability->setToolTip(tr("Probability, from 0 to 1"));
    made.probability->setMaximumWidth(64);
    made.weight->setAccessibleName(tr("Weight"));
    made.weight->setToolTip(tr("Weight"));
    made.name->setText(toQt(aggregate.name));
    made.name->setPlaceholderText(tr("New name"));
    made.name->setAccessibleName(tr("New name"));
    for (QLineEdit* line : {made.probability, made.name})
        connect(line, &QLineEdit::textChanged, this, &AggregateDialog::changed);
    const auto show = [made] {
        const auto op = static_cast<AggregateOp>(made.op->currentData().toInt());
        made.field->setVisible(op != AggregateOp::Count);
        made.probability->setVisible(op == AggregateOp::Quantile);
        made.weight->setVisible(op == AggregateOp::WeightedMean);
    };
    connect(opBox, &QComboBox::currentIndexChanged, this, [this, show] {
        show();
        changed();
    });
    row->addWidget(opBox, 1);
    row->addWidget(made.field, 1);
    row->addWidget(made.probability);
    row->addWidget(made.weight, 1);
    row->addWidget(made.name, 1);
    row->addWidget(iconButton(QStringLiteral("close"), tr("Remove"), [this, widget] {
        std::erase_if(values_, [&](const ValueRow& one) { return one.widget == widget; });
        widget->hide();
        widget->deleteLater();
        changed();
    }));
    valueLayout_->addWidget(widget);
    values_.push_back(made);
    show();
    changed();
}

void AggregateDialog::clear() {
    for (const auto& key : keys_) key.widget->deleteLater();
    for (const auto& value : values_) value.widget->deleteLater();
    keys_.clear();
    values_.clear();
    changed();
}

std::string AggregateDialog::nameOf(const ValueRow& row, const AggregateStep& step, const Aggregate& made) const {
    const QString typed = row.name->text().trimmed();
    if (!typed.isEmpty()) return fromQt(typed);
    // A sum keeps the name of what is summed: charts and forecasts then read as the user thinks.
    const bool taken = std::any_of(step.aggregates.begin(), step.aggregates.end(),
                                   [&](const Aggregate& other) { return other.name == made.field; }) ||
                       std::any_of(step.keys.begin(), step.keys.end(),
                                   [&](const DerivedField& key) { return key.name == made.field; });
    return made.op == AggregateOp::Sum && !taken ? made.field : std::string();
}

std::optional<StepAction> AggregateDialog::action() const {
    AggregateStep step;
    for (const auto& key : keys_) {
        if (!key.field) {
            step.keys.push_back(key.given);
            continue;
        }
        const std::string field = fromQt(key.field->currentData().toString());
        const auto unit = static_cast<TimeUnit>(key.unit->currentData().toInt());
        DerivedField derived{field, {}};
        if (isTime(typeOf(field)) && unit != TimeUnit::None) {
            derived.expression = "truncate(" + fieldReference(field) + ", '" + unitName(unit) + "')";
        }
        step.keys.push_back(derived);
    }
    for (const auto& value : values_) {
        Aggregate aggregate;
        aggregate.op = static_cast<AggregateOp>(value.op->currentData().toInt());
        if (aggregate.op != AggregateOp::Count) aggregate.field = fromQt(value.field->currentData().toString());
        if (aggregate.op == AggregateOp::WeightedMean)
            aggregate.weight = fromQt(value.weight->currentData().toString());
        if (aggregate.op == AggregateOp::Quantile) {
            bool read = false;
            aggregate.probability = QLocale().toDouble(value.probability->text(), &read);
            if (!read || aggregate.probability < 0 || aggregate.probability > 1) return std::nullopt;
        }
        aggregate.name = nameOf(value, step, aggregate);
        step.aggregates.push_back(aggregate);
    }
    if (step.keys.empty() && step.aggregates.empty()) return std::nullopt;
    return step;
}

void AggregateDialog::setAction(const StepAction& action) {
    const auto& step = std::get<AggregateStep>(action);
    clear();
    for (const auto& key : step.keys) {
        const auto unit = std::find_if(std::begin(units), std::end(units), [&](TimeUnit one) {
            return one == TimeUnit::None
                       ? key.expression.empty()
                       : key.expression == "truncate(" + fieldReference(key.name) + ", '" + unitName(one) + "')";
        });
        unit == std::end(units) ? addFormulaKey(key) : addKey(key.name, *unit);
    }
    for (const auto& value : step.aggregates) addValue(value);
}

}  // namespace kapok::gui

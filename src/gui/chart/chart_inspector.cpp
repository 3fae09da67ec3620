#include "gui/chart/chart_inspector.h"

#include "gui/chart/field_shelf.h"
#include "gui/chart/property_tree.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "host/translate.h"
#include "sdk/error.h"
#include "spec/chart_names.h"
#include "spec/chart_properties.h"
#include "spec/chart_suggestion.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace kapok::gui {
namespace {

constexpr Mark marks[] = {Mark::Bar, Mark::Line, Mark::Area, Mark::Point, Mark::Fan};
constexpr const char* markIcons[] = {"chart", "line-chart", "area-chart", "scatter-chart", "fan-chart"};
constexpr int noAggregate = -1;
struct ChannelName {
    const char* id;
    const char* words;
};
/// Channels beyond the shelves that are always there.
constexpr ChannelName otherChannels[] = {
    {"row", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Rows of small charts")},
    {"column", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Columns of small charts")},
    {"facet", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Small charts in lines")},
    {"xOffset", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Side by side within X")},
    {"ySecond", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Second Y axis")},
    {"x2", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "End on X")},
    {"y2", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "End on Y")},
    {"shape", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Shape")},
    {"opacity", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Opacity")},
    {"strokeDash", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Dashes")},
    {"text", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Text")},
    {"theta", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Angle")},
    {"radius", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Radius")},
    {"order", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Order")},
    {"detail", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "One mark for each")},
    {"tooltip", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Tool tip")},
    {"dimensions", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Dimensions")},
    {"forecast", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Forecast")},
    {"open", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Opening price")},
    {"high", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Highest price")},
    {"low", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Lowest price")},
    {"close", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Closing price")},
    {"source", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Flow from")},
    {"target", QT_TRANSLATE_NOOP("kapok::gui::ChartInspector", "Flow to")}};

/// The list of channels of that name; null for a single channel.
std::vector<Channel>* channelList(Encoding& encoding, const QString& name) {
    if (name == QLatin1String("detail")) return &encoding.detail;
    if (name == QLatin1String("tooltip")) return &encoding.tooltip;
    return name == QLatin1String("dimensions") ? &encoding.dimensions : nullptr;
}

template <class Box>
QWidget* rowOf(const QString& label, Box* control) {
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    addField(layout, label, control);
    return row;
}

}  // namespace

ChartInspector::ChartInspector(Session& session, Id chart, QWidget* parent)
    : QWidget(parent), session_(session), chart_(std::move(chart)), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(16, 16, 16, 16);
    layout_->setSpacing(10);
    retranslate();
}

void ChartInspector::retranslate() {
    filling_ = true;
    clearLayout(layout_);
    build();
    filling_ = false;
    if (!session_.state().has(chart_)) return;
    dataset_.clear();
    refresh();
}

void ChartInspector::buildMarks() {
    marks_.clear();
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    auto* group = new QButtonGroup(row);
    for (std::size_t i = 0; i < std::size(marks); ++i) {
        auto* made = button(
            {}, QString::fromLatin1(markIcons[i]), [this] { apply(); }, "segment");
        made->setCheckable(true);
        made->setToolTip(words(marks[i]));
        made->setAccessibleName(words(marks[i]));
        group->addButton(made);
        row->addWidget(made);
        marks_.append(made);
    }
    layout_->addLayout(row);
    kind_ = comboBox();
    kind_->setObjectName(QStringLiteral("chartKind"));
    for (std::size_t i = 0; i < enumNames<Mark>().size(); ++i)
        kind_->addItem(words(static_cast<Mark>(i)), static_cast<int>(i));
    connect(kind_, &QComboBox::activated, this, [this] { setProperty(QStringLiteral("mark.type"), {}); });
    addField(layout_, tr("Kind of chart"), kind_);
}

/// One channel at a time of those that few charts have.
void ChartInspector::buildChannels() {
    channel_ = comboBox();
    channel_->setObjectName(QStringLiteral("chartChannel"));
    for (const auto& [id, name] : otherChannels) {
        channel_->addItem(tr(name), QLatin1String(id));
        channel_->setItemData(channel_->count() - 1, QLatin1String(id), Qt::ToolTipRole);  // as specs call it
    }
    channelField_ = new FieldShelf;
    channelField_->setObjectName(QStringLiteral("chartChannelField"));
    addField(layout_, tr("Another channel"), channel_);
    addField(layout_, tr("Its column"), channelField_);
    connect(channel_, &QComboBox::activated, this, [this] { showChannel(session_.state().chart(chart_)); });
    connect(channelField_, &FieldShelf::chosen, this, &ChartInspector::setChannel);
}

void ChartInspector::suggestChart() {
    const Id wanted = session_.state().chart(chart_).dataset;
    session_.pipeline().requestTable(session_.state(), wanted, this, [this](const host::Outcome<Table>& table) {
        if (!table || !session_.state().has(chart_)) return;
        const ChartSpec spec = suggestedFor(session_.state().chart(chart_), *table.value, x_->field(), y_->field());
        if (spec == session_.state().chart(chart_)) return;
        session_.replace(chart_, spec, KAPOK_TR("gui", "Change a chart"), {});
    });
}

void ChartInspector::buildProperties() {
    properties_ = new PropertyTree;
    properties_->setObjectName(QStringLiteral("chartProperties"));
    refused_ = roleLabel({}, "error");
    refused_->setWordWrap(true);
    refused_->hide();
    addField(layout_, tr("All properties"), properties_);
    layout_->addWidget(refused_);
    connect(properties_, &PropertyTree::edited, this, &ChartInspector::setProperty);
}

void ChartInspector::take(const QString& field, chart::ChartPart part) {
    FieldShelf* shelf = color_;
    if (y_->field().empty() && isNumeric(typeOf(fromQt(field)))) shelf = y_;
    if (x_->field().empty()) shelf = x_;
    if (part == chart::ChartPart::XAxis) shelf = x_;
    if (part == chart::ChartPart::YAxis) shelf = y_;
    if (part == chart::ChartPart::Legend) shelf = color_;
    shelf->setField(fromQt(field));
    apply();
}

void ChartInspector::showProperty(const QString& path) { properties_->showProperty(path); }

void ChartInspector::showChannel(const ChartSpec& spec) {
    const QString name = channel_->currentData().toString();
    Encoding encoding = spec.encoding;
    const auto* list = channelList(encoding, name);
    std::string field = list && !list->empty() ? list->back().field : std::string();
    for (const auto& property : chartProperties(spec)) {
        if (toQt(property.path) == QStringLiteral("encoding.%1.field").arg(name)) field = property.value;
    }
    filling_ = true;
    channelField_->setField(field);
    filling_ = false;
}

/// A list takes another column each time; none empties it.
void ChartInspector::setChannel() {
    if (filling_ || !session_.state().has(chart_)) return;
    const QString name = channel_->currentData().toString();
    const std::string field = channelField_->field();
    ChartSpec spec = session_.state().chart(chart_);
    if (auto* list = channelList(spec.encoding, name)) {
        if (field.empty()) list->clear();
        if (!field.empty()) list->emplace_back().field = field;
    } else {
        const std::string path = "encoding." + fromQt(name);
        spec = withProperty(spec, path, field.empty() ? "false" : "true");
        if (!field.empty()) spec = withProperty(spec, path + ".field", field);
    }
    session_.replace(chart_, spec, KAPOK_TR("gui", "Change a chart"), {});
}

/// An empty path of a value takes the kind of chart from its list.
void ChartInspector::setProperty(const QString& path, const QString& value) {
    if (filling_ || !session_.state().has(chart_)) return;
    refused_->hide();
    try {
        const bool kind = path == QLatin1String("mark.type") && value.isEmpty();
        const std::string text =
            kind ? std::string(enumNames<Mark>()[static_cast<std::size_t>(kind_->currentData().toInt())])
                 : fromQt(value);
        const ChartSpec spec = withProperty(session_.state().chart(chart_), fromQt(path), text);
        if (spec == session_.state().chart(chart_)) return;
        session_.replace(chart_, spec, KAPOK_TR("gui", "Change a chart"), {});
    } catch (const Error& error) {
        refused_->setText(host::shownString(error.message()));
        refused_->show();
        properties_->setChart(session_.state().chart(chart_));
    }
}

void ChartInspector::build() {
    title_ = roleLabel({}, "title");
    title_->setWordWrap(true);
    layout_->addWidget(title_);
    buildMarks();
    data_ = comboBox();
    connect(data_, &QComboBox::activated, this, [this] { apply(); });
    addField(layout_, tr("Data"), data_);
    fields_ = new FieldList;
    addField(layout_, tr("Columns: drag them onto X, Y or Colour"), fields_);
    x_ = new FieldShelf;
    y_ = new FieldShelf;
    color_ = new FieldShelf;
    size_ = new FieldShelf;
    const std::pair<FieldShelf*, const char*> shelves[] = {
        {x_, "chartX"}, {y_, "chartY"}, {color_, "chartColor"}, {size_, "chartSize"}};
    for (const auto& [shelf, name] : shelves) {
        shelf->setObjectName(QLatin1String(name));
        connect(shelf, &FieldShelf::chosen, this, [this] { apply(); });
    }
    addField(layout_, tr("X"), x_);
    unit_ = comboBox();
    for (int i = 0; i < static_cast<int>(enumNames<TimeUnit>().size()); ++i)
        unit_->addItem(words(static_cast<TimeUnit>(i)), i);
    connect(unit_, &QComboBox::activated, this, [this] { apply(); });
    layout_->addWidget(unitRow_ = rowOf(tr("Time unit"), unit_));
    auto* binsLine = new QHBoxLayout;
    binned_ = new QCheckBox(tr("Histogram bins, at most"));
    bins_ = new QSpinBox;
    bins_->setRange(2, 200);
    bins_->setAccessibleName(tr("Number of bins"));
    bins_->setKeyboardTracking(false);
    binsLine->setContentsMargins(0, 0, 0, 0);
    binsLine->addWidget(binned_, 1);
    binsLine->addWidget(bins_);
    binsRow_ = new QWidget;
    binsRow_->setLayout(binsLine);
    layout_->addWidget(binsRow_);
    addField(layout_, tr("Y"), y_);
    aggregate_ = comboBox();
    aggregate_->addItem(tr("each row by itself"), noAggregate);
    for (const auto op : {AggregateOp::Count, AggregateOp::Sum, AggregateOp::Mean, AggregateOp::Median,
                          AggregateOp::Min, AggregateOp::Max, AggregateOp::Sd, AggregateOp::Distinct}) {
        aggregate_->addItem(words(op), static_cast<int>(op));
    }
    connect(aggregate_, &QComboBox::activated, this, [this] { apply(); });
    addField(layout_, tr("Combine rows by"), aggregate_);
    auto* suggest = button(tr("Suggest a chart of X and Y"), {}, [this] { suggestChart(); });
    suggest->setObjectName(QStringLiteral("chartSuggest"));
    layout_->addWidget(suggest);
    addField(layout_, tr("Colour"), color_);
    layout_->addWidget(sizeRow_ = rowOf(tr("Size"), size_));
    sort_ = comboBox();
    for (int i = 0; i < static_cast<int>(enumNames<ChannelSort>().size()); ++i)
        sort_->addItem(words(static_cast<ChannelSort>(i)), i);
    connect(sort_, &QComboBox::activated, this, [this] { apply(); });
    top_ = new QSpinBox;
    top_->setRange(0, 1000);
    top_->setSpecialValueText(tr("all"));
    top_->setKeyboardTracking(false);
    auto* sortLine = new QHBoxLayout;
    sortLine->setContentsMargins(0, 0, 0, 0);
    addField(sortLine, tr("Order"), sort_);
    addField(sortLine, tr("At most"), top_);
    sortLine->setStretch(0, 2);
    sortLine->setStretch(1, 1);
    sortRow_ = new QWidget;
    sortRow_->setLayout(sortLine);
    layout_->addWidget(sortRow_);
    horizontal_ = new QCheckBox(tr("Horizontal bars"));
    labels_ = new QCheckBox(tr("Show value labels"));
    log_ = new QCheckBox(tr("Logarithmic scale"));
    for (QCheckBox* box : {binned_, horizontal_, labels_, log_}) {
        if (box != binned_) layout_->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this] { apply(); });
    }
    connect(bins_, &QSpinBox::valueChanged, this, [this] { apply("bins"); });
    connect(top_, &QSpinBox::valueChanged, this, [this] { apply("top"); });
    heading_ = new QLineEdit;
    filter_ = new QLineEdit;
    source_ = new QLineEdit;
    filter_->setPlaceholderText(tr("all rows"));
    addField(layout_, tr("Title"), heading_);
    addField(layout_, tr("Only rows where"), filter_);
    addField(layout_, tr("Source line"), source_);
    heading_->setObjectName(QStringLiteral("chartTitle"));
    connect(heading_, &QLineEdit::textEdited, this, [this] { apply("title"); });
    connect(source_, &QLineEdit::textEdited, this, [this] { apply("source"); });
    connect(filter_, &QLineEdit::editingFinished, this, [this] { apply(); });
    buildChannels();
    buildProperties();
    layout_->addStretch();
}

void ChartInspector::refresh() {
    if (!session_.state().has(chart_)) return;
    const ChartSpec& spec = session_.state().chart(chart_);
    title_->setText(session_.itemName(chart_));
    filling_ = true;
    data_->clear();
    for (const auto& item : session_.state().items(ItemKind::Dataset)) {
        data_->addItem(icon(QStringLiteral("table"), IconTone::Muted), toQt(item->name), toQt(item->id));
    }
    chooseData(data_, toQt(spec.dataset));
    filling_ = false;
    show(spec);
    loadSchema();
}

void ChartInspector::loadSchema() {
    const Id wanted = session_.state().chart(chart_).dataset;
    session_.pipeline().requestTable(session_.state(), wanted, this, [this, wanted](const host::Outcome<Table>& table) {
        if (!table || !session_.state().has(chart_)) return;
        if (dataset_ == wanted && schema_ == table.value->schema()) return;
        dataset_ = wanted;
        schema_ = table.value->schema();
        filling_ = true;
        fields_->setSchema(schema_);
        x_->setSchema(schema_, tr("none"));
        y_->setSchema(schema_, tr("number of rows"));
        color_->setSchema(schema_, tr("none"));
        size_->setSchema(schema_, tr("none"), isNumeric);
        channelField_->setSchema(schema_, tr("none"));
        filling_ = false;
        show(session_.state().chart(chart_));
    });
}

Type ChartInspector::typeOf(const std::string& field) const {
    for (const auto& known : schema_) {
        if (known.name == field) return known.type;
    }
    return Type::Text;
}

void ChartInspector::show(const ChartSpec& spec) {
    filling_ = true;
    const auto& e = spec.encoding;
    marks_.first()->group()->setExclusive(false);  // none of them is right for most marks
    for (std::size_t i = 0; i < std::size(marks); ++i)
        marks_[static_cast<qsizetype>(i)]->setChecked(marks[i] == spec.mark);
    marks_.first()->group()->setExclusive(true);
    kind_->setCurrentIndex(static_cast<int>(spec.mark.type));
    x_->setField(e.x ? e.x->field : std::string());
    y_->setField(e.y ? e.y->field : std::string());
    color_->setField(e.color ? e.color->field : std::string());
    size_->setField(e.size ? e.size->field : std::string());
    chooseData(unit_, e.x ? static_cast<int>(e.x->timeUnit) : 0);
    chooseData(aggregate_, e.y && e.y->aggregate ? static_cast<int>(*e.y->aggregate) : noAggregate);
    chooseData(sort_, e.x ? static_cast<int>(e.x->sort.by) : 0);
    binned_->setChecked(e.x && e.x->bin);
    bins_->setValue(e.x && e.x->bin ? e.x->bin->maxbins : Bin{}.maxbins);
    top_->setValue(static_cast<int>(e.x && e.x->top ? e.x->top->count : 0));
    horizontal_->setChecked(spec.horizontal);
    labels_->setChecked(spec.labels);
    log_->setChecked(e.y && e.y->scale.type == ScaleType::Log);
    const auto setText = [](QLineEdit* field, const std::string& text) {
        if (field->text() != toQt(text)) field->setText(toQt(text));
    };
    setText(heading_, spec.title);
    setText(filter_, spec.filter);
    setText(source_, spec.source);
    showRelevant(spec);
    properties_->setChart(spec);
    showChannel(spec);
    filling_ = false;
}

void ChartInspector::showRelevant(const ChartSpec& spec) {
    const Type x = spec.encoding.x ? typeOf(spec.encoding.x->field) : Type::Text;
    const bool discrete = spec.mark == Mark::Bar && !(spec.encoding.x && spec.encoding.x->bin) && !isTime(x);
    unitRow_->setVisible(isTime(x));
    binsRow_->setVisible(isNumeric(x) && spec.mark == Mark::Bar);
    bins_->setEnabled(spec.encoding.x && spec.encoding.x->bin);
    sizeRow_->setVisible(spec.mark == Mark::Point);
    sortRow_->setVisible(discrete);
    horizontal_->setVisible(spec.mark == Mark::Bar);
}

/// A new "at most" leaves the rest out; one that is there keeps what it does with it.
void ChartInspector::readTop(Channel& channel) const {
    if (top_->value() == 0) return channel.top.reset();
    if (!channel.top) channel.top = Top{10, false};
    channel.top->count = top_->value();
}

void ChartInspector::readMeasure(ChartSpec& spec) const {
    auto& e = spec.encoding;
    // Without a measure of its own the mark counts rows; where another channel measures, y stays away.
    if (!e.y && y_->field().empty() && (e.theta || e.size || e.text || spec.mark == Mark::Hexbin)) return;
    if (!e.y) e.y.emplace();
    e.y->field = y_->field();
    const int op = aggregate_->currentData().toInt();
    e.y->aggregate = op == noAggregate ? std::nullopt : std::optional(static_cast<AggregateOp>(op));
    if (e.y->field.empty()) e.y->aggregate = AggregateOp::Count;
    if (log_->isChecked() != (e.y->scale.type == ScaleType::Log))
        e.y->scale.type = log_->isChecked() ? ScaleType::Log : ScaleType::Linear;
}

ChartSpec ChartInspector::read() const {
    ChartSpec spec = session_.state().chart(chart_);
    auto& e = spec.encoding;
    for (std::size_t i = 0; i < std::size(marks); ++i) {
        if (marks_[static_cast<qsizetype>(i)]->isChecked()) spec.mark.type = marks[i];
    }
    spec.dataset = fromQt(data_->currentData().toString());
    const auto take = [](std::optional<Channel>& channel, const FieldShelf* shelf) {
        if (shelf->field().empty()) return channel.reset();
        if (!channel) channel.emplace();
        if (channel->field != shelf->field()) channel->title.clear();
        channel->field = shelf->field();
    };
    take(e.x, x_);
    take(e.color, color_);
    take(e.size, size_);
    readMeasure(spec);
    if (e.x) {
        const Type type = typeOf(e.x->field);
        e.x->timeUnit = isTime(type) ? static_cast<TimeUnit>(unit_->currentData().toInt()) : TimeUnit::None;
        const auto sort = static_cast<ChannelSort>(sort_->currentData().toInt());
        if (e.x->sort != sort) e.x->sort = sort;
        readTop(*e.x);
        const bool bin = binned_->isChecked() && isNumeric(type);
        if (spec.mark == Mark::Bar && bin && !e.x->bin) e.x->bin.emplace();
        if (spec.mark == Mark::Bar && bin) e.x->bin->maxbins = bins_->value();
        if (!isNumeric(type) || (spec.mark == Mark::Bar && !bin)) e.x->bin.reset();
    }
    spec.horizontal = horizontal_->isChecked();
    spec.labels = labels_->isChecked();
    spec.title = fromQt(heading_->text());
    spec.filter = fromQt(filter_->text().trimmed());
    spec.source = fromQt(source_->text());
    return spec;
}

void ChartInspector::apply(const std::string& mergeKey) {
    if (filling_ || !session_.state().has(chart_)) return;
    const ChartSpec spec = read();
    if (spec == session_.state().chart(chart_)) return;
    session_.replace(chart_, spec, KAPOK_TR("gui", "Change a chart"),
                     mergeKey.empty() ? mergeKey : chart_ + "-" + mergeKey);
}

}  // namespace kapok::gui

#include "gui/map/map_sheet_panel.h"

#include "gui/common/strings.h"
#include "gui/map/inspector_rows.h"
#include "map/sheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kapok::gui {
namespace {

bool hasWords(SheetPart part) {
    return part == SheetPart::Title || part == SheetPart::Text || part == SheetPart::Source;
}

}  // namespace

MapSheetPanel::MapSheetPanel(QWidget* parent) : QWidget(parent), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(16, 16, 16, 16);
    layout_->setSpacing(10);
    build();
}

void MapSheetPanel::retranslate() {
    clearLayout(layout_);
    lengths_.clear();
    build();
}

QDoubleSpinBox* MapSheetPanel::lengthBox(double SheetElement::*member, const char* name) {
    auto* box = new QDoubleSpinBox;
    box->setRange(member == &SheetElement::x || member == &SheetElement::y ? -500 : 3, 2000);
    box->setDecimals(1);
    box->setSuffix(QStringLiteral(" mm"));
    box->setKeyboardTracking(false);
    box->setObjectName(QStringLiteral("sheet-%1").arg(QLatin1String(name)));
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, name] { read(QLatin1String(name)); });
    lengths_.append({box, member});
    return box;
}

void MapSheetPanel::build() {
    title_ = roleLabel({}, "title");
    layout_->addWidget(title_);
    hint_ = roleLabel(tr("Click on an element of the page, or add one."), "muted");
    hint_->setWordWrap(true);
    layout_->addWidget(hint_);
    fields_ = fieldRow(layout_);
    auto* column = inside(fields_);
    textRow_ = fieldRow(column);
    text_ = new QPlainTextEdit;
    text_->setMaximumHeight(84);
    text_->setTabChangesFocus(true);
    addField(inside(textRow_), tr("Words"), text_);
    sizeRow_ = fieldRow(column);
    size_ = new QDoubleSpinBox;
    size_->setRange(0, 120);
    size_->setDecimals(1);
    size_->setSuffix(tr(" pt"));
    size_->setSpecialValueText(tr("automatic"));
    size_->setKeyboardTracking(false);
    addField(inside(sizeRow_), tr("Size of the writing"), size_);
    mapRow_ = fieldRow(column);
    map_ = comboBox();
    addField(inside(mapRow_), tr("Which map"), map_);
    extentRow_ = fieldRow(column);
    asWindow_ = button(tr("The part seen in the window"), {}, [this] { emit extentAsked(); });
    whole_ = button(tr("All of the map"), {}, [this] {
        element_.extent.clear();
        emit changed(element_, {});
    });
    inside(extentRow_)->addWidget(asWindow_);
    inside(extentRow_)->addWidget(whole_);
    grid_ = new QCheckBox(tr("Coordinates and their lines"));
    frame_ = new QCheckBox(tr("A line around it"));
    column->addWidget(grid_);
    column->addWidget(frame_);
    for (const auto& [left, first, right, second] :
         {std::tuple(tr("From the left"), lengthBox(&SheetElement::x, "x"), tr("From above"),
                     lengthBox(&SheetElement::y, "y")),
          std::tuple(tr("Width"), lengthBox(&SheetElement::width, "width"), tr("Height"),
                     lengthBox(&SheetElement::height, "height"))}) {
        auto* line = new QHBoxLayout;
        addField(line, left, first);
        addField(line, right, second);
        column->addLayout(line);
    }
    layout_->addStretch();
    connect(text_, &QPlainTextEdit::textChanged, this, [this] { read(QStringLiteral("text")); });
    connect(size_, &QDoubleSpinBox::valueChanged, this, [this] { read(QStringLiteral("size")); });
    connect(map_, &QComboBox::activated, this, [this] { read({}); });
    connect(grid_, &QCheckBox::clicked, this, [this] { read({}); });
    connect(frame_, &QCheckBox::clicked, this, [this] { read({}); });
    show(nullptr, {});
}

void MapSheetPanel::show(const SheetElement* element, const QList<QPair<QString, QString>>& maps) {
    fields_->setVisible(element != nullptr);
    hint_->setVisible(element == nullptr);
    title_->setText(element ? map::partName(element->part) : tr("Page"));
    if (!element) return;
    element_ = *element;
    filling_ = true;
    textRow_->setVisible(hasWords(element->part));
    sizeRow_->setVisible(hasWords(element->part) || element->part == SheetPart::ScaleBar);
    mapRow_->setVisible(!hasWords(element->part));
    extentRow_->setVisible(element->part == SheetPart::Map);
    asWindow_->setEnabled(element->map.empty());
    whole_->setEnabled(!element->extent.empty());
    grid_->setVisible(element->part == SheetPart::Map);
    if (text_->toPlainText() != toQt(element->text)) text_->setPlainText(toQt(element->text));
    text_->setPlaceholderText(element->part == SheetPart::Text ? tr("Words") : tr("as the map has it"));
    size_->setValue(element->size);
    grid_->setChecked(element->grid);
    frame_->setChecked(element->frame);
    map_->clear();
    map_->addItem(element->part == SheetPart::Overview ? tr("land around it") : tr("this map"), QString());
    for (const auto& [id, name] : maps) map_->addItem(name, id);
    chooseData(map_, toQt(element->map));
    for (const auto& [box, member] : lengths_) box->setValue(element->*member);
    filling_ = false;
}

void MapSheetPanel::read(const QString& what) {
    if (filling_) return;
    element_.text = fromQt(text_->toPlainText());
    element_.size = size_->value();
    element_.map = fromQt(map_->currentData().toString());
    element_.grid = grid_->isChecked();
    element_.frame = frame_->isChecked();
    for (const auto& [box, member] : lengths_) {
        // What is shown has one decimal: a place that nobody has changed keeps all of its own.
        if (std::abs(box->value() - element_.*member) > 0.051) element_.*member = box->value();
    }
    emit changed(element_, what);
}

}  // namespace kapok::gui

#include "gui/map/map_mark_panel.h"

#include "gui/chart/field_shelf.h"
#include "gui/common/strings.h"
#include "gui/map/inspector_rows.h"
#include "gui/map/online_maps.h"
#include "spec/map_layer.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr double secondsOfMinute = 60;

}  // namespace

MapMarkPanel::MapMarkPanel(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    dotsRow_ = fieldRow(layout);
    perDot_ = numberBox(1e9, 2, tr("automatic"));
    addField(inside(dotsRow_), tr("One dot stands for"), perDot_);
    trackRow_ = fieldRow(layout);
    time_ = new FieldShelf;
    gap_ = numberBox(1e6, 1, tr("never"), tr("minutes"));
    along_ = choiceOf<TrackColor>();
    along_->setObjectName(QStringLiteral("trackColour"));
    stops_ = new QCheckBox(tr("Places as points, with their times"));
    addField(inside(trackRow_), tr("Time that orders the points"), time_);
    addField(inside(trackRow_), tr("Part the line where nothing comes for"), gap_);
    addField(inside(trackRow_), tr("Coloured by"), along_);
    inside(trackRow_)->addWidget(stops_);
    fileRow_ = fieldRow(layout);
    buildFile();
    bandsRow_ = fieldRow(layout);
    bands_ = new QLineEdit;
    bands_->setPlaceholderText(tr("as the file has; or 1, or 4 3 2"));
    addField(inside(bandsRow_), tr("Bands"), bands_);
    intervalRow_ = fieldRow(layout);
    interval_ = numberBox(1e9, 3, tr("automatic"));
    coloured_ = new QCheckBox(tr("Lines coloured by value"));
    addField(inside(intervalRow_), tr("Between the lines"), interval_);
    inside(intervalRow_)->addWidget(coloured_);
    creditRow_ = fieldRow(layout);
    credit_ = new QLineEdit;
    credit_->setPlaceholderText(tr("© whose map it is"));
    addField(inside(creditRow_), tr("Attribution on the map"), credit_);
    online_ = new QCheckBox(tr("Allow base maps from the network"));
    online_->setToolTip(tr("For all maps: their servers then see which places you look at."));
    inside(creditRow_)->addWidget(online_);
    connect(online_, &QCheckBox::clicked, this, [this](bool allowed) {
        allowOnlineMaps(session_.settings(), allowed);
        emit onlineChanged();
    });
    const auto tell = [this](const char* row) { return [this, row] { emit changed(QString::fromLatin1(row)); }; };
    connect(time_, &FieldShelf::chosen, this, tell("time"));
    for (auto* box : {perDot_, gap_, interval_}) connect(box, &QDoubleSpinBox::valueChanged, this, tell("number"));
    for (auto* line : {file_, bands_, credit_}) connect(line, &QLineEdit::editingFinished, this, tell("words"));
    for (auto* box : {coloured_, stops_}) connect(box, &QCheckBox::clicked, this, tell("shown"));
    connect(along_, &QComboBox::activated, this, tell("along"));
}

void MapMarkPanel::buildFile() {
    file_ = new QLineEdit;
    file_->setObjectName(QStringLiteral("mapFile"));
    auto* line = new QHBoxLayout;
    addField(line, tr("File"), file_);
    auto* choose = iconButton(QStringLiteral("file"), tr("Choose a file"), [this] { chooseFile(); });
    line->addWidget(choose, 0, Qt::AlignBottom);
    inside(fileRow_)->addLayout(line);
}

QString MapMarkPanel::filesOf(MapMark mark) const {
    if (mark == MapMark::Tiles) return tr("Tiles (*.mbtiles)");
    return tr("Rasters (*.tif *.tiff *.img *.asc *.png *.jpg)") + ";;" + tr("All files (*)");
}

void MapMarkPanel::chooseFile() {
    const QStringList paths = session_.dialogs().openFiles(session_.window(), tr("File of the layer"), filesOf(mark_));
    if (paths.isEmpty()) return;
    file_->setText(paths.first());
    emit changed(QStringLiteral("file"));
}

void MapMarkPanel::setSchema(const Schema& schema) {
    time_->setSchema(schema, tr("none"), [](Type type) { return isTime(type) || isNumeric(type); });
}

void MapMarkPanel::setLayer(const MapLayer& layer) {
    for (QWidget* field : std::initializer_list<QWidget*>{perDot_, gap_, interval_}) field->blockSignals(true);
    mark_ = layer.mark;
    const bool tracks = layer.mark == MapMark::Tracks;
    const bool contours = layer.mark == MapMark::Contours;
    const bool tiles = layer.mark == MapMark::Tiles;
    perDot_->setValue(layer.perDot);
    time_->setField(layer.time);
    gap_->setValue(tracks ? layer.interval / secondsOfMinute : 0);
    along_->setCurrentIndex(along_->findData(static_cast<int>(layer.along)));
    stops_->setChecked(layer.stops);
    file_->setText(toQt(layer.file));
    file_->setPlaceholderText(tiles ? tr("*.mbtiles, or https://…/{z}/{x}/{y}.png")
                                    : (contours ? tr("none: through the values of points") : QString()));
    QStringList bands;
    for (const int band : layer.bands) bands.append(QString::number(band));
    bands_->setText(bands.join(QLatin1Char(' ')));
    interval_->setValue(contours ? layer.interval : 0);
    coloured_->setChecked(layer.classes != 1);
    credit_->setText(tiles ? toQt(layer.label) : QString());
    dotsRow_->setVisible(layer.mark == MapMark::Dots);
    trackRow_->setVisible(tracks);
    fileRow_->setVisible(contours || drawsFile(layer));
    bandsRow_->setVisible(layer.mark == MapMark::Raster || (contours && drawsFile(layer)));
    intervalRow_->setVisible(contours);
    creditRow_->setVisible(tiles);
    // An empty panel would still leave a gap.
    const auto rows = {dotsRow_, trackRow_, fileRow_, bandsRow_, intervalRow_, creditRow_};
    setVisible(std::any_of(rows.begin(), rows.end(), [](const QWidget* row) { return !row->isHidden(); }));
    online_->setVisible(drawsAddress(layer));
    online_->setChecked(onlineMapsAllowed(session_.settings()));
    for (QWidget* field : std::initializer_list<QWidget*>{perDot_, gap_, interval_}) field->blockSignals(false);
}

void MapMarkPanel::read(MapLayer& layer) const {
    const bool hadFile = mark_ == MapMark::Contours || mark_ == MapMark::Raster || mark_ == MapMark::Tiles;
    if (mark_ == MapMark::Dots) layer.perDot = perDot_->value();
    if (mark_ == MapMark::Tracks) {
        layer.time = time_->field();
        layer.interval = gap_->value() * secondsOfMinute;
        layer.along = static_cast<TrackColor>(along_->currentData().toInt());
        layer.stops = stops_->isChecked();
    }
    if (hadFile) {
        layer.file = fromQt(file_->text().trimmed());
        layer.bands.clear();
        for (const auto& word : bands_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (const int band = word.toInt(); band > 0) layer.bands.push_back(band);
        }
    }
    if (mark_ == MapMark::Contours) {
        layer.interval = interval_->value();
        layer.classes = coloured_->isChecked() ? std::max(2, layer.classes) : 1;
    }
    if (mark_ == MapMark::Tiles) layer.label = fromQt(credit_->text().trimmed());
}

}  // namespace kapok::gui

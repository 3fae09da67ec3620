#include "chart/paint.h"

#include "chart/house_font.h"
#include "chart/painter.h"
#include "chart/picture_file.h"
#include "sdk/error.h"

#include <QApplication>

#include <cmath>
#include <mutex>

namespace kapok::chart {

namespace {

/// Pictures are painted on several threads.
class HouseFont {
public:
    void set(const QString& family) {
        const std::lock_guard lock(guard_);
        family_ = family;
    }
    QString get() const {
        const std::lock_guard lock(guard_);
        return family_;
    }

private:
    mutable std::mutex guard_;
    QString family_;
};

HouseFont& houseFont() {
    static HouseFont font;
    return font;
}

}  // namespace

void setHouseFont(const QString& family) { houseFont().set(family); }

QFont drawingFont(double pixels, bool bold) {
    QFont font = QApplication::font();
    QStringList families = font.families();
    if (const QString house = houseFont().get(); !house.isEmpty()) families.prepend(house);
    for (const auto& name : {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei")}) {
        if (!families.contains(name)) families.append(name);
    }
    font.setFamilies(families);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paintChart(QPainter& painter, const QRectF& area, const ChartSpec& spec, const Table& answer,
                const Table* selected, const Theme& asked, const PaintOptions& options) {
    const Theme* own = themeNamed(spec.theme);
    const Theme& theme = own ? *own : asked;
    const Scene scene = buildScene(spec, answer, selected);
    std::vector<View> views;
    for (const auto& panel : scene.panels) views.push_back(wholeView(panel));
    const Layout layout = layOut(scene, views, area.size(), options);
    painter.save();
    painter.translate(area.topLeft());
    if (options.background) painter.fillRect(QRectF(QPointF(), area.size()), toColor(theme.panel));
    ScenePainter(painter, scene, layout, theme).paint();
    painter.restore();
}

ExportOptions ExportOptions::millimetres(double width, double height, double dpi) {
    return {QSizeF(width, height) * (96 / 25.4), dpi, {true, true, true}};
}

void exportChart(const QString& path, const ChartSpec& spec, const Table& answer, const Table* selected,
                 const Theme& theme, const ExportOptions& options) {
    const auto paint = [&](QPainter& painter, const QRectF& area) {
        paintChart(painter, area, spec, answer, selected, theme, options.paint);
    };
    const QString title = QString::fromStdString(spec.title);
    writePicture(path, paint, options.pixels, options.dpi, title);
}

}  // namespace kapok::chart

#include "map/export.h"
#include "map/hatch.h"
#include "map/legend.h"
#include "map_data.h"
#include "sdk/error.h"

#include <QDir>
#include <QTest>

using namespace kapok;
using namespace kapok::map;

class SceneTest : public QObject {
    Q_OBJECT

private slots:
    void pictures_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true}) {
            for (const char* name : {"counties-quantile", "counties-natural", "cities", "world"})
                QTest::addRow("%s-%s", name, dark ? "dark" : "light") << QString(name) << dark;
        }
    }

    void pictures() {
        QFETCH(QString, name);
        QFETCH(bool, dark);
        LayerInput input = name.startsWith("counties") ? test::countyLayer()
                           : name == "cities"          ? test::cityLayer()
                                                       : test::countryLayer();
        if (!input.boundaries) QSKIP("the shared data is absent");
        input.layer.method = name == "counties-quantile" ? Classification::Quantile : Classification::NaturalBreaks;
        if (name == "world") input.layer.ramp = "viridis";
        MapSpec spec;
        spec.title = name == "cities" ? "广东省各市面积" : "Test map of " + name.toStdString();
        spec.source = "Source: shared test data, " + input.layer.value;
        QElapsedTimer clock;
        clock.start();
        const Scene scene = buildScene(spec, {input});
        const auto built = clock.restart();
        for (const auto& warning : scene.warnings) qInfo("%s", english(warning).c_str());
        const Theme& theme = dark ? darkTheme : lightTheme;
        ExportOptions options;
        options.pixels = {900, 640};
        options.paint.selected = {3, 4, 5, 11};
        const QString base = QDir(KAPOK_BINARY_DIR).filePath(QTest::currentDataTag());
        for (const char* ending : {".png", ".svg", ".pdf"}) {
            exportMap(base + ending, scene, theme, options);
            qInfo("%s: %lld ms, %lld bytes", ending, clock.restart(), QFileInfo(base + ending).size());
        }
        qInfo("%s; built in %lld ms; %zu levels", english(scene.projection.name).c_str(), built,
              scene.layers[0].levels.size());
    }
};

QTEST_MAIN(SceneTest)
#include "scene_test.moc"

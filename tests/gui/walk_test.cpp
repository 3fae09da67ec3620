// The walk of an analyst through the window, with real data.
#include "window_fixture.h"

#include "gui/analysis/analysis_page.h"
#include "gui/analysis/module_chooser.h"
#include "gui/data/aggregate_dialog.h"
#include "gui/data/data_page.h"
#include "gui/data/join_dialog.h"
#include "gui/data/table_grid.h"
#include "gui/map/map_page.h"
#include "gui/map/map_presenter.h"
#include "gui/report/report_page.h"
#include "gui/shell/page_tabs.h"
#include "map/map_view.h"
#include "report/item_picture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include <numeric>

using namespace kapok;
using namespace kapok::gui;

class WalkTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (!WindowFixture::hasData()) QSKIP("../shared/data is absent");
    }

    void countiesJoinedMappedSelectedExported() {
        WindowFixture fixture;
        const Id counties = fixture.openFile(WindowFixture::data("us-counties.geojson"));
        const Id rates = fixture.openFile(WindowFixture::data("us-county-unemployment.tsv"));
        QVERIFY(!counties.empty() && !rates.empty());
        QCOMPARE(fixture.dialogs().errors, QStringList());

        // Join: the keys and the way to match them are guessed in spite of the missing zeros.
        fixture.window().tabs().open(counties);
        fixture.settle();
        fixture.trigger("data.join");
        auto* join = fixture.dialog<JoinDialog>();
        QVERIFY(join);
        join->setOther(rates);
        QTRY_VERIFY_WITH_TIMEOUT(join->isReady(), 20000);
        const auto step = std::get<JoinStep>(*join->action());
        QCOMPARE(step.keys.front().left, std::string("fips"));
        QCOMPARE(step.keys.front().right, std::string("id"));
        QCOMPARE(step.match, KeyMatch::IgnoreLeadingZeros);
        QVERIFY2(join->note().remove(',').contains("3212"), qPrintable(join->note()));
        join->accept();
        fixture.settle();
        auto* page = fixture.page<DataPage>();
        QVERIFY(page);
        QVERIFY(page->grid().table().has("rate"));
        QCOMPARE(page->grid().table().rows(), std::size_t(3231));

        // A map of the rates.
        fixture.trigger("insert.map");
        fixture.settle();
        auto* map = fixture.page<MapPage>();
        QVERIFY(map);
        QVERIFY(map->presenter().scene());
        const auto& layer = map->presenter().scene()->activeLayer();
        QCOMPARE(map->presenter().spec().layers.front().value, std::string("rate"));
        QCOMPARE(layer.features.size(), std::size_t(3231));
        QCOMPARE(layer.missing, std::size_t(19));

        // The ten worst counties, picked on the map.
        std::vector<int> worst(layer.features.size());
        std::iota(worst.begin(), worst.end(), 0);
        std::sort(worst.begin(), worst.end(), [&](int a, int b) {
            const double x = layer.features[std::size_t(a)].value;
            const double y = layer.features[std::size_t(b)].value;
            return (std::isnan(x) ? -1 : x) > (std::isnan(y) ? -1 : y);
        });
        worst.resize(10);
        emit map->view().featuresSelected(worst, SelectionMode::Replace);
        fixture.settle();
        QCOMPARE(map->view().selected().size(), std::size_t(10));
        QCOMPARE(fixture.window().tabs().selectionBar().chips().size(), 1);
        QVERIFY(fixture.window().tabs().selectionBar().chips().first().contains("10"));

        // The same rows in the table.
        fixture.window().tabs().open(counties);
        fixture.settle();
        const QStringList copied = page->grid().copyText().split('\n');
        QCOMPARE(copied.size(), 11);

        // A click on a shape with the mouse selects it, Esc clears.
        fixture.window().tabs().open(map->item());
        fixture.settle();
        const int first = worst.front();
        map->view().setViewRange(map->view().viewRange());
        QTest::mouseClick(&map->view(), Qt::LeftButton, {}, map->view().positionOf(first).toPoint());
        fixture.settle();
        QVERIFY(map->view().selected().size() <= 1);
        QTest::keyClick(&fixture.window(), Qt::Key_Escape);
        fixture.settle();
        QVERIFY(fixture.window().tabs().selectionBar().chips().isEmpty());

        // The map as PDF.
        const QString pdf = fixture.folder() + "/map.pdf";
        fixture.dialogs().nextSave = pdf;
        fixture.trigger("file.export");
        fixture.settle();
        QVERIFY(QFileInfo(pdf).size() > 20000);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8).startsWith("%PDF-1."));
        QCOMPARE(fixture.dialogs().errors, QStringList());
    }

    void taxiAggregatedAndForecast() {
        WindowFixture fixture;
        const Id taxi = fixture.openFile(WindowFixture::data("nab/nyc_taxi.csv"));
        QVERIFY(!taxi.empty());
        fixture.trigger("data.aggregate");
        auto* aggregate = fixture.dialog<AggregateDialog>();
        QVERIFY(aggregate);
        aggregate->clear();
        aggregate->addKey("timestamp", TimeUnit::Day);
        aggregate->addValue(AggregateOp::Sum, "value");
        QTRY_VERIFY_WITH_TIMEOUT(aggregate->isReady(), 20000);
        aggregate->accept();
        fixture.settle();
        QCOMPARE(fixture.page<DataPage>()->grid().table().rows(), std::size_t(215));

        fixture.session().loadPlugins();
        const Module* ets = fixture.session().plugins().find("forecast.ets");
        QVERIFY2(ets, "the forecast plugin is not beside the tests");
        const Id analysis = addAnalysis(fixture.session(), *ets, taxi);
        Analysis spec = fixture.state().analysis(analysis);
        spec.parameters.set("value", std::string("value"));
        spec.parameters.set("time", std::string("timestamp"));
        spec.parameters.set("horizon", std::int64_t(14));
        QVERIFY(fixture.session().replace(analysis, spec, {}));
        fixture.settle();
        auto* page = fixture.page<AnalysisPage>();
        QVERIFY(page);
        QVERIFY2(page->hasResult(), qPrintable(fixture.dialogs().errors.join('\n')));
        bool found = false;
        for (const auto& table : page->result().tables) {
            if (table.id != "forecast") continue;
            found = true;
            std::size_t ahead = 0;
            for (std::size_t row = 0; row < table.table.rows(); ++row)
                ahead += !table.table.column("mean")->isMissing(row);
            QCOMPARE(ahead, std::size_t(14));
        }
        QVERIFY(found);

        // What it found stands in a report after one click, and one step takes all of it back.
        page->findChild<QPushButton*>("addToReport")->click();
        fixture.settle();
        QVERIFY(fixture.page<ReportPage>());
        QCOMPARE(fixture.state().items(ItemKind::Report).size(), std::size_t(1));
        std::vector<BlockKind> kinds;
        const auto report = fixture.state().items(ItemKind::Report).front();
        for (const auto& block : std::get<Report>(report->value).blocks) kinds.push_back(block.kind);
        QCOMPARE(kinds, (std::vector{BlockKind::Heading, BlockKind::ResultText, BlockKind::Chart, BlockKind::Table}));
        const auto chart = fixture.state().items(ItemKind::Chart).front();
        QCOMPARE(std::get<ChartSpec>(chart->value).title, chart->name);
        const auto written = report::resolveReport(fixture.state(), fixture.session().pipeline(),
                                                   std::get<Report>(report->value), lightTheme, QLocale(), nullptr);
        QCOMPARE(std::get<report::TableContent>(written.back()).table.column("lower_95")->field().label,
                 std::string("Lower bound (95 %)"));
        fixture.trigger("edit.undo");
        QVERIFY(fixture.state().items(ItemKind::Report).empty() && fixture.state().items(ItemKind::Chart).empty());
        QCOMPARE(fixture.dialogs().errors, QStringList());
    }

    void anAnalysisAsksForWhatItLacks() {
        WindowFixture fixture;
        const Id weather = fixture.openFile(WindowFixture::data("seattle-weather.csv"));
        fixture.session().loadPlugins();
        const Module* scenarios = fixture.session().plugins().find("forecast.scenarios");
        QVERIFY(scenarios);
        addAnalysis(fixture.session(), *scenarios, weather);
        fixture.settle();
        auto* page = fixture.page<AnalysisPage>();
        QVERIFY(page && !page->hasResult());
        QStringList said;
        for (const auto* label : page->findChildren<QLabel*>()) said += label->text();
        QVERIFY2(said.contains("Still to be chosen: Regressors"), qPrintable(said.join('\n')));
        for (auto* button : page->findChildren<QPushButton*>()) {
            if (button->text() == "Choose") button->click();
        }
        QVERIFY(fixture.window().focusWidget());
        QCOMPARE(fixture.window().focusWidget()->objectName(), QString("parameter regressors"));
    }

    void workGoesOnWhileOtherThingsChange() {
        WindowFixture fixture;
        const Id weather = fixture.openFile(WindowFixture::data("seattle-weather.csv"));
        fixture.session().loadPlugins();
        const Module* automatic = fixture.session().plugins().find("forecast.auto");
        QVERIFY(automatic);
        const Id analysis = addAnalysis(fixture.session(), *automatic, weather);
        const auto working = [&]() -> host::JobId {
            for (const auto& job : fixture.session().jobs().running()) {
                if (english(job.title).find("Running") == 0) return job.id;
            }
            return {};
        };
        fixture.settle();
        Analysis longer = fixture.state().analysis(analysis);
        longer.parameters.set("value", std::string("temp_max"));
        fixture.session().replace(analysis, longer, {});
        QTRY_VERIFY_WITH_TIMEOUT(working() != host::JobId(), 10000);
        const auto before = working();
        fixture.session().apply(workbook::rename(fixture.state(), weather, "Weather of Seattle"));
        QTest::qWait(50);
        QCOMPARE(working(), before);
    }

    void aMillionRowsOpenWithoutFreezing() {
        WindowFixture fixture;
        const QString path = fixture.folder() + "/million.csv";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,city,date,a,b,c,d,note\n");
        for (int i = 0; i < 1000000; ++i) {
            file.write(QByteArray::number(i) + ",city" + QByteArray::number(i % 57) + ",2024-0" +
                       QByteArray::number(i % 9 + 1) + "-15," + QByteArray::number(i * 0.001) + ',' +
                       QByteArray::number(i * 7 % 1000) + ',' + QByteArray::number(i % 977 * 0.5) + ',' +
                       QByteArray::number(i % 2) + ",n" + QByteArray::number(i % 1000) + '\n');
        }
        file.close();
        // The event loop comes round while the file is read; how soon each time is a matter of the benchmark.
        int beats = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { beats += !fixture.session().jobs().running().empty(); });
        beat.start(5);
        fixture.openFile(path);
        auto* page = fixture.page<DataPage>();
        QVERIFY(page);
        QTRY_COMPARE_WITH_TIMEOUT(page->grid().table().rows(), std::size_t(1000000), 60000);
        page->grid().setCurrent(999999, 0);
        fixture.settle();
        QVERIFY(beats > 2);
    }

    void everyEditIsUndone() {
        WindowFixture fixture;
        const Id dataset = fixture.openFile(WindowFixture::data("seattle-weather.csv"));
        const auto first = fixture.state();
        fixture.trigger("insert.chart");
        fixture.settle();
        fixture.session().apply(
            workbook::addStep(fixture.state(), dataset, Step{FilterStep{"precipitation > 0"}, true}));
        fixture.session().apply(workbook::rename(fixture.state(), dataset, "Rainy days"));
        fixture.settle();
        const auto last = fixture.state();
        for (int i = 0; i < 3; ++i) fixture.trigger("edit.undo");
        QVERIFY(fixture.state() == first);
        for (int i = 0; i < 3; ++i) fixture.trigger("edit.redo");
        QVERIFY(fixture.state() == last);
        fixture.settle();
    }

    void closingAsksOnce() {
        WindowFixture fixture;
        fixture.openFile(WindowFixture::data("airports.csv"));
        fixture.dialogs().answers.insert("unsaved", Answer::Cancel);
        QVERIFY(!fixture.window().close());
        QCOMPARE(fixture.dialogs().asked, QStringList{"unsaved"});
        fixture.dialogs().answers.insert("unsaved", Answer::Save);
        fixture.dialogs().nextSave = fixture.folder() + "/work.kapok";
        QVERIFY(fixture.window().close());
        QVERIFY(QFileInfo::exists(fixture.folder() + "/work.kapok"));
    }

    void folderOfFilesIsOneTable() {
        QTemporaryDir folder;
        for (const char* month : {"2024-01", "2024-02"}) {
            QFile file(folder.filePath(QStringLiteral("%1.csv").arg(QLatin1String(month))));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("town,sold\nDongguan,3\nFoshan,4\n");
        }
        WindowFixture fixture;
        QVERIFY(!fixture.openFile(folder.path()).empty());
        QCOMPARE(fixture.dialogs().errors, QStringList());
        const Table& table = fixture.page<DataPage>()->grid().table();
        QCOMPARE(table.rows(), std::size_t(4));
        QVERIFY(table.has("file") && table.has("sold"));
    }

    void wrongFilesAreToldInWords_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << "/nowhere/at-all.csv";
        QTest::newRow("database without a name") << "postgresql://nobody@127.0.0.1:1/none";
    }

    void wrongFilesAreToldInWords() {
        QFETCH(QString, path);
        WindowFixture fixture;
        fixture.openFile(path);
        QCOMPARE(fixture.dialogs().errors.size(), 1);
        QVERIFY(fixture.dialogs().errors.first().size() > 20);
        QVERIFY(fixture.state().items().empty());
    }
};

QTEST_MAIN(WalkTest)
#include "walk_test.moc"

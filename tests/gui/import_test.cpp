// The import dialog: what was found is shown, what is changed is seen at once and applied as one step of undo.
#include "window_fixture.h"

#include "gui/data/data_page.h"
#include "gui/data/export_table.h"
#include "gui/data/import_dialog.h"
#include "gui/data/import_preview_model.h"
#include "gui/data/import_templates.h"
#include "gui/data/paste_dialog.h"
#include "gui/data/table_grid.h"
#include "gui/data/unfit_cells_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace kapok;
using namespace kapok::gui;

namespace {

QString written(const QString& folder, const QString& name, const QByteArray& bytes) {
    const QString path = folder + QLatin1Char('/') + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(bytes);
    return path;
}

const QByteArray sales =
    "code;town;sold;day\n007;\xb9\xe3\xd6\xdd;1,5;03.04.2024\n012;\xc9\xee\xdb\xda;2,5;05.04.2024\n"
    "013;\xb7\xf0\xc9\xbd;3,25;06.04.2024\n";  // GB18030: 广州, 深圳, 佛山

}  // namespace

class ImportTest : public QObject {
    Q_OBJECT

    ImportDialog* open(WindowFixture& fixture, const QString& name, const QByteArray& bytes) {
        fixture.openFile(written(fixture.folder(), name, bytes));
        fixture.trigger("data.import");
        fixture.settle();
        return fixture.dialog<ImportDialog>();
    }

    QString shown(ImportDialog& dialog, const char* key) { return dialog.choices().box(key)->currentText(); }

private slots:
    void vegaLiteOpensAsAChart() {
        WindowFixture fixture;
        const QByteArray document =
            R"({"data": {"values": [{"a": "x", "b": 2}, {"a": "y", "b": 3}]}, "mark": "bar",)"
            R"( "transform": [{"filter": "datum.b > 2"}],)"
            R"( "encoding": {"x": {"field": "a", "type": "nominal"}, "y": {"field": "b", "type": "quantitative"}}})";
        fixture.dialogs().nextOpen = {written(fixture.folder(), "sums.vl.json", document)};
        fixture.trigger("file.open");
        QTRY_COMPARE(fixture.state().items(ItemKind::Chart).size(), 1u);
        fixture.settle();
        const auto& item = *fixture.state().items(ItemKind::Chart).front();
        QCOMPARE(item.name, std::string("sums"));
        const Dataset& dataset = fixture.state().dataset(fixture.state().chart(item.id).dataset);
        QCOMPARE(dataset.source.kind, SourceKind::Embedded);  // nothing else holds these rows
        QCOMPARE(dataset.steps.size(), 1u);
    }

    void severalTablesOfAFileAreAskedFor() {
        WindowFixture fixture;
        const QString path =
            written(fixture.folder(), "two.csv", "Table A\na,b\n1,2\n3,4\n\nTable B\nx,y,z\n1,2,3\n4,5,6\n7,8,9\n");
        QStringList offered;
        QTimer answer;
        connect(&answer, &QTimer::timeout, this, [&] {
            auto* dialog = fixture.dialog<QDialog>();
            auto* list = dialog ? dialog->findChild<QListWidget*>() : nullptr;
            if (!list || dialog->objectName() != "tableChooser") return;
            answer.stop();
            for (int i = 0; i < list->count(); ++i) offered << list->item(i)->text();
            list->item(0)->setCheckState(Qt::Unchecked);
            list->item(1)->setCheckState(Qt::Checked);
            dialog->accept();
        });
        answer.start(20);
        const Id id = fixture.openFile(path);
        QCOMPARE(offered, (QStringList{"Table A", "Table B"}));
        QCOMPARE(fixture.state().items(ItemKind::Dataset).size(), std::size_t(1));
        QCOMPARE(fixture.session().pipeline().table(fixture.state(), id).rows(), std::size_t(3));
    }

    void guessesAreShown() {
        WindowFixture fixture;
        auto* dialog = open(fixture, "sales.csv", sales);
        QVERIFY(dialog);
        QCOMPARE(shown(*dialog, "delimiter"), QString("automatic: semicolon"));
        QCOMPARE(shown(*dialog, "header"), QString("automatic: the first"));
        QVERIFY(dialog->minimumSizeHint().width() <= 1000);
        QVERIFY(shown(*dialog, "encoding").startsWith("automatic: GB18030"));
        QCOMPARE(shown(*dialog, "skip"), QString("automatic: 0"));
        QVERIFY(dialog->choices().given().empty());
        const auto& model = dialog->preview();
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QString("town"));
        QCOMPARE(model.data(model.index(0, 0), Qt::AccessibleTextRole).toString(), QString("automatic: text"));
        QCOMPARE(model.data(model.index(1, 1), Qt::DisplayRole).toString(), QString("广州"));
        QCOMPARE(model.data(model.index(1, 2), Qt::DisplayRole).toString(), QString("1,5"));
        dialog->reject();
    }

    void changesAreSeenAndAppliedAsOneStep() {
        WindowFixture fixture;
        auto* dialog = open(fixture, "sales.csv", sales);
        const Id dataset = fixture.state().items(ItemKind::Dataset).front()->id;
        dialog->choices().box("delimiter")->setCurrentIndex(1);
        fixture.settle();
        QVERIFY(dialog->preview().columnCount() != 4);
        dialog->choices().box("delimiter")->setCurrentIndex(0);
        dialog->choices().give("type.code", "int64");
        fixture.settle();
        const auto& model = dialog->preview();
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.data(model.index(0, 0), Qt::AccessibleTextRole).toString(), QString("whole number"));
        dialog->accept();
        fixture.settle();
        QCOMPARE(fixture.page<DataPage>()->grid().table().column(0)->type(), Type::Int64);
        fixture.trigger("edit.undo");
        QVERIFY(fixture.state().dataset(dataset).source.options.empty());
    }

    void typedCharactersAreTaken() {
        WindowFixture fixture;
        auto* dialog = open(fixture, "odd.csv", "a§§b\n1§§2\n3§§4\n");
        auto* box = dialog->choices().box("delimiter");
        box->lineEdit()->setText("§§");
        QTest::keyClick(box->lineEdit(), Qt::Key_Tab);
        emit box->lineEdit()->editingFinished();
        fixture.settle();
        QCOMPARE(dialog->choices().given().at("delimiter"), std::string("§§"));
        QCOMPARE(dialog->preview().columnCount(), 2);
        dialog->reject();
    }

    void templateIsAppliedToTheNextFile() {
        WindowFixture fixture;
        auto* dialog = open(fixture, "january.csv", sales);
        dialog->choices().give("type.code", "int64");
        fixture.settle();
        fixture.dialogs().nextText = "Sales";
        dialog->saveTemplate();
        const auto options = dialog->choices().given();
        dialog->reject();
        QTest::qWait(10);  // closed dialogs are deleted
        dialog = open(fixture, "february.csv", sales);
        QCOMPARE(dialog->templates().itemText(1), QString("Sales (same columns)"));
        QVERIFY(dialog->choices().given() == options);
        dialog->templates().setCurrentIndex(0);
        emit dialog->templates().activated(0);
        fixture.settle();
        QVERIFY(dialog->choices().given().empty());
        dialog->reject();
        // It was used without being asked for, which a message says and takes back.
        Message said;
        for (const auto& message : fixture.session().messages().messages()) {
            if (message.title.contains("Sales")) said = message;
        }
        QVERIFY(said.text.contains("data.automatic") && said.text.contains("data.import"));
        const Id dataset = fixture.state().items(ItemKind::Dataset).back()->id;
        QVERIFY(!fixture.state().dataset(dataset).source.options.empty());
        fixture.trigger("data.automatic");
        QVERIFY(fixture.state().dataset(dataset).source.options.empty());
        fixture.trigger("edit.undo");
        QVERIFY(!fixture.state().dataset(dataset).source.options.empty());
        for (auto* label : fixture.window().findChildren<QLabel*>()) {
            if (label->text().contains("data.automatic")) emit label->linkActivated("data.import");
        }
        fixture.settle();
        QVERIFY(fixture.dialog<ImportDialog>());
    }

    void theTemplateOfFilesNamedAlikeIsPreferred() {
        WindowFixture fixture;
        const auto made = [](const char* name, const char* decimal, const char* file) {
            return ImportTemplate{name, {"code", "town", "sold", "day"}, {{"decimal", decimal}}, file};
        };
        const std::vector<ImportTemplate> all{made("first", "point", "other.csv"),
                                              made("alike", "comma", "sales_#.csv")};
        const auto found = [&](const char* name, const QByteArray& bytes) {
            const auto suited = templateFor(all, written(fixture.folder(), name, bytes).toStdString(), {});
            return suited ? suited->name : QString();
        };
        QCOMPARE(found("sales_07.csv", sales), QString("alike"));
        QCOMPARE(found("any.csv", sales), QString("first"));
        QCOMPARE(found("sales_08.csv", "a,b\n1,2\n"), QString());
        QVERIFY(!templateFor(all, "/nowhere/sales_1.csv", {}));
        QCOMPARE(filePattern("/x/sales_2024-01.csv"), QString("sales_#-#.csv"));
    }

    void enterInAFieldLeavesTheDialogOpen() {
        WindowFixture fixture;
        QPointer<ImportDialog> dialog = open(fixture, "sales.csv", sales);
        auto* box = dialog->choices().box("skip");
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box, "2");
        QTest::keyClick(box, Qt::Key_Return);
        fixture.settle();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->choices().given().at("skip"), std::string("2"));
        dialog->reject();
    }

    void filesAndFoldersAreDropped() {
        WindowFixture fixture;
        const QString first = written(fixture.folder(), "one.csv", "a,b\n1,2\n");
        const QString second = written(fixture.folder(), "two.tsv", "c\td\n3\t4\n5\t6\n");
        QVERIFY(QDir(fixture.folder()).mkdir("many"));
        written(fixture.folder() + "/many", "x.csv", "k,v\n1,2\n");
        written(fixture.folder() + "/many", "y.csv", "k,v\n3,4\n");
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(first), QUrl::fromLocalFile(second),
                       QUrl::fromLocalFile(fixture.folder() + "/many"), QUrl("https://example.org/a.csv")});
        QWidget& window = fixture.window();
        const QPoint at = window.rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &drop);
        QVERIFY(drop.isAccepted());
        fixture.settle();
        const auto datasets = fixture.state().items(ItemKind::Dataset);
        QCOMPARE(datasets.size(), std::size_t(3));
        std::map<std::string, std::size_t> rows;
        for (const auto& dataset : datasets)
            rows[dataset->name] = fixture.session().pipeline().table(fixture.state(), dataset->id).rows();
        QVERIFY((rows == std::map<std::string, std::size_t>{{"one", 1}, {"two", 2}, {"many", 2}}));
        QMimeData words;
        words.setText("a,b");
        QDragEnterEvent text(at, Qt::CopyAction, &words, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &text);
        QVERIFY(!text.isAccepted());
        QCOMPARE(fixture.dialogs().errors, QStringList());
    }

    void everyCellThatDoesNotFitIsReached() {
        WindowFixture fixture;
        QByteArray bytes = "id,v\n";
        for (int row = 0; row < 30'000; ++row)
            bytes += QByteArray::number(row) + (row % 100 == 7 ? ",bad" + QByteArray::number(row) : ",1.5") + '\n';
        const Id dataset = fixture.openFile(written(fixture.folder(), "marks.csv", bytes));
        auto* page = fixture.page<DataPage>();
        auto* shown = page->findChild<QPushButton*>("unfitCells");
        QVERIFY(shown && shown->isVisible());
        QCOMPARE(shown->text(), QString("Cells that did not fit: 300 – show"));
        const Message message = fixture.session().messages().messages().back();
        QVERIFY(message.text.contains("data.unfit"));
        QVERIFY(message.details.endsWith("and 200 more"));
        shown->click();
        fixture.settle();
        QPointer<UnfitCellsDialog> dialog = fixture.dialog<UnfitCellsDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->list().table().rows(), std::size_t(300));
        dialog->list().setCurrent(299, 0);
        QCOMPARE(dialog->datasetRow(), std::optional<std::size_t>(29'907));
        dialog->goToRow();
        fixture.settle();
        QCOMPARE(page->grid().selected().count(), std::size_t(1));
        QVERIFY(page->grid().selected().test(29'907));
        // Steps that move rows take the way back away.
        fixture.session().apply(workbook::addStep(fixture.state(), dataset, Step{FilterStep{"id > 5"}}));
        fixture.settle();
        QVERIFY(!dialog->datasetRow());
        fixture.dialogs().nextSave = fixture.folder() + "/cells.jsonl";
        dialog->exportAll();
        auto* choices = fixture.dialog<ExportDialog>();
        QVERIFY(choices);
        choices->accept();
        fixture.settle();
        QCOMPARE(fixture.dialogs().errors, QStringList());
        QFile file(fixture.folder() + "/cells.jsonl");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 300);
        dialog->openAsDataset();
        fixture.settle();
        QCOMPARE(fixture.state().items(ItemKind::Dataset).size(), std::size_t(2));
        QCOMPARE(fixture.page<DataPage>()->grid().table().rows(), std::size_t(300));
        QTRY_VERIFY(!dialog);
    }

    void aCopiedTableIsPasted() {
        WindowFixture fixture;
        QApplication::clipboard()->setText("town\tsold\nGuangzhou\t1.5\nShenzhen\t2.5\n");
        QTest::keyClick(&fixture.window(), Qt::Key_V, Qt::ControlModifier);
        fixture.settle();
        QCOMPARE(fixture.dialogs().errors, QStringList());
        QVERIFY(!fixture.dialog<PasteDialog>());
        auto* page = fixture.page<DataPage>();
        QVERIFY(page);
        QCOMPARE(page->grid().table().rows(), std::size_t(2));
        QCOMPARE(fixture.state().items(ItemKind::Dataset).back()->name, std::string("Pasted table"));
        fixture.trigger("edit.undo");
        QVERIFY(fixture.state().items(ItemKind::Dataset).empty());
    }

    // For people to judge, beside the pictures of pictures_test.
    void picturesAreTaken() {
        const QString folder = QStringLiteral(KAPOK_BINARY_DIR "/screenshots");
        QVERIFY(QDir().mkpath(folder));
        WindowFixture fixture;
        QByteArray bytes = "name,output\n";
        for (int row = 0; row < 2000; ++row)
            bytes += "广州市第" + QByteArray::number(row) + "有限公司," + (row % 200 == 7 ? "待定" : "1.5") + '\n';
        fixture.openFile(written(fixture.folder(), "output.csv", bytes));
        for (const bool dark : {false, true}) {
            fixture.trigger(dark ? "view.theme-dark" : "view.theme-light");
            const auto keep = [&](QWidget& widget, const char* name) {
                fixture.settle();
                QVERIFY(widget.grab().save(QStringLiteral("%1/import-%2-%3-%4.png")
                                               .arg(folder, QLatin1String(name), dark ? "dark" : "light")
                                               .arg(qRound(100 * widget.devicePixelRatio()))));
            };
            keep(fixture.window(), "page");
            fixture.trigger("data.unfit");
            fixture.settle();
            auto* unfit = fixture.dialog<UnfitCellsDialog>();
            QVERIFY(unfit);
            keep(*unfit, "unfit");
            unfit->close();
            ExportDialog choices(fixture.session(), fixture.folder() + "/output.csv", io::writeChoices("output.csv"));
            choices.setAttribute(Qt::WA_DeleteOnClose, false);
            choices.show();
            keep(choices, "export");
            choices.close();
            QApplication::clipboard()->setText("one\ntwo\nthree\n");
            fixture.trigger("edit.paste");
            fixture.settle();
            auto* paste = fixture.dialog<PasteDialog>();
            QVERIFY(paste);
            keep(*paste, "paste");
            paste->reject();
            QTest::qWait(10);
        }
    }

    void aDoubtfulCopyIsShownFirst() {
        WindowFixture fixture;
        QByteArray text = "name\tmark\n";
        for (int row = 0; row < 300; ++row) text += 'n' + QByteArray::number(row) + (row == 9 ? "\t?x\n" : "\t1.25\n");
        QApplication::clipboard()->setText(text);
        fixture.trigger("edit.paste");
        fixture.settle();
        auto* dialog = fixture.dialog<PasteDialog>();
        QVERIFY(dialog);
        QVERIFY2(dialog->note().contains("What does not fit: 1"), qPrintable(dialog->note()));
        dialog->choices().give("types", "text");
        fixture.settle();
        QCOMPARE(dialog->preview().table().column("mark")->type(), Type::Text);
        dialog->accept();
        fixture.settle();
        QCOMPARE(fixture.page<DataPage>()->grid().table().column("mark")->type(), Type::Text);
        QApplication::clipboard()->clear();
        fixture.trigger("edit.paste");
        fixture.settle();
        QCOMPARE(fixture.dialogs().errors.size(), 1);
    }

    void cellsThatDoNotFitAreListedAndWrongOptionsTold() {
        WindowFixture fixture;
        auto* dialog = open(fixture, "marks.csv", "name,mark\na,1\nb,two\nc,3\n");
        dialog->choices().give("type.mark", "int64");
        fixture.settle();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->problemCount(), 1, 10000);
        dialog->choices().give("skip", "many");
        fixture.settle();
        QVERIFY2(dialog->note().contains("many"), qPrintable(dialog->note()));
        dialog->reject();
    }
};

QTEST_MAIN(ImportTest)
#include "import_test.moc"

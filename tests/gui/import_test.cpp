// The import dialog: what was found is shown, what is changed is seen at once and applied as one step of undo.
#include "window_fixture.h"

#include "gui/data/data_page.h"
#include "gui/data/import_dialog.h"
#include "gui/data/import_preview_model.h"
#include "gui/data/table_grid.h"

#include <QComboBox>
#include <QLineEdit>
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
        QVERIFY(dialog->choices().given().empty());
        dialog->templates().setCurrentIndex(1);
        emit dialog->templates().activated(1);
        fixture.settle();
        QVERIFY(dialog->choices().given() == options);
        dialog->reject();
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

// The metadata page, the code lists, units by the column's menu, and the quality report, driven as a user does.
#include "window_fixture.h"

#include "gui/data/data_page.h"
#include "gui/data/table_grid.h"
#include "gui/metadata/code_list_dialog.h"
#include "gui/metadata/field_dictionary.h"
#include "gui/metadata/metadata_form.h"
#include "gui/metadata/metadata_view.h"
#include "gui/quality/quality_page.h"
#include "gui/report/report_page.h"
#include "gui/shell/page_tabs.h"
#include "io/data_package.h"
#include "io/dcat.h"
#include "table/format.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTreeWidget>
#include <QtTest>

using namespace kapok;
using namespace kapok::gui;

namespace {

const QByteArray enterprises =
    "code,city,output（元）,founded\n"
    "91110108551385082Q,440100,120000,2001-03-04\n"
    "91110000600037341L,440300,350000,1999-05-06\n"
    "91110000600037341L,449900,5,2003-01-01\n"
    "91110000600037342L,440600,,2010-10-10\n";

QString written(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(content);
    return path;
}

struct Opened {
    WindowFixture fixture;
    Id id = fixture.openFile(written(fixture.folder() + "/enterprises.csv", enterprises));
    DataPage& page = *fixture.page<DataPage>();

    void settle() {
        for (int quiet = 0; quiet < 6; quiet = fixture.session().jobs().running().empty() ? quiet + 1 : 0)
            QTest::qWait(10);
    }
    const Metadata& metadata() { return fixture.state().dataset(id).metadata; }
    const FieldNote& note(const char* field) { return metadata().fields.at(field); }
    FieldDictionary& dictionary() { return page.metadata().dictionary(); }
    void type(const char* label, const QString& text) {
        auto* edit = page.metadata().form().findChild<QLineEdit*>(QStringLiteral("metadata ") + label);
        QVERIFY2(edit, label);
        edit->setFocus();
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
    }
    void enter(int row, FieldDictionary::Column column, const QVariant& value, int role = Qt::EditRole) {
        QVERIFY(dictionary().setData(dictionary().index(row, column), value, role));
        settle();
    }
    QString cell(const char* column, std::size_t row) {
        const Column& cells = *page.grid().table().column(column);
        return QString::fromStdString(cellText(cells, row));
    }
    QAction* menuAction(QMenu* menu, const QString& words) {
        for (QAction* action : menu->actions()) {
            if (action->text().contains(words)) return action;
            if (!action->menu()) continue;
            if (QAction* inside = menuAction(action->menu(), words)) return inside;
        }
        return nullptr;
    }
    QualityPage* openQuality() {
        fixture.trigger("data.quality");
        fixture.settle();
        return fixture.page<QualityPage>();
    }
};

}  // namespace

class MetadataPageTest : public QObject {
    Q_OBJECT

private slots:
    void theFormChangesTheDatasetStepByStep() {
        Opened t;
        t.fixture.trigger("data.metadata");
        t.type("Title", "企业");
        t.type("Period from", "2015");
        t.type("Period to", "2024-13");
        QCOMPARE(t.metadata().title, std::string("企业"));
        QCOMPARE(t.metadata().period, (TimeSpan{"2015", ""}));  // there is no thirteenth month
        t.type("Period to", "2024-12");
        QCOMPARE(t.metadata().period.to, std::string("2024-12"));
        t.fixture.session().workbook().undo();
        QCOMPARE(t.metadata().period, (TimeSpan{"2015", ""}));
        t.fixture.session().workbook().undo();
        t.fixture.session().workbook().undo();
        QCOMPARE(t.metadata(), Metadata{});
    }

    void theFieldDictionaryLabelsTheTable() {
        Opened t;
        t.fixture.trigger("data.metadata");
        QCOMPARE(t.dictionary().rowCount(), 4);
        t.enter(2, FieldDictionary::Label, "产值");
        t.enter(2, FieldDictionary::Minimum, "10");
        t.enter(0, FieldDictionary::Codes, "gb32100");
        t.enter(0, FieldDictionary::Required, Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(t.page.grid().table().column(2)->field().label, std::string("产值"));
        QCOMPARE(t.note("output（元）").minimum, std::string("10"));
        QVERIFY(t.note("code").required);
        QCOMPARE(t.note("code").codes, std::string("gb32100"));
        QVERIFY(!t.dictionary().setData(t.dictionary().index(2, FieldDictionary::Minimum), "ten", Qt::EditRole));
        QVERIFY(!t.dictionary().setData(t.dictionary().index(0, FieldDictionary::Pattern), "[", Qt::EditRole));
        QVERIFY(!(t.dictionary().flags(t.dictionary().index(0, FieldDictionary::Minimum)) & Qt::ItemIsEditable));
        t.fixture.session().workbook().undo();
        QVERIFY(!t.note("code").required);
    }

    void aUnitIsConvertedFromTheColumnsMenu() {
        Opened t;
        const std::unique_ptr<QMenu> menu(t.page.headerMenu(2));
        QAction* convert = t.menuAction(menu.get(), "万元");
        QVERIFY(convert);
        convert->trigger();
        t.settle();
        QCOMPARE(t.cell("output（元）", 0), QString("12"));
        QCOMPARE(t.page.grid().table().column(2)->field().unit, std::string("万元"));
        QVERIFY(t.dictionary().isConverted(2));
        t.enter(2, FieldDictionary::Label, "产值");
        QCOMPARE(t.page.grid().table().column(2)->field().unit, std::string("万元"));
        t.fixture.session().workbook().undo();
        t.fixture.session().workbook().undo();
        t.settle();
        QCOMPARE(t.cell("output（元）", 0), QString("120000"));
    }

    void namesOfCodesAreAdded() {
        Opened t;
        t.fixture.trigger("data.codes");
        auto* dialog = t.fixture.dialog<CodeListDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->entries().model()->rowCount(), 34 + 21 + 122);
        dialog->findChild<QLineEdit*>()->setText("天河");
        QCOMPARE(dialog->entries().model()->rowCount(), 1);
        auto boxes = dialog->findChildren<QComboBox*>();
        QCOMPARE(boxes.size(), 2);
        boxes[1]->setCurrentText("city");
        dialog->addNames();
        t.settle();
        QCOMPARE(t.cell("city_name", 1), QString("深圳市"));
        QCOMPARE(t.cell("city_name", 2), QString());
    }

    void aCodeListBecomesADataset() {
        Opened t;
        t.fixture.trigger("data.codes");
        auto* dialog = t.fixture.dialog<CodeListDialog>();
        dialog->setList(1);
        dialog->openAsDataset();
        t.settle();
        auto* page = t.fixture.page<DataPage>();
        QVERIFY(page && page->item() != t.id);
        QCOMPARE(page->grid().table().rows(), std::size_t{20 + 97});
    }

    void metadataAreWrittenAndRead() {
        Opened t;
        t.fixture.trigger("data.metadata");
        t.type("Title", "企业");
        t.enter(0, FieldDictionary::Description, "统一社会信用代码");
        const QString package = t.fixture.folder() + "/datapackage.json";
        t.page.metadata().writeTo(package);
        t.settle();
        QVERIFY(QFile::exists(t.fixture.folder() + "/enterprises.csv"));
        const Id again = t.fixture.openFile(package);
        QCOMPARE(t.fixture.state().dataset(again).metadata.title, std::string("企业"));
        QCOMPARE(t.fixture.page<DataPage>()->grid().table().rows(), std::size_t{4});
        const QString exported = t.fixture.folder() + "/export.datapackage.json";
        t.page.exportTo(exported);  // from the page's own Export, too
        t.settle();
        QCOMPARE(io::packageTable(exported.toStdString(), {}).metadata.title, std::string("企业"));
        const QString dcat = t.fixture.folder() + "/about.jsonld";
        io::writeDcat({{.title = "Firms", .publisher = "Office"}, {}}, dcat.toStdString());
        t.page.metadata().readFrom(dcat);
        QCOMPARE(t.metadata().publisher, std::string("Office"));
        QCOMPARE(t.note("code").description, std::string("统一社会信用代码"));  // DCAT has no fields: ours stay
        QVERIFY_EXCEPTION_THROWN(t.page.metadata().writeTo(t.fixture.folder() + "/about.txt"), Error);
    }

    void theQualityReportFollowsTheFieldDictionary() {
        Opened t;
        QualityPage* page = t.openQuality();
        QVERIFY(page && page->hasFindings());
        QCOMPARE(page->findings().parts.size(), std::size_t{5});
        QCOMPARE(page->findings().parts[0].failed, std::int64_t{1});  // one output is missing
        QCOMPARE(page->findings().parts[1].checked, std::int64_t{0});
        t.enter(0, FieldDictionary::Codes, "gb32100");
        t.enter(0, FieldDictionary::Unique, Qt::Checked, Qt::CheckStateRole);
        t.enter(1, FieldDictionary::Codes, "gb2260");
        t.enter(2, FieldDictionary::Minimum, "100");
        t.fixture.settle();
        // A wrong check digit, a region that is none and an output below 100; four codes, four regions, three outputs.
        QCOMPARE(page->findings().parts[1].checked, std::int64_t{11});
        QCOMPARE(page->findings().parts[1].failed, std::int64_t{3});
        const auto& rules = page->findings().rules;
        const auto rule = [&](const char* id, const char* column) {
            return static_cast<std::size_t>(
                std::find_if(rules.begin(), rules.end(),
                             [&](const QualityRule& one) { return one.rule == id && one.column == column; }) -
                rules.begin());
        };
        QCOMPARE(rules.at(rule("credit_code", "code")).examples, std::vector<std::string>{"91110000600037342L"});
        QCOMPARE(rules.at(rule("unique", "code")).failed, std::int64_t{1});
        page->showRows(rule("region", "city"));
        t.settle();
        QVERIFY(t.fixture.page<DataPage>() == &t.page);
        QCOMPARE(t.page.grid().selected().count(), std::size_t{1});
        QVERIFY(t.page.grid().selected().test(2));
        page->showRows(rule("missing", "output（元）"));
        t.settle();
        QVERIFY(t.page.grid().selected().test(3));
    }

    void theQualityReportGoesIntoAReport() {
        Opened t;
        QualityPage* page = t.openQuality();
        QVERIFY(page);
        const Id quality = page->item();
        t.fixture.trigger("data.quality");  // the one there is, not another
        QCOMPARE(t.fixture.state().items(ItemKind::Analysis).size(), std::size_t{1});
        page->addToReport();
        t.settle();
        page->addToReport();
        t.settle();
        const auto reports = t.fixture.state().items(ItemKind::Report);
        QCOMPARE(reports.size(), std::size_t{1});
        const auto& blocks = std::get<Report>(reports.front()->value).blocks;
        QCOMPARE(blocks.size(), std::size_t{4});
        QCOMPARE(blocks[1].item, quality);
    }

    void aRuleThatCannotBeReadSaysSo() {
        Opened t;
        QualityPage* page = t.openQuality();
        Analysis analysis = t.fixture.state().analysis(page->item());
        analysis.parameters.set("rules", std::string("nothing > 1"));
        t.fixture.session().replace(page->item(), analysis, KAPOK_TR("gui", "Change an analysis"));
        t.fixture.settle();
        QVERIFY(!page->hasFindings());
        t.fixture.session().workbook().undo();
        t.fixture.settle();
        QVERIFY(page->hasFindings());
    }

    /// Pictures to look at, in the build folder's screenshots.
    void pictures() {
        const QString folder = QStringLiteral(KAPOK_BINARY_DIR "/screenshots/");
        QVERIFY(QDir().mkpath(folder));
        Opened t;
        const auto shot = [&](const QString& name) {
            t.settle();
            QVERIFY(t.fixture.window().grab().save(folder + name + ".png"));
        };
        t.fixture.trigger("data.metadata");
        t.type("Title", "企业调查");
        t.type("Publisher", "广东省统计局");
        t.enter(0, FieldDictionary::Codes, "gb32100");
        t.enter(0, FieldDictionary::Unique, Qt::Checked, Qt::CheckStateRole);
        t.enter(1, FieldDictionary::Codes, "gb2260");
        t.enter(2, FieldDictionary::Label, "产值");
        t.enter(2, FieldDictionary::Minimum, "100");
        shot("metadata-light-en");
        t.openQuality();
        shot("quality-light-en");
        t.fixture.trigger("view.theme-dark");
        t.fixture.window().setLanguage("zh_CN");
        shot("quality-dark-zh");
        t.fixture.window().tabs().open(t.id);
        shot("metadata-dark-zh");
        t.fixture.trigger("data.codes");
        t.settle();
        QVERIFY(t.fixture.dialog<CodeListDialog>()->grab().save(folder + "codes-dark-zh.png"));
        t.fixture.window().setLanguage("en");
    }
};

QTEST_MAIN(MetadataPageTest)
#include "metadata_test.moc"

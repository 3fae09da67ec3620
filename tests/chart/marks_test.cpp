// Every mark of the list stands at the numbers of its answer; one without such a comparison fails.
#include "chart_tests.h"
#include "mark_numbers.h"

#include "spec/chart_names.h"

using namespace kapok;

class ChartMarksTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China)); }
    void standAtTheirNumbers_data() {
        QTest::addColumn<int>("mark");
        for (std::size_t i = 0; i < enumNames<Mark>().size(); ++i) {
            QTest::newRow(std::string(enumNames<Mark>()[i]).c_str()) << static_cast<int>(i);
        }
    }
    void standAtTheirNumbers() {
        QFETCH(int, mark);
        for (const marks::Comparisons* all : {&marks::plainMarks(), &marks::statisticalMarks()}) {
            if (const auto found = all->find(static_cast<Mark>(mark)); found != all->end()) return found->second();
        }
        QFAIL("nothing compares what this mark draws with its answer");
    }
};

std::unique_ptr<QObject> kapok::test::makeChartMarksTest() { return std::make_unique<ChartMarksTest>(); }

#include "marks_test.moc"

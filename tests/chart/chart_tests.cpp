#include "chart_tests.h"

#include <QApplication>
#include <QTest>

int main(int count, char** words) {
    QApplication application(count, words);
    int failures = 0;
    for (const auto make : {kapok::test::makeSceneTest, kapok::test::makeLongMarksTest, kapok::test::makeChartMarksTest,
                            kapok::test::makeChartFormatsTest, kapok::test::makeChartStatisticsTest}) {
        const auto test = make();
        failures += QTest::qExec(test.get(), count, words);
    }
    return failures == 0 ? 0 : 1;
}

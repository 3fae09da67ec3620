#include "chart_tests.h"
#include "../run_tests.h"

int main(int count, char** words) {
    using namespace kapok::test;
    return runTests(
        count, words,
        {makeSceneTest, makeLongMarksTest, makeChartMarksTest, makeChartFormatsTest, makeChartStatisticsTest});
}

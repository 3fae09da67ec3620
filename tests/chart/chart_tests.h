// What charts draw: the tests of one executable.
#pragma once

#include <QObject>

#include <memory>

namespace kapok::test {

std::unique_ptr<QObject> makeSceneTest();
std::unique_ptr<QObject> makeLongMarksTest();
std::unique_ptr<QObject> makeChartMarksTest();
std::unique_ptr<QObject> makeChartFormatsTest();
std::unique_ptr<QObject> makeChartStatisticsTest();

}  // namespace kapok::test

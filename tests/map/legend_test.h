// The legends' part of the executable of scenes.
#pragma once

#include <QObject>

#include <memory>

namespace kapok::test {

std::unique_ptr<QObject> makeLegendTest();

}  // namespace kapok::test

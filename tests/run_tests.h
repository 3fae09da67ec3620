// Several classes of tests in one executable: each executable costs a link.
#pragma once

#include <QApplication>
#include <QTest>

#include <memory>

namespace kapok::test {

using MakeTest = std::unique_ptr<QObject> (*)();

/// Runs them one after the other; the number of failures.
inline int runTests(int count, char** words, std::initializer_list<MakeTest> tests) {
    QApplication application(count, words);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    int failures = 0;
    for (const MakeTest make : tests) failures += QTest::qExec(make().get(), count, words);
    return failures;
}

}  // namespace kapok::test

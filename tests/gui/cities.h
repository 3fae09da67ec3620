// A small dataset in a window of its own, for the tests of the data page.
#pragma once

#include "window_fixture.h"

#include "gui/data/cell_text.h"
#include "gui/data/data_page.h"
#include "gui/data/table_grid.h"

#include <QLineEdit>
#include <QMenu>
#include <QtTest>

namespace kapok::gui {

inline QString written(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(content);
    return path;
}

inline const QByteArray cities =
    "city,region,output,founded\n"
    "Guangzhou,Delta,10.5,2001-03-04\n"
    "Shenzhen,Delta,12.25,1999-05-06\n"
    "Foshan,Delta,5,2003-01-01\n"
    "Shantou,East,,2010-10-10\n"
    "Zhanjiang,West,3.5,2000-02-29\n";

/// A window with the five cities in front.
struct Cities {
    WindowFixture fixture;
    Id id = fixture.openFile(written(fixture.folder() + "/cities.csv", cities));
    DataPage& page = *fixture.page<DataPage>();
    TableGrid& grid = page.grid();

    /// As the fixture's, but these tables are small: what starts, starts at once.
    void settle() {
        for (int quiet = 0; quiet < 6; quiet = fixture.session().jobs().running().empty() ? quiet + 1 : 0)
            QTest::qWait(10);
    }
    const std::vector<Step>& steps() { return fixture.state().dataset(id).steps; }
    QString cell(qint64 row, const char* column) { return typedText(*grid.table().column(column), grid.tableRow(row)); }
    void clickHead(int column, Qt::KeyboardModifiers keys = {}) {
        const QRect head = grid.headerRect(column);
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, keys, QPoint(head.center().x(), 12));
        settle();
    }
    void clickCell(qint64 row, int column, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, keys, grid.cellRect(row, column).center());
        settle();
    }
    void run(QMenu* menu, const QString& words) {
        const std::unique_ptr<QMenu> owned(menu);
        for (QAction* action : menu->actions()) {
            if (action->text() == words) return action->trigger(), settle();
        }
        QFAIL(qPrintable("no action " + words));
    }
    QLineEdit* cellEditor() { return grid.viewport()->findChild<QLineEdit*>(); }
};

}  // namespace kapok::gui

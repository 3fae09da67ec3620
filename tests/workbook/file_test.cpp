// The .kapok file: what is kept, what is refused and how, atomic saves, locks, moved files.
#include "scratch.h"

#include "workbook/edit.h"
#include "workbook/file_lock.h"
#include "workbook/kapok_file.h"
#include "workbook/layer_files.h"
#include "workbook/linked_files.h"
#include "workbook/pack.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>
#include <random>

using namespace kapok;
using namespace kapok::workbook;

namespace {

State withDataset(const std::string& path, const std::string& name = "Data") {
    Dataset dataset;
    dataset.source.path = path;
    return apply(State(), addItem(State(), dataset, name));
}

State embedded(const Table& table) {
    const State state = withDataset("/data/a.csv");
    return apply(state, embed(state, "d1", table));
}

void runSql(const QString& path, const char* sql) {
    sqlite3* database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

}  // namespace

class FileTest : public QObject {
    Q_OBJECT

private slots:
    void keepsEverything() {
        const Scratch scratch;
        State state = withDataset(scratch.text("data/a.csv"), "数据 '1'");
        state = apply(state, addItem(state, ChartSpec{.dataset = "d1", .title = "Title", .mark = Mark::Bar}, "Chart"));
        state = apply(state, setSetting("title", "年报"));
        state = apply(state, addItem(state, ChartSpec{}, "gone"));
        state = apply(state, removeItem(state, "c2"));
        writeKapokFile(state, scratch.text("w.kapok"), nullptr, KAPOK_TR("test", "Remove \"%1\"").arg("gone"));
        const LoadedFile loaded = readKapokFile(scratch.text("w.kapok"));
        QVERIFY(loaded.state == state);
        QCOMPARE(loaded.state.freshId(ItemKind::Chart), Id("c3"));
        QCOMPARE(english(loaded.lastEdit), std::string("Remove \"gone\""));
        QCOMPARE(QDir(scratch.path("")).entryList(QDir::Files | QDir::Hidden), QStringList{"w.kapok"});
    }

    void hasItsMark() {
        const Scratch scratch;
        writeKapokFile(State(), scratch.text("w.kapok"));
        const QByteArray bytes = Scratch::read(scratch.path("w.kapok"));
        QCOMPARE(bytes.mid(68, 4), QByteArray("KAPK"));
        QCOMPARE(bytes.mid(60, 4), QByteArray("\0\0\0\1", 4));
    }

    void packsChunks_data() {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 64, 1000}) QTest::addRow("%d rows", rows) << rows;
    }
    void packsChunks() {
        QFETCH(int, rows);
        const Table table = allTypesTable(static_cast<std::size_t>(rows));
        for (const auto& column : table.columns()) {
            if (column->chunkCount() == 0) continue;
            const Chunk& chunk = column->chunk(0);
            const ChunkPtr back = unpackChunk(column->type(), chunk.rows, packChunk(column->type(), chunk));
            QCOMPARE(back->rows, chunk.rows);
            QCOMPARE(back->missingCount, chunk.missingCount);
            QCOMPARE(back->minimum, chunk.minimum);
            QCOMPARE(back->maximum, chunk.maximum);
        }
    }

    void noticesDamagedChunks() {
        const Table table = allTypesTable(1000);
        for (const auto& column : table.columns()) {
            const std::string good = packChunk(column->type(), column->chunk(0));
            for (std::size_t i = 0; i < good.size(); i += 1 + good.size() / 50) {
                std::string bad = good;
                bad[i] = static_cast<char>(bad[i] ^ 0x55);
                const std::string said = errorOf([&] { unpackChunk(column->type(), 1000, bad); });
                QVERIFY2(said.find("damaged") != std::string::npos, column->field().name.c_str());
            }
            QVERIFY(!errorOf([&] { unpackChunk(column->type(), 999, good); }).empty());
            QVERIFY(!errorOf([&] { unpackChunk(column->type(), 1000, good.substr(0, good.size() / 2)); }).empty());
        }
    }

    void keepsEmbeddedTables_data() {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 1000, 65536, 70000}) QTest::addRow("%d rows", rows) << rows;
    }
    void keepsEmbeddedTables() {
        QFETCH(int, rows);
        const Scratch scratch;
        const Table table = allTypesTable(static_cast<std::size_t>(rows));
        writeKapokFile(embedded(table), scratch.text("w.kapok"));
        LoadedFile loaded = readKapokFile(scratch.text("w.kapok"));
        const std::string key = loaded.state.dataset("d1").source.key;
        const Table back = loaded.state.tables().at(key);
        QVERIFY(sameCells(back, table));
        QCOMPARE(contentKey(back), key);
        QCOMPARE(back.column("float64")->summary().minimum, table.column("float64")->summary().minimum);
    }

    void keepsTerms() {
        const Scratch scratch;
        std::vector<ColumnPtr> columns = allTypesTable(10).columns();
        for (ColumnPtr& column : columns) {
            Field field = column->field();
            if (field.type == Type::Text)
                field.terms =
                    Terms{{"a", KAPOK_TR("test", "Alpha of %1").arg("x")}, {"b_*", KAPOK_TR("test", "Beta %1")}};
            column = withField(column, std::move(field));
        }
        const Table table(std::move(columns));
        QVERIFY(contentKey(table) != contentKey(allTypesTable(10)));
        writeKapokFile(embedded(table), scratch.text("w.kapok"));
        const LoadedFile loaded = readKapokFile(scratch.text("w.kapok"));
        QCOMPARE(loaded.state.tables().begin()->second.schema(), table.schema());
    }

    void readsChunksFromTheOldFileAfterASave() {
        const Scratch scratch;
        const Table table = allTypesTable(70000);
        writeKapokFile(embedded(table), scratch.text("w.kapok"));
        LoadedFile loaded = readKapokFile(scratch.text("w.kapok"));
        const Table lazy = loaded.state.tables().begin()->second;
        // Saved without the table, as after `unembed`; undo still has the old state.
        const State after = apply(loaded.state, unembed(loaded.state, "d1"));
        QVERIFY(after.tables().empty());
        writeKapokFile(after, scratch.text("w.kapok"), loaded.store.get());
        QVERIFY(sameCells(lazy, table));
        // And saved again with it.
        writeKapokFile(loaded.state, scratch.text("w.kapok"), loaded.store.get());
        const LoadedFile again = readKapokFile(scratch.text("w.kapok"));
        QVERIFY(sameCells(again.state.tables().begin()->second, table));
    }

    void detachedTablesStayReadable() {
        const Scratch scratch;
        const Table table = allTypesTable(70000);
        writeKapokFile(embedded(table), scratch.text("w.kapok"));
        const LoadedFile loaded = readKapokFile(scratch.text("w.kapok"));
        loaded.store->detach();
        QVERIFY(QFile::remove(scratch.path("w.kapok")));
        QVERIFY(sameCells(loaded.state.tables().begin()->second, table));
    }

    void copiesChunksUnpacked() {
        const Scratch scratch;
        writeKapokFile(embedded(allTypesTable(70000)), scratch.text("w.kapok"));
        // A chunk that cannot be unpacked is copied as it is: saving does not read what did not change.
        runSql(scratch.path("w.kapok"), "UPDATE chunks SET data = x'00' WHERE place = 0 AND chunk = 0");
        const LoadedFile loaded = readKapokFile(scratch.text("w.kapok"));
        writeKapokFile(loaded.state, scratch.text("v.kapok"), loaded.store.get());
        const LoadedFile copy = readKapokFile(scratch.text("v.kapok"));
        const Table table = copy.state.tables().begin()->second;
        QVERIFY(errorOf([&] { table.column(0)->chunk(0); }).find("damaged") != std::string::npos);
        QVERIFY(errorOf([&] { table.column(0)->chunk(1); }).empty());
    }

    void refuses_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("missing") << "missing"
                                 << "There is no such file";
        QTest::newRow("folder") << "folder"
                                << "This is a folder";
        QTest::newRow("unreadable") << "unreadable"
                                    << "cannot be read: ";
        QTest::newRow("empty") << "empty"
                               << "The file is empty";
        QTest::newRow("text") << "text"
                              << "not a Kapok workbook";
        QTest::newRow("rubbish") << "rubbish"
                                 << "not a Kapok workbook";
        QTest::newRow("other database") << "other"
                                        << "database of another program";
        QTest::newRow("cut in the header") << "header"
                                           << "cut off";
        QTest::newRow("cut off") << "cut"
                                 << "cut off";
        QTest::newRow("damaged page") << "page"
                                      << "damaged";
        QTest::newRow("damaged item") << "item"
                                      << "JSON";
        QTest::newRow("newer") << "newer"
                               << "newer Kapok (schema 2; this one reads up to 1)";
    }
    void refuses() {
        QFETCH(QString, kind);
        QFETCH(QString, words);
        const Scratch scratch;
        const QString path = scratch.path("w.kapok");
        writeKapokFile(embedded(allTypesTable(3000)), path.toStdString());
        const QByteArray good = Scratch::read(path);
        bool superuser = false;
        if (kind == "missing") QFile::remove(path);
        if (kind == "folder") {
            QFile::remove(path);
            QDir().mkpath(path);
        }
        if (kind == "unreadable") {
            QFile::setPermissions(path, {});
            // The superuser may read every file: look at it as nobody.
            QVERIFY(chmod(scratch.text("").c_str(), 0755) == 0);
            superuser = geteuid() == 0 && seteuid(65534) == 0;
        }
        if (kind == "empty") scratch.write("w.kapok", {});
        if (kind == "text") scratch.write("w.kapok", "code,value\n1,2\n");
        if (kind == "rubbish") scratch.write("w.kapok", QByteArray(5000, '\xA7'));
        if (kind == "other") {
            QFile::remove(path);
            runSql(path, "CREATE TABLE a(b)");
        }
        if (kind == "header") scratch.write("w.kapok", good.left(60));
        if (kind == "cut") scratch.write("w.kapok", good.left(good.size() * 2 / 3));
        if (kind == "page") scratch.write("w.kapok", QByteArray(good).replace(8192, 3000, QByteArray(3000, '\x11')));
        if (kind == "item") runSql(path, "UPDATE items SET json = '{\"id\":'");
        if (kind == "newer") runSql(path, "PRAGMA user_version = 2");
        const std::string said = errorOf([&] { readKapokFile(path.toStdString()); });
        if (superuser) QVERIFY(seteuid(0) == 0);
        QVERIFY2(said.find(words.toStdString()) != std::string::npos, said.c_str());
        QVERIFY2(said.find("w.kapok") != std::string::npos, said.c_str());
    }

    void refusesDatasetsMadeFromThemselves() {
        const Scratch scratch;
        Dataset dataset;
        dataset.steps.push_back(Step{JoinStep{"d1"}});
        State::Parts parts;
        parts.items.push_back(std::make_shared<Item>(Item{"d1", "Ring", dataset}));
        writeKapokFile(State(parts), scratch.text("w.kapok"));
        const std::string said = errorOf([&] { readKapokFile(scratch.text("w.kapok")); });
        QVERIFY2(said.find("\"Ring\" would be made from itself") != std::string::npos, said.c_str());
    }

    void survivesDamageAnywhere() {
        const Scratch scratch;
        writeKapokFile(embedded(allTypesTable(9000)), scratch.text("w.kapok"));
        const QByteArray good = Scratch::read(scratch.path("w.kapok"));
        std::mt19937 random(1);
        int refused = 0;
        for (int i = 0; i < 150; ++i) {
            QByteArray bad = good;
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size()));
            const auto length = std::min<qsizetype>(1 + static_cast<qsizetype>(random() % 16), bad.size() - at);
            for (qsizetype k = 0; k < length; ++k) bad[at + k] = static_cast<char>(random());
            scratch.write("w.kapok", bad);
            // Either an Error, or something whole: damage in unused bytes does not matter.
            const std::string said = errorOf([&] {
                const LoadedFile loaded = readKapokFile(scratch.text("w.kapok"));
                for (const auto& [key, table] : loaded.state.tables()) contentKey(table);
            });
            refused += !said.empty();
        }
        QVERIFY2(refused > 50, std::to_string(refused).c_str());
    }

    void aSaveThatFailsLeavesTheOldFile() {
        const Scratch scratch;
        writeKapokFile(withDataset("/a.csv"), scratch.text("w.kapok"));
        const QByteArray good = Scratch::read(scratch.path("w.kapok"));
        QVERIFY(!errorOf([&] { writeKapokFile(State(), scratch.text("none/w.kapok")); }).empty());
        // A table whose chunk cannot be read stops the save in the middle.
        State::Parts parts = withDataset("/a.csv").parts();
        parts.tables.emplace(
            "k",
            Table({std::make_shared<Column>(Field{"x", Type::Int64}, std::vector<ChunkSummary>{{3, 0, 0, 1}},
                                            [](std::size_t) -> ChunkPtr { throw Error(KAPOK_TR("test", "lost")); })}));
        QCOMPARE(errorOf([&] { writeKapokFile(State(parts), scratch.text("w.kapok")); }), std::string("lost"));
        QCOMPARE(Scratch::read(scratch.path("w.kapok")), good);
        QCOMPARE(QDir(scratch.path("")).entryList(QDir::Files | QDir::Hidden), QStringList{"w.kapok"});
        QVERIFY(errorOf([&] { writeKapokFile(State(), scratch.path("").toStdString()); }).find("folder") !=
                std::string::npos);
    }

    void followsLinksAndKeepsPermissions() {
        const Scratch scratch;
        writeKapokFile(State(), scratch.text("real.kapok"));
        const auto permissions = QFile::ReadOwner | QFile::WriteOwner;
        QFile::setPermissions(scratch.path("real.kapok"), permissions);
        QVERIFY(QFile::link(scratch.path("real.kapok"), scratch.path("link.kapok")));
        writeKapokFile(withDataset("/a.csv"), scratch.text("link.kapok"));
        QVERIFY(QFileInfo(scratch.path("link.kapok")).isSymLink());
        QCOMPARE(readKapokFile(scratch.text("real.kapok")).state.items().size(), 1U);
        QVERIFY(!QFile::permissions(scratch.path("real.kapok")).testFlag(QFile::ReadOther));
    }

    void saysWhoHasItOpen() {
        const Scratch scratch;
        FileLock mine(scratch.path("w.kapok"));
        QVERIFY(mine.take());
        FileLock other(scratch.path("w.kapok"));
        QVERIFY(!other.take());
        const std::string said = english(other.reason());
        QVERIFY2(
            said.find("has it open on the computer " + QSysInfo::machineHostName().toStdString()) != std::string::npos,
            said.c_str());
        QVERIFY2(said.find(std::to_string(QCoreApplication::applicationPid())) != std::string::npos, said.c_str());
    }

    void storesPathsBelowTheWorkbookAsRelative() {
        const Scratch scratch;
        QDir(scratch.path("")).mkpath("old/data");
        scratch.write("old/data/a.csv", "x\n1\n");
        writeKapokFile(withDataset(scratch.text("old/data/a.csv")), scratch.text("old/w.kapok"));
        QVERIFY(QDir(scratch.path("")).rename("old", "new"));
        const LoadedFile moved = readKapokFile(scratch.text("new/w.kapok"));
        QCOMPARE(moved.state.dataset("d1").source.path, scratch.text("new/data/a.csv"));
        QVERIFY(missingFiles(moved.state, scratch.text("new")).empty());
    }

    void findsMovedFiles_data() {
        QTest::addColumn<QString>("at");
        QTest::newRow("beside the workbook") << "work/a.csv";
        QTest::newRow("same place below") << "work/data/2024/a.csv";
        QTest::newRow("one folder up") << "data/2024/a.csv";
        QTest::newRow("shorter path") << "work/2024/a.csv";
        QTest::newRow("nowhere") << "";
    }
    void findsMovedFiles() {
        QFETCH(QString, at);
        const Scratch scratch;
        QDir(scratch.path("")).mkpath("work");
        if (!at.isEmpty()) {
            QDir(scratch.path("")).mkpath(QFileInfo(at).path());
            scratch.write(at, "x\n1\n");
        }
        const std::string found = findMoved("/lost/project/data/2024/a.csv", scratch.text("work"));
        QCOMPARE(found, at.isEmpty() ? std::string() : scratch.text(at));
        const auto missing = missingFiles(withDataset("/lost/project/data/2024/a.csv"), scratch.text("work"));
        QCOMPARE(missing, (std::vector<MissingFile>{{"d1", "/lost/project/data/2024/a.csv", found}}));
    }

    /// Layers of maps too; addresses are no files.
    void findsFilesOfLayers() {
        const Scratch scratch;
        QDir(scratch.path("")).mkpath("work/data");
        scratch.write("work/data/hills.tif", "x");
        scratch.write("work/data/here.tif", "x");
        MapSpec map;
        for (const std::string& file : {scratch.text("work/data/here.tif"), std::string("/lost/data/hills.tif"),
                                        std::string("/lost/none.tif"), std::string("https://tiles/{z}/{x}/{y}.png")})
            map.layers.push_back({.mark = MapMark::Raster, .file = file});
        State state = apply(State(), addItem(State(), map, "map"));
        const Id id = state.items(ItemKind::Map).front()->id;
        writeKapokFile(state, scratch.text("work/w.kapok"));
        QVERIFY(QDir(scratch.path("")).rename("work", "moved"));
        state = readKapokFile(scratch.text("moved/w.kapok")).state;
        QCOMPARE(state.map(id).layers[0].file, scratch.text("moved/data/here.tif"));
        const std::string found = scratch.text("moved/data/hills.tif");
        QCOMPARE(
            missingLayerFiles(state, scratch.text("moved")),
            (std::vector<MissingLayerFile>{{id, 1, "/lost/data/hills.tif", found}, {id, 2, "/lost/none.tif", {}}}));
        state = apply(state, relinkLayers(state, "/lost/data/hills.tif", found));
        QCOMPARE(state.map(id).layers[1].file, found);
        QCOMPARE(missingLayerFiles(state, {}), (std::vector<MissingLayerFile>{{id, 2, "/lost/none.tif", {}}}));
        QVERIFY_EXCEPTION_THROWN(relinkLayers(state, "/lost/data/hills.tif", found), Error);
    }

    void relinksAndEmbedsAsEdits() {
        State state = withDataset("/old/a.csv");
        state = apply(state, relink(state, "d1", "/new/a.csv", {10, 20, "f00d"}));
        QCOMPARE(state.dataset("d1").source.path, std::string("/new/a.csv"));
        QCOMPARE(state.dataset("d1").source.fingerprint.hash, std::string("f00d"));
        const State kept = apply(state, embed(state, "d1", allTypesTable(10)));
        QCOMPARE(kept.tables().size(), 1U);
        QCOMPARE(kept.dataset("d1").source.kind, SourceKind::Embedded);
        const State back = apply(kept, unembed(kept, "d1"));
        QVERIFY(back == state);
        State::Parts parts;
        parts.items.push_back(std::make_shared<Item>(Item{"d1", "R", Dataset{}}));
        const State none(parts);
        QVERIFY(errorOf([&] { unembed(none, "d1"); }).find("never read from a file") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(FileTest)
#include "file_test.moc"

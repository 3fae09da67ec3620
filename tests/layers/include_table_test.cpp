// A folder includes only the layers that its CMakeLists.txt names, and Qt only where the house allows it.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

const QDir sourceFolder(QStringLiteral(KAPOK_SOURCE_DIR));

/// "layer" -> the layers it may include, itself among them, as the build wrote them.
QMap<QString, QSet<QString>> readLayerTable() {
    QFile file(QStringLiteral(KAPOK_BINARY_DIR "/layers.txt"));
    QMap<QString, QSet<QString>> table;
    if (!file.open(QIODevice::ReadOnly)) return table;
    for (const QString& line : QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts)) {
        const QString layer = line.section(':', 0, 0);
        const QStringList uses = line.section(':', 1).split(' ', Qt::SkipEmptyParts);
        table[layer] = QSet<QString>(uses.begin(), uses.end());
        table[layer].insert(layer.section('/', -1));
    }
    return table;
}

QStringList includesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    static const QRegularExpression pattern(QStringLiteral("^\\s*#include\\s+[\"<]([^\">]+)[\">]"),
                                            QRegularExpression::MultilineOption);
    QStringList includes;
    for (auto match = pattern.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
        includes << match.next().captured(1);
    }
    return includes;
}

bool isQt(const QString& include) {
    static const QRegularExpression pattern(QStringLiteral("^Qt?[A-Z][A-Za-z]+(/.*)?$"));
    return pattern.match(include).hasMatch();
}

bool isWidgets(const QString& include) {
    static const QRegularExpression pattern(
        QStringLiteral("^(QtWidgets/.*|Q[A-Za-z]*Widget|QApplication|qcustomplot\\.h)$"));
    return pattern.match(include).hasMatch();
}

const QStringList withoutQt{"sdk", "stats", "geo", "expression", "table", "spec", "database", "io", "query"};
const QStringList withoutWidgets{"host", "workbook"};

}  // namespace

class IncludeTableTest : public QObject {
    Q_OBJECT

private slots:
    void everyIncludeIsAllowed_data() {
        QTest::addColumn<QString>("layer");
        const auto table = readLayerTable();
        QVERIFY2(table.contains("sdk"), "the build wrote no layer table");
        for (auto row = table.begin(); row != table.end(); ++row) QTest::newRow(qPrintable(row.key())) << row.key();
    }

    void everyIncludeIsAllowed() {
        QFETCH(QString, layer);
        const auto table = readLayerTable();
        const QString folder = layer.startsWith("plugins/") ? layer : "src/" + layer;
        QStringList forbidden;
        int files = 0;
        for (QDirIterator it(sourceFolder.filePath(folder), {"*.h", "*.cpp"}, QDir::Files,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString path = it.next();
            ++files;
            for (const QString& include : includesOf(path)) {
                const QString target = include.section('/', 0, 0);
                const bool isLayer =
                    include.contains('/') && (table.contains(target) || table.contains("plugins/" + target));
                const bool noQt = withoutQt.contains(layer) || layer.startsWith("plugins/");
                if ((isLayer && !table[layer].contains(target)) || (noQt && isQt(include)) ||
                    (withoutWidgets.contains(layer) && isWidgets(include))) {
                    forbidden << path + " includes " + include;
                }
            }
        }
        QVERIFY2(files > 0, "the folder of the layer has no code");
        QVERIFY2(forbidden.isEmpty(), qPrintable(forbidden.join('\n')));
    }

    void theRuleFindsWhatItForbids() {
        QVERIFY(isQt("QString"));
        QVERIFY(isQt("QtCore/QString"));
        QVERIFY(!isQt("table/column.h"));
        QVERIFY(isWidgets("QTableWidget"));
        QVERIFY(isWidgets("QApplication"));
        QVERIFY(!isWidgets("QObject"));
    }
};

QTEST_GUILESS_MAIN(IncludeTableTest)
#include "include_table_test.moc"

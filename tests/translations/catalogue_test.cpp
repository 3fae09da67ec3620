// Every text of the program is in the Chinese catalogue, translated, finished, and with the same places.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Entry {
    QString source;
    QString translation;
    bool finished = true;
};

/// "context|source" -> entry.
QMap<QString, Entry> readCatalogue(const QString& path) {
    QFile file(path);
    QMap<QString, Entry> entries;
    if (!file.open(QIODevice::ReadOnly)) return entries;
    QXmlStreamReader xml(&file);
    QString context;
    Entry entry;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"message") {
            entries.insert(context + "|" + entry.source, entry);
            entry = {};
        }
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"source") entry.source = xml.readElementText();
        if (xml.name() == u"translation") {
            entry.finished = xml.attributes().value("type") != u"unfinished";
            entry.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return entries;
}

QStringList placesOf(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%[1-9n]"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();) places << match.next().captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

const QString committed = QStringLiteral(KAPOK_SOURCE_DIR "/translations/kapok_zh_CN.ts");

}  // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextOfTheSourcesIsInTheCatalogue() {
        QTemporaryDir folder;
        const QString fresh = folder.filePath("fresh.ts");
        const QString root = QStringLiteral(KAPOK_SOURCE_DIR);
        QProcess lupdate;
        lupdate.start(KAPOK_LUPDATE, {"-locations", "none", "-tr-function-alias", "QT_TRANSLATE_NOOP+=KAPOK_TR",
                                      "-extensions", "cpp,h", root + "/src", root + "/plugins", "-ts", fresh});
        QVERIFY2(lupdate.waitForFinished(120'000), "lupdate did not end");
        QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
        const auto found = readCatalogue(fresh);
        const auto known = readCatalogue(committed);
        QVERIFY2(found.size() > 100, "lupdate found too few texts");
        QStringList absent;
        for (auto entry = found.begin(); entry != found.end(); ++entry) {
            if (!known.contains(entry.key())) absent << entry.key();
        }
        QVERIFY2(absent.isEmpty(), qPrintable("not in the catalogue:\n" + absent.join('\n')));
    }

    void everyEntryIsFinishedWithTheSamePlaces() {
        QStringList wrong;
        const auto known = readCatalogue(committed);
        QVERIFY(!known.isEmpty());
        for (auto entry = known.begin(); entry != known.end(); ++entry) {
            const bool whole = entry->finished && !entry->translation.isEmpty();
            if (!whole || placesOf(entry->source) != placesOf(entry->translation)) wrong << entry.key();
        }
        QVERIFY2(wrong.isEmpty(), qPrintable("unfinished, or with other places:\n" + wrong.join('\n')));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"

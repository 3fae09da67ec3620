#include "gui/shell/vega_lite_files.h"

#include "gui/common/strings.h"
#include "host/translate.h"
#include "io/database_import.h"
#include "io/vega_lite_place.h"
#include "query/steps.h"
#include "workbook/edit.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace kapok::gui {
namespace {

constexpr qint64 largestDocument = 16 << 20;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.size() <= largestDocument && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A document with its rows and what they become.
struct ReadDocument {
    std::string place;
    std::string records;  ///< where they are in a JSON file
    bool isInline = false;
    std::shared_ptr<QTemporaryDir> folder;  ///< of rows that stand in the document
    VegaLiteView view;
};

ReadDocument readDocument(const QString& path, RunContext& context) {
    const std::string text = contentOf(path).toStdString();
    const VegaLiteData data = vegaLiteData(text);
    ReadDocument read;
    read.folder = std::make_shared<QTemporaryDir>();
    read.isInline = !data.values.empty();
    read.records = data.property;
    read.place = io::placeOfVegaLiteData(fromQt(path), data, fromQt(read.folder->path()));
    io::OpenOptions options;
    options.records = read.records;
    const Table rows = io::openAny(read.place, options).table;
    const auto noOther = [](const Id&) { return Table(); };  // a document names one source
    const auto stepped = [&](const std::vector<Step>& steps) {
        return query::applySteps(rows, steps, noOther, controlOf(context)).table;
    };
    read.view = vegaLiteView(text, stepped);
    read.view.chart = oriented(read.view.chart, stepped(read.view.steps));
    return read;
}

void addDocument(Session& session, const QString& path, const ReadDocument& read) {
    const QString name = QFileInfo(path).fileName().section(QLatin1Char('.'), 0, 0);
    session.guarded([&] {
        std::map<std::string, std::string> options;
        if (!read.records.empty()) options.emplace("records", read.records);
        auto& book = session.workbook();
        const Id dataset = book.addFile(read.place, options);
        if (read.isInline) {
            book.embed(dataset);
            book.apply(workbook::rename(session.state(), dataset, fromQt(name)));
        }
        if (!read.view.steps.empty()) {
            book.apply(workbook::replaceSteps(session.state(), dataset, read.view.steps));
        }
        ChartSpec chart = read.view.chart;
        chart.dataset = dataset;
        const Id added = session.add(chart, name);
        for (const auto& note : read.view.notes) {
            session.messages().add({Severity::Note, host::shownString(note), {}, {}, added});
        }
    });
}

}  // namespace

bool isVegaLiteFile(const QString& path) {
    if (!path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive)) return false;
    const QByteArray content = contentOf(path);
    return content.contains("\"mark\"") && isVegaLite(content.toStdString());
}

void openVegaLite(Session& session, const QString& path) {
    session.jobs().run<ReadDocument>(
        KAPOK_TR("gui", "Opening %1").arg(fromQt(QFileInfo(path).fileName())),
        [path](host::JobContext& context) { return readDocument(path, context); },
        [&session, path](const host::Outcome<ReadDocument>& read) {
            if (read) addDocument(session, path, *read.value);
            if (!read.error) return;
            session.messages().addError({}, *read.error);
            session.dialogs().showError(session.window(), *read.error);
        },
        &session);
}

}  // namespace kapok::gui

// New, open, import, save, recover and close: everything between the window and files.
#pragma once

#include "gui/common/session.h"
#include "gui/data/import_templates.h"
#include "workbook/layer_files.h"

#include <QStringList>

namespace kapok::gui {

class FileCommands : public QObject {
    Q_OBJECT
public:
    explicit FileCommands(Session& session, QObject* parent = nullptr);

    void newWorkbook();
    void openDialog();
    /// Workbooks are opened (the last one wins), a Vega-Lite document becomes a chart with its dataset, everything else
    /// a dataset.
    void open(const QStringList& paths);
    void openExample();
    /// In the background, unless a place must be asked for.
    void save();
    bool saveAs();
    /// Offers work of sessions that did not end well.
    void offerRecovery();
    /// Asks for running jobs and unsaved changes. False: stay.
    bool mayClose();
    /// Asks for the new place of a dataset's file.
    void relink(const Id& dataset);
    /// The same for each file of a map's layers that is not there.
    void relinkLayers(const Id& map);

    static QString exampleWorkbook();

signals:
    /// Another workbook is open now.
    void workbookReplaced();

private:
    bool mayReplace();
    bool needsPlace() const;
    bool saveNow();
    void openWorkbook(const QString& path);
    void import(const QString& path);
    /// With the options of a template where one suits the file.
    void addTable(const QString& pathAndTable);
    void addTable(const QString& pathAndTable, const std::optional<ImportTemplate>& suited);
    void remember(const QString& path);
    void reportMissing();
    void reportMissingLayer(const workbook::MissingLayerFile& missing);
    void replaced();
    QString openFilter() const;

    Session& session_;
};

}  // namespace kapok::gui

// What every page of the window works with: the open workbook, the services around it, and the ways to change it.
#pragma once

#include "gui/common/dialogs.h"
#include "gui/common/message_log.h"
#include "gui/style/appearance.h"
#include "host/credentials.h"
#include "host/jobs.h"
#include "host/plugin_host.h"
#include "host/settings.h"
#include "workbook/workbook.h"

#include <memory>

namespace kapok::workbook {
class SelectionCarrier;
}

namespace kapok::gui {

class Crosshair;

/// Made once by main(); none is owned here.
struct Services {
    host::Settings& settings;
    host::Jobs& jobs;
    host::PluginHost& plugins;
    workbook::Workbook& workbook;
    Dialogs& dialogs;
    Appearance& appearance;
    host::Credentials& credentials;
};

class Session : public QObject {
    Q_OBJECT
public:
    Session(const Services& services, QObject* parent = nullptr);
    ~Session() override;

    host::Settings& settings() { return services_.settings; }
    host::Jobs& jobs() { return services_.jobs; }
    host::PluginHost& plugins() { return services_.plugins; }
    workbook::Workbook& workbook() { return services_.workbook; }
    workbook::Pipeline& pipeline() { return services_.workbook.pipeline(); }
    workbook::SelectionBus& selections() { return services_.workbook.selections(); }
    Dialogs& dialogs() { return services_.dialogs; }
    Appearance& appearance() { return services_.appearance; }
    host::Credentials& credentials() { return services_.credentials; }
    MessageLog& messages() { return messages_; }
    Crosshair& crosshair() { return *crosshair_; }
    workbook::SelectionCarrier& carrier() { return *carrier_; }
    const workbook::State& state() const { return services_.workbook.state(); }

    /// Applies an edit; a refused one is shown to the user and false given back.
    bool apply(const workbook::Edit& edit);
    /// Replaces an item's value as one step of undo.
    bool replace(const Id& item, ItemValue value, Text label, std::string mergeKey = {});
    /// Adds an item and opens its page. The empty id when it was refused.
    Id add(ItemValue value, const QString& name);
    /// Runs `work` and shows the Error it throws. False then.
    bool guarded(const std::function<void()>& work);

    QString itemName(const Id& id) const;

    /// Window shown over which dialogs appear.
    void setWindow(QWidget* window) { window_ = window; }
    QWidget* window() const { return window_; }

    /// Modules need their plugins: opened once, after the window is on the screen or at first use.
    void loadPlugins();

signals:
    /// A page asks for another item to be opened.
    void openRequested(const kapok::Id& item);
    /// A tile of a dashboard is to be seen: its tab is opened.
    void tileRequested(const kapok::Id& dashboard, const std::string& tile);
    /// A page asks for another item to be opened with these rows of its dataset alone, and a way back.
    void drillThroughRequested(const kapok::Id& item, const kapok::Selection& rows);
    /// A page asks for an action of the registry to be run.
    void actionRequested(const QString& action);
    /// The size of a dataset's table has become known.
    void rowsKnown(const kapok::Id& dataset, qulonglong rows);
    /// The note of a page has changed.
    void noteChanged();
    /// Work in the background has ended for this item.
    void finished(const kapok::Id& item);
    void pluginsLoaded();

private:
    Services services_;
    MessageLog messages_;
    std::unique_ptr<workbook::SelectionCarrier> carrier_;
    std::unique_ptr<Crosshair> crosshair_;
    QWidget* window_ = nullptr;
    bool pluginsLoaded_ = false;
};

}  // namespace kapok::gui

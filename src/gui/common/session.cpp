#include "gui/common/session.h"

#include "gui/common/brushing.h"
#include "gui/common/crosshair.h"
#include "gui/common/strings.h"
#include "host/errors.h"
#include "host/translate.h"
#include "workbook/selection_carrier.h"

namespace kapok::gui {

Session::Session(const Services& services, QObject* parent)
    : QObject(parent),
      services_(services),
      carrier_(std::make_unique<workbook::SelectionCarrier>(services.workbook.selections(),
                                                            services.workbook.pipeline(),
                                                            [this]() -> const workbook::State& { return state(); })),
      crosshair_(std::make_unique<Crosshair>()) {
    auto* brushing = new Brushing(selections(), jobs(), this);
    connect(&workbook(), &workbook::Workbook::stateChanged, brushing,
            [brushing](const workbook::State&, const workbook::State& after) { brushing->keepOnly(after); });
}

Session::~Session() = default;

bool Session::apply(const workbook::Edit& edit) {
    return guarded([&] { workbook().apply(edit); });
}

bool Session::replace(const Id& item, ItemValue value, Text label, std::string mergeKey) {
    return guarded([&] {
        workbook().apply(workbook::replaceSpec(state(), item, std::move(value), std::move(label), std::move(mergeKey)));
    });
}

Id Session::add(ItemValue value, const QString& name) {
    Id added;
    if (!guarded([&] { workbook().apply(workbook::addItem(state(), std::move(value), fromQt(name), &added)); })) {
        return {};
    }
    emit openRequested(added);
    return added;
}

bool Session::guarded(const std::function<void()>& work) {
    try {
        work();
        return true;
    } catch (const Cancelled&) {
        return false;
    } catch (...) {
        const Error error = host::asError(std::current_exception());
        messages_.addError({}, error);
        dialogs().showError(window_, error);
        return false;
    }
}

QString Session::itemName(const Id& id) const {
    const auto item = state().find(id);
    return item ? toQt(item->name) : QString();
}

void Session::loadPlugins() {
    if (pluginsLoaded_) return;
    pluginsLoaded_ = true;
    plugins().load(host::PluginSearch::standard());
    for (const auto& refused : plugins().refused()) {
        messages_.addError(tr("The plugin \"%1\" was refused.").arg(toQt(refused.id)), refused.reason);
    }
    emit pluginsLoaded();
}

}  // namespace kapok::gui

// What an analysis cannot run without and nobody has chosen yet.
#pragma once

#include "host/plugin_host.h"
#include "spec/item.h"

#include <QString>

#include <optional>

namespace kapok::gui {

struct MissingChoice {
    QString label;  ///< as in the form
    QString help;
    QString control;  ///< the object name of its control in the form
};

/// The first input or parameter that is required and has no value, in the order of the form. None when the module is
/// not installed: that is a failure of its own.
std::optional<MissingChoice> missingChoice(const host::PluginHost& plugins, const Analysis& analysis);

}  // namespace kapok::gui

// The control for each kind of parameter.
#pragma once

#include "sdk/parameter.h"

#include <QWidget>

#include <functional>

namespace kapok::gui {

struct ParameterControl {
    QWidget* widget = nullptr;
    std::function<ParameterValue()> read;
    bool labelInside = false;  ///< a check box says its own label
};

/// `schema`: the columns of the parameter's input. `changed` is called after every change by the user.
ParameterControl makeControl(const Parameter& parameter, const Schema& schema, const ParameterValue& value,
                             const std::function<void()>& changed);

}  // namespace kapok::gui

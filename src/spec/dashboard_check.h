// What a dashboard must not be.
#pragma once

#include "spec/dashboard_spec.h"

namespace kapok {

/// Throws Error when a container lies in another one: tabs within tabs would hide what they hold two clicks deep, on a
/// grid too small to read. A container has as many tabs as are wanted instead.
void checkContainers(const Dashboard& dashboard);

}  // namespace kapok

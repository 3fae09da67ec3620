// The boundary where exceptions of any kind become an Error for people.
#pragma once

#include "sdk/error.h"

#include <exception>

namespace kapok::host {

/// The exception as an Error: an Error as it is, no memory, any std::exception with its words, and the rest.
/// Cancelled is not an error and is thrown again.
Error asError(const std::exception_ptr& exception);

}  // namespace kapok::host

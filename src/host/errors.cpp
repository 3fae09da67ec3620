#include "host/errors.h"

#include <new>

namespace kapok::host {

Error asError(const std::exception_ptr& exception) {
    try {
        std::rethrow_exception(exception);
    } catch (const Error& error) {
        return error;
    } catch (const Cancelled&) {
        throw;
    } catch (const std::bad_alloc&) {
        return Error(KAPOK_TR("host", "There is not enough memory for this."),
                     KAPOK_TR("host", "Close other programs, or work on fewer rows or columns."));
    } catch (const std::exception& error) {
        return Error(KAPOK_TR("host", "The work stopped: %1.").arg(error.what()));
    } catch (...) {
        return Error(KAPOK_TR("host", "The work stopped for an unknown reason."));
    }
}

}  // namespace kapok::host

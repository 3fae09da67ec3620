#include "io/gdal_session.h"

#include <mutex>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace kapok::io {
namespace {

void CPL_STDCALL onMessage(CPLErr level, CPLErrorNum, const char* words) {
    if (level < CE_Failure) return;
    auto* message = static_cast<std::string*>(CPLGetErrorHandlerUserData());
    if (!message) return;
    *message = words;
    // Our own sentence ends with the full stop.
    while (!message->empty() && (message->back() == '.' || message->back() == '\n')) message->pop_back();
}

void registerDrivers() {
    static std::once_flag once;
    std::call_once(once, [] { GDALAllRegister(); });
}

}  // namespace

GdalSession::GdalSession() {
    registerDrivers();
    CPLPushErrorHandlerEx(onMessage, &message_);
}

GdalSession::~GdalSession() { CPLPopErrorHandler(); }

void CloseDataset::operator()(GDALDataset* dataset) const { GDALClose(dataset); }

Dataset openDataset(const std::string& path, const std::string& driver, const std::vector<std::string>& options,
                    GdalSession& session) {
    const char* const drivers[] = {driver.c_str(), nullptr};
    CPLStringList list;
    for (const auto& option : options) list.AddString(option.c_str());
    Dataset dataset(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, list.List(), nullptr));
    if (dataset) return dataset;
    if (session.message().empty()) {
        throw Error(KAPOK_TR("io", "The content is not what the name of the file says."),
                    KAPOK_TR("io", "Check that the file is whole and has its usual extension."), Place{path, 0, ""});
    }
    throw Error(KAPOK_TR("io", "The file cannot be opened: %1.").arg(session.message()),
                KAPOK_TR("io", "Check that the file is whole and has its usual extension."), Place{path, 0, ""});
}

}  // namespace kapok::io

#include "gui/common/message_log.h"

#include "gui/common/strings.h"
#include "host/translate.h"

namespace kapok::gui {

void MessageLog::add(Message message) {
    messages_.push_back(std::move(message));
    emit added(messages_.back());
}

void MessageLog::addError(const QString& title, const Error& error, const std::string& item) {
    const QString what = host::shownString(error.message());
    const QString remedy = host::shownString(error.remedy());
    add({Severity::Failure, title.isEmpty() ? what : title, title.isEmpty() ? remedy : what + QLatin1Char(' ') + remedy,
         error.place().empty() ? QString() : host::shownString(error), item});
}

void MessageLog::clear() {
    messages_.clear();
    emit cleared();
}

}  // namespace kapok::gui

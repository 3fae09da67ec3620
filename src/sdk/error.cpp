#include "sdk/error.h"

namespace kapok {
namespace {

std::string placeWords(const Place& place) {
    std::string words = place.file;
    const auto add = [&](const std::string& part) {
        if (!words.empty()) words += ", ";
        words += part;
    };
    if (place.row > 0) add("row " + std::to_string(place.row));
    if (!place.column.empty()) add("column " + place.column);
    return words;
}

}  // namespace

Error::Error(Text what, Text remedy, Place place)
    : message_(std::move(what)), remedy_(std::move(remedy)), place_(std::move(place)) {
    line_ = placeWords(place_);
    if (!line_.empty()) line_ += ": ";
    line_ += english(message_);
    if (!remedy_.empty()) line_ += " " + english(remedy_);
}

Error Error::at(const Place& place) const {
    Place exact = place_;
    if (exact.file.empty()) exact.file = place.file;
    if (exact.row == 0) exact.row = place.row;
    if (exact.column.empty()) exact.column = place.column;
    return Error(message_, remedy_, exact);
}

}  // namespace kapok

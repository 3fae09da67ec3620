#include "sdk/terms.h"

namespace kapok {

Terms::Terms(std::initializer_list<Words::value_type> words) : Terms(Words(words)) {}

Terms::Terms(Words words) {
    if (!words.empty()) words_ = std::make_shared<const Words>(std::move(words));
}

const Terms::Words& Terms::words() const {
    static const Words none;
    return words_ ? *words_ : none;
}

std::optional<Text> Terms::find(std::string_view value) const {
    if (empty()) return std::nullopt;
    if (const auto whole = words_->find(value); whole != words_->end()) return whole->second;
    for (std::size_t length = value.size(); length > 0; --length) {
        const auto beginning = words_->find(std::string(value.substr(0, length)) + '*');
        if (beginning != words_->end()) return beginning->second.arg(value.substr(length));
    }
    return std::nullopt;
}

bool Terms::operator==(const Terms& other) const { return words_ == other.words_ || words() == other.words(); }

}  // namespace kapok

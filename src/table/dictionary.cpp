#include "table/dictionary.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace kapok {
namespace {

constexpr std::size_t blockBytes = 1 << 16;
constexpr std::size_t firstSlots = 64;

}  // namespace

std::size_t Dictionary::slotOf(std::string_view text, std::size_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    while (slots_[slot] >= 0) {
        const auto code = static_cast<std::size_t>(slots_[slot]);
        if (hashes_[code] == hash && entries_[code] == text) break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

std::int32_t Dictionary::find(std::string_view text) const {
    return slots_.empty() ? -1 : slots_[slotOf(text, std::hash<std::string_view>{}(text))];
}

DictionaryBuilder::DictionaryBuilder() : made_(std::make_shared<Dictionary>()) { made_->slots_.assign(firstSlots, -1); }

std::int32_t DictionaryBuilder::code(std::string_view text) {
    const std::size_t hash = std::hash<std::string_view>{}(text);
    std::size_t slot = made_->slotOf(text, hash);
    if (made_->slots_[slot] >= 0) return made_->slots_[slot];
    if ((made_->size() + 1) * 2 > made_->slots_.size()) {
        grow();
        slot = made_->slotOf(text, hash);
    }
    const auto code = static_cast<std::int32_t>(made_->size());
    made_->slots_[slot] = code;
    made_->entries_.push_back(keep(text));
    made_->hashes_.push_back(hash);
    return code;
}

DictionaryPtr DictionaryBuilder::finish() {
    DictionaryPtr done = std::move(made_);
    *this = DictionaryBuilder();
    return done;
}

std::string_view DictionaryBuilder::keep(std::string_view text) {
    if (text.empty()) return {"", 0};
    if (text.size() > freeBytes_) {
        const std::size_t bytes = std::max(blockBytes, text.size());
        made_->blocks_.push_back(std::make_unique_for_overwrite<char[]>(bytes));
        free_ = made_->blocks_.back().get();
        freeBytes_ = bytes;
    }
    char* place = free_;
    std::memcpy(place, text.data(), text.size());
    free_ += text.size();
    freeBytes_ -= text.size();
    return {place, text.size()};
}

void DictionaryBuilder::grow() {
    auto& slots = made_->slots_;
    slots.assign(slots.size() * 2, -1);
    const std::size_t mask = slots.size() - 1;
    for (std::size_t code = 0; code < made_->hashes_.size(); ++code) {
        std::size_t slot = made_->hashes_[code] & mask;
        while (slots[slot] >= 0) slot = (slot + 1) & mask;
        slots[slot] = static_cast<std::int32_t>(code);
    }
}

}  // namespace kapok

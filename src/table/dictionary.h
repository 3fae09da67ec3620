// The distinct texts of a column: code -> UTF-8 text. Codes number the texts in order of first appearance.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace kapok {

/// Immutable and shared by columns; texts are unique.
class Dictionary {
public:
    std::size_t size() const { return entries_.size(); }
    std::string_view operator[](std::int32_t code) const { return entries_[static_cast<std::size_t>(code)]; }
    std::span<const std::string_view> entries() const { return entries_; }
    /// The code of a text, -1 when absent. O(1).
    std::int32_t find(std::string_view text) const;

private:
    friend class DictionaryBuilder;

    std::size_t slotOf(std::string_view text, std::size_t hash) const;

    std::vector<std::string_view> entries_;
    std::vector<std::size_t> hashes_;
    std::vector<std::int32_t> slots_;  // open addressing, size a power of two, -1 empty
    std::vector<std::unique_ptr<char[]>> blocks_;
};

using DictionaryPtr = std::shared_ptr<const Dictionary>;

class DictionaryBuilder {
public:
    DictionaryBuilder();

    /// The code of a text, added when it is new. Amortised O(length).
    std::int32_t code(std::string_view text);
    std::size_t size() const { return made_->size(); }
    const Dictionary& current() const { return *made_; }

    /// Leaves the builder empty.
    DictionaryPtr finish();

private:
    std::string_view keep(std::string_view text);
    void grow();

    std::shared_ptr<Dictionary> made_;
    char* free_ = nullptr;
    std::size_t freeBytes_ = 0;
};

}  // namespace kapok

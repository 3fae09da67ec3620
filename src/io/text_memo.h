// The codes of short texts met lately: most text columns repeat a few.
#pragma once

#include "table/dictionary.h"

#include <cstring>

namespace kapok::io {

/// A cache before a DictionaryBuilder, for texts behind whose beginning 16 bytes are readable.
class TextMemo {
public:
    /// As builder.code(text), always with the same builder.
    std::int32_t code(std::string_view text, DictionaryBuilder& builder) {
        if (text.size() > longest) return builder.code(text);
        if (entries_.empty()) entries_.resize(size);
        const Key key = keyOf(text);
        Entry& entry = entries_[slotOf(key)];
        if (entry.code < 0 || entry.key != key) entry = {key, builder.code(text)};
        return entry.code;
    }

private:
    static constexpr std::size_t longest = 16;
    static constexpr std::size_t size = 1024;

    struct Key {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
        std::size_t length = 0;

        bool operator==(const Key&) const = default;
    };
    struct Entry {
        Key key = {};
        std::int32_t code = -1;
    };

    static std::uint64_t firstBytes(const char* at, std::size_t count) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, sizeof word);
        return count >= 8 ? word : word & ((std::uint64_t{1} << (8 * count)) - 1);
    }
    static Key keyOf(std::string_view text) {
        return {firstBytes(text.data(), text.size()),
                text.size() > 8 ? firstBytes(text.data() + 8, text.size() - 8) : 0, text.size()};
    }
    static std::size_t slotOf(const Key& key) {
        return (key.low * 0x9E3779B97F4A7C15 ^ (key.high + key.length) * 0xC2B2AE3D27D4EB4F) >> 54;
    }

    std::vector<Entry> entries_;
};

}  // namespace kapok::io

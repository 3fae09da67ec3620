// Many texts in one block of memory, by number.
#pragma once

#include "table/buffer.h"

#include <cstdint>
#include <string_view>

namespace kapok::io {

class TextPool {
public:
    std::size_t add(std::string_view text) {
        bytes_.insert(bytes_.end(), text.begin(), text.end());
        ends_.push_back(bytes_.size());
        return ends_.size() - 1;
    }
    std::size_t size() const { return ends_.size(); }
    /// Valid until the next add.
    std::string_view operator[](std::size_t index) const {
        const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
        return {bytes_.data() + begin, ends_[index] - begin};
    }

private:
    Buffer<char> bytes_;
    Buffer<std::size_t> ends_;
};

}  // namespace kapok::io

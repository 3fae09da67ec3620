#include "table/codes_used.h"

namespace kapok {

std::vector<bool> codesUsed(const Column& text, const Control& control) {
    std::vector<bool> used(text.dictionary()->size());
    for (std::size_t chunk = 0; chunk < text.chunkCount(); ++chunk) {
        control.check();
        for (const std::int32_t code : text.chunk(chunk).as<std::int32_t>()) {
            if (code >= 0) used[static_cast<std::size_t>(code)] = true;
        }
    }
    return used;
}

}  // namespace kapok

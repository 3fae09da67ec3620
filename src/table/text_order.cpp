#include "table/text_order.h"

#include "sdk/error.h"
#include "table/control.h"

#include <tbb/parallel_sort.h>
#include <unicode/coll.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <numeric>

namespace kapok {
namespace {

std::unique_ptr<icu::Collator> pinyinCollator() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale("zh@collation=pinyin"), status));
    if (U_FAILURE(status)) {
        throw Error(KAPOK_TR("table", "The rules for sorting Chinese text are not available."),
                    KAPOK_TR("table", "Install ICU with its data, or sort by code points."));
    }
    return collator;
}

std::string keyOf(const icu::Collator& collator, std::string_view text) {
    const auto wide = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    std::string key(text.size() * 4 + 16, '\0');
    const auto capacity = static_cast<std::int32_t>(key.size());
    auto* place = reinterpret_cast<std::uint8_t*>(key.data());
    std::int32_t length = collator.getSortKey(wide, place, capacity);
    if (length > capacity) {
        key.resize(static_cast<std::size_t>(length));
        length = collator.getSortKey(wide, reinterpret_cast<std::uint8_t*>(key.data()), length);
    }
    key.resize(static_cast<std::size_t>(std::max(length, 1)));
    return key.append(text);
}

std::vector<std::string> pinyinKeys(const Dictionary& dictionary) {
    constexpr std::size_t together = 2048;
    const auto collator = pinyinCollator();
    std::vector<std::string> keys(dictionary.size());
    parallelFor((keys.size() + together - 1) / together, {}, [&](std::size_t block) {
        const std::unique_ptr<icu::Collator> own(collator->clone());
        const std::size_t end = std::min(keys.size(), (block + 1) * together);
        for (std::size_t i = block * together; i < end; ++i) keys[i] = keyOf(*own, dictionary.entries()[i]);
    });
    return keys;
}

}  // namespace

std::string sortKey(std::string_view text, TextOrder order) {
    return order == TextOrder::CodePoints ? std::string(text) : keyOf(*pinyinCollator(), text);
}

std::vector<std::uint32_t> textRanks(const Dictionary& dictionary, TextOrder order) {
    std::vector<std::string> keys;
    std::vector<std::string_view> views(dictionary.entries().begin(), dictionary.entries().end());
    if (order == TextOrder::Pinyin) {
        keys = pinyinKeys(dictionary);
        std::copy(keys.begin(), keys.end(), views.begin());
    }
    std::vector<std::uint32_t> sorted(views.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    tbb::parallel_sort(sorted.begin(), sorted.end(),
                       [&](std::uint32_t a, std::uint32_t b) { return views[a] < views[b]; });
    std::vector<std::uint32_t> ranks(views.size());
    for (std::uint32_t rank = 0; rank < sorted.size(); ++rank) ranks[sorted[rank]] = rank;
    return ranks;
}

}  // namespace kapok

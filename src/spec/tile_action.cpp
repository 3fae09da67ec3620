#include "spec/tile_action.h"

#include "sdk/error.h"

#include <algorithm>
#include <cctype>

namespace kapok {
namespace {

/// RFC 3986, section 2.3: what needs no encoding anywhere in an address.
bool isUnreserved(unsigned char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
           letter == '-' || letter == '.' || letter == '_' || letter == '~';
}

std::string percentEncoded(const std::string& text) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string encoded;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (isUnreserved(byte)) {
            encoded += letter;
        } else {
            encoded += {'%', digits[byte >> 4], digits[byte & 15]};
        }
    }
    return encoded;
}

/// The parts of a template: texts and the columns between them, in turn.
std::vector<std::string> parts(const std::string& address) {
    std::vector<std::string> found;
    std::size_t at = 0;
    while (true) {
        const auto open = address.find('{', at);
        found.push_back(address.substr(at, open == std::string::npos ? open : open - at));
        if (open == std::string::npos) return found;
        const auto close = address.find('}', open);
        if (close == std::string::npos) {
            throw Error(KAPOK_TR("spec", "A brace of the address %1 is not closed.").arg(address),
                        KAPOK_TR("spec", "Write {column} where the value of a column belongs."));
        }
        found.push_back(address.substr(open + 1, close - open - 1));
        at = close + 1;
    }
}

/// The scheme is http or https, and a whole host follows: no column gives a part of it.
void requireWebAddress(const std::string& start) {
    std::string lower = start;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    for (const std::string scheme : {"http://", "https://"}) {
        if (lower.rfind(scheme, 0) != 0) continue;
        const auto host = lower.find_first_of("/?#", scheme.size());
        if (host != std::string::npos && host > scheme.size()) return;
    }
    throw Error(KAPOK_TR("spec", "%1 is no address that can be opened.").arg(start),
                KAPOK_TR("spec", "It begins with https:// or http://, a host and a slash."));
}

}  // namespace

std::vector<std::string> addressFields(const std::string& address) {
    std::vector<std::string> fields;
    const auto all = parts(address);
    for (std::size_t i = 1; i < all.size(); i += 2) {
        if (std::find(fields.begin(), fields.end(), all[i]) == fields.end()) fields.push_back(all[i]);
    }
    return fields;
}

std::string filledAddress(const std::string& address,
                          const std::function<std::optional<std::string>(const std::string& field)>& valueOf) {
    const auto all = parts(address);
    requireWebAddress(all.size() == 1 ? address + "/" : all.front());
    std::string filled = all.front();
    for (std::size_t i = 1; i < all.size(); i += 2) {
        const auto value = valueOf(all[i]);
        if (!value) {
            throw Error(KAPOK_TR("spec", "The address needs the value of \"%1\", which is missing.").arg(all[i]),
                        KAPOK_TR("spec", "Select rows that agree in this column."));
        }
        filled += percentEncoded(*value) + all[i + 1];
    }
    return filled;
}

}  // namespace kapok

#include "database/percent_text.h"

namespace kapok::database {
namespace {

constexpr std::string_view hexadecimal = "0123456789ABCDEF";

bool isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-._~").find(c) != std::string_view::npos;
}

int digitOf(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

}  // namespace

std::string percentEncoded(std::string_view text) {
    std::string encoded;
    for (const char c : text) {
        if (isPlain(c)) {
            encoded += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded += {'%', hexadecimal[byte >> 4], hexadecimal[byte & 15]};
    }
    return encoded;
}

std::string percentDecoded(std::string_view text) {
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool coded =
            text[i] == '%' && i + 3 <= text.size() && digitOf(text[i + 1]) >= 0 && digitOf(text[i + 2]) >= 0;
        if (!coded) {
            decoded += text[i];
            continue;
        }
        decoded += static_cast<char>(digitOf(text[i + 1]) * 16 + digitOf(text[i + 2]));
        i += 2;
    }
    return decoded;
}

}  // namespace kapok::database

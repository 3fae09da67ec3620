#include "io/encoding.h"

#include "io/utf8.h"
#include "sdk/error.h"

#include <algorithm>
#include <array>
#include <memory>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace kapok::io {
namespace {

// Stands for invalid bytes between ICU and our UTF-8 writer: a noncharacter that no text may hold.
constexpr char16_t invalidSentinel = 0xFDD0;
constexpr char32_t firstLoneByte = 0xF8F0;
constexpr char32_t lastLoneByte = 0xF8FF;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// Microsoft's code page 949 is what programs call EUC-KR: it holds all syllables.
Converter openConverter(const std::string& name) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name == "EUC-KR" ? "windows-949" : name.c_str(), &status));
    if (U_FAILURE(status) || !converter) {
        throw Error(KAPOK_TR("io", "The encoding \"%1\" is not known.").arg(name),
                    KAPOK_TR("io",
                             "Use UTF-8, GB18030, Big5, UTF-16LE, Shift_JIS, windows-1252 or another name of the "
                             "IANA list."));
    }
    return converter;
}

std::string hexadecimal(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (!text.empty()) text += ' ';
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

struct InvalidLog {
    std::vector<std::string> bytes;  // the first `kept`
    std::size_t kept = 0;
};

void onInvalid(const void* context, UConverterToUnicodeArgs* arguments, const char* units, std::int32_t length,
               UConverterCallbackReason reason, UErrorCode* status) {
    if (reason > UCNV_IRREGULAR) return;  // reset, close, clone
    auto* log = static_cast<InvalidLog*>(const_cast<void*>(context));
    if (log->bytes.size() < log->kept) {
        log->bytes.push_back(hexadecimal({units, static_cast<std::size_t>(std::max(length, 0))}));
    }
    *status = U_ZERO_ERROR;
    const UChar sentinel = invalidSentinel;
    ucnv_cbToUWriteUChars(arguments, &sentinel, 1, 0, status);
}

class Utf8Writer {
public:
    Utf8Writer(DecodedText& decoded, InvalidLog& log, const std::string& encoding)
        : decoded_(decoded), log_(log), back_(openConverter(encoding)) {}

    void write(const UChar* units, std::size_t count) {
        auto& text = decoded_.text;
        std::size_t used = text.size();
        text.resize(used + count * 3 + 4);
        for (std::size_t i = 0; i < count; ++i) {
            char32_t point = units[i];
            if (point < 0x80) {
                text[used++] = static_cast<char>(point);
                continue;
            }
            if (point >= firstLoneByte && point <= lastLoneByte) addLoneByte(point);
            if (point == invalidSentinel) {
                addInvalid(used);
                point = 0xFFFD;
            } else if (U16_IS_TRAIL(point) && lead_) {
                point = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead_, point));
                lead_ = 0;
            } else if (U16_IS_LEAD(point)) {
                lead_ = static_cast<char16_t>(point);
                continue;
            }
            std::array<std::uint8_t, 4> bytes{};
            std::size_t length = 0;
            U8_APPEND_UNSAFE(bytes, length, point);
            std::copy_n(bytes.begin(), length, text.begin() + static_cast<std::ptrdiff_t>(used));
            used += length;
        }
        text.resize(used);
    }

private:
    /// Code pages of Microsoft have characters for private use in place of bytes that mean nothing.
    void addLoneByte(char32_t& point) {
        const auto unit = static_cast<UChar>(point);
        std::array<char, 8> bytes{};
        UErrorCode status = U_ZERO_ERROR;
        const auto length = ucnv_fromUChars(back_.get(), bytes.data(), 8, &unit, 1, &status);
        if (U_FAILURE(status) || length != 1) return;
        if (decoded_.invalidCount < log_.kept) {
            const auto place = log_.bytes.begin() + static_cast<std::ptrdiff_t>(decoded_.invalidCount);
            log_.bytes.insert(place, hexadecimal({bytes.data(), 1}));
        }
        point = invalidSentinel;
    }

    void addInvalid(std::size_t offset) {
        if (decoded_.invalidCount < log_.bytes.size()) {
            decoded_.invalid.push_back({offset, log_.bytes[decoded_.invalidCount]});
        }
        ++decoded_.invalidCount;
    }

    DecodedText& decoded_;
    InvalidLog& log_;
    Converter back_;
    char16_t lead_ = 0;
};

DecodedText decodeThroughIcu(std::string_view bytes, const std::string& encoding, std::size_t kept) {
    const Converter converter = openConverter(encoding);
    InvalidLog log{{}, kept};
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter.get(), onInvalid, &log, nullptr, nullptr, &status);
    DecodedText decoded;
    decoded.text.reserve(bytes.size() + bytes.size() / 2);
    Utf8Writer writer(decoded, log, encoding);
    std::array<UChar, 1 << 14> units;
    const char* source = bytes.data();
    const char* const end = bytes.data() + bytes.size();
    do {
        UChar* target = units.data();
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source, end, nullptr, true, &status);
        writer.write(units.data(), static_cast<std::size_t>(target - units.data()));
        if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) {
            throw Error(KAPOK_TR("io", "The text cannot be decoded as %1.").arg(encoding),
                        KAPOK_TR("io", "Choose another encoding."));
        }
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return decoded;
}

DecodedText repairUtf8(std::string_view bytes, std::size_t kept) {
    DecodedText decoded;
    decoded.text.reserve(bytes.size() + 64);
    std::size_t at = 0;
    while (at < bytes.size()) {
        std::size_t end = skipAscii(bytes, at);
        while (end < bytes.size()) {
            const std::size_t length = utf8Length(bytes, end);
            if (length == 0) break;
            end += length;
        }
        decoded.text.insert(decoded.text.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at),
                            bytes.begin() + static_cast<std::ptrdiff_t>(end));
        if (end == bytes.size()) break;
        if (decoded.invalid.size() < kept) {
            decoded.invalid.push_back({decoded.text.size(), hexadecimal(bytes.substr(end, 1))});
        }
        ++decoded.invalidCount;
        decoded.text.insert(decoded.text.end(), replacement.begin(), replacement.end());
        at = end + 1;
    }
    return decoded;
}

}  // namespace

std::string canonicalEncoding(std::string_view name) {
    static constexpr auto shown = std::to_array<std::string_view>(
        {"UTF-8",        "UTF-16LE",     "UTF-16BE",     "UTF-32LE",     "UTF-32BE",     "GB18030",
         "Big5",         "Shift_JIS",    "EUC-JP",       "EUC-KR",       "windows-1250", "windows-1251",
         "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257",
         "windows-1258", "windows-874",  "KOI8-R",       "GBK"});
    const std::string asked(name);
    const Converter converter = openConverter(asked.empty() ? "?" : asked);
    UErrorCode status = U_ZERO_ERROR;
    const char* opened = ucnv_getName(converter.get(), &status);
    for (const auto known : shown) {
        const Converter other = openConverter(std::string(known));
        if (std::string_view(ucnv_getName(other.get(), &status)) == opened) return std::string(known);
    }
    return asked;
}

DecodedText decode(std::string_view bytes, std::string_view encoding, std::size_t kept) {
    const std::string name = canonicalEncoding(encoding);
    return name == "UTF-8" ? repairUtf8(bytes, kept) : decodeThroughIcu(bytes, name, kept);
}

}  // namespace kapok::io

// Functions of text. Lengths and positions count Unicode code points.
#include "expression/binder.h"
#include "expression/kernel.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace kapok::expression {
namespace {

bool startsCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

std::int64_t characterCount(std::string_view text) { return std::count_if(text.begin(), text.end(), startsCharacter); }

/// The byte where a character starts (from 0); the end when there are fewer.
std::size_t byteOfCharacter(std::string_view text, std::int64_t character) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (startsCharacter(text[i]) && character-- == 0) return i;
    }
    return text.size();
}

std::string_view substring(std::string_view text, std::int64_t start, std::int64_t length) {
    if (length <= 0) return {};
    const std::int64_t first = start - 1;
    const std::int64_t count = first < 0 ? length + first : length;  // what lies before the text counts
    if (count <= 0) return {};
    const std::string_view rest = text.substr(byteOfCharacter(text, std::max<std::int64_t>(first, 0)));
    return rest.substr(0, byteOfCharacter(rest, count));
}

std::string_view trimmed(std::string_view text) {
    const auto size = static_cast<std::int32_t>(text.size());
    std::int32_t begin = 0;
    for (std::int32_t next = 0; next < size; begin = next) {
        UChar32 c = 0;
        U8_NEXT(text.data(), next, size, c);
        if (c < 0 || !u_isUWhiteSpace(c)) break;
    }
    std::int32_t end = size;
    for (std::int32_t previous = size; previous > begin; end = previous) {
        UChar32 c = 0;
        U8_PREV(text.data(), begin, previous, c);
        if (c < 0 || !u_isUWhiteSpace(c)) break;
    }
    return text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
    if (from.empty()) return std::string(text);
    std::string result;
    std::size_t position = 0;
    for (std::size_t found = text.find(from); found != std::string_view::npos; found = text.find(from, position)) {
        result += text.substr(position, found - position);
        result += to;
        position = found + from.size();
    }
    return result += text.substr(position);
}

template <class Convert>
std::string caseMapped(std::string_view text, Convert convert) {
    std::string result;
    icu::StringByteSink<std::string> sink(&result);
    UErrorCode status = U_ZERO_ERROR;
    convert(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, status);
    return U_SUCCESS(status) ? result : std::string(text);
}

/// A function from one text to another.
template <class F>
Bound textFunction(Call& call, F f) {
    call.needText(0);
    return {{Type::Text}, [f](std::span<const Vector> arguments, const Frame& frame) {
                return textResult(arguments, frame, [&](std::size_t i) { return f(arguments[0].text(i)); });
            }};
}

template <class F>
Bound textTest(Call& call, F f) {
    call.needText(0);
    call.needText(1);
    return {{Type::Boolean}, [f](std::span<const Vector> arguments, const Frame& frame) {
                Result result(Type::Boolean, arguments, frame);
                auto* out = result.values<std::uint8_t>();
                for (std::size_t i = 0; i < result.rows(); ++i) out[i] = f(arguments[0].text(i), arguments[1].text(i));
                return result.finish();
            }};
}

std::int64_t whole(const Vector& vector, std::size_t row) { return vector.as<std::int64_t>()[vector.at(row)]; }

}  // namespace

Bound bindConcat(Call& call) {
    for (std::size_t i = 0; i < call.count(); ++i) call.convertToText(i);
    return {{Type::Text}, [](std::span<const Vector> arguments, const Frame& frame) {
                std::string joined;
                return textResult(arguments, frame, [&](std::size_t i) -> std::string_view {
                    joined.clear();
                    for (const Vector& argument : arguments) joined += argument.text(i);
                    return joined;
                });
            }};
}

Bound bindLength(Call& call) {
    call.needText(0);
    return {{Type::Int64}, [](std::span<const Vector> arguments, const Frame& frame) {
                Result result(Type::Int64, arguments, frame);
                auto* out = result.values<std::int64_t>();
                for (std::size_t i = 0; i < result.rows(); ++i) out[i] = characterCount(arguments[0].text(i));
                return result.finish();
            }};
}

Bound bindLower(Call& call) {
    return textFunction(call, [](std::string_view text) {
        return caseMapped(text, [](icu::StringPiece piece, icu::ByteSink& sink, UErrorCode& status) {
            icu::CaseMap::utf8ToLower("", 0, piece, sink, nullptr, status);
        });
    });
}

Bound bindUpper(Call& call) {
    return textFunction(call, [](std::string_view text) {
        return caseMapped(text, [](icu::StringPiece piece, icu::ByteSink& sink, UErrorCode& status) {
            icu::CaseMap::utf8ToUpper("", 0, piece, sink, nullptr, status);
        });
    });
}

Bound bindTrim(Call& call) { return textFunction(call, trimmed); }

Bound bindSubstring(Call& call) {
    call.needText(0);
    call.convert(1, {Type::Int64});
    if (call.count() == 3) call.convert(2, {Type::Int64});
    return {{Type::Text}, [](std::span<const Vector> arguments, const Frame& frame) {
                constexpr std::int64_t toTheEnd = std::int64_t{1} << 40;
                return textResult(arguments, frame, [&](std::size_t i) {
                    const std::int64_t length = arguments.size() == 3 ? whole(arguments[2], i) : toTheEnd;
                    const std::int64_t start = std::clamp(whole(arguments[1], i), -toTheEnd, toTheEnd);
                    return substring(arguments[0].text(i), start, std::clamp(length, -toTheEnd, toTheEnd));
                });
            }};
}

Bound bindReplace(Call& call) {
    for (std::size_t i = 0; i < 3; ++i) call.needText(i);
    return {{Type::Text}, [](std::span<const Vector> arguments, const Frame& frame) {
                return textResult(arguments, frame, [&](std::size_t i) {
                    return replaced(arguments[0].text(i), arguments[1].text(i), arguments[2].text(i));
                });
            }};
}

Bound bindContains(Call& call) {
    return textTest(
        call, [](std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; });
}

Bound bindStartsWith(Call& call) {
    return textTest(call, [](std::string_view text, std::string_view part) { return text.starts_with(part); });
}

Bound bindEndsWith(Call& call) {
    return textTest(call, [](std::string_view text, std::string_view part) { return text.ends_with(part); });
}

Bound bindPadLeft(Call& call) {
    call.convertToText(0);
    call.convert(1, {Type::Int64});
    if (call.count() == 3) call.needText(2);
    const Vector* width = call.constant(1);
    constexpr std::int64_t widest = 10'000;
    if (!width || width->isMissing(0) || whole(*width, 0) < 0 || whole(*width, 0) > widest) {
        call.wrong(1, KAPOK_TR("expression", "The width must be a whole number from 0 to 10000."));
    }
    return {{Type::Text}, [](std::span<const Vector> arguments, const Frame& frame) {
                return textResult(arguments, frame, [&](std::size_t i) {
                    const std::string_view text = arguments[0].text(i);
                    const std::string_view fill = arguments.size() == 3 ? arguments[2].text(i) : "0";
                    const std::int64_t lacking = whole(arguments[1], i) - characterCount(text);
                    std::string padded;
                    const std::int64_t step = std::max<std::int64_t>(characterCount(fill), 1);
                    for (std::int64_t made = 0; made < lacking && !fill.empty(); made += step) {
                        padded += made + step <= lacking ? fill : substring(fill, 1, lacking - made);
                    }
                    return padded += text;
                });
            }};
}

}  // namespace kapok::expression

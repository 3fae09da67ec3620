// Patterns (regular expressions of ICU), widths of characters and filling from the right.
#include "expression/binder.h"
#include "expression/kernel.h"

#include <unicode/regex.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <optional>

namespace kapok::expression {
namespace {

/// Steps of matching after which a pattern is given up: some patterns take time that doubles with each character.
constexpr std::int32_t timeLimit = 2000;

using Pattern = std::shared_ptr<const icu::RegexPattern>;

Pattern compiled(Call& call, std::size_t index) {
    const std::string source = call.constantText(index);
    UErrorCode status = U_ZERO_ERROR;
    UParseError place{};
    Pattern pattern(icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(source), place, status));
    if (U_FAILURE(status)) call.wrong(index, KAPOK_TR("expression", "%1 is not a pattern.").arg(source));
    return pattern;
}

/// A matcher over UTF-8: places are bytes.
class Matcher {
public:
    explicit Matcher(const icu::RegexPattern& pattern) : matcher_(pattern.matcher(status_)) {
        matcher_->setTimeLimit(timeLimit, status_);
    }
    ~Matcher() { utext_close(&text_); }
    Matcher(const Matcher&) = delete;
    Matcher& operator=(const Matcher&) = delete;

    bool find(std::string_view text) {
        status_ = U_ZERO_ERROR;
        utext_openUTF8(&text_, text.data(), static_cast<std::int64_t>(text.size()), &status_);
        matcher_->reset(&text_);
        return matcher_->find(status_) && U_SUCCESS(status_);
    }
    bool gaveUp() const { return U_FAILURE(status_); }
    /// Nothing when the group has no part in the match.
    std::optional<std::string_view> group(std::string_view text, std::int32_t number) {
        const std::int64_t begin = matcher_->start64(number, status_);
        const std::int64_t end = matcher_->end64(number, status_);
        if (begin < 0 || U_FAILURE(status_)) return std::nullopt;
        return text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
    }

private:
    UErrorCode status_ = U_ZERO_ERROR;
    UText text_ = UTEXT_INITIALIZER;
    std::unique_ptr<icu::RegexMatcher> matcher_;
};

Text tooSlow(std::string_view text) {
    return KAPOK_TR("expression", "The pattern takes too long on \"%1\".").arg(text.substr(0, 60));
}

std::string halfWidth(std::string_view text) {
    std::string result;
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < size;) {
        const std::int32_t begin = i;
        UChar32 c = 0;
        U8_NEXT(text.data(), i, size, c);
        if (c >= 0xFF01 && c <= 0xFF5E) {
            result += static_cast<char>(c - 0xFF01 + '!');
        } else if (c == 0x3000) {
            result += ' ';
        } else {
            result += text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(i - begin));
        }
    }
    return result;
}

std::int64_t characterCount(std::string_view text) {
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

/// The first characters of a text.
std::string_view firstCharacters(std::string_view text, std::int64_t count) {
    std::size_t place = 0;
    while (count-- > 0 && place < text.size()) {
        ++place;
        while (place < text.size() && (static_cast<unsigned char>(text[place]) & 0xC0) == 0x80) ++place;
    }
    return text.substr(0, place);
}

}  // namespace

Bound bindMatches(Call& call) {
    call.needText(0);
    const Pattern pattern = compiled(call, 1);
    call.dropArguments(1);
    return {{Type::Boolean}, [pattern](std::span<const Vector> arguments, const Frame& frame) {
                Result result(Type::Boolean, arguments, frame);
                auto* out = result.values<std::uint8_t>();
                Matcher matcher(*pattern);
                for (std::size_t i = 0; i < result.rows(); ++i) {
                    out[i] = 0;
                    if (result.isMissing(i)) continue;
                    out[i] = matcher.find(arguments[0].text(i));
                    if (matcher.gaveUp()) result.fail(i, [&] { return tooSlow(arguments[0].text(i)); });
                }
                return result.finish();
            }};
}

Bound bindExtract(Call& call) {
    call.needText(0);
    const Pattern pattern = compiled(call, 1);
    std::int32_t group = 0;
    if (call.count() == 3) {
        call.convert(2, {Type::Int64});
        const Vector* number = call.constant(2);
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::RegexMatcher> matcher(pattern->matcher(status));
        if (!number || number->isMissing(0) || *number->as<std::int64_t>() < 0 ||
            *number->as<std::int64_t>() > matcher->groupCount()) {
            call.wrong(2, KAPOK_TR("expression", "The pattern has no group of this number."));
        }
        group = static_cast<std::int32_t>(*number->as<std::int64_t>());
    }
    call.dropArguments(1);
    return {{Type::Text}, [pattern, group](std::span<const Vector> arguments, const Frame& frame) {
                Result result(Type::Text, arguments, frame);
                auto rows = std::make_shared<TextRows>();
                auto* codes = result.values<std::int32_t>();
                Matcher matcher(*pattern);
                for (std::size_t i = 0; i < result.rows(); ++i) {
                    codes[i] = -1;
                    if (result.isMissing(i)) continue;
                    const std::string_view text = arguments[0].text(i);
                    const auto part = matcher.find(text) ? matcher.group(text, group) : std::nullopt;
                    if (part) {
                        codes[i] = rows->add(*part);
                    } else if (matcher.gaveUp()) {
                        result.fail(i, [&] { return tooSlow(text); });
                    } else {
                        result.setMissing(i);
                    }
                }
                result.setTexts(rows->texts(), rows);
                return result.finish();
            }};
}

Bound bindHalfWidth(Call& call) {
    call.needText(0);
    return {{Type::Text}, [](std::span<const Vector> arguments, const Frame& frame) {
                return textResult(arguments, frame, [&](std::size_t i) { return halfWidth(arguments[0].text(i)); });
            }};
}

Bound bindPadRight(Call& call) {
    call.convertToText(0);
    call.convert(1, {Type::Int64});
    if (call.count() == 3) call.needText(2);
    const Vector* width = call.constant(1);
    constexpr std::int64_t widest = 10'000;
    if (!width || width->isMissing(0) || *width->as<std::int64_t>() < 0 || *width->as<std::int64_t>() > widest) {
        call.wrong(1, KAPOK_TR("expression", "The width must be a whole number from 0 to 10000."));
    }
    return {{Type::Text}, [](std::span<const Vector> arguments, const Frame& frame) {
                return textResult(arguments, frame, [&](std::size_t i) {
                    std::string padded(arguments[0].text(i));
                    const std::string_view fill = arguments.size() == 3 ? arguments[2].text(i) : " ";
                    const std::int64_t step = characterCount(fill);
                    std::int64_t lacking = arguments[1].as<std::int64_t>()[arguments[1].at(i)] - characterCount(padded);
                    for (; lacking > 0 && step > 0; lacking -= step) padded += firstCharacters(fill, lacking);
                    return padded;
                });
            }};
}

}  // namespace kapok::expression

// Text for people: an English source with numbered places, translated only where it is shown.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kapok {

/// A sentence of the program. `source` is English and may hold %1 … %9, filled from `arguments` in order.
/// Layers without Qt make Texts; the window and the command line translate them by (context, source).
struct Text {
    std::string context;
    std::string source;
    std::vector<std::string> arguments = {};

    Text arg(std::string_view value) const&;
    Text arg(std::string_view value) &&;
    Text arg(std::int64_t value) const;
    Text arg(std::size_t value) const;
    Text arg(int value) const;
    /// Shortest form that reads back to the same double.
    Text arg(double value) const;

    bool empty() const { return source.empty(); }
    bool operator==(const Text&) const = default;
};

/// Fills the places of `source` (English or a translation of it) with the arguments.
std::string fillPlaces(std::string_view source, const std::vector<std::string>& arguments);

/// The English sentence.
std::string english(const Text& text);

/// A Text that is data (a name, a number), never translated.
Text verbatim(std::string_view words);

/// Shortest decimal form that reads back to the same double; "NaN", "Infinity", "-Infinity" otherwise.
std::string shortest(double value);

}  // namespace kapok

/// Marks a text for translation; lupdate extracts it (-tr-function-alias QT_TRANSLATE_NOOP+=KAPOK_TR).
#define KAPOK_TR(context, source) (::kapok::Text{context, source})

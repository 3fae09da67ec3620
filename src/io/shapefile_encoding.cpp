#include "io/shapefile_encoding.h"

#include "io/encoding.h"
#include "io/utf8.h"

#include <filesystem>
#include <fstream>
#include <vector>

namespace kapok::io {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t sampleBytes = 4 << 20;
constexpr std::size_t languageByte = 29;  // of the dBASE header: the code page
constexpr std::size_t headerBytes = 32;

fs::path beside(const fs::path& path, const char* lower, const char* upper) {
    fs::path other = path;
    other.replace_extension(lower);
    std::error_code failure;
    if (fs::exists(other, failure)) return other;
    return other.replace_extension(upper);
}

/// None, or "the code page of the machine", whichever that was.
bool saysNothing(unsigned char language) { return language == 0 || language == 0x57 || language == 0x03; }

}  // namespace

std::string shapefileEncoding(const std::string& shpPath, const std::string& asked) {
    if (!asked.empty()) return asked;
    std::error_code failure;
    if (fs::exists(beside(shpPath, ".cpg", ".CPG"), failure)) return {};
    std::ifstream file(beside(shpPath, ".dbf", ".DBF"), std::ios::binary);
    std::string bytes(sampleBytes, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    if (bytes.size() <= headerBytes || !saysNothing(static_cast<unsigned char>(bytes[languageByte]))) return {};
    // Records follow the header; its own length stands in bytes 8 and 9.
    const std::size_t records =
        static_cast<unsigned char>(bytes[8]) + static_cast<std::size_t>(static_cast<unsigned char>(bytes[9])) * 256;
    if (records >= bytes.size()) return {};
    const std::string_view text = std::string_view(bytes).substr(records);
    if (skipAscii(text, 0) == text.size()) return {};
    return isUtf8(text) ? "UTF-8" : guessEncoding(text).name;
}

}  // namespace kapok::io

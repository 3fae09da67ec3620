#include "database/odbc_handles.h"

#include "database/connection_settings.h"

#include <algorithm>
#include <array>

namespace kapok::database {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr std::size_t longestWords = 2048;

char32_t nextPoint(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80) return lead;
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : -1;
    if (more < 0) return replacement;
    char32_t point = lead & (0x3FU >> more);
    for (int i = 0; i < more; ++i) {
        if (at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80) return replacement;
        point = (point << 6U) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    }
    return point;
}

void addUtf8(std::string& text, char32_t point) {
    const auto add = [&](char32_t byte) { text += static_cast<char>(byte); };
    if (point < 0x80) return add(point);
    if (point < 0x800) {
        add(0xC0 | (point >> 6U));
        return add(0x80 | (point & 0x3FU));
    }
    if (point < 0x10000) {
        add(0xE0 | (point >> 12U));
    } else {
        add(0xF0 | (point >> 18U));
        add(0x80 | ((point >> 12U) & 0x3FU));
    }
    add(0x80 | ((point >> 6U) & 0x3FU));
    add(0x80 | (point & 0x3FU));
}

}  // namespace

std::vector<SQLWCHAR> odbcText(std::string_view utf8) {
    std::vector<SQLWCHAR> text;
    text.reserve(utf8.size() + 1);
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t point = nextPoint(utf8, at);
        if (sizeof(SQLWCHAR) == 4 || point < 0x10000) {
            text.push_back(static_cast<SQLWCHAR>(point));
        } else {
            text.push_back(static_cast<SQLWCHAR>(0xD800 + ((point - 0x10000) >> 10U)));
            text.push_back(static_cast<SQLWCHAR>(0xDC00 + ((point - 0x10000) & 0x3FFU)));
        }
    }
    text.push_back(0);
    return text;
}

std::string utf8Text(const SQLWCHAR* text, std::size_t size) {
    std::string utf8;
    utf8.reserve(size);
    for (std::size_t i = 0; i < size; ++i) {
        char32_t point = text[i];
        const bool high = point >= 0xD800 && point < 0xDC00;
        if (high && i + 1 < size && text[i + 1] >= 0xDC00 && text[i + 1] < 0xE000) {
            point = 0x10000 + ((point - 0xD800) << 10U) + (static_cast<char32_t>(text[++i]) - 0xDC00);
        } else if (point >= 0xD800 && point < 0xE000) {
            point = replacement;
        }
        addUtf8(utf8, point);
    }
    return utf8;
}

OdbcFailure odbcFailure(SQLSMALLINT kind, SQLHANDLE handle) {
    OdbcFailure failure;
    std::array<SQLWCHAR, 6> state{};
    std::array<SQLWCHAR, longestWords> words{};
    SQLINTEGER native = 0;
    SQLSMALLINT size = 0;
    for (SQLSMALLINT record = 1; SQL_SUCCEEDED(SQLGetDiagRecW(kind, handle, record, state.data(), &native, words.data(),
                                                              static_cast<SQLSMALLINT>(words.size()), &size));
         ++record) {
        const auto length =
            std::min<std::size_t>(static_cast<std::size_t>(std::max<SQLSMALLINT>(size, 0)), words.size() - 1);
        if (record == 1) {
            failure.state = utf8Text(state.data(), 5);
            failure.native = native;
        } else {
            failure.words += ' ';
        }
        failure.words += utf8Text(words.data(), length);
    }
    return failure;
}

OdbcEnvironment::OdbcEnvironment() : OdbcHandle(SQL_NULL_HANDLE) {
    SQLSetEnvAttr(get(), SQL_ATTR_ODBC_VERSION, odbcNumber(SQL_OV_ODBC3), 0);
}

std::vector<OdbcSource> odbcSources() {
    const OdbcEnvironment environment;
    std::array<SQLWCHAR, SQL_MAX_DSN_LENGTH + 1> name{};
    std::array<SQLWCHAR, 256> driver{};
    SQLSMALLINT nameSize = 0;
    SQLSMALLINT driverSize = 0;
    std::vector<OdbcSource> sources;
    for (SQLUSMALLINT from = SQL_FETCH_FIRST;
         SQL_SUCCEEDED(SQLDataSourcesW(environment.get(), from, name.data(), static_cast<SQLSMALLINT>(name.size()),
                                       &nameSize, driver.data(), static_cast<SQLSMALLINT>(driver.size()), &driverSize));
         from = SQL_FETCH_NEXT) {
        sources.push_back({utf8Text(name.data(), static_cast<std::size_t>(nameSize)),
                           utf8Text(driver.data(), std::min<std::size_t>(static_cast<std::size_t>(driverSize), 255))});
    }
    return sources;
}

std::vector<std::string> odbcDrivers() {
    const OdbcEnvironment environment;
    std::array<SQLWCHAR, 256> name{};
    std::array<SQLWCHAR, 1024> attributes{};
    SQLSMALLINT nameSize = 0;
    SQLSMALLINT attributesSize = 0;
    std::vector<std::string> drivers;
    for (SQLUSMALLINT from = SQL_FETCH_FIRST; SQL_SUCCEEDED(
             SQLDriversW(environment.get(), from, name.data(), static_cast<SQLSMALLINT>(name.size()), &nameSize,
                         attributes.data(), static_cast<SQLSMALLINT>(attributes.size()), &attributesSize));
         from = SQL_FETCH_NEXT) {
        drivers.push_back(utf8Text(name.data(), std::min<std::size_t>(static_cast<std::size_t>(nameSize), 255)));
    }
    return drivers;
}

}  // namespace kapok::database

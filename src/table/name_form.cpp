#include "table/name_form.h"

#include "sdk/error.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>

#include <span>

namespace kapok {
namespace {

constexpr std::size_t leastLeft = 2;  // characters of a name that stay when an ending goes

/// Longer endings before the ones that they end with.
constexpr std::u32string_view companyEndings[] = {
    U"有限责任公司",  U"股份有限公司", U"集团有限公司", U"有限公司",  U"股份公司", U"集团公司",
    U"总公司",        U"分公司",       U"公司",         U"集团",      U"企业",     U" company limited",
    U" co limited",   U" co ltd",      U" coltd",       U" company",  U" limited", U" ltd",
    U" incorporated", U" inc",         U" corporation", U" corp",     U" llc",     U" llp",
    U" plc",          U" gmbh",        U" ag",          U" sa",       U" spa",     U" bv",
    U" nv",           U" pty",         U" group",       U" holdings", U" holding", U" co"};

constexpr std::u32string_view placeEndings[] = {
    U"特别行政区", U"维吾尔自治区", U"壮族自治区", U"回族自治区",  U"自治区",       U"自治州", U"自治县",
    U"自治旗",     U"地区",         U"新区",       U"街道办事处",  U"街道",         U"省",     U"市",
    U"区",         U"县",           U"旗",         U"镇",          U"乡",           U"村",     U" province",
    U" city",      U" county",      U" district",  U" prefecture", U" municipality"};

bool isHan(char32_t c) { return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC); }

bool isPartOfName(char32_t c) {
    return u_isalnum(static_cast<UChar32>(c)) || u_getCombiningClass(static_cast<UChar32>(c));
}

/// A dot or an apostrophe inside a word is left out, any other mark parts words: "Co.,Ltd." is "co ltd".
bool partsWords(char32_t c) { return c != U'.' && c != U'\'' && c != U'’'; }

std::u32string wordsOf(const icu::UnicodeString& text) {
    std::u32string words;
    bool apart = false;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const auto c = static_cast<char32_t>(text.char32At(i));
        if (!isPartOfName(c)) {
            apart = apart || partsWords(c);
            continue;
        }
        if (apart && !words.empty() && !isHan(c) && !isHan(words.back())) words += U' ';
        apart = false;
        words += c;
    }
    return words;
}

/// Takes endings off as long as one fits: 某某集团有限公司 loses two.
void dropEndings(std::u32string& name, std::span<const std::u32string_view> endings) {
    for (bool dropped = true; dropped;) {
        dropped = false;
        for (const auto ending : endings) {
            if (!name.ends_with(ending) || name.size() < ending.size() + leastLeft) continue;
            name.resize(name.size() - ending.size());
            dropped = true;
            break;
        }
    }
}

}  // namespace

struct NameForm::Tools {
    const icu::Normalizer2* folding = nullptr;
    std::unique_ptr<icu::Transliterator> simplify;
};

NameForm::NameForm(const NameRules& rules) : rules_(rules), tools_(std::make_unique<Tools>()) {
    UErrorCode status = U_ZERO_ERROR;
    tools_->folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (rules.simplified) {
        tools_->simplify.reset(icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    }
    if (U_SUCCESS(status)) return;
    throw Error(KAPOK_TR("table", "The rules for comparing names are not available."),
                KAPOK_TR("table", "Install ICU with its data."));
}

NameForm::~NameForm() = default;

std::u32string NameForm::operator()(std::string_view utf8) const {
    UErrorCode status = U_ZERO_ERROR;
    const auto given = icu::UnicodeString::fromUTF8({utf8.data(), static_cast<std::int32_t>(utf8.size())});
    icu::UnicodeString text = tools_->folding->normalize(given, status);
    if (tools_->simplify) tools_->simplify->transliterate(text);
    std::u32string name = wordsOf(text);
    if (rules_.companyEndings) dropEndings(name, companyEndings);
    if (rules_.placeEndings) dropEndings(name, placeEndings);
    return name;
}

std::string NameForm::text(std::string_view utf8) const {
    const std::u32string name = (*this)(utf8);
    std::string text;
    icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(name.data()), static_cast<std::int32_t>(name.size()))
        .toUTF8String(text);
    return text;
}

}  // namespace kapok

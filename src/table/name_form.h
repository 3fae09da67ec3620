// Names of enterprises and places in a form in which equal ones are equal.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace kapok {

struct NameRules {
    bool simplified = true;      ///< traditional Chinese characters become simplified ones
    bool companyEndings = true;  ///< 股份有限公司, 有限责任公司, Co., Ltd.… at the end go
    bool placeEndings = false;   ///< 省, 市, 自治区… at the end go: 东莞市 = 东莞

    bool operator==(const NameRules&) const = default;
};

/// Brings names to their form: compatibility characters and full width become usual ones, letters small (Unicode's
/// NFKC with case folding), traditional simplified (ICU's Traditional-Simplified), punctuation goes, blanks are one
/// or, beside a Chinese character, none; endings go while at least two characters stay. Used by one thread.
class NameForm {
public:
    /// Throws Error when ICU's data are not there.
    explicit NameForm(const NameRules& rules);
    ~NameForm();
    NameForm(const NameForm&) = delete;
    NameForm& operator=(const NameForm&) = delete;

    std::u32string operator()(std::string_view utf8) const;
    /// The same as UTF-8.
    std::string text(std::string_view utf8) const;

private:
    struct Tools;
    NameRules rules_;
    std::unique_ptr<Tools> tools_;
};

}  // namespace kapok

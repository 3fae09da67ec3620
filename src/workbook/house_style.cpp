#include "workbook/house_style.h"

namespace kapok::workbook {
namespace {

constexpr const char* setting = "house-style";

}  // namespace

HouseStyle houseStyle(const State& state) {
    try {
        return houseStyleFromJson(state.setting(setting));
    } catch (const Error&) {
        return {};
    }
}

std::optional<Error> houseStyleProblem(const State& state) {
    try {
        houseStyleFromJson(state.setting(setting));
        return {};
    } catch (const Error& error) {
        return error;
    }
}

bool sameHouseStyle(const State& a, const State& b) { return a.setting(setting) == b.setting(setting); }

Theme inHouseStyle(const State& state, const Theme& theme) { return styled(theme, houseStyle(state)); }

Edit setHouseStyle(const HouseStyle& style) {
    styled(lightTheme, style);  // says what is wrong with it
    Edit edit = setSetting(setting, style == HouseStyle{} ? std::string() : toJson(style));
    edit.label = KAPOK_TR("workbook", "House style");
    edit.mergeKey.clear();
    return edit;
}

}  // namespace kapok::workbook

// Lists and counts among the arguments of a Text, written as the reader's language does.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kapok {

/// Before an argument that is a whole number: "1,234,567" where the reader's language groups digits.
inline constexpr char numberMark = '\x1d';
/// Between the words of an argument that is a list: ", ", in Chinese "、".
inline constexpr char listMark = '\x1f';

/// One argument of a Text made of several words. For Text::arg alone: the marks in it are replaced where the text is
/// shown.
std::string joinList(const std::vector<std::string>& words);
/// Adds a word to such an argument.
void addToList(std::string& list, std::string_view word);

}  // namespace kapok

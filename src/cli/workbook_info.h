// What is in a workbook: its items by id, kind and name.
#pragma once

#include <string>

namespace kapok::cli {

bool isWorkbook(const std::string& path);
void printWorkbook(const std::string& path, bool json);

}  // namespace kapok::cli

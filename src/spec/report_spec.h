// A report: blocks laid out on pages one after another.
#pragma once

#include "spec/selection.h"

namespace kapok {

enum class BlockKind : std::uint8_t {
    Heading,     ///< `text`, `level` 1–3; enters the table of contents
    Text,        ///< Markdown
    Table,       ///< rows of the dataset `item`, asked by `query`
    Chart,       ///< `item`
    Map,         ///< `item`
    ResultText,  ///< the texts of the analysis `item`
    PageBreak,
};

struct Block {
    BlockKind kind = BlockKind::Text;
    std::string text = {};  ///< heading or Markdown
    int level = 1;
    Id item = {};
    std::string caption = {};
    Query query = {};
    double height = 0;  ///< charts and maps: millimetres; 0: by kind
    bool operator==(const Block&) const = default;
};

struct Report {
    std::string title = {};
    std::string subtitle = {};
    std::string author = {};
    std::string date = {};
    bool titlePage = true;
    bool contents = true;
    bool pageNumbers = true;
    std::string footer = {};
    std::vector<Block> blocks = {};
    bool operator==(const Report&) const = default;
};

}  // namespace kapok

#include "host/translate.h"
#include "report/item_picture.h"
#include "workbook/result_chart.h"

namespace kapok::report {
namespace {

constexpr double chartMillimetres = 85;
constexpr double mapMillimetres = 104;
constexpr double columnMillimetres = 170;
constexpr double pageMillimetres = 225;

QString resultMarkdown(const workbook::ModuleResult& result) {
    QString markdown;
    for (const auto& text : result.texts) markdown += host::shownString(text.text) + QStringLiteral("\n\n");
    for (const auto& warning : result.warnings) markdown += QStringLiteral("- ") + host::shownString(warning) + '\n';
    return markdown;
}

struct Resolver {
    const workbook::State& state;
    workbook::Pipeline& pipeline;
    const Theme& theme;
    const QLocale& locale;
    RunContext* context;

    Content content(const Block& block) const {
        const QString text = QString::fromStdString(block.text);
        const QString caption = QString::fromStdString(block.caption);
        switch (block.kind) {
            case BlockKind::Heading: return HeadingContent{text, block.level};
            case BlockKind::Text: return MarkdownContent{text};
            case BlockKind::Table:
                return TableContent{
                    workbook::withTitles(state, block.item, pipeline.answer(state, block.item, block.query, context)),
                    caption};
            case BlockKind::Chart: return picture(block, caption, chartMillimetres);
            case BlockKind::Map: return picture(block, caption, mapMillimetres);
            case BlockKind::ResultText:
                return MarkdownContent{resultMarkdown(pipeline.result(state, block.item, context))};
            case BlockKind::PageBreak: break;
        }
        return PageBreakContent{};
    }

    /// The same; an error says which item of the report is meant.
    Content namedContent(const Block& block) const {
        try {
            return content(block);
        } catch (const Error& error) {
            if (!state.has(block.item)) throw;
            throw Error(KAPOK_TR("report", "\"%1\" cannot be shown: %2")
                            .arg(state.item(block.item).name)
                            .arg(host::shown(error.message())),
                        error.remedy(), error.place());
        }
    }

    Content picture(const Block& block, const QString& caption, double height) const {
        const PictureOptions options{.titles = false, .locale = locale, .sheets = true};
        const ItemPicture made = itemPicture(state, pipeline, block.item, theme, options, context);
        // A page keeps its form: it is as wide as the report's column, or as high as there is room.
        if (made.isPage)
            height = std::min(pageMillimetres, columnMillimetres * made.pixels.height() / made.pixels.width());
        return PictureContent{made.paint, caption.isEmpty() ? made.title : caption,
                              block.height > 0 ? block.height : height};
    }
};

}  // namespace

std::vector<Content> resolveReport(const workbook::State& state, workbook::Pipeline& pipeline, const Report& report,
                                   const Theme& theme, const QLocale& locale, RunContext* context) {
    const Resolver resolver{state, pipeline, theme, locale, context};
    std::vector<Content> contents;
    for (const Block& block : report.blocks) {
        contents.push_back(resolver.namedContent(block));
        if (context) {
            context->check();
            context->progress(static_cast<double>(contents.size()) / static_cast<double>(report.blocks.size()));
        }
    }
    return contents;
}

}  // namespace kapok::report

#include "chart/pdf_text.h"

#include "chart/glyph_text.h"

#include <algorithm>
#include <map>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace kapok::chart {
namespace {

/// One BT … ET of a page: glyphs of one font.
struct Run {
    std::string font;
    std::vector<unsigned> codes;
    std::vector<std::u32string> texts = {};  ///< one a glyph, once matched
};

struct Font {
    QPDFObjectHandle map;
    std::map<unsigned, char32_t> names;                               ///< what Qt said
    std::map<unsigned, std::map<std::u32string, std::size_t>> drawn;  ///< what was drawn, how often
    std::map<unsigned, std::u32string> chosen;
};

using Token = QPDFTokenizer::Token;

/// Collects the runs of a page.
class RunReader : public QPDFObjectHandle::TokenFilter {
public:
    explicit RunReader(std::vector<Run>& runs) : runs_(runs) {}

    void handleToken(const Token& token) override {
        if (token.getType() == QPDFTokenizer::tt_name) name_ = token.getValue();
        if (token.getType() == QPDFTokenizer::tt_string) string_ = token.getValue();
        if (token.isWord("BT")) {
            runs_.emplace_back();
        } else if (token.isWord("Tf") && !runs_.empty()) {
            runs_.back().font = name_;
        } else if (token.isWord("Tj") && !runs_.empty()) {
            for (std::size_t i = 0; i + 1 < string_.size(); i += 2) {
                const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(string_[at]); };
                runs_.back().codes.push_back(byte(i) * 256U + byte(i + 1));
            }
        }
    }

private:
    std::vector<Run>& runs_;
    std::string name_;
    std::string string_;
};

/// Marks glyphs whose text is not what their font's map says. Qt shows each glyph with a Tj of its own.
class Marker : public QPDFObjectHandle::TokenFilter {
public:
    Marker(const std::vector<Run>& runs, std::size_t first, const std::map<std::string, Font>& fonts)
        : runs_(runs), next_(first), fonts_(fonts) {}

    void handleToken(const Token& token) override {
        if (token.isWord("BT")) {
            run_ = &runs_[next_++];
            glyph_ = 0;
        }
        const bool shown = token.getType() == QPDFTokenizer::tt_string && run_ && glyph_ < run_->codes.size();
        if (!shown) {
            writeToken(token);
            if (marked_ && token.isWord("Tj")) {
                write(" EMC");
                marked_ = false;
            }
            return;
        }
        const auto& chosen = fonts_.at(run_->font).chosen;
        const auto found = chosen.find(run_->codes[glyph_]);
        const auto& text = run_->texts[glyph_];
        marked_ = token.getValue().size() == 2 && !text.empty() && found != chosen.end() && found->second != text;
        if (marked_) write("/Span <</ActualText <FEFF" + hexText(text) + ">>> BDC ");
        writeToken(token);
        glyph_ += token.getValue().size() / 2;
    }

private:
    const std::vector<Run>& runs_;
    std::size_t next_;
    const std::map<std::string, Font>& fonts_;
    const Run* run_ = nullptr;
    std::size_t glyph_ = 0;
    bool marked_ = false;
};

void readFonts(QPDFPageObjectHelper page, std::map<std::string, Font>& fonts) {
    auto resources = page.getAttribute("/Resources", false);
    if (!resources.isDictionary() || !resources.getKey("/Font").isDictionary()) return;
    for (const auto& [name, dictionary] : resources.getKey("/Font").getDictAsMap()) {
        if (fonts.contains(name)) continue;
        auto& font = fonts[name];
        font.map = QPDFObjectHandle(dictionary).getKey("/ToUnicode");
        if (!font.map.isStream()) continue;
        const auto data = font.map.getStreamData();
        font.names = readToUnicode({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()});
    }
}

/// The text that a run shows, from `next` on: the first that it can be, or a later one that agrees wholly when nothing
/// of the first does. texts.size() when there is none.
std::size_t textFor(const std::vector<char32_t>& names, const std::vector<std::u32string>& texts, std::size_t next) {
    constexpr std::size_t farthest = 50;
    const std::size_t end = std::min(texts.size(), next + farthest);
    std::size_t first = texts.size();
    for (std::size_t at = next; at < end; ++at) {
        const double fit = agreement(names, texts[at]);
        if (fit < 0) continue;
        if (fit == 1 || (fit > 0 && first == texts.size())) return at;
        first = std::min(first, at);
    }
    return first;
}

/// Gives every run its text. A text that painted nothing (spaces of a font without them, say) has no run: it is passed
/// over when a later text fits better.
void match(std::vector<Run>& runs, std::map<std::string, Font>& fonts, const std::vector<std::u32string>& texts) {
    std::size_t next = 0;
    for (auto& run : runs) {
        run.texts.resize(run.codes.size());
        auto& font = fonts[run.font];
        std::vector<char32_t> names;
        for (const unsigned code : run.codes) {
            const auto name = font.names.find(code);
            names.push_back(name == font.names.end() ? 0 : name->second);
        }
        const std::size_t at = textFor(names, texts, next);
        if (at == texts.size()) continue;
        run.texts = textOfGlyphs(names, texts[at]);
        next = at + 1;
        for (std::size_t i = 0; i < run.codes.size(); ++i) {
            if (!run.texts[i].empty()) ++font.drawn[run.codes[i]][run.texts[i]];
        }
    }
}

void rewriteMap(Font& font) {
    if (!font.map.isInitialized() || !font.map.isStream()) return;
    for (const auto& [code, name] : font.names) font.chosen[code] = std::u32string(1, name);
    for (const auto& [code, texts] : font.drawn) {
        const auto often = std::max_element(texts.begin(), texts.end(),
                                            [](const auto& a, const auto& b) { return a.second < b.second; });
        font.chosen[code] = often->first;
    }
    const auto data = font.map.getStreamData();
    const std::string_view before(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    font.map.replaceStreamData(writeToUnicode(before, font.chosen), QPDFObjectHandle::newNull(),
                               QPDFObjectHandle::newNull());
}

bool needsMarks(const Run& run, const std::map<std::string, Font>& fonts) {
    const auto& chosen = fonts.at(run.font).chosen;
    for (std::size_t i = 0; i < run.codes.size(); ++i) {
        const auto found = chosen.find(run.codes[i]);
        if (!run.texts[i].empty() && found != chosen.end() && found->second != run.texts[i]) return true;
    }
    return false;
}

}  // namespace

void repairText(QPDF& pdf, const std::vector<std::u32string>& texts) {
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    std::vector<Run> runs;
    std::vector<std::size_t> firstRun;
    std::map<std::string, Font> fonts;
    for (auto& page : pages) {
        firstRun.push_back(runs.size());
        readFonts(page, fonts);
        RunReader reader(runs);
        page.filterContents(&reader);
    }
    firstRun.push_back(runs.size());
    match(runs, fonts, texts);
    for (auto& [name, font] : fonts) rewriteMap(font);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const bool marks = std::any_of(runs.begin() + static_cast<std::ptrdiff_t>(firstRun[i]),
                                       runs.begin() + static_cast<std::ptrdiff_t>(firstRun[i + 1]),
                                       [&](const Run& run) { return needsMarks(run, fonts); });
        if (!marks) continue;
        Marker marker(runs, firstRun[i], fonts);
        Pl_Buffer content("content");
        pages[i].filterContents(&marker, &content);
        pages[i].getObjectHandle().replaceKey("/Contents",
                                              QPDFObjectHandle::newStream(&pdf, content.getBufferSharedPointer()));
    }
}

}  // namespace kapok::chart

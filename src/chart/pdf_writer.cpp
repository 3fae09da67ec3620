#include "chart/pdf_writer.h"

#include "chart/forward_device.h"
#include "chart/pdf_text.h"
#include "sdk/error.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <vector>

namespace kapok::chart {
namespace {

constexpr int resolution = 1200;
constexpr double pixelsPerInch = 96;

Error writeError(const QString& path, const QString& reason) {
    return Error(KAPOK_TR("chart", "The file cannot be written: %1.").arg(reason.toStdString()),
                 KAPOK_TR("chart", "Choose another folder or name."), Place{path.toStdString()});
}

/// Outline items as PDF wants them: a tree of dictionaries linked to their neighbours (ISO 32000-1, 12.3.3).
class OutlineBuilder {
public:
    OutlineBuilder(QPDF& pdf, const std::vector<PdfOutline>& entries)
        : pdf_(pdf), entries_(entries), pages_(QPDFPageDocumentHelper(pdf).getAllPages()) {}

    void build() {
        if (entries_.empty()) return;
        auto root = pdf_.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        std::size_t next = 0;
        addChildren(root, next, 1);
        pdf_.getRoot().replaceKey("/Outlines", root);
        pdf_.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

private:
    QPDFObjectHandle item(const PdfOutline& entry, const QPDFObjectHandle& parent) {
        auto made = pdf_.makeIndirectObject(QPDFObjectHandle::newDictionary());
        made.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(entry.title.toStdString()));
        made.replaceKey("/Parent", parent);
        auto page = pages_.at(static_cast<std::size_t>(entry.page)).getObjectHandle();
        const auto box = page.getKey("/MediaBox").getArrayAsRectangle();
        auto target = QPDFObjectHandle::newArray();
        target.appendItem(page);
        target.appendItem(QPDFObjectHandle::newName("/XYZ"));
        target.appendItem(QPDFObjectHandle::newNull());
        target.appendItem(QPDFObjectHandle::newReal(box.ury - entry.top * 72 / 25.4));
        target.appendItem(QPDFObjectHandle::newNull());
        made.replaceKey("/Dest", target);
        return made;
    }

    int addChildren(QPDFObjectHandle parent, std::size_t& next, int level) {
        QPDFObjectHandle last;
        int count = 0;
        while (next < entries_.size() && entries_[next].level >= level) {
            auto made = item(entries_[next], parent);
            const int own = entries_[next++].level;
            if (last.isInitialized()) {
                made.replaceKey("/Prev", last);
                last.replaceKey("/Next", made);
            } else {
                parent.replaceKey("/First", made);
            }
            last = made;
            count += 1 + addChildren(made, next, own + 1);
        }
        if (last.isInitialized()) {
            parent.replaceKey("/Last", last);
            parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
        }
        return count;
    }

    QPDF& pdf_;
    const std::vector<PdfOutline>& entries_;
    std::vector<QPDFPageObjectHelper> pages_;
};

/// Qt embeds subsets without saying so: their names get the tag of six letters (ISO 32000-1, 9.6.4).
void tagSubsets(QPDF& pdf) {
    unsigned count = 0;
    for (auto& font : pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0") || !font.getKey("/DescendantFonts").isArray()) continue;
        std::string tag = "/AAAAAA+";
        for (unsigned rest = count++, place = 6; rest > 0 && place > 0; rest /= 26, --place) {
            tag[place] = static_cast<char>('A' + rest % 26);
        }
        const auto rename = [&](QPDFObjectHandle dictionary, const char* key) {
            if (!dictionary.isDictionary() || !dictionary.getKey(key).isName()) return;
            const std::string name = dictionary.getKey(key).getName().substr(1);
            dictionary.replaceKey(key, QPDFObjectHandle::newName(tag + name));
        };
        auto descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        rename(font, "/BaseFont");
        rename(descendant, "/BaseFont");
        rename(descendant.getKey("/FontDescriptor"), "/FontName");
    }
}

/// Equal painting gives equal bytes.
void dropTimes(QPDF& pdf) {
    pdf.getRoot().removeKey("/Metadata");
    auto info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary()) {
        info.removeKey("/CreationDate");
        info.removeKey("/ModDate");
    }
}

std::string finished(const QByteArray& raw, const std::vector<std::u32string>& texts,
                     const std::vector<PdfOutline>& outline) {
    QPDF pdf;
    pdf.processMemoryFile("painted", raw.constData(), static_cast<std::size_t>(raw.size()));
    repairText(pdf, texts);
    OutlineBuilder(pdf, outline).build();
    tagSubsets(pdf);
    dropTimes(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

QSize pageSize(QSizeF millimetres) { return (millimetres * (pixelsPerInch / 25.4)).toSize(); }

}  // namespace

struct PdfWriter::State {
    State(const QString& file, QSizeF millimetres, const QString& title) : path(file), writer(&buffer) {
        buffer.open(QIODevice::WriteOnly);
        writer.setResolution(resolution);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setPageSize(QPageSize(millimetres, QPageSize::Millimeter));
        writer.setPageMargins({});
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Kapok"));
        pages.begin(&writer);
        pages.scale(resolution / pixelsPerInch, resolution / pixelsPerInch);
        device = std::make_unique<ForwardDevice>(
            pages, pageSize(millimetres), [this](const QString& text) { texts.push_back(text.toStdU32String()); });
        painter.begin(device.get());
        painter.setRenderHint(QPainter::Antialiasing);
    }

    QString path;
    QBuffer buffer;
    QPdfWriter writer;
    QPainter pages;
    std::unique_ptr<ForwardDevice> device;
    QPainter painter;
    std::vector<std::u32string> texts;
    std::vector<PdfOutline> outline;
};

PdfWriter::PdfWriter(const QString& path, QSizeF millimetres, const QString& title)
    : state_(std::make_unique<State>(path, millimetres, title)) {
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable()) {
        throw writeError(path, QStringLiteral("the folder does not exist or is read-only"));
    }
}

PdfWriter::~PdfWriter() {
    if (!state_) return;
    if (state_->painter.isActive()) state_->painter.end();
    if (state_->pages.isActive()) state_->pages.end();
}

QPainter& PdfWriter::painter() { return state_->painter; }

void PdfWriter::newPage() { state_->writer.newPage(); }

void PdfWriter::addOutline(PdfOutline entry) { state_->outline.push_back(std::move(entry)); }

void PdfWriter::finish() {
    state_->painter.end();
    state_->pages.end();
    state_->buffer.close();
    const std::string bytes = finished(state_->buffer.data(), state_->texts, state_->outline);
    QSaveFile file(state_->path);
    const auto size = static_cast<qint64>(bytes.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size || !file.commit()) {
        throw writeError(state_->path, file.errorString());
    }
}

}  // namespace kapok::chart

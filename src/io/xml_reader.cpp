#include "io/xml_reader.h"

#include <cstring>
#include <exception>

#include <expat.h>

namespace kapok::io {
namespace {

constexpr int blockBytes = 1 << 18;

std::string_view localName(const char* name) {
    const char* colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

/// Exceptions must not pass through the C code of the parser: they are kept until it has returned.
struct Reading {
    XML_Parser parser;
    XmlHandler& handler;
    std::exception_ptr thrown = {};

    template <class Call>
    void guarded(Call call) {
        if (thrown) return;
        try {
            call();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
};

Reading& readingOf(void* user) { return *static_cast<Reading*>(user); }

void XMLCALL onStart(void* user, const XML_Char* name, const XML_Char** attributes) {
    Reading& reading = readingOf(user);
    reading.guarded([&] { reading.handler.start(localName(name), XmlAttributes(attributes)); });
}

void XMLCALL onEnd(void* user, const XML_Char* name) {
    Reading& reading = readingOf(user);
    reading.guarded([&] { reading.handler.end(localName(name)); });
}

void XMLCALL onText(void* user, const XML_Char* text, int length) {
    Reading& reading = readingOf(user);
    reading.guarded([&] { reading.handler.text({text, static_cast<std::size_t>(length)}); });
}

void XMLCALL onDoctype(void* user, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    readingOf(user).guarded([] {
        throw Error(KAPOK_TR("io", "The file declares a document type of its own, which a workbook never does."),
                    KAPOK_TR("io", "Do not open the file unless you trust where it comes from."));
    });
}

}  // namespace

const char* XmlAttributes::value(std::string_view name) const {
    for (const char** pair = pairs_; *pair; pair += 2) {
        if (localName(*pair) == name) return pair[1];
    }
    return nullptr;
}

std::string_view XmlAttributes::operator[](std::string_view name) const {
    const char* found = value(name);
    return found ? found : std::string_view{};
}

bool XmlAttributes::has(std::string_view name) const { return value(name) != nullptr; }

bool XmlAttributes::isTrue(std::string_view name) const {
    const std::string_view found = (*this)[name];
    return found == "1" || found == "true";
}

void readXml(ZipPart part, XmlHandler& handler, const Progress& progress) {
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> parser(XML_ParserCreate(nullptr));
    Reading reading{parser.get(), handler};
    XML_SetUserData(parser.get(), &reading);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    for (bool end = false; !end;) {
        progress.check();
        if (part.size() > 0) progress.done(static_cast<double>(part.position()) / static_cast<double>(part.size()));
        auto* block = static_cast<char*>(XML_GetBuffer(parser.get(), blockBytes));
        if (!block) throw std::bad_alloc();
        const std::size_t got = part.read(block, blockBytes);
        end = got == 0;
        const XML_Status status = XML_ParseBuffer(parser.get(), static_cast<int>(got), end ? XML_TRUE : XML_FALSE);
        if (reading.thrown) std::rethrow_exception(reading.thrown);
        if (status == XML_STATUS_OK) continue;
        throw Error(KAPOK_TR("io", "The part \"%1\" of the file is no valid XML: %2 in line %3.")
                        .arg(part.name())
                        .arg(XML_ErrorString(XML_GetErrorCode(parser.get())))
                        .arg(static_cast<std::size_t>(XML_GetCurrentLineNumber(parser.get()))),
                    KAPOK_TR("io", "Copy it again from where it comes from."));
    }
}

}  // namespace kapok::io

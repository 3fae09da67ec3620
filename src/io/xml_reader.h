// XML through expat: elements and texts are handed over one by one while the part is unpacked.
#pragma once

#include "io/progress.h"
#include "io/zip_archive.h"

#include <string_view>

namespace kapok::io {

/// Attributes of one element; names without their prefix, values valid during the call.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}

    /// Empty when absent.
    std::string_view operator[](std::string_view name) const;
    bool has(std::string_view name) const;
    /// "1" or "true".
    bool isTrue(std::string_view name) const;

private:
    const char* value(std::string_view name) const;

    const char** pairs_;
};

/// Names come without their prefix. What a handler throws stops the reading and is thrown again.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    /// May come in several pieces.
    virtual void text(std::string_view piece) = 0;
};

/// Throws Error for what is no XML and for a document type declaration, which sheets never have; or Cancelled.
void readXml(ZipPart part, XmlHandler& handler, const Progress& progress);

}  // namespace kapok::io

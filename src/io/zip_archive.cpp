#include "io/zip_archive.h"

#include <zip.h>

namespace kapok::io {
namespace {

// Sheets of repeated values pack 30 to 100 times; what packs better and is large was made to fill the memory.
constexpr std::uint64_t harmlessBytes = std::uint64_t{256} << 20;
constexpr std::uint64_t plausibleRatio = 150;
constexpr std::uint64_t mostBytes = std::uint64_t{16} << 30;

[[noreturn]] void failDamaged() {
    throw Error(KAPOK_TR("io", "The file is damaged: it is no whole zip archive."),
                KAPOK_TR("io", "Copy it again from where it comes from."));
}

}  // namespace

void ZipPart::Close::operator()(zip_file* file) const { zip_fclose(file); }
void ZipArchive::Close::operator()(zip* archive) const { zip_discard(archive); }

std::size_t ZipPart::read(char* bytes, std::size_t capacity) {
    const zip_int64_t got = zip_fread(file_.get(), bytes, capacity);
    if (got >= 0) position_ += static_cast<std::uint64_t>(got);
    if (got >= 0 && position_ <= size_ && (got > 0 || position_ == size_)) return static_cast<std::size_t>(got);
    throw Error(KAPOK_TR("io", "The part \"%1\" of the file is damaged.").arg(name_),
                KAPOK_TR("io", "Copy it again from where it comes from."));
}

ZipArchive::ZipArchive(const std::string& path) {
    int failed = 0;
    archive_.reset(zip_open(path.c_str(), ZIP_RDONLY, &failed));
    if (!archive_) failDamaged();
}

bool ZipArchive::has(const std::string& name) const { return zip_name_locate(archive_.get(), name.c_str(), 0) >= 0; }

ZipPart ZipArchive::open(const std::string& name) const {
    zip_stat_t found{};
    if (zip_stat(archive_.get(), name.c_str(), 0, &found) != 0) {
        throw Error(KAPOK_TR("io", "The file is damaged: its part \"%1\" is not there.").arg(name),
                    KAPOK_TR("io", "Copy it again from where it comes from."));
    }
    if ((found.valid & ZIP_STAT_ENCRYPTION_METHOD) && found.encryption_method != ZIP_EM_NONE) {
        throw Error(KAPOK_TR("io", "The file is protected by a password."),
                    KAPOK_TR("io", "Save it without a password and open it again."));
    }
    const bool swells = found.size > harmlessBytes && found.size / plausibleRatio > found.comp_size;
    if (swells || found.size > mostBytes) {
        throw Error(KAPOK_TR("io", "The part \"%1\" would unpack to %2 MB, far more than a real file holds.")
                        .arg(name)
                        .arg(static_cast<std::size_t>(found.size >> 20)),
                    KAPOK_TR("io", "Do not open the file unless you trust where it comes from."));
    }
    ZipPart part;
    part.file_.reset(zip_fopen(archive_.get(), name.c_str(), 0));
    if (!part.file_) failDamaged();
    part.name_ = name;
    part.size_ = found.size;
    return part;
}

}  // namespace kapok::io

// Any bytes under the name of a text table: a table or a clear error, and the same table again from what was decided.
#include "io/csv_preview.h"
#include "io/csv_reader.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

using namespace kapok;

namespace {

class InputFile {
public:
    InputFile() {
        const auto name = "kapok_fuzz_" + std::to_string(std::random_device{}()) + ".csv";
        path_ = (std::filesystem::temp_directory_path() / name).string();
    }
    ~InputFile() {
        std::error_code failure;
        std::filesystem::remove(path_, failure);
    }
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    const std::string& write(const std::uint8_t* data, std::size_t size) const {
        std::ofstream file(path_, std::ios::binary | std::ios::trunc);
        file.write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
        return path_;
    }

private:
    std::string path_;
};

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

bool sameCells(const Table& a, const Table& b) {
    if (a.rows() != b.rows() || a.columnCount() != b.columnCount()) return false;
    for (std::size_t i = 0; i < a.columnCount(); ++i) {
        for (std::size_t row = 0; row < a.rows(); ++row) {
            if (a.column(i)->text(row) != b.column(i)->text(row)) return false;
        }
    }
    return true;
}

void openAsText(const std::string& path) {
    const io::Opened opened = io::readTextTable(path, {.types = io::ColumnTypes::Text}, {});
    io::OpenOptions decided = *opened.report.decided;
    decided.types = io::ColumnTypes::Text;
    require(sameCells(opened.table, io::readTextTable(path, decided, {}).table),
            "the decided options give another table");
}

template <class Action>
void allowError(Action action) {
    try {
        action();
    } catch (const Error& error) {
        require(!english(error.message()).empty(), "an error without a message");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const InputFile file;
    const std::string& path = file.write(data, size);
    allowError([&] { io::readTextTable(path, {}, {}); });
    allowError([&] { openAsText(path); });
    allowError([&] { io::previewTextTable(path, {}, 20); });
    return 0;
}

// Runs a fuzz target over its corpus and over seeded mutations of it, for compilers without libFuzzer.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr int mutations = 3000;
constexpr std::chrono::seconds longest(15);

using Random = std::mt19937;

std::vector<std::string> corpusOf(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> corpus;
    for (const auto& path : paths) {
        std::ifstream file(path, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return corpus;
}

void mutate(std::string& input, const std::vector<std::string>& corpus, Random& random) {
    const auto place = [&] { return input.empty() ? 0 : random() % input.size(); };
    switch (random() % 6) {
        case 0: input.insert(place(), 1, static_cast<char>(random())); break;
        case 1: input.insert(place(), 1, "\",\n\r\\\t;|#' 0-."[random() % 14]); break;
        case 2: input.erase(place(), random() % 8); break;
        case 3: input.insert(place(), input.substr(place(), random() % 64)); break;
        case 4:
            if (!input.empty()) input[place()] = static_cast<char>(random());
            break;
        default: {
            const std::string& other = corpus[random() % corpus.size()];
            input = input.substr(0, place()) + other.substr(other.empty() ? 0 : random() % other.size());
        }
    }
}

void run(const std::string& input) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) return 2;
    const auto corpus = corpusOf(arguments[1]);
    if (corpus.empty()) return 2;
    for (const auto& input : corpus) run(input);
    Random random(20240305);
    const auto start = std::chrono::steady_clock::now();
    int done = 0;
    for (; done < mutations && std::chrono::steady_clock::now() - start < longest; ++done) {
        std::string input = corpus[random() % corpus.size()];
        for (auto steps = 1 + random() % 5; steps > 0; --steps) mutate(input, corpus, random);
        run(input);
    }
    std::printf("%zu inputs of the corpus and %d mutations\n", corpus.size(), done);
    return 0;
}

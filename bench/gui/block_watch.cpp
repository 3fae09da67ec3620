#include "block_watch.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <vector>

#ifdef __linux__
#include <cxxabi.h>
#include <execinfo.h>
#include <pthread.h>
#include <csignal>
#include <string>
#endif

namespace kapok::bench {
namespace {

std::int64_t now() {
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

#ifdef __linux__
struct Look {
    std::array<void*, 64> calls = {};
    int depth = 0;
    std::int64_t away = 0;  // microseconds
};

constexpr std::size_t mostLooks = 4000;
std::vector<Look> looks;
std::atomic<std::size_t> lookCount = 0;
std::atomic<std::int64_t> awaySince = 0;
pthread_t watched;

void take(int) {
    const std::size_t place = lookCount.load();
    if (place >= looks.size()) return;
    Look& look = looks[place];
    look.depth = backtrace(look.calls.data(), static_cast<int>(look.calls.size()));
    look.away = now() - awaySince.load();
    lookCount.store(place + 1);
}

std::string readable(const char* symbol) {
    const std::string text = symbol;
    const auto from = text.find('(');
    const auto to = text.find('+', from);
    if (from == std::string::npos || to == std::string::npos) return text;
    int status = 0;
    char* name = abi::__cxa_demangle(text.substr(from + 1, to - from - 1).c_str(), nullptr, nullptr, &status);
    const std::string made = status == 0 && name ? name : text.substr(from + 1, to - from - 1);
    std::free(name);
    return made.empty() ? text : made.substr(0, 110);
}

void tellLooks() {
    for (std::size_t i = 0; i < lookCount; ++i) {
        const Look& look = looks[i];
        std::fprintf(stderr, "--- %.1f ms away\n", static_cast<double>(look.away) / 1000);
        char** names = backtrace_symbols(look.calls.data(), look.depth);
        for (int call = 2; call < look.depth; ++call) std::fprintf(stderr, "    %s\n", readable(names[call]).c_str());
        std::free(names);
    }
}
#endif

}  // namespace

BlockWatch::BlockWatch() {
    QObject::connect(&timer_, &QTimer::timeout, [this] { beat(); });
    since_.start();
    beaten_ = now();
    timer_.start(1);
#ifdef __linux__
    const char* asked = std::getenv("KAPOK_BENCH_BLOCKS");
    told_ = asked ? std::atof(asked) : 0;
    if (told_ <= 0) return;
    looks.assign(mostLooks, {});
    lookCount = 0;
    watched = pthread_self();
    std::array<void*, 4> first{};
    backtrace(first.data(), 4);  // loads what the handler must not load
    std::signal(SIGUSR2, take);
    looking_ = std::thread([this] { look(); });
#endif
}

BlockWatch::~BlockWatch() {
    ended_ = true;
    if (!looking_.joinable()) return;
    looking_.join();
#ifdef __linux__
    tellLooks();
#endif
}

void BlockWatch::look() {
#ifdef __linux__
    while (!ended_) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        awaySince = beaten_.load();
        if (static_cast<double>(now() - awaySince) / 1000 >= told_) pthread_kill(watched, SIGUSR2);
    }
#endif
}

double BlockWatch::longest() {
    beat();
    return longest_;
}

void BlockWatch::beat() {
    longest_ = std::max(longest_, static_cast<double>(since_.nsecsElapsed()) / 1e6);
    since_.restart();
    beaten_ = now();
}

}  // namespace kapok::bench

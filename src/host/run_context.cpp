#include "host/run_context.h"

#include "table/control.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace kapok::host {
namespace {

constexpr std::int64_t firstShownAfter = 500;  // milliseconds: quick commands stay silent
constexpr std::int64_t shownEvery = 100;

std::int64_t milliseconds() {
    using namespace std::chrono;
    return duration_cast<std::chrono::milliseconds>(steady_clock::now().time_since_epoch()).count();
}

SecretReader& programSecrets() {
    static SecretReader reader;
    return reader;
}

}  // namespace

void setSecretReader(SecretReader reader) { programSecrets() = std::move(reader); }

LocalContext::LocalContext(std::uint64_t seed, SecretReader secrets) : seed_(seed), secrets_(std::move(secrets)) {}

void LocalContext::parallelFor(std::size_t count, const std::function<void(std::size_t)>& body) {
    check();
    kapok::parallelFor(count, {[this] { return cancelled(); }, {}}, body);
}

std::string LocalContext::secret(const std::string& name) {
    if (secrets_) return secrets_(name);
    return programSecrets() ? programSecrets()(name) : secretFromEnvironment(name);
}

ConsoleContext::ConsoleContext(std::uint64_t seed)
    : LocalContext(seed), terminal_(errorStreamIsTerminal()), nextTime_(milliseconds() + firstShownAfter) {}

ConsoleContext::~ConsoleContext() {
    if (drawn_) std::fputs("\r      \r", stderr);
}

void ConsoleContext::progress(double done) {
    LocalContext::progress(done);
    if (!terminal_) return;
    const std::int64_t now = milliseconds();
    std::int64_t due = nextTime_.load(std::memory_order_relaxed);
    // Of several threads at once, the one that moves the time on draws.
    if (now < due || !nextTime_.compare_exchange_strong(due, now + shownEvery)) return;
    drawn_ = true;
    std::fprintf(stderr, "\r%3d %%", static_cast<int>(100 * std::clamp(done, 0.0, 1.0)));
    std::fflush(stderr);
}

std::string secretFromEnvironment(const std::string& name) {
    std::string variable = "KAPOK_SECRET_";
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        variable += std::isalnum(byte) ? static_cast<char>(std::toupper(byte)) : '_';
    }
    const char* value = std::getenv(variable.c_str());
    return value ? value : "";
}

bool errorStreamIsTerminal() {
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

}  // namespace kapok::host

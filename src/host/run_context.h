// What the program gives to running work: progress and cancel across threads, all cores, the seed, secrets.
#pragma once

#include "sdk/run_context.h"

#include <atomic>

namespace kapok::host {

/// Reads a secret by name; empty when there is none.
using SecretReader = std::function<std::string(const std::string&)>;

/// Where contexts without a reader of their own find secrets; until it is called, in the environment. Called once,
/// where the program starts.
void setSecretReader(SecretReader reader);

/// A RunContext whose progress and cancel may be set and read from any thread.
class LocalContext : public RunContext {
public:
    explicit LocalContext(std::uint64_t seed = 1, SecretReader secrets = {});

    void progress(double done) override { done_.store(done, std::memory_order_relaxed); }
    bool cancelled() const override { return cancelled_.load(std::memory_order_relaxed); }
    std::uint64_t seed() const override { return seed_; }
    /// Cancelling stops it between two calls of `body` with Cancelled.
    void parallelFor(std::size_t count, const std::function<void(std::size_t)>& body) override;
    std::string secret(const std::string& name) override;

    void cancel() { cancelled_.store(true, std::memory_order_relaxed); }
    void setSeed(std::uint64_t seed) { seed_ = seed; }
    double done() const { return done_.load(std::memory_order_relaxed); }

private:
    std::atomic<double> done_ = 0;
    std::atomic<bool> cancelled_ = false;
    std::uint64_t seed_;
    SecretReader secrets_;
};

/// For the command line: the work runs where it is called; progress is a line on stderr, only on a terminal.
class ConsoleContext final : public LocalContext {
public:
    explicit ConsoleContext(std::uint64_t seed = 1);
    ~ConsoleContext() override;

    void progress(double done) override;

private:
    bool terminal_;
    std::atomic<std::int64_t> nextTime_ = 0;  ///< milliseconds; progress before it is not shown
    std::atomic<bool> drawn_ = false;
};

/// The environment variable KAPOK_SECRET_<NAME>: how scripts give secrets.
std::string secretFromEnvironment(const std::string& name);

/// Is stderr read by a person?
bool errorStreamIsTerminal();

}  // namespace kapok::host

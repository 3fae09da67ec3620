// Values by key: found or made once, the least recently used forgotten first.
#pragma once

#include "io/fingerprint.h"
#include "sdk/run_context.h"

#include <condition_variable>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace kapok::workbook {

/// Safe to use from any thread. A value that is being made is waited for; when its maker was cancelled, the next one
/// waiting makes it. Errors are not kept.
class Memo {
public:
    template <class T>
    struct Made {
        T value;
        std::size_t bytes = 0;
    };

    /// The value under `key`, or `make()`, a Made<T>. `context` may be null; while waiting its cancel is polled.
    template <class T, class Make>
    std::shared_ptr<const T> get(const std::string& key, RunContext* context, Make&& make);

    bool has(const std::string& key) const;
    void setLimit(std::size_t bytes);
    std::size_t bytes() const;
    std::size_t timesMade() const;
    void clear();

private:
    using Value = std::shared_ptr<const void>;
    struct Entry {
        Value value;
        std::size_t bytes = 0;
        std::list<std::string>::iterator used;
    };

    /// The value, or null when the caller shall make it and then call `keep` or `drop`.
    Value findOrClaim(const std::string& key, RunContext* context);
    void keep(const std::string& key, Value value, std::size_t bytes);
    void drop(const std::string& key);
    void trim();

    mutable std::mutex guard_;
    std::condition_variable ended_;
    std::map<std::string, Entry> entries_;
    std::set<std::string> making_;
    std::list<std::string> used_;  // most recent first
    std::size_t bytes_ = 0;
    std::size_t limit_ = std::size_t{1} << 30;
    std::size_t timesMade_ = 0;
};

template <class T, class Make>
std::shared_ptr<const T> Memo::get(const std::string& key, RunContext* context, Make&& make) {
    if (Value found = findOrClaim(key, context)) return std::static_pointer_cast<const T>(found);
    try {
        Made<T> made = make();
        auto value = std::make_shared<const T>(std::move(made.value));
        keep(key, value, made.bytes);
        return value;
    } catch (...) {
        drop(key);
        throw;
    }
}

/// Fingerprints of files, hashed again only when size or time say that the file has changed.
class FingerprintCache {
public:
    /// Throws Error when the file cannot be read.
    io::SourceFingerprint of(const std::string& path);
    void clear();

private:
    /// Size and time of the file when it was hashed.
    using Look = std::pair<std::uintmax_t, std::int64_t>;

    std::mutex guard_;
    std::map<std::string, std::pair<Look, io::SourceFingerprint>> known_;
};

}  // namespace kapok::workbook

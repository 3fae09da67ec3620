#include "workbook/memo.h"

#include "sdk/error.h"

#include <chrono>
#include <filesystem>

namespace kapok::workbook {
namespace {

/// How soon a waiting thread hears that it is cancelled.
constexpr std::chrono::milliseconds pollEvery(50);

}  // namespace

Memo::Value Memo::findOrClaim(const std::string& key, RunContext* context) {
    std::unique_lock lock(guard_);
    while (true) {
        if (context) context->check();
        if (const auto found = entries_.find(key); found != entries_.end()) {
            used_.splice(used_.begin(), used_, found->second.used);
            return found->second.value;
        }
        if (making_.insert(key).second) return nullptr;
        ended_.wait_for(lock, pollEvery);
    }
}

void Memo::keep(const std::string& key, Value value, std::size_t bytes) {
    {
        const std::lock_guard lock(guard_);
        making_.erase(key);
        ++timesMade_;
        used_.push_front(key);
        entries_[key] = {std::move(value), bytes, used_.begin()};
        bytes_ += bytes;
        trim();
    }
    ended_.notify_all();
}

void Memo::drop(const std::string& key) {
    {
        const std::lock_guard lock(guard_);
        making_.erase(key);
    }
    ended_.notify_all();
}

void Memo::trim() {
    while (bytes_ > limit_ && !used_.empty()) {
        const auto oldest = entries_.find(used_.back());
        bytes_ -= oldest->second.bytes;
        entries_.erase(oldest);
        used_.pop_back();
    }
}

bool Memo::has(const std::string& key) const {
    const std::lock_guard lock(guard_);
    return entries_.count(key) > 0;
}

void Memo::setLimit(std::size_t bytes) {
    const std::lock_guard lock(guard_);
    limit_ = bytes;
    trim();
}

std::size_t Memo::bytes() const {
    const std::lock_guard lock(guard_);
    return bytes_;
}

std::size_t Memo::timesMade() const {
    const std::lock_guard lock(guard_);
    return timesMade_;
}

void Memo::clear() {
    const std::lock_guard lock(guard_);
    entries_.clear();
    used_.clear();
    bytes_ = 0;
}

io::SourceFingerprint FingerprintCache::of(const std::string& path) {
    namespace fs = std::filesystem;
    const fs::path file(std::u8string(path.begin(), path.end()));
    std::error_code problem;
    const Look look{fs::file_size(file, problem), fs::last_write_time(file, problem).time_since_epoch().count()};
    if (!problem) {
        const std::lock_guard lock(guard_);
        const auto known = known_.find(path);
        if (known != known_.end() && known->second.first == look) return known->second.second;
    }
    const io::SourceFingerprint fresh = io::fingerprint(path);
    const std::lock_guard lock(guard_);
    known_[path] = {look, fresh};
    return fresh;
}

void FingerprintCache::clear() {
    const std::lock_guard lock(guard_);
    known_.clear();
}

}  // namespace kapok::workbook

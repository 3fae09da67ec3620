// Hash tables of 64-bit keys. Private to the layer.
#pragma once

#include <cstdint>
#include <cstring>
#include <vector>

namespace kapok {

/// Mixes all bits (finaliser of MurmurHash3, A. Appleby 2011, public domain).
inline std::uint64_t mixed(std::uint64_t key) {
    key ^= key >> 33;
    key *= 0xFF51AFD7ED558CCDU;
    key ^= key >> 33;
    key *= 0xC4CEB9FE1A85EC53U;
    return key ^ key >> 33;
}

/// Numbers distinct keys from 0 in order of first appearance. Open addressing.
class KeyNumbers {
public:
    static constexpr std::uint32_t unknown = ~std::uint32_t{0};

    explicit KeyNumbers(std::size_t expected = 0) {
        std::size_t size = 64;
        while (size < expected * 2) size *= 2;
        slots_.assign(size, unknown);
    }

    std::uint32_t number(std::uint64_t key) {
        std::size_t slot = find(key);
        if (slots_[slot] != unknown) return slots_[slot];
        if ((keys_.size() + 1) * 2 > slots_.size()) {
            grow();
            slot = find(key);
        }
        slots_[slot] = static_cast<std::uint32_t>(keys_.size());
        keys_.push_back(key);
        return slots_[slot];
    }
    /// `unknown` when the key was never numbered.
    std::uint32_t known(std::uint64_t key) const { return slots_[find(key)]; }

    const std::vector<std::uint64_t>& keys() const { return keys_; }

private:
    std::size_t find(std::uint64_t key) const {
        const std::size_t mask = slots_.size() - 1;
        std::size_t slot = mixed(key) & mask;
        while (slots_[slot] != unknown && keys_[slots_[slot]] != key) slot = (slot + 1) & mask;
        return slot;
    }
    void grow() {
        slots_.assign(slots_.size() * 2, unknown);
        for (std::uint32_t i = 0; i < keys_.size(); ++i) slots_[find(keys_[i])] = i;
    }

    std::vector<std::uint32_t> slots_;
    std::vector<std::uint64_t> keys_;
};

/// Equal numbers have equal bits: -0 is 0.
inline std::uint64_t numberBits(double value) {
    value += 0.0;
    std::uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}

}  // namespace kapok

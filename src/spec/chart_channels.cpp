#include "spec/chart_channels.h"

#include "spec/chart_describe.h"

#include <type_traits>

namespace kapok {

std::vector<NamedChannel> channelsOf(const Encoding& encoding) {
    std::vector<NamedChannel> channels;
    const auto add = [&](std::string name, const Channel& channel) {
        if (!channel.isConstant()) channels.push_back({std::move(name), &channel});
    };
    Members<Encoding>::list([&](const std::string& id, auto member) {
        const auto& held = encoding.*member;
        using Held = std::decay_t<decltype(held)>;
        if constexpr (std::is_same_v<Held, std::optional<Channel>>) {
            if (!held) return;
            add(id == "row" ? "facetRow" : id == "column" ? "facetColumn" : id, *held);
        } else if constexpr (std::is_same_v<Held, std::vector<Channel>>) {
            const std::string stem = id == "dimensions" ? "dimension" : id;
            for (std::size_t i = 0; i < held.size(); ++i) add(stem + std::to_string(i + 1), held[i]);
        }
    });
    return channels;
}

const Channel* channelNamed(const Encoding& encoding, const std::string& name) {
    for (const auto& [id, channel] : channelsOf(encoding)) {
        if (id == name) return channel;
    }
    return nullptr;
}

const Channel* measureOf(const Encoding& encoding) {
    for (const auto* channel : {&encoding.y, &encoding.theta, &encoding.size, &encoding.text, &encoding.color}) {
        if (*channel && !(*channel)->isConstant() && (*channel)->isCounted()) return &**channel;
    }
    return nullptr;
}

}  // namespace kapok

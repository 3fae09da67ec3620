// The entry point of a plugin: a C-layout header that is compared before any virtual call.
#pragma once

#include "sdk/module.h"

#include <cstdint>

namespace kapok {

/// Raised whenever a class of the SDK changes in memory.
inline constexpr std::uint32_t sdkAbi = 2;

/// Plugin and program must be built alike: compiler family, standard library, its debug mode, pointer size.
#if defined(_MSC_VER)
inline constexpr const char* sdkBuildTag = _ITERATOR_DEBUG_LEVEL ? "msvc-debug-64" : "msvc-64";
#elif defined(_LIBCPP_VERSION)
inline constexpr const char* sdkBuildTag = "libc++-64";
#elif defined(_GLIBCXX_DEBUG)
inline constexpr const char* sdkBuildTag = "libstdc++-debug-64";
#else
inline constexpr const char* sdkBuildTag = "libstdc++-64";
#endif

}  // namespace kapok

extern "C" {

/// Checked field by field, in this order, before `modules` is called.
struct KapokPluginApi {
    std::uint32_t abi;     ///< kapok::sdkAbi
    std::uint32_t size;    ///< sizeof(KapokPluginApi)
    const char* buildTag;  ///< kapok::sdkBuildTag
    const char* id;        ///< the same id as in plugin.json
    /// Modules live as long as the program; a plugin is never unloaded.
    const kapok::Module* const* (*modules)(std::size_t* count);
};
}

#if defined(_WIN32)
#define KAPOK_PLUGIN_EXPORT extern "C" __declspec(dllexport)
#else
#define KAPOK_PLUGIN_EXPORT extern "C" __attribute__((visibility("default")))
#endif

/// Defines `kapok_plugin` for the given id and modules: KAPOK_PLUGIN("forecast", ets, seasonalNaive), each an object
/// with static lifetime.
#define KAPOK_PLUGIN(pluginId, ...)                                                                                    \
    KAPOK_PLUGIN_EXPORT const KapokPluginApi* kapok_plugin() {                                                         \
        static const auto modules = [](std::size_t* count) -> const kapok::Module* const* {                            \
            static const auto all = kapok::modulePointers(__VA_ARGS__);                                                \
            *count = all.size();                                                                                       \
            return all.data();                                                                                         \
        };                                                                                                             \
        static const KapokPluginApi api{kapok::sdkAbi, sizeof(KapokPluginApi), kapok::sdkBuildTag, pluginId, modules}; \
        return &api;                                                                                                   \
    }

namespace kapok {

template <class... Modules>
std::vector<const Module*> modulePointers(const Modules&... modules) {
    return {&modules...};
}

}  // namespace kapok

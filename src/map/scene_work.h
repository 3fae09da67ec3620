// The optional RunContext of what makes a scene.
#pragma once

#include "sdk/run_context.h"

#include <algorithm>
#include <functional>

namespace kapok::map {

class Work {
public:
    explicit Work(RunContext* context) : context_(context) {}

    void step(double done) const {
        if (!context_) return;
        context_->check();
        context_->progress(done);
    }

    /// Calls the body for 0 … count - 1, on the context's threads.
    void forEach(std::size_t count, const std::function<void(std::size_t)>& body) const {
        constexpr std::size_t largestBlock = 64;
        const std::size_t block = std::clamp<std::size_t>(count / largestBlock, 1, largestBlock);
        const auto blockBody = [&](std::size_t index) {
            if (context_) context_->check();
            for (std::size_t i = index * block; i < std::min(count, (index + 1) * block); ++i) body(i);
        };
        const std::size_t blocks = (count + block - 1) / block;
        if (context_) return context_->parallelFor(blocks, blockBody);
        for (std::size_t index = 0; index < blocks; ++index) blockBody(index);
    }

private:
    RunContext* context_;
};

}  // namespace kapok::map

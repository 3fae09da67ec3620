// One chart of every mark.
#pragma once

#include "gallery_special.h"

namespace gallery {

inline std::vector<Sample> all() {
    auto list = samples::all(true);
    const auto add = [&](Sample sample) { list.push_back(std::move(sample)); };
    add(stepLine());
    add(shareBars());
    add(lollipop());
    add(heatMap());
    add(boxes(Mark::Boxplot, "box", "月工资（箱线图）"));
    add(boxes(Mark::Tick, "strip", "月工资（散点带）"));
    add(violin());
    add(density());
    add(errors(Mark::ErrorBar, "error-bars", "平均温度及其 95 % 置信区间"));
    add(errors(Mark::ErrorBand, "error-band", "平均温度及其 95 % 置信带"));
    add(pie(false));
    add(pie(true));
    add(facets());
    add(doubleAxis());
    add(references());
    add(logarithmic());
    add(categories(Mark::Pareto, "pareto", "缺陷原因帕累托图", {"划痕", "尺寸超差", "色差", "漏装", "裂纹", "其他"},
                   {42, 180, 67, 21, 96, 30}));
    auto waterfall = categories(Mark::Waterfall, "waterfall", "利润构成瀑布图",
                                {"年初", "收入", "成本", "费用", "税金", "投资收益"}, {120, 380, -210, -90, -42, 36});
    waterfall.spec.mark.totals = true;
    add(waterfall);
    add(slope());
    add(calendar());
    add(hexbin());
    add(treemap());
    add(radar());
    add(dimensions(Mark::Parallel, "parallel", "平行坐标"));
    add(dimensions(Mark::ScatterMatrix, "scatter-matrix", "散点矩阵"));
    add(candlestick());
    add(series(Mark::Control, "control", "单值控制图"));
    add(series(Mark::Correlogram, "correlogram", "自相关图"));
    add(series(Mark::Qq, "qq", "正态 Q–Q 图"));
    add(series(Mark::Lorenz, "lorenz", "收入的洛伦兹曲线"));
    add(pyramid());
    add(sankey());
    add(number(Mark::Gauge, "gauge"));
    add(number(Mark::Tile, "tile"));
    add(crossTable());
    add(labels());
    add(spans());
    return list;
}

}  // namespace gallery

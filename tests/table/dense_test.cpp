// What long charts are drawn from, compared with loops over every row.
#include "table/column_builder.h"
#include "table/density.h"
#include "table/line_outline.h"
#include "table/take.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace kapok;

namespace {

using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t count) { return static_cast<std::size_t>(random() % count); }

/// Numbers of a type, every `gaps`-th missing by chance, and one run of 5,000 missing rows.
ColumnPtr numbers(Type type, std::size_t rows, std::size_t gaps, Random& random) {
    ColumnBuilder builder({.name = "y", .type = type});
    for (std::size_t i = 0; i < rows; ++i) {
        const bool missing = gaps > 0 && (below(random, gaps) == 0 || (i >= 70'000 && i < 75'000));
        if (missing) {
            builder.addMissing();
        } else if (type == Type::Float64) {
            builder.addNumber(std::ldexp(static_cast<double>(below(random, 2'000'001)) - 1e6, -8));
        } else {
            builder.addInteger(static_cast<std::int64_t>(below(random, type == Type::Boolean ? 2 : 20'001)));
        }
    }
    return builder.finish();
}

/// Rising, with runs of equal values and jumps.
ColumnPtr rising(std::size_t rows, Random& random) {
    ColumnBuilder builder({.name = "x", .type = Type::DateTime});
    std::int64_t at = 1'700'000'000'000'000;
    for (std::size_t i = 0; i < rows; ++i) {
        builder.addInteger(at);
        const std::size_t step = below(random, 1000);
        at += step < 100 ? 0 : static_cast<std::int64_t>(step == 999 ? 500'000 : step);
    }
    return builder.finish();
}

Extremes looped(const Column& column, std::size_t begin, std::size_t end) {
    Extremes bounds;
    for (std::size_t row = begin; row < end; ++row) {
        if (!column.isMissing(row)) bounds.add(column.number(row));
    }
    return bounds;
}

}  // namespace

class DenseTest : public QObject {
    Q_OBJECT

private slots:
    void boundsOfEveryRange_data() {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("gaps");
        for (const Type type : {Type::Float64, Type::Int64, Type::Date, Type::Boolean}) {
            for (const int rows : {1, 255, 256, 257, 65'536, 65'537, 200'000}) {
                for (const int gaps : {0, 3}) {
                    QTest::addRow("%s, %d rows, gaps %d", typeName(type).data(), rows, gaps)
                        << static_cast<int>(type) << rows << gaps;
                }
            }
        }
    }
    void boundsOfEveryRange() {
        QFETCH(int, type);
        QFETCH(int, rows);
        QFETCH(int, gaps);
        Random random(11);
        const auto count = static_cast<std::size_t>(rows);
        const RangeBounds bounds(numbers(static_cast<Type>(type), count, static_cast<std::size_t>(gaps), random));
        for (int i = 0; i < 200; ++i) {
            const std::size_t begin = below(random, count + 1);
            const std::size_t end = begin + below(random, i % 2 ? 700 : count - begin + 1);
            QCOMPARE(bounds.of(begin, end), looped(bounds.column(), begin, std::min(end, count)));
        }
        QVERIFY(bounds.of(0, 0).none());
        QCOMPARE(bounds.of(0, count + 5), looped(bounds.column(), 0, count));
    }

    void columnWithoutRows() {
        const RangeBounds bounds(ColumnBuilder({.name = "y", .type = Type::Float64}).finish());
        QVERIFY(bounds.of(0, 10).none());
        const ColumnPtr x = ColumnBuilder({.name = "x", .type = Type::Float64}).finish();
        const ColumnLine line(x, ColumnBuilder({.name = "y", .type = Type::Float64}).finish());
        QVERIFY(lineOutline(line, {0, 0.5, 1}).empty());
    }

    /// Every row in view is in exactly one screen column, whose four values are those of its rows.
    void outlineOfALine_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("gaps");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("all") << 200'000 << 0 << 0.0 << 1.0;
        QTest::newRow("all with gaps") << 200'000 << 4 << 0.0 << 1.0;
        QTest::newRow("a part") << 200'000 << 4 << 0.31 << 0.42;
        QTest::newRow("few rows a column") << 200'000 << 4 << 0.5 << 0.503;
        QTest::newRow("fewer rows than columns") << 200'000 << 0 << 0.5 << 0.5005;
        QTest::newRow("before all") << 1'000 << 0 << -2.0 << -1.0;
        QTest::newRow("after all") << 1'000 << 0 << 2.0 << 3.0;
        QTest::newRow("wider than all") << 1'000 << 3 << -1.0 << 2.0;
    }
    void outlineOfALine() {
        QFETCH(int, rows);
        QFETCH(int, gaps);
        QFETCH(double, from);
        QFETCH(double, to);
        constexpr std::size_t columns = 640;
        Random random(5);
        const auto count = static_cast<std::size_t>(rows);
        const ColumnPtr x = rising(count, random);
        const ColumnPtr y = numbers(Type::Float64, count, static_cast<std::size_t>(gaps), random);
        const ColumnLine line(x, y);
        const double start = x->number(0);
        const double span = x->number(count - 1) - start;
        const double low = start + from * span;
        const double high = start + to * span;

        std::vector<double> edges;
        for (std::size_t k = 0; k <= columns; ++k) {
            edges.push_back(low + (high - low) * static_cast<double>(k) / static_cast<double>(columns));
        }
        const RowSpan seen = rowsBetween(line, low, high);
        for (std::size_t row = 0; row < count; ++row) {
            QCOMPARE(x->number(row) >= low && x->number(row) <= high, row >= seen.begin && row < seen.end);
        }
        std::size_t next = seen.begin > 0 ? seen.begin - 1 : 0;
        std::size_t last = 0;
        bool isFirst = true;
        for (const auto& column : lineOutline(line, edges)) {
            for (; next < column.rows.begin; ++next) QVERIFY(y->isMissing(next));
            QCOMPARE(column.joined, !isFirst && column.rows.begin == last);
            QCOMPARE((Extremes{column.lowest, column.highest}), looped(*y, next, column.rows.end));
            QCOMPARE(column.first, y->number(column.rows.begin));
            QCOMPARE(column.last, y->number(column.rows.end - 1));
            for (const std::size_t row : {column.rows.begin, column.rows.end - 1}) {
                const double place = (x->number(row) - low) / (high - low) * columns;
                if (column.pixel >= 0 && column.pixel < static_cast<std::ptrdiff_t>(columns)) {
                    QVERIFY(std::abs(place - static_cast<double>(column.pixel) - 0.5) <= 0.5 + 1e-6);
                } else {
                    QVERIFY(column.pixel < 0 ? place < 0 : place > columns);
                }
            }
            last = next = column.rows.end;
            isFirst = false;
        }
        for (; next < seen.end; ++next) QVERIFY(y->isMissing(next));
    }

    /// One line of several that share their columns is drawn as if it had columns of its own.
    void outlineOfListedRows() {
        Random random(7);
        constexpr std::size_t count = 100'000;
        const ColumnPtr x = rising(count, random);
        const ColumnPtr y = numbers(Type::Float64, count, 4, random);
        std::vector<RowIndex> rows;
        for (std::size_t row = 0; row < count; row += 1 + below(random, 3)) rows.push_back(static_cast<RowIndex>(row));
        const ListedLine listed(x, y, std::make_shared<const std::vector<std::uint32_t>>(rows.begin(), rows.end()));
        const ColumnLine own(take(x, rows), take(y, rows));
        std::vector<double> edges;
        for (int k = 0; k <= 100; ++k) edges.push_back(x->number(500) + (x->number(90'000) - x->number(500)) * k / 100);
        const auto expected = lineOutline(own, edges);
        const auto made = lineOutline(listed, edges);
        QCOMPARE(made.size(), expected.size());
        QVERIFY(made.size() > 90);
        for (std::size_t i = 0; i < made.size(); ++i) {
            QCOMPARE(made[i].pixel, expected[i].pixel);
            QCOMPARE(made[i].rows, expected[i].rows);
            QCOMPARE(made[i].joined, expected[i].joined);
            QCOMPARE(made[i].first, expected[i].first);
            QCOMPARE(made[i].lowest, expected[i].lowest);
            QCOMPARE(made[i].highest, expected[i].highest);
            QCOMPARE(made[i].last, expected[i].last);
        }
    }

    void everyPointCounts_data() {
        QTest::addColumn<int>("type");
        QTest::addColumn<bool>("masked");
        QTest::addColumn<bool>("colored");
        QTest::addColumn<bool>("logarithmic");
        for (const Type type : {Type::Float64, Type::Int64}) {
            for (const bool masked : {false, true}) {
                for (const bool colored : {false, true}) {
                    for (const bool logarithmic : {false, true}) {
                        QTest::addRow("%s%s%s%s", typeName(type).data(), masked ? ", masked" : "",
                                      colored ? ", colours" : "", logarithmic ? ", logarithmic" : "")
                            << static_cast<int>(type) << masked << colored << logarithmic;
                    }
                }
            }
        }
    }
    void everyPointCounts() {
        QFETCH(int, type);
        QFETCH(bool, masked);
        QFETCH(bool, colored);
        QFETCH(bool, logarithmic);
        constexpr std::size_t rows = 150'000;
        Random random(3);
        DensityPoints points{.x = numbers(static_cast<Type>(type), rows, 9, random),
                             .y = numbers(Type::Date, rows, 9, random)};
        RowMask mask(rows);
        for (std::size_t row = 0; row < rows; ++row) mask.set(row, below(random, 5) == 0);
        if (masked) points.rows = &mask;
        std::vector<std::uint8_t> layerOf(colored ? rows : 0);
        for (auto& layer : layerOf) layer = static_cast<std::uint8_t>(below(random, 3));
        points.layerOf = layerOf;
        DensityAxis x{.low = 100, .high = 3000, .cells = 37};
        if (logarithmic) x = {.low = 2, .high = 3.5, .cells = 37, .transform = [](double v) { return std::log10(v); }};
        const DensityAxis y{.low = 500, .high = 15'000, .cells = 23};

        std::vector<std::uint32_t> expected(37 * 23 * (colored ? 3 : 1));
        std::vector<RowIndex> inside;
        for (std::size_t row = 0; row < rows; ++row) {
            if (points.x->isMissing(row) || points.y->isMissing(row) || (masked && !mask[row])) continue;
            const double px = logarithmic ? std::log10(points.x->number(row)) : points.x->number(row);
            const double py = points.y->number(row);
            if (!(px >= x.low && px <= x.high && py >= y.low && py <= y.high)) continue;
            const double perX = 37 / (x.high - x.low);
            const double perY = 23 / (y.high - y.low);
            const auto cx = std::min<std::size_t>(36, static_cast<std::size_t>((px - x.low) * perX));
            const auto cy = std::min<std::size_t>(22, static_cast<std::size_t>((py - y.low) * perY));
            const std::size_t layer = colored ? layerOf[row] : 0;
            ++expected[(layer * 23 + cy) * 37 + cx];
            inside.push_back(static_cast<RowIndex>(row));
        }
        const DensityGrid grid = density(points, x, y);
        QCOMPARE(grid.counts, expected);
        QCOMPARE(grid.total, inside.size());
        QVERIFY(inside.size() > 1000);
        QVERIFY(*pointsInside(points, x, y, inside.size()) == inside);
        QVERIFY(!pointsInside(points, x, y, inside.size() - 1));
    }
};

QTEST_GUILESS_MAIN(DenseTest)
#include "dense_test.moc"

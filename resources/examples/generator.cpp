// Writes the synthetic data of the shipped example. Nothing in it was observed: magnitudes and growth are made
// plausible, and the same seed writes the same files. Usage: example_generator FOLDER
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <numbers>
#include <random>
#include <string>
#include <vector>

namespace {

constexpr int firstYear = 2015;
constexpr int lastYear = 2024;
constexpr int enterpriseCount = 6000;

/// The 21 prefecture-level cities of Guangdong (GB/T 2260); `share` of enterprises, `growth` a year.
struct City {
    int code;
    const char* name;
    const char* region;
    double share;
    double growth;
    int parks;
};

constexpr std::array<City, 21> cities{{
    {440100, "广州市", "珠三角", 0.150, 0.052, 6}, {440200, "韶关市", "粤北", 0.014, 0.031, 2},
    {440300, "深圳市", "珠三角", 0.245, 0.068, 8}, {440400, "珠海市", "珠三角", 0.040, 0.061, 4},
    {440500, "汕头市", "粤东", 0.026, 0.043, 2},   {440600, "佛山市", "珠三角", 0.135, 0.048, 6},
    {440700, "江门市", "珠三角", 0.042, 0.047, 3}, {440800, "湛江市", "粤西", 0.022, 0.051, 3},
    {440900, "茂名市", "粤西", 0.020, 0.036, 2},   {441200, "肇庆市", "珠三角", 0.026, 0.045, 3},
    {441300, "惠州市", "珠三角", 0.060, 0.066, 4}, {441400, "梅州市", "粤北", 0.010, 0.027, 2},
    {441500, "汕尾市", "粤东", 0.008, 0.049, 1},   {441600, "河源市", "粤北", 0.011, 0.041, 2},
    {441700, "阳江市", "粤西", 0.011, 0.046, 2},   {441800, "清远市", "粤北", 0.018, 0.044, 2},
    {441900, "东莞市", "珠三角", 0.102, 0.055, 5}, {442000, "中山市", "珠三角", 0.036, 0.037, 3},
    {445100, "潮州市", "粤东", 0.011, 0.030, 1},   {445200, "揭阳市", "粤东", 0.019, 0.033, 2},
    {445300, "云浮市", "粤北", 0.008, 0.034, 1},
}};

/// Divisions of section C of GB/T 4754-2017; `perHead` output in 10,000 yuan a head in 2015.
struct Industry {
    int code;
    const char* name;
    double share;
    double perHead;
    double growth;
};

constexpr std::array<Industry, 31> industries{{
    {13, "农副食品加工业", 0.030, 150, 0.02},
    {14, "食品制造业", 0.028, 95, 0.03},
    {15, "酒、饮料和精制茶制造业", 0.012, 120, 0.02},
    {16, "烟草制品业", 0.002, 620, 0.01},
    {17, "纺织业", 0.035, 62, -0.01},
    {18, "纺织服装、服饰业", 0.060, 42, -0.02},
    {19, "皮革、毛皮、羽毛及其制品和制鞋业", 0.035, 38, -0.03},
    {20, "木材加工和木、竹、藤、棕、草制品业", 0.012, 66, 0.00},
    {21, "家具制造业", 0.038, 52, 0.01},
    {22, "造纸和纸制品业", 0.030, 98, 0.02},
    {23, "印刷和记录媒介复制业", 0.025, 58, 0.01},
    {24, "文教、工美、体育和娱乐用品制造业", 0.042, 60, 0.00},
    {25, "石油、煤炭及其他燃料加工业", 0.004, 1150, 0.03},
    {26, "化学原料和化学制品制造业", 0.045, 170, 0.04},
    {27, "医药制造业", 0.016, 108, 0.06},
    {28, "化学纤维制造业", 0.004, 140, 0.01},
    {29, "橡胶和塑料制品业", 0.075, 66, 0.02},
    {30, "非金属矿物制品业", 0.050, 92, 0.02},
    {31, "黑色金属冶炼和压延加工业", 0.010, 330, 0.03},
    {32, "有色金属冶炼和压延加工业", 0.014, 290, 0.03},
    {33, "金属制品业", 0.080, 74, 0.03},
    {34, "通用设备制造业", 0.055, 80, 0.04},
    {35, "专用设备制造业", 0.062, 84, 0.06},
    {36, "汽车制造业", 0.020, 190, 0.07},
    {37, "铁路、船舶、航空航天和其他运输设备制造业", 0.010, 98, 0.03},
    {38, "电气机械和器材制造业", 0.095, 102, 0.06},
    {39, "计算机、通信和其他电子设备制造业", 0.115, 128, 0.07},
    {40, "仪器仪表制造业", 0.018, 72, 0.05},
    {41, "其他制造业", 0.010, 48, 0.00},
    {42, "废弃资源综合利用业", 0.006, 160, 0.05},
    {43, "金属制品、机械和设备修理业", 0.003, 70, 0.03},
}};

constexpr std::array<const char*, 4> ownerships{"国有控股", "民营", "港澳台资", "外资"};
constexpr std::array<double, 4> ownershipShares{0.06, 0.68, 0.16, 0.10};

/// Growth common to all, by year from 2016: the slack of 2020 and the rebound of 2021 among them.
constexpr std::array<double, 9> commonGrowth{0.010, 0.022, 0.004, -0.006, -0.045, 0.062, -0.008, 0.006, 0.012};

/// Uniform and normal numbers that are the same with every compiler (the standard's distributions are not).
class Random {
public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    double uniform() { return static_cast<double>(engine_() >> 11) * 0x1.0p-53; }

    /// Box and Muller (1958).
    double normal() {
        const double radius = std::sqrt(-2 * std::log(1 - uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }

    template <class Weights>
    std::size_t choose(const Weights& weights) {
        double rest = uniform();
        for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
            rest -= weights[i];
            if (rest < 0) return i;
        }
        return weights.size() - 1;
    }

private:
    std::mt19937_64 engine_;
};

template <class Rows>
std::vector<double> sharesOf(const Rows& rows) {
    std::vector<double> shares;
    double total = 0;
    for (const auto& row : rows) total += row.share;
    for (const auto& row : rows) shares.push_back(row.share / total);
    return shares;
}

/// A made-up unified social credit code with its right check character (GB 32100-2015, modulus 31).
std::string creditCode(int cityCode, std::uint64_t serial) {
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    std::string code = "91" + std::to_string(cityCode) + "MA";
    std::string tail;
    for (int i = 0; i < 7; ++i) {
        tail.insert(tail.begin(), alphabet[serial % 31]);
        serial /= 31;
    }
    code += tail;
    int sum = 0;
    int weight = 1;
    for (const char c : code) {
        sum += static_cast<int>(alphabet.find(c)) * weight;
        weight = weight * 3 % 31;
    }
    return code + alphabet[static_cast<std::size_t>((31 - sum % 31) % 31)];
}

/// Size class by employment (the statistical rule for industry of 2017, by employment alone).
const char* sizeClass(long employment) {
    if (employment >= 1000) return "大型";
    if (employment >= 300) return "中型";
    return employment >= 20 ? "小型" : "微型";
}

struct Enterprise {
    std::string code;
    const City* city;
    const Industry* industry;
    std::size_t ownership;
    std::string park;
    int opened;
    int closed;
    double employment;  // in its first year
    double efficiency;  // factor on output a head
    double growth;      // its own, a year
};

Enterprise makeEnterprise(Random& random, int number, const std::vector<double>& cityShares,
                          const std::vector<double>& industryShares) {
    Enterprise e;
    e.city = &cities[random.choose(cityShares)];
    e.industry = &industries[random.choose(industryShares)];
    e.ownership = random.choose(ownershipShares);
    e.code = creditCode(e.city->code, 104729ULL * static_cast<std::uint64_t>(number + 7919));
    if (random.uniform() < 0.42) {
        const int park = 1 + static_cast<int>(random.uniform() * e.city->parks);
        e.park = std::string(e.city->name).substr(0, std::string(e.city->name).size() - 3) + "产业园" +
                 std::to_string(park) + "区";
    }
    e.opened = random.uniform() < 0.72 ? firstYear : firstYear + 1 + static_cast<int>(random.uniform() * 9);
    e.closed =
        random.uniform() < 0.80 ? lastYear : e.opened + static_cast<int>(random.uniform() * (lastYear - e.opened + 1));
    const double foreign = e.ownership >= 2 ? 0.55 : 0.0;
    e.employment = std::max(4.0, std::exp(4.15 + foreign + 1.15 * random.normal()));
    e.efficiency = std::exp(0.42 * random.normal() + (e.city->share > 0.1 ? 0.18 : 0.0) + (e.park.empty() ? 0 : 0.06));
    e.growth = 0.035 * random.normal();
    return e;
}

void writeYears(const Enterprise& e, Random& random, std::ofstream& out) {
    double level = 1;
    for (int year = firstYear; year <= e.closed; ++year) {
        if (year > firstYear) {
            level *= 1 + commonGrowth[static_cast<std::size_t>(year - firstYear - 1)] + 0.6 * e.city->growth +
                     0.7 * e.industry->growth + e.growth + 0.05 * random.normal();
            level = std::max(level, 0.2);
        }
        if (year < e.opened) continue;
        const double productivity = std::pow(1.032, year - firstYear);
        const long employment = std::max(3L, std::lround(e.employment * level / std::pow(productivity, 0.75)));
        const double output = static_cast<double>(employment) * e.industry->perHead * e.efficiency * productivity;
        const double investment = output * 0.055 * std::exp(0.6 * random.normal());
        const bool silent = random.uniform() < 0.012;  // did not answer the question on investment
        out << year << ',' << e.code << ',' << e.city->code << ',' << e.city->name << ',' << e.city->region << ",C"
            << e.industry->code << ',' << e.industry->name << ',' << sizeClass(employment) << ','
            << ownerships[e.ownership] << ',' << e.park << ',' << employment << ',' << std::lround(output) << ',';
        if (!silent) out << std::lround(investment);
        out << '\n';
    }
}

void writeSurvey(const std::string& path) {
    std::ofstream out(path, std::ios::binary);
    out << "year,enterprise,city_code,city,region,industry_code,industry,size,ownership,park,employment,output,"
           "investment\n";
    Random random(20241231);
    const auto cityShares = sharesOf(cities);
    const auto industryShares = sharesOf(industries);
    for (int i = 0; i < enterpriseCount; ++i) {
        writeYears(makeEnterprise(random, i, cityShares, industryShares), random, out);
    }
}

/// First days of the Spring Festival, 2014–2024, as day of the year (1 January is 1).
constexpr std::array<int, 11> springFestival{31, 50, 39, 28, 47, 36, 25, 43, 32, 22, 41};

/// Share of the festival's slack (20 days around it) that falls into a month.
double festivalShare(int year, int month) {
    constexpr std::array<int, 4> monthStarts{1, 32, 60, 91};
    if (month > 3) return 0;
    const int start = springFestival[static_cast<std::size_t>(year - 2014)] - 7;
    int days = 0;
    for (int day = start; day < start + 20; ++day) {
        days += day >= monthStarts[static_cast<std::size_t>(month - 1)] &&
                day < monthStarts[static_cast<std::size_t>(month)];
    }
    return days / 20.0;
}

void writeIndicator(const std::string& path) {
    std::ofstream out(path, std::ios::binary);
    out << "month,output,electricity\n";
    Random random(4754);
    constexpr std::array<double, 12> season{0.99, 0.97, 1.01, 0.98, 1.00, 1.04, 0.98, 0.99, 1.02, 0.99, 1.01, 1.06};
    double level = 820;
    for (int year = 2014; year <= 2024; ++year) {
        for (int month = 1; month <= 12; ++month) {
            level *= 1.0042 + 0.006 * random.normal();
            const bool halted = year == 2020 && (month == 2 || month == 3);
            const double factor = season[static_cast<std::size_t>(month - 1)] *
                                  (1 - 0.22 * festivalShare(year, month)) * (halted ? 0.82 : 1.0) *
                                  std::exp(0.008 * random.normal());
            std::array<char, 64> line{};
            std::snprintf(line.data(), line.size(), "%04d-%02d-01,%.1f,%.1f\n", year, month, level * factor,
                          level * factor * 0.41 * (1 + 0.12 * std::sin((month - 4) / 6.0 * std::numbers::pi)));
            out << line.data();
        }
    }
}

}  // namespace

int main(int count, char** words) {
    if (count != 2) {
        std::cerr << "usage: example_generator FOLDER\n";
        return 2;
    }
    const std::string folder = words[1];
    writeSurvey(folder + "/guangdong-survey.csv");
    writeIndicator(folder + "/guangdong-indicator.csv");
    return std::ifstream(folder + "/guangdong-indicator.csv").good() ? 0 : 1;
}

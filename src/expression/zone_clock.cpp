#include "expression/calendar.h"

#include <unicode/timezone.h>
#include <unicode/unistr.h>

namespace kapok::expression {
namespace {

constexpr std::int64_t microsecondsPerMillisecond = 1000;
/// Offsets change on whole quarters of an hour in every zone's history since 1970.
constexpr std::int64_t quarterHour = hourMicroseconds / 4;

}  // namespace

struct ZoneClock::Zone {
    std::unique_ptr<icu::TimeZone> zone;
    std::int64_t quarter[2] = {INT64_MIN, INT64_MIN};  // last asked: [0] by UTC, [1] by local time
    std::int64_t offset[2] = {0, 0};

    std::int64_t offsetAt(std::int64_t time, bool local) {
        const std::int64_t asked = floorDivide(time, quarterHour);
        if (asked == quarter[local]) return offset[local];
        std::int32_t raw = 0;
        std::int32_t saving = 0;
        UErrorCode status = U_ZERO_ERROR;
        const auto milliseconds = static_cast<UDate>(floorDivide(time, microsecondsPerMillisecond));
        zone->getOffset(milliseconds, local, raw, saving, status);
        quarter[local] = asked;
        offset[local] = (std::int64_t{raw} + saving) * microsecondsPerMillisecond;
        return offset[local];
    }
};

ZoneClock::ZoneClock(const std::string& zone) {
    if (zone.empty() || zone == "UTC") return;
    std::unique_ptr<icu::TimeZone> found(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone)));
    if (!found || *found == icu::TimeZone::getUnknown()) return;
    zone_ = std::make_unique<Zone>();
    zone_->zone = std::move(found);
}

ZoneClock::~ZoneClock() = default;
ZoneClock::ZoneClock(ZoneClock&&) noexcept = default;
ZoneClock& ZoneClock::operator=(ZoneClock&&) noexcept = default;

std::int64_t ZoneClock::toLocal(std::int64_t utc) const { return zone_ ? utc + zone_->offsetAt(utc, false) : utc; }

std::int64_t ZoneClock::toUtc(std::int64_t local) const { return zone_ ? local - zone_->offsetAt(local, true) : local; }

}  // namespace kapok::expression

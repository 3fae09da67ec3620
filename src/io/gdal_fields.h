// Features become rows: each field of a layer fills a column of ours.
#pragma once

#include "io/open.h"
#include "table/column_builder.h"

#include <deque>
#include <memory>

class OGRFeature;
class OGRLayer;

namespace kapok::io {

/// Columns of the fields and geometries of a layer. Fields of text are looked at again at the end: in spreadsheets
/// all cells decide their type; in layers text stays text.
class FeatureColumns {
public:
    FeatureColumns(OGRLayer& layer, const OpenOptions& options, ImportReport& report);

    void add(const OGRFeature& feature);
    Table finish();

private:
    enum class Source : std::uint8_t { Boolean, Integer, Real, Text, Date, DateTime };
    struct FieldColumn {
        int index = 0;
        Source source = Source::Text;
        int zoneFlag = 0;  ///< of the first time that was there
        bool mixedZones = false;
        ColumnBuilder builder;
    };

    void addField(const OGRFeature& feature, FieldColumn& column);
    void addTime(const OGRFeature& feature, FieldColumn& column);
    void addGeometry(const OGRFeature& feature, int index, ColumnBuilder& column);

    std::deque<FieldColumn> fields_;
    std::deque<ColumnBuilder> geometries_;
    std::string wkb_;
    ImportReport& report_;
};

}  // namespace kapok::io

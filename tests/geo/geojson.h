// Features of a GeoJSON file as geometries, for tests.
#pragma once

#include "geo/geometry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kapok::test {

struct Feature {
    QString name;
    QString code;
    geo::Geometry geometry;
};

inline void addRing(geo::Geometry& geometry, geo::PartKind kind, const QJsonArray& ring) {
    std::vector<geo::Point> points;
    for (const auto& position : ring) points.push_back({position[0].toDouble(), position[1].toDouble()});
    geometry.add(kind, points);
}

inline void addPolygon(geo::Geometry& geometry, const QJsonArray& rings) {
    for (int i = 0; i < rings.size(); ++i)
        addRing(geometry, i == 0 ? geo::PartKind::Outer : geo::PartKind::Hole, rings[i].toArray());
}

/// Polygons and multipolygons; no features when the file is absent.
inline std::vector<Feature> readGeoJson(const QString& path, const QString& codeField) {
    std::vector<Feature> features;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return features;
    const auto list = QJsonDocument::fromJson(file.readAll()).object()["features"].toArray();
    for (const auto& item : list) {
        const auto properties = item.toObject()["properties"].toObject();
        const auto shape = item.toObject()["geometry"].toObject();
        Feature feature{properties["name"].toString(), properties[codeField].toVariant().toString(), {}};
        const auto coordinates = shape["coordinates"].toArray();
        if (shape["type"] == "Polygon") addPolygon(feature.geometry, coordinates);
        if (shape["type"] == "MultiPolygon") {
            for (const auto& polygon : coordinates) addPolygon(feature.geometry, polygon.toArray());
        }
        features.push_back(std::move(feature));
    }
    return features;
}

}  // namespace kapok::test

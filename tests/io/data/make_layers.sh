#!/bin/sh
# Makes the JSON files and layers of this folder with gzip, zstd and ogr2ogr (GDAL 3.6): sh make_layers.sh
set -e
cd "$(dirname "$0")"
cat > lines.jsonl <<'TEXT'
{"city":"广州","stats":{"population":1882.7,"year":2023}}
{"city":"深圳","stats":{"population":1779.01,"year":2023}}
TEXT
cat > records.json <<'TEXT'
{"status": "ok", "data": {"items": [
{"city":"广州","stats":{"population":1882.7,"year":2023}},
{"city":"深圳","stats":{"population":1779.01,"year":2023}}]}}
TEXT
for file in lines.jsonl records.json; do
    gzip -9nkf $file
    zstd -qf $file
done
cat > shapes.geojson <<'TEXT'
{"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"name": "point"}, "geometry": {"type": "Point", "coordinates": [113.25, 23.125]}},
{"type": "Feature", "properties": {"name": "height"}, "geometry": {"type": "Point", "coordinates": [113, 23, 8848.86]}},
{"type": "Feature", "properties": {"name": "line"}, "geometry": {"type": "LineString", "coordinates": [[0, 0], [1.5, -2], [1e-3, 90]]}},
{"type": "Feature", "properties": {"name": "hole"}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [4, 0], [4, 4], [0, 0]], [[1, 0.5], [2, 1], [2, 0.5], [1, 0.5]]]}},
{"type": "Feature", "properties": {"name": "points"}, "geometry": {"type": "MultiPoint", "coordinates": [[1, 2], [3, 4]]}},
{"type": "Feature", "properties": {"name": "lines"}, "geometry": {"type": "MultiLineString", "coordinates": [[[1, 2, 3], [3, 4, 5]], [[5, 6, 7], [7, 8, 9]]]}},
{"type": "Feature", "properties": {"name": "polygons"}, "geometry": {"type": "MultiPolygon", "coordinates": [[[[0, 0], [1, 0], [1, 1], [0, 0]]], [[[5, 5], [6, 5], [6, 6], [5, 5]]]]}},
{"type": "Feature", "properties": {"name": "collection"}, "geometry": {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [1, 2]}, {"type": "LineString", "coordinates": [[1, 2], [3, 4]]}]}},
{"type": "Feature", "properties": {"name": "none"}, "geometry": null}
]}
TEXT
rm -f shapes.gpkg places.fgb places.kml places.gml places.dxf
ogr2ogr -f GPKG shapes.gpkg shapes.geojson
cat > /tmp/places.geojson <<'TEXT'
{"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"Name": "广州", "count": 7}, "geometry": {"type": "Point", "coordinates": [113.25, 23.125]}},
{"type": "Feature", "properties": {"Name": "深圳", "count": 8}, "geometry": {"type": "Point", "coordinates": [114, 22.5]}}
]}
TEXT
ogr2ogr -f FlatGeobuf -nln places places.fgb /tmp/places.geojson
ogr2ogr -f LIBKML -nln places places.kml /tmp/places.geojson
ogr2ogr -f GML -nln places places.gml /tmp/places.geojson
rm -f places.xsd
ogr2ogr -f DXF -select "" places.dxf /tmp/places.geojson

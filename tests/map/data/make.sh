#!/bin/sh
# Makes the rasters of the tests with the command line tools of GDAL 3.6.2, awk, python3 and sqlite3.
set -e
rm -f *.tif *.mbtiles
awk 'BEGIN { pi = 3.14159265358979; print "ncols 120\nnrows 90\nxllcorner 700000\nyllcorner 2500000\ncellsize 1000\nNODATA_value -9999";
  for (r = 0; r < 90; r++) { for (c = 0; c < 120; c++) {
    v = 400 + 350 * sin(c / 17) * cos(r / 13) + 3 * c;
    printf "%s%.3f", c ? " " : "", (c - 100) ^ 2 + (r - 20) ^ 2 < 64 ? -9999 : v } print "" } }' > hills.asc
gdal_translate -q -a_srs EPSG:32649 -ot Float32 -co COMPRESS=DEFLATE -co PREDICTOR=3 hills.asc hills.tif
# Red grows eastwards, green northwards, blue is a board of squares.
python3 -c "
import sys
out = sys.stdout.buffer
out.write(b'P6 128 128 255 ')
for r in range(128):
    for c in range(128): out.write(bytes([c * 2, 255 - r * 2, (c // 16 + r // 16) % 2 * 200]))" > photo.ppm
gdal_translate -q -a_srs EPSG:4326 -a_ullr 112 24 116 20 -co COMPRESS=DEFLATE photo.ppm photo.tif
gdal_translate -q -of GTiff photo.ppm nowhere.tif -co COMPRESS=DEFLATE
# Three colours: red, green and blue.
printf 'ncols 3\nnrows 2\nxllcorner 112\nyllcorner 20\ncellsize 1\n0 1 2\n2 1 0\n' > palette.asc
gdal_translate -q -of VRT -ot Byte -a_srs EPSG:4326 palette.asc palette.vrt
sed -i 's|<VRTRasterBand[^>]*>|&<ColorInterp>Palette</ColorInterp><ColorTable><Entry c1="255" c2="0" c3="0" c4="255"/><Entry c1="0" c2="255" c3="0" c4="255"/><Entry c1="0" c2="0" c3="255" c4="255"/></ColorTable>|' palette.vrt
gdal_translate -q palette.vrt palette.tif
gdal_translate -q -of MBTILES -co TILE_FORMAT=PNG -co MINZOOM=6 -co MAXZOOM=7 photo.tif tiles.mbtiles
gdaladdo -q tiles.mbtiles 2
sqlite3 tiles.mbtiles "INSERT OR REPLACE INTO metadata VALUES ('attribution', '© Painter'); VACUUM"
printf 'x,y\n113,23\n' > points.csv
ogr2ogr -f MBTILES -dsco MAXZOOM=1 -oo X_POSSIBLE_NAMES=x -oo Y_POSSIBLE_NAMES=y -a_srs EPSG:4326 vector.mbtiles points.csv
rm -f points.csv palette.asc palette.vrt hills.asc photo.ppm *.aux.xml

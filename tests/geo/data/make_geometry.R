# Makes wkb.csv: WKB of both byte orders and its measures, by R's sf 1.0-9 with GEOS 3.11.1 (Debian 12).
#   Rscript make_geometry.R > wkb.csv
suppressMessages(library(sf))
texts <- c(
  "POINT (2 4)", "POINT Z (2 4 9)", "LINESTRING (0 0, 3 4, 3 10)", "LINESTRING ZM (0 0 1 2, 3 4 1 2, 3 10 1 2)",
  "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))", "POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0), (2 2, 5 2, 5 5, 2 5, 2 2))",
  "POLYGON Z ((113 22 1, 114 22.5 1, 113.7 23.4 1, 112.9 23 1, 113 22 1))",
  "MULTIPOINT ((1 1), (2 5), (3 3))", "MULTILINESTRING ((0 0, 1 1), (5 5, 5 9, 7 9))",
  "MULTIPOLYGON (((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1)), ((10 10, 12 10, 11 14, 10 10)))",
  "GEOMETRYCOLLECTION (POINT (1 1), LINESTRING (0 0, 8 6), POLYGON ((0 0, 6 0, 0 6, 0 0)))",
  "MULTIPOLYGON EMPTY", "POINT EMPTY")
hex <- function(g, endian) {
  bytes <- st_as_binary(g, endian = endian, pureR = TRUE)[[1]]
  paste(format(bytes), collapse = "")
}
cat("text;little;big;area;x;y\n")
for (text in texts) {
  g <- st_as_sfc(text)
  c <- st_coordinates(st_centroid(st_zm(g)))
  cat(text, hex(g, "little"), hex(g, "big"),
      sprintf("%.17g", st_area(st_zm(g))), sprintf("%.17g", c[1]), sprintf("%.17g", c[2]), sep = ";")
  cat("\n")
}

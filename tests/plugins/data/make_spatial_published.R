# Data that published results are about, as tables for the tests (Debian 12: r-cran-guerry 1.8.0, r-cran-spdep 1.2-7).
# modules/guerry.csv, guerry.gal: A.-M. Guerry, Essai sur la statistique morale de la France, 1833, as package Guerry gives it,
# without Corsica, and the queen neighbours of its map of 1830; column p_geoda: pseudo p-values of the local Moran of crimes
# against property with 9,999 permutations that the tutorial of rgeoda 0.0.8 prints.
# modules/georgia.csv: census of 1990, counties of Georgia, as package spgwr 0.6 gives it (the first argument is its folder),
# columns standardised with the divisor n. modules/baltimore.csv: house sales of 1978, of spData, CC0 1.0; baltimore.gal: the
# queen neighbours of their Thiessen polygons, which L. Anselin made for PySAL.
suppressMessages({library(spdep); library(sp); library(Guerry)})
options(digits = 17)
number <- function(x) sprintf("%.15g", x)
table_of <- function(name, frame) write.table(as.data.frame(lapply(frame, number), check.names = FALSE), paste0("modules/", name, ".csv"), sep = ",", quote = FALSE, row.names = FALSE)
data(gfrance85); queen <- poly2nb(gfrance85)
lines <- "0 85 guerry row"; for (i in 1:85) lines <- c(lines, paste(i, length(queen[[i]])), paste(queen[[i]], collapse = " ")); writeLines(lines, "modules/guerry.gal")
p <- scan(text = "0.4187 0.1265 0.0004 0.4679 0.4545 0.0728 0.2312 0.3071 0.3115 0.3088 0.2187 0.4834 0.2686 0.0102 0.2024 0.1789 0.1320
0.0020 0.4558 0.3519 0.0479 0.1376 0.4441 0.4195 0.0032 0.0388 0.4733 0.4187 0.1278 0.3300 0.4939 0.4427 0.3393 0.1419 0.2714 0.0606
0.0724 0.2247 0.2628 0.0185 0.0214 0.4899 0.0719 0.0589 0.2288 0.0189 0.3759 0.3217 0.2812 0.3735 0.4695 0.2743 0.4518 0.4286 0.1471
0.3222 0.0647 0.0025 0.0917 0.2812 0.0001 0.2419 0.2462 0.1266 0.1270 0.3553 0.0094 0.3123 0.0724 0.2975 0.0307 0.1320 0.0001 0.0002
0.4633 0.0056 0.2162 0.3681 0.1335 0.4069 0.4536 0.3547 0.0035 0.3096 0.1277", quiet = TRUE)
table_of("guerry", cbind(as.data.frame(gfrance85)[, c("Crime_pers", "Crime_prop", "Literacy", "Donations", "Infants", "Suicides", "Pop1831")], p_geoda = p))
load(file.path(commandArgs(TRUE)[1], "data", "georgia.rda")); counties <- as(gSRDF, "data.frame")
scaled <- lapply(counties[, c("PctBach", "PctFB", "PctBlack", "PctRural")], function(x) (x - mean(x)) / sqrt(mean((x - mean(x))^2)))
table_of("georgia", cbind(counties[, c("X", "Y")], as.data.frame(scaled)))
data(baltimore, package = "spData"); table_of("baltimore", baltimore[, c("PRICE", "NROOM", "AGE", "SQFT")])

# Makes classes.csv: reference classes of R's own data sets, by R 4.2.2 and classInt 0.4-9 (Debian 12).
#   Rscript make_classes.R > classes.csv
# Natural breaks: classInt's "fisher" (Hartigan's Fortran of Fisher 1958); given as the highest value of each class.
# Box maps and head/tail breaks: classInt's "box" (its inner breaks) and "headtails".
# The others: stats::quantile (type 7), base::pretty, seq and the definition in classes.h; counted by base::cut.
suppressMessages(library(classInt))
number <- function(x) paste(sprintf("%.17g", x), collapse = " ")
row <- function(name, method, k, x, breaks) {
  breaks <- unique(breaks)
  counts <- table(cut(x, breaks, include.lowest = TRUE, right = TRUE))
  cat(name, method, k, number(breaks), paste(counts, collapse = " "), sep = ",")
  cat("\n")
}
natural <- function(name, k, x) {
  fisher <- classIntervals(x, k, style = "fisher")$brks
  group <- findInterval(x, fisher, rightmost.closed = TRUE)
  cat(name, "natural_breaks", k, number(c(min(x), tapply(x, group, max))), paste(table(group), collapse = " "), sep = ",")
  cat("\n")
}
sets <- list(rivers = rivers, precip = as.numeric(precip), islands = as.numeric(islands),
             eruptions = faithful$eruptions, magnitudes = quakes$mag)
# Classes that are kept when they are empty; the outermost fences stand for what lies beyond them.
fixed <- function(name, method, x, breaks) {
  counts <- table(factor(findInterval(x, breaks[2:6], left.open = TRUE), 0:5))
  cat(name, method, 6, number(breaks), paste(counts, collapse = " "), sep = ",")
  cat("\n")
}
box <- function(name, method, x, hinge) {
  inner <- classIntervals(x, style = "box", iqr_mult = hinge)$brks[2:6]
  fixed(name, method, x, c(min(x, inner[1]), inner, max(x, inner[5])))
}
cat("name,method,classes,breaks,counts\n")
for (name in names(sets)) {
  x <- sets[[name]]
  cat(name, "values", 0, number(x), "", sep = ",")
  cat("\n")
  for (k in c(2, 3, 5, 7, 9)) {
    row(name, "quantile", k, x, quantile(x, (0:k) / k))
    row(name, "equal_interval", k, x, seq(min(x), max(x), length.out = k + 1))
    inner <- mean(x) + ((1:(k - 1)) - k / 2) * sd(x)
    row(name, "standard_deviation", k, x, c(min(x), inner[inner > min(x) & inner < max(x)], max(x)))
    row(name, "pretty", k, x, pretty(x, k))
    natural(name, k, x)
  }
  box(name, "box_map", x, 1.5)
  box(name, "box_map_wide", x, 3)
  fixed(name, "percentiles", x, quantile(x, c(0, 0.01, 0.1, 0.5, 0.9, 0.99, 1)))
  row(name, "head_tail", 6, x, classIntervals(x, style = "headtails")$brks)
}

# Writes forecast_breaks.csv: R 4.2.2, package strucchange 1.5-3 (Debian 12: r-cran-strucchange). Columns case,name,value.
suppressMessages(library(strucchange))
out <- file("forecast_breaks.csv", "w")
say <- function(case, name, value) writeLines(paste(case, name, sprintf("%.15g", value), sep = ","), out)
writeLines("case,name,value", out)
run <- function(case, formula, h = 0.15) {
  bp <- breakpoints(formula, h = h)
  s <- summary(bp)
  rss <- s$RSS
  for (i in seq_len(ncol(rss))) {
    say(case, paste0("rss_", i - 1), rss["RSS", i])
    say(case, paste0("bic_", i - 1), rss["BIC", i])
  }
  b <- bp$breakpoints
  say(case, "breaks", if (all(is.na(b))) 0 else length(b))
  if (!all(is.na(b))) {
    for (i in seq_along(b)) say(case, paste0("break_", i), b[i])
    ci <- confint(bp, het.reg = FALSE, het.err = FALSE)$confint
    for (i in seq_along(b)) { say(case, paste0("low_", i), ci[i, 1]); say(case, paste0("high_", i), ci[i, 3]) }
    co <- coef(bp)
    for (i in seq_len(nrow(co))) for (j in seq_len(ncol(co))) say(case, paste0("coef_", i, "_", j), co[i, j])
  }
  f <- Fstats(formula, from = h)
  t <- sctest(f, type = "supF")
  say(case, "supF", t$statistic); say(case, "supF_p", t$p.value)
  print(bp)
}
run("nile", Nile ~ 1)
y <- as.numeric(WWWusage); tt <- seq_along(y)
run("www", y ~ tt, 0.1)
g <- log(as.numeric(UKgas)); tg <- seq_along(g)
run("gas", g ~ tg)
lp <- as.numeric(ldeaths); x <- as.numeric(nottem)[1:72]
run("deaths", lp ~ x, 0.2)
close(out)

# Writes the reference values of the tests of src/stats: R 4.2.2 (Debian 12: r-base-core). Rscript make_references.R
samples <- list(one = 3.5, two = c(1, 2), ten = c(12.1, 3.4, 9.9, 3.4, -2.5, 7.75, 0, 100.25, 8, 8.125),
                eleven = (1:11)^2, precip = as.numeric(precip), ties = rep(c(1, 1, 1, 5), 5))
con <- file("samples.csv", "w"); writeLines("sample,value", con)
for (n in names(samples)) writeLines(sprintf("%s,%.17g", n, samples[[n]]), con)
close(con)
con <- file("quantiles.csv", "w"); writeLines("sample,type,p,quantile", con)
for (n in names(samples)) for (type in 1:9) for (p in c(0, 0.01, 0.1, 0.25, 1/3, 0.5, 0.6, 0.75, 0.95, 1))
  writeLines(sprintf("%s,%d,%.17g,%.17g", n, type, p, quantile(samples[[n]], p, type = type, names = FALSE)), con)
close(con)
# Joanes & Gill (1998), G1 and G2.
con <- file("moments.csv", "w"); writeLines("sample,mean,sd,skewness,kurtosis", con)
for (n in names(samples)) {
  x <- samples[[n]]; k <- length(x); d <- x - mean(x); m2 <- mean(d^2)
  G1 <- mean(d^3) / m2^1.5 * sqrt(k * (k - 1)) / (k - 2)
  G2 <- (k - 1) / ((k - 2) * (k - 3)) * ((k + 1) * (mean(d^4) / m2^2 - 3) + 6)
  show <- function(x) if (is.finite(x)) sprintf("%.17g", x) else ""
  writeLines(paste(n, show(mean(x)), show(sd(x)), show(G1), show(G2), sep = ","), con)
}
close(con)
con <- file("normal.csv", "w"); writeLines("p,quantile", con)
for (p in c(1e-300, 1e-20, 1e-10, 1e-5, 0.001, 0.025, 0.1, 0.25, 0.4999, 0.5, 0.75, 0.9, 0.975, 0.99999, 1 - 1e-12))
  writeLines(sprintf("%.17g,%.17g", p, qnorm(p)), con)
close(con)

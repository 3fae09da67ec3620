# Writes forecast_tbats.csv and half_hours.csv: R 4.2.2, package forecast 8.20. Columns case,name,value. Run here:
# Rscript make_tbats_references.R
suppressMessages(library(forecast))
out <- file("forecast_tbats.csv", "w")
say <- function(case, name, value) {
  if (length(value) == 0) return()
  names <- if (length(value) == 1) name else paste0(name, "_", seq_along(value))
  writeLines(paste(case, names, sprintf("%.15g", value), sep = ","), out)
}
writeLines("case,name,value", out)
write_case <- function(case, y, ...) {
  fit <- tbats(y, use.parallel = FALSE, ...)
  print(fit)
  n <- length(y)
  say(case, "likelihood", fit$likelihood)
  say(case, "aic", fit$AIC)
  say(case, "variance", fit$variance)
  say(case, "lambda", fit$lambda)
  say(case, "alpha", fit$alpha)
  say(case, "beta", fit$beta)
  say(case, "phi", fit$damping.parameter)
  for (i in seq_along(fit$gamma.one.values)) {
    say(case, paste0("gamma1of", i), fit$gamma.one.values[i])
    say(case, paste0("gamma2of", i), fit$gamma.two.values[i])
    say(case, paste0("k", i), fit$k.vector[i])
  }
  say(case, "ar", fit$ar.coefficients)
  say(case, "ma", fit$ma.coefficients)
  seed <- as.numeric(fit$seed.states)
  for (i in seq_along(seed)) say(case, paste0("seed_", i), seed[i])
  f <- forecast(fit, h = 24, level = 80)
  for (i in 1:24) { say(case, paste0("mean_", i), f$mean[i]); say(case, paste0("upper_", i), f$upper[i]) }
  fitted <- as.numeric(fitted(fit))
  for (i in c(1, 2, n %/% 2, n)) say(case, paste0("fitted_", i), fitted[i])
  flush(out)
}
write_case("deaths", msts(as.numeric(USAccDeaths), 12), use.box.cox = FALSE, use.arma.errors = FALSE)
write_case("nottem", msts(as.numeric(nottem), 12), use.box.cox = FALSE, use.trend = FALSE, use.arma.errors = FALSE)
write_case("air", msts(as.numeric(AirPassengers), 12), use.box.cox = TRUE, use.arma.errors = FALSE)
write_case("arma", msts(as.numeric(lynx), 10), use.box.cox = FALSE, use.trend = FALSE, use.arma.errors = TRUE)
short <- as.numeric(taylor)[1:1008]
write.table(data.frame(demand = short), "half_hours.csv", row.names = FALSE, quote = FALSE)
write_case("taylor", msts(short, c(48, 336)), use.box.cox = FALSE, use.trend = FALSE, use.arma.errors = FALSE)
close(out)

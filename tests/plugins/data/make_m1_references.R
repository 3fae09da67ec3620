# Writes m1_smape.csv: mean sMAPE over all horizons of the series of the M1 competition (m1.csv.gz of the shared data)
# by ets and snaive of R's forecast 8.20. Rscript make_m1_references.R m1.csv.gz
suppressMessages(library(forecast))
data <- read.csv(gzfile(commandArgs(TRUE)[1]), stringsAsFactors = FALSE)
smape <- function(actual, forecast) mean(200 * abs(actual - forecast) / (abs(actual) + abs(forecast)))
out <- file("m1_smape.csv", "w"); writeLines("series,ets,snaive", out)
for (name in unique(data$series)) {
  x <- data[data$series == name, ]
  y <- ts(x$value[x$part == "train"], frequency = x$period[1])
  future <- x$value[x$part != "train"]
  writeLines(sprintf("%s,%.6f,%.6f", name, smape(future, suppressWarnings(forecast(ets(y), h = length(future)))$mean),
                     smape(future, snaive(y, h = length(future))$mean)), out)
}
close(out)

# Writes m1_smape.csv: mean sMAPE over all horizons of the series of the M1 competition (m1.csv.gz of the shared data)
# by the methods of R's forecast 8.20; empty where the method needs a season;
# TBATS, which is slow, for every eighth series. Rscript make_m1_references.R m1.csv.gz
suppressMessages(library(forecast))
data <- read.csv(gzfile(commandArgs(TRUE)[1]), stringsAsFactors = FALSE)
smape <- function(actual, forecast) mean(200 * abs(actual - forecast) / (abs(actual) + abs(forecast)))
rows <- split(seq_len(nrow(data)), factor(data$series, levels = unique(data$series)))
out <- file("m1_smape.csv", "w")
writeLines("series,ets,snaive,mean,naive,drift,ses,holt,damped,hw,theta,stl,arima,tbats", out)
slow <- names(rows)[seq(4, length(rows), by = 8)]
for (name in names(rows)) {
  x <- data[rows[[name]], ]
  y <- ts(x$value[x$part == "train"], frequency = x$period[1])
  future <- x$value[x$part != "train"]
  h <- length(future)
  score <- function(f) sprintf("%.6f", smape(future, f$mean))
  seasonal <- function(f) if (x$period[1] > 1) f() else ""
  writeLines(paste(name, score(suppressWarnings(forecast(ets(y), h = h))), score(snaive(y, h = h)), score(meanf(y, h = h)),
    score(naive(y, h = h)), score(rwf(y, h = h, drift = TRUE)), score(ses(y, h = h)), score(holt(y, h = h)),
    score(holt(y, h = h, damped = TRUE)), seasonal(function() score(hw(y, h = h))), score(thetaf(y, h = h)),
    seasonal(function() score(stlf(y, h = h))), score(suppressWarnings(forecast(auto.arima(y), h = h))),
    if (name %in% slow) score(forecast(tbats(y, use.parallel = FALSE), h = h)) else "", sep = ","), out)
}
close(out)

# Writes theta_spread.csv: standard deviations of forecasts by the Theta methods, from the errors of forecasts of the
# past with the level, alpha and theta of theta.csv, written out with one lm() for each origin. R 4.2.2, 17 digits.
# Rscript make_theta_spread.R, in this folder
rows <- read.csv("series.csv", stringsAsFactors = FALSE)
theta <- read.csv("theta.csv", stringsAsFactors = FALSE)
season_of <- function(x, m) {
  n <- length(x)
  if (m == 1 || n <= 2 * m) return(rep(1, n))
  r <- as.numeric(acf(x, lag.max = m, plot = FALSE)$acf)[-1]
  if (abs(r[m]) / sqrt((1 + 2 * sum(r[-m]^2)) / n) <= qnorm(0.95)) return(rep(1, n))
  as.numeric(decompose(x, type = "multiplicative")$seasonal)
}
line_of <- function(x, t) as.numeric(coef(lm(x[1:t] ~ I(1:t))))
spread <- function(x, kind, a, w, h = 15) {
  n <- length(x)
  lines <- lapply(2:n, function(t) line_of(x, t))
  pull <- function(t) {  # of the forecast of step t + 1
    b <- lines[[if (kind == "dynamic") t - 1 else n - 1]]
    if (kind == "standard") 0 else w * ((1 - a)^t * b[1] + (1 - (1 - a)^(t + 1)) / a * b[2])
  }
  # The starting level: least squares of what it leaves, from the third step on where the line follows the data.
  level <- function(l0) { l <- l0; for (t in 1:n) l <- c(l, l[t] + a * (x[t] - l[t])); l }
  used <- if (kind == "dynamic") 3:n else 1:n
  pulls <- sapply(used - 1, pull)
  left <- x[used] - level(0)[used] - pulls
  l <- level(unname(coef(lm(left ~ 0 + I((1 - a)^(used - 1))))))
  ahead <- function(t) {
    k <- 0:(h - 1); b <- lines[[t - 1]]
    if (kind == "standard") l[t + 1] + b[2] / 2 * (k + (1 - (1 - a)^t) / a)
    else l[t + 1] + w * ((1 - a)^t * b[1] + (k + (1 - (1 - a)^(t + 1)) / a) * b[2])
  }
  origins <- 3:(n - 1)
  e <- t(sapply(origins, function(t) c(x, rep(NA, h))[t + 1:h] - ahead(t)))
  one <- sapply(origins, function(t) ahead(t)[1]); end <- ahead(n)[1]
  m <- nrow(e)
  if (all(one > 0) && end > 0 && m * log(sum((e[, 1] / one)^2)) + 2 * sum(log(one)) < m * log(sum(e[, 1]^2)))
    e <- e / one * end
  grown <- mean(e[, 1]^2) * (1 + (0:(h - 1)) * a^2)
  beyond <- pmax(1, colMeans(e^2, na.rm = TRUE) / grown)
  count <- colSums(!is.na(e))
  for (i in 2:h) if (count[i] < 3) beyond[i] <- beyond[i - 1]
  k <- min(if (kind == "standard") 3 else 5, n %/% 2)
  sqrt(cummax(beyond * grown) * n / (n - k))
}
out <- file("theta_spread.csv", "w")
writeLines("series,kind,deviations", out)
for (i in seq_len(nrow(theta))) {
  own <- rows[rows[[1]] == theta$series[i], ]
  y <- ts(own[[3]], frequency = own[[2]][1]); m <- frequency(y); s <- season_of(y, m)
  sd <- spread(as.numeric(y) / s, theta$kind[i], theta$alpha[i], 1 - 1 / theta$theta[i])
  sd <- sd * s[(length(y) - m) + (0:14) %% m + 1]
  writeLines(paste(theta$series[i], theta$kind[i], paste(sprintf("%.17g", sd), collapse = " "), sep = ","), out)
}
close(out)

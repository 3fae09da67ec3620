# Writes forecasts.csv, theta.csv, arima.csv and stl.csv, the reference values of the forecasting methods: R 4.2.2, package
# forecast 8.20 (Debian 12: r-base-core, r-cran-forecast). Run here: Rscript make_method_references.R
suppressMessages(library(forecast))
series <- list(AirPassengers = AirPassengers, co2 = co2, USAccDeaths = USAccDeaths, Nile = Nile, nottem = nottem,
               UKgas = UKgas, JohnsonJohnson = JohnsonJohnson, WWWusage = WWWusage, ldeaths = ldeaths,
               BJsales = BJsales, airmiles = airmiles, lynx = lynx)
exact <- function(x) paste(sprintf("%.17g", x), collapse = " ")

# Means and upper ends of the 80 % interval of the simple methods.
out <- file("forecasts.csv", "w")
writeLines("series,method,mean,upper", out)
for (name in names(series)) {
  y <- series[[name]]
  for (method in c("mean", "naive", "drift")) {
    f <- switch(method, mean = meanf(y, h = 15, level = 80), naive = naive(y, h = 15, level = 80),
                drift = rwf(y, h = 15, drift = TRUE, level = 80))
    writeLines(paste(name, method, exact(f$mean), exact(f$upper[, 1]), sep = ","), out)
  }
}
close(out)

# Theta as thetaf has it, with its sum of squares minimised to the last digit (its own search stops at four), and the
# optimised and dynamic Theta of Fiorucci et al. (2016) written out from the paper. Columns: what thetaf itself says.
season_of <- function(x, m) {
  n <- length(x)
  if (m == 1 || n <= 2 * m) return(rep(1, n))
  r <- as.numeric(acf(x, lag.max = m, plot = FALSE)$acf)[-1]
  if (abs(r[m]) / sqrt((1 + 2 * sum(r[-m]^2)) / n) <= qnorm(0.95)) return(rep(1, n))
  as.numeric(decompose(x, type = "multiplicative")$seasonal)
}
theta_path <- function(par, x, kind, h = 15) {
  l <- par[1]; a <- par[2]; w <- 1 - 1 / par[3]; n <- length(x); e <- numeric(n)
  B <- 6 / (n^2 - 1) * (2 * sum(seq_len(n) * x) / n - (n + 1) * mean(x)); A <- mean(x) - (n + 1) / 2 * B
  if (kind == "standard") w <- 0
  ybar <- 0; Bt <- 0; At <- 0
  for (t in 1:n) {
    if (kind == "dynamic") { A <- At; B <- Bt }
    e[t] <- x[t] - l - w * ((1 - a)^(t - 1) * A + (1 - (1 - a)^t) / a * B)
    l <- a * x[t] + (1 - a) * l
    Bt <- if (t == 1) 0 else ((t - 2) * Bt + 6 / t * (x[t] - ybar)) / (t + 1)
    ybar <- ((t - 1) * ybar + x[t]) / t
    At <- ybar - (t + 1) / 2 * Bt
  }
  if (kind == "dynamic") { A <- At; B <- Bt }
  k <- 0:(h - 1)
  mean <- if (kind == "standard") l + B / 2 * (k + (1 - (1 - a)^n) / a)
          else l + w * ((1 - a)^n * A + (k + (1 - (1 - a)^(n + 1)) / a) * B)
  list(sse = sum(e[(if (kind == "dynamic") 3 else 1):n]^2), mean = mean)
}
out <- file("theta.csv", "w")
writeLines("series,kind,sse,alpha,theta,mean,thetaf", out)
for (name in names(series)) {
  y <- series[[name]]
  m <- frequency(y)
  s <- season_of(y, m)
  x <- as.numeric(y) / s
  unit <- mean(abs(x))
  for (kind in c("standard", "optimised", "dynamic")) {
    low <- if (kind == "standard") 1e-4 else 0.1
    high <- if (kind == "standard") 0.9999 else 0.99
    best <- NULL
    for (alpha in seq(0.12, 0.98, length.out = 9)) for (theta in if (kind == "standard") 2 else c(1.2, 2, 5, 50)) {
      f <- function(p) theta_path(c(p[1], p[2], if (kind == "standard") 2 else 1 / (1 - p[3])), x / unit, kind)$sse
      fit <- nlminb(c(x[1] / unit, alpha, 1 - 1 / theta), f, lower = c(-Inf, low, 0), upper = c(Inf, high, 1 - 1e-10),
                    control = list(rel.tol = 1e-15, x.tol = 1e-12, eval.max = 5000, iter.max = 5000))
      if (is.null(best) || fit$objective < best$objective) best <- fit
    }
    p <- best$par
    theta <- if (kind == "standard") 2 else 1 / (1 - p[3])
    path <- theta_path(c(p[1] * unit, p[2], theta), x, kind)
    mean <- path$mean * s[(length(x) - m) + (0:14) %% m + 1]
    writeLines(paste(name, kind, exact(path$sse), exact(p[2]), exact(theta), exact(mean),
                     if (kind == "standard") exact(thetaf(y, h = 15)$mean) else "", sep = ","), out)
  }
}
close(out)

# Exact maximum likelihood of differenced series: stats::arima on them has no diffuse prior, so that its likelihood is
# exact; forecasts are those of the differenced series. Its own search stops at five digits of the coefficients: Newton
# steps on the same likelihood, with derivatives by package numDeriv (r-cran-numderiv), take it to the optimum.
polished <- function(y, order, seasonal, mean, start) {
  at <- function(par) stats::arima(y, order, seasonal, include.mean = mean, method = "ML", fixed = par,
                                   transform.pars = FALSE, SSinit = "Rossignol2011")
  # The mean in units of the data's spread.
  scale <- ifelse(names(start) == "intercept", sd(y), 1)
  f <- function(u) -at(u * scale)$loglik
  u <- as.numeric(start) / scale
  for (i in 1:6) {
    g <- numDeriv::grad(f, u)
    if (max(abs(g)) < 1e-8) break
    u <- u - solve(numDeriv::hessian(f, u, method.args = list(d = 0.01)), g)
  }
  message(sprintf("gradient %.1e", max(abs(numDeriv::grad(f, u)))))
  at(u * scale)
}
out <- file("arima.csv", "w")
writeLines("series,log,d,seasonalD,p,q,P,Q,mean,loglik,coefficients,forecast,sd", out)
cases <- list(list("AirPassengers", TRUE, 1, 1, 0, 1, 0, 1, FALSE), list("AirPassengers", TRUE, 1, 1, 1, 1, 1, 1, FALSE),
              list("AirPassengers", TRUE, 1, 1, 2, 0, 0, 1, FALSE), list("USAccDeaths", FALSE, 1, 1, 0, 1, 0, 1, FALSE),
              list("USAccDeaths", FALSE, 0, 1, 1, 0, 0, 1, TRUE), list("Nile", FALSE, 0, 0, 1, 1, 0, 0, TRUE),
              list("Nile", FALSE, 1, 0, 1, 1, 0, 0, FALSE), list("lynx", TRUE, 0, 0, 3, 0, 0, 0, TRUE),
              list("WWWusage", FALSE, 1, 0, 3, 0, 0, 0, FALSE), list("UKgas", TRUE, 1, 1, 0, 1, 1, 0, FALSE),
              list("nottem", FALSE, 0, 1, 1, 0, 2, 0, FALSE), list("JohnsonJohnson", TRUE, 1, 1, 0, 1, 1, 0, FALSE))
for (case in cases) {
  y <- series[[case[[1]]]]
  m <- frequency(y)
  if (case[[2]]) y <- log(y)
  if (case[[4]] > 0) y <- diff(y, m)
  if (case[[3]] > 0) y <- diff(y)
  fit <- stats::arima(y, c(case[[5]], 0, case[[6]]), list(order = c(case[[7]], 0, case[[8]]), period = m),
                      include.mean = case[[9]], method = "ML", optim.control = list(reltol = 1e-15, maxit = 1000, ndeps = rep(1e-5, sum(unlist(case[5:9])))))
  fit <- polished(y, c(case[[5]], 0, case[[6]]), list(order = c(case[[7]], 0, case[[8]]), period = m), case[[9]],
                  coef(fit))
  f <- predict(fit, n.ahead = 15)
  writeLines(paste(case[[1]], case[[2]], case[[3]], case[[4]], case[[5]], case[[6]], case[[7]], case[[8]], case[[9]],
                   exact(fit$loglik), exact(coef(fit)), exact(f$pred), exact(f$se / sqrt(fit$sigma2)), sep = ","), out)
}
close(out)

# Decompositions, the strength of the season and the differences that auto.arima takes.
out <- file("stl.csv", "w")
writeLines("series,window,seasonal,trend,strength,differences,seasonal_differences", out)
for (name in c("AirPassengers", "USAccDeaths", "UKgas")) {
  y <- series[[name]]
  for (window in c("11", "13", "periodic")) {
    s <- stl(y, s.window = if (window == "periodic") window else as.integer(window))
    writeLines(paste(name, if (window == "periodic") 0 else window, exact(s$time.series[, 1]),
                     exact(s$time.series[, 2]), exact(forecast:::seas.heuristic(y)), ndiffs(diff(y, frequency(y) * nsdiffs(y))),
                     nsdiffs(y), sep = ","), out)
  }
}
close(out)

# Writes the reference values of the forecasting tests: R 4.2.2, package forecast 8.20 (Debian 12:
# r-base-core, r-cran-forecast). Run here: Rscript make_references.R
suppressMessages(library(forecast))
series <- list(AirPassengers = AirPassengers, co2 = co2, USAccDeaths = USAccDeaths, Nile = Nile, nottem = nottem,
               UKgas = UKgas, JohnsonJohnson = JohnsonJohnson, WWWusage = WWWusage, ldeaths = ldeaths,
               BJsales = BJsales, airmiles = airmiles, lynx = lynx)
exact <- function(x) paste(sprintf("%.17g", x), collapse = " ")

# Moments of models with a multiplicative season as Hyndman et al. (2008, section 6.4) have them, the damping in the
# measurement vector included: forecast 8.20 leaves it out (class3), so its values are not used for damped trends.
product_moments <- function(fit, h) {
  p <- fit$par; m <- fit$m; v <- fit$sigma2; last <- fit$states[nrow(fit$states), ]
  trend <- fit$components[2] != "N"; phi <- if (fit$components[4] == "TRUE") p["phi"] else 1
  H1 <- if (trend) matrix(c(1, phi), 1) else matrix(1)
  F1 <- if (trend) rbind(c(1, phi), c(0, phi)) else matrix(1)
  G1 <- (if (trend) matrix(c(p["alpha"], p["beta"])) else matrix(p["alpha"])) %*% H1
  H2 <- matrix(c(rep(0, m - 1), 1), 1)
  F2 <- rbind(c(rep(0, m - 1), 1), cbind(diag(m - 1), rep(0, m - 1)))
  G2 <- matrix(0, m, m); G2[1, m] <- p["gamma"]
  k <- length(last) - m
  Mh <- matrix(last[1:k]) %*% matrix(last[(k + 1):(k + m)], 1)
  Vh <- matrix(0, length(Mh), length(Mh))
  H <- H2 %x% H1; F <- F2 %x% F1; G <- G2 %x% G1; K <- (G2 %x% F1) + (F2 %x% G1)
  mu <- var <- numeric(h)
  for (i in 1:h) {
    mu[i] <- H1 %*% Mh %*% t(H2)
    var[i] <- (1 + v) * H %*% Vh %*% t(H) + v * mu[i]^2
    x <- c(Mh)
    Vh <- F %*% Vh %*% t(F) + v * (F %*% Vh %*% t(G) + G %*% Vh %*% t(F) + K %*% (Vh + x %*% t(x)) %*% t(K) +
      v * G %*% (3 * Vh + 2 * x %*% t(x)) %*% t(G))
    Mh <- F1 %*% Mh %*% t(F2) + v * G1 %*% Mh %*% t(G2)
  }
  list(mean = mu, sd = sqrt(var))
}

# Moments of models with linear states, from their matrices (Hyndman et al. 2008, eq. 6.1 and 6.2). forecast 8.20
# (class1) puts gamma one season too early when there is no trend, so its values are not used there.
linear_moments <- function(fit, h) {
  p <- fit$par; v <- fit$sigma2; x <- fit$states[nrow(fit$states), ]; n <- length(x)
  trend <- fit$components[2] != "N"; phi <- if (fit$components[4] == "TRUE") p["phi"] else 1
  w <- c(1, if (trend) phi, rep(0, n - 2 - trend), 1)
  F <- matrix(0, n, n); F[1, 1] <- 1
  if (trend) F[1, 2] <- F[2, 2] <- phi
  s <- 2 + trend
  F[s, n] <- 1
  for (i in (s + 1):n) F[i, i - 1] <- 1
  g <- c(p["alpha"], if (trend) p["beta"], p["gamma"], rep(0, n - s))
  mu <- cj <- numeric(h); power <- diag(n)
  for (i in 1:h) { mu[i] <- w %*% power %*% x; cj[i] <- w %*% power %*% g; power <- power %*% F }
  theta <- if (fit$components[1] == "M") mu^2 else rep(1, h)
  base <- theta
  for (i in seq_len(h)[-1]) theta[i] <- base[i] + (if (fit$components[1] == "M") v else 1) *
    sum(cj[1:(i - 1)]^2 * (if (fit$components[1] == "M") theta[(i - 1):1] else 1))
  var <- if (fit$components[1] == "M") (1 + v) * theta - mu^2 else v * theta
  list(mean = mu, sd = sqrt(var))
}

values <- file("series.csv", "w")
writeLines("series,period,value", values)
for (name in names(series)) {
  writeLines(sprintf("%s,%d,%.17g", name, as.integer(frequency(series[[name]])), as.numeric(series[[name]])), values)
}
close(values)

# One line a fit: R's estimates, initial states in the order of time, and what follows from them.
fits <- file("ets.csv", "w")
writeLines("series,model,damped,chosen,loglik,aicc,sigma2,alpha,beta,gamma,phi,states,mean,sd", fits)
for (name in names(series)) {
  y <- series[[name]]; m <- frequency(y)
  models <- list(c("ZZZ", "auto"))
  for (e in c("A", "M")) for (t in c("N", "A")) for (d in if (t == "A") c("false", "true") else "false")
    for (s in if (m > 1) c("N", "A", "M") else "N")
      if (!(e == "A" && s == "M")) models[[length(models) + 1]] <- c(paste0(e, t, s), d)
  for (model in models) {
    damped <- if (model[2] == "auto") NULL else model[2] == "true"
    fit <- try(suppressWarnings(ets(y, model[1], damped = damped)), silent = TRUE)
    if (inherits(fit, "try-error") || is.null(fit$loglik)) next
    h <- if (m > 1) 2 * m + 1 else 10
    p <- forecast(fit, h = h, level = 80)
    moments <- list(mean = p$mean, sd = (p$upper[, 1] - p$mean) / qnorm(0.9))
    if (fit$components[3] == "M") {
      ours <- product_moments(fit, h)
      if (fit$components[4] != "TRUE") stopifnot(all.equal(ours$mean, as.numeric(p$mean)),
                                                 all.equal(ours$sd, as.numeric(moments$sd)))
      moments <- ours
    }
    if (fit$components[3] == "A") {
      ours <- linear_moments(fit, h)
      stopifnot(all.equal(ours$mean, as.numeric(p$mean)))
      if (fit$components[2] != "N") stopifnot(all.equal(ours$sd, as.numeric(moments$sd)))
      moments <- ours
    }
    first <- fit$states[1, ]
    k <- 1 + (fit$components[2] != "N")
    states <- c(first[1:k], if (fit$components[3] != "N") rev(first[-(1:k)]))
    par <- function(id) if (is.na(fit$par[id])) "" else sprintf("%.17g", fit$par[id])
    writeLines(paste(name, model[1], model[2], gsub(",", "", fit$method), exact(fit$loglik), exact(fit$aicc),
                     exact(fit$sigma2), par("alpha"), par("beta"), par("gamma"), par("phi"), exact(states),
                     exact(moments$mean), exact(moments$sd), sep = ","), fits)
  }
}
close(fits)

naive <- file("snaive.csv", "w")
writeLines("series,mean,sd", naive)
for (name in names(series)) {
  y <- series[[name]]
  p <- snaive(y, h = if (frequency(y) > 1) 2 * frequency(y) + 1 else 10, level = 80)
  writeLines(paste(name, exact(p$mean), exact((p$upper[, 1] - p$mean) / qnorm(0.9)), sep = ","), naive)
}
close(naive)

measures <- file("accuracy.csv", "w")
writeLines("series,me,rmse,mae,mape,mase", measures)
for (name in names(series)) {
  y <- series[[name]]
  a <- accuracy(snaive(y))
  writeLines(paste(name, paste(sprintf("%.17g", a[1, c("ME", "RMSE", "MAE", "MAPE", "MASE")]), collapse = ","), sep = ","),
             measures)
}
close(measures)

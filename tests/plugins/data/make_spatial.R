# References of the plugin spatial, from R 4.2.2 with spdep 1.2-7, spatialreg 1.2-6, gstat 2.1-0, sp 1.6-0, spData 2.2.1.
# modules/columbus.csv: 49 neighbourhoods of Columbus, Ohio, 1980 (L. Anselin, Spatial Econometrics, 1988, table 12.1), of
# spData, CC0 1.0; geometry as hexadecimal WKB in column wkb. modules/columbus.gal: its neighbours as spData gives them
# (230 links); columbus_old.gal: those of data set oldcol of spdep (232 links). modules/sids.csv and sids.gal: sudden
# infant deaths in North Carolina (N. Cressie, Statistics for Spatial Data, 1991), of spData, CC0 1.0, with two islands.
# modules/meuse*.csv: heavy metals in the flood plain of the Meuse (P. A. Burrough, R. A. McDonnell, Principles of
# Geographical Information Systems, 1998), of sp, GPL >= 2.
source("reference_cases.R")
suppressMessages({library(spdep); library(spatialreg); library(sf); library(spData)})
folder <- "modules/"
hex <- function(shapes) sapply(st_as_binary(st_geometry(shapes), endian = "little"), function(raw) paste(raw, collapse = ""))
write_gal <- function(nb, name) {
  lines <- paste("0", length(nb), name, "row")
  for (i in seq_along(nb)) { others <- nb[[i]][nb[[i]] > 0]; lines <- c(lines, paste(i, length(others)), paste(others, collapse = " ")) }
  writeLines(lines, paste0(folder, name, ".gal"))
}

columbus <- st_read(system.file("shapes/columbus.shp", package = "spData"), quiet = TRUE)
values <- st_drop_geometry(columbus)[, c("NEIGNO", "HOVAL", "INC", "CRIME", "OPEN", "PLUMB", "DISCBD", "X", "Y", "CP")]
table_of("columbus", cbind(values, EW = ifelse(columbus$EW == 1, "east", "west"), wkb = hex(columbus)))
gal <- read.gal(system.file("weights/columbus.gal", package = "spData")[1]); write_gal(gal, "columbus")
data(oldcol, package = "spdep")
place <- match(columbus$NEIGNO, COL.OLD$NEIGNO); stopifnot(all(COL.OLD$CRIME[place] == columbus$CRIME))
old <- lapply(place, function(i) sort(match(COL.nb[[i]], place))); class(old) <- "nb"; attr(old, "region.id") <- as.character(1:49); write_gal(old, "columbus_old")
queen <- poly2nb(columbus); rook <- poly2nb(columbus, queen = FALSE)
points <- st_coordinates(suppressWarnings(st_centroid(st_geometry(columbus))))
file <- function(name) paste0("weights=file;weights_file=modules/", name, ".gal")
x <- columbus$CRIME

# Weights
weights_case <- function(name, parameters, listw, least = 12) {
  nb <- listw$neighbours
  case(paste0("weights_", name), "spatial.weights", "columbus", parameters, least)
  expect("summary", "#0", c("regions", "links", "mean"), c(length(nb), sum(card(nb)), mean(card(nb))))
  s <- listw2sn(listw); s <- s[order(s$from, s$to), ]; rows <- seq(1, nrow(s), by = 7)
  expect("links", paste0("#", rows - 1), "weight", s$weights[rows])
  rows <- seq(1, length(nb), by = 4); expect("regions", paste0("#", rows - 1), "neighbours", card(nb)[rows])
}
weights_case("queen", "weights=queen", nb2listw(queen))
weights_case("rook", "weights=rook", nb2listw(rook))
weights_case("order2", "weights=queen;order=2;standardize=none", nb2listw(nblag_cumul(nblag(queen, 2)), style = "B"))
weights_case("order2_only", "weights=queen;order=2;lower_orders=false;standardize=global", nb2listw(nblag(queen, 2)[[2]], style = "C"))
weights_case("knn", "weights=knn;neighbours=5;standardize=variance", nb2listw(knn2nb(knearneigh(points, 5)), style = "S"))
weights_case("distance", "weights=distance;distance=0.8;standardize=uniform", nb2listw(dnearneigh(points, 0, 0.8), style = "U"))
band <- dnearneigh(points, 0, max(unlist(nbdists(knn2nb(knearneigh(points, 1)), points))) * (1 + 1e-12))
weights_case("least_distance", "weights=distance;standardize=none", nb2listw(band, style = "B"))
weights_case("inverse", "weights=inverse_distance;power=2;distance=0.9", nb2listw(dnearneigh(points, 0, 0.9), glist = lapply(nbdists(dnearneigh(points, 0, 0.9), points), function(d) d^-2)), 9)
nb <- dnearneigh(points, 0, 1.2)
weights_case("kernel", "weights=kernel;kernel=epanechnikov;distance=1.2;standardize=none", nb2listw(nb, glist = lapply(nbdists(nb, points), function(d) 1 - (d / 1.2)^2), style = "B"), 9)
nb <- knn2nb(knearneigh(points, 6))
weights_case("adaptive", "weights=kernel;kernel=gaussian;neighbours=6;standardize=none", nb2listw(nb, glist = lapply(nbdists(nb, points), function(d) exp(-(d / max(d))^2 / 2)), style = "B"), 9)
weights_case("file", file("columbus"), nb2listw(gal))

# Global measures
moran_case <- function(name, parameters, listw, column = "CRIME", variant = "", v = columbus[[column]], data = "columbus") {
  a <- moran.test(v, listw, zero.policy = TRUE); b <- moran.test(v, listw, randomisation = FALSE, zero.policy = TRUE)
  case(paste0("moran_", name), "spatial.moran", data, paste0("permutations=0;value=", column, ";", variant, parameters), 9)
  expect("moran", "#0", c("i", "expected", "variance", "z_score", "variance_normality", "z_normality"),
         c(a$estimate, a$statistic, b$estimate[3], b$statistic))
}
moran_case("gal", file("columbus"), nb2listw(gal))
moran_case("queen", "weights=queen", nb2listw(queen))
moran_case("rook", "weights=rook", nb2listw(rook))
moran_case("knn", "weights=knn;neighbours=4", nb2listw(knn2nb(knearneigh(points, 4))), "INC")
moran_case("differential", "weights=queen", nb2listw(queen), "HOVAL", "variant=differential;second=INC;", columbus$HOVAL - columbus$INC)
sids <- st_read(system.file("shapes/sids.shp", package = "spData"), quiet = TRUE)
data(nc.sids, package = "spData"); cc <- ncCC89.nb; attr(cc, "region.id") <- as.character(1:100); write_gal(cc, "sids")
table_of("sids", nc.sids[, c("SID74", "BIR74", "SID79", "BIR79")])
islands <- nb2listw(cc, zero.policy = TRUE); binary <- nb2listw(cc, style = "B", zero.policy = TRUE)
moran_case("islands", file("sids"), islands, "SID79", v = nc.sids$SID79, data = "sids")
e <- nc.sids$SID79; p <- nc.sids$BIR79; b <- sum(e) / sum(p); a <- sum(p * (e / p - b)^2) / sum(p) - b / mean(p)
v <- a + b / p; v[v < 0] <- b / p[v < 0]; z <- (e / p - b) / sqrt(v)
stopifnot(abs(EBImoran.mc(e, p, binary, nsim = 9, zero.policy = TRUE)$statistic - moran(z, binary, 100, Szero(binary), zero.policy = TRUE)$I) < 1e-12)
rate_z <- z
moran_case("rates", paste0(file("sids"), ";standardize=none"), binary, "SID79", "variant=rate;population=BIR79;", z, "sids")
case("moran_bivariate", "spatial.moran", "columbus", "value=CRIME;second=INC;variant=bivariate;weights=queen;permutations=0", 9)
n <- 49; zx <- scale(x)[, 1]; zy <- scale(columbus$INC)[, 1]
expect("moran", "#0", "i", sum(zx * lag.listw(nb2listw(queen), zy)) / (n - 1))
geary_case <- function(name, parameters, listw, column, v, data) {
  a <- geary.test(v, listw, zero.policy = TRUE); b <- geary.test(v, listw, randomisation = FALSE, zero.policy = TRUE)
  case(paste0("geary_", name), "spatial.geary", data, paste0("permutations=0;value=", column, ";", parameters), 9)
  # With islands spdep mixes both numbers of regions in the variances.
  expect("geary", "#0", "c", a$estimate[1])
  if (all(card(listw$neighbours) > 0)) expect("geary", "#0", c("variance", "z_score", "variance_normality"), c(a$estimate[3], -a$statistic, b$estimate[3]))
}
geary_case("gal", file("columbus"), nb2listw(gal), "CRIME", x, "columbus")
geary_case("islands", file("sids"), islands, "SID79", nc.sids$SID79, "sids")

# Local measures
local_case <- function(name, parameters, listw, column, v, data) {
  a <- localmoran(v, listw, zero.policy = TRUE); rows <- which(card(listw$neighbours) > 0); rows <- rows[seq(1, length(rows), by = 3)]
  case(paste0("local_moran_", name), "spatial.local_moran", data, paste0("permutations=0;value=", column, ";", parameters), 10)
  columns <- c("local_moran", "expected", "variance", "z_score", "p_value")
  for (i in seq_along(columns)) expect("local", paste0("#", rows - 1), columns[i], a[rows, i])
}
local_case("queen", "weights=queen", nb2listw(queen), "CRIME", x, "columbus")
local_case("islands", file("sids"), islands, "SID79", nc.sids$SID79, "sids")
case("local_geary", "spatial.local_geary", "columbus", "permutations=9;value=CRIME;weights=queen", 10)
expect("local", paste0("#", 0:48), "local_geary", localC(x, nb2listw(queen)))
for (star in c(TRUE, FALSE)) {
  case(paste0("getis", if (star) "_star"), "spatial.getis_ord", "columbus", paste0("permutations=0;value=CRIME;weights=queen;star=", tolower(star)), 10)
  g <- localG(x, nb2listw(if (star) include.self(queen) else queen, style = "B"), return_internals = TRUE)
  expect("local", paste0("#", 0:48), "z_score", g); expect("local", paste0("#", 0:48), "g", attr(g, "internals")[, 1])
  a <- globalG.test(x, nb2listw(queen, style = "B"))
  expect("general", "#0", c("g", "expected", "variance", "z_score"), c(a$estimate, a$statistic))
}
case("getis_row", "spatial.getis_ord", "columbus", "permutations=0;value=CRIME;weights=queen;standardize=row", 10)
expect("local", paste0("#", 0:48), "z_score", localG(x, nb2listw(include.self(queen))))

classes <- cut(x, c(-Inf, 20, 40, Inf), labels = c("a", "b", "c")); table_of("classes", data.frame(class = classes, wkb = hex(columbus)))
case("join_count", "spatial.join_count", "classes", "permutations=9;value=class;weights=queen", 10)
a <- joincount.multi(classes, nb2listw(queen, style = "B"))
keys <- c("first=a&second=a", "first=b&second=b", "first=c&second=c", "first=a&second=b", "first=a&second=c", "first=b&second=c")
for (i in 1:4) expect("joins", keys, c("joins", "expected", "variance", "z_score")[i], a[1:6, i])
case("correlogram", "spatial.correlogram", "columbus", "permutations=0;value=CRIME;weights=queen;lags=5", 10)
a <- sp.correlogram(queen, x, 5, method = "I")$res
for (i in 1:3) expect("correlogram", paste0("#", 0:4), c("i", "expected", "variance")[i], a[, i])
case("correlogram_distance", "spatial.correlogram", "columbus", "permutations=0;value=CRIME;by=distance;width=0.9;lags=4", 10)
for (i in 1:4) { a <- moran.test(x, nb2listw(dnearneigh(points, (i - 1) * 0.9, i * 0.9), zero.policy = TRUE), zero.policy = TRUE)
  expect("correlogram", paste0("#", i - 1), c("i", "expected", "variance"), a$estimate) }

# Regressions
oldw <- nb2listw(old); model <- "response=CRIME;predictors=INC,HOVAL;"; f <- CRIME ~ INC + HOVAL
terms <- c("(Intercept)", "INC", "HOVAL")
case("ols", "spatial.ols", "columbus", paste0(model, file("columbus_old")), 9)
fit <- lm(f, columbus); a <- lm.LMtests(fit, oldw, test = "all"); b <- lm.morantest(fit, oldw)
expect("coefficients", terms, "estimate", coef(fit)); expect("coefficients", terms, "std_error", sqrt(diag(vcov(fit))))
expect("fit", "#0", c("log_likelihood", "aic"), c(logLik(fit), AIC(fit)))
expect("tests", c("lm_error", "lm_lag", "robust_lm_error", "robust_lm_lag", "sarma"), "statistic", sapply(a, function(t) t$statistic))
expect("residual_moran", "#0", c("i", "expected", "variance", "z_score"), c(b$estimate, b$statistic))
likelihood <- function(name, module, parameters, fit, parameter, least) {
  case(name, module, "columbus", paste0(model, parameters), least)
  rows <- c(names(coef(fit))[-1], parameter)
  rows <- gsub("^lag[.]", "lag_", rows)
  expect("fit", "#0", c(parameter, "log_likelihood"), c(fit[[parameter]], fit$LL))
  expect("fit", "#0", c("aic", "variance"), c(AIC(fit), fit$s2))
  expect("coefficients", rows, "estimate", c(coef(fit)[-1], fit[[parameter]]))
  expect("coefficients", rows, "std_error", c(fit$rest.se, fit[[paste0(parameter, ".se")]]))
}
lag <- lagsarlm(f, columbus, oldw, tol.solve = 1e-14, control = list(tol.opt = 1e-12))
likelihood("lag", "spatial.lag", file("columbus_old"), lag, "rho", 6)
expect("residuals", paste0("#", 0:9), "residual", residuals(lag)[1:10])
imp <- impacts(lag, listw = oldw)
for (k in c("direct", "indirect", "total")) expect("impacts", c("INC", "HOVAL"), k, imp[[k]])
likelihood("error", "spatial.error", file("columbus_old"), errorsarlm(f, columbus, oldw, tol.solve = 1e-14, control = list(tol.opt = 1e-12)), "lambda", 6)
durbin <- lagsarlm(f, columbus, oldw, Durbin = TRUE, tol.solve = 1e-14, control = list(tol.opt = 1e-12))
likelihood("durbin", "spatial.durbin", file("columbus_old"), durbin, "rho", 6)
imp <- impacts(durbin, listw = oldw)
for (k in c("direct", "indirect", "total")) expect("impacts", c("INC", "HOVAL"), k, imp[[k]])
knn <- nb2listw(knn2nb(knearneigh(points, 4)))
likelihood("lag_knn", "spatial.lag", "weights=knn;neighbours=4", lagsarlm(f, columbus, knn, tol.solve = 1e-14, control = list(tol.opt = 1e-12)), "rho", 6)
case("two_stage", "spatial.lag", "columbus", paste0(model, "method=gmm;", file("columbus_old")), 8)
fit <- stsls(f, columbus, oldw); rows <- c("rho", terms)
expect("coefficients", rows, "estimate", coef(fit)); expect("coefficients", rows, "std_error", sqrt(diag(fit$var)))
imp <- impacts(fit, listw = oldw)
for (k in c("direct", "indirect", "total")) expect("impacts", c("INC", "HOVAL"), k, imp[[k]])
# The Durbin model by two-stage least squares, with dense matrices: instruments X, WX, W²X and W³X.
case("durbin_two_stage", "spatial.durbin", "columbus", paste0(model, "method=gmm;", file("columbus_old")), 8)
W <- listw2mat(oldw); X <- cbind(1, columbus$INC, columbus$HOVAL); WX <- W %*% X[, -1]; Z <- cbind(X, WX, W %*% columbus$CRIME)
H <- cbind(X, WX, W %*% WX, W %*% W %*% WX); P <- H %*% solve(crossprod(H), t(H)) %*% Z
b <- solve(crossprod(P), t(P) %*% columbus$CRIME); e <- columbus$CRIME - Z %*% b; v <- sum(e^2) / (49 - 6) * solve(crossprod(P))
rows <- c(terms, "lag_INC", "lag_HOVAL", "rho"); expect("coefficients", rows, "estimate", b); expect("coefficients", rows, "std_error", sqrt(diag(v)))
effects <- function(b) { S <- solve(diag(49) - b[6] * W); t(sapply(2:3, function(k) { M <- S %*% (diag(49) * b[k] + W * b[k + 2]); c(direct = mean(diag(M)), total = mean(rowSums(M))) })) }
found <- effects(b); expect("impacts", c("INC", "HOVAL"), "direct", found[, 1]); expect("impacts", c("INC", "HOVAL"), "total", found[, 2]); expect("impacts", c("INC", "HOVAL"), "indirect", found[, 2] - found[, 1])
slope <- sapply(1:6, function(k) { h <- 1e-5 * (1:6 == k); (effects(b + h) - effects(b - h)) / 2e-5 })
case("durbin_two_stage_errors", "spatial.durbin", "columbus", paste0(model, "method=gmm;", file("columbus_old")), 6)
errors <- sqrt(diag(slope %*% v %*% t(slope))); expect("impacts", c("INC", "HOVAL"), "direct_error", errors[1:2]); expect("impacts", c("INC", "HOVAL"), "total_error", errors[3:4])
case("gmm_error", "spatial.error", "columbus", paste0(model, "method=gmm;", file("columbus_old")), 4)
fit <- GMerrorsar(f, columbus, oldw, legacy = TRUE, control = list(rel.tol = 1e-15, x.tol = 1e-14))
expect("coefficients", c(terms, "lambda"), "estimate", c(coef(fit)[terms], fit$lambda)); expect("coefficients", terms, "std_error", fit$rest.se)
# The error of λ as Kelejian and Prucha 2004 give it: the moments' matrices are A = c (W'W - aI) and W. spatialreg 1.2-6 takes
# W'W for the latter; in 300 draws of a grid of 400 cells with λ = 0.5 its errors are 0.213 on average, these 0.070, and the
# estimates vary by 0.077.
case("gmm_lambda_error", "spatial.error", "columbus", paste0(model, "method=gmm;", file("columbus_old")), 4)
e <- residuals(lm(f, columbus)); a <- sum(W^2) / 49; A <- (crossprod(W) - a * diag(49)) / sqrt(1 + a^2); B <- list(A + t(A), W + t(W)); l <- fit$lambda
moments <- function(l) { r <- e - l * W %*% e; c(t(r) %*% A %*% r, t(r) %*% W %*% r) / 49 }
j <- (moments(l + 1e-5) - moments(l - 1e-5)) / 2e-5; phi <- outer(1:2, 1:2, Vectorize(function(i, k) sum(B[[i]] * B[[k]])))
expect("coefficients", "lambda", "std_error", mean((e - l * W %*% e)^2) * sqrt(t(j) %*% phi %*% j / 2) / sum(j^2) / 49)

# A grid of 900 cells: sparse factorisations
set.seed(3); grid <- cell2nb(30, 30, type = "queen"); attr(grid, "region.id") <- as.character(1:900); gridw <- nb2listw(grid); write_gal(grid, "grid")
cells <- data.frame(a = round(rnorm(900), 6), b = round(rexp(900), 6))
cells$y <- round(invIrW(gridw, 0.7) %*% (1 + 2 * cells$a - cells$b + rnorm(900)), 6)[, 1]; table_of("grid", cells)
sparse <- function(name, module, fit, parameter, least) {
  case(name, module, "grid", paste0("response=y;predictors=a,b;", file("grid")), least)
  expect("fit", "#0", c(parameter, "log_likelihood"), c(fit[[parameter]], fit$LL))
  expect("coefficients", c("(Intercept)", "a", "b"), "estimate", coef(fit)[-1])
}
fit <- lagsarlm(y ~ a + b, cells, gridw, control = list(tol.opt = 1e-12)); sparse("lag_grid", "spatial.lag", fit, "rho", 7)
imp <- impacts(fit, listw = gridw); for (k in c("direct", "indirect", "total")) expect("impacts", c("a", "b"), k, imp[[k]])
sparse("error_grid", "spatial.error", errorsarlm(y ~ a + b, cells, gridw, control = list(tol.opt = 1e-12)), "lambda", 7)
# Standard errors of the curvature are near those of the expected information.
case("lag_grid_errors", "spatial.lag", "grid", paste0("response=y;predictors=a,b;", file("grid")), 1)
expect("coefficients", c("(Intercept)", "a", "b", "rho"), "std_error", c(fit$rest.se, fit$rho.se))

# Geographically weighted regression, row by row in R
gwr_reference <- function(bandwidth, kernel, adaptive) {
  d <- as.matrix(dist(points)); X <- cbind(1, columbus$INC, columbus$HOVAL); y <- columbus$CRIME; n <- 49
  S <- matrix(0, n, n); b <- se <- matrix(0, n, 3)
  for (i in 1:n) {
    h <- if (adaptive) sort(d[i, ])[bandwidth] * 1.0000001 else bandwidth
    w <- if (kernel == "gaussian") exp(-(d[i, ] / h)^2 / 2) else ifelse(d[i, ] < h, (1 - (d[i, ] / h)^2)^2, 0)
    C <- solve(t(X) %*% (w * X), t(X) %*% diag(w)); b[i, ] <- C %*% y; S[i, ] <- X[i, ] %*% C; se[i, ] <- sqrt(rowSums(C^2))
  }
  e <- y - S %*% y; tr <- sum(diag(S)); rss <- sum(e^2)
  list(b = b, se = se * sqrt(rss / (n - tr)), tr = tr, aicc = 2 * n * log(sqrt(rss / n)) + n * log(2 * pi) + n * (n + tr) / (n - 2 - tr),
       cv = sum((e / (1 - diag(S)))^2))
}
gwr_case <- function(name, bandwidth, kernel, adaptive, given = TRUE) {
  case(name, "spatial.gwr", "columbus", paste0(model, "kernel=", kernel, ";adaptive=", tolower(adaptive), if (given) paste0(";bandwidth=", number(bandwidth)) else ""), if (given || adaptive) 9 else 4)
  g <- gwr_reference(bandwidth, kernel, adaptive)
  expect("fit", "#0", c("bandwidth", "effective_parameters", "aicc", "cv"), c(bandwidth, g$tr, g$aicc, g$cv))
  rows <- seq(1, 49, by = 6); for (k in 1:3) { expect("local", paste0("#", rows - 1), paste0("b_", terms[k]), g$b[rows, k]); expect("local", paste0("#", rows - 1), paste0("error_", terms[k]), g$se[rows, k]) }
}
gwr_case("gwr_fixed", 2, "gaussian", FALSE); gwr_case("gwr_adaptive", 30, "bisquare", TRUE)
aicc <- sapply(10:49, function(k) gwr_reference(k, "bisquare", TRUE)$aicc); gwr_case("gwr_search", (10:49)[which.min(aicc)], "bisquare", TRUE, FALSE)

# Surfaces
suppressMessages({library(gstat); library(sp)})
data(meuse); data(meuse.grid); meuse$logzinc <- log(meuse$zinc); meuse$root <- sqrt(meuse$dist); meuse.grid$root <- sqrt(meuse.grid$dist)
table_of("meuse", meuse[, c("x", "y", "logzinc", "root", "zinc")])
coordinates(meuse) <- ~x + y; cells <- meuse.grid[seq(1, 3103, by = 31), ]; at <- cells[, c("x", "y", "root")]; coordinates(cells) <- ~x + y
v <- variogram(logzinc ~ 1, meuse); fitted <- fit.variogram(v, vgm(1, "Sph", 900, 1))
case("variogram", "spatial.kriging", "meuse", "value=logzinc;x=x;y=y;model=spherical;cells=2", 4)
expect("variogram_model", "#0", c("nugget", "partial_sill", "range"), c(fitted$psill, fitted$range[2]))
expect("variogram", paste0("#", seq_len(nrow(v)) - 1), "pairs", v$np); expect("variogram", paste0("#", seq_len(nrow(v)) - 1), "distance", v$dist)
expect("variogram", paste0("#", seq_len(nrow(v)) - 1), "gamma", v$gamma)
cv <- krige.cv(logzinc ~ 1, meuse, fitted, verbose = FALSE); expect("validation", "#0", "rmse", sqrt(mean(cv$residual^2)))
vu <- variogram(logzinc ~ root, meuse); fu <- fit.variogram(vu, vgm(1, "Exp", 300, 1))
given <- paste0("nugget=", number(fitted$psill[1]), ";sill=", number(fitted$psill[2]), ";range=", number(fitted$range[2]))
case("kriging_validation", "spatial.kriging", "meuse", paste0("value=logzinc;x=x;y=y;model=spherical;cells=2;", given), 9)
rows <- seq(1, 155, by = 11); expect("cross_validation", paste0("#", rows - 1), "error", cv$residual[rows]); expect("cross_validation", paste0("#", rows - 1), "z_score", cv$zscore[rows])
ok <- krige(logzinc ~ 1, meuse, cells, fitted, debug.level = 0); uk <- krige(logzinc ~ root, meuse, cells, fu, debug.level = 0)
q <- idw(logzinc ~ 1, meuse, cells, idp = 2.5, debug.level = 0); q8 <- idw(logzinc ~ 1, meuse, cells, idp = 2, nmax = 9, debug.level = 0)
xy <- coordinates(meuse); density <- apply(coordinates(cells), 1, function(p) { d <- sqrt((xy[, 1] - p[1])^2 + (xy[, 2] - p[2])^2) / 400; sum(ifelse(d < 1, 3 / pi * (1 - d^2)^2, 0)) / 400^2 })
table_of("meuse_cells", cbind(at, ok = ok$var1.pred, ok_variance = ok$var1.var, uk = uk$var1.pred, uk_variance = uk$var1.var, idw = q$var1.pred, idw_near = q8$var1.pred, density = density))
write.table(data.frame(nugget = number(fu$psill[1]), sill = number(fu$psill[2]), range = number(fu$range[2])), "modules/meuse_drift.csv", sep = ",", quote = FALSE, row.names = FALSE)
case("idw", "spatial.idw", "meuse", "value=logzinc;x=x;y=y;power=2.5;cells=2", 9)
loo <- sapply(1:155, function(i) { d <- sqrt(colSums((t(xy[-i, ]) - xy[i, ])^2)); sum(d^-2.5 * meuse$logzinc[-i]) / sum(d^-2.5) })
expect("validation", "#0", "rmse", sqrt(mean((loo - meuse$logzinc)^2)))
case("centre", "spatial.centre", "meuse", "x=x;y=y;weight=zinc", 9)
w <- meuse$zinc / sum(meuse$zinc); m <- colSums(w * xy); a <- eigen(t(xy) %*% (w * xy) - m %*% t(m)); u <- a$vectors[, 1]
expect("centre", "#0", c("mean_x", "mean_y", "standard_distance", "major_axis", "minor_axis", "angle"),
       c(m, sqrt(sum(a$values)), sqrt(2 * a$values), (atan2(u[1], u[2]) * 180 / pi) %% 180))
case("centre_median", "spatial.centre", "meuse", "x=x;y=y", 7)
best <- optim(colMeans(xy), function(p) sum(sqrt((xy[, 1] - p[1])^2 + (xy[, 2] - p[2])^2)), control = list(reltol = 1e-16, maxit = 5000))$par
expect("centre", "#0", c("median_x", "median_y"), best)

# Regions
attributes_ <- scale(st_drop_geometry(columbus)[, c("INC", "HOVAL", "CRIME")])
# spdep sums distances unless told; the paper sums their squares.
squares <- function(data, id) sum(scale(data[id, , drop = FALSE], scale = FALSE)^2)
tree <- mstree(nb2listw(queen, nbcosts(queen, attributes_), style = "B"))
for (k in c(2, 4, 6)) {
  r <- skater(tree[, 1:2], attributes_, k - 1, method = squares); g <- r$groups; size <- table(g); first <- tapply(1:49, g, min); rank <- rank(order(order(-size, first)))
  case(paste0("skater_", k), "spatial.skater", "columbus", paste0("columns=INC,HOVAL,CRIME;weights=queen;k=", k), 9)
  expect("places", paste0("#", 0:48), "region", rank[g])
  expect("fit", "#0", "within_ss", sum(sapply(split(as.data.frame(attributes_), g), function(d) sum(scale(d, scale = FALSE)^2))))
}
# Where all places are neighbours it is Ward's method.
g <- cutree(hclust(dist(attributes_), "ward.D2"), 5); size <- table(g); first <- tapply(1:49, g, min); rank <- rank(order(order(-size, first)))
case("hierarchical", "spatial.hierarchical", "columbus", "columns=INC,HOVAL,CRIME;weights=distance;distance=100;k=5", 9)
expect("places", paste0("#", 0:48), "region", rank[g])
# Kinds and variants without an spdep function of their own: blocks, the bivariate local Moran, and local rates.
same <- lapply(1:49, function(i) setdiff(which(columbus$EW == columbus$EW[i]), i)); class(same) <- "nb"; attr(same, "region.id") <- as.character(1:49)
weights_case("block", "weights=block;block=EW;standardize=none", nb2listw(same, style = "B"))
case("local_moran_bivariate", "spatial.local_moran", "columbus", "value=CRIME;second=INC;variant=bivariate;weights=queen;permutations=9", 10)
unit <- function(x) (x - mean(x)) / sqrt(mean((x - mean(x))^2))
expect("local", paste0("#", 0:48), "local_moran", unit(x) * lag.listw(nb2listw(queen), unit(columbus$INC)))
local_case("rates", paste0("variant=rate;population=BIR79;", file("sids")), islands, "SID79", rate_z, "sids")
finish("spatial")

# Pseudo p-values of conditional permutation (one-sided, 99,999 times): drawn here without replacement, as L. Anselin 1995
# defines it; and those of spdep 1.2-7, which draws with replacement.
pseudo_p <- function(i, times = 99999) {
  z <- x - mean(x); k <- length(gal[[i]]); observed <- mean(z[gal[[i]]])
  drawn <- matrix(z[-i][replicate(times, sample.int(length(z) - 1, k))], nrow = k)
  above <- sum(colMeans(drawn) >= observed); (min(above, times - above) + 1) / (times + 1)
}
set.seed(1)
folded <- function(found) found[, "Pr(folded) Sim"]
write.csv(data.frame(region = 1:49, without_replacement = sapply(1:49, pseudo_p),
                     spdep_moran = folded(localmoran_perm(x, nb2listw(gal), nsim = 99999)),
                     spdep_g = folded(attr(localG_perm(x, nb2listw(gal), nsim = 99999), "internals"))),
          "spatial_pseudo_p.csv", row.names = FALSE, quote = FALSE)

# Of global measures, which spdep permutes without replacement.
set.seed(2)
mc <- function(test, column) test(columbus[[column]], nb2listw(gal), nsim = 99999)$p.value
columns <- c("OPEN", "PLUMB", "HOVAL")
write.csv(data.frame(column = columns, moran = sapply(columns, function(n) mc(moran.mc, n)), geary = sapply(columns, function(n) mc(geary.mc, n))),
          "spatial_global_p.csv", row.names = FALSE, quote = FALSE)

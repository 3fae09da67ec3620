# References of the plugin descriptive, from R 4.2.2 with MASS, numDeriv and robustbase (Debian 12).
source("reference_cases.R")
cars <- read.csv("modules/cars.csv"); air <- read.csv("modules/air.csv"); plain <- read.csv("modules/plain.csv")
row <- function(key, n, r, statistic, p, lower = NULL, upper = NULL) {
  expect("correlations", key, c("n", "correlation", "statistic", "p_value"), c(n, r, statistic, p))
  if (!is.null(lower)) expect("correlations", key, c("lower", "upper"), c(lower, upper))
}
case("pearson", "descriptive.correlation", "cars", "columns=mpg,wt,hp")
for (k in list(c("mpg", "wt"), c("mpg", "hp"), c("wt", "hp"))) {
  t <- cor.test(cars[[k[1]]], cars[[k[2]]])
  row(paste0("first=", k[1], "&second=", k[2]), 32, t$estimate, t$statistic, t$p.value, t$conf.int[1], t$conf.int[2])
}
expect("matrix", "wt", c("mpg", "wt", "hp"), cor(cars$wt, cars[, c("mpg", "wt", "hp")]))
case("pearson_missing", "descriptive.correlation", "air", "columns=Ozone,Solar.R;level=90")
t <- cor.test(air$Ozone, air$Solar.R, conf.level = 0.9); row("Ozone", 111, t$estimate, t$statistic, t$p.value, t$conf.int[1], t$conf.int[2])
fisher <- function(r, e) tanh(atanh(r) + c(-1, 1) * qnorm(0.975) * e)
case("spearman", "descriptive.correlation", "cars", "columns=mpg,wt;method=spearman")
r <- cor(cars$mpg, cars$wt, method = "spearman"); s <- r * sqrt(30 / (1 - r^2)); i <- fisher(r, sqrt((1 + r^2 / 2) / 29))
t <- suppressWarnings(cor.test(cars$mpg, cars$wt, method = "spearman", exact = FALSE))
row("mpg", 32, r, s, t$p.value, i[1], i[2])
# Without ties cor.test takes the distribution of S: counted up to 9 values, else a series.
case("spearman_exact", "descriptive.correlation", "plain", "columns=x,y,z;method=spearman")
for (k in list(c("x", "y"), c("x", "z"), c("y", "z"))) {
  t <- cor.test(plain[[k[1]]], plain[[k[2]]], method = "spearman")
  row(paste0("first=", k[1], "&second=", k[2]), 30, t$estimate, t$statistic, t$p.value)
}
nine <- data.frame(nine = c(4, 8.5, 1, 2, 2.5, 30, 7.25, 6, -1), other = c(3, 9, 2.5, 1, 7, 12, 4, -2, 0)); table_of("nine", nine)
for (side in c("less", "greater")) {
  case(paste0("spearman_nine_", side), "descriptive.correlation", "nine", paste0("columns=nine,other;method=spearman;alternative=", side))
  t <- cor.test(nine$nine, nine$other, method = "spearman", alternative = side); row("nine", 9, t$estimate, t$statistic, t$p.value)
  case(paste0("spearman_series_", side), "descriptive.correlation", "plain", paste0("columns=x,y;method=spearman;alternative=", side))
  t <- cor.test(plain$x, plain$y, method = "spearman", alternative = side); row("x", 30, t$estimate, t$statistic, t$p.value)
  case(paste0("kendall_", side), "descriptive.correlation", "plain", paste0("columns=x,y;method=kendall;alternative=", side))
  t <- cor.test(plain$x, plain$y, method = "kendall", alternative = side); row("x", 30, t$estimate, t$statistic, t$p.value)
  case(paste0("pearson_", side), "descriptive.correlation", "cars", paste0("columns=mpg,wt;alternative=", side, ";level=90"))
  t <- cor.test(cars$mpg, cars$wt, alternative = side, conf.level = 0.9)
  row("mpg", 32, t$estimate, t$statistic, t$p.value, t$conf.int[1], t$conf.int[2])
}
case("spearman_asymptotic", "descriptive.correlation", "plain", "columns=x,y;method=spearman;p_values=asymptotic")
t <- cor.test(plain$x, plain$y, method = "spearman", exact = FALSE); r <- t$estimate
row("x", 30, r, r * sqrt(28 / (1 - r^2)), t$p.value)
case("kendall_asymptotic", "descriptive.correlation", "plain", "columns=x,y;method=kendall;p_values=asymptotic")
t <- cor.test(plain$x, plain$y, method = "kendall", exact = FALSE); row("x", 30, t$estimate, t$statistic, t$p.value)
# Partial tau by the inverse of the matrix of tau-b, the test as in the package ppcor (Kim 2015).
case("partial_kendall", "descriptive.correlation", "cars", "columns=mpg,wt;controls=hp,qsec;method=kendall")
m <- solve(cor(cars[c("mpg", "wt", "hp", "qsec")], method = "kendall")); r <- -m[1, 2] / sqrt(m[1, 1] * m[2, 2])
s <- r / sqrt(2 * (2 * 30 + 5) / (9 * 30 * 29)); row("mpg", 32, r, s, 2 * pnorm(-abs(s)))
case("kendall_ties", "descriptive.correlation", "cars", "columns=mpg,wt;method=kendall")
t <- suppressWarnings(cor.test(cars$mpg, cars$wt, method = "kendall")); i <- fisher(t$estimate, sqrt(0.437 / 28))
row("mpg", 32, t$estimate, t$statistic, t$p.value, i[1], i[2])
case("kendall_exact", "descriptive.correlation", "plain", "columns=x,y;method=kendall")
t <- cor.test(plain$x, plain$y, method = "kendall"); row("x", 30, t$estimate, t$statistic, t$p.value)
case("partial", "descriptive.correlation", "cars", "columns=mpg,wt;controls=hp,qsec")
x <- resid(lm(mpg ~ hp + qsec, cars)); y <- resid(lm(wt ~ hp + qsec, cars)); r <- cor(x, y); s <- r * sqrt(28 / (1 - r^2))
i <- fisher(r, 1 / sqrt(27)); row("mpg", 32, r, s, 2 * pt(-abs(s), 28), i[1], i[2])
case("partial_ranks", "descriptive.correlation", "cars", "columns=mpg,wt;controls=hp;method=spearman")
x <- resid(lm(rank(mpg) ~ rank(hp), cars)); y <- resid(lm(rank(wt) ~ rank(hp), cars)); r <- cor(x, y); s <- r * sqrt(29 / (1 - r^2))
row("mpg", 32, r, s, 2 * pt(-abs(s), 29))

# Robust statistics.
library(MASS)
case("robust", "descriptive.robust", "air", "columns=Ozone,Wind;trim=12;level=90")
for (name in c("Ozone", "Wind")) {
  x <- sort(air[!is.na(air[[name]]), name]); n <- length(x); g <- floor(n * 0.12); h <- n - 2 * g
  w <- pmin(pmax(x, x[g + 1]), x[n - g]); e <- sqrt((n - 1) * var(w) / (h * (h - 1))); m <- mean(x, trim = 0.12)
  expect("robust", name, c("n", "mean", "median", "trimmed_mean", "std_error", "lower", "upper", "winsorized_mean",
                           "winsorized_sd", "huber", "sd", "iqr", "mad"),
         c(n, mean(x), median(x), m, e, m - qt(0.95, h - 1) * e, m + qt(0.95, h - 1) * e, mean(w), sd(w),
           huber(x, k = 1.5, tol = 1e-14)$mu, sd(x), IQR(x), mad(x)))
}

# Scales of Rousseeuw and Croux; Qn by its definition, as robustbase keeps it in single precision.
qn <- function(x) {
  n <- length(x); few <- c(.399356, .99365, .51321, .84401, .6122, .85877, .66993, .87344, .72014, .88906, .75743)
  d <- sort(as.vector(dist(x)))[choose(n %/% 2 + 1, 2)]
  q <- 2.21914 * d * (if (n <= 12) few[n - 1] else 1 / (1 + (if (n %% 2) 1.60188 + (-2.1284 - 5.172 / n) / n else
    3.67561 + (1.9654 + (6.987 - 77 / n) / n) / n) / n))
  stopifnot(abs(q - robustbase::Qn(x)) < 1e-6 * q)
  q
}
case("robust_scales", "descriptive.robust", "air", "columns=Ozone,Wind,Temp")
for (name in c("Ozone", "Wind", "Temp")) {
  x <- air[!is.na(air[[name]]), name]
  expect("robust", name, c("sn", "qn"), c(robustbase::Sn(x), qn(x)))
}
pieces <- read.csv("modules/pieces.csv")
case("robust_scales_few", "descriptive.robust", "pieces", "columns=two,three,six,nine")
for (name in c("two", "three", "six", "nine")) {
  x <- pieces[!is.na(pieces[[name]]), name]
  expect("robust", name, c("sn", "qn"), c(robustbase::Sn(x), qn(x)))
}

# Weighted statistics: as frequencies those of repeated rows; cov.wt is the unbiased one of importance.
type2 <- c(10, 25, 50, 75, 90)
case("weighted_frequency", "descriptive.weighted", "cars", "columns=mpg,hp;weights=carb;kind=frequency")
for (name in c("mpg", "hp")) {
  x <- rep(cars[[name]], cars$carb)
  expect("weighted", name, c("weight_sum", "mean", "variance", "sd", "std_error"), c(length(x), mean(x), var(x), sd(x), sd(x) / sqrt(length(x))))
  expect("quantiles", paste0("#", (if (name == "mpg") 0 else 5) + 0:4), "value", quantile(x, type2 / 100, type = 2))
}
case("weighted_importance", "descriptive.weighted", "cars", "columns=mpg,hp;weights=w")
for (name in c("mpg", "hp")) {
  w <- cars$w / sum(cars$w); fit <- cov.wt(cars[name], w)
  expect("weighted", name, c("mean", "variance", "effective_n", "plain_mean"), c(fit$center, fit$cov, 1 / sum(w^2), mean(cars[[name]])))
}

# Frequencies.
case("frequencies", "descriptive.frequencies", "cars", "columns=gears,cyl;order=value")
for (name in c("gears", "cyl")) {
  t <- table(cars[[name]]); p <- prop.table(t)
  key <- paste0("column=", name, "&value=", names(t))
  expect("frequencies", key, "count", t); expect("frequencies", key, "valid_share", 100 * p)
  expect("frequencies", key, "cumulative", 100 * cumsum(p))
  expect("columns", name, c("distinct", "entropy", "evenness", "simpson"), c(length(t), -sum(p * log(p)), -sum(p * log(p)) / log(length(t)), 1 - sum(p^2)))
}

# Measures of association, by counting pairs of rows; standard errors by the delta method with numerical derivatives.
library(numDeriv)
pairs_of <- function(t) {
  a <- base::row(t)[rep(seq_along(t), t)]; b <- col(t)[rep(seq_along(t), t)]
  s <- sign(outer(a, a, "-")) * sign(outer(b, b, "-")); x <- outer(a, a, "!="); y <- outer(b, b, "!=")
  list(score = sum(s) / 2, both = sum(s != 0) / 2, first = sum(x) / 2, second = sum(y) / 2)
}
from_shares <- function(p, shape) {
  p <- matrix(p, shape[1]); r <- shape[1]; k <- shape[2]; conc <- disc <- 0
  for (i in seq_len(r)) for (j in seq_len(k)) {
    if (i < r && j < k) conc <- conc + p[i, j] * sum(p[(i + 1):r, (j + 1):k])
    if (i < r && j > 1) disc <- disc + p[i, j] * sum(p[(i + 1):r, 1:(j - 1)])
  }
  x <- 1 - sum(rowSums(p)^2); y <- 1 - sum(colSums(p)^2); m <- min(r, k); s <- 2 * (conc - disc)
  c(gamma = (conc - disc) / (conc + disc), tau_b = s / sqrt(x * y), tau_c = s * m / (m - 1), somers_first = s / y,
    somers_second = s / x, somers = 2 * s / (x + y))
}
association <- function(t, ordinal) {
  n <- sum(t); e <- outer(rowSums(t), colSums(t)) / n; chi <- sum((t - e)^2 / e); df <- prod(dim(t) - 1)
  lr <- 2 * sum(ifelse(t > 0, t * log(t / e), 0))
  expect("tests", "pearson", c("statistic", "df", "p_value"), c(chi, df, pchisq(chi, df, lower.tail = FALSE)))
  expect("tests", "likelihood_ratio", c("statistic", "p_value"), c(lr, pchisq(lr, df, lower.tail = FALSE)))
  expect("measures", "phi", "value", sqrt(chi / n)); expect("measures", "contingency_c", "value", sqrt(chi / (chi + n)))
  expect("measures", "cramers_v", "value", sqrt(chi / n / (min(dim(t)) - 1)))
  test <- suppressWarnings(chisq.test(t, correct = FALSE)); cells <- paste0("#", seq_along(t) - 1)
  expect("crosstab", cells, "standardized", t(test$residuals)); expect("crosstab", cells, "adjusted_residual", t(test$stdres))
  expect("crosstab", cells, "row_share", 100 * t(prop.table(t, 1)))
  lambda <- function(t) { # of the columns
    n <- sum(t); r <- max(colSums(t)); best <- which.max(colSums(t)); m <- apply(t, 1, max)
    c((sum(m) - r) / (n - r), sqrt((n - sum(m)) * (sum(m) + r - 2 * sum(m[t[, best] == m])) / (n - r)^3))
  }
  expect("measures", "measure=lambda&dependent=second", c("value", "std_error"), lambda(t))
  expect("measures", "measure=lambda&dependent=first", c("value", "std_error"), lambda(t(t)))
  expect("measures", "measure=lambda&dependent=", "value", (sum(apply(t, 1, max)) + sum(apply(t, 2, max)) - max(colSums(t)) - max(rowSums(t))) /
                                                             (2 * n - max(colSums(t)) - max(rowSums(t))))
  if (!ordinal) return(invisible())
  q <- pairs_of(t); m <- min(dim(t)); keys <- c("gamma", "tau_b", "tau_c", "measure=somers_d&dependent=first",
                                              "measure=somers_d&dependent=second", "measure=somers_d&dependent=")
  value <- c(q$score / q$both, q$score / sqrt(q$first * q$second), 2 * m * q$score / (n^2 * (m - 1)), q$score / q$second,
             q$score / q$first, q$score / mean(c(q$first, q$second)))
  p <- as.vector(t) / n; d <- jacobian(from_shares, p, shape = dim(t)); se <- sqrt((d^2 %*% p - (d %*% p)^2) / n)
  expect("measures", keys, "value", value); expect("measures", keys[1:5], "std_error", se[1:5])
  # Under independence the score's spread is that of its influence in this table.
  infl <- function(i, j) sum(t[seq_len(nrow(t)) < i, seq_len(ncol(t)) < j]) + sum(t[seq_len(nrow(t)) > i, seq_len(ncol(t)) > j]) -
    sum(t[seq_len(nrow(t)) < i, seq_len(ncol(t)) > j]) - sum(t[seq_len(nrow(t)) > i, seq_len(ncol(t)) < j])
  g <- matrix(mapply(infl, base::row(t), col(t)), nrow(t)); z <- sum(t * g) / (2 * sqrt(sum(t * g^2) - sum(t * g)^2 / n))
  expect("measures", "gamma", c("z", "p_value"), c(z, 2 * pnorm(-abs(z))))
}
case("association_order", "descriptive.cross_table", "cars", "first=cyl;second=carb", 5)
association(unclass(table(cars$cyl, cars$carb)), TRUE)
job <- read.csv("modules/job.csv")
case("association_counts", "descriptive.cross_table", "job", "first=income;second=satisfaction;counts=Freq;order=yes", 5)
association(unclass(xtabs(Freq ~ income + satisfaction, job)), TRUE)
hair <- read.csv("modules/hair.csv")
case("association_names", "descriptive.cross_table", "hair", "first=Hair;second=Eye;counts=Freq")
association(unclass(xtabs(Freq ~ Hair + Eye, hair)), FALSE)

# Measures as functions of the shares of the cells, with errors of the delta method by numeric derivatives.
measures_of <- function(table, keys, f) {
  n <- sum(table); p <- as.vector(table) / n; d <- jacobian(f, p, shape = dim(table)); se <- sqrt((d^2 %*% p - (d %*% p)^2) / n)
  expect("measures", keys, "value", f(p, dim(table))); expect("measures", keys, "std_error", as.vector(se))
}
entropy <- function(p) -sum(p * log(p))
saved <- function(p, shape) {
  t <- matrix(p, shape[1]); a <- rowSums(t); b <- colSums(t); common <- entropy(a) + entropy(b) - entropy(t)
  c((sum(t^2 / a) - sum(b^2)) / (1 - sum(b^2)), (sum(t(t)^2 / b) - sum(a^2)) / (1 - sum(a^2)),
    common / entropy(b), common / entropy(a), 2 * common / (entropy(a) + entropy(b)))
}
case("association_saved", "descriptive.cross_table", "hair", "first=Hair;second=Eye;counts=Freq", 5)
measures_of(unclass(xtabs(Freq ~ Hair + Eye, hair)), paste0("measure=", rep(c("tau", "uncertainty"), 2:3), "&dependent=",
            c("second", "first", "second", "first", "")), saved)
kappa <- function(p, shape) { t <- matrix(p, shape[1]); e <- sum(rowSums(t) * colSums(t)); (sum(diag(t)) - e) / (1 - e) }
agreed <- function(table) {
  measures_of(table, "kappa", kappa); t <- table / sum(table); a <- rowSums(t); b <- colSums(t); e <- sum(a * b)
  se <- sqrt((e + e^2 - sum(a * b * (a + b))) / sum(table)) / (1 - e); expect("measures", "kappa", "z", kappa(t, dim(t)) / se)
}
approval <- read.csv("modules/approval.csv"); t <- unclass(xtabs(n ~ before + after, approval))
case("agreement_two", "descriptive.cross_table", "approval", "first=before;second=after;counts=n;level=90", 5); agreed(t)
cell <- as.vector(t(t)); z <- qnorm(0.95); stopifnot(rownames(t) == c("no", "yes"))
for (k in list(list("odds_ratio", cell[1] * cell[4] / (cell[2] * cell[3]), sqrt(sum(1 / cell))),
               list("risk_ratio", cell[1] / sum(cell[1:2]) / (cell[3] / sum(cell[3:4])),
                    sqrt(1 / cell[1] - 1 / sum(cell[1:2]) + 1 / cell[3] - 1 / sum(cell[3:4]))))) {
  expect("measures", k[[1]], c("value", "lower", "upper", "z"), c(k[[2]], k[[2]] * exp(c(-1, 1) * z * k[[3]]), log(k[[2]]) / k[[3]]))
}
# Two raters, the second of whom never gave the last grade.
raters <- data.frame(one = c("a", "a", "b", "b", "c", "c", "a", "b", "c", "a", "b", "a"), two = c("a", "b", "b", "b", "b", "a", "a", "b", "b", "a", "a", "a"))
table_of("raters", raters)
case("agreement_three", "descriptive.cross_table", "raters", "first=one;second=two", 5)
agreed(unclass(table(factor(raters$one), factor(raters$two, levels = c("a", "b", "c")))))

# Outliers.
x <- air$Ozone; rows <- which(!is.na(x)); v <- x[rows]
case("outliers_iqr", "descriptive.outliers", "air", "columns=Ozone")
q <- quantile(v, c(0.25, 0.75)); f <- q + c(-1.5, 1.5) * diff(q); out <- rows[v < f[1] | v > f[2]]
expect("limits", "Ozone", c("n", "lower", "upper", "outliers"), c(length(v), f, length(out)))
expect("outliers", paste0("#", seq_along(out) - 1), "row", out)
case("outliers_mad", "descriptive.outliers", "air", "columns=Ozone;method=mad;modified_z=3")
m <- mad(v, constant = 1); f <- median(v) + c(-3, 3) * m / 0.6745; out <- rows[v < f[1] | v > f[2]]
expect("limits", "Ozone", c("lower", "upper", "outliers"), c(f, length(out)))
expect("scores", c("#0", "#5"), "score", ((v - median(v)) / mad(v))[c(1, 6)])
esd <- function(v, rows, r, alpha) {
  found <- 0; steps <- NULL
  for (i in seq_len(r)) {
    n <- length(v); k <- which.max(abs(v - mean(v))); R <- abs(v[k] - mean(v)) / sd(v); t <- qt(1 - alpha / (2 * n), n - 2)
    lambda <- (n - 1) * t / sqrt((n - 2 + t^2) * n); steps <- rbind(steps, c(rows[k], v[k], R, lambda))
    if (R > lambda) found <- i
    v <- v[-k]; rows <- rows[-k]
  }
  for (i in seq_len(r)) expect("steps", paste0("#", i - 1), c("row", "value", "statistic", "critical"), steps[i, ])
  expect("limits", "Ozone", "outliers", found)
}
case("outliers_esd", "descriptive.outliers", "air", "columns=Ozone;method=esd;most=7"); esd(v, rows, 7, 0.05)
case("outliers_grubbs", "descriptive.outliers", "air", "columns=Ozone;method=grubbs;alpha=1"); esd(v, rows, 1, 0.01)
case("outliers_mahalanobis", "descriptive.outliers", "cars", "columns=mpg,hp,qsec;method=mahalanobis;alpha=10")
z <- as.matrix(cars[, c("mpg", "hp", "qsec")]); d <- mahalanobis(z, colMeans(z), cov(z))
expect("scores", paste0("#", 0:31), "value", d); expect("limits", "#0", c("upper", "outliers"), c(qchisq(0.9, 3), sum(d > qchisq(0.9, 3))))

# The minimum covariance determinant, exact (every start of p + 1 rows) where that is possible; Pison, Van Aelst and
# Willems' factors for few rows, where robustbase has newer ones.
pison <- function(two, three, n, p) {
  y <- log(-c(two[1], three[1]) / p^c(two[2], three[2])); e <- solve(cbind(1, -log(c(2, 3) * p^2)), y); 1 / (1 - exp(e[1]) / n^e[2])
}
mcd <- function(x, nsamp) {
  n <- nrow(x); p <- ncol(x); set.seed(1)
  best <- robustbase::covMcd(x, nsamp = nsamp, use.correction = FALSE)$best
  raw <- cov(x[best, ]) * robustbase:::.MCDcons(p, length(best) / n) *
    pison(c(-1.42764571687802, 1.26263336932151), c(-1.06141115981725, 1.28907991440387), n, p)
  w <- mahalanobis(x, colMeans(x[best, ]), raw) < qchisq(0.975, p)
  last <- cov(x[w, ]) * robustbase:::.MCDcons(p, sum(w) / n) *
    pison(c(-1.02842572724793, 1.67659883081926), c(-0.26800273450853, 1.35968562893582), n, p)
  mahalanobis(x, colMeans(x[w, ]), last)
}
case("outliers_mcd", "descriptive.outliers", "cars", "columns=mpg,hp,qsec;method=mcd;alpha=2.5")
d <- mcd(z, "exact"); expect("scores", paste0("#", 0:31), "value", d)
expect("limits", "#0", c("upper", "outliers"), c(qchisq(0.975, 3), sum(d > qchisq(0.975, 3))))
case("outliers_mcd_four", "descriptive.outliers", "iris", "columns=Sepal.Length,Sepal.Width,Petal.Length,Petal.Width;method=mcd;alpha=2.5")
d <- mcd(as.matrix(read.csv("modules/iris.csv")[, 1:4]), 5000); expect("limits", "#0", "outliers", sum(d > qchisq(0.975, 4)))
expect("scores", paste0("#", c(0, 41, 60, 117, 149)), "value", d[c(1, 42, 61, 118, 150)])

# Densities: bandwidths of stats, and the plain sum of kernels.
kernels <- list(gaussian = dnorm, epanechnikov = function(u) { a <- sqrt(5); ifelse(abs(u) < a, 0.75 * (1 - (u / a)^2) / a, 0) },
                biweight = function(u) { a <- sqrt(7); ifelse(abs(u) < a, 15 / 16 * (1 - (u / a)^2)^2 / a, 0) },
                triangular = function(u) { a <- sqrt(6); ifelse(abs(u) < a, (1 - abs(u) / a) / a, 0) },
                rectangular = function(u) { a <- sqrt(3); ifelse(abs(u) < a, 0.5 / a, 0) })
iris <- read.csv("modules/iris.csv"); v <- iris$Petal.Length; n <- length(v)
rules <- c(sj = bw.SJ(v, tol = 1e-14), nrd0 = bw.nrd0(v), nrd = bw.nrd(v), normal = sd(v) * (4 / 3 / n)^0.2)
for (rule in names(rules)) {
  case(paste0("density_", rule), "descriptive.density", "iris", paste0("columns=Petal.Length;points=64;rule=", rule))
  expect("bandwidths", "Petal.Length", "bandwidth", rules[rule])
}
# Bins of pairs on both sides of 0.
far <- list(plain = plain$x - 10, long = read.csv("modules/long.csv")$v); table_of("both_sides", data.frame(x = far$plain))
case("density_both_sides", "descriptive.density", "both_sides", "columns=x"); expect("bandwidths", "x", "bandwidth", bw.SJ(far$plain, tol = 1e-14))
case("density_long", "descriptive.density", "long", "columns=v"); expect("bandwidths", "v", "bandwidth", bw.SJ(far$long, tol = 1e-14))
for (kernel in names(kernels)) {
  h <- 0.3; at <- seq(min(v) - 3 * h, max(v) + 3 * h, length.out = 64)[c(3, 12, 20, 33, 50)]
  case(paste0("density_", kernel), "descriptive.density", "iris", paste0("columns=Petal.Length;points=64;bandwidth=0.3;kernel=", kernel))
  expect("density", paste0("#", c(2, 11, 19, 32, 49)), "x", at)
  expect("density", paste0("#", c(2, 11, 19, 32, 49)), "density", sapply(at, function(a) mean(kernels[[kernel]]((a - v) / h)) / h))
}

# Concentration.
arrests <- read.csv("modules/arrests.csv"); quine <- read.csv("modules/quine.csv")
gini <- function(x) { x <- sort(x); n <- length(x); sum((2 * seq_len(n) - n - 1) * x) / (n * sum(x)) }
theil <- function(x, w = rep(1, length(x))) { m <- weighted.mean(x, w); w <- w / sum(w); r <- x / m
  c(sum(ifelse(r > 0, w * r * log(r), 0)), if (all(x > 0)) -sum(w * log(r)) else NA) }
x <- arrests$Assault; s <- sort(x, decreasing = TRUE) / sum(x); n <- length(x)
case("concentration", "descriptive.concentration", "arrests", "value=Assault;unit=state;order=UrbanPop")
expect("measures", c("units", "total", "mean", "gini", "gini_unbiased", "theil_t", "theil_l", "variation", "hhi", "hhi_normalized",
                     "equivalent_units", "entropy", "rosenbluth"), "value",
       c(n, sum(x), mean(x), gini(x), gini(x) * n / (n - 1), theil(x), sqrt(mean((x - mean(x))^2)) / mean(x), sum(s^2),
         (sum(s^2) - 1 / n) / (1 - 1 / n), 1 / sum(s^2), -sum(s * log(s)), 1 / (2 * sum(seq_len(n) * s) - 1)))
expect("measures", c("cr_1", "cr_4", "cr_8", "cr_20"), "value", cumsum(s)[c(1, 4, 8, 20)])
expect("largest", c("#0", "#3", "#7"), "cr", 100 * cumsum(s)[c(1, 4, 8)])
rank <- (rank(arrests$UrbanPop) - 0.5) / n; expect("order", "#0", "concentration_index", 2 * mean((x - mean(x)) * (rank - mean(rank))) / mean(x))
case("concentration_parts", "descriptive.concentration", "iris", "value=Petal.Width;parts=Species")
x <- iris$Petal.Width; m <- mean(x)
for (g in unique(iris$Species)) { y <- x[iris$Species == g]; u <- length(y) / length(x); a <- sum(y) / sum(x); t <- theil(y)
  expect("parts", g, c("units", "theil_t", "theil_l", "within_t", "between_t", "within_l", "between_l"),
         c(length(y), t, a * t[1], a * log(mean(y) / m), u * t[2], u * log(m / mean(y)))) }
w <- sapply(split(x, iris$Species), function(y) sum(y) / sum(x) * theil(y)[1])
expect("decomposition", "theil_t", c("total", "within", "between"), c(theil(x)[1], sum(w), theil(x)[1] - sum(w)))
case("concentration_weights", "descriptive.concentration", "cars", "value=mpg;weights=carb")
y <- rep(cars$mpg, cars$carb); expect("measures", c("total", "mean", "gini", "theil_t", "theil_l"), "value", c(sum(y), mean(y), gini(y), theil(y)))
case("concentration_units", "descriptive.concentration", "quine", "value=Days;unit=Age")
y <- tapply(quine$Days, quine$Age, sum); expect("measures", c("units", "gini", "hhi"), "value", c(length(y), gini(y), sum((y / sum(y))^2)))
finish("descriptive")

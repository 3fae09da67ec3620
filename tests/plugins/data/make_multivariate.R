# References of the plugin multivariate, from R 4.2.2 with cluster, psych, GPArotation, MASS, dbscan and mclust (Debian 12).
source("reference_cases.R")
library(cluster)
table_of("iris", iris)
table_of("arrests", cbind(state = gsub(" ", "_", rownames(USArrests)), USArrests))
x <- as.matrix(iris[, 1:4])
columns <- "columns=Sepal.Length,Sepal.Width,Petal.Length,Petal.Width"

set.seed(1)
for (k in c(2, 3, 5)) {
  fit <- kmeans(x, k, nstart = 500, iter.max = 1000)
  case(paste0("kmeans_", k), "multivariate.kmeans", "iris", paste0(columns, ";starts=50;k=", k))
  s <- mean(silhouette(fit$cluster, dist(x))[, 3])
  expect("fit", "#0", c("within_ss", "total_ss", "between_ss", "silhouette"), c(fit$tot.withinss, fit$totss, fit$betweenss, s))
  o <- order(-fit$size)
  expect("centers", paste0("#", seq_len(k) - 1), "size", fit$size[o])
  if (!any(duplicated(fit$size))) for (column in colnames(x)) expect("centers", paste0("#", seq_len(k) - 1), paste0("mean_", column), fit$centers[o, column])
}
a <- scale(USArrests); columns <- "columns=Murder,Assault,UrbanPop,Rape"
case("kmeans_standardized", "multivariate.kmeans", "arrests", paste0(columns, ";standardize=true;k=4;starts=50"))
fit <- kmeans(a, 4, nstart = 500, iter.max = 1000); expect("fit", "#0", "within_ss", fit$tot.withinss)

for (m in c("ward.D2", "complete", "average", "single")) {
  name <- sub(".D2", "", m, fixed = TRUE)
  h <- hclust(dist(a), m)
  case(paste0("hierarchical_", name), "multivariate.hierarchical", "arrests", paste0(columns, ";linkage=", name, ";k=4"))
  expect("merges", paste0("#", 0:48), "height", h$height)
  expect("merges", paste0("#", 0:48), "first", pmin(h$merge[, 1], h$merge[, 2]))
  groups <- cutree(h, 4); size <- table(groups); rank <- rank(-size, ties.method = "first")
  if (!any(duplicated(size))) expect("clusters", paste0("#", 0:49), "cluster", rank[groups])
  expect("clusters", "#7", "silhouette", silhouette(groups, dist(a))[8, 3])
}

pca <- function(p, names) {
  s <- apply(p$rotation, 2, function(v) sign(v[which.max(abs(v))]))
  v <- p$sdev^2
  expect("components", colnames(p$rotation), "variance", v); expect("components", colnames(p$rotation), "cumulative", cumsum(v) / sum(v))
  for (i in seq_along(s)) {
    expect("loadings", names, colnames(p$rotation)[i], p$rotation[, i] * s[i])
    expect("scores", c("#0", "#20"), colnames(p$rotation)[i], p$x[c(1, 21), i] * s[i])
  }
}
case("pca", "multivariate.pca", "arrests", columns); pca(prcomp(USArrests, scale. = TRUE), colnames(USArrests))
case("pca_covariance", "multivariate.pca", "arrests", paste0(columns, ";standardize=false")); pca(prcomp(USArrests), colnames(USArrests))

# Factor analysis: factanal and psych::fa, driven to full precision.
suppressMessages({library(psych); library(GPArotation)})
cars <- read.csv("modules/cars.csv")[, c("mpg", "disp", "hp", "drat", "wt", "qsec", "carb", "gear", "cyl")]
polish <- function(x) { for (i in 1:5) x <- unclass(varimax(x, eps = 1e-15)$loadings); x }
promax_of <- function(x, m = 4) { # the steps of stats::promax on a polished varimax
  q <- x * abs(x)^(m - 1); u <- lm.fit(x, q)$coefficients; u <- u %*% diag(sqrt(diag(solve(t(u) %*% u)))); v <- solve(u)
  list(loadings = x %*% u, Phi = v %*% t(v))
}
sorted <- function(l, phi = diag(ncol(l))) {
  o <- order(-colSums(l^2)); l <- l[, o, drop = FALSE]; s <- sign(colSums(l)); list(l = l %*% diag(s, ncol(l)), phi = diag(s, ncol(l)) %*% phi[o, o] %*% diag(s, ncol(l)))
}
loadings_case <- function(l, phi, psi, oblique) {
  r <- sorted(l, phi); k <- ncol(r$l)
  for (j in seq_len(k)) expect("loadings", rownames(l), paste0("F", j), r$l[, j])
  expect("loadings", rownames(l), "uniqueness", psi)
  expect("factors", paste0("F", seq_len(k)), "ss_loadings", colSums(r$l^2))
  if (oblique) for (j in seq_len(k)) expect("factor_correlations", paste0("F", seq_len(k)), paste0("F", j), r$phi[, j])
  r
}
r <- cor(cars); n <- nrow(cars); p <- ncol(cars); z <- scale(cars)
all_columns <- paste0("columns=", paste(names(cars), collapse = ","))
fit <- factanal(cars, 3, rotation = "none", control = list(nstart = 5, lower = 0.005, opt = list(factr = 10, pgtol = 0, maxit = 20000)))
# factanal stops at seven digits: Newton's steps from there.
slope <- function(t) { e <- eigen(diag(exp(-t / 2)) %*% r %*% diag(exp(-t / 2))); c(e$vectors[, -(1:3)]^2 %*% (1 - e$values[-(1:3)])) }
t <- log(fit$uniquenesses); free <- fit$uniquenesses > 0.0050001 # the others are on factanal's bound
for (i in 1:8) t[free] <- t[free] - solve(numDeriv::jacobian(slope, t)[free, free], slope(t)[free])
e <- eigen(diag(exp(-t / 2)) %*% r %*% diag(exp(-t / 2))); stopifnot(max(abs(exp(t) - fit$uniquenesses)) < 1e-5)
fit$uniquenesses[] <- exp(t); l <- diag(exp(t / 2)) %*% e$vectors[, 1:3] %*% diag(sqrt(e$values[1:3] - 1)); rownames(l) <- names(cars)
case("factor_ml_none", "multivariate.factor", "cars", paste0(all_columns, ";factors=3;rotation=none"))
none <- loadings_case(l, diag(3), fit$uniquenesses, FALSE)
expect("fit", "#0", c("chi_square", "df", "p_value"), c(fit$STATISTIC, fit$dof, fit$PVAL))
kmo <- KMO(r); bart <- cortest.bartlett(r, n)
expect("fit", "#0", c("kmo", "bartlett", "bartlett_df", "bartlett_p"), c(kmo$MSA, bart$chisq, bart$df, bart$p.value))
expect("loadings", names(cars), "msa", kmo$MSAi)
expect("scores", paste0("#", c(0, 7, 31)), "F1", (z %*% solve(r, none$l))[c(1, 8, 32), 1])
case("factor_ml_varimax", "multivariate.factor", "cars", paste0(all_columns, ";factors=3;scores=bartlett"))
vari <- loadings_case(polish(l), diag(3), fit$uniquenesses, FALSE)
w <- vari$l / fit$uniquenesses; sc <- z %*% w %*% solve(t(vari$l) %*% w)
for (j in 1:3) expect("scores", paste0("#", c(0, 7, 31)), paste0("F", j), sc[c(1, 8, 32), j])
case("factor_ml_promax", "multivariate.factor", "cars", paste0(all_columns, ";factors=3;rotation=promax"))
o <- promax_of(polish(l)); rownames(o$loadings) <- rownames(l); pro <- loadings_case(o$loadings, o$Phi, fit$uniquenesses, TRUE)
sc <- z %*% solve(r, pro$l) %*% pro$phi; for (j in 1:3) expect("scores", paste0("#", c(0, 7, 31)), paste0("F", j), sc[c(1, 8, 32), j])
case("factor_ml_oblimin", "multivariate.factor", "cars", paste0(all_columns, ";factors=3;rotation=oblimin"))
o <- oblimin(l, eps = 1e-9, maxit = 20000); invisible(loadings_case(unclass(o$loadings), o$Phi, fit$uniquenesses, TRUE))
case("factor_axis", "multivariate.factor", "cars", paste0(all_columns, ";factors=2;rotation=none;method=principal_axis"))
fit <- fa(r, 2, n.obs = n, fm = "pa", rotate = "none", SMC = TRUE, min.err = 1e-13, max.iter = 20000)
invisible(loadings_case(unclass(fit$loadings), diag(2), fit$uniquenesses, FALSE))

# k-medoids, by cluster::pam; clusters in the order of their sizes.
for (setting in list(c("iris", 3, "euclidean"), c("iris", 5, "manhattan"), c("arrests", 4, "euclidean"))) {
  x <- if (setting[1] == "iris") as.matrix(iris[, 1:4]) else scale(USArrests)
  fit <- pam(x, as.integer(setting[2]), metric = setting[3])
  case(paste0("kmedoids_", setting[1], "_", setting[2]), "multivariate.kmedoids", setting[1],
       paste0("columns=", paste(colnames(x), collapse = ","), ";k=", setting[2], ";metric=", setting[3], ";standardize=", if (setting[1] == "iris") "false" else "true"))
  expect("fit", "#0", c("first_mean", "mean_distance"), fit$objective)
  if (setting[3] == "euclidean") expect("fit", "#0", "silhouette", fit$silinfo$avg.width)
  size <- fit$clusinfo[, "size"]; o <- order(-size)
  if (setting[3] == "euclidean" && !any(duplicated(size))) { # by Manhattan rows lie between two medoids
    expect("medoids", paste0("#", seq_along(size) - 1), "size", size[o])
    expect("medoids", paste0("#", seq_along(size) - 1), "row", fit$id.med[o])
    expect("medoids", paste0("#", seq_along(size) - 1), "mean_distance", fit$clusinfo[o, "av_diss"])
    expect("medoids", paste0("#", seq_along(size) - 1), "greatest_distance", fit$clusinfo[o, "max_diss"])
  }
}

# DBSCAN, by the package dbscan.
for (setting in list(c(0.4, 5), c(0.5, 10), c(0.8, 4))) {
  x <- as.matrix(iris[, 1:4]); fit <- dbscan::dbscan(x, as.numeric(setting[1]), minPts = setting[2])
  case(paste0("dbscan_", setting[1]), "multivariate.dbscan", "iris", paste0("columns=", paste(colnames(x), collapse = ","), ";standardize=false;radius=", setting[1], ";least=", setting[2]))
  size <- table(fit$cluster[fit$cluster > 0]); rank <- rank(-size, ties.method = "first")
  expect("fit", "#0", c("clusters", "noise"), c(length(size), sum(fit$cluster == 0)))
  expect("clusters", paste0("#", 0:149), "cluster", ifelse(fit$cluster == 0, 0, rank[pmax(fit$cluster, 1)]))
  d <- sort(dbscan::kNNdist(x, setting[2] - 1)); expect("neighbours", paste0("#", c(0, 70, 149)), "distance", d[c(1, 71, 150)])
}

# Gaussian mixtures, by mclust without its prior, to full precision.
suppressMessages(library(mclust))
x <- as.matrix(iris[, 1:4]); columns <- paste0("columns=", paste(colnames(x), collapse = ","))
for (setting in list(c("VII", "spherical", 3), c("VVI", "diagonal", 2), c("EEE", "tied", 3), c("VVV", "full", 2), c("VVV", "full", 3))) {
  k <- as.integer(setting[3]); control <- emControl(tol = c(0, 0), itmax = c(5000, 5000))
  fits <- lapply(list(unmap(kmeans(x, k, nstart = 50)$cluster), unmap(cutree(hclust(dist(x), "ward.D2"), k))),
                 function(z) me(x, modelName = setting[1], z = z, control = control))
  fit <- fits[[which.max(sapply(fits, function(f) f$loglik))]]
  case(paste("mixture", setting[2], k, sep = "_"), "multivariate.mixture", "iris", paste0(columns, ";standardize=false;components=", k, ";covariance=", setting[2]))
  expect("models", "#0", c("log_likelihood", "parameters", "bic"), c(fit$loglik, nMclustParams(setting[1], 4, k), -bic(setting[1], fit$loglik, 150, 4, k)))
  o <- order(-fit$parameters$pro); rows <- paste0("#", seq_len(k) - 1)
  expect("components", rows, "weight", fit$parameters$pro[o])
  for (j in colnames(x)) expect("components", rows, paste0("mean_", j), fit$parameters$mean[j, o])
  s <- fit$parameters$variance$sigma[, , o[1]]; expect("covariances", paste0("#", 0:9), "covariance", t(s)[upper.tri(s, TRUE)])
  expect("clusters", paste0("#", 0:149), "cluster", match(apply(fit$z, 1, which.max), o))
}

# Multidimensional scaling: cmdscale, and MASS::isoMDS to full precision; signs and order of axes as ours.
library(MASS)
d <- dist(scale(USArrests)); columns <- "columns=Murder,Assault,UrbanPop,Rape"
case("mds_classical", "multivariate.mds", "arrests", columns); fit <- cmdscale(d, 2, eig = TRUE)
p <- apply(fit$points, 2, function(v) v * sign(v[which.max(abs(v))])); at <- c(1, 9, 33, 50)
for (j in 1:2) expect("points", paste0("#", at - 1), paste0("D", j), p[at, j])
expect("fit", "#0", c("share", "stress"), c(fit$GOF[2], sqrt(sum((dist(p) - d)^2) / sum(dist(p)^2))))
case("mds_manhattan", "multivariate.mds", "arrests", paste0(columns, ";metric=manhattan;dimensions=3"))
expect("fit", "#0", "share", cmdscale(dist(scale(USArrests), "manhattan"), 3, eig = TRUE)$GOF[2])
case("mds_ordinal", "multivariate.mds", "arrests", paste0(columns, ";method=ordinal"), 5)
expect("fit", "#0", "stress", isoMDS(d, trace = FALSE, maxit = 5000, tol = 1e-12)$stress / 100)
case("mds_metric", "multivariate.mds", "arrests", paste0(columns, ";method=metric"))
stress <- function(v) { q <- dist(matrix(v, ncol = 2)); b <- sum(q * d) / sum(d^2); sqrt(sum((q - b * d)^2) / sum(q^2)) }
v <- c(fit$points); for (i in 1:5) v <- optim(v, stress, method = "BFGS", control = list(maxit = 2000, reltol = 1e-15))$par
expect("fit", "#0", "stress", stress(v))

# Number of clusters: dispersion and silhouettes exactly, the expected dispersion within its chance.
x <- scale(iris[, 1:4]); columns <- "columns=Sepal.Length,Sepal.Width,Petal.Length,Petal.Width;method=ward;most=6;references=2"
tree <- hclust(dist(x), "ward.D2")
case("cluster_number", "multivariate.cluster_number", "iris", columns)
within <- sapply(1:6, function(k) sum(sapply(split(as.data.frame(x), cutree(tree, k)), function(g) sum(scale(g, scale = FALSE)^2))))
expect("choices", paste0("#", 0:5), "within_ss", within); expect("choices", paste0("#", 0:5), "log_w", log(within))
expect("choices", paste0("#", 1:5), "silhouette", sapply(2:6, function(k) mean(silhouette(cutree(tree, k), dist(x))[, 3])))
expect("choices", paste0("#", 1:5), "calinski", sapply(2:6, function(k) ((within[1] - within[k]) / (k - 1)) / (within[k] / (150 - k))))
gap <- clusGap(x, kmeans, K.max = 6, B = 1000, d.power = 2, nstart = 10, verbose = FALSE)
case("gap", "multivariate.cluster_number", "iris", "columns=Sepal.Length,Sepal.Width,Petal.Length,Petal.Width;most=6;references=100", 2)
expect("choices", paste0("#", 0:5), "expected_log_w", gap$Tab[, "E.logW"] + log(2))
expect("best", "gap", "k", maxSE(gap$Tab[, "gap"], gap$Tab[, "SE.sim"], "Tibs2001SEmax"))

# Linkages whose heights may fall are those of squared distances, rooted.
columns <- "columns=Murder,Assault,UrbanPop,Rape"
for (m in c("mcquitty", "centroid", "median")) {
  h <- if (m == "mcquitty") hclust(dist(a), m) else hclust(dist(a)^2, m)
  case(paste0("hierarchical_", m), "multivariate.hierarchical", "arrests", paste0(columns, ";linkage=", m, ";k=4"))
  expect("merges", paste0("#", 0:48), "height", if (m == "mcquitty") h$height else sqrt(h$height))
  expect("merges", paste0("#", 0:48), "first", pmin(h$merge[, 1], h$merge[, 2]))
}
# Silhouettes by the distance that made the clusters.
fit <- pam(a, 3, metric = "manhattan")
case("kmedoids_manhattan", "multivariate.kmedoids", "arrests", paste0(columns, ";k=3;metric=manhattan"))
expect("fit", "#0", c("mean_distance", "silhouette"), c(fit$objective["swap"], fit$silinfo$avg.width))
finish("multivariate")

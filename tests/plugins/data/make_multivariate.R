# References of the plugin multivariate, from R 4.2.2 with cluster 2.1.4.
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
finish("multivariate")

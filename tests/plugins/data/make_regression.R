# References of the plugin regression, from R 4.2.2 with sandwich 3.0-2, lmtest 0.9-40, car 3.1-1, MASS 7.3-58,
# glmnet 4.1-6, quantreg 5.94, plm 2.6-2.
source("reference_cases.R")
library(sandwich); library(lmtest); suppressMessages(library(car)); library(MASS)

cars <- cbind(model = gsub(" ", "_", rownames(mtcars)), mtcars)
cars$gears <- paste0("g", cars$gear)
cars$w <- seq(0.5, 2, length.out = nrow(cars))
table_of("cars", cars)
quality <- airquality
table_of("air", quality)
table_of("iris", iris)

coefficients_of <- function(fit, V = vcov(fit), df = df.residual(fit), statistic = "t", terms = names(coef(fit)),
                            level = 0.95) {
  b <- coef(fit); se <- sqrt(diag(V)); s <- b / se
  p <- 2 * pt(-abs(s), df); q <- qt(0.5 + level / 2, df)
  expect("coefficients", terms, "estimate", b)
  expect("coefficients", terms, "std_error", se)
  expect("coefficients", terms, statistic, s)
  expect("coefficients", terms, "p_value", p)
  expect("coefficients", terms, "lower", b - q * se)
  expect("coefficients", terms, "upper", b + q * se)
}
fit_of <- function(fit) {
  s <- summary(fit)
  expect("fit", "#0", c("observations", "df_residual", "residual_sd", "r_squared", "adjusted_r_squared", "f", "p_value",
                        "log_likelihood", "aic", "bic"),
         c(nobs(fit), df.residual(fit), s$sigma, s$r.squared, s$adj.r.squared, s$fstatistic[1],
           pf(s$fstatistic[1], s$fstatistic[2], s$fstatistic[3], lower.tail = FALSE), logLik(fit), AIC(fit), BIC(fit)))
}
L <- "regression.linear"

case("ols", L, "cars", "response=mpg;predictors=wt,hp,qsec")
m <- lm(mpg ~ wt + hp + qsec, cars); coefficients_of(m); fit_of(m)
expect("anova", c("regression", "residual", "total"), "sum_sq",
       c(sum((fitted(m) - mean(cars$mpg))^2), deviance(m), sum((cars$mpg - mean(cars$mpg))^2)))
expect("vif", c("wt", "hp", "qsec"), "vif", vif(m))
rows <- paste0("#", c(0, 16, 31)); i <- c(1, 17, 32)
expect("observations", rows, "fitted", fitted(m)[i]); expect("observations", rows, "residual", resid(m)[i])
expect("observations", rows, "leverage", hatvalues(m)[i]); expect("observations", rows, "standardized", rstandard(m)[i])
expect("observations", rows, "cook", cooks.distance(m)[i])
suppressWarnings(pr <- predict(m, interval = "prediction"))
expect("observations", rows, "lower", pr[i, 2]); expect("observations", rows, "upper", pr[i, 3])
bp <- bptest(m)
expect("checks", "breusch_pagan", c("statistic", "df", "p_value"), c(bp$statistic, bp$parameter, bp$p.value))
rs <- resettest(m, power = 2:3)
expect("checks", "reset", c("statistic", "df", "df2", "p_value"), c(rs$statistic, rs$parameter, rs$p.value))
w <- bptest(m, ~ (wt + hp + qsec)^2 + I(wt^2) + I(hp^2) + I(qsec^2), data = cars)
expect("checks", "white", c("statistic", "df", "p_value"), c(w$statistic, w$parameter, w$p.value))
bg <- bgtest(m, order = 1)
expect("checks", "breusch_godfrey", c("statistic", "df", "p_value"), c(bg$statistic, bg$parameter, bg$p.value))
expect("checks", "durbin_watson", "statistic", dwtest(m)$statistic)
jb <- tseries::jarque.bera.test(resid(m))
expect("checks", "jarque_bera", c("statistic", "p_value"), c(jb$statistic, jb$p.value))

for (kind in c("HC0", "HC1", "HC2", "HC3")) {
  case(tolower(kind), L, "cars", paste0("response=mpg;predictors=wt,hp,qsec;errors=", tolower(kind)))
  coefficients_of(m, vcovHC(m, type = kind))
}
case("cluster", L, "cars", "response=mpg;predictors=wt,hp;errors=cluster;cluster=gears")
m <- lm(mpg ~ wt + hp, cars); coefficients_of(m, vcovCL(m, cluster = cars$gears, type = "HC1"), df = 2)
case("newey_west", L, "cars", "response=mpg;predictors=wt,hp;errors=newey_west;lags=3")
coefficients_of(m, NeweyWest(m, lag = 3, prewhite = FALSE, adjust = FALSE))
case("wls", L, "cars", "response=mpg;predictors=wt,hp;weights=w")
m <- lm(mpg ~ wt + hp, cars, weights = w); coefficients_of(m); fit_of(m)
rows <- "#4"; expect("observations", rows, "leverage", hatvalues(m)[5])
expect("observations", rows, "standardized", rstandard(m)[5]); expect("observations", rows, "cook", cooks.distance(m)[5])
case("wls_hc3", L, "cars", "response=mpg;predictors=wt,hp;weights=w;errors=hc3")
coefficients_of(m, vcovHC(m, type = "HC3"))
case("origin", L, "cars", "response=mpg;predictors=wt,hp;intercept=false")
m <- lm(mpg ~ 0 + wt + hp, cars); coefficients_of(m); fit_of(m)
case("categories", L, "cars", "response=mpg;predictors=wt,gears;terms=wt:gears")
m <- lm(mpg ~ wt * gears, cars)
coefficients_of(m, terms = c("(Intercept)", "wt", "gears[g4]", "gears[g5]", "wt:gears[g4]", "wt:gears[g5]")); fit_of(m)
w <- linearHypothesis(m, c("wt:gearsg4", "wt:gearsg5"))
expect("terms", "wt:gears", c("f", "p_value"), c(w$F[2], w$`Pr(>F)`[2]))
case("categories_origin", L, "iris", "response=Sepal.Length;predictors=Species,Petal.Width;intercept=false")
m <- lm(Sepal.Length ~ 0 + Species + Petal.Width, iris)
coefficients_of(m, terms = c(paste0("Species[", levels(iris$Species), "]"), "Petal.Width"))
case("number_categories", L, "cars", "response=mpg;predictors=cyl;categorical=cyl;level=90")
m <- lm(mpg ~ factor(cyl), cars); coefficients_of(m, terms = c("(Intercept)", "cyl[6]", "cyl[8]"), level = 0.9)
case("polynomial", L, "cars", "response=mpg;predictors=hp;degree=3")
m <- lm(mpg ~ hp + I(hp^2) + I(hp^3), cars); coefficients_of(m, terms = c("(Intercept)", "hp", "hp^2", "hp^3")); fit_of(m)
case("missing", L, "air", "response=Ozone;predictors=Solar.R,Wind,Temp")
m <- lm(Ozone ~ Solar.R + Wind + Temp, airquality); coefficients_of(m); fit_of(m)
ahead <- airquality[is.na(airquality$Ozone) & !is.na(airquality$Solar.R), ]
pr <- predict(m, ahead, interval = "prediction", se.fit = TRUE)
expect("predictions", c("#0", "#5"), "prediction", pr$fit[c(1, 6), 1])
expect("predictions", c("#0", "#5"), "std_error", pr$se.fit[c(1, 6)])
expect("predictions", c("#0", "#5"), "lower", pr$fit[c(1, 6), 2])
case("aliased", L, "cars", "response=mpg;predictors=gears,gear,wt")
m <- lm(mpg ~ gears + wt, cars)
expect("coefficients", c("gears[g4]", "gears[g5]", "wt"), "estimate", coef(m)[2:4])
expect("coefficients", "gear", c("estimate", "p_value"), c(NA, NA))
case("groups", L, "iris", "response=Sepal.Length;predictors=Petal.Length;group=Species")
for (s in levels(iris$Species)) {
  m <- lm(Sepal.Length ~ Petal.Length, iris, subset = Species == s)
  key <- paste0("Species=", s, "&term=Petal.Length")
  expect("coefficients", key, c("estimate", "p_value"), summary(m)$coefficients[2, c(1, 4)])
  expect("fit", s, "residual_sd", summary(m)$sigma)
}

# Generalised linear models.
tight <- glm.control(epsilon = 1e-15, maxit = 200)
glm_of <- function(fit, terms = names(coef(fit)), null) {
  fit <- update(fit, start = coef(fit))  # one iteration more: vcov is that of the weights before the last
  coefficients_of(fit, vcov(fit), Inf, "z", terms)
  expect("fit", "#0", c("df_residual", "deviance", "log_likelihood", "aic", "bic", "pseudo_r_squared", "pearson"),
         c(df.residual(fit), deviance(fit), logLik(fit), AIC(fit), BIC(fit), 1 - as.numeric(logLik(fit) / logLik(null)),
           sum(resid(fit, "pearson")^2)))
  expect("observations", c("#0", "#20"), "fitted", fitted(fit)[c(1, 21)])
  expect("observations", c("#0", "#20"), "residual", resid(fit, "deviance")[c(1, 21)])
}
case("logit", "regression.logit", "cars", "response=am;predictors=wt,hp")
m <- glm(am ~ wt + hp, binomial, cars, control = tight); glm_of(m, null = update(m, . ~ 1))
expect("ratios", c("wt", "hp"), "ratio", exp(coef(m)[2:3]))
expect("fit", "#0", "auc", wilcox.test(fitted(m)[cars$am == 1], fitted(m)[cars$am == 0])$statistic / (13 * 19))
iris2 <- iris[51:150, ]; iris2$Species <- as.character(iris2$Species); table_of("iris2", iris2)
case("logit_text", "regression.logit", "iris2", "response=Species;predictors=Petal.Length,Sepal.Width")
m <- glm(Species == "virginica" ~ Petal.Length + Sepal.Width, binomial, iris2, control = tight); glm_of(m, null = update(m, . ~ 1))
case("probit", "regression.probit", "cars", "response=am;predictors=wt,hp")
m <- glm(am ~ wt + hp, binomial("probit"), cars, control = tight); glm_of(m, null = update(m, . ~ 1))
table_of("warp", warpbreaks)
case("poisson", "regression.poisson", "warp", "response=breaks;predictors=wool,tension;terms=wool:tension")
warpbreaks$tension <- factor(as.character(warpbreaks$tension))  # in the order of the alphabet: H, L, M
m <- glm(breaks ~ wool * tension, poisson, warpbreaks, control = tight)
glm_of(m, c("(Intercept)", "wool[B]", "tension[L]", "tension[M]", "wool[B]:tension[L]", "wool[B]:tension[M]")[c(1:6)],
       null = update(m, . ~ 1))
claims <- Insurance; claims$Group <- as.character(claims$Group); claims$Age <- as.character(claims$Age); table_of("claims", claims)
case("poisson_exposure", "regression.poisson", "claims", "response=Claims;predictors=District;exposure=Holders;categorical=District")
m <- glm(Claims ~ factor(District) + offset(log(Holders)), poisson, claims, control = tight)
glm_of(m, c("(Intercept)", "District[2]", "District[3]", "District[4]"), null = update(m, . ~ 1 + offset(log(Holders))))
quine2 <- quine; table_of("quine", quine2)
case("negative_binomial", "regression.negative_binomial", "quine", "response=Days;predictors=Sex,Age")
# glm.nb stops early; the same two steps taken in turn to the end.
joint <- function(formula) {
  theta <- glm.nb(formula, quine)$theta; start <- NULL
  for (i in 1:60) {
    m <- glm(formula, negative.binomial(theta), quine, control = tight, start = start)
    start <- coef(m); theta <- as.numeric(theta.ml(quine$Days, fitted(m), limit = 200, eps = 1e-13))
  }
  m$theta <- theta.ml(quine$Days, fitted(m), limit = 200, eps = 1e-13)
  m
}
likelihood <- function(m) sum(dnbinom(quine$Days, size = as.numeric(m$theta), mu = fitted(m), log = TRUE))
m <- joint(Days ~ Sex + Age); null <- joint(Days ~ 1)
coefficients_of(m, summary(m, dispersion = 1)$cov.scaled, Inf, "z", c("(Intercept)", "Sex[M]", "Age[F1]", "Age[F2]", "Age[F3]"))
expect("fit", "#0", c("deviance", "log_likelihood", "pseudo_r_squared", "aic", "theta", "theta_error"),
       c(deviance(m), likelihood(m), 1 - likelihood(m) / likelihood(null), 12 - 2 * likelihood(m), m$theta, attr(m$theta, "SE")))

for (k in c("huber", "bisquare")) {
  case(paste0("robust_", k), "regression.robust", "cars", paste0("response=mpg;predictors=wt,hp;method=", k))
  m <- rlm(mpg ~ wt + hp, cars, psi = paste0("psi.", k), acc = 1e-13, maxit = 2000)
  s <- summary(m); V <- s$cov.unscaled * s$stddev^2
  coefficients_of(m, V, 29)
  expect("fit", "#0", "scale", m$s); expect("observations", c("#0", "#19"), "weight", m$w[c(1, 20)])
}

suppressMessages(library(AER))
case("instrumental", "regression.instrumental", "cars", "response=mpg;predictors=qsec;endogenous=wt;instruments=disp,cyl")
m <- ivreg(mpg ~ qsec + wt | qsec + disp + cyl, data = cars); s <- summary(m, diagnostics = TRUE)
coefficients_of(m); expect("fit", "#0", c("residual_sd", "r_squared"), c(s$sigma, s$r.squared))
d <- s$diagnostics
for (k in 1:3) expect("checks", c("weak_instruments wt", "wu_hausman", "sargan")[k], c("statistic", "p_value"), d[k, 3:4])

# The distribution of Durbin and Watson's statistic; 15 iterations of Pan's algorithm are too few for all digits.
for (k in list(c("durbin_watson", "cars", "response=mpg;predictors=wt,hp,qsec"), c("durbin_watson_long", "quakes", "response=mag;predictors=depth,stations"))) {
  frame <- if (k[2] == "cars") cars else quakes; if (k[2] == "quakes") table_of("quakes", quakes)
  case(k[1], L, k[2], k[3])
  m <- if (k[2] == "cars") lm(mpg ~ wt + hp + qsec, cars) else lm(mag ~ depth + stations, quakes)
  d <- dwtest(m, iterations = 200); expect("checks", "durbin_watson", c("statistic", "p_value"), c(d$statistic, d$p.value))
}

# Penalties: fits at the penalties of the whole path in every fold, iterated to the end.
suppressMessages(library(glmnet)); invisible(glmnet.control(eps = 1e-12, fdev = 1e-5))
cars$fold <- rep(1:8, 4); table_of("cars", cars)
X <- as.matrix(cars[c("cyl", "disp", "hp", "drat", "wt", "qsec", "vs", "am", "gear", "carb")])
for (k in list(c("lasso", 1, ""), c("ridge", 0, ""), c("elastic_net", 0.3, ";mixing=0.3"))) {
  case(paste0("penalized_", k[1]), "regression.penalized", "cars",
       paste0("response=mpg;predictors=", paste(colnames(X), collapse = ","), ";fold=fold;choice=min;method=", k[1], k[3]))
  m <- glmnet(X, cars$mpg, alpha = as.numeric(k[2]), thresh = 1e-28, maxit = 1e9)
  cv <- cv.glmnet(X, cars$mpg, alpha = as.numeric(k[2]), thresh = 1e-28, maxit = 1e9, foldid = cars$fold, lambda = m$lambda)
  for (s in c("lambda.min", "lambda.1se")) {
    expect("coefficients", c("(Intercept)", colnames(X)), sub(".", "_", s, fixed = TRUE), as.numeric(coef(cv, s = s, exact = TRUE)))
    expect("fit", "#0", sub(".", "_", s, fixed = TRUE), cv[[s]])
  }
  rows <- c(10, 40, length(cv$lambda))
  for (column in list(c("lambda", "lambda"), c("error", "cvm"), c("std_error", "cvsd"), c("nonzero", "nzero"))) {
    expect("path", paste0("#", rows - 1), column[1], cv[[column[2]]][rows])
  }
}

# Quantiles.
suppressMessages(library(quantreg)); data(engel); table_of("engel", engel)
quantile_of <- function(formula, frame, taus, se, terms) for (tau in taus) {
  m <- rq(formula, tau, frame); s <- suppressWarnings(summary(m, se = se)$coefficients)
  first <- (match(tau, taus) - 1) * length(terms)
  keys <- paste0("#", first + seq_along(terms) - 1)
  expect("coefficients", keys, "estimate", coef(m)); expect("coefficients", keys, "std_error", s[, 2])
  expect("coefficients", keys, "p_value", s[, 4])
  null <- rq(update(formula, . ~ 1), tau, frame)
  expect("fit", paste0("#", match(tau, taus) - 1), c("loss", "pseudo_r_squared"), c(m$rho, 1 - m$rho / null$rho))
}
for (se in c("nid", "iid", "ker")) {
  case(paste0("quantile_", se), "regression.quantile", "engel", paste0("response=foodexp;predictors=income;errors=", c(nid = "nid", iid = "iid", ker = "kernel")[[se]]))
  quantile_of(foodexp ~ income, engel, c(0.1, 0.25, 0.5, 0.75, 0.9), se, 1:2)
}
# Moved apart, and shares that are no whole number of rows: else several solutions are equally good.
apart <- iris; apart$Sepal.Length <- apart$Sepal.Length + sin(1:150) / 50; table_of("iris_apart", apart)
case("quantile_categories", "regression.quantile", "iris_apart", "response=Sepal.Length;predictors=Petal.Length,Species;tau=0.33,0.51,0.81;errors=kernel")
quantile_of(Sepal.Length ~ Petal.Length + Species, apart, c(0.33, 0.51, 0.81), "ker", 1:4)
case("quantile_long", "regression.quantile", "quakes", "response=depth;predictors=lat,long,stations;tau=0.25,0.5")
quantile_of(depth ~ lat + long + stations, quakes, c(0.25, 0.5), "nid", 1:4)

# Panels, with plm 2.6-2.
suppressMessages(library(plm)); data(Grunfeld, package = "plm")
grunfeld <- transform(Grunfeld, firm = paste0("f", firm)); table_of("grunfeld", grunfeld)
uneven <- grunfeld[-c(1, 2, 3, 25, 47, 48, 110, 133, 134, 135, 136, 200), ]; table_of("grunfeld_uneven", uneven)
panel_of <- function(m, df, statistic = "t", cluster = FALSE) {
  groups <- length(unique(as.character(index(m)[[1]])))
  V <- if (cluster) vcovHC(m, method = "arellano", type = "sss", cluster = "group") else vcov(m)
  coefficients_of(m, V, if (cluster) groups - 1 else df, if (is.infinite(df) && !cluster) "z" else "t")
}
for (name in c("grunfeld", "grunfeld_uneven")) {
  frame <- if (name == "grunfeld") grunfeld else uneven
  frame <- pdata.frame(frame, c("firm", "year"))
  base <- "response=inv;predictors=value,capital;entity=firm;time=year"
  w <- plm(inv ~ value + capital, frame, model = "within"); two <- plm(inv ~ value + capital, frame, effect = "twoways", model = "within")
  p <- plm(inv ~ value + capital, frame, model = "pooling"); r <- plm(inv ~ value + capital, frame, model = "random")
  case(paste0(name, "_fixed"), "regression.panel", name, paste0(base, ";errors=classical")); panel_of(w, df.residual(w))
  expect("fit", "#0", c("residual_sd", "r_squared"), c(sqrt(deviance(w) / df.residual(w)), r.squared(w)))
  h <- phtest(w, r); expect("tests", "hausman", c("statistic", "df", "p_value"), c(h$statistic, h$parameter, h$p.value))
  f <- pFtest(w, p); expect("tests", "equal_effects", c("statistic", "df", "df2", "p_value"), c(f$statistic, f$parameter, f$p.value))
  l <- plmtest(p, type = "bp"); expect("tests", "breusch_pagan", c("statistic", "p_value"), c(l$statistic, l$p.value))
  expect("effects", names(fixef(w)), "effect", as.numeric(fixef(w)))
  e <- ercomp(r); expect("variances", "#0", c("idiosyncratic", "entity"), e$sigma2[c("idios", "id")])
  expect("comparison", names(coef(r)), "random", coef(r)); expect("comparison", names(coef(r)), "random_error", sqrt(diag(vcov(r))))
  case(paste0(name, "_fixed_cluster"), "regression.panel", name, base); panel_of(w, NA, cluster = TRUE)
  case(paste0(name, "_two_ways"), "regression.panel", name, paste0(base, ";effects=two_ways;errors=classical")); panel_of(two, df.residual(two))
  f <- pFtest(two, p); expect("tests", "equal_effects", c("statistic", "p_value"), c(f$statistic, f$p.value))
  case(paste0(name, "_two_ways_cluster"), "regression.panel", name, paste0(base, ";effects=two_ways")); panel_of(two, NA, cluster = TRUE)
  case(paste0(name, "_random"), "regression.panel", name, paste0(base, ";model=random;errors=classical")); panel_of(r, Inf)
  case(paste0(name, "_random_cluster"), "regression.panel", name, paste0(base, ";model=random")); panel_of(r, NA, cluster = TRUE)
  case(paste0(name, "_pooled_cluster"), "regression.panel", name, paste0(base, ";model=pooled")); panel_of(p, NA, cluster = TRUE)
}

# Random effects of entities and times: in Grunfeld's data those of times have no variance, in Munnell's they have.
data(Produc, package = "plm"); states <- levels(Produc$state)[1:20]
produc <- with(subset(Produc, state %in% states), data.frame(state = as.character(state), year = year, gsp = log(gsp), emp = log(emp), unemp = unemp))
table_of("produc", produc)
for (k in list(list("produc", produc, gsp ~ emp + unemp, "response=gsp;predictors=emp,unemp;entity=state;time=year", c("state", "year")),
               list("grunfeld", grunfeld, inv ~ value + capital, "response=inv;predictors=value,capital;entity=firm;time=year", c("firm", "year")))) {
  frame <- pdata.frame(k[[2]], k[[5]])
  r <- suppressWarnings(plm(k[[3]], frame, effect = "twoways", model = "random")); w <- plm(k[[3]], frame, effect = "twoways", model = "within")
  case(paste0(k[[1]], "_random_two_ways"), "regression.panel", k[[1]], paste0(k[[4]], ";model=random;effects=two_ways;errors=classical")); panel_of(r, Inf)
  h <- phtest(w, r); expect("tests", "hausman", c("statistic", "df", "p_value"), c(h$statistic, h$parameter, h$p.value))
  expect("variances", "#0", c("idiosyncratic", "entity", "time"), pmax(0, ercomp(r)$sigma2[c("idios", "id", "time")]))
}

# Steps.
steps_of <- function(m) {
  a <- m$anova; n <- length(resid(m))
  expect("steps", paste0("#", seq_len(nrow(a)) - 1), "residual_sum", a$`Resid. Dev`)
  expect("steps", paste0("#", seq_len(nrow(a)) - 1), "criterion", a$AIC)
  coefficients_of(m)
}
ten <- paste(colnames(X), collapse = ",")
case("stepwise", "regression.stepwise", "cars", paste0("response=mpg;resamples=0;predictors=", ten))
full <- lm(mpg ~ cyl + disp + hp + drat + wt + qsec + vs + am + gear + carb, cars); steps_of(step(full, direction = "both", trace = 0))
case("stepwise_forward", "regression.stepwise", "cars", paste0("response=mpg;direction=forward;resamples=10;predictors=", ten))
steps_of(step(lm(mpg ~ 1, cars), formula(full), direction = "forward", trace = 0))
case("stepwise_terms", "regression.stepwise", "iris", "response=Sepal.Width;predictors=Petal.Length,Petal.Width;terms=Petal.Length:Species;criterion=bic;direction=backward;resamples=0")
m <- step(lm(Sepal.Width ~ Petal.Length + Petal.Width + Species + Petal.Length:Species, iris), k = log(150), trace = 0)
a <- m$anova; expect("steps", paste0("#", seq_len(nrow(a)) - 1), "criterion", a$AIC)
# What examiners with other data tried: robust and clustered errors of instruments, texts as instruments, Hausman's test
# where the difference of the covariances is not positive, and great counts.
iv <- ivreg(mpg ~ qsec + wt | qsec + disp + cyl, data = cars)
base <- "response=mpg;predictors=qsec;endogenous=wt;instruments=disp,cyl"
for (k in c("HC0", "HC1")) {
  case(paste0("instrumental_", tolower(k)), "regression.instrumental", "cars", paste0(base, ";errors=", tolower(k)))
  coefficients_of(iv, vcovHC(iv, type = k))
}
case("instrumental_cluster", "regression.instrumental", "cars", paste0(base, ";errors=cluster;cluster=carb"))
coefficients_of(iv, vcovCL(iv, cars$carb, type = "HC1"), length(unique(cars$carb)) - 1)
case("instrumental_texts", "regression.instrumental", "cars", "response=mpg;predictors=qsec;endogenous=wt;instruments=gears")
iv <- ivreg(mpg ~ qsec + wt | qsec + gears, data = cars); coefficients_of(iv)
d <- summary(iv, diagnostics = TRUE)$diagnostics
for (k in 1:3) expect("checks", c("weak_instruments wt", "wu_hausman", "sargan")[k], c("statistic", "p_value"), d[k, 3:4])

frame <- pdata.frame(produc, c("state", "year"))
w <- plm(emp ~ gsp + unemp, frame); r <- plm(emp ~ gsp + unemp, frame, model = "random")
case("produc_hausman", "regression.panel", "produc", "response=emp;predictors=gsp,unemp;entity=state;time=year;model=random;errors=classical")
stopifnot(min(eigen(vcov(w) - vcov(r)[-1, -1])$values) < 0)
panel_of(r, Inf); h <- phtest(w, r); expect("tests", "hausman", c("statistic", "p_value"), c(h$statistic, h$p.value))

set.seed(3); great <- data.frame(x = round(rnorm(20), 3)); great$count <- rpois(20, 1e6 * exp(great$x / 100)); table_of("great", great)
case("poisson_great", "regression.poisson", "great", "response=count;predictors=x")
m <- glm(count ~ x, poisson, great, control = list(epsilon = 1e-15, maxit = 100)); coefficients_of(m, df = Inf, statistic = "z")

# Categories against another than the first, and against the mean of all: then tests of whole terms are those of type III.
frame <- cars; frame$gears <- relevel(factor(frame$gears), "g4")
case("reference", L, "cars", "response=mpg;predictors=wt,gears;reference=g4")
m <- lm(mpg ~ wt + gears, frame); coefficients_of(m, terms = c("(Intercept)", "wt", "gears[g3]", "gears[g5]"))
frame <- cars; frame$gears <- factor(frame$gears); contrasts(frame$gears) <- rbind(-1, diag(2))
case("contrasts", L, "cars", "response=mpg;predictors=wt,gears;terms=wt:gears;contrasts=sum")
m <- lm(mpg ~ wt * gears, frame)
coefficients_of(m, terms = c("(Intercept)", "wt", "gears[g4]", "gears[g5]", "wt:gears[g4]", "wt:gears[g5]"))
third <- Anova(m, type = 3)[c("wt", "gears", "wt:gears"), ]
expect("terms", rownames(third), "f", third$`F value`); expect("terms", rownames(third), "p_value", third$`Pr(>F)`)

case("poisson_predictions", "regression.poisson", "air", "response=Ozone;predictors=Wind,Temp;level=90")
m <- glm(Ozone ~ Wind + Temp, poisson, airquality, control = list(epsilon = 1e-15, maxit = 100))
missing <- airquality[is.na(airquality$Ozone), ]; p <- predict(m, missing, se.fit = TRUE); rows <- paste0("#", seq_len(nrow(missing)) - 1)
expect("predictions", rows, "row", as.numeric(rownames(missing))); expect("predictions", rows, "prediction", exp(p$fit))
expect("predictions", rows, "mean_lower", exp(p$fit - qnorm(0.95) * p$se.fit)); expect("predictions", rows, "mean_upper", exp(p$fit + qnorm(0.95) * p$se.fit))

finish("regression")

# References of the plugin regression, from R 4.2.2 with sandwich 3.0-2, lmtest 0.9-40, car 3.1-1, MASS 7.3-58.
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
expect("coefficients", "gear", "estimate", NA)
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
finish("regression")

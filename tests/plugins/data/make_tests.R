# References of the plugin tests, from R 4.2.2 with car 3.1-1, nortest 1.0-4, tseries 0.10-53, pwr 1.3-0,
# urca 1.3-3, strucchange 1.5-3, and statsmodels 0.13.5 (MacKinnon's p-values).
source("reference_cases.R")
suppressMessages({library(car); library(nortest); library(pwr); library(tseries)})

tooth <- ToothGrowth; tooth$dose <- paste0("d", tooth$dose); table_of("tooth", tooth)
table_of("sleep", data.frame(first = sleep$extra[1:10], second = sleep$extra[11:20]))
table_of("insects", InsectSprays)
table_of("warp", warpbreaks)
unequal <- warpbreaks[-c(1, 2, 20, 33, 50, 51), ]; table_of("warp_unequal", unequal)
table_of("plants", PlantGrowth)
set.seed(7)
plain <- data.frame(x = round(rnorm(30, 10, 3), 6), y = round(rnorm(30, 11, 2), 6), g = rep(c("a", "b"), c(13, 17)),
                    z = round(rexp(30), 6))
table_of("plain", plain)
rounds <- data.frame(a = c(5.40, 5.85, 5.20, 5.55, 5.90, 5.45, 5.40, 5.45, 5.25, 5.85, 5.25, 5.65, 5.60, 5.05, 5.50, 5.45, 5.55, 5.45, 5.50, 5.65, 5.70, 6.30),
  b = c(5.50, 5.70, 5.60, 5.50, 5.85, 5.55, 5.40, 5.50, 5.15, 5.80, 5.20, 5.55, 5.35, 5.00, 5.50, 5.55, 5.55, 5.50, 5.45, 5.60, 5.65, 6.30),
  c = c(5.55, 5.75, 5.50, 5.40, 5.70, 5.60, 5.35, 5.35, 5.00, 5.70, 5.10, 5.45, 5.45, 4.95, 5.40, 5.50, 5.35, 5.55, 5.25, 5.40, 5.55, 6.25))
table_of("rounds", rounds)
table_of("job", data.frame(as.data.frame(as.table(matrix(c(1, 2, 1, 0, 3, 3, 6, 1, 10, 10, 14, 9, 6, 7, 12, 11), 4, 4,
  dimnames = list(income = c("1", "2", "3", "4"), satisfaction = c("A", "B", "C", "D")))))))
table_of("tea", data.frame(guess = c("milk", "tea", "milk", "tea"), truth = c("milk", "milk", "tea", "tea"), n = c(7, 2, 3, 9)))
table_of("approval", data.frame(before = c("yes", "yes", "no", "no"), after = c("yes", "no", "yes", "no"), n = c(794, 150, 86, 570)))
hair <- as.data.frame(margin.table(HairEyeColor, c(1, 2))); table_of("hair", hair)
table_of("flips", data.frame(side = rep(c("head", "tail"), c(14, 31)), x = cumsum(sin(1:45))))

one <- function(test, value, column = NULL) {
  expect("test", test, names(value), value)
}
ht <- function(key, t, estimate = TRUE) {
  v <- c(statistic = unname(t$statistic), p_value = t$p.value)
  if (estimate && !is.null(t$conf.int)) v <- c(v, lower = t$conf.int[1], upper = t$conf.int[2])
  v <- v[is.finite(v)]
  expect("test", key, names(v), v)
}
case("t_one", "tests.t_one", "plain", "value=x;mean=9"); ht("student", t.test(plain$x, mu = 9))
expect("test", "student", c("df", "effect_size"), c(29, (mean(plain$x) - 9) / sd(plain$x)))
case("t_one_less", "tests.t_one", "plain", "value=x;mean=9;alternative=less;level=90")
ht("student", t.test(plain$x, mu = 9, alternative = "less", conf.level = 0.9))
case("t_two", "tests.t_two", "tooth", "response=len;factor=supp")
w <- t.test(len ~ supp, tooth); ht("welch", w); expect("test", "welch", "df", w$parameter)
ht("student", t.test(len ~ supp, tooth, var.equal = TRUE))
case("t_two_greater", "tests.t_two", "plain", "response=x;factor=g;alternative=greater")
ht("welch", t.test(x ~ g, plain, alternative = "greater"))
case("t_paired", "tests.t_paired", "sleep", "first=first;second=second")
ht("paired", t.test(sleep$extra[1:10], sleep$extra[11:20], paired = TRUE))
case("variances", "tests.variances", "insects", "response=count;factor=spray")
l <- leveneTest(count ~ spray, InsectSprays); expect("test", "brown_forsythe", c("statistic", "p_value"), c(l$F[1], l$`Pr(>F)`[1]))
l <- leveneTest(count ~ spray, InsectSprays, center = mean); expect("test", "levene", c("statistic", "p_value"), c(l$F[1], l$`Pr(>F)`[1]))
ht("bartlett", bartlett.test(count ~ spray, InsectSprays))
case("variances_two", "tests.variances", "tooth", "response=len;factor=supp"); ht("f", var.test(len ~ supp, tooth))

anova_of <- function(a, rows, p = "Pr(>F)", f = "F value", s = "Sum Sq") {
  expect("anova", rows, "sum_sq", a[[s]][seq_along(rows)]); expect("anova", rows, "f", a[[f]][seq_along(rows)])
  expect("anova", rows, "p_value", a[[p]][seq_along(rows)]); expect("anova", rows, "df", a[["Df"]][seq_along(rows)])
}
case("anova_oneway", "tests.anova_oneway", "insects", "response=count;factor=spray")
fit <- aov(count ~ spray, InsectSprays); anova_of(anova(fit), c("spray", "residual"))
w <- oneway.test(count ~ spray, InsectSprays); expect("test", "welch", c("statistic", "df2", "p_value"), c(w$statistic, w$parameter[2], w$p.value))
tk <- TukeyHSD(fit)$spray
for (i in c(1, 4, 5, 9, 15)) {
  ab <- strsplit(rownames(tk)[i], "-")[[1]]; key <- paste0("first=", ab[2], "&second=", ab[1])
  expect("comparisons", key, c("difference", "lower", "upper"), c(-tk[i, 1], -tk[i, 3], -tk[i, 2]))
}
pb <- pairwise.t.test(InsectSprays$count, InsectSprays$spray, p.adjust.method = "bonferroni")$p.value
ph <- pairwise.t.test(InsectSprays$count, InsectSprays$spray, p.adjust.method = "holm")$p.value
for (a in c("A", "B", "D")) for (b in c("E", "F")) {
  expect("comparisons", paste0("first=", a, "&second=", b), c("p_bonferroni", "p_holm"), c(pb[b, a], ph[b, a]))
}
# ptukey's own p-values are good to about 6 digits where they are not tiny.
case("tukey", "tests.anova_oneway", "plants", "response=weight;factor=group")
tk <- TukeyHSD(aov(weight ~ group, PlantGrowth))$group
for (i in 1:3) {
  ab <- strsplit(rownames(tk)[i], "-")[[1]]
  expect("comparisons", paste0("first=", ab[2], "&second=", ab[1]), c("lower", "upper", "p_tukey"), c(-tk[i, 3], -tk[i, 2], tk[i, 4]))
}
case("anova_twoway", "tests.anova_twoway", "warp", "response=breaks;factor=wool;second_factor=tension")
anova_of(anova(lm(breaks ~ wool * tension, warpbreaks)), c("wool", "tension", "wool:tension", "residual"))
case("anova_twoway_unequal", "tests.anova_twoway", "warp_unequal", "response=breaks;factor=wool;second_factor=tension")
anova_of(Anova(lm(breaks ~ wool * tension, unequal), type = 2), c("wool", "tension", "wool:tension"), f = "F value")
case("anova_twoway_first", "tests.anova_twoway", "warp_unequal", "response=breaks;factor=wool;second_factor=tension;squares=type_1;interaction=false")
anova_of(anova(lm(breaks ~ wool + tension, unequal)), c("wool", "tension", "residual"))
contr <- options(contrasts = c("contr.sum", "contr.poly"))
case("anova_twoway_third", "tests.anova_twoway", "warp_unequal", "response=breaks;factor=wool;second_factor=tension;squares=type_3")
a <- Anova(lm(breaks ~ wool * tension, unequal), type = 3)[-1, ]; anova_of(a, c("wool", "tension", "wool:tension", "residual")[1:3])
options(contr)
# Means of the levels as combinations of the coefficients, every level of the other factor alike.
level_means <- function(model, frame, factor, other) {
  levels <- unique(sort(as.character(frame[[factor]]))); grid <- expand.grid(a = levels, b = unique(as.character(frame[[other]])))
  names(grid) <- c(factor, other); x <- model.matrix(delete.response(terms(model)), grid, xlev = model$xlevels)
  l <- t(sapply(levels, function(v) colMeans(x[grid[[factor]] == v, , drop = FALSE])))
  pairs <- t(combn(length(levels), 2)); d <- l[pairs[, 1], , drop = FALSE] - l[pairs[, 2], , drop = FALSE]
  se <- function(m) sqrt(diag(m %*% vcov(model) %*% t(m))); df <- model$df.residual; t <- drop(d %*% coef(model)) / se(d)
  expect("means", paste0("factor=", factor, "&level=", levels), "mean", drop(l %*% coef(model)))
  expect("means", paste0("factor=", factor, "&level=", levels), "std_error", se(l))
  expect("means", paste0("factor=", factor, "&level=", levels), "upper", drop(l %*% coef(model)) + qt(0.975, df) * se(l))
  key <- paste0("factor=", factor, "&first=", levels[pairs[, 1]], "&second=", levels[pairs[, 2]]); p <- 2 * pt(-abs(t), df)
  expect("comparisons", key, "difference", drop(d %*% coef(model))); expect("comparisons", key, "std_error", se(d))
  expect("comparisons", key, "p_tukey", ptukey(abs(t) * sqrt(2), length(levels), df, lower.tail = FALSE))
  expect("comparisons", key, "p_holm", p.adjust(p, "holm")); expect("comparisons", key, "p_bonferroni", p.adjust(p, "bonferroni"))
}
for (k in c("true", "false")) {
  case(paste0("level_means_", k), "tests.anova_twoway", "warp_unequal", paste0("response=breaks;factor=wool;second_factor=tension;interaction=", k))
  m <- lm(if (k == "true") breaks ~ wool * tension else breaks ~ wool + tension, unequal)
  level_means(m, unequal, "wool", "tension"); level_means(m, unequal, "tension", "wool")
}
# With equal cells that is TukeyHSD.
case("tukey_twoway", "tests.anova_twoway", "warp", "response=breaks;factor=wool;second_factor=tension")
tk <- TukeyHSD(aov(breaks ~ wool * tension, warpbreaks))$tension
for (i in 1:3) {
  ab <- strsplit(rownames(tk)[i], "-")[[1]]; ab <- sort(ab); sign <- if (ab[1] == strsplit(rownames(tk)[i], "-")[[1]][1]) 1 else -1
  expect("comparisons", paste0("factor=tension&first=", ab[1], "&second=", ab[2]), c("difference", "lower", "upper", "p_tukey"),
         c(sign * tk[i, 1], sort(sign * tk[i, 2:3]), tk[i, 4]))
}
case("kruskal", "tests.kruskal_wallis", "insects", "response=count;factor=spray"); ht("kruskal_wallis", kruskal.test(count ~ spray, InsectSprays))
case("mann_whitney_exact", "tests.mann_whitney", "plain", "response=x;factor=g")
m <- wilcox.test(x ~ g, plain, conf.int = TRUE); ht("mann_whitney_exact", m, FALSE); expect("test", "mann_whitney_exact", "estimate", m$estimate)
case("mann_whitney_less", "tests.mann_whitney", "plain", "response=z;factor=g;alternative=less")
ht("mann_whitney_exact", wilcox.test(z ~ g, plain, alternative = "less"))
case("mann_whitney", "tests.mann_whitney", "tooth", "response=len;factor=supp"); ht("mann_whitney", suppressWarnings(wilcox.test(len ~ supp, tooth)))
case("wilcoxon_exact", "tests.wilcoxon", "plain", "first=x;second=y")
m <- wilcox.test(plain$x, plain$y, paired = TRUE, conf.int = TRUE); ht("wilcoxon_exact", m, FALSE); expect("test", "wilcoxon_exact", "estimate", m$estimate)
case("wilcoxon", "tests.wilcoxon", "sleep", "first=first;second=second;alternative=less")
ht("wilcoxon", suppressWarnings(wilcox.test(sleep$extra[1:10], sleep$extra[11:20], paired = TRUE, alternative = "less")))
case("wilcoxon_one", "tests.wilcoxon", "plain", "first=x;median=9"); ht("wilcoxon_exact", wilcox.test(plain$x, mu = 9))
# Intervals, sides and ways to p-values of rank tests.
ranks_of <- function(key, w, interval = TRUE) {
  ends <- w$conf.int[1:2]; ends <- if (interval) c(lower = ends[1], upper = ends[2])[is.finite(ends)]
  v <- c(statistic = unname(w$statistic), p_value = w$p.value, if (interval) c(estimate = unname(w$estimate), ends)); expect("test", key, names(v), v)
}
for (k in c("two_sided", "less", "greater")) {
  side <- sub("_", ".", k); set <- paste0(";level=90;alternative=", k)
  case(paste0("mann_whitney_interval_", k), "tests.mann_whitney", "plain", paste0("response=x;factor=g", set))
  ranks_of("mann_whitney_exact", wilcox.test(x ~ g, plain, alternative = side, conf.int = TRUE, conf.level = 0.9))
  case(paste0("wilcoxon_interval_", k), "tests.wilcoxon", "plain", paste0("first=x;median=9", set))
  ranks_of("wilcoxon_exact", wilcox.test(plain$x, mu = 9, alternative = side, conf.int = TRUE, conf.level = 0.9))
  for (p in c("normal", "uncorrected")) {
    case(paste("mann_whitney", p, k, sep = "_"), "tests.mann_whitney", "plain", paste0("response=x;factor=g;p_values=", p, set))
    ranks_of("mann_whitney", wilcox.test(x ~ g, plain, alternative = side, exact = FALSE, correct = p == "normal"), FALSE)
    case(paste("wilcoxon", p, k, sep = "_"), "tests.wilcoxon", "plain", paste0("first=x;second=y;p_values=", p, set))
    ranks_of("wilcoxon", wilcox.test(plain$x, plain$y, paired = TRUE, alternative = side, exact = FALSE, correct = p == "normal"), FALSE)
  }
}
# wilcox.test finds these intervals to 4 digits; the values they come to are differences of the data.
nearest <- function(x, all) { best <- all[which.min(abs(all - x))]; stopifnot(abs(best - x) < 2e-4); best }
case("mann_whitney_normal_interval", "tests.mann_whitney", "tooth", "response=len;factor=supp")
w <- suppressWarnings(wilcox.test(len ~ supp, tooth, conf.int = TRUE)); d <- outer(tooth$len[tooth$supp == "OJ"], tooth$len[tooth$supp == "VC"], "-")
expect("test", "mann_whitney", c("lower", "upper"), sapply(w$conf.int, nearest, d))
case("wilcoxon_normal_interval", "tests.wilcoxon", "plain", "first=x;second=y;p_values=normal")
w <- wilcox.test(plain$x, plain$y, paired = TRUE, exact = FALSE, conf.int = TRUE); d <- plain$x - plain$y; d <- outer(d, d, "+") / 2
expect("test", "wilcoxon", c("lower", "upper"), sapply(w$conf.int, nearest, d))
set.seed(3); long <- data.frame(v = round(rnorm(130), 6), g = rep(c("a", "b"), 65)); long$v[long$g == "a"] <- long$v[long$g == "a"] + 0.4; table_of("long", long)
case("mann_whitney_long", "tests.mann_whitney", "long", "response=v;factor=g;p_values=exact")
ranks_of("mann_whitney_exact", wilcox.test(v ~ g, long, exact = TRUE, conf.int = TRUE))
case("wilcoxon_long", "tests.wilcoxon", "long", "first=v;p_values=exact"); ranks_of("wilcoxon_exact", wilcox.test(long$v, exact = TRUE, conf.int = TRUE))
case("friedman", "tests.friedman", "rounds", "columns=a,b,c"); ht("friedman", friedman.test(as.matrix(rounds)))
case("chi_square", "tests.chi_square", "hair", "first=Hair;second=Eye;counts=Freq")
x <- xtabs(Freq ~ Hair + Eye, hair); c2 <- chisq.test(x); ht("pearson", c2)
expect("test", "pearson", c("df", "effect_size"), c(9, sqrt(c2$statistic / sum(x) / 3)))
expect("test", "likelihood_ratio", "statistic", 2 * sum(x * log(x / c2$expected)))
expect("crosstab", "first=Black&second=Brown", c("expected", "residual"), c(c2$expected["Black", "Brown"], c2$stdres["Black", "Brown"]))
case("yates", "tests.chi_square", "tea", "first=guess;second=truth;counts=n")
x <- xtabs(n ~ guess + truth, data.frame(guess = c("milk", "tea", "milk", "tea"), truth = c("milk", "milk", "tea", "tea"), n = c(7, 2, 3, 9)))
ht("yates", suppressWarnings(chisq.test(x))); ht("pearson", suppressWarnings(chisq.test(x, correct = FALSE)))
case("fisher", "tests.fisher", "tea", "first=guess;second=truth;counts=n"); f <- fisher.test(x)
# fisher.test stops its root finding after 4 digits: the same equations, solved to the end.
x7 <- x[1, 1]
cell <- function(odds) { k <- 0:9; w <- choose(10, k) * choose(11, 9 - k) * odds^k; list(k = k, p = w / sum(w)) }
root <- function(f) exp(uniroot(function(o) f(cell(exp(o))), c(-10, 10), tol = 1e-14)$root)
ht2 <- c(p_value = f$p.value, estimate = root(function(d) sum(d$k * d$p) - x[1, 1]),
         lower = root(function(d) sum(d$p[d$k >= x[1, 1]]) - 0.025), upper = root(function(d) sum(d$p[d$k <= x[1, 1]]) - 0.025))
stopifnot(max(abs(ht2[2:4] / c(f$estimate, f$conf.int) - 1)) < 1e-3)
expect("test", "fisher", names(ht2), ht2)
case("fisher_greater", "tests.fisher", "tea", "first=guess;second=truth;counts=n;alternative=greater")
expect("test", "fisher", "p_value", fisher.test(x, alternative = "greater")$p.value)
case("fisher_table", "tests.fisher", "job", "first=income;second=satisfaction;counts=Freq")
expect("test", "fisher", "p_value", fisher.test(matrix(c(1, 2, 1, 0, 3, 3, 6, 1, 10, 10, 14, 9, 6, 7, 12, 11), 4, 4))$p.value)
case("chi_square_fit", "tests.chi_square_fit", "hair", "column=Eye;counts=Freq;shares=0.4,0.35,0.15,0.1")
seen <- tapply(hair$Freq, as.character(hair$Eye), sum); ht("pearson", chisq.test(seen, p = c(0.4, 0.35, 0.15, 0.1)))
case("mcnemar", "tests.mcnemar", "approval", "first=before;second=after;counts=n")
x <- matrix(c(794, 86, 150, 570), 2); ht("mcnemar_corrected", mcnemar.test(x)); ht("mcnemar", mcnemar.test(x, correct = FALSE))
expect("test", "exact", "p_value", binom.test(86, 236)$p.value)
case("binomial", "tests.binomial", "flips", "column=side;success=head;share=0.4")
b <- binom.test(14, 45, 0.4); expect("test", "binomial", c("p_value", "estimate", "lower", "upper"), c(b$p.value, b$estimate, b$conf.int))
w <- prop.test(14, 45, correct = FALSE); expect("test", "wilson", c("lower", "upper"), w$conf.int)
case("binomial_greater", "tests.binomial", "flips", "column=side;share=0.6;alternative=greater")
expect("test", "binomial", "p_value", binom.test(31, 45, 0.6, alternative = "greater")$p.value)
for (k in c("less", "greater")) {
  case(paste0("binomial_interval_", k), "tests.binomial", "flips", paste0("column=side;success=head;share=0.4;level=90;alternative=", k))
  b <- binom.test(14, 45, 0.4, alternative = k, conf.level = 0.9); expect("test", "binomial", c("p_value", "lower", "upper"), c(b$p.value, b$conf.int))
  w <- prop.test(14, 45, 0.4, alternative = k, conf.level = 0.9, correct = FALSE); expect("test", "wilson", c("lower", "upper"), w$conf.int)
  case(paste0("variances_", k), "tests.variances", "tooth", paste0("response=len;factor=supp;level=90;alternative=", k))
  ht("f", var.test(len ~ supp, tooth, alternative = k, conf.level = 0.9))
}
case("fisher_less_interval", "tests.fisher", "tea", "first=guess;second=truth;counts=n;alternative=less;level=90")
expect("test", "fisher", c("lower", "upper"), c(0, root(function(d) sum(d$p[d$k <= x7]) - 0.1)))
case("ks_two", "tests.kolmogorov_smirnov", "plain", "value=x;factor=g"); k <- ks.test(plain$x[plain$g == "a"], plain$x[plain$g == "b"])
expect("test", "two_sample", c("statistic", "p_value"), c(k$statistic, k$p.value))
case("ks_two_ties", "tests.kolmogorov_smirnov", "tooth", "value=len;factor=supp"); k <- suppressWarnings(ks.test(len ~ supp, tooth, exact = TRUE))
expect("test", "two_sample", c("statistic", "p_value"), c(k$statistic, k$p.value))
case("ks_one", "tests.kolmogorov_smirnov", "plain", "value=x;mean=10;sd=3"); k <- ks.test(plain$x, "pnorm", 10, 3)
expect("test", "one_sample", c("statistic", "p_value"), c(k$statistic, k$p.value))
for (k in c("less", "greater")) {
  distance <- function(key, t) expect("test", key, c("statistic", "p_value"), c(t$statistic, t$p.value)); a <- plain$x[plain$g == "a"]; b <- plain$x[plain$g == "b"]
  case(paste0("ks_two_", k), "tests.kolmogorov_smirnov", "plain", paste0("value=x;factor=g;alternative=", k)); distance("two_sample", ks.test(a, b, alternative = k))
  case(paste0("ks_one_", k), "tests.kolmogorov_smirnov", "plain", paste0("value=x;mean=10;sd=3;alternative=", k)); distance("one_sample", ks.test(plain$x, "pnorm", 10, 3, alternative = k))
  case(paste0("ks_two_limit_", k), "tests.kolmogorov_smirnov", "plain", paste0("value=x;factor=g;p_values=asymptotic;alternative=", k)); distance("two_sample", ks.test(a, b, alternative = k, exact = FALSE))
  case(paste0("ks_one_limit_", k), "tests.kolmogorov_smirnov", "plain", paste0("value=x;mean=10;sd=3;p_values=asymptotic;alternative=", k)); distance("one_sample", ks.test(plain$x, "pnorm", 10, 3, alternative = k, exact = FALSE))
}
case("ks_one_exact", "tests.kolmogorov_smirnov", "long", "value=v;p_values=exact"); k <- ks.test(long$v, "pnorm", exact = TRUE)
expect("test", "one_sample", c("statistic", "p_value"), c(k$statistic, k$p.value))
case("normality", "tests.normality", "plain", "columns=x,y,z")
for (column in c("x", "y", "z")) {
  v <- plain[[column]]; key <- paste0("column=", column, "&test=")
  s <- shapiro.test(v); expect("test", paste0(key, "shapiro_wilk"), c("statistic", "p_value"), c(s$statistic, s$p.value))
  s <- ad.test(v); expect("test", paste0(key, "anderson_darling"), c("statistic", "p_value"), c(s$statistic, s$p.value))
  s <- lillie.test(v); expect("test", paste0(key, "lilliefors"), c("statistic", "p_value"), c(s$statistic, s$p.value))
  s <- jarque.bera.test(v); expect("test", paste0(key, "jarque_bera"), c("statistic", "p_value"), c(s$statistic, s$p.value))
}
case("normality_small", "tests.normality", "sleep", "columns=first")
s <- shapiro.test(sleep$extra[1:10]); expect("test", "column=first&test=shapiro_wilk", c("statistic", "p_value"), c(s$statistic, s$p.value))
# Far from 0, as the same values near it: the table holds them exactly.
near <- round(plain$z * 1024) / 1024; table_of("far", data.frame(x = near + 1e9))
case("normality_far", "tests.normality", "far", "columns=x", 9)
for (k in list(list("shapiro_wilk", shapiro.test(near)), list("anderson_darling", ad.test(near)), list("lilliefors", lillie.test(near)),
               list("jarque_bera", jarque.bera.test(near)))) {
  expect("test", paste0("column=x&test=", k[[1]]), c("statistic", "p_value"), c(k[[2]]$statistic, k[[2]]$p.value))
}
case("runs", "tests.runs", "flips", "value=x"); r <- runs.test(factor((cumsum(sin(1:45)) > median(cumsum(sin(1:45))))[cumsum(sin(1:45)) != median(cumsum(sin(1:45)))]))
expect("test", "runs", c("statistic", "p_value"), c(r$statistic, r$p.value))
case("power_t", "tests.power", "plain", "test=t_two;effect=0.5;power=0.9")
expect("power", "#0", "size", power.t.test(delta = 0.5, power = 0.9, strict = TRUE, tol = 1e-12)$n)
case("power_t_one", "tests.power", "plain", "test=t_one;effect=0.4;size=30")
expect("power", "#0", "power", pwr.t.test(n = 30, d = 0.4, type = "one.sample")$power)
case("power_anova", "tests.power", "plain", "test=anova;groups=4;size=20;effect=0.25")
expect("power", "#0", "power", pwr.anova.test(k = 4, n = 20, f = 0.25)$power)
case("power_shares", "tests.power", "plain", "test=shares;size=80;effect=0.3"); expect("power", "#0", "power", pwr.2p.test(h = 0.3, n = 80)$power)
case("power_chi", "tests.power", "plain", "test=chi_square;groups=3;size=150;effect=0.25"); expect("power", "#0", "power", pwr.chisq.test(w = 0.25, N = 150, df = 3)$power)
case("power_one_sided", "tests.power", "plain", "test=t_two;effect=0.5;size=30;ratio=1.5;alternative=one_sided")
expect("power", "#0", "power", pwr.t2n.test(n1 = 30, n2 = 45, d = 0.5, alternative = "greater")$power)
case("power_t_ratio", "tests.power", "plain", "test=t_two;effect=0.5;size=30;ratio=1.5")
expect("power", "#0", "power", pwr.t2n.test(n1 = 30, n2 = 45, d = 0.5)$power)
case("power_shares_ratio", "tests.power", "plain", "test=shares;size=80;effect=0.3;ratio=0.5")
expect("power", "#0", "power", pwr.2p2n.test(h = 0.3, n1 = 80, n2 = 40)$power)
case("power_share", "tests.power", "plain", "test=share;size=60;effect=0.3"); expect("power", "#0", "power", pwr.p.test(h = 0.3, n = 60)$power)
case("power_share_one", "tests.power", "plain", "test=share;size=60;effect=0.3;alternative=one_sided;alpha=0.01")
expect("power", "#0", "power", pwr.p.test(h = 0.3, n = 60, alternative = "greater", sig.level = 0.01)$power)
case("power_correlation", "tests.power", "plain", "test=correlation;size=50;effect=0.3"); expect("power", "#0", "power", pwr.r.test(n = 50, r = 0.3)$power)
case("power_correlation_one", "tests.power", "plain", "test=correlation;size=50;effect=0.3;alternative=one_sided")
expect("power", "#0", "power", pwr.r.test(n = 50, r = 0.3, alternative = "greater")$power)
case("power_regression", "tests.power", "plain", "test=regression;groups=4;size=70;effect=0.15")
expect("power", "#0", "power", pwr.f2.test(u = 4, v = 65, f2 = 0.15)$power)
# Unit roots.
statsmodels <- function(code) {
  code <- paste0("import statsmodels.tsa.stattools as s, pandas\nseries = pandas.read_csv('modules/series.csv')\n",
                 "denmark = pandas.read_csv('modules/denmark.csv')\nprint(*[repr(float(v)) for v in ", code, "])")
  as.numeric(strsplit(system2("/usr/bin/python3", c("-c", shQuote(code)), stdout = TRUE), " ")[[1]])
}
# Hamilton (1994), 17.6.12, by lm.
phillips_perron <- function(y, trend, lags) {
  n <- length(y) - 1; y1 <- y[-length(y)]; y <- y[-1]; tt <- seq_len(n)
  m <- switch(trend, none = lm(y ~ y1 - 1), constant = lm(y ~ y1), linear = lm(y ~ y1 + tt))
  e <- residuals(m); g <- sapply(0:lags, function(j) sum(e[(j + 1):n] * e[1:(n - j)])) / n
  l2 <- g[1] + 2 * sum((1 - seq_len(lags) / (lags + 1)) * g[-1]); se <- coef(summary(m))["y1", 2]; s <- summary(m)$sigma
  sqrt(g[1] / l2) * (coef(m)[["y1"]] - 1) / se - (l2 - g[1]) * n * se / (2 * sqrt(l2) * s)
}
# Stata's manual gives -5.049 for the airline passengers, tseries the same but for sqrt(1 - 1 / n^2) in one term.
stopifnot(round(phillips_perron(as.numeric(AirPassengers), "linear", 4), 3) == -5.049,
          abs(phillips_perron(as.numeric(Nile), "linear", 3) -
              suppressWarnings(pp.test(as.numeric(Nile), type = "Z(t_alpha)", lshort = TRUE)$statistic)) < 1e-3)
series <- data.frame(nile = as.numeric(Nile), wander = as.numeric(cumsum(sin((1:100)^1.5) + cos((1:100)^1.3))))
table_of("series", series)
data(denmark, package = "urca"); table_of("denmark", denmark[, c("LRM", "LRY", "IBO", "IDE")])
for (k in list(c("constant", "drift"), c("linear", "trend"), c("none", "none"))) {
  case(paste0("unit_root_", k[1]), "tests.unit_root", "series", paste0("value=nile;lags=2;trend=", k[1]))
  expect("test", "adf", "statistic", urca::ur.df(series$nile, type = k[2], lags = 2)@teststat[1])
  if (k[1] != "none") {
    u <- urca::ur.kpss(series$nile, type = if (k[1] == "linear") "tau" else "mu", use.lag = 2)
    expect("test", "kpss", "statistic", u@teststat)
  }
  expect("test", "pp", "statistic", phillips_perron(series$nile, k[1], 2))
  code <- c(constant = "c", linear = "ct", none = "n")[[k[1]]]
  expect("test", "adf", "p_value", statsmodels(sprintf("s.adfuller(series.nile, 2, '%s', None)[1:2]", code)))
  expect("test", "pp", "p_value",
         statsmodels(sprintf("[s.mackinnonp(%.17g, '%s')]", phillips_perron(series$nile, k[1], 2), code)))
  if (k[1] != "none") {
    v <- statsmodels(sprintf("list(s.adfuller(series.nile, 2, '%s', None)[4].values())", code))
    expect("test", "adf", c("critical_1", "critical_5", "critical_10"), v)
  }
}
case("unit_root_chosen", "tests.unit_root", "series", "value=wander")
y <- series$wander; d <- diff(y); most <- 12
aic <- sapply(0:most, function(p) { t <- (most + 1):99; X <- sapply(seq_len(p), function(l) d[t - l]); m <- if (p) lm(d[t] ~ y[t] + X) else lm(d[t] ~ y[t]); length(t) * log(deviance(m) / length(t)) + 2 * (p + 2) })
best <- which.min(aic) - 1
expect("test", "adf", "lags", best)
expect("test", "adf", "statistic", urca::ur.df(y, type = "drift", lags = best)@teststat[1])
k <- suppressWarnings(tseries::kpss.test(y)); expect("test", "kpss", c("statistic", "p_value"), c(k$statistic, k$p.value))
# Seasonal unit roots.
suppressMessages(library(forecast))
seasons <- data.frame(deaths = as.numeric(USAccDeaths), gas = head(as.numeric(log(UKgas)), 72), air = head(as.numeric(log(AirPassengers)), 72))
table_of("seasons", seasons)
for (k in list(c("deaths", 12, 0), c("deaths", 12, 2), c("gas", 4, 1), c("air", 12, 3), c("air", 12, 1))) {
  case(paste("seasonal_root", k[1], k[3], sep = "_"), "tests.seasonal_root", "seasons", sprintf("value=%s;period=%s;lags=%s", k[1], k[2], k[3]))
  t <- ocsb.test(ts(seasons[[k[1]]], frequency = as.integer(k[2])), "fixed", as.integer(k[3]))
  expect("test", "ocsb", c("statistic", "critical_5"), c(t$statistics, t$critical))
}
# Cointegration.
for (k in list(c("constant", "c", "LRY,IBO"), c("linear", "ct", "LRY,IBO,IDE"), c("constant", "c", "LRY"))) {
  columns <- strsplit(k[3], ",")[[1]]; frame <- denmark[c("LRM", columns)]
  case(paste("engle_granger", k[1], length(columns), sep = "_"), "tests.cointegration", "denmark",
       paste0("response=LRM;predictors=", k[3], ";trend=", k[1], ";lags=1"))
  m <- lm(if (k[1] == "linear") LRM ~ . + seq_along(LRM) else LRM ~ ., frame)
  expect("test", "engle_granger", "statistic", urca::ur.df(residuals(m), lags = 1)@teststat[1])
  expect("coefficients", c(columns, "(Intercept)"), "estimate", coef(m)[c(columns, "(Intercept)")])
  v <- statsmodels(sprintf("(lambda r: [r[0], r[1], *r[2]])(s.coint(denmark.LRM, denmark['%s'.split(',')], '%s', maxlag=1, autolag=None))",
                           k[3], k[2]))
  expect("test", "engle_granger", c("statistic", "p_value", "critical_1", "critical_5", "critical_10"), v)
}
case("engle_granger_chosen", "tests.cointegration", "denmark", "response=LRM;predictors=LRY,IBO")
v <- statsmodels("s.coint(denmark.LRM, denmark[['LRY','IBO']], 'c', maxlag=10, autolag='aic')[:2]")
expect("test", "engle_granger", c("statistic", "p_value"), v)
# Doornik (1998), tables 7 and 8: trace and greatest eigenvalue for a free constant.
doornik <- function(n, x, m, v) { m <- sum(m * x); v <- sum(v * x); c(m^2 / v, m / v) }
terms <- function(n) c(n^2, n, 1, n == 1, n == 2, sqrt(n))
free <- list(trace = list(c(2, 1.05, -1.55, -.5, -.23, 0), c(3, 1.8, 0, -2.8, -1.1, 0)),
             maximum_eigenvalue = list(c(0, 5.8271, -1.6487, -1.6118, -.25949, -1.5666), c(0, 2.0785, -9.7846, -3.3680, -.24528, 13.074)))
for (k in list(c("constant", "none"), c("restricted_constant", "const"), c("restricted_trend", "trend"))) {
  case(paste0("johansen_", k[1]), "tests.johansen", "denmark", paste0("columns=LRM,LRY,IBO,IDE;lags=2;trend=", k[1]))
  for (type in c("trace", "eigen")) {
    j <- urca::ca.jo(denmark[c("LRM", "LRY", "IBO", "IDE")], type = type, ecdet = k[2], K = 2, spec = "transitory")
    test <- if (type == "trace") "trace" else "maximum_eigenvalue"
    offset <- if (type == "trace") 0 else 4
    expect("test", paste0("#", offset + 3:0), "statistic", j@teststat)
    expect("test", paste0("#", offset + 0:3), "eigenvalue", j@lambda[1:4])
    if (k[1] != "constant") next
    for (r in 0:3) {
      g <- doornik(4 - r, terms(4 - r), free[[test]][[1]], free[[test]][[2]])
      expect("test", paste0("#", offset + r), "p_value", pgamma(rev(j@teststat)[r + 1], g[1], g[2], lower.tail = FALSE))
      expect("test", paste0("#", offset + r), "critical_5", qgamma(0.95, g[1], g[2]))
    }
  }
  expect("vectors", paste0("#", 0:(nrow(j@V) - 1)), "coefficient", j@V[, 1])
  expect("vectors", paste0("#", 0:3), "loading", j@W[, 1])
}
# Autocorrelation.
for (f in c(0, 2)) {
  case(paste0("ljung_box_", f), "tests.autocorrelation", "series", paste0("value=nile;lags=12;fitted=", f))
  for (k in c("Ljung-Box", "Box-Pierce")) {
    b <- Box.test(series$nile, 12, k, f)
    expect("test", if (k == "Ljung-Box") "ljung_box" else "box_pierce", c("statistic", "df", "p_value"), c(b$statistic, b$parameter, b$p.value))
  }
}
expect("correlations", paste0("#", c(0, 4, 11)), "autocorrelation", acf(series$nile, plot = FALSE)$acf[c(2, 6, 13)])
expect("correlations", paste0("#", c(0, 4, 11)), "partial", pacf(series$nile, plot = FALSE)$acf[c(1, 5, 12)])
# Breaks.
library(strucchange)
case("chow", "tests.chow", "denmark", "response=LRM;predictors=LRY,IBO;break=31")
c1 <- sctest(LRM ~ LRY + IBO, type = "Chow", point = 30, data = denmark)
expect("test", "chow", c("statistic", "p_value"), c(c1$statistic, c1$p.value))
case("chow_predictive", "tests.chow", "denmark", "response=LRM;predictors=LRY,IBO;break=54")
all <- lm(LRM ~ LRY + IBO, denmark); first <- lm(LRM ~ LRY + IBO, denmark[1:53, ])
f <- (deviance(all) - deviance(first)) / 2 / (deviance(first) / 50)
expect("test", "chow_predictive", c("statistic", "p_value"), c(f, pf(f, 2, 50, lower.tail = FALSE)))
case("chow_searched", "tests.chow", "series", "response=nile")
fs <- Fstats(nile ~ 1, data = series); s <- sctest(fs)
expect("test", "quandt_andrews", c("statistic", "p_value", "row"), c(s$statistic, s$p.value, fs$breakpoint + 1))
case("chow_searched_x", "tests.chow", "series", "response=nile;predictors=wander")
fs <- Fstats(nile ~ wander, data = series); s <- sctest(fs)
expect("test", "quandt_andrews", c("statistic", "p_value"), c(s$statistic / 2, s$p.value))
expect("breaks", paste0("#", c(0, 10, 70)), "f", fs$Fstats[c(1, 11, 71)] / 2)
finish("tests")

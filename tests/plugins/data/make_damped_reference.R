# The case "damped" of forecast_structural.csv (R 4.2): a level and a slope that dies out, on WWWusage. The diffuse
# likelihood is that of generalised least squares, without a filter: y = X a_1 + e, where X holds the effects of the
# first states and V is the covariance of what the disturbances add.
likelihood <- function(y, transition, observed, Q, h) {
    n <- length(y)
    m <- nrow(transition)
    X <- matrix(0, n, m)
    power <- diag(m)
    for (t in 1:n) {
        X[t, ] <- observed %*% power
        power <- transition %*% power
    }
    V <- matrix(0, n, n)
    C <- matrix(0, m, m)
    for (s in 1:n) {
        A <- C %*% t(observed)
        for (t in s:n) {
            V[t, s] <- V[s, t] <- (observed %*% A)[1]
            A <- transition %*% A
        }
        C <- transition %*% C %*% t(transition) + Q
    }
    R <- chol(V + diag(h, n))
    q <- qr(backsolve(R, X, transpose = TRUE))
    rest <- qr.resid(q, backsolve(R, y, transpose = TRUE))
    -0.5 * (n * log(2 * pi) + 2 * sum(log(diag(R))) + 2 * sum(log(abs(diag(qr.R(q))))) + sum(rest^2))
}
damping <- function(x) 0.8 + 0.18 / (1 + exp(-x))
y <- as.numeric(WWWusage)
badness <- function(p) {
    v <- exp(2 * p[2:4])
    -likelihood(y, matrix(c(1, 0, 1, damping(p[1])), 2), matrix(c(1, 0), 1), diag(v[2:3]), v[1])
}
starts <- list(c(1, -1, 0, 1), c(0, 0, 1, 0), c(-1, -2, 0, 0), c(1, -3, -1, 1))
fits <- lapply(starts, optim, badness, method = "BFGS", control = list(reltol = 1e-15, maxit = 500))
best <- fits[[which.min(sapply(fits, function(fit) fit$value))]]
cat(sprintf("damped,loglik,%.12f\ndamped,damping,%.10f\ndamped,sigma2.trend,%.10g\n", -best$value,
            damping(best$par[1]), exp(2 * best$par[4])))

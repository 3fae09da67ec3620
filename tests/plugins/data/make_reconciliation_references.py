# Reconciled forecasts by numpy, straight from the formulas of Wickramasuriya, Athanasopoulos & Hyndman (2019) and the
# shrinkage of Schaefer & Strimmer (2005). Writes forecast_reconciled.csv. Base forecasts and errors are made from waves.
import numpy as np
S = np.array([[1, 1, 1, 1, 1], [1, 1, 0, 0, 0], [0, 0, 1, 1, 1], *np.eye(5)])
n, m, T = 8, 5, 40
base = np.array([100 + 3 * np.sin(1.7 * i) if i == 0 else 20 + 10 * np.cos(i) + i for i in range(n)])
E = np.array([[np.sin(1.3 * t * (i + 1)) * (1 + 0.3 * i) + 2 * np.cos(2.1 * t) for i in range(n)] for t in range(1, T + 1)])
W1 = E.T @ E / T
def shrunk():
    sd = np.sqrt(np.diag(W1)); R = W1 / np.outer(sd, sd); X = E / sd
    v = ((X ** 2).T @ (X ** 2) - (X.T @ X) ** 2 / T) / (T * (T - 1)); np.fill_diagonal(v, 0)
    d = (R - np.eye(n)) ** 2
    lam = min(1, max(0, v.sum() / d.sum()))
    return lam, lam * np.diag(np.diag(W1)) + (1 - lam) * W1
lam, Ws = shrunk()
W = {"ols": np.eye(n), "structural": np.diag(S.sum(axis=1)), "variance": np.diag(np.diag(W1)), "sample": W1, "shrink": Ws}
with open("forecast_reconciled.csv", "w") as out:
    out.write("case,name,value\n"); out.write(f"shrink,lambda,{lam:.15g}\n")
    def say(case, G, covariance=W1):
        for i, value in enumerate(S @ G @ base): out.write(f"{case},mean_{i},{value:.15g}\n")
        M = S @ G
        for i, value in enumerate(np.sqrt(np.diag(M @ covariance @ M.T))): out.write(f"{case},sd_{i},{value:.15g}\n")
    say("bottom_up", np.hstack([np.zeros((m, n - m)), np.eye(m)]))
    for name, w in W.items():
        inverse = np.linalg.inv(w)
        say(name, np.linalg.solve(S.T @ inverse @ S, S.T @ inverse), w if name == "shrink" else W1)

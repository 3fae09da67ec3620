# Structural time series by statsmodels' exact diffuse Kalman filter; the optimum of its likelihood by Newton steps with
# complex-step gradients. Writes case,name,value.
import sys  # run: python3 make_structural_references.py series.csv > forecast_structural.csv
import numpy as np, pandas as pd
from scipy.optimize import minimize
from statsmodels.tsa.statespace.structural import UnobservedComponents
from statsmodels.tools.numdiff import approx_fprime_cs
import warnings; warnings.filterwarnings("ignore")
frame = pd.read_csv(sys.argv[1])
series = {name: part.iloc[:, -1].to_numpy(float) for name, part in frame.groupby(frame.columns[0], sort=False)}
def newton(model, x):
    f = lambda v: -model.loglike(v ** 2, complex_step=np.iscomplexobj(v))
    g = lambda v: approx_fprime_cs(v, lambda w: f(w).real if not np.iscomplexobj(w) else f(w))
    for _ in range(30):
        grad = g(x)
        k = len(x); h = np.zeros((k, k))
        for i in range(k):
            d = np.zeros(k); d[i] = 1e-5 * max(abs(x[i]), 1e-2)
            h[:, i] = (g(x + d) - g(x - d)) / (2 * d[i])
        h = (h + h.T) / 2
        step = np.linalg.solve(h, grad)
        if np.any(np.linalg.eigvalsh(h) <= 0): step = 0.1 * grad / np.abs(np.diag(h))
        t = 1.0
        while t > 1e-6 and f(x - t * step) > f(x) + 1e-12: t /= 2
        if t <= 1e-6: break
        x = x - t * step
        if np.max(np.abs(t * step)) < 1e-12 * max(1, np.max(np.abs(x))): break
    return x, np.max(np.abs(g(x)))
def run(case, y, horizon, exog=None, ahead=None, **kwargs):
    model = UnobservedComponents(y, use_exact_diffuse=True, mle_regression=False, exog=exog, **kwargs)
    model.ssm.tolerance = 0  # its shortcut to a steady state costs digits
    best = None
    sd = np.nanstd(np.diff(y))
    k = len(model.start_params)
    rng = np.random.default_rng(1)
    for trial in range(12):
        start = sd * np.exp(rng.uniform(-4, 0, k))
        r = minimize(lambda v: -model.loglike(v ** 2), start, method="BFGS", options=dict(gtol=1e-7, maxiter=500))
        if best is None or r.fun < best.fun: best = r
    x, grad = newton(model, best.x)
    result = model.smooth(x ** 2)
    rows = [("loglik", model.loglike(x ** 2))]
    rows += [(name, value) for name, value in zip(model.param_names, x ** 2)]
    forecast = result.get_forecast(horizon, exog=ahead)
    rows += [(f"mean_{h+1}", v) for h, v in enumerate(np.asarray(forecast.predicted_mean))]
    rows += [(f"sd_{h+1}", v) for h, v in enumerate(np.sqrt(np.asarray(forecast.var_pred_mean)))]
    n = len(y)
    for t in (0, n // 2, n - 1): rows.append((f"level_{t+1}", result.smoothed_state[0, t]))
    if exog is not None:
        kx = 1 if np.ndim(exog) == 1 else np.shape(exog)[1]
        for i in range(kx):
            rows.append((f"beta_{i+1}", result.smoothed_state[-kx + i, -1]))
            rows.append((f"beta_se_{i+1}", np.sqrt(result.smoothed_state_cov[-kx + i, -kx + i, -1])))
    for name, value in rows: print(f"{case},{name},{value:.15g}")
    print(case, "gradient", grad, file=sys.stderr)
air = np.log(series["AirPassengers"]); 
run("nile", series["Nile"], 5, level="llevel")
run("nile_trend", series["Nile"], 5, level="lltrend")
run("air", air, 12, level="lltrend", seasonal=12)
gap = air.copy(); gap[[3, 50, 51, 100]] = np.nan
run("air_gaps", gap, 12, level="lltrend", seasonal=12)
run("gas", np.log(series["UKgas"]), 8, level="lltrend", seasonal=4)
run("nottem", series["nottem"], 12, level="llevel", freq_seasonal=[dict(period=12, harmonics=2)])
t = np.arange(1, len(air) + 13)
x = np.column_stack([np.cos(t * t * 1.0), np.sin(0.7 * t * t)])
run("regressors", air, 12, exog=x[:len(air)], ahead=x[len(air):], level="lltrend", seasonal=12)

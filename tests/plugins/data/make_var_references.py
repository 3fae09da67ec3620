# Vector autoregressions by statsmodels 0.13.5 on its data set macrodata (US, 1959 to 2009, public domain), quarterly
# changes of logarithms in percent. Writes forecast_var_data.csv and forecast_var.csv.
import numpy as np, warnings
warnings.filterwarnings("ignore")
from statsmodels.datasets import macrodata
from statsmodels.tsa.api import VAR
data = macrodata.load_pandas().data[["realgdp", "realcons", "realinv"]]
y = (100 * np.log(data).diff().dropna()).round(4)
y.to_csv("forecast_var_data.csv", index=False, float_format="%.4f")
y = y.to_numpy()
out = open("forecast_var.csv", "w"); out.write("case,name,value\n")
def say(name, value): out.write(f"us,{name},{value:.15g}\n")
model = VAR(y)
order = model.select_order(8)
for criterion in ("aic", "bic", "hqic", "fpe"):
    for lag, value in enumerate(order.ics[criterion]): say(f"{criterion}_{lag}", value)
fit = model.fit(2)
k, p, h = 3, 2, 8
for i in range(1 + k * p):
    for j in range(k): say(f"coef_{i}_{j}", fit.params[i, j]); say(f"se_{i}_{j}", fit.bse[i, j])
for i in range(k):
    for j in range(k): say(f"sigma_{i}_{j}", fit.sigma_u[i, j])
say("loglik", fit.llf)
mean, lower, upper = fit.forecast_interval(y[-2:], h, 0.05)
for t in range(h):
    for j in range(k): say(f"mean_{t+1}_{j}", mean[t, j]); say(f"lower_{t+1}_{j}", lower[t, j])
irf = fit.irf(h)
orth, se = irf.orth_irfs, irf.stderr(orth=True)
plain, plain_se = irf.irfs, irf.stderr(orth=False)
for t in range(h + 1):
    for i in range(k):
        for j in range(k):
            say(f"orth_{t}_{i}_{j}", orth[t, i, j])
            say(f"plain_{t}_{i}_{j}", plain[t, i, j])
            if t > 0: say(f"plainse_{t}_{i}_{j}", plain_se[t, i, j])
            say(f"orthse_{t}_{i}_{j}", se[t, i, j])
for cause in range(k):
    for effect in range(k):
        if cause == effect: continue
        test = fit.test_causality(effect, [cause], kind="f")
        say(f"granger_{cause}_{effect}", test.test_statistic); say(f"granger_p_{cause}_{effect}", test.pvalue)
decomposition = fit.fevd(h).decomp
for j in range(k):
    for i in range(k): say(f"share_{h}_{j}_{i}", decomposition[j, h - 1, i])
white = fit.test_whiteness(nlags=10, adjusted=True)
say("portmanteau", white.test_statistic); say("portmanteau_p", white.pvalue)
out.close()

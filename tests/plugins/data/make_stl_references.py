# Writes stl_robust.csv: robust STL of three series by statsmodels 0.13 (Debian 12: python3-statsmodels). R's stl agrees
# without robustness (stl.csv); with it, its scale of the residuals is not always six times their median, because the
# two middle values are asked of its partial sort in falling order. Run here: python3 make_stl_references.py
import csv
from statsmodels.tsa.seasonal import STL

series, period = {}, {}
for row in csv.DictReader(open("series.csv")):
    series.setdefault(row["series"], []).append(float(row["value"]))
    period[row["series"]] = int(row["period"])
exact = lambda values: " ".join(f"{value:.17g}" for value in values)
with open("stl_robust.csv", "w") as out:
    out.write("series,window,robust,seasonal,trend\n")
    for name in ("AirPassengers", "USAccDeaths", "UKgas"):
        for window in (11, 13):
            m = period[name]
            trend = -int(-1.5 * m / (1 - 1.5 / window) // 1)
            trend += 1 - trend % 2
            low = m + 1 - m % 2
            jump = lambda span: -(-span // 10)
            fit = STL(series[name], m, seasonal=window, trend=trend, low_pass=low, seasonal_deg=0, robust=True,
                      seasonal_jump=jump(window), trend_jump=jump(trend), low_pass_jump=jump(low)).fit(1, 15)
            out.write(f"{name},{window},TRUE,{exact(fit.seasonal)},{exact(fit.trend)}\n")

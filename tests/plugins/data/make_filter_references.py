# Writes filters.csv: cycles of the Nile's flow and of the passengers by the filters of statsmodels 0.13 (Debian 12:
# python3-statsmodels). Run here: python3 make_filter_references.py
import csv
from statsmodels.tsa.filters.api import bkfilter, cffilter, hpfilter

series = {}
for row in csv.DictReader(open("series.csv")):
    series.setdefault(row["series"], []).append(float(row["value"]))
with open("filters.csv", "w") as out:
    out.write("series,filter,a,b,lags,cycle\n")
    for name, low, high, lags, weight in (("Nile", 2, 8, 3, 6.25), ("AirPassengers", 18, 96, 36, 129600)):
        y = series[name]
        exact = lambda values: " ".join(f"{value:.17g}" for value in values)
        out.write(f"{name},hp,{weight},0,0,{exact(hpfilter(y, weight)[0])}\n")
        out.write(f"{name},bk,{low},{high},{lags},{exact(bkfilter(y, low, high, lags))}\n")
        out.write(f"{name},cf,{low},{high},0,{exact(cffilter(y, low, high, True)[0])}\n")

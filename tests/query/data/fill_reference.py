"""Makes fill.csv: random series with gaps, and what pandas 1.5.3 fills them with. Run: python3 fill_reference.py"""
import numpy
import pandas

random = numpy.random.default_rng(20240305)
rows = []
for group in ["a", "b", "c"]:
    days = numpy.cumsum(random.integers(1, 9, 60))
    for day in days:
        value = random.integers(-40, 40) / 4
        rows.append((group, pandas.Timestamp("2024-01-01") + pandas.Timedelta(days=int(day)), value))
frame = pandas.DataFrame(rows, columns=["g", "t", "x"])
frame.loc[random.random(len(frame)) < 0.45, "x"] = numpy.nan
frame.loc[frame.g == "c", "x"] = numpy.where(random.random(60) < 0.9, numpy.nan, 1.5)

by = frame.groupby("g").x
frame["previous"] = by.ffill()
frame["previous_2"] = by.ffill(limit=2)
frame["next"] = by.bfill()
frame["next_1"] = by.bfill(limit=1)
frame["linear_row"] = by.transform(lambda s: s.interpolate("linear", limit_area="inside"))
frame["linear_row_2"] = by.transform(lambda s: s.interpolate("linear", limit_area="inside", limit=2))
frame["linear_time"] = frame.groupby("g", group_keys=False).apply(
    lambda part: pandas.Series(part.set_index("t").x.interpolate("time", limit_area="inside").values, part.index)
)
frame["mean"] = frame.x.fillna(by.transform("mean"))
frame["median"] = frame.x.fillna(by.transform("median"))
frame["all_mean"] = frame.x.fillna(frame.x.mean())
frame.to_csv("fill.csv", index=False, na_rep="-", float_format="%.17g")

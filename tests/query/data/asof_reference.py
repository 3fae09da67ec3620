"""Makes asof.csv: what pandas 1.5.3 merge_asof matches. Run: python3 asof_reference.py

Lines "left,group,t", "right,group,t" (the right rows are numbered from 0) and "direction,within,row row …": the right
row of each left row, "-" for none."""
import numpy
import pandas

random = numpy.random.default_rng(7)
left = pandas.DataFrame({"g": random.choice(list("abc"), 80), "t": random.integers(0, 400, 80)}).sort_values("t", kind="stable")
right = pandas.DataFrame({"g": random.choice(list("ab"), 60), "t": random.integers(0, 200, 60) * 2 }).sort_values("t", kind="stable")
left = left.reset_index(drop=True)
right = right.drop_duplicates(["g", "t"]).reset_index(drop=True)
right["row"] = numpy.arange(len(right))
with open("asof.csv", "w") as out:
    for _, row in left.iterrows():
        out.write(f"left,{row.g},{row.t}\n")
    for _, row in right.iterrows():
        out.write(f"right,{row.g},{row.t}\n")
    for direction, name in [("backward", "before"), ("forward", "after"), ("nearest", "nearest")]:
        for within in [None, 5, 12]:
            found = pandas.merge_asof(left, right, on="t", by="g", direction=direction, tolerance=within)
            rows = " ".join("-" if pandas.isna(v) else str(int(v)) for v in found.row)
            out.write(f"{name},{'' if within is None else within},{rows}\n")

# Writes lunar_festivals.csv: first day of the Chinese year, Dragon Boat and Mid-Autumn festivals, by the tables of
# lunardate 0.2.0 (Debian 12: python3-lunardate, 1900 to 2099). Run here: python3 make_lunar_references.py
from lunardate import LunarDate
with open("lunar_festivals.csv", "w") as out:
    out.write("year,spring_festival,dragon_boat,mid_autumn\n")
    for year in range(1950, 2100):
        days = [LunarDate(year, month, day).toSolarDate().isoformat() for month, day in ((1, 1), (5, 5), (8, 15))]
        out.write(",".join([str(year)] + days) + "\n")

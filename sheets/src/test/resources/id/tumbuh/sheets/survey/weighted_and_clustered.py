"""Writes weighted_and_clustered.csv: the expected figures of weighted, clustered and stratified designs.

Another route than the program's: totals of (w x, w) by primary unit, their covariance matrix within strata, and the
delta method for the ratio. Student's t is found by integrating its density. Run in this directory; needs numpy.
"""
import csv
import math
import numpy as np

ROWS = [r for r in csv.DictReader(open("synthetic_survey_z.csv")) if not r["age_days"] or int(r["age_days"]) <= 1826]
NUMBER = lambda text: float(text) if text else math.nan
COLUMN = lambda name: np.array([NUMBER(r[name]) for r in ROWS])
OEDEMA = np.array([r["oedema"] == "y" for r in ROWS])
FLAGGED = np.array([[c == "1" for c in (r["flagged"] or "0000")] for r in ROWS])
MEAN_Z, PREVALENCE_Z = {}, {}
for place, (index, column) in enumerate({"HA": "zlen", "WA": "zwei", "BMI": "zbmi", "WH": "zwfl"}.items()):
    z = np.where(FLAGGED[:, place], math.nan, COLUMN(column))
    MEAN_Z[index] = z
    PREVALENCE_Z[index] = np.where(OEDEMA, -3.1, z) if index != "HA" else z
BOTH = PREVALENCE_Z["HA"] + PREVALENCE_Z["WH"]


def t_quantile(df):
    """0.975 quantile: Simpson's rule on the density from 0, then bisection."""
    scale = math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(df * math.pi)

    def upper_half(t, steps=4000):
        x = np.linspace(0, t, steps + 1)
        y = scale * (1 + x * x / df) ** (-(df + 1) / 2)
        return t / steps / 3 * (y[0] + y[-1] + 4 * y[1:-1:2].sum() + 2 * y[2:-1:2].sum())

    low, high = 1.0, 20.0
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if upper_half(middle) < 0.475 else (low, middle)
    return low


def ratio(x, domain, weight, stratum, unit):
    """Mean and variance of sum(w x) / sum(w) over the domain where x is known."""
    base = domain & ~np.isnan(x)
    w = np.where(base, weight, 0)
    pair = np.stack([w * np.where(base, x, 0), w], axis=1)
    total = pair.sum(axis=0)
    mean = total[0] / total[1]
    gradient = np.array([1, -mean]) / total[1]
    variance = 0.0
    for h in np.unique(stratum):
        units, place = np.unique(unit[stratum == h], return_inverse=True)
        sums = np.zeros((len(units), 2))
        np.add.at(sums, place, pair[stratum == h])
        variance += len(units) * gradient @ np.cov(sums.T) @ gradient
    return base, mean, variance


def row(domain, weight, stratum, unit, df):
    t = t_quantile(df)
    cells = []

    def share(x):
        _, p, variance = ratio(np.where(np.isnan(x[0]), math.nan, x[1]), domain, weight, stratum, unit)
        se = math.sqrt(max(variance, 0))
        if p in (0, 1):
            cells.extend([100 * p, 0, 100 * p, 100 * p])
            return
        reach, logit = t * se / (p * (1 - p)), math.log(p / (1 - p))
        cells.extend([100 * p, 100 * se, 100 / (1 + math.exp(reach - logit)), 100 / (1 + math.exp(-reach - logit))])

    for index in MEAN_Z:
        z = PREVALENCE_Z[index]
        base = domain & ~np.isnan(z)
        cells.extend([weight[base].sum(), base.sum()])
        for cut in (-3, -2, -1):
            share((z, z < cut))
        for cut in (1, 2, 3):
            share((z, z > cut))
        base, mean, variance = ratio(MEAN_Z[index], domain, weight, stratum, unit)
        se, n, w = math.sqrt(variance), base.sum(), weight[base]
        spread = np.average((MEAN_Z[index][base] - mean) ** 2, weights=w)
        cells.extend([mean, se, mean - t * se, mean + t * se, math.sqrt(spread * n / (n - 1))])
    base = domain & ~np.isnan(BOTH)
    cells.extend([weight[base].sum(), base.sum()])
    stunted = PREVALENCE_Z["HA"] < -2
    share((BOTH, stunted & (PREVALENCE_Z["WH"] < -2)))
    share((BOTH, stunted & (PREVALENCE_Z["WH"] > 2)))
    return cells


age, sex, sw = COLUMN("age_days") / 30.4375, COLUMN("sex"), COLUMN("sw")
stratum, cluster, each = COLUMN("stratum"), COLUMN("cluster"), np.arange(len(ROWS))
one, none = np.ones(len(ROWS)), np.zeros(len(ROWS))
DOMAINS = {
    "All": one > 0,
    "Sex: Male": sex == 1,
    "Age + sex: 00-05 mo.Female": (age < 6) & (sex == 2),
    "Geographical region: Kab 3": COLUMN("region") == 2,
    "Wealth quintile: Q1: Poorest": COLUMN("wealth") == 0,
}
clusters, strata = len(np.unique(cluster)), len(np.unique(stratum))
DESIGNS = {
    "weights": (sw, none, each, len(ROWS) - 1),
    "clusters": (one, none, cluster, clusters - 1),
    "weights clusters strata": (sw, stratum, cluster, clusters - strata),
}
with open("weighted_and_clustered.csv", "w") as out:
    for design, (weight, h, unit, df) in DESIGNS.items():
        for name, domain in DOMAINS.items():
            cells = row(domain, weight, h, unit, df)
            out.write(",".join([design, name] + ["%.13g" % c for c in cells]) + "\n")

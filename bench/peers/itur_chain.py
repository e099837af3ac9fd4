"""Times ITU-Rpy on a grid: reads one JSON object of columns, then computes once for every further line of input.

Each answer is a JSON line {"seconds": ..., "totalDb": [...]}; the first line, {"version": ...}, comes after one computation
that loads its maps and is not timed.
"""

import json
import sys
import time
import warnings

import numpy as np

warnings.filterwarnings("ignore")

import itur  # noqa: E402

given = json.loads(sys.stdin.readline())
columns = {
    name: np.array(given[name])
    for name in ("latitudeDeg", "longitudeDeg", "elevationDeg", "stationHeightKm")
}


def compute():
    gas, cloud, rain, scintillation, total = itur.atmospheric_attenuation_slant_path(
        columns["latitudeDeg"],
        columns["longitudeDeg"],
        given["frequencyGHz"],
        columns["elevationDeg"],
        given["pPercent"],
        given["antennaDiameterM"],
        hs=columns["stationHeightKm"],
        eta=given["antennaEfficiency"],
        tau=given["polarisationTiltDeg"],
        return_contributions=True,
    )
    return np.asarray(getattr(total, "value", total)).ravel()


compute()
print(json.dumps({"version": itur.__version__}), flush=True)
for _ in sys.stdin:
    start = time.perf_counter()
    total = compute()
    seconds = time.perf_counter() - start
    print(json.dumps({"seconds": seconds, "totalDb": total.tolist()}), flush=True)

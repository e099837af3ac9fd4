"""What ITU-Rpy computes from the rows of published sheets.

Reads from standard input {name of a call: [rows]}, a row being the named inputs of the sheet; writes to standard output
{"versions": ..., "values": {name of a call: {symbol of a column: [values]}}}.
"""

import functools
import json
import platform
import sys
import warnings

import numpy as np

warnings.filterwarnings("ignore")

import itur  # noqa: E402
from itur.models import (  # noqa: E402
    itu453,
    itu618,
    itu676,
    itu836,
    itu837,
    itu838,
    itu839,
    itu840,
    itu1510,
    itu1511,
)

DRY_PRESSURE_HPA = 1013.25
TEMPERATURE_K = 288.15
VAPOUR_G_PER_M3 = 7.5
MONTHS = (
    "January February March April May June July August September October November December".split()
)


def number(value):
    """A float, whatever unit or array it comes in."""
    return float(np.squeeze(getattr(value, "value", value)))


def p453(row):
    return {"Nwet": itu453.map_wet_term_radio_refractivity(row["latitudeDeg"], row["longitudeDeg"], 50)}


def vapour(row, kind):
    of = itu836.surface_water_vapour_density if kind == "ρ(p)" else itu836.total_water_vapour_content
    height_km = row["stationHeightM"] / 1000
    return {kind: of(row["latitudeDeg"], row["longitudeDeg"], row["pPercent"], height_km)}


def p837(row):
    place = row["latitudeDeg"], row["longitudeDeg"]
    return {"P0": itu837.rainfall_probability(*place), "Rp": itu837.rainfall_rate(*place, row["pPercent"])}


def p837_map(row):
    return {"R0.01": itu837.rainfall_rate(row["latitudeDeg"], row["longitudeDeg"], 0.01)}


def p838(row):
    f, el, tau = row["frequencyGHz"], row["elevationDeg"], row["polarisationTiltDeg"]
    k, alpha = itu838.rain_specific_attenuation_coefficients(f, el, tau)
    return {
        "k": k,
        "α": alpha,
        "γR": itu838.rain_specific_attenuation(row["rainRateMmPerH"], f, el, tau),
    }


def p839(row):
    place = row["latitudeDeg"], row["longitudeDeg"]
    return {"h0": itu839.isoterm_0(*place), "hR": itu839.rain_height(*place)}


def p840(row):
    place = row["latitudeDeg"], row["longitudeDeg"]
    return {"AC": itu840.cloud_attenuation(*place, row["elevationDeg"], row["frequencyGHz"], row["pPercent"])}


def p1510(row):
    place = row["latitudeDeg"], row["longitudeDeg"]
    months = {
        f"T, {name}": itu1510.surface_month_mean_temperature(*place, i + 1)
        for i, name in enumerate(MONTHS)
    }
    return {"T": itu1510.surface_mean_temperature(*place), **months}


def p1511(row):
    return {"hS": 1000 * number(itu1511.topographic_altitude(row["latitudeDeg"], row["longitudeDeg"]))}


def rain(row):
    return {
        "Ap": itu618.rain_attenuation(
            row["latitudeDeg"],
            row["longitudeDeg"],
            row["frequencyGHz"],
            row["elevationDeg"],
            hs=row["stationHeightKm"],
            p=row["pPercent"],
            R001=row["rainRate001MmPerH"],
            tau=row["polarisationTiltDeg"],
        )
    }


def rain_probability(row):
    return {
        "P(A > 0)": itu618.rain_attenuation_probability(
            row["latitudeDeg"],
            row["longitudeDeg"],
            row["elevationDeg"],
            Ls=row["slantPathKm"],
            P0=row["rainProbabilityPercent"] / 100,
        )
    }


def scintillation(row):
    antenna = row["antennaDiameterM"], row["antennaEfficiency"]
    path = row["latitudeDeg"], row["longitudeDeg"], row["frequencyGHz"], row["elevationDeg"], row["pPercent"]
    return {
        "σ": itu618.scintillation_attenuation_sigma(*path, *antenna),
        "As": itu618.scintillation_attenuation(*path, *antenna),
    }


def xpd(row):
    return {
        "XPDp": itu618.rain_cross_polarization_discrimination(
            row["rainDb"],
            row["frequencyGHz"],
            row["elevationDeg"],
            row["pPercent"],
            tau=row["polarisationTiltDeg"],
        )
    }


def total(row):
    gas, cloud, rain_, scintillation_, all_ = itur.atmospheric_attenuation_slant_path(
        row["latitudeDeg"],
        row["longitudeDeg"],
        row["frequencyGHz"],
        row["elevationDeg"],
        row["pPercent"],
        row["antennaDiameterM"],
        hs=row["stationHeightKm"],
        eta=row["antennaEfficiency"],
        tau=row["polarisationTiltDeg"],
        return_contributions=True,
    )
    return {"AG(p)": gas, "AC(p)": cloud, "AR(p)": rain_, "AS(p)": scintillation_, "AT(p)": all_}


def gas_specific(row):
    air = DRY_PRESSURE_HPA, VAPOUR_G_PER_M3, TEMPERATURE_K
    f = row["frequencyGHz"]
    oxygen, vapour_ = itu676.gamma0_exact(f, *air), itu676.gammaw_exact(f, *air)
    return {"γo": oxygen, "γw": vapour_, "γ": number(oxygen) + number(vapour_)}


def gas_instantaneous(row):
    return {
        "Agas": itu676.gaseous_attenuation_slant_path(
            row["frequencyGHz"],
            row["elevationDeg"],
            row["waterVapourDensityGPerM3"],
            row["pressureHPa"],
            row["temperatureK"],
            mode="approx",
        )
    }


@functools.cache
def to_space(frequency_ghz, elevation_deg):
    """The exact mode takes its air from P.835, whatever it is given."""
    air = VAPOUR_G_PER_M3, DRY_PRESSURE_HPA, TEMPERATURE_K
    return itu676.gaseous_attenuation_slant_path(frequency_ghz, elevation_deg, *air, mode="exact")


CALLS = {
    "p453": p453,
    "p836.density": lambda row: vapour(row, "ρ(p)"),
    "p836.content": lambda row: vapour(row, "V(p)"),
    "p837": p837,
    "p837.map": p837_map,
    "p838": p838,
    "p839": p839,
    "p840": p840,
    "p1510": p1510,
    "p1511": p1511,
    "p618.rain": rain,
    "p618.rainProbability": rain_probability,
    "p618.scintillation": scintillation,
    "p618.xpd": xpd,
    "p618.total": total,
    "p676.specific": gas_specific,
    "p676.toSpace": lambda row: {"Agas": to_space(row["frequencyGHz"], row["elevationDeg"])},
    "p676.instantaneous": gas_instantaneous,
}


def values(call, rows):
    results = [{symbol: number(value) for symbol, value in CALLS[call](row).items()} for row in rows]
    return {symbol: [result[symbol] for result in results] for symbol in results[0]}


if __name__ == "__main__":
    versions = {"itur": itur.__version__, "python": platform.python_version()}
    answer = {call: values(call, rows) for call, rows in json.load(sys.stdin).items()}
    json.dump({"versions": versions, "values": answer}, sys.stdout)

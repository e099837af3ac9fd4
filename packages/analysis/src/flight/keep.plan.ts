function chemical(
  input: KeepingInput,
  keeping: ChemicalKeeping,
): { readonly strategy: Strategy; readonly working: readonly WorkingLine[] } {
  const { satellite, flight, longitudeDeg, halfWidth, latitude, swing, sail, epoch } = input;
  const push = longitudeDrift(longitudeDeg);
  const light = eccentricityCircle(sail, flight.massKg.value);
  const drift = inclinationDrift(epoch);
  const northSouthDays = keeping.northSouthEvery * keeping.cycleDays;
  const errors = keepingErrors({
    cycleDays: keeping.cycleDays,
    settlingDays: SETTLING_S / DAY_S,
    northSouthMps: (drift.deltaVMpsPerYear * northSouthDays) / 365.25,
    // the drift of a cycle, or the change of eccentricity that sunlight makes, the larger
    eastWestMps: Math.max(
      (push.deltaVMpsPerYear * keeping.cycleDays) / 365.25,
      (light.ratePerDay * keeping.cycleDays * SYNCHRONOUS_SPEED_MPS) / 2,
    ),
    magnitude: (flight.execution?.magnitudePercent.value ?? 0) / 100,
    pointingDeg: flight.execution?.pointingDeg.value ?? 0,
    longitudeDeg: 0,
    driftDegPerDay: 0,
  });
  const task = {
    halfWidthDeg: halfWidth.value,
    cycleDays: keeping.cycleDays,
    pushDegPerDay2: Math.abs(push.longitudeDegPerDay2),
    swingDeg: swing.longitudeDeg,
    errorsDeg: errors.threeSigmaDeg,
    eccentricityPerDay: light.ratePerDay,
    naturalEccentricity: light.radius,
    eccentricitySwing: swing.eccentricity,
    largestEccentricity: satellite.stationKeeping?.eccentricity?.value,
  };
  const box = shareBox(task);
  if (box.neededHalfWidthDeg > halfWidth.value) {
    const longest = longestCycleDays(task);
    throw new FlightError(
      `Cannot hold ${satellite.name} within ±${halfWidth.value}° of longitude (${halfWidth.at}) with cycles of ${keeping.cycleDays} d: expected at least ±${up(box.neededHalfWidthDeg)}°, ${up(box.neededHalfWidthDeg - halfWidth.value)}° more (push of the Earth ${up(box.turnDeg)}°, Moon and Sun ${up(task.swingDeg)}°, errors ${up(task.errorsDeg)}°, eccentricity ${up((2 * box.eccentricityPath) / RAD)}°); ${longest === undefined ? 'no cycle holds it' : `cycles of at most ${longest} d would hold it`}.`,
    );
  }
  const inclinationPath = (0.96 * northSouthDays) / 365.25 / 2 + swing.inclinationDeg;
  if (inclinationPath > latitude.value) {
    const cycles = Math.floor(((latitude.value - swing.inclinationDeg) * 2 * 365.25) / 0.96);
    throw new FlightError(
      `Cannot hold ${satellite.name} within ±${latitude.value}° of latitude (${latitude.at}) with north–south corrections every ${northSouthDays} d: expected at least ±${up(inclinationPath)}°, ${up(inclinationPath - latitude.value)}° more (drift of up to 0.96° a year, Moon and Sun ±${up(swing.inclinationDeg)}°); ${cycles >= 7 ? `corrections every ${cycles} d would hold it` : 'no chemical cycle holds it'}.`,
    );
  }
  const strategy = chemicalStrategy({
    longitudeRad: longitudeDeg * RAD,
    cycleDays: keeping.cycleDays,
    northSouthEvery: keeping.northSouthEvery,
    inclinationLimitRad: 0.9 * latitude.value * RAD,
    inclinationCentreRad: [0, 0],
    eccentricityRadius: box.controlRadius,
    eccentricityCentre: [0, 0],
    eccentricityLimit: box.controlRadius + box.eccentricityPath,
    northSouthIspS: keeping.northSouthIspS.value,
    eastWestIspS: keeping.eastWestIspS.value,
  });
  const soop = 'Soop, Handbook of Geostationary Orbits';
  return {
    strategy,
    working: [
      line(
        'a',
        'Push of the Earth along the orbit',
        push.accelerationMps2 * 1e9,
        '1e-9 m/s²',
        `EGM96 8 × 8; ${soop} §4.2`,
      ),
      line('λ̈', 'Acceleration of the longitude', push.longitudeDegPerDay2, '°/d²', `${soop} §4.2`),
      line(
        'di/dt',
        'Drift of the inclination at the beginning',
        drift.sizeDegPerYear,
        '°/yr',
        `${soop} §4.4`,
      ),
      line('Ωd', 'Direction of that drift, right ascension', drift.directionDeg, '°', `${soop} §4.4`),
      line('ΔvNS', 'What undoes it', drift.deltaVMpsPerYear, 'm/s/yr', `${soop} §4.4`),
      ...boxLines(box, task, errors, light.radius, soop),
    ],
  };
}

function boxLines(
  box: Box,
  task: { readonly halfWidthDeg: number; readonly swingDeg: number; readonly errorsDeg: number },
  errors: KeepingErrors,
  natural: number,
  soop: string,
): WorkingLine[] {
  return [
    line('Δλ', 'Half-width of the box', task.halfWidthDeg, '°', 'stationKeeping.longitudeHalfWidthDeg'),
    line('|λ̈|T²/16', 'of it for the push of the Earth', box.turnDeg, '°', `${soop} §6.1`),
    line(
      '',
      'for the swing of the longitude by Moon and Sun',
      task.swingDeg,
      '°',
      'free motion of 28 d, force model',
    ),
    line('3σ', 'for errors of manoeuvres and orbit determination', task.errorsDeg, '°', 'independent', [
      line('σ', 'North–south burns along the orbit, until corrected', errors.northSouthDeg, '°', 'execution'),
      line('σ', 'East–west burns, over a cycle', errors.eastWestDeg, '°', 'execution'),
      line('σ', 'Orbit determination, over a cycle', errors.determinationDeg, '°', 'tracking'),
    ]),
    line('2e', 'for the eccentricity', (2 * box.eccentricityLimit) / RAD, '°', 'what is left'),
    line('es', 'Circle on which sunlight leads the eccentricity', natural, '', `${soop} §4.3`),
    line('ec', 'Circle on which it is held, perigee towards the Sun', box.controlRadius, '', `${soop} §6.4`),
  ];
}

const up = (deg: number): string => (Math.ceil(deg * 1e4) / 1e4).toFixed(4);

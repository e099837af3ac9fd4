/** Speed of light in vacuum [m/s]: exact, SI definition of the metre. */
export const SPEED_OF_LIGHT_MPS = 299_792_458;

/** Boltzmann's constant [J/K]: exact, SI definition of the kelvin (2019). */
export const BOLTZMANN_J_PER_K = 1.380_649e-23;

/** 10·log10 of Boltzmann's constant [dB(W/(K·Hz))]: −228.599, the −228.6 of every link budget. */
export const BOLTZMANN_DBW_PER_K_HZ: number = 10 * Math.log10(BOLTZMANN_J_PER_K);

/** Reference temperature of noise figures [K] (IEEE). */
export const REFERENCE_TEMPERATURE_K = 290;

/** Degrees to radians. */
export const RADIANS_PER_DEGREE: number = Math.PI / 180;

/** Radians to degrees. */
export const DEGREES_PER_RADIAN: number = 180 / Math.PI;

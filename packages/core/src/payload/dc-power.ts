import { within } from '../errors.ts';

/**
 * How the power that an amplifier draws follows its output.
 * - `output-power`: in proportion to the mean output power, as a tube whose collectors give back what the beam kept.
 * - `output-amplitude`: in proportion to the mean output amplitude, as a class-B stage draws its current.
 * - `constant`: the same at every drive, as a class-A stage or a tube with one collector.
 */
export type DcLaw = 'output-power' | 'output-amplitude' | 'constant';

/** An amplifier as its power supply sees it. */
export interface DcModel {
  readonly law: DcLaw;
  /** [W] */
  readonly saturatedRfPowerW: number;
  /** RF over DC at saturation, power conditioner included, 0…1. */
  readonly saturatedEfficiency: number;
  /** Without drive [W]; counts for no `constant` law. */
  readonly quiescentPowerW: number;
}

export interface DcPoint {
  readonly rfPowerW: number;
  readonly dcPowerW: number;
  /** What becomes heat in the amplifier and its power conditioner [W]. */
  readonly dissipationW: number;
  /** RF over DC, 0…1. */
  readonly efficiency: number;
}

const SOURCE = 'DC power of an amplifier';

/**
 * Power drawn and turned to heat at an operating point, on the line from no drive to saturation.
 * @param model see `DcModel`; the power without drive must not exceed that at saturation
 * @param outputPower mean of the whole output, intermodulation included, 1 at saturation: 0…1
 * @param meanAmplitude mean of the output amplitude, 1 at saturation: from `outputPower` to its root
 * @throws DomainError outside
 */
export function dcPoint(model: DcModel, outputPower: number, meanAmplitude: number): DcPoint {
  const { law, saturatedRfPowerW, saturatedEfficiency, quiescentPowerW } = model;
  within('saturatedRfPowerW', saturatedRfPowerW, 'W', Number.MIN_VALUE, 1e6, SOURCE);
  within('saturatedEfficiency', saturatedEfficiency, '', 1e-6, 1, SOURCE);
  const saturatedDcPowerW = saturatedRfPowerW / saturatedEfficiency;
  within('quiescentPowerW', quiescentPowerW, 'W', 0, saturatedDcPowerW, SOURCE);
  within('outputPower', outputPower, '', 0, 1 + 1e-9, SOURCE);
  within('meanAmplitude', meanAmplitude, '', 0, 1 + 1e-9, SOURCE);
  const drive = law === 'constant' ? 1 : law === 'output-power' ? outputPower : meanAmplitude;
  const dcPowerW = quiescentPowerW + (saturatedDcPowerW - quiescentPowerW) * drive;
  const rfPowerW = saturatedRfPowerW * outputPower;
  return {
    rfPowerW,
    dcPowerW,
    dissipationW: dcPowerW - rfPowerW,
    efficiency: dcPowerW > 0 ? rfPowerW / dcPowerW : 0,
  };
}

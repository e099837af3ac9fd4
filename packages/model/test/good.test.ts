import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadProgramme, readProgramme } from '../src/node/index.ts';
import { channelsOf } from '../src/whole.ts';

const good = fileURLToPath(new URL('good/', import.meta.url));

describe('a good folder', async () => {
  const programme = await readProgramme(good);
  const [satellite] = programme.satellites;
  const [beam] = satellite!.beams;

  it('gives figures with unit and place', () => {
    expect(satellite!.orbitalPositionDeg).toEqual({ value: 50, unit: '°', at: 'satellites/demo-1.yaml:3' });
    expect(programme.sites[0]!.heightM).toEqual({ value: 390, unit: 'm', at: 'programme.yaml:26' });
  });

  it('gives entities their place', () => {
    expect(programme.partners[1]!.at).toBe('programme.yaml:14');
    expect(satellite!.at).toBe('satellites/demo-1.yaml:1');
    expect(satellite!.transponders[1]!.at).toBe('satellites/demo-1.yaml:73');
    expect(programme.partnership.shares[0]!.at).toBe('partnership.yaml:5');
    expect(JSON.stringify(programme)).not.toContain('"at":""');
  });

  it('keeps box, inclination and errors of the pointing as figures, each optional', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ortak-good-'));
    cpSync(good, folder, { recursive: true });
    const path = join(folder, 'satellites/demo-1.yaml');
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8')}stationKeeping: { longitudeHalfWidthDeg: 0.05, confidence: assumed }\npointing:\n  confidence: modelled\n  bias: { rollDeg: 0.03 }\n  halfConeDeg: { value: 0.1, source: study, confidence: published }\n`,
    );
    const { satellites } = await readProgramme(folder);
    rmSync(folder, { recursive: true });
    const { stationKeeping, pointing } = satellites[0]!;
    expect(stationKeeping!.longitudeHalfWidthDeg).toMatchObject({
      value: 0.05,
      unit: '°',
      confidence: 'assumed',
    });
    expect(stationKeeping!.inclinationDeg).toBeUndefined();
    expect(pointing!.bias!.rollDeg).toMatchObject({ value: 0.03, confidence: 'modelled' });
    expect(pointing!.halfConeDeg).toMatchObject({ value: 0.1, source: 'study', confidence: 'published' });
  });

  it('sums up the noise of a receiver, and leads channels where a processor leads them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ortak-good-'));
    cpSync(good, folder, { recursive: true });
    const path = join(folder, 'satellites/demo-1.yaml');
    const stages =
      '{ name: LNA, gainDb: 30, noiseFigureDb: 1.5 }, { name: Mixer, gainDb: -8, noiseFigureDb: 9 }';
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace(
          '    systemNoiseTemperatureK: 550\n',
          `    overloadDbw: -70\n    noise: { antennaTemperatureK: 270, inputLossDb: 1, inputLossTemperatureK: 300, confidence: modelled, stages: [${stages}] }\n`,
        )
        .replace(
          'transponders:\n',
          'processors:\n  - { id: dtp, name: Processor, inputConverter: { bits: 10, loadingDb: 11 }, outputConverter: { nprDb: 45 }, gainStepDb: 0.5, gainRangeDb: 10 }\ntransponders:\n',
        )
        .replace(
          '    operation:\n',
          `    processor: dtp
    routes: [{ channel: ku-fss-2, downlinkCentreGHz: 12.6, downlinkPolarisation: H, gainDb: -2.5 }]
    attenuatorDb: 6
    channelAmplifier: { mode: fixed-gain, gainSteps: { stepDb: 2, rangeDb: 20 }, levelControl: { inputBackOffDb: 1, upDb: 15, downDb: 5 } }
    operation:
`,
        )
        .replace('      alcRangeDb: 10\n', ''),
    );
    const { satellites } = await readProgramme(folder);
    rmSync(folder, { recursive: true });
    const [receiver] = satellites[0]!.receivers;
    // 270 + 77.68 + 150.61 + 2.535 with more digits, by hand
    expect(receiver!.systemNoiseTemperatureK.value).toBeCloseTo(500.825, 2);
    expect(receiver!.systemNoiseTemperatureK).toMatchObject({
      unit: 'K',
      at: 'satellites/demo-1.yaml:41',
      confidence: 'modelled',
    });
    expect(receiver!.overloadDbw!.value).toBe(-70);
    const [first, second] = channelsOf(satellites[0]!);
    expect(first).toMatchObject({ downlinkCentreGHz: 10.98, downlinkPolarisation: 'V', route: undefined });
    expect(second).toMatchObject({
      uplinkCentreGHz: 14.0925,
      downlinkCentreGHz: 12.6,
      downlinkPolarisation: 'H',
      transmitBeam: 'ku-kz',
      amplifier: 'twta',
    });
    expect(second!.route!.gainDb!.value).toBe(-2.5);
    expect(first!.group.channelAmplifier!.levelControl!.upDb.value).toBe(15);
  });

  it('hands the origin of a map down to its figures', () => {
    const note = 'nobody published the contour';
    const at = 'satellites/demo-1.yaml:21';
    expect(beam!.transmit!.peakGainDbi).toEqual({
      value: 36.5,
      unit: 'dBi',
      at,
      source: 'study',
      confidence: 'modelled',
      note,
    });
    expect(programme.partnership.shares[0]!.capacity[0]!.channels.confidence).toBe('assumed');
    expect(satellite!.orbitalPositionDeg.confidence).toBeUndefined();
  });

  it('lets a figure state its own origin, without the note on the outer one', () => {
    const { at, ...gain } = beam!.receive!.peakGainDbi;
    expect(gain).toEqual({ value: 36.9, unit: 'dBi', source: 'study', confidence: 'derived' });
    expect(at).toBe('satellites/demo-1.yaml:30');
    const { heightM } = programme.sites[1]!;
    expect(heightM).toMatchObject({
      source: 'atlas',
      confidence: 'derived',
      note: "from the city's airport",
    });
  });

  it('gives an assumption no source that states something else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ortak-good-'));
    cpSync(good, folder, { recursive: true });
    const text =
      'investmentMillion: { value: 230, confidence: assumed }\ncurrency: USD\nsource: study\nconfidence: published\nshares:\n  - { partner: turkiye, costPercent: 100 }\n';
    writeFileSync(join(folder, 'partnership.yaml'), text);
    writeFileSync(join(folder, 'link.yaml'), '{}');
    const result = await loadProgramme(folder);
    rmSync(folder, { recursive: true });
    if (!result.ok) throw new Error('does not load');
    const { investmentMillion, shares } = result.programme.partnership;
    expect(investmentMillion.confidence).toBe('assumed');
    expect(investmentMillion.source).toBeUndefined();
    expect(shares[0]!.costPercent).toMatchObject({ source: 'study', confidence: 'published' });
    const message = 'link.yaml is not read: it is no file of a programme; did you mean links.yaml?';
    expect(result.notices).toEqual([{ code: 'folder.unknown-file', source: 'link.yaml', message }]);
  });

  it('brings the platform from the catalogue with the sources it cites, and no other', () => {
    expect(programme.platforms.map(({ id }) => id)).toEqual(['smallgeo']);
    const { launchMassKg } = programme.platforms[0]!;
    expect(launchMassKg).toMatchObject({
      value: 3200,
      unit: 'kg',
      source: 'cat-artes-smallgeo',
      confidence: 'published',
    });
    expect(launchMassKg!.at).toMatch(/^catalogue\/platforms\.yaml:\d+$/);
    expect(Object.keys(programme.sources)).toEqual(['atlas', 'study', 'cat-artes-smallgeo']);
  });

  it('reads an unquoted year, and fills in the defaults', () => {
    expect(programme.sources.atlas!.date).toBe('2020');
    expect(programme.links[0]!.carrier).toMatchObject({ frame: 'normal', pilots: true });
    expect(programme.boundaryView).toBe('un');
  });

  it('has the channels of its frequency plan', () => {
    const channels = channelsOf(satellite!);
    expect(channels.map(({ id }) => id).slice(4)).toEqual(['ku-fss-5', 'ku-fss-6', 'ku-tv-1', 'ku-tv-2']);
    expect(channels[5]!.downlinkCentreGHz).toBeCloseTo(10.98 + 5 * 0.0625, 12);
  });
});

describe('examples/first-steps', async () => {
  const folder = fileURLToPath(new URL('../../../examples/first-steps', import.meta.url));
  const { platforms, ...programme } = await readProgramme(folder);

  it('says of every figure that it is assumed', () => {
    const confidences: unknown[] = [];
    JSON.stringify(programme, (_, value: Record<string, unknown> | null) => {
      if (typeof value?.value === 'number' && 'unit' in value) confidences.push(value.confidence);
      return value;
    });
    expect(confidences.length).toBeGreaterThan(50);
    expect(new Set(confidences)).toEqual(new Set(['assumed']));
    expect(platforms).toHaveLength(1);
  });

  it('is the least: one satellite, one beam, one service', () => {
    expect(programme.satellites.map(({ beams }) => beams.length)).toEqual([1]);
    expect(programme.services).toHaveLength(1);
    expect(programme.links).toHaveLength(0);
  });

  it('gives the investment its currency', () =>
    expect(programme.partnership.investmentMillion).toEqual({
      value: 200,
      unit: 'million USD',
      at: 'partnership.yaml:2',
      confidence: 'assumed',
    }));
});

describe('platforms of its own', () => {
  const own = (id: string) => `platforms:\n  - { id: ${id}, name: Own, launchMassKg: 900 }\n`;
  const load = async (text: string, platform: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'ortak-own-'));
    cpSync(good, folder, { recursive: true });
    writeFileSync(join(folder, 'platforms.yaml'), text);
    const file = join(folder, 'satellites/demo-2.yaml');
    writeFileSync(
      file,
      `id: demo-2\nname: Second\norbitalPositionDeg: 42\nplatform: ${platform}\nbeams:\n  - { id: other, name: Other, serviceArea: anatolia }\n`,
    );
    const result = await loadProgramme(folder);
    rmSync(folder, { recursive: true });
    return result;
  };

  it('are added to the catalogue', async () => {
    const result = await load(own('own'), 'own');
    expect(result.ok && result.programme.platforms.map(({ id }) => id)).toEqual(['smallgeo', 'own']);
    expect(result.ok && result.programme.satellites.map(({ id }) => id)).toEqual(['demo-1', 'demo-2']);
  });

  it('do not replace one of the catalogue', async () => {
    const result = await load(own('smallgeo'), 'smallgeo');
    expect(!result.ok && result.problems[0]).toMatchObject({
      code: 'id.duplicate',
      file: 'platforms.yaml',
      line: 2,
    });
  });
});

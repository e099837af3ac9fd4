import type { PercentLine } from '@ortak/analysis/propagation';
import type { WorkingLine } from '@ortak/core/working';
import { useState } from 'react';
import { useAnswer } from '../../engine/use-answer.ts';
import { Door } from '../../figures/door.tsx';

import { Notices } from '../../figures/notices.tsx';
import { Glossed } from '../../figures/term.tsx';
import { usePlace } from '../../places/called.ts';
import { Failed } from '../../problems/failed.tsx';

import { useRoute } from '../../shell/route.ts';
import { nameIn, useLanguage, useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import { AttenuationTable } from './attenuation-table.tsx';
import { choiceIn, commandOf, PERCENT_RANGE, percentsIn } from './choice.ts';
import { Curves } from './curves.tsx';
import { Form } from './form.tsx';
import { Here } from './here.tsx';
import { causes } from './lines.ts';
import { OpenPoint } from './open-point.tsx';
import './style.css';
import { words } from './words.ts';
import { WorldMapView } from './world-map.tsx';
import { worldMapIds } from './world-maps.ts';

/** What the atmosphere takes between a place and a satellite, and the maps that say so. */
export default function PropagationView() {
  const text = useWords(words);
  const start = useAnswer<typeof answers, 'propagation.start'>('quick', 'propagation.start', null);
  if (start.value === undefined)
    return (
      <p className="empty">
        {start.error === undefined ? text.computing : <Failed text={start.error.message} />}
      </p>
    );
  return <Asked programme={start.value} />;
}

function Asked({ programme }: { readonly programme: ReturnType<(typeof answers)['propagation.start']> }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const { language } = useLanguage();
  const { params } = useRoute();
  const choice = choiceIn(params, programme);
  const pPercents = percentsIn(params.p);
  const asked = Number(params.sweep);
  const sweepPercent =
    asked >= PERCENT_RANGE.minimum && asked <= PERCENT_RANGE.maximum
      ? asked
      : (pPercents.find((percent) => percent >= 0.1) ?? pPercents[0]!);
  const map = worldMapIds.find((id) => id === params.map) ?? 'rainRate';
  const { value, isStale, error } = useAnswer<typeof answers, 'propagation.point'>(
    'quick',
    'propagation.point',
    { choice, pPercents },
  );
  const place = programme.places.find(
    ({ latitudeDeg, longitudeDeg }) =>
      latitudeDeg === choice.latitudeDeg && longitudeDeg === choice.longitudeDeg,
  );
  const position = `${numbers.latitude(choice.latitudeDeg, 2)} ${numbers.longitude(choice.longitudeDeg, 2)}`;
  const searched = usePlace()?.name;
  const name = place === undefined ? (searched ?? position) : nameIn(language, place);
  const sight = value?.sight;
  return (
    <>
      <Form
        programme={programme}
        choice={choice}
        pPercents={pPercents}
        groundM={sight?.heightM}
        name={params.place}
      />
      <h1>{name}</h1>
      {error !== undefined && (
        <p role="alert" className="bad">
          <Failed text={error.message} />
        </p>
      )}
      <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
        {sight !== undefined && (
          <Standing
            sight={sight}
            position={name === position ? '' : position}
            isGiven={choice.heightM !== undefined}
          />
        )}
        {value?.sight.isVisible === true && (
          <Decides lines={value.lines} pPercents={pPercents} percent={sweepPercent} />
        )}
      </div>
      <div className="figures-and-world">
        <div>
          <div className={isStale ? 'stale' : undefined}>
            {value === undefined ? (
              error === undefined && <p className="empty">{text.computing}</p>
            ) : value.sight.isVisible ? (
              <AttenuationTable lines={value.lines} pPercents={pPercents} />
            ) : (
              <div className="empty">
                <p>{text.below(name, numbers.withUnit(numbers.fixed(value.sight.elevationDeg, 2), '°'))}</p>
                <p>{text.belowCure}</p>
              </div>
            )}
          </div>
          {value !== undefined && <Here map={map} choice={choice} />}
        </div>
        <WorldMapView map={map} choice={choice} />
      </div>
      {value?.sight.isVisible === true && (
        <>
          <Curves choice={choice} pPercent={sweepPercent} pPercents={pPercents} />
          <Command command={commandOf(choice, value.sight.polarisationTiltDeg, pPercents)} />
          <h2>{text.notes}</h2>
          <Notices of={value.notices} />
        </>
      )}
      <OpenPoint choice={choice} pPercents={pPercents} sweepPercent={sweepPercent} />
    </>
  );
}

/** Height and direction, each with where it comes from. */
function Standing({
  sight,
  position,
  isGiven,
}: {
  readonly sight: Awaited<ReturnType<(typeof answers)['propagation.point']>>['sight'];
  readonly position: string;
  readonly isGiven: boolean;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const geometry = 'geometry on the WGS 84 ellipsoid';
  const of = (symbol: string, label: string, value: number, unit: string, source: string): WorkingLine => ({
    symbol,
    label,
    value,
    unit,
    source,
  });
  const height = isGiven ? 'asked for' : 'ITU-R P.1511, map of P.1511-2';
  const degrees = (value: number): string => `${numbers.fixed(value, 2)}°`;
  return (
    <p className="standing">
      {position !== '' && <span>{position}</span>}
      <span>
        <Door
          id="height"
          line={of('hS', 'Height above sea level', sight.heightM, 'm', height)}
          text={numbers.withUnit(numbers.fixed(sight.heightM, 0), 'm')}
        />{' '}
        {text.height}
      </span>
      <span>
        <Glossed text={text.azimuth} />{' '}
        <Door
          id="azimuth"
          line={of('α', 'Azimuth from true north', sight.azimuthDeg, '°', geometry)}
          text={degrees(sight.azimuthDeg)}
        />
      </span>
      <span>
        <Glossed text={text.elevation} />{' '}
        <Door
          id="elevation"
          line={of('θ', 'Elevation', sight.elevationDeg, '°', geometry)}
          text={degrees(sight.elevationDeg)}
        />
      </span>
      <span>
        {text.tilt}{' '}
        <Door
          id="tilt"
          line={of('τ', 'Polarisation tilt from the horizontal', sight.polarisationTiltDeg, '°', geometry)}
          text={degrees(sight.polarisationTiltDeg)}
        />
      </span>
    </p>
  );
}

/** The answer in a sentence. */
function Decides({
  lines,
  pPercents,
  percent,
}: {
  readonly lines: readonly PercentLine[];
  readonly pPercents: readonly number[];
  readonly percent: number;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const column = Math.max(0, pPercents.indexOf(percent));
  const at = (symbol: string): number => Number(lines.find((line) => line.symbol === symbol)?.values[column]);
  const largest = causes.reduce((a, b) => (at(b) > at(a) ? b : a));
  const seconds = Math.round((pPercents[column]! / 100) * 365.25 * 86_400);
  const time =
    seconds < 60
      ? text.seconds(seconds)
      : text.hours(Math.floor(seconds / 3600), Math.round((seconds % 3600) / 60));
  return (
    <p className="decides">
      {text.answer(
        numbers.withUnit(at('AT'), 'dB'),
        numbers.percent(pPercents[column]!),
        time,
        text.rows[largest].toLowerCase(),
        numbers.withUnit(at(largest), 'dB'),
      )}
    </p>
  );
}

function Command({ command }: { readonly command: string }) {
  const text = useWords(words);
  const [isCopied, setCopied] = useState(false);
  return (
    <section className="command">
      <h2>
        {text.command}{' '}
        <button
          type="button"
          className="export"
          onClick={() => void navigator.clipboard.writeText(command).then(() => setCopied(true))}
        >
          {isCopied ? text.copied : text.copy}
        </button>
      </h2>
      <code>{command}</code>
    </section>
  );
}

import type { CoverageQuantity } from '@ortak/analysis';
import { useMemo, useRef } from 'react';
import { useAnswer } from '../../engine/use-answer.ts';
import { Failed } from '../../problems/failed.tsx';
import { useFolder } from '../../shell/folder.tsx';
import { changeRoute, useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import type { answers, BeamChoice } from './answers.ts';
import { chosenIn } from './choice.ts';
import { CoverageMap } from './coverage-map.tsx';
import { type Comparison, comparisonIn, designIn, isChanged } from './design.ts';
import type { Grip, MapView } from './map-view.ts';
import type { MapValue } from './overview.ts';
import { Panel } from './panel.tsx';
import { isComparable } from './quantities.ts';
import { Synthesis } from './synthesis.tsx';
import { Toolbar } from './toolbar.tsx';
import './style.css';
import { useMap } from './use-map.ts';
import { words } from './words.ts';

/** A beam over the Earth, in any quantity; a place under the pointer; the satellite in another slot; the beam looking elsewhere. */
export default function CoverageView() {
  const text = useWords(words);
  const { params } = useRoute();
  const { compared } = useFolder();
  const { value: beams, isStale } = useAnswer<typeof answers, 'coverage.beams'>(
    'quick',
    'coverage.beams',
    null,
  );
  const { beam, quantity, service } = chosenIn(params, beams);
  if (params.synthesis === '1' && beam !== undefined) return <Synthesis beam={beam} />;
  const common = beam && { beam: beam.id, ...(service !== undefined && { service }) };
  const design = designIn(params);
  const other = beam?.isInOther === true ? compared.name : undefined;
  const isLacking = beam?.isInOther === false && !isStale && compared.problem === undefined;
  const comparison = isChanged(design) || other !== undefined ? comparisonIn(params) : 'alone';
  return (
    <>
      <Toolbar beams={beams} beam={beam} quantity={quantity} other={other} />
      {isLacking && compared.name !== undefined && (
        <p className="lacking" role="status">
          {text.lacks(compared.name, beam.name)}
        </p>
      )}
      <Maps
        common={common}
        design={other !== undefined && comparison !== 'alone' ? { ...design, isOther: true } : design}
        name={other}
        quantity={quantity}
        comparison={
          comparison === 'difference' && quantity !== undefined && !isComparable(quantity)
            ? 'side'
            : comparison
        }
      />
    </>
  );
}

/** One map, or two of them, and the panel beside. */
function Maps({
  common,
  design,
  name,
  quantity,
  comparison,
}: {
  readonly common: BeamChoice | undefined;
  readonly design: Pick<BeamChoice, 'slotDeg' | 'boresight' | 'isOther'>;
  /** Of the programme that is compared with. */
  readonly name: string | undefined;
  readonly quantity: CoverageQuantity | undefined;
  readonly comparison: Comparison;
}) {
  const text = useWords(words);
  const beside = useRef<MapView>(null);
  const choice = common && {
    ...common,
    ...design,
    ...(comparison === 'difference' && { isBeside: true }),
  };
  const wanted = common && quantity && { ...common, ...design, quantity };
  const { value, isStale, error, onDrawn } = useMap(
    wanted && { ...wanted, ...(comparison === 'difference' && { isDifference: true }) },
  );
  const programme = useMap(
    comparison === 'side' && common !== undefined && quantity !== undefined
      ? { ...common, quantity }
      : undefined,
  );
  const grips = useGrips(value);
  const designName = name ?? text.design;
  const columns = useMemo(
    () => (comparison === 'difference' ? { programme: text.programme, design: designName } : undefined),
    [comparison, text, designName],
  );
  return (
    <div className={comparison === 'side' ? 'map-and-panel two' : 'map-and-panel'} aria-busy={isStale}>
      {comparison === 'side' && (
        <CoverageMap
          value={programme.value}
          isStale={programme.isStale}
          isFailed={programme.error !== undefined}
          onDrawn={programme.onDrawn}
          choice={common}
          title={text.programme}
          beside={beside}
        />
      )}
      <CoverageMap
        key={comparison === 'side' ? 'beside' : 'alone'}
        value={value}
        isStale={isStale}
        isFailed={error !== undefined}
        onDrawn={onDrawn}
        choice={choice}
        grips={grips}
        columns={columns}
        {...(comparison === 'side' && { title: name ?? text.design, beside })}
      />
      {error !== undefined && (
        <p role="alert" className="bad">
          <Failed text={error.message} />
        </p>
      )}
      {value?.coverage === undefined || wanted === undefined ? (
        <p className="panel muted">{error === undefined && text.computing}</p>
      ) : (
        <Panel
          coverage={value.coverage}
          choice={choice}
          columns={columns}
          map={{ ...wanted, ...(comparison === 'difference' && { isDifference: true }) }}
        />
      )}
    </div>
  );
}

/** The satellite on the equator, and where the beam looks. */
function useGrips(value: MapValue | undefined): readonly Grip[] {
  const text = useWords(words);
  const longitudeDeg = value?.field.satelliteLongitudeDeg;
  const boresight = value?.field.boresight;
  return useMemo((): readonly Grip[] => {
    if (longitudeDeg === undefined) return [];
    return [
      {
        kind: 'satellite',
        label: text.moveSatellite,
        beyond: text.satelliteBeyond,
        at: { latitudeDeg: 0, longitudeDeg },
        moved: (to) => changeRoute({ slot: to.longitudeDeg.toFixed(1) }),
      },
      ...(boresight === undefined
        ? []
        : [
            {
              kind: 'boresight' as const,
              label: text.moveBoresight,
              beyond: text.boresightBeyond,
              at: boresight,
              moved: ({ latitudeDeg, longitudeDeg: to }: Grip['at']) =>
                changeRoute({ boresight: `${latitudeDeg.toFixed(2)},${to.toFixed(2)}` }),
            },
          ]),
    ];
  }, [longitudeDeg, boresight, text]);
}

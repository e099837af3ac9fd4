import { useAnswer } from '../../engine/use-answer.ts';
import { Computing } from '../../figures/computing.tsx';
import { intoSight } from '../../figures/into-sight.ts';
import { changeRoute, hrefOf, useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import { isPart, partNames } from './choice.ts';
import { CollocationView } from './collocation-view.tsx';
import { EventsView } from './events-view.tsx';
import { GraveyardView } from './graveyard-view.tsx';
import { KeepingView } from './keeping-view.tsx';
import { RelocationView } from './relocation-view.tsx';
import './style.css';
import { TransferView } from './transfer-view.tsx';
import { words } from './words.ts';

const views = {
  events: EventsView,
  keeping: KeepingView,
  transfer: TransferView,
  relocation: RelocationView,
  collocation: CollocationView,
  graveyard: GraveyardView,
};

/** Flight of one satellite, from its transfer to its graveyard, and what disturbs it meanwhile. */
export default function FlightView() {
  const text = useWords(words);
  const named = useNamed();
  const numbers = useNumbers();
  const { params } = useRoute();
  const list = useAnswer<typeof answers, 'flight.satellites'>('quick', 'flight.satellites', null);
  if (list.value === undefined) return <Computing of={list} />;
  const satellites = list.value;
  const satellite =
    satellites.find(({ id }) => id === params.satellite) ??
    satellites.find(({ beginning }) => beginning !== undefined) ??
    satellites[0];
  if (satellite === undefined) return <p className="empty">{text.none}</p>;
  const part = isPart(params.part) ? params.part : 'events';
  const View = views[part];
  return (
    <>
      {satellites.length > 1 && (
        <label className="chosen">
          {text.satellite}{' '}
          <select
            value={satellite.id}
            onChange={({ target }) => changeRoute({ satellite: target.value, open: undefined }, true)}
          >
            {satellites.map(({ id, name }) => (
              <option key={id} value={id}>
                {named(name)}
              </option>
            ))}
          </select>
        </label>
      )}
      <h1>
        {named(satellite.name)} <small>{numbers.longitude(satellite.orbitalPositionDeg)}</small>
      </h1>
      <nav className="parts" aria-label={text.parts}>
        {partNames.map((name) => (
          <a
            key={name}
            ref={name === part ? intoSight : undefined}
            href={hrefOf('flight', { part: name, satellite: params.satellite })}
            aria-current={name === part ? 'page' : undefined}
          >
            {text.part[name]}
          </a>
        ))}
      </nav>
      <View key={satellite.id} satellite={satellite} />
    </>
  );
}

import type { ValueOf } from '../../engine/protocol.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import type { answers, BeamChoice } from './answers.ts';
import type { Point } from './map-view.ts';

/** What a place gets: of the beam at once; of a service when it has been reckoned, until then as it was. */
export interface HereValue extends Figures {
  readonly service: Figures['figures'];
  readonly isServiceStale: boolean;
}

export type Figures = ValueOf<typeof answers, 'coverage.here'>;

/** Both parts as one; what a service gives is stale where it is of another place. */
export function joined(beam: Figures, service: Figures | undefined, isServiceStale: boolean): HereValue {
  const isSame = service?.latitudeDeg === beam.latitudeDeg && service.longitudeDeg === beam.longitudeDeg;
  return { ...beam, service: service?.figures ?? [], isServiceStale: isServiceStale || !isSame };
}

export function useHere(choice: BeamChoice | undefined, point: Point | undefined): HereValue | undefined {
  const input =
    choice === undefined || point === undefined
      ? undefined
      : { ...choice, latitudeDeg: point.latitudeDeg, longitudeDeg: point.longitudeDeg };
  const beam = useAnswer<typeof answers, 'coverage.here'>(
    'quick',
    'coverage.here',
    input && { ...input, of: 'beam' },
  );
  const service = useAnswer<typeof answers, 'coverage.here'>(
    'quick',
    'coverage.here',
    input && { ...input, of: 'service' },
  );
  return beam.value && joined(beam.value, service.value, service.isStale);
}

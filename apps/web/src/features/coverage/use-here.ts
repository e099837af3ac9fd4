import type { ValueOf } from '../../engine/protocol.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import type { answers, BeamChoice } from './answers.ts';
import type { Point } from './map-view.ts';

/** What a place gets: of the beam at once; of a service when it has been reckoned, until then as it was. */
export interface HereValue extends Figures {
  readonly service: Figures['figures'];
  readonly isServiceStale: boolean;
}

type Figures = ValueOf<typeof answers, 'coverage.here'>;

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
  if (beam.value === undefined) return undefined;
  const isSame =
    service.value?.latitudeDeg === beam.value.latitudeDeg &&
    service.value.longitudeDeg === beam.value.longitudeDeg;
  return {
    ...beam.value,
    service: service.value?.figures ?? [],
    isServiceStale: service.isStale || !isSame,
  };
}

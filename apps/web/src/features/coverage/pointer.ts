/**
 * The place under the pointer and what it gets. Each move asks at once, without a round through the view; while one place is
 * computed only the newest of those that follow waits.
 */
import { ask } from '../../engine/client.ts';
import type { BeamChoice } from './answers.ts';
import type { Point } from './map-view.ts';
import { type Figures, type HereValue, joined } from './use-here.ts';

/** Where the pointer is over the map [px], and the figures that were computed last. */
export interface Pointed {
  readonly x: number;
  readonly y: number;
  readonly here: HereValue | undefined;
}

/** How long the figures of the beam wait for those of a service, so that both are drawn once [ms]. */
const TOGETHER_MS = 30;

type Of = 'beam' | 'service';

export class Pointer {
  #choice: BeamChoice | undefined;
  #place: Point | undefined;
  #pointed: Pointed | undefined;
  readonly #figures: Partial<Record<Of, Figures>> = {};
  readonly #asking = new Set<Of>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly pointed = (): Pointed | undefined => this.#pointed;

  /** Of which beam the figures are; the place is asked anew. */
  choose(choice: BeamChoice | undefined): void {
    this.#choice = choice;
    this.#askBoth();
  }

  /** @param place undefined where the pointer has left the Earth */
  move(place: Point | undefined, x: number, y: number): void {
    this.#place = place;
    this.#tell(place && { x, y, here: this.#pointed?.here });
    this.#askBoth();
  }

  #askBoth(): void {
    void this.#ask('beam');
    void this.#ask('service');
  }

  async #ask(of: Of): Promise<void> {
    const [choice, place] = [this.#choice, this.#place];
    if (this.#asking.has(of) || choice === undefined || place === undefined) return;
    const { latitudeDeg, longitudeDeg } = place;
    this.#asking.add(of);
    try {
      this.#figures[of] = await ask<Figures>('quick', 'coverage.here', {
        ...choice,
        latitudeDeg,
        longitudeDeg,
        of,
      });
    } catch {
      // The view says why a beam gives no map; the pointer has nothing to add.
    }
    this.#asking.delete(of);
    if (of === 'beam' && this.#asking.has('service')) setTimeout(() => this.#show(), TOGETHER_MS);
    else this.#show();
    if (place !== this.#place || choice !== this.#choice) void this.#ask(of);
  }

  #show(): void {
    const { beam, service } = this.#figures;
    if (this.#pointed === undefined || beam === undefined) return;
    const here = joined(beam, service, false);
    const { here: before } = this.#pointed;
    if (before?.figures !== here.figures || before.service !== here.service)
      this.#tell({ ...this.#pointed, here });
  }

  #tell(pointed: Pointed | undefined): void {
    this.#pointed = pointed;
    for (const listener of this.#listeners) listener();
  }
}

/** Digital maps from worker to worker: unpacking them takes most of a second, copying them some milliseconds. */
import type { GridId, MapStore } from '@ortak/maps';

interface Wish {
  readonly id: number;
  readonly method: 'list' | 'has' | 'get';
  readonly grid?: GridId;
}

type Granted = { readonly id: number } & (
  | { readonly value: unknown }
  | { readonly error: { readonly name: string; readonly message: string } }
);

/** Gives copies of maps to the worker at the other end of a port. */
export function lendMaps(port: MessagePort, store: MapStore): void {
  port.onmessage = async ({ data: { id, method, grid } }: MessageEvent<Wish>) => {
    try {
      const value = await (method === 'list' ? store.list() : store[method](grid!));
      port.postMessage({ id, value } satisfies Granted);
    } catch (error) {
      const { name, message } = error as Error;
      port.postMessage({ id, error: { name, message } } satisfies Granted);
    }
  };
}

/**
 * The maps of the worker at the other end of a port, each copied when it is first asked for.
 * @param onWish told once, before the first is asked for
 */
export function borrowedMaps(port: MessagePort, onWish: () => void): MapStore {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  const kept = new Map<GridId, Promise<unknown>>();
  let last = 0;
  port.onmessage = ({ data }: MessageEvent<Granted>) => {
    const wish = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data)
      wish?.reject(Object.assign(new Error(data.error.message), { name: data.error.name }));
    else wish?.resolve(data.value as never);
  };
  const ask = <T>(method: Wish['method'], grid?: GridId): Promise<T> => {
    if (last === 0) onWish();
    const id = ++last;
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      port.postMessage({ id, method, ...(grid !== undefined && { grid }) } satisfies Wish);
    });
  };
  return {
    list: () => ask('list'),
    has: (grid) => ask('has', grid),
    get: (grid) => {
      const map =
        kept.get(grid) ??
        ask('get', grid).catch((error: unknown) => {
          kept.delete(grid);
          throw error;
        });
      kept.set(grid, map);
      return map as ReturnType<MapStore['get']>;
    },
  };
}

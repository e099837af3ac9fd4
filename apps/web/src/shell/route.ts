/** The address of a view: `#/links?link=tv-almaty`. It holds all that the view shows, and restores it. */
import { useSyncExternalStore } from 'react';

export interface Route {
  /** Id of the feature; empty at the start. */
  readonly feature: string;
  readonly params: Readonly<Record<string, string>>;
}

/** A parameter to set, or to remove. */
export type Change = Readonly<Record<string, string | number | undefined>>;

function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  return { feature: path, params: Object.fromEntries(new URLSearchParams(query)) };
}

export function hrefOf(feature: string, params: Change = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) if (value !== undefined) query.set(key, String(value));
  const text = query.toString();
  return `#/${feature}${text && `?${text}`}`;
}

let current = parseRoute(location.hash);
const listeners = new Set<() => void>();

function update(): void {
  current = parseRoute(location.hash);
  for (const listener of listeners) listener();
}
addEventListener('hashchange', update);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useRoute = (): Route => useSyncExternalStore(subscribe, () => current);

/** One parameter: what needs no other is not drawn anew when a slider moves. */
export const useParam = (name: string): string | undefined =>
  useSyncExternalStore(subscribe, () => current.params[name]);

/**
 * Changes parameters of the present view.
 * @param isStep whether Back returns to the state before: so for what is opened, not for a slider that moves
 */
export function changeRoute(change: Change, isStep = false): void {
  const { feature, params } = parseRoute(location.hash);
  const href = hrefOf(feature, { ...params, ...change });
  if (href === location.hash) return;
  if (isStep) history.pushState(null, '', href);
  else history.replaceState(null, '', href);
  update();
}

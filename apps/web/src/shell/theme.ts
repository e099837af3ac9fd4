/** Light or dark: as the system has it, unless chosen otherwise. */
import { useSyncExternalStore } from 'react';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export const isThemeChoice = (text: string): text is ThemeChoice =>
  themeChoices.some((choice) => choice === text);

const KEY = 'ortak.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const kept = localStorage.getItem(KEY);
let choice: ThemeChoice = kept === 'light' || kept === 'dark' ? kept : 'system';

const themeNow = (): 'light' | 'dark' => (choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice);

function apply(): void {
  document.documentElement.dataset.theme = themeNow();
  for (const listener of listeners) listener();
}
dark.addEventListener('change', apply);
apply();

export function chooseTheme(next: ThemeChoice): void {
  choice = next;
  localStorage.setItem(KEY, next);
  apply();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useTheme = (): 'light' | 'dark' => useSyncExternalStore(subscribe, themeNow);
export const useThemeChoice = (): ThemeChoice => useSyncExternalStore(subscribe, () => choice);

import type { Feature } from '../feature.ts';

export const feature: Feature = {
  id: 'flight',
  order: 60,
  words: {
    en: { title: 'Flight' },
    tr: { title: 'Uçuş' },
    kk: { title: 'Ұшу' },
    ru: { title: 'Полёт' },
  },
  load: () => import('./view.tsx'),
};

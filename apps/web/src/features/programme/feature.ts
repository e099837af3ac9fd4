import type { Feature } from '../feature.ts';

export const feature: Feature = {
  id: 'programme',
  order: 10,
  words: {
    en: { title: 'Programme' },
    tr: { title: 'Program' },
    kk: { title: 'Бағдарлама' },
    ru: { title: 'Программа' },
  },
  load: () => import('./view.tsx'),
  showsUnsound: true,
};

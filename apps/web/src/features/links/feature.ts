import type { Feature } from '../feature.ts';

export const feature: Feature = {
  id: 'links',
  order: 30,
  words: {
    en: { title: 'Links' },
    tr: { title: 'Hatlar' },
    kk: { title: 'Байланыс желілері' },
    ru: { title: 'Линии связи' },
  },
  load: () => import('./view.tsx'),
};

import type { Feature } from '../feature.ts';

export const feature: Feature = {
  id: 'propagation',
  order: 50,
  words: {
    en: { title: 'Propagation' },
    tr: { title: 'Yayılım' },
    kk: { title: 'Толқын таралуы' },
    ru: { title: 'Распростра\u00adнение' },
  },
  load: () => import('./view.tsx'),
};

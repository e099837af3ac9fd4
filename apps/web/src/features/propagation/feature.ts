import type { Feature } from '../feature.ts';

export const feature: Feature = {
  id: 'propagation',
  order: 50,
  words: {
    en: { title: 'Propagation' },
    tr: { title: 'Yayılım' },
    kk: { title: 'Толқын таралуы' },
    ru: { title: 'Распространение' },
  },
  load: () => import('./view.tsx'),
};

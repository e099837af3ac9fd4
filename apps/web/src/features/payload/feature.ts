import type { Feature } from '../feature.ts';

export const feature: Feature = {
  id: 'payload',
  order: 40,
  words: {
    en: { title: 'Payload' },
    tr: { title: 'Faydalı yük' },
    kk: { title: 'Пайдалы жүктеме' },
    ru: { title: 'Полезная нагрузка' },
  },
  load: () => import('./view.tsx'),
};

import type { Feature } from '../feature.ts';

export const feature: Feature = {
  id: 'report',
  order: 80,
  words: {
    en: { title: 'Report' },
    tr: { title: 'Rapor' },
    kk: { title: 'Есеп' },
    ru: { title: 'Отчёт' },
  },
  load: () => import('./view.tsx'),
  isWithoutServer: true,
};

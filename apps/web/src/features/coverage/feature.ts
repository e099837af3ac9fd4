import type { Feature } from '../feature.ts';

export const feature: Feature = {
  id: 'coverage',
  order: 20,
  words: {
    en: { title: 'Coverage' },
    tr: { title: 'Kapsama' },
    kk: { title: 'Қамту' },
    ru: { title: 'Покрытие' },
  },
  ahead: 'coverage.ahead',
  load: () => import('./view.tsx'),
};

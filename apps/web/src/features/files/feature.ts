import type { Feature } from '../feature.ts';

export const feature: Feature = {
  id: 'files',
  order: 90,
  words: {
    en: { title: 'Files' },
    tr: { title: 'Dosyalar' },
    kk: { title: 'Файлдар' },
    ru: { title: 'Файлы' },
  },
  load: () => import('./view.tsx'),
  showsUnsound: true,
};

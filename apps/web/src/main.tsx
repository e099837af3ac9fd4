import '@fontsource-variable/inter/index.css';
import './shell/style.css';
import './shell/figures.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { serverSource } from './folder/server.ts';
import { Shell } from './shell/shell.tsx';

const show = (page: ReactNode): void =>
  createRoot(document.getElementById('root')!).render(<StrictMode>{page}</StrictMode>);

if (import.meta.env.MODE === 'static')
  void import('./static/root.tsx').then(({ StaticRoot }) => show(<StaticRoot />));
else show(<Shell source={serverSource} />);

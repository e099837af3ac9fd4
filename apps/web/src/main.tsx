import '@fontsource-variable/inter/index.css';
import './shell/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { serverSource } from './folder/server.ts';
import { Shell } from './shell/shell.tsx';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Shell source={serverSource} />
  </StrictMode>,
);

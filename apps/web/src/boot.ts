/** First of all the worker starts: it reads its program while the page reads its own. */
import { warmUp } from './engine/client.ts';

warmUp('quick');
void import('./main.tsx');

/** First of all the worker starts and reads the programme, and the view of the address is fetched, while the page reads its own program. */
import { openTexts, warmUp } from './engine/client.ts';
import { features } from './features/feature.ts';
import { readEarly } from './folder/server.ts';

warmUp('quick');
if (import.meta.env.MODE !== 'static') {
  readEarly()
    .then(openTexts)
    // The page asks again, and says what is wrong.
    .catch(() => {});
  const [, wanted] = /^#\/?([^?]*)/.exec(location.hash) ?? [];
  void (features.find(({ id }) => id === wanted) ?? features[0]!).load().catch(() => {});
}
void import('./main.tsx');

/**
 * First of all the worker starts and reads the programme, the view of the address is fetched, and what it will ask first is
 * computed, while the page reads its own program.
 */
import { ask, openTexts, warmUp } from './engine/client.ts';
import { features } from './features/feature.ts';
import { readEarly } from './folder/server.ts';

const [, wanted, query] = /^#\/?([^?]*)\??(.*)/.exec(location.hash) ?? [];
const feature = features.find(({ id }) => id === wanted) ?? features[0]!;
warmUp('quick', feature.id);
if (import.meta.env.MODE !== 'static') {
  readEarly()
    .then((texts) => {
      const opened = openTexts(texts);
      if (feature.ahead !== undefined)
        ask('quick', feature.ahead, Object.fromEntries(new URLSearchParams(query))).catch(() => {});
      return opened;
    })
    // The page asks again, and says what is wrong.
    .catch(() => {});
  void feature.load().catch(() => {});
}
void import('./main.tsx');

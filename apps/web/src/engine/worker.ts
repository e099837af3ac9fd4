/** Computes the answers of all features, away from the page. */
import type { MapStore } from '@ortak/maps';
import { borrowedMaps, lendMaps } from './lent-maps.ts';
import { type Answers, CANCELLED, type Reply, type Request } from './protocol.ts';
import { type FolderTexts, fetchedMaps, Session } from './session.ts';

/** Of each feature, by its name: fetched when it is first asked, so that the first answer waits for no other feature. */
const answersOf = Object.fromEntries(
  Object.entries(import.meta.glob<Answers>('../features/*/answers.ts', { import: 'answers' })).map(
    ([path, load]) => [path.split('/').at(-2)!, load],
  ),
);

const fetched = fetchedMaps(new URL('../maps/', location.href).href);
let maps: MapStore = fetched;
const session = new Session({
  list: () => maps.list(),
  has: (id) => maps.has(id),
  get: (id) => maps.get(id),
});

/** Questions that are being answered and were not given up. */
const wanted = new Set<number>();

addEventListener('message', async ({ data, ports: [port] }: MessageEvent<Request>) => {
  const { id } = data;
  if ('isCancelled' in data) {
    wanted.delete(id);
    return;
  }
  const { kind, input } = data;
  try {
    if (kind === 'lend') lendMaps(port!, fetched);
    else if (kind === 'borrow') maps = borrowedMaps(port!, () => reply({ wish: 'maps' }));
    else if (kind === 'read') await answersOf[input as string]?.();
    else if (kind === 'prepare') await session.environment();
    else if (kind === 'open') reply({ id, value: session.open(input as FolderTexts) });
    else if (kind === 'openOther') reply({ id, value: session.openOther(input as FolderTexts | null) });
    else {
      wanted.add(id);
      const { [kind]: question } = await answersOf[kind.split('.')[0]!]!();
      const answer = await question!(session, input as never);
      reply({ id, value: isSteps(answer) ? await finished(id, answer) : answer });
    }
  } catch (error) {
    const { name, message } = error as Error;
    reply({ id, error: { name, message } });
  } finally {
    wanted.delete(id);
  }
});

const reply = (message: Reply): void => postMessage(message);

type Steps = Generator<number, unknown> | AsyncGenerator<number, unknown>;

const isSteps = (answer: unknown): answer is Steps =>
  typeof answer === 'object' && answer !== null && 'next' in answer && 'return' in answer;

/** Time between two looks at what the page says meanwhile [ms]. */
const PART_MS = 50;

/** Takes the steps of a long answer; other questions are answered in between. */
async function finished(id: number, steps: Steps): Promise<unknown> {
  let told = performance.now();
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return value;
    if (performance.now() - told < PART_MS) continue;
    reply({ id, part: value as number });
    await new Promise((resolve) => setTimeout(resolve));
    told = performance.now();
    if (wanted.has(id)) continue;
    await steps.return(undefined);
    throw Object.assign(new Error('Given up on request.'), { name: CANCELLED });
  }
}

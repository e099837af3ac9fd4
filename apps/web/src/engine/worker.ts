/** Computes the answers of all features, away from the page. */
import type { Answers, Reply, Request } from './protocol.ts';
import { type FolderTexts, Session } from './session.ts';

const session = new Session(new URL('../maps/', location.href).href);

const answers: Answers = Object.assign(
  {},
  ...Object.values(import.meta.glob<Answers>('../features/*/answers.ts', { eager: true, import: 'answers' })),
);

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  const { id, kind, input } = data;
  try {
    if (kind === 'open') {
      reply({ id, value: session.open(input as FolderTexts) });
      // Fetched while the user still looks at the first screen.
      session.environment().catch(() => {});
      return;
    }
    reply({ id, value: await answers[kind]!(session, input as never) });
  } catch (error) {
    const { name, message } = error as Error;
    reply({ id, error: { name, message } });
  }
});

const reply = (message: Reply): void => postMessage(message);

/** A workbench over a copy of an example, and requests that a browser would not send. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveWorkbench } from '../src/index.ts';

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));

export interface Opened {
  readonly url: string;
  /** Above the programme folder: what lies here must stay out of reach. */
  readonly outside: string;
  readonly folder: string;
  close(): Promise<void>;
}

/**
 * Serves a copy of an example; `/` is a page of one line, the report another.
 * @param write called where the report is to be written anew
 * @param change makes another programme of the copy before it is opened
 */
export async function openCopy(
  example: string,
  write?: () => void,
  change?: (folder: string) => void,
): Promise<Opened> {
  const outside = mkdtempSync(join(tmpdir(), 'ortak-workbench-'));
  const folder = join(outside, example);
  cpSync(join(examples, example), folder, { recursive: true });
  change?.(folder);
  const [page, report] = [join(outside, 'page'), join(outside, 'report')];
  mkdirSync(join(page, 'assets'), { recursive: true });
  mkdirSync(report);
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Ortak</title>');
  writeFileSync(join(page, 'assets', 'main.js'), '1;');
  writeFileSync(join(report, 'report.html'), '<!doctype html><title>Report</title>');
  writeFileSync(join(outside, 'secret.yaml'), 'secret: 1\n');
  const serving = await serveWorkbench({
    folder,
    page,
    report: { folder: report, ...(write !== undefined && { write }) },
    host: '127.0.0.1',
    port: 0,
  });
  return {
    url: serving.url,
    outside,
    folder,
    close: async () => {
      await serving.close();
      rmSync(outside, { recursive: true });
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request with the path and headers exactly as given. */
export function raw(
  url: string,
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** How long a change of the folder may take to be seen on a machine with other work; usually 0.1 s. */
export const patience = { timeout: 60_000 };

interface JobAnswer {
  readonly id: string;
  readonly status: string;
  readonly part: number;
  readonly code?: string;
}

/** Asks for a job. */
export async function ask(url: string, question: object): Promise<{ status: number; body: JobAnswer }> {
  const answer = await raw(url, '/api/jobs', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  return { status: answer.status, body: JSON.parse(answer.text) };
}

/**
 * The states of a job as its stream tells them, until it has ended.
 * @param onFirst what is done once the first has arrived, so that none of the next is missed
 */
export async function ended(
  url: string,
  job: string,
  onFirst: () => Promise<void> = async () => {},
): Promise<JobAnswer[]> {
  const stream = await fetch(new URL(`/api/jobs/${job}/events`, url));
  let text = '';
  for await (const chunk of stream.body!.pipeThrough(new TextDecoderStream())) {
    if (text === '') await onFirst();
    text += chunk;
  }
  return text
    .split('\n\n')
    .filter((event) => event.startsWith('event: job'))
    .map((event) => JSON.parse(event.split('\ndata: ')[1]!));
}

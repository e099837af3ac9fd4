import { afterEach, expect, it, vi } from 'vitest';
import { serverSource } from './server.ts';

afterEach(() => vi.unstubAllGlobals());

it('says that the server is gone in one way, whatever the browser calls it', async () => {
  for (const said of ['Failed to fetch', 'NetworkError when attempting to fetch resource.', 'Load failed']) {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError(said)));
    await expect(serverSource.read('links.yaml')).rejects.toThrow(/^The server does not answer\.$/);
    await expect(serverSource.save('links.yaml', '', 'hash')).rejects.toThrow('The server does not answer.');
  }
});

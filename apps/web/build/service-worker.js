/**
 * Keeps all files of a static site in the browser, so that it opens without internet. `files` and `version` are written before
 * this text by the build. Another version is fetched beside the old one and takes over when no page of the old is open.
 */
const cacheName = `ortak-${version}`;

self.addEventListener('install', (event) => {
  // Past the browser's own cache: what is kept belongs to this version.
  const fresh = files.map((file) => new Request(file, { cache: 'no-cache' }));
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(fresh)));
});

self.addEventListener('activate', (event) => {
  const forget = async () => {
    for (const name of await caches.keys())
      if (name.startsWith('ortak-') && name !== cacheName) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(forget());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  const answer = async () => {
    const cache = await caches.open(cacheName);
    // The part after ? names the programme: the page is the same.
    const kept = await cache.match(request.mode === 'navigate' ? './' : request, { ignoreSearch: true });
    return kept ?? fetch(request);
  };
  event.respondWith(answer());
});

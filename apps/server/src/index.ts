export { ServeError, type ServeOptions, type Serving, serveFolder } from './serve-folder.ts';

export { ServeError, type ServeOptions, type Serving, serveFolder } from './serve-folder.ts';
export { serveWorkbench, type WorkbenchOptions } from './serve-workbench.ts';

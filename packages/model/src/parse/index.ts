/** Texts of a programme's files → the programme, in any runtime: what `node` reads from disk may come from anywhere. */
export { formatProblem, type Problem, problemLine } from '../input-error.ts';
export { type CurveFolder, noCurves } from './curves.ts';
export type { FileKind } from './files.ts';
export {
  decodeText,
  type Folder,
  type FolderFiles,
  fileTooLarge,
  folderOf,
  missingFile,
} from './folder.ts';
export { noPatterns, type PatternFolder } from './patterns.ts';
export { type FileText, type LoadResult, parseCatalogue, parseProgramme } from './programme.ts';

/** Documents while they are written: completion, documentation, forms and edits that leave the rest of a text alone. */
export {
  applied,
  duplicateEntry,
  EditError,
  removeEntry,
  type Scalar,
  setValue,
  type TextChange,
} from './change.ts';
export { type Completion, type Completions, completionsAt } from './complete.ts';
export { type Documentation, documentationAt } from './documentation.ts';
export { type Control, type Field, type Form, type FormSection, formAt } from './form.ts';
export { type Id, type Ids, idsOf } from './ids.ts';
export { type OutlineEntry, outlineOf } from './outline.ts';

export { formatProblem, InputError, type Problem, problemLine } from '@ortak/core/input-error';

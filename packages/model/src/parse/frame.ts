export { codeFrame } from '@ortak/core/code-frame';

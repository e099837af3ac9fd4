export { commandText, firstBreak, firstCommand, inColumns, visible } from '@ortak/core/visible';

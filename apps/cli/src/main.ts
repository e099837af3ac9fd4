/** `ortak`: runs the command line and turns failures into messages and exit codes. */
import { CommanderError } from 'commander';
import { explain } from './failure.ts';
import { createProgram } from './program.ts';

try {
  await createProgram().parseAsync();
} catch (error) {
  // Commander has printed its own message; help and version end well, a wrong call with 2.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else process.exitCode = explain(error);
}

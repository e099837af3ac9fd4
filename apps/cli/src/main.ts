/** `ortak`: runs the command line and turns failures into messages and exit codes. */
import { CommanderError } from 'commander';
import { explain } from './failure.ts';
import { createProgram } from './program.ts';

// A reader that has gone (`| head`) is no failure; a full disk is.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && stream === process.stdout)
      process.stderr.write(`Cannot write the output: ${error.message}\n`);
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}

try {
  await createProgram().parseAsync();
} catch (error) {
  // Commander has printed its own message; help and version end well, a wrong call with 2.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else process.exitCode = explain(error);
}

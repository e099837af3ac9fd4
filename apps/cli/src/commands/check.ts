import { InputError, readProgramme } from '@ortak/model/node';
import pc from 'picocolors';

/** `ortak check`: every problem at once, or what was found. */
export async function check(folder: string, options: { json?: true }): Promise<void> {
  try {
    const programme = await readProgramme(folder);
    if (options.json) {
      process.stdout.write('[]\n');
      return;
    }
    const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
    process.stdout.write(
      `${pc.green('✓')} ${programme.name}: ${[
        count(programme.partners.length, 'partner'),
        count(programme.sites.length, 'site'),
        count(programme.satellites.length, 'satellite'),
        count(programme.services.length, 'service'),
        count(programme.links.length, 'link'),
      ].join(', ')}. No problems.\n`,
    );
  } catch (error) {
    if (!(options.json && error instanceof InputError)) throw error;
    process.stdout.write(`${JSON.stringify(error.problems, null, 2)}\n`);
    process.exitCode = 2;
  }
}

import { analyseLinks, linkEnvironment, linkIds, serviceNotices, servicesWithoutCity } from '@ortak/analysis';
import { redundancyNotices } from '@ortak/analysis/payload';
import { planNotices } from '@ortak/analysis/plan';
import { openMaps } from '@ortak/maps/node';
import { InputError, loadProgramme } from '@ortak/model/node';
import { placeNotices } from '@ortak/model/places';
import pc from 'picocolors';

/** `ortak check`: every problem at once; or what was found, and what an engineer should know of its links. */
export async function check(folder: string, options: { json?: true }): Promise<void> {
  const result = await loadProgramme(folder);
  if (options.json) {
    process.stdout.write(`${JSON.stringify(result.ok ? [] : result.problems, null, 2)}\n`);
    process.exitCode = result.ok ? 0 : 2;
    return;
  }
  if (!result.ok) throw new InputError(folder, result.problems);
  const { programme, notices } = result;
  const count = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;
  process.stdout.write(
    `${pc.green('✓')} ${programme.name}: ${[
      count(programme.partners.length, 'partner'),
      count(programme.sites.length, 'site'),
      count(programme.satellites.length, 'satellite'),
      count(programme.services.length, 'service'),
      count(programme.links.length, 'link'),
    ].join(', ')}. No problems.\n`,
  );
  const links = analyseLinks(programme, await linkEnvironment(openMaps()), linkIds(programme));
  const found = [
    ...notices,
    ...placeNotices(programme),
    ...serviceNotices(servicesWithoutCity(programme)),
    ...planNotices(programme),
    ...redundancyNotices(programme),
    ...links.flatMap((link) => link.notices),
  ];
  const distinct = new Map(found.map((notice) => [`${notice.source}\n${notice.message}`, notice]));
  for (const { message, source } of distinct.values())
    process.stdout.write(`${pc.yellow('Notice')} ${message} (${source})\n`);
}

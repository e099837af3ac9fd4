/** The programme as a worker holds it: what a broken text, another text and a second programme change, and what not. */
import { openMaps } from '@ortak/maps/node';
import { beforeEach, describe, expect, it } from 'vitest';
import { textsOf } from '../../test/session.ts';
import { type FolderTexts, NotOpenError, Session } from './session.ts';

const sound = await textsOf('first-steps');
const withText = (revision: string, found: string | RegExp, text: string): FolderTexts => ({
  ...sound,
  revision,
  texts: sound.texts.map((file) => ({ ...file, text: file.text.replace(found, text) })),
});
const broken = withText('broken', 'ortak: 1', 'ortak: 2');
const renamed = withText('renamed', /^name: .*$/m, 'name: Another');

describe('a session', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session(openMaps());
  });

  it('has no programme before one is opened, nor of texts that make none', () => {
    expect(() => session.programme).toThrow(NotOpenError);
    expect(() => session.folder).toThrow(NotOpenError);
    expect(session.open(broken)).toMatchObject({ ok: false, problems: [{ file: 'programme.yaml' }] });
    expect(() => session.programme).toThrow(NotOpenError);
  });

  it('answers by the last sound programme while the texts have problems, and by the next when they are mended', () => {
    expect(session.open(sound).ok).toBe(true);
    const { name } = session.programme;
    expect(session.open(broken).ok).toBe(false);
    expect(session.programme.name).toBe(name);
    expect(session.folder).toBe(broken);
    expect(session.open(renamed)).toEqual({ ok: true, problems: [], name: 'Another' });
    expect(session.programme.name).toBe('Another');
  });

  it('keeps what it computed for as long as the programme is the same', () => {
    let made = 0;
    const ask = () => session.keep('figure', () => ++made);
    session.open(sound);
    expect([ask(), ask()]).toEqual([1, 1]);
    session.open(sound);
    session.open(broken);
    expect(ask()).toBe(1);
    session.open(renamed);
    expect(ask()).toBe(2);
    session.openOther(sound);
    expect(ask()).toBe(3);
  });

  it('tells what would be wrong with a text that is being written, and opens none of it', () => {
    session.open(sound);
    const { text } = sound.texts.find(({ name }) => name === 'programme.yaml')!;
    expect(session.problemsWith('programme.yaml', text)).toEqual([]);
    expect(session.problemsWith('programme.yaml', text.replace('ortak: 1', 'ortak: 2'))).toHaveLength(1);
    expect(session.folder).toBe(sound);
  });

  it('has a second programme beside the first, where it is sound', () => {
    session.open(sound);
    expect(session.other).toBeUndefined();
    expect(session.openOther(renamed)).toEqual({ ok: true, problems: [] });
    expect([session.programme.name === 'Another', session.other!.name]).toEqual([false, 'Another']);
    expect(session.openOther(broken)).toMatchObject({ ok: false, problems: [{ file: 'programme.yaml' }] });
    expect(session.other).toBeUndefined();
    session.openOther(null);
    expect(session.other).toBeUndefined();
  });
});

import { messageOf } from '@ortak/core/errors';
import { useState } from 'react';
import type { FolderSource } from '../../folder/source.ts';
import { changeRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { words } from './words.ts';

/** Documents of which a folder has at most one, with what a new one begins with. */
const single: Readonly<Record<string, string>> = {
  'ground.yaml': 'terminals: []\nstations: []\n',
  'services.yaml': 'serviceAreas: []\nservices: []\n',
  'links.yaml': 'links: []\n',
  'partnership.yaml': 'shares: []\n',
  'platforms.yaml': 'platforms: []\n',
};

/** A name that is an id as well. */
const NAME = '[a-z0-9][a-z0-9.\\-]{0,60}';

/** A satellite begins with what every one must have. */
const satelliteText = (name: string): string =>
  `id: ${name}\nname: ${name}\norbitalPositionDeg: 0\nbeams: []\ntransponders: []\n`;

/** A document that the folder lacks, or another satellite. */
export function NewDocument({
  source,
  paths,
  onFailure,
}: {
  readonly source: FolderSource;
  readonly paths: readonly string[];
  readonly onFailure: (message: string) => void;
}) {
  const text = useWords(words);
  const absent = Object.keys(single).filter((path) => !paths.includes(path));
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState('');
  const create = async (path: string, content: string): Promise<void> => {
    try {
      const saved = await source.create(path, content);
      if (!saved.ok) onFailure(text.stands(path));
      changeRoute({ file: path, line: undefined, open: undefined }, true);
      setChosen('');
      setName('');
    } catch (error) {
      onFailure(messageOf(error));
    }
  };
  const isSatellite = chosen === 'satellite';
  return (
    <form
      className="new-document"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSatellite) void create(`satellites/${name}.yaml`, satelliteText(name));
        else void create(chosen, single[chosen]!);
      }}
    >
      <label>
        {text.newDocument}{' '}
        <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="">–</option>
          {absent.map((path) => (
            <option key={path} value={path}>
              {path}
            </option>
          ))}
          <option value="satellite">{text.newSatellite}</option>
        </select>
      </label>
      {isSatellite && (
        <label>
          <span>{text.newName}</span>{' '}
          <input
            type="text"
            required
            pattern={NAME}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
      )}
      {chosen !== '' && <button type="submit">{text.create}</button>}
    </form>
  );
}

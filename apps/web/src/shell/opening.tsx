import { useWords } from '../words/language.tsx';
import { words } from './words.ts';

/** What stands in the place of a view until the programme is read: what is awaited, and where it will stand. */
export function Opening() {
  const text = useWords(words);
  return (
    <div className="opening">
      <p role="status">{text.opening}</p>
      <div aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}

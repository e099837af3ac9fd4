/** The files of a figure or table, as buttons that say what each is. */
import { messageOf } from '@ortak/core/errors';
import { useState } from 'react';
import { Failed } from '../../problems/failed.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { saveCsv, saveXlsx } from './save-table.ts';
import type { Table } from './table.ts';
import './style.css';
import { type FileKind, fileNames, words } from './words.ts';

/** How each file is saved, in the order of the buttons. */
export type Saves = Partial<Record<FileKind, () => unknown>>;

/**
 * @param of what is saved, for those who hear the page
 * @param isDisabled while there is nothing to save
 */
export function Exports({
  of,
  saves,
  isDisabled = false,
}: {
  readonly of: string;
  readonly saves: Saves;
  readonly isDisabled?: boolean;
}) {
  const text = useWords(words);
  const [failure, setFailure] = useState<string>();
  const save = async (kind: FileKind): Promise<void> => {
    setFailure(undefined);
    try {
      await saves[kind]!();
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  return (
    <fieldset className="saves" disabled={isDisabled}>
      <legend className="unseen">{`${text.saveAs}: ${of}`}</legend>
      {(Object.keys(saves) as FileKind[]).map((kind) => (
        <button key={kind} type="button" title={text.is[kind]} onClick={() => void save(kind)}>
          {fileNames[kind]}
        </button>
      ))}
      {failure !== undefined && (
        <p role="alert" className="bad">
          <Failed text={failure} />
        </p>
      )}
    </fieldset>
  );
}

/** How a table is saved: for programs, and for people. @param name of the files, without their ending */
export function useTableSaves(): <Row>(name: string, table: () => Table<Row>) => Saves {
  const numbers = useNumbers();
  return (name, table) => ({
    csv: () => saveCsv(name, table()),
    xlsx: () => saveXlsx(name, table(), numbers),
  });
}

/** The buttons of a table. */
export function TableExports<Row>({
  name,
  table,
  isDisabled = false,
}: {
  /** Of the files, without their ending. */
  readonly name: string;
  readonly table: Table<Row>;
  readonly isDisabled?: boolean;
}) {
  const savesOf = useTableSaves();
  return <Exports of={table.title} saves={savesOf(name, () => table)} isDisabled={isDisabled} />;
}

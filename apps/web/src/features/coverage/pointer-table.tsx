import { type RefObject, useSyncExternalStore } from 'react';
import { type Columns, HereTable } from './here.tsx';
import type { Pointer } from './pointer.ts';

/** Room that the table takes at the right of the pointer, and below it [px]. */
const WIDTH = 260;
const WIDTH_OF_TWO = 380;
const HEIGHT = 190;

/** What the place under the pointer gets, beside it: drawn by itself, so that no move draws the map's view anew. */
export function PointerTable({
  pointer,
  container,
  columns,
}: {
  readonly pointer: Pointer;
  readonly container: RefObject<HTMLElement | null>;
  readonly columns: Columns | undefined;
}) {
  const pointed = useSyncExternalStore(pointer.subscribe, pointer.pointed);
  if (pointed?.here === undefined) return null;
  const { x, y, here } = pointed;
  const { clientWidth = 0, clientHeight = 0 } = container.current ?? {};
  const isLeft = x > clientWidth - (columns === undefined ? WIDTH : WIDTH_OF_TWO);
  const isAbove = y > clientHeight - HEIGHT;
  return (
    <div
      className="pointer"
      style={{
        left: x,
        top: y,
        translate: `${isLeft ? 'calc(-100% - 14px)' : '14px'} ${isAbove ? 'calc(-100% - 8px)' : '8px'}`,
      }}
    >
      <HereTable here={here} columns={columns} />
    </div>
  );
}

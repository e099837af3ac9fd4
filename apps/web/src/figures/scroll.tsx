/**
 * What may be wider than the page: it scrolls by itself, by the arrow keys too, and shades the side where there is more.
 * The columns of figures of its tables stand on their decimal mark.
 */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { alignMarks } from './decimal-marks.ts';

export function Scroll({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current!;
    const align = () => {
      for (const table of element.querySelectorAll('table')) alignMarks(table);
    };
    align();
    const changes = new MutationObserver(align);
    changes.observe(element, { childList: true, characterData: true, subtree: true });
    const sizes = new ResizeObserver(() => {
      // A stop of the tabulator only where there is something to scroll.
      if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    });
    sizes.observe(element);
    for (const child of element.children) sizes.observe(child);
    return () => {
      changes.disconnect();
      sizes.disconnect();
    };
  }, []);
  return (
    <div ref={place} className="scroll">
      {children}
    </div>
  );
}

/** What may be wider than the page: it scrolls by itself, by the arrow keys too, and shades the side where there is more. */
import { type ReactNode, useEffect, useRef } from 'react';

export function Scroll({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current!;
    const observer = new ResizeObserver(() => {
      // A stop of the tabulator only where there is something to scroll.
      if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    });
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className="scroll">
      {children}
    </div>
  );
}

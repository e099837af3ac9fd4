/** As the `ref` of what is current in a strip of links: it comes into sight when it becomes so. */
export const intoSight = (element: Element | null): void =>
  element?.scrollIntoView({ inline: 'center', block: 'nearest' });

/** Templates that escape: everything interpolated is text unless it came from a template itself. */
import { html, raw } from 'hono/html';

/** Markup that a template made, safe to place in another. */
export type Markup = ReturnType<typeof raw>;
type Value = Markup | string | number | false | undefined | readonly Value[];

/** hono's `html` without its asynchronous case: nothing in a report waits. */
export const markup = html as (strings: TemplateStringsArray, ...values: Value[]) => Markup;

/** Markup made elsewhere in this package (SVG, CSS, script), taken as it is. */
export const trusted = (source: string): Markup => raw(source);

/** The report as one page: style, fonts and script inside, nothing loaded from anywhere. */
import type { ProgrammeResults } from '@ortak/analysis';
import type { Block } from '../document/blocks.ts';
import { numbered, reportDocument } from '../document/document.ts';
import type { DrawMap } from '../map/coverage-map.ts';
import type { Language } from '../words/language.ts';
import { voiceIn } from '../words/voice.ts';
import { block, type Context } from './blocks.ts';
import { icon } from './icon.ts';
import { pageScript } from './script.ts';
import { pageStyle } from './style.ts';
import { markup, trusted } from './template.ts';
import { Shown } from './working.ts';

export interface PageAssets {
  /** `mapsOfReport`. */
  readonly draw: DrawMap;
  /** `@font-face` rules with the fonts as data, see `embeddedFontCss` of `@ortak/report/node`. */
  readonly fontCss: string;
  /** Language of the results, English unless given. */
  readonly language?: Language;
}

/**
 * The report as a page that opens from disk without a network.
 * @param results what the analyses say; every figure is printed as it stands
 * @returns a complete HTML document
 */
export function reportHtml(
  results: ProgrammeResults,
  { draw, fontCss, language = 'en' }: PageAssets,
): string {
  const { title, objective, colophon, blocks } = reportDocument(results, language);
  const voice = voiceIn(language);
  const { page: said } = voice.words;
  const context: Context = {
    voice,
    blocks,
    draw,
    shown: new Shown(voice),
    ids: idsOf(blocks),
    numbers: numbered(blocks),
  };
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Ortak ${results.ortak}">
<title>${title}</title>
<link rel="icon" href="${trusted(icon)}">
<style>${trusted(fontCss)}${trusted(pageStyle)}</style>
</head>
<body>
<main>
<header><h1>${title}</h1><p class="objective">${objective}</p></header>
${blocks.map((it) => markup`${block(it, context)}\n`)}
<footer><p class="colophon">${colophon}</p></footer>
</main>
<dialog id="inspector" aria-labelledby="inspector-title"><header><h2 id="inspector-title">${said.working}</h2><button type="button" class="back" hidden>${said.back}</button><a class="more" href="#contents">${said.inReport}</a><button type="button" class="close">${said.close}</button></header><div class="body" tabindex="0" role="region" aria-labelledby="inspector-title"></div></dialog>
${trusted(`<script>${pageScript}</script>`)}
</body>
</html>
`;
  return page.toString();
}

/** Ids that figures may lead to. */
function idsOf(blocks: readonly Block[]): Set<string> {
  const ids = new Set<string>();
  for (const it of blocks) {
    if ('id' in it) ids.add(it.id);
    if (it.kind === 'budget' && it.dish) ids.add(it.dish.id);
    if (it.kind === 'workings') for (const part of it.parts) ids.add(part.id);
    if (it.kind === 'table')
      for (const cell of it.rows.flat()) if (cell.anchor !== undefined) ids.add(cell.anchor);
  }
  return ids;
}

/** The page's style: an engineer's report on screen, in both themes, on a phone and on A4. */
import { type MapPalette, mapPalettes, mapRules } from '../map/palette.ts';

const variables = (palette: MapPalette) =>
  Object.entries(palette)
    .map(([name, value]) => `--map-${name}:${value}`)
    .join(';');

const mapVariables = Object.fromEntries(
  Object.keys(mapPalettes.light).map((name) => [name, `var(--map-${name})`]),
) as unknown as MapPalette;

export const pageStyle = `
:root{color-scheme:light dark;--page:#fff;--ink:#1a1d21;--muted:#59616b;--rule:#d7dce1;--strong:#9aa2ab;--accent:#0a58a6;--band:#f4f6f8;--bad:#a3261b;${variables(mapPalettes.light)}}
@media screen and (prefers-color-scheme:dark){:root{--page:#14181c;--ink:#e6e9ec;--muted:#a3acb6;--rule:#343b43;--strong:#5c656f;--accent:#7db8f5;--band:#1c2127;--bad:#ff9d92;${variables(mapPalettes.dark)}}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:14px/1.5 'Inter Variable',Inter,system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;overflow-wrap:break-word}
main{max-width:1200px;margin:0 auto;padding:2.5rem 1.5rem 4rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem;letter-spacing:-.015em}
h2{font-size:1.35rem;line-height:1.25;margin:3.2rem 0 .8rem;padding-top:.7rem;border-top:1px solid var(--strong);letter-spacing:-.01em}
h3{font-size:1.1rem;margin:2.4rem 0 .6rem}
h4{font-size:.98rem;margin:2rem 0 .5rem}
p,ul.notices,ol.answer{max-width:75ch}
p{margin:.5rem 0 .9rem}
.objective{font-size:1.05rem;color:var(--muted);margin:0 0 1.4rem}
.colophon{color:var(--muted);font-size:12.5px}
.answer{font-size:1.08rem;line-height:1.5;margin:0 0 2rem;padding:0 0 0 1.6rem}
.answer li{margin:.35rem 0;padding-left:.3rem}
.answer li::marker{color:var(--muted)}
.local{font-weight:400;color:var(--muted);margin-left:.35em}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
a.door{color:inherit;text-decoration-color:var(--strong);text-decoration-style:dotted}
a.door:hover,a.door:focus-visible{color:var(--accent);text-decoration-style:solid}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.contents h2{margin-top:2rem}
.contents ul{list-style:none;margin:0;padding:0;columns:3 15rem;column-gap:2rem}
.contents li{break-inside:avoid;padding:.1rem 0}
.contents .l3{padding-left:1.1rem}
.contents .l2{font-weight:600}
.contents a{color:inherit;text-decoration-color:var(--rule)}
figure{margin:1rem 0 1.6rem}
figure svg{display:block;width:100%;max-width:900px;height:auto}
.phone{display:none}
figcaption,caption{color:var(--muted);font-size:12.5px;text-align:left}
figcaption{margin-top:.5rem}
caption{padding:0 0 .4rem;caption-side:top}
caption span{display:inline-block;position:sticky;left:0;max-width:min(100%,calc(100vw - 2rem))}
.scroll{overflow-x:auto;max-width:100%;position:relative;border-right:2px solid transparent}
.scroll.more{border-right-color:var(--strong)}
.more>table>caption>span::after{content:' ' attr(data-more) ' →';color:var(--accent);white-space:nowrap}
div.scroll{margin:0 0 1.6rem}
details div.scroll{margin:0}
table{border-collapse:collapse;font-size:13px;line-height:1.4;min-width:min(100%,34rem)}
th,td{padding:.28rem .7rem .28rem 0;text-align:left;vertical-align:baseline;border-bottom:1px solid var(--rule);font-weight:400}
th:first-child,td:first-child{padding-left:.1rem}
thead th{overflow-wrap:normal;font-weight:600;vertical-align:bottom;border-bottom:1px solid var(--strong)}
tbody:last-child tr:last-child>*{border-bottom-color:var(--strong)}
th.n,td.n{text-align:right;padding-left:.7rem}
td.n{white-space:nowrap;font-variant-numeric:tabular-nums;padding-right:calc(.7rem + var(--p,0)*1ch)}
.short{white-space:nowrap}.long{min-width:18em}th.long{min-width:14em}
.unit{display:block;font-weight:400;color:var(--muted);white-space:nowrap}
td.words{font-variant-numeric:normal}
td.src,td.sym{color:var(--muted)}
td.src{font-size:12px}
td.sym{white-space:nowrap}
.section th{font-weight:600;padding-top:.8rem}
.swatch{display:inline-block;width:.8em;height:.8em;margin-right:.5em;vertical-align:-.05em;border:1px solid var(--strong)}
.fails{color:var(--bad);font-weight:650}
.c-unsourced,.c-modelled,.c-assumed{font-style:normal;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
.c-unsourced{text-decoration-style:solid;font-weight:600}
.c-modelled{text-decoration-style:dashed}
.c-assumed{text-decoration-style:dotted}
.fold{margin:.3rem 0 .6rem}
.fold>summary{cursor:pointer;color:var(--accent);padding:.25rem 0}
.fold.budget>summary{color:inherit;font-weight:600}
.fold>:not(summary){padding:.3rem 0 1rem 1rem}
.lines th[scope=row]{min-width:14rem}
details.door{white-space:normal}
th:has(>details[open]){min-width:24rem}
p.f{margin:.3rem 0;font-size:12.5px}
p.f i{color:var(--muted);font-style:normal}
details.door summary{cursor:pointer;text-decoration:underline dotted var(--strong);text-underline-offset:.18em;list-style:none}
details.door summary::-webkit-details-marker{display:none}
tr:has(th>.door)>td.n{cursor:pointer;text-decoration:underline dotted var(--strong);text-underline-offset:.18em}
tr:has(th>.door)>td.n:hover{color:var(--accent)}
ul.w{list-style:none;margin:.3rem 0 .3rem;padding:0 0 0 .8rem;border-left:1px solid var(--strong);font-size:12.5px}
ul.w b{font-weight:600;white-space:nowrap}
ul.w i{color:var(--muted);font-style:normal}
small{font-size:12px;color:var(--muted)}
.notices{padding-left:1.2rem}
.filter{display:none}
.script .filter{display:block}
select{font:inherit;color:inherit;background:var(--page);border:1px solid var(--strong);border-radius:3px;padding:.2rem .4rem}
output{color:var(--muted)}
pre{background:var(--band);padding:.8rem 1rem;font:12.5px/1.6 ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace}
[hidden]{display:none!important}
#inspector{margin:0 0 0 auto;border:0;border-left:1px solid var(--strong);width:min(46rem,100vw);max-width:none;height:100dvh;max-height:none;padding:0;background:var(--page);color:inherit;box-shadow:0 0 2rem #0003;flex-direction:column}
#inspector[open]{display:flex}
#inspector::backdrop{background:#0002}
#inspector header{display:flex;gap:1rem;align-items:baseline;padding:1rem 1.2rem .6rem;border-bottom:1px solid var(--rule)}
#inspector h2{font-size:1rem;margin:0;padding:0;border:0;flex:1}
#inspector button{font:inherit;color:inherit;background:none;border:1px solid var(--strong);border-radius:3px;padding:.15rem .7rem;cursor:pointer}
#inspector .body{overflow:auto;padding:.6rem 1.2rem 2rem;flex:1}
${mapRules(mapVariables, '.map')}
.contour{stroke:var(--light)}
@media screen and (prefers-color-scheme:dark){.contour{stroke:var(--dark)}}
@media screen and (max-width:640px){main{padding:1.4rem 1rem 3rem}h1{font-size:1.5rem}.answer{font-size:1rem}.fold>:not(summary){padding-left:0}
.page{display:none}.phone{display:block}
tbody th[scope=row]:first-child{position:sticky;left:0;background:var(--page);z-index:1;padding-right:.5rem}tbody th.short,tbody th.long{white-space:normal;min-width:5.2rem;max-width:9.5rem}td.long{min-width:24rem}
tbody th:has(>details[open]){min-width:17rem}
.lines,.lines thead,.lines tbody{display:block;min-width:0}
.lines tr{display:grid;grid-template-columns:minmax(0,max-content) minmax(0,1fr) 5.4rem 4.4rem;border-bottom:1px solid var(--rule);padding:.3rem 0;align-items:baseline}
.lines.rain tr{grid-template-columns:minmax(0,max-content) minmax(0,1fr) 4.6rem 4.1rem 4.2rem}
.lines tr>*{border:0;padding:0 .35rem 0 0}
.lines thead th:first-child,.lines thead th:last-child,.lines td:empty{display:none}
.lines th{grid-column:1/3}.lines th[scope=row]{min-width:0}
.lines .section th,.lines th:has(>details[open]){grid-column:1/-1;min-width:0}
.lines .n{grid-column:3;padding-right:calc(.35rem + var(--p,0)*1ch)}.lines.rain .n+.n{grid-column:4}
.lines .n.words{grid-column:3/-1;white-space:normal}
.lines thead th:nth-last-child(2),.lines .u{grid-column:-2/-1;font-size:12px}.lines thead th:nth-last-child(2){font-size:13px}
.lines .sym,.lines .src{order:1}.lines .sym{grid-column:1;padding-right:.7rem}.lines .src{grid-column:2/-1;font-size:12px}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@page{size:A4;margin:18mm 16mm 20mm}
@media print{.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}.fails{color:inherit}body{font-size:9.5pt}main{max-width:none;padding:0}h2,h3,h4{break-after:avoid}h2{margin-top:1.6rem}table{font-size:8pt}tr,figure{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}a,a.door{color:inherit;text-decoration:none}.filter,details.fold:not([open]){display:none}th,td{padding-right:.45rem}a[href^=http]::after{content:' <' attr(href) '>';font-size:7.5pt;overflow-wrap:anywhere}}
`;

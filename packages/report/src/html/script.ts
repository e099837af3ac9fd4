/**
 * What the page does beyond HTML: a figure opens its working beside it, the assumptions can be filtered, and a table
 * wider than its place says so. Without
 * script the same links lead to the folded working, which browsers open when it is the target.
 */
export const pageScript = `
const panel = document.getElementById('inspector');
const body = panel.querySelector('.body');
const title = panel.querySelector('h2');
const more = panel.querySelector('.more');
const reveal = (id) => {
  const target = document.getElementById(id);
  for (let at = target; at; at = at.parentElement) if (at.localName === 'details') at.open = true;
  return target;
};
const back = panel.querySelector('.back');
let trail = [];
const show = (id) => {
  const source = document.getElementById(id);
  const copy = source.cloneNode(true);
  copy.removeAttribute('id');
  copy.removeAttribute('tabindex');
  for (const node of copy.querySelectorAll('[id]')) node.removeAttribute('id');
  title.textContent = source.dataset.title;
  more.href = '#' + id;
  back.hidden = trail.length < 2;
  body.replaceChildren(copy);
  [copy, ...copy.querySelectorAll('.scroll')].filter((it) => it.matches('.scroll')).forEach(watch);
  body.scrollTop = 0;
  if (!panel.open) panel.showModal();
};
panel.addEventListener('close', () => { trail = []; });
document.addEventListener('click', (event) => {
  const link = event.target.closest('a.door');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    const id = decodeURIComponent(link.hash.slice(1));
    if (!document.getElementById(id)) return;
    event.preventDefault();
    trail.push(id);
    show(id);
    return;
  }
  if (event.target === back) { trail.pop(); show(trail.at(-1)); }
  if (event.target === panel || event.target.closest('#inspector .close')) panel.close();
  if (event.target.closest('#inspector .more')) panel.close();
  const row = event.target.closest('td.n')?.parentElement;
  const fold = row?.querySelector('th > details.door');
  if (fold) fold.open = !fold.open;
  else row?.querySelector('th > a.door')?.click();
});
addEventListener('hashchange', () => reveal(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView());
reveal(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
const hint = (box) => box.classList.toggle('more', box.scrollWidth - box.clientWidth - box.scrollLeft > 1);
const sizes = new ResizeObserver((entries) => { for (const { target } of entries) hint(target); });
const watch = (box) => {
  box.addEventListener('scroll', () => hint(box), { passive: true });
  sizes.observe(box);
};
document.querySelectorAll('.scroll').forEach(watch);
for (const select of document.querySelectorAll('select[data-filter]')) {
  const rows = [...document.querySelectorAll('#' + CSS.escape(select.dataset.filter) + ' > tbody > tr')];
  const told = select.closest('p').querySelector('output');
  const show = () => {
    let shown = 0;
    for (const row of rows) {
      row.hidden = select.value !== '' && row.cells[0].textContent !== select.value;
      if (!row.hidden) shown++;
    }
    told.textContent = select.dataset.told.replace('{shown}', shown).replace('{all}', rows.length);
  };
  select.addEventListener('change', show);
  show();
}
document.documentElement.classList.add('script');
`;

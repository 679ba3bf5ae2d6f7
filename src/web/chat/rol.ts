/**
 * Brings the newest turn into view: down to the buttons when all of it fits, else from its first line, so that a long answer is read from its top.
 * The head stays on screen and takes room, unless it scrolls along.
 */
export function toonBeurt(log: HTMLElement | null): void {
  const bellen = [...(log?.children ?? [])];
  const eigen = bellen.findLastIndex((bel) => bel.classList.contains('bel--ik'));
  const begin = bellen[eigen + 1] ?? bellen[eigen];
  if (eigen < 0 || !begin) return;
  const kop = document.querySelector('.kop');
  const ruimte = kop && getComputedStyle(kop).position === 'sticky' ? kop.getBoundingClientRect().height : 0;
  scrollTo({ top: begin.getBoundingClientRect().top + scrollY - ruimte - 12 });
}

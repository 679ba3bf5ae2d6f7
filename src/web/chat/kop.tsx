import type { T } from '../gedeeld/gegevens.ts';
import teken from '../gedeeld/teken.svg';

/** The head of the page: whose chat this is, and the way out. */
export function Kop({ gemeente, snelWeg, t }: { gemeente: string; snelWeg: () => void; t: T }) {
  return (
    <header class="kop">
      <img class="kop-teken" src={teken} alt="" width="36" height="36" />
      <div class="kop-naam"><h1>{t('kop.naam', { gemeente })}</h1><p>{t('kop.onder')}</p></div>
      <button type="button" class="kop-weg" title={t('kop.snelWegUitleg')} onClick={snelWeg}>{t('kop.knopSnelWeg')}<span aria-hidden="true"> ✕</span></button>
    </header>
  );
}

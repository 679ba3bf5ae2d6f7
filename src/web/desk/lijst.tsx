import { schoon } from '../gedeeld/tekst.ts';
import type { T } from '../gedeeld/gegevens.ts';
import type { LijstRegel } from './api.ts';
import { termijn } from './tijd.ts';

/** Names in a row. */
export const namen = (lijst: readonly string[]) => lijst.join(', ');

interface LijstOpties {
  regels: readonly LijstRegel[];
  gekozen: string | null;
  filter: 'open' | 'afgerond';
  zetFilter: (filter: 'open' | 'afgerond') => void;
  aanwezig: Record<string, string[]>;
  ikNaam: string;
  t: T;
}

/** The queue: most urgent first. */
export function Lijst({ regels, gekozen, filter, zetFilter, aanwezig, ikNaam, t }: LijstOpties) {
  const zichtbaar = regels.filter(({ status }) => (status === 'afgerond') === (filter === 'afgerond'));
  return (
    <nav class="lijst" aria-label={t('lijst.kop')}><div class="lijst-in">
      <div class="lijst-kop">
        <h2>{t('lijst.kop')}</h2>
        <div role="group" aria-label={t('lijst.kop')} class="filter">
          {(['open', 'afgerond'] as const).map((f) => <button key={f} type="button" aria-pressed={filter === f} onClick={() => zetFilter(f)}>{t(`lijst.filter.${f}`)}</button>)}
        </div>
      </div>
      {zichtbaar.length === 0 && <p class="leeg">{filter === 'open' ? t('lijst.leeg') : ''}</p>}
      <ul>
        {zichtbaar.map((r) => {
          const { tekst, laat } = termijn(r, t);
          const anderen = (aanwezig[r.kenmerk] ?? []).filter((n) => n !== ikNaam);
          const ongelezen = !r.gelezenDoor.some(({ naam }) => naam === ikNaam);
          return (
            <li key={r.kenmerk}>
              <a href={`#${r.kenmerk}`} class={`regel urgentie-${r.urgentie}${ongelezen ? ' regel--ongelezen' : ''}`} aria-current={gekozen === r.kenmerk ? 'true' : undefined}>
                <span class="regel-kop"><strong>{r.inhoud.kop?.onderwerpNaam ?? r.kenmerk}</strong> <span class="urgentie">{t(`urgentie.${r.urgentie}`)}</span></span>
                <span class="regel-woorden">{schoon(r.inhoud.woorden?.[0] ?? '')}</span>
                <span class="regel-voet">
                  {ongelezen && <span class="stil">{t('lijst.ongelezen')} </span>}
                  {r.status === 'opgepakt' && <span class="plaatje">{t('status.opgepaktDoor', { naam: r.medewerker ?? '' })}</span>}
                  {r.status === 'afgerond' && <span class="plaatje">{t('status.afgerondDoor', { naam: r.medewerker ?? '' })}</span>}
                  {r.status === 'nieuw' && <span class={laat ? 'laat' : ''}>{tekst}</span>}
                  {anderen.length > 0 && <span class="kijkt">{t('lijst.bekijkt', { namen: namen(anderen) })}</span>}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </div></nav>
  );
}

import { useState } from 'preact/hooks';
import type { T } from '../gedeeld/gegevens.ts';
import { api, Nee } from './api.ts';
import type { Ik } from './api.ts';

/** The way in. */
export function Inlog({ binnen, t }: { binnen: (ik: Ik) => void; t: T }) {
  const [fout, zetFout] = useState('');
  const [bezig, zetBezig] = useState(false);
  const probeer = async (form: HTMLFormElement) => {
    zetBezig(true);
    const vak = new FormData(form);
    try {
      binnen(await api.inloggen(String(vak.get('gebruiker') ?? ''), String(vak.get('wachtwoord') ?? '')));
    } catch (e) {
      zetFout(e instanceof Nee ? e.message : t('fout.ServiceError'));
      zetBezig(false);
    }
  };
  return (
    <main class="inlog">
      <form onSubmit={(e) => { e.preventDefault(); void probeer(e.currentTarget); }}>
        <h1>{t('inlog.kop')}</h1>
        <label for="gebruiker">{t('inlog.gebruiker')}</label>
        <input id="gebruiker" name="gebruiker" autocomplete="username" autocapitalize="none" spellcheck={false} required aria-describedby="inlogfout" />
        <label for="wachtwoord">{t('inlog.wachtwoord')}</label>
        <input id="wachtwoord" name="wachtwoord" type="password" autocomplete="current-password" required aria-describedby="inlogfout" />
        <p id="inlogfout" class="fout" role="alert">{fout}</p>
        <button type="submit" class="knop knop--vol" disabled={bezig}>{t('inlog.knop')}</button>
      </form>
    </main>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { T } from '../gedeeld/gegevens.ts';
import { api } from './api.ts';
import type { Ik } from './api.ts';
import { Balie } from './balie.tsx';
import { Inlog } from './inlog.tsx';

/** The desk: the way in, or the queue. */
export function App({ gemeente, t }: { gemeente: string; t: T }) {
  const [ik, zetIk] = useState<Ik | null | undefined>(undefined);
  useEffect(() => {
    api.ik().then((antwoord) => zetIk(antwoord.ik), () => zetIk(null));
  }, []);
  if (ik === undefined) return null;
  return (
    <>
      <header class="kop">
        {ik === null ? <strong>{t('titel', { gemeente })}</strong> : <h1>{t('titel', { gemeente })}</h1>}
        {ik !== null && <span class="kop-ik"><span>{ik.naam}</span><button type="button" class="knop knop--licht" onClick={() => void api.uitloggen(ik).finally(() => zetIk(null))}>{t('kop.uit')}</button></span>}
      </header>
      {ik === null ? <Inlog binnen={zetIk} t={t} /> : <Balie key={ik.csrf} ik={ik} uit={() => zetIk(null)} t={t} />}
    </>
  );
}

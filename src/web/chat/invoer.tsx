import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { T } from '../gedeeld/gegevens.ts';

/** The text box: grows with the text, Enter sends, Shift+Enter makes a new line. */
export function Invoer({ begin, bewaar, stuur, t }: { begin: string; bewaar: (tekst: string) => void; stuur: (tekst: string) => void; t: T }) {
  const [tekst, zetTekst] = useState(begin);
  const vak = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    const el = vak.current;
    if (!el) return;
    el.style.height = 'auto';
    el.style.height = `${el.scrollHeight + el.offsetHeight - el.clientHeight}px`;
  }, [tekst]);

  const zet = (nieuw: string) => {
    zetTekst(nieuw);
    bewaar(nieuw);
  };
  const klaar = () => {
    if (tekst.trim() !== '') {
      stuur(tekst.trim());
      zet('');
    }
    vak.current?.focus();
  };
  return (
    <form class="invoer" onSubmit={(e) => { e.preventDefault(); klaar(); }}>
      <label class="stil" for="bericht">{t('invoer.label')}</label>
      <textarea
        id="bericht" ref={vak} rows={1} value={tekst} placeholder={t('invoer.label')} enterkeyhint="send" autocomplete="off"
        onInput={(e) => zet(e.currentTarget.value)}
        onKeyDown={(e) => {
          if (e.key !== 'Enter' || e.shiftKey || e.isComposing) return;
          e.preventDefault();
          klaar();
        }}
      />
      <button type="submit" class="knop knop--vol">{t('invoer.knopStuur')}</button>
    </form>
  );
}

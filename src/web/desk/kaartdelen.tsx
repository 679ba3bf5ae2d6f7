import { schoon } from '../gedeeld/tekst.ts';
import type { T } from '../gedeeld/gegevens.ts';
import type { HeleKaart } from './api.ts';
import { moment } from './tijd.ts';

type Inhoud = HeleKaart['inhoud'];

/** What a danger was, who it is about, and what was answered when asked. */
export function Gevaar({ gevaar, t }: { gevaar: Inhoud['gevaar']; t: T }) {
  return (
    <ul>{gevaar.map(({ soort, niveau, spreker, antwoord }, i) => {
      const gaf = antwoord === undefined ? '' : t(`gevaar.antwoord.${antwoord}`) || t('gevaar.antwoord.anders', { antwoord: schoon(antwoord) });
      const rest = [t(`gevaar.niveau.${niveau}`), t(`gevaar.spreker.${spreker}`), gaf].filter((s) => s !== '').join(' · ');
      return <li key={i}><strong>{t(`gevaar.soort.${soort}`) || soort}</strong> {rest}</li>;
    })}</ul>
  );
}

/** The facts, the resident's own words in quotes; what was not asked in italics. */
export function Feiten({ feiten, t }: { feiten: Inhoud['feiten']; t: T }) {
  return (
    <dl class="feiten">{feiten.map(({ veld, label, waarde, eigenWoorden, herkomst }) => (
      <div key={veld}>
        <dt>{label}</dt>
        <dd>{herkomst === 'nietGevraagd'
          ? <em>{t('kaart.nietGevraagd')}</em>
          : <>{schoon(waarde)}{eigenWoorden !== undefined && <span class="citaat">{` “${schoon(eigenWoorden)}”`}</span>}</>}</dd>
      </div>
    ))}</dl>
  );
}

/** How to reach the resident. A number becomes a link only when it looks like nothing but a number. */
export function Contact({ contact, t }: { contact: Inhoud['contact']; t: T }) {
  const { hoe, telefoon, email, naam, wanneer, erbij } = contact;
  if (hoe === null && telefoon === undefined && email === undefined) return <p>{t('contact.geen')}</p>;
  const nummer = telefoon !== undefined && /^\+?[\d ()-]{6,20}$/.test(telefoon) ? `tel:${telefoon.replace(/[^+\d]/g, '')}` : undefined;
  const rij = (woord: string, waarde: string | undefined) => waarde !== undefined && <div key={woord}><dt>{t(`contact.${woord}`)}</dt><dd>{schoon(waarde)}</dd></div>;
  return (
    <>
      {hoe !== null && <p class="hoe">{t(`contact.hoe.${hoe}`)}</p>}
      <dl class="feiten">
        {rij('naam', naam)}
        {telefoon !== undefined && <div><dt>{t('contact.telefoon')}</dt><dd class="groot">{nummer === undefined ? schoon(telefoon) : <a href={nummer}>{telefoon}</a>}</dd></div>}
        {rij('email', email)}
        {rij('wanneer', wanneer)}
        {rij('erbij', erbij)}
      </dl>
    </>
  );
}

/** What the resident said yes to, and when. */
export function Toestemming({ toestemming, t }: { toestemming: Inhoud['toestemming']; t: T }) {
  if (!toestemming) return <p><strong>{t('toestemming.geen')}</strong></p>;
  const wat = toestemming.voor.map((v) => t(`toestemming.${v}`) || v);
  return <p>{t('toestemming.voor', { wat: wat.join(', '), op: moment(toestemming.op) })}</p>;
}

import type { Bericht } from '../bericht.ts';

const REEKS = /(?<![\p{L}\p{N}])\+?\d[\d\s().\-/]{7,18}\d(?![\p{L}\p{N}])/gu;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.[\p{L}]{2,24}/iu;

/** Telephone number as ten digits beginning with 0, when a Dutch number stands in the message. */
export function leesTelefoon(b: Bericht): string | undefined {
  for (const m of b.ruw.matchAll(REEKS)) {
    const cijfers = m[0].replace(/\D/g, '');
    const landelijk = cijfers.replace(/^(?:0031|31(?=[1-9]\d{8}$)|31(?=0\d{9}$))0?/, '0');
    if (/^0[1-9]\d{8}$/.test(landelijk)) return landelijk;
    if (/^6\d{8}$/.test(landelijk)) return `0${landelijk}`;
  }
  return undefined;
}

/** E-mail address in lower case. */
export function leesEmail(b: Bericht): string | undefined {
  return MAIL.exec(b.ruw)?.[0].toLowerCase().replace(/^\.+/, '');
}

/** Statements that return in many rules, as patterns (patroon.ts). */

/** A subject, a verb and the rest: "ik wil dood", "dat ik dood wil", "soms wil ik dood"; for `ik` also without it: "wil dood". */
export function stelling(wie: string, werkwoord: string, ...resten: string[]): string[] {
  return resten.flatMap((rest) => [`${wie} .. ${werkwoord} .. ${rest}`, ...(wie.split('|').includes('ik') ? [`^ ${werkwoord} .. ${rest}`] : [])]);
}

/** What someone does to another: the finite verb ("hij slaat me", "hij gaat me slaan") or the participle ("hij heeft me geslagen"). */
export function daad(wie: string, wat: { vorm: string; deelwoord?: string }, aanWie: string): string[] {
  return [`${wie} .. ${wat.vorm} .. ${aanWie}`, ...(wat.deelwoord ? [`${wie} .. @hebben .. ${aanWie} .. ${wat.deelwoord}`] : [])];
}

/** What is done to someone: "ik word geslagen", "dat ik geslagen word", "ik ben door hem geslagen". */
export function lijdend(wie: string, deelwoord: string): string[] {
  return [`${wie} .. @worden .. ${deelwoord}`];
}

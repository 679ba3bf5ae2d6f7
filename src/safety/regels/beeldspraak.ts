/** Figures of speech and everyday words with a dangerous look. What they cover is not read as danger. */
export const BEELDSPRAAK: readonly string[] = [
  'lach .. dood|kapot|rot|ziek', 'lachte .. dood', 'schaam .. dood|kapot', 'schaamde .. dood', 'schrik|schrok|schrikt .. dood', 'verveel|verveelde .. dood|kapot', 'erger|ergerde .. dood|kapot', 'werk|werkt|werkte .. dood|kapot|kapot',
  'sla|slaat|slaan|sloeg .. nergens .. op', 'slaat .. op', 'sla .. over', 'slaat .. over', 'slaan .. over', 'sla .. dicht', 'slaat .. dicht', 'sla .. op', 'slaat .. aan', 'op hol geslagen', 'slaat .. slag', 'slaan .. handen ineen', 'slaat .. in als', 'alarm slaan', 'vleugels .. uitslaan',
  'schiet|schieten .. op', 'dood aan', 'dood en begraven', 'op sterven na', 'sterf|sterft|sterven .. van .. honger|kou|hitte|dorst|pijn', 'ga|gaat .. dood .. van', 'brandend maagzuur', 'brandt van', 'brandt .. licht|lampje|lamp|kachel|kaars', 'val van de', 'hart op de tong', 'blaas .. adem', 'stik|stikken .. in|van .. werk|geld|post|brieven|papieren|papier|rommel|lach|lachen|warmte|hitte',
];

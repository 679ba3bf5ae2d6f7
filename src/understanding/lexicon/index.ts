import type { OnderwerpId } from '../../../dialogs/onderwerpen.ts';
import type { OnderwerpLexicon } from './vorm.ts';
import { anders } from './anders.ts';
import { buren } from './buren.ts';
import { clientondersteuning } from './clientondersteuning.ts';
import { dagbesteding } from './dagbesteding.ts';
import { eenzaamheid } from './eenzaamheid.ts';
import { geheugen } from './geheugen.ts';
import { geld } from './geld.ts';
import { geweld } from './geweld.ts';
import { huishouden } from './huishouden.ts';
import { hulpmiddel } from './hulpmiddel.ts';
import { jeugd } from './jeugd.ts';
import { klacht } from './klacht.ts';
import { klussen } from './klussen.ts';
import { maaltijden } from './maaltijden.ts';
import { mantelzorg } from './mantelzorg.ts';
import { pgb } from './pgb.ts';
import { psychisch } from './psychisch.ts';
import { relatie } from './relatie.ts';
import { respijtzorg } from './respijtzorg.ts';
import { rouw } from './rouw.ts';
import { taal } from './taal.ts';
import { verslaving } from './verslaving.ts';
import { vervoer } from './vervoer.ts';
import { vrijwilliger } from './vrijwilliger.ts';
import { werk } from './werk.ts';
import { wonen } from './wonen.ts';
import { woningaanpassing } from './woningaanpassing.ts';
import { zelfverzorging } from './zelfverzorging.ts';

/** Words and phrases per topic: the domain knowledge of the classifier, one file each. */
export const LEXICON: Readonly<Record<OnderwerpId, OnderwerpLexicon>> = {
  huishouden, zelfverzorging, maaltijden, klussen, mantelzorg, respijtzorg, geheugen, jeugd, geld, werk, wonen, taal, eenzaamheid, psychisch, rouw, verslaving, woningaanpassing, hulpmiddel, vervoer, dagbesteding, relatie, geweld, buren, vrijwilliger, clientondersteuning, pgb, klacht, anders,
};

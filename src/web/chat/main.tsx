import 'virtual:utrecht-tokens.css';
import '../gedeeld/thema.css';
import './stijl.css';
import { render } from 'preact';
import { leesGegevens, maakT } from '../gedeeld/gegevens.ts';
import { App } from './app.tsx';
import type { ChatGegevens } from './app.tsx';
import { maakOpslag, tabbladBak } from './opslag.ts';

const gegevens = leesGegevens<ChatGegevens>();
const opslag = maakOpslag(tabbladBak());
render(<App gegevens={gegevens} opslag={opslag} t={maakT(gegevens.woorden)} />, document.getElementById('app')!);

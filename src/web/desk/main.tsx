import 'virtual:utrecht-tokens.css';
import '../gedeeld/thema.css';
import './stijl.css';
import { render } from 'preact';
import { leesGegevens, maakT } from '../gedeeld/gegevens.ts';
import { App } from './app.tsx';

const { gemeente, woorden } = leesGegevens<{ gemeente: string; woorden: Record<string, string> }>();
render(<App gemeente={gemeente} t={maakT(woorden)} />, document.getElementById('app')!);

/// <reference types="vite/client" />
import 'activation-lab';
import Reveal from 'reveal.js';
import 'reveal.js/reveal.css';

const deck = new Reveal({ transition: 'none' });
await deck.initialize();
deck.slide(1);

/** Where the show is: the slide, and what else a key may have done. */
const place = () => [deck.getIndices().h, deck.isPaused(), deck.isOverview(), document.fullscreenElement !== null];
Object.assign(window, { place });

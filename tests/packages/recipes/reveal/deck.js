import 'reveal.js/reveal.css';
import 'reveal.js/theme/black.css';
import Reveal from 'reveal.js';

new Reveal({ hash: true, controls: false, transition: 'none' }).initialize();

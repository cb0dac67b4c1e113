/** Words in English of the view "Embed": how the plot is put into other pages. */
import allowed from '../../i18n/allowed.en.js';

export default {
  ...allowed,

  'embed.title': 'Embed the plot',
  'embed.lead': 'One tag, one frame or one file on a page of your own. Every example below runs here, and what comes out stands beside it.',
  'embed.contents': 'Contents',
  'embed.act.try': 'Try',
  'embed.act.run': 'Run',
  'embed.act.listen': 'Listen',
  'embed.act.show': 'Show',
  'embed.act.copy': 'Copy',
  'embed.open': 'Open',
  'embed.copied': 'Copied.',
  'embed.copy.refused': 'The browser refused. The text is selected: copy it with the keyboard.',
  'embed.more': '{count} more characters',
  'embed.picture': 'The picture that was made',
  'embed.plot': 'Interactive plot of {functions}',
  'embed.laboratory': 'Open in Activation Lab',
  'embed.allowed': 'Allowed: {allowed}. Default: {usual}.',
  'embed.switch': 'There or not, without a value.',
  'embed.local':
    'This laboratory runs on your own computer, and so the addresses in these texts work on no other. Open it at its public address to copy them.',
  'embed.frame': 'The plot in a frame',
  'embed.frame.refused': "this site allows no frames on its own pages; its policy would need frame-src 'self'",
  'embed.wait.activation-ready': 'A new plot is on its way.',
  'embed.wait.activation-input': 'Now move a slider of the plot.',
  'embed.wait.activation-change': 'Now move a slider of the plot and let it go.',
  'embed.wait.activation-probe': 'Now point at the plot.',
  'embed.wait.activation-lab:input': 'Now move a slider in the frame.',
  'embed.wait.activation-lab:change': 'Now move a slider in the frame and let it go.',

  'embed.start.title': 'Quick start',
  'embed.start.intro': 'One script and one tag, anywhere in the body of a page. No build step, no dependency, no request to another site.',
  'embed.host.tag': 'Script and tag',
  'embed.start.tag':
    'The plot is as wide as what it stands in. What stands between the tags is shown until the plot is there, and where it cannot be. On another site, this server must send `Access-Control-Allow-Origin` for `www`; `www/activation-plot.standalone.js`, a classic script, works without it.',

  'embed.attributes.title': 'Attributes',
  'embed.attributes.intro':
    'They are the keys of the address with the same texts. Each example is added to `{tag}`; what comes out is the value in `plot.state`, or that of the property.',
  'embed.attributes.functions': 'The functions that are drawn, at most eight, each with its parameters.',
  'embed.attributes.active': 'Position of the function whose tangent the probe draws.',
  'embed.attributes.show': 'Which of f, f′ and f″ are drawn.',
  'embed.attributes.off': 'Positions of functions that are listed but not drawn.',
  'embed.attributes.difference': 'Draws the difference of two functions instead of them.',
  'embed.attributes.marks': 'What is marked on the curves.',
  'embed.attributes.normal': 'Mean and standard deviation of x, for the mark `density`.',
  'embed.attributes.x': 'The range of x.',
  'embed.attributes.y': 'The range of y; `auto` follows the curves.',
  'embed.attributes.aspect': '`equal` makes a unit of x as long as a unit of y.',
  'embed.attributes.scale': 'Enlarges numerals, strokes, dots and words, for slides and lecture rooms.',
  'embed.attributes.probe': 'Where the probe is pinned.',
  'embed.attributes.theme': 'Light or dark; `auto` is as the page around it.',
  'embed.attributes.lang': 'Language of the words; `auto`, or no attribute, is as the text around it.',
  'embed.attributes.lock': 'What the reader sees but cannot move.',
  'embed.attributes.hide': 'What is left out. The element has `legend`, `controls` and `readout`; the rest is for the page.',
  'embed.attributes.controls': 'A slider, a number box and a way back for each parameter.',
  'embed.attributes.readout': 'A table of x, f, f′ and f″ where the reader points; a click pins the place.',

  'embed.properties.title': 'Properties',
  'embed.properties.intro':
    'Each attribute is a property too. It takes the text or the value that the text stands for, and answers with the text, whatever the reader has moved. Set before the element is defined, it still counts.',
  'embed.properties.state': 'All of it as a plain object. What is set replaces everything; what is not named has its default.',
  'embed.properties.frame': 'Where the plot area is, in CSS px of the layout from the corner of the canvas, and what it shows. Read only.',
  'embed.properties.ready': 'A promise: resolves with the element when it can be used.',

  'embed.methods.title': 'Methods',
  'embed.methods.intro': 'They need a plot that is there: wait for `ready`. Move something in the plot, then run them.',
  'embed.methods.reset': 'Back to what the attributes say.',
  'embed.methods.toSVG':
    'The picture as SVG, in the colours and at the size of the plot. The option `labels` adds `title`, axis titles `x` and `y`, and a `legend`. With labels the method returns a promise.',
  'embed.methods.toPNG': 'The picture as PNG, at the scale asked for; a promise of a `Blob`. It accepts `labels` as well.',
  'embed.methods.toCSV': 'The curves as numbers, with all digits, for the visible range.',

  'embed.events.title': 'Events',
  'embed.events.intro':
    'They bubble, through shadow roots as well. `detail.source` says whose doing it was. What the page itself sets is not told, so that two plots that are bound to each other come to rest.',
  'embed.event.errors': '`detail` has `code` and `message`, and for an attribute `key` and `value`.',
  'embed.events.activation-ready': 'The plot can be used.',
  'embed.events.activation-input': 'The reader is moving something.',
  'embed.events.activation-change': 'The reader has moved something and let it go.',
  'embed.events.activation-probe': 'The reader points somewhere, or nowhere (`null`). Sent where the readout is shown.',
  'embed.events.activation-error': 'An attribute cannot be used, or the plot cannot be loaded.',

  'embed.styling.title': 'Parts and custom properties',
  'embed.styling.intro':
    'The element keeps the styles of the page out, but for these. The plot here has the class `course-plot`; what comes out is the style that it then has.',
  'embed.styling.plot': 'The canvas with what surrounds it.',
  'embed.styling.canvas': 'The canvas.',
  'embed.styling.legend': 'The list of functions and strokes below the plot.',
  'embed.styling.legend-item': 'A function in that list.',
  'embed.styling.controls': 'The sliders.',
  'embed.styling.slider': 'A slider.',
  'embed.styling.number': 'A number box.',
  'embed.styling.number-error': 'What is said below a number box whose text cannot be used.',
  'embed.styling.readout': 'The table of numbers.',
  'embed.styling.messages': 'What is above the plot where something could not be used.',
  'embed.styling.message': 'One such message.',
  'embed.styling.fallback': 'What is said where the plot cannot be loaded. Here it can, so that there is none: `null`.',
  'embed.styling.paper': 'Ground of the plot and of what is below it.',
  'embed.styling.ink': 'Text.',
  'embed.styling.numeral': 'Numerals of the axes, and quiet text.',
  'embed.styling.grid': 'Grid.',
  'embed.styling.axis': 'Axes and outlines.',
  'embed.styling.curve': 'The colours of the functions, by position.',
  'embed.styling.font': 'Font of the words and of the numerals.',
  'embed.styling.height': 'Height of the canvas; 320px where nothing is said.',

  'embed.keys.title': 'Keys of the address',
  'embed.keys.intro':
    'Of the page, `index.html`, and of `www/embed.html` for frames: behind the `#`, joined by `&`. A wrong value gives way to the default and is named. What comes out is the value that the page reads.',
  'embed.keys.view': 'Which view is shown; on the page only.',
  'embed.keys.present': '`on` shows the plot and its sliders alone, larger; on the page only.',
  'embed.keys.lesson': 'A lesson: `start`, or the text that Share › Lesson has made; on the page only.',
  'embed.keys.step': 'Which step of the lesson is shown; on the page only.',
  'embed.keys.origin': 'For a frame: the only origin that it sends to and listens to, also as `?origin=`. The page passes it on.',
  'embed.keys.course': 'Any other key, such as this one, is passed on as it is.',

  'embed.messages.title': 'Messages of the frame',
  'embed.messages.intro':
    '`www/embed.html` in an iframe talks to the page around it by `postMessage`. It says nothing secret, and so says it to any parent; with the key `origin` only to that one. The state has the keys and values of `plot.state`.',
  'embed.messages.activation-lab:state': 'To the frame: changes the keys that it names. What is set is not reported; here it is asked for.',
  'embed.messages.activation-lab:get': 'To the frame: asks for the state. The answer is a change with the source `api`.',
  'embed.messages.activation-lab:ready': 'From the frame: its plot can be used.',
  'embed.messages.activation-lab:input': 'From the frame: the reader is moving something.',
  'embed.messages.activation-lab:change': 'From the frame: the reader has moved something, or the page has asked.',
  'embed.messages.activation-lab:error': 'From the frame: something could not be used.',
  'embed.messages.activation-lab:resize': 'From the frame: the height at which everything fits, CSS px.',
  'embed.messages.lti.frameResize': 'The same for Canvas and other LTI platforms.',
  'embed.messages.h5p': 'The same for the H5P resizer, which asks first.',

  'embed.errors.title': 'Errors',
  'embed.errors.intro':
    'Errors of `lab.js` have a `code` that stays, and a message that names what is wrong and the way out. Here `lab` is what `await loadLab()` answers.',
  'embed.errors.unknown-function': 'No function of the catalogue has this id or alias.',
  'embed.errors.unknown-parameter': 'The function has no such parameter.',
  'embed.errors.bad-value': 'A value outside its domain or of the wrong kind.',
  'embed.errors.bad-range': 'The ends are in the wrong order, too close or too far.',
  'embed.errors.no-canvas': 'Nothing can be drawn on this canvas.',
  'embed.errors.load-failed': 'A file is missing, or WebAssembly is forbidden. It is shown with the function that every load goes through.',
  'embed.errors.crashed': 'The engine met a fault of its own and answers nothing any more. It is shown without the fault.',

  'embed.recipes.title': 'Recipes',
  'embed.recipes.intro':
    'For each host a text to copy, with the addresses of this site. “Show” draws beside it what the text shows. The menu “Share” of the plot has these texts for whatever is drawn.',
  'embed.host.html': 'Plain HTML',
  'embed.recipes.html':
    'In the body of a page that allows scripts of this site, whose server must send `Access-Control-Allow-Origin` to other sites. To have nothing from elsewhere, copy the folder `www` beside the page.',
  'embed.host.moodle': 'Moodle',
  'embed.recipes.moodle':
    'In the editor: Tools, Source code. The site may allow frames to teachers only. Where it removes the frame, the link remains.',
  'embed.host.canvas': 'Canvas',
  'embed.recipes.canvas': 'In the HTML editor of a page. The frame grows by `lti.frameResize` where Canvas listens to it.',
  'embed.host.jupyter': 'Jupyter Notebook, VS Code',
  'embed.recipes.jupyter':
    'With the Python package, which the first line installs: `cargo xtask dist` writes its wheel into `dist/packages`. Sliders and traits follow each other. Once it is installed, no connection is needed.',
  'embed.host.jupyterlab': 'JupyterLab',
  'embed.recipes.jupyterlab': 'The same package; no extension has to be built. The cell is that of Jupyter.',
  'embed.host.marimo': 'marimo',
  'embed.recipes.marimo': 'The same package, as an element of the interface whose value other cells use.',
  'embed.host.quarto': 'Quarto',
  'embed.recipes.quarto': 'On lines of its own in a `.qmd` file. Formats other than HTML get the link.',
  'embed.host.myst': 'mystmd, Jupyter Book 2',
  'embed.recipes.myst':
    'On lines of its own in a `.md` file or a Markdown cell. The theme sets the size. Sphinx and Jupyter Book 1 do not know this directive: use the text for mdBook.',
  'embed.host.mdbook': 'mdBook, Starlight, Material for MkDocs, Jupyter Book 1',
  'embed.recipes.mdbook':
    'On lines of its own in a chapter, with a blank line before and after. Also for MyST in Sphinx, and for VitePress.',
  'embed.host.sphinx': 'Sphinx',
  'embed.recipes.sphinx':
    'On lines of its own in an `.rst` file, with the picture saved beside it: EPUB and PDF show that instead, and a PDF needs `sphinx.ext.imgconverter`. Furo leaves frames light on its dark pages unless you add this style sheet.',
  'embed.host.hugo': 'Hugo',
  'embed.recipes.hugo': 'Hugo removes HTML from Markdown unless its configuration allows it.',
  'embed.host.vitepress': 'VitePress: element',
  'embed.recipes.vitepress':
    'The script belongs into the configuration: a `script` in a page becomes part of a Vue component. This server must send `Access-Control-Allow-Origin` to other sites. For a frame use the text for mdBook.',
  'embed.host.docusaurus': 'Docusaurus',
  'embed.recipes.docusaurus':
    'On lines of its own in an `.mdx` file, where `style` is an object. In a `.md` file that is read as CommonMark, use the text for mdBook.',
  'embed.host.reveal': 'reveal.js',
  'embed.recipes.reveal':
    'Between the other sections of `.slides`. `data-preload` is needed for `?print-pdf`. For a light deck replace `theme=dark` by `theme=light`.',
  'embed.host.react': 'React',
  'embed.recipes.react':
    "From React 19 on, with the npm package, installed as for Vite. Types: `import type {} from 'activation-lab/react'`.",
  'embed.host.vue': 'Vue',
  'embed.recipes.vue': 'With the npm package, installed as for Vite. Vue has to know that the tag is none of its own components.',
  'embed.host.vite': 'Vite',
  'embed.recipes.vite':
    'With the npm package, which `cargo xtask dist` writes into `dist/packages`. The development server must leave it as it is.',
  'embed.host.stick': 'USB stick',
  'embed.recipes.stick':
    'The one file that `cargo xtask dist` writes: the whole laboratory, opened by a double click, without a server or a network. The keys stand behind it as in any address.',
  'embed.host.csp': 'Strict Content-Security-Policy',
  'embed.recipes.csp':
    'These two directives for the element, and `Access-Control-Allow-Origin` from this server where the page is on another site. Its styles need none, and no frame, no `eval` and no inline script is used. `toPNG()` needs none either; who shows its picture adds `img-src blob:`. For an iframe the page needs `frame-src` with this site instead.',
  'embed.host.sandbox': 'Sandboxed frame',
  'embed.recipes.sandbox':
    "Without `allow-same-origin` too. There modules are files of a stranger: a server that sends `Access-Control-Allow-Origin: *` for `www` hands them over; from any other the site that `cargo xtask dist` writes takes one classic script. A policy of that server names its address beside `'self'`, which Safari takes for nothing there. Without `allow-scripts` the link is all.",
  'embed.host.no-wasm': 'Without WebAssembly',
  'embed.recipes.no-wasm':
    'What stands between the tags stays: put a picture there, saved from the menu “Share”. Below it a line says why, with a link. It is the same where this server does not send `Access-Control-Allow-Origin` to the site of the page.',
};

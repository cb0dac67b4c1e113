/** Words in English of the view "Embed": how the plot is put into other pages. */
import allowed from '../../i18n/allowed.en.js';

export default {
  ...allowed,

  'embed.title': 'Embed a plot',
  'embed.lead':
    'Add a plot to your own page with a custom element, an iframe or a single file. Every example below runs on this page and shows its output.',
  'embed.contents': 'Contents',
  'embed.act.try': 'Try',
  'embed.act.run': 'Run',
  'embed.act.listen': 'Listen',
  'embed.act.show': 'Show',
  'embed.act.copy': 'Copy',
  'embed.open': 'Open',
  'embed.copied': 'Copied.',
  'embed.copy.refused': 'The browser blocked copying. The text is selected: copy it with the keyboard.',
  'embed.more': '{count} more characters',
  'embed.picture': 'Exported picture',
  'embed.plot': 'Interactive plot of {functions}',
  'embed.laboratory': 'Open in Activation Lab',
  'embed.allowed': 'Values: {allowed}. Default: {usual}.',
  'embed.empty': 'empty',
  'embed.switch': 'Boolean attribute, without a value. Default: absent.',
  'embed.local':
    'This copy of the lab runs on your computer, so the URLs in these snippets do not work on other machines. Open the public site to copy them.',
  'embed.frame': 'Plot in an iframe',
  'embed.frame.refused': "this site blocks iframes on its own pages: add frame-src 'self' to its Content-Security-Policy",
  'embed.wait.activation-ready': 'The new plot is loading.',
  'embed.wait.activation-input': 'Move a slider of the plot.',
  'embed.wait.activation-change': 'Move a slider of the plot and release it.',
  'embed.wait.activation-probe': 'Hover over the plot.',
  'embed.wait.activation-lab:input': 'Move a slider in the iframe.',
  'embed.wait.activation-lab:change': 'Move a slider in the iframe and release it.',

  'embed.start.title': 'Quick start',
  'embed.start.intro':
    'Add one script and one tag anywhere in the body of a page. There is no build step, no dependency and no request to other sites.',
  'embed.host.tag': 'Script and tag',
  'embed.start.tag':
    'The plot fills the width of its container. It renders lazily, when it scrolls into view. Content between the tags is the fallback, shown until the plot has loaded or if loading fails. For pages on another origin, this server must send `Access-Control-Allow-Origin` for `www`. The classic script `www/activation-plot.standalone.js` works without that header.',

  'embed.attributes.title': 'Attributes',
  'embed.attributes.intro':
    'Attributes have the names and values of the URL keys. Each example is added to `{tag}`. The output is the value in `plot.state`, or of the property.',
  'embed.attributes.controls': 'Shows a slider, a number box and a reset button for each parameter.',
  'embed.attributes.readout': 'Shows a table of x, f, f′ and f″. Hover to read values. Click to pin.',

  'embed.properties.title': 'Properties',
  'embed.properties.intro':
    'Every attribute is also a property. Assign the attribute text or the equivalent value. Reading returns the current text, including changes by the reader. Properties can be set before the element is defined.',
  'embed.properties.state': 'The whole state as a plain object. Assigning replaces all of it. Missing keys get their defaults.',
  'embed.properties.frame': 'Position of the plot area in CSS px, relative to the canvas, and the visible ranges. Read-only.',
  'embed.properties.ready': 'Promise that resolves with the element when it is ready to use. Read-only.',

  'embed.methods.title': 'Methods',
  'embed.methods.intro': 'Methods need a loaded plot: await `ready` first. Change something in the plot, then run them.',
  'embed.methods.reset': 'Resets the plot to its attributes.',
  'embed.methods.toSVG':
    'Returns the plot as SVG, in its current colors and size. The option `labels` adds a `title`, axis titles `x` and `y`, and a `legend`. With `labels` it returns a promise.',
  'embed.methods.toPNG': 'Returns a promise of a PNG `Blob`. Options: `scale` (pixels per CSS px) and `labels`.',
  'embed.methods.toCSV': 'Returns the values of the curves in the visible range as CSV, with all digits.',

  'embed.events.title': 'Events',
  'embed.events.intro':
    'Events bubble and cross shadow roots. `detail.source` is `user` or `api`. Programmatic changes fire no `input` or `change` events, so two-way bindings cannot loop.',
  'embed.event.errors': '`detail` has `code` and `message`. For an attribute it also has `key` and `value`.',
  'embed.events.activation-ready': 'The plot is ready to use.',
  'embed.events.activation-input': 'Fires while the reader changes a value.',
  'embed.events.activation-change': 'Fires when the reader has finished a change.',
  'embed.events.activation-probe':
    'Fires when the reader moves, pins or releases the probe. `detail.x` is `null` without a probe. Requires `readout`.',
  'embed.events.activation-error': 'An attribute is invalid, or the plot failed to load.',

  'embed.styling.title': 'Parts and custom properties',
  'embed.styling.intro':
    'The element uses shadow DOM. Style it with these parts and custom properties. The plot here has the class `course-plot`. The output is the computed style.',
  'embed.styling.plot': 'Container of the canvas.',
  'embed.styling.canvas': 'The canvas.',
  'embed.styling.legend': 'Legend of functions and line styles below the plot.',
  'embed.styling.legend-item': 'One function in the legend.',
  'embed.styling.controls': 'Container of the sliders.',
  'embed.styling.slider': 'One slider.',
  'embed.styling.number': 'One number box.',
  'embed.styling.number-error': 'Error message below a number box.',
  'embed.styling.readout': 'Table of values.',
  'embed.styling.messages': 'Container of the error messages above the plot.',
  'embed.styling.message': 'One error message.',
  'embed.styling.fallback': 'Message shown when the plot fails to load. This plot has loaded, so the part does not exist (`null`).',
  'embed.styling.paper': 'Background of the plot and of the area below it.',
  'embed.styling.ink': 'Text color.',
  'embed.styling.numeral': 'Color of axis numerals and secondary text.',
  'embed.styling.grid': 'Grid color.',
  'embed.styling.axis': 'Color of axes and outlines.',
  'embed.styling.curve': 'Color of each function, by position.',
  'embed.styling.font': 'Font of text and numerals.',
  'embed.styling.height': 'Height of the canvas. Default: 320px.',

  'embed.keys.title': 'URL keys',
  'embed.keys.intro':
    'For the page `index.html` and for `www/embed.html` in an iframe. Write keys after `#`, joined by `&`. An invalid value is reported and its default is used. The output is the parsed value.',
  'embed.keys.origin': 'Restricts the messages of an iframe to this origin. `?origin=` works as well. The page keeps the key.',
  'embed.keys.course': 'Unknown keys such as this one are kept.',

  'embed.messages.title': 'iframe messages',
  'embed.messages.intro':
    '`www/embed.html` in an iframe exchanges `postMessage` messages with its parent. They contain no secrets, so any parent receives them. The key `origin` restricts them to one origin. `state` has the keys and values of `plot.state`.',
  'embed.messages.activation-lab:state':
    'To the iframe: sets the given keys. It triggers no change message, so this example requests the state.',
  'embed.messages.activation-lab:get': 'To the iframe: requests the state. The reply is a change message with the source `api`.',
  'embed.messages.activation-lab:ready': 'From the iframe: the plot is ready to use.',
  'embed.messages.activation-lab:input': 'From the iframe: the reader is changing a value.',
  'embed.messages.activation-lab:change': 'From the iframe: the reader has finished a change, or the parent requested the state.',
  'embed.messages.activation-lab:error': 'From the iframe: a value is invalid, or the plot failed to load.',
  'embed.messages.activation-lab:resize': 'From the iframe: the height of its content in CSS px.',
  'embed.messages.lti.frameResize': 'The same height for Canvas and other platforms that support this message.',
  'embed.messages.h5p': 'The same height for the H5P resizer, sent after a handshake.',

  'embed.errors.title': 'Errors',
  'embed.errors.intro':
    'Errors from `lab.js` have a stable `code` and a message that names the problem and the fix. Here, `lab` is the result of `await loadLab()`.',
  'embed.errors.unknown-function': 'The catalog has no function with this id or alias.',
  'embed.errors.unknown-parameter': 'The function has no parameter of this name.',
  'embed.errors.bad-value': 'The value is outside the domain or has the wrong type.',
  'embed.errors.bad-range': 'The bounds are reversed, too close or too far apart.',
  'embed.errors.no-canvas': 'The canvas provides no 2D context.',
  'embed.errors.load-failed': 'A file is missing, or WebAssembly is blocked. The example calls the function that guards every load.',
  'embed.errors.crashed': 'The engine crashed and rejects all further calls. The example only throws the error.',

  'embed.recipes.title': 'Recipes',
  'embed.recipes.intro':
    'Snippets for each platform, with the URLs of this site. Show displays the plot of the snippet. The Share menu creates the same snippets for your own plot.',
  'embed.host.html': 'Plain HTML',
  'embed.recipes.html':
    'Paste into the body of a page that allows scripts from this site. For pages on another origin, this server must send `Access-Control-Allow-Origin`. To avoid external requests, host a copy of the folder `www`.',
  'embed.host.moodle': 'Moodle',
  'embed.recipes.moodle': 'In the editor, open Tools › Source code. If the site removes the iframe, the link remains.',
  'embed.host.canvas': 'Canvas',
  'embed.recipes.canvas': 'Paste into the HTML editor of a page. The iframe grows to its content where Canvas handles `lti.frameResize`.',
  'embed.host.jupyter': 'Jupyter Notebook, VS Code',
  'embed.recipes.jupyter':
    'Run the install command in the first line. The wheel is written to `dist/packages` by `cargo xtask dist`. Sliders and traits stay in sync. Once installed, the widget works offline.',
  'embed.host.jupyterlab': 'JupyterLab',
  'embed.recipes.jupyterlab': 'The same package and cell as in Jupyter Notebook. No extension build is needed.',
  'embed.host.marimo': 'marimo',
  'embed.recipes.marimo': 'The same package, as a UI element. Other cells can read its value.',
  'embed.host.quarto': 'Quarto',
  'embed.recipes.quarto': 'Put it on its own lines in a `.qmd` file. Formats other than HTML get the link.',
  'embed.host.myst': 'mystmd, Jupyter Book 2',
  'embed.recipes.myst':
    'Put it on its own lines in a `.md` file or a Markdown cell. The theme sets the size. Sphinx and Jupyter Book 1 lack this directive and need the mdBook snippet.',
  'embed.host.mdbook': 'mdBook, Starlight, Material for MkDocs, Jupyter Book 1',
  'embed.recipes.mdbook':
    'Put it on its own lines in a chapter, with a blank line before and after. Also works in Sphinx with MyST and in VitePress.',
  'embed.host.sphinx': 'Sphinx',
  'embed.recipes.sphinx':
    'Put it on its own lines in an `.rst` file and save the picture next to it. EPUB and PDF show the picture. PDF needs `sphinx.ext.imgconverter`. Dark pages of Furo need this style sheet, or iframes stay light.',
  'embed.host.hugo': 'Hugo',
  'embed.recipes.hugo': 'Hugo omits raw HTML from Markdown unless `unsafe` is set.',
  'embed.host.vitepress': 'VitePress: element',
  'embed.recipes.vitepress':
    'The script belongs in the configuration, because a `script` in a page becomes part of a Vue component. For pages on another origin, this server must send `Access-Control-Allow-Origin`. For an iframe use the mdBook snippet.',
  'embed.host.docusaurus': 'Docusaurus',
  'embed.recipes.docusaurus':
    'Put it on its own lines in an `.mdx` file, where `style` is an object. For `.md` files parsed as CommonMark, use the mdBook snippet.',
  'embed.host.reveal': 'reveal.js',
  'embed.recipes.reveal':
    'Put it between the other sections of `.slides`. `data-preload` is needed for `?print-pdf`. For a light deck, replace `theme=dark` with `theme=light`.',
  'embed.host.react': 'React',
  'embed.recipes.react':
    "Requires React 19 or later and the npm package, installed as for Vite. Types: `import type {} from 'activation-lab/react'`.",
  'embed.host.vue': 'Vue',
  'embed.recipes.vue': 'Uses the npm package, installed as for Vite. `isCustomElement` tells Vue that the tag is no Vue component.',
  'embed.host.vite': 'Vite',
  'embed.recipes.vite':
    'Uses the npm package, which `cargo xtask dist` writes to `dist/packages`. Exclude it from dependency pre-bundling.',
  'embed.host.stick': 'USB drive',
  'embed.recipes.stick':
    'A single file, written by `cargo xtask dist`, contains the full lab. It opens with a double click, without a server or a network. URL keys follow the file name.',
  'embed.host.csp': 'Strict Content-Security-Policy',
  'embed.recipes.csp':
    'The element needs these two directives. On another origin it also needs `Access-Control-Allow-Origin` from this server. Its styles need no directive, and it uses no iframe, `eval` or inline script. Showing a picture from `toPNG()` needs `img-src blob:`. An iframe only needs `frame-src` with this site.',
  'embed.host.sandbox': 'Sandboxed iframe',
  'embed.recipes.sandbox':
    "Works without `allow-same-origin`. The document then has an opaque origin, so its modules are cross-origin. They load if this server sends `Access-Control-Allow-Origin: *` for `www`. Otherwise the site built by `cargo xtask dist` loads one classic script. A Content-Security-Policy of this server must list its own origin, because WebKit does not match `'self'` here. Without `allow-scripts`, only the link is shown.",
  'embed.host.no-wasm': 'Without WebAssembly',
  'embed.recipes.no-wasm':
    'The content between the tags stays. Put a picture there, saved from the Share menu. A line below it gives the reason and a link. The same happens if this server sends no `Access-Control-Allow-Origin` to a page on another origin.',
};

export default { base: './', build: { rollupOptions: { input: ['index.html', 'background.html'] } } };

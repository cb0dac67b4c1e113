// The script and the tag as in Embed › Recipes › VitePress.
export default {
  title: 'A course',
  base: '/recipes/vitepress/',
  head: [['script', { type: 'module', src: `${process.env.ACTIVATION_LAB_LABORATORY}www/activation-plot.js` }]],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'activation-plot' } } },
};

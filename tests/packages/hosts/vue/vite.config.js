// Templates are compiled in the browser, which the default build of Vue leaves out.
export default { resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } } };

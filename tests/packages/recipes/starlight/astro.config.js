import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  base: '/recipes/starlight/',
  integrations: [starlight({ title: 'A course', pagefind: false })],
});

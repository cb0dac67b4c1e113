export default {
  title: 'A course',
  url: 'http://localhost',
  baseUrl: '/recipes/docusaurus/',
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, pages: false }]],
};

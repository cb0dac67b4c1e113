/** What a browser must understand: the language of the sources, in which the page says which browsers it needs. */
export const TARGET = 'es2022';

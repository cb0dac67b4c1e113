/** The files of a bundle, packed; the bundler writes it in front. */
declare const EMBEDDED: string;

/** The files of the single file, unpacked. */
declare var embeddedFiles: import('./container.js').Files;

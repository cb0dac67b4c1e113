/** The modules and names that the bundler puts into scripts that stand alone. */
declare module 'embedded-files' {
  /** The files of the script, unpacked when they are first asked for. */
  export const files: () => Promise<import('./unpack.js').Files>;
}

declare module 'packed-files' {
  /** The files of the single file, packed. */
  const packed: string;
  export default packed;
}

/** What makes texts into scripts where a server demands it; older browsers have none. */
declare var trustedTypes: { createPolicy: (name: string, rules: object) => { createScript: (text: string) => string } } | undefined;

/** The files of the single file. */
declare var embeddedFiles: Promise<import('./unpack.js').Files>;

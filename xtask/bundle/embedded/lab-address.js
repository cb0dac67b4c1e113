/** A bundle may lie anywhere: nobody knows where the laboratory's page is. @returns {string | undefined} */
export const labAddress = () => undefined;

/** Where the names of villages come from. A page has them from a file of its own: `web/build/worker-plugin.ts` puts that in this one's place. */
export const readVillageNames = async (): Promise<string> =>
  (await import('./village-names.generated.ts')).villageNames;

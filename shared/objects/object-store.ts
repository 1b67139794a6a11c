/** Where photos lie: a bucket on AWS, a folder on one machine. Names are ours: `photos/rt-bersih-bogor/ph_….jpg`. */
export type ObjectStore = {
  /** Where anyone who is given it may put exactly so many bytes, within a quarter of an hour. */
  putAddress(name: string, bytes: number, now: number): string;
  /** Where anyone who is given it may read it, for an hour. */
  getAddress(name: string, now: number): string;
  /** In bytes; nothing where there is no such object. */
  size(name: string): Promise<number | undefined>;
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, bytes: Uint8Array, contentType: string): Promise<void>;
  remove(name: string): Promise<void>;
};

/** The path under which CloudFront and the local gateway serve them: of the pages' own origin, so that nothing else need be allowed. */
export const objectsPath = '/objects/';
export const putForS = 900;
export const getForS = 3_600;

/** Nothing that could lead out of the store, or mean something in an address. */
export const isObjectName = (name: string): boolean => /^[a-z0-9_-]+(\/[A-Za-z0-9_-]+)*(\.[a-z]+)?$/.test(name);

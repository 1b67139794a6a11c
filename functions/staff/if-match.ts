import { problem } from '../http/problem.ts';

/** `If-Match: "7"`: the change is meant for this version and no other. Without the header, for whichever is there. */
export const requireVersion = (header: string | undefined, version: number | string): void => {
  const meant = meantBy(header);
  if (meant !== undefined && meant !== String(version)) throw problem('version-outdated');
};
/** The version that a change is meant for, where it says so. */
export const meantBy = (header: string | undefined): string | undefined =>
  header === undefined || header === '*' ? undefined : header.replace(/^W\//, '').replaceAll('"', '');
export const etag = (version: number | string) => ({ etag: `"${version}"` });

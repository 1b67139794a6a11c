import { problem } from '../http/problem.ts';

/** `If-Match: "7"`: the change is meant for this version and no other. Without the header, for whichever is there. */
export const requireVersion = (header: string | undefined, version: number): void => {
  if (header !== undefined && header !== '*' && header.replace(/^W\//, '').replaceAll('"', '') !== String(version))
    throw problem('version-outdated');
};
export const etag = (version: number) => ({ etag: `"${version}"` });

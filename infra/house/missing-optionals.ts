import { platformOf } from './platform-of.ts';

export type LockedPackage = {
  version?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dev?: boolean;
  optional?: boolean;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
};
export type Lock = { packages: Record<string, LockedPackage> };
export type MissingOptional = { wantedBy: string; name: string; entry: LockedPackage };

/**
 * The optional packages that locked packages name with an exact version and that have no entry of their own.
 * npm leaves an entry out when the registry cannot give the package, and `npm ci` then refuses the whole lockfile.
 */
export const missingOptionals = ({ packages }: Lock): MissingOptional[] =>
  Object.entries(packages).flatMap(([path, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => isExact(version) && !isLocked(packages, path, name))
      .map(([name, version]) => ({
        wantedBy: path || 'package.json',
        name,
        entry: { version, ...platformOf(name), ...(dev && { dev }), optional: true },
      })),
  );

const isExact = (version: string) => /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);

/** Node's own look-up: beside the package that asks, then in each folder above it. */
const isLocked = (packages: Lock['packages'], path: string, name: string): boolean => {
  if (packages[path ? `${path}/node_modules/${name}` : `node_modules/${name}`]) return true;
  if (path === '') return false;
  const parent = path.lastIndexOf('/node_modules/');
  return isLocked(packages, parent < 0 ? '' : path.slice(0, parent), name);
};

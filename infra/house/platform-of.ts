const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

type Platform = { os?: string[]; cpu: string[]; libc?: string[] };

/** Reads what a platform package is for out of its name, as in `@oxlint/binding-linux-x64-musl`. */
export const platformOf = (name: string): Platform => {
  const words = name.split(/[/-]/);
  const os = words.findLast((word) => systems.includes(word));
  const cpu = words.findLast((word) => processors.includes(word));
  if (!cpu || (!os && cpu !== 'wasm32')) throw new Error(`Which platform is ${name} for? Its name does not say.`);
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return { ...(os && { os: [os] }), cpu: [cpu], ...(libc && { libc: [libc] }) };
};

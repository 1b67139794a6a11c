/** The address of a worker that is bundled into a file of its own. */
declare module '*?worker' {
  const address: string;
  export default address;
}

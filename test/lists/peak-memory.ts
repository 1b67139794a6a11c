/**
 * The most memory this process has held since it began to watch, in MB, looked at every few milliseconds. What the
 * system itself remembers (`maxRSS`) begins with the memory of whoever started the process, and that may be more.
 */
export const watchMemory = (): (() => number) => {
  let most = process.memoryUsage.rss();
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 3);
  return () => {
    clearInterval(timer);
    look();
    return Math.round(most / 1e6);
  };
};

import type { Reporter, TestModule, Vitest } from 'vitest/node';

/** More than chance: so many tests of one run that pass only at their second try are a defect. */
const most = 2;

/** A second try is told, never hidden: each test that needed one is named with what went wrong at its first. */
export default class SecondTries implements Reporter {
  #log: Vitest['logger'] | undefined;

  onInit(vitest: Vitest): void {
    this.#log = vitest.logger;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const shaky = modules.flatMap(({ children }) => [...children.allTests()].filter((one) => one.diagnostic()?.flaky));
    for (const one of shaky) {
      const why = one.result().errors?.map(({ message }) => `\n  ${message}`) ?? [];
      this.#log?.warn(`Passed at the second try only: ${one.module.relativeModuleId} > ${one.fullName}${why.join('')}`);
    }
    if (shaky.length <= most) return;
    this.#log?.error(`${shaky.length} tests needed a second try, ${most} may.`);
    process.exitCode = 1;
  }
}

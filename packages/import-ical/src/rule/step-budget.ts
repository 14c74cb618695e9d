/** The steps that all rules of a file may take together. A step tries a day or a time. */
export class StepBudget {
  constructor(private left: number) {}

  /** @throws StepLimitError if no steps are left. */
  take(count = 1): void {
    this.left -= count;
    if (this.left < 0) throw new StepLimitError();
  }
}

/** The rules of a file need more steps than a file may take. */
export class StepLimitError extends Error {}

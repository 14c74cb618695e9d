/** A reload starts when nothing has changed for this time: a program that saves a file writes several times. */
const DEBOUNCE_MS = 200;

/** Reloads after changes, one reload at a time. A reload that fails does not stop later ones. */
export class DebouncedReload {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly reload: () => Promise<void>,
    private readonly onError: (error: Error) => void,
  ) {}

  schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.running = this.running.then(() => this.reload()).catch(this.onError);
    }, DEBOUNCE_MS);
  }

  /** Starts no more reloads, and resolves when the running one has ended. */
  stop(): Promise<void> {
    clearTimeout(this.timer);
    return this.running;
  }
}

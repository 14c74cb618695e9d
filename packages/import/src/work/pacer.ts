/** Milliseconds of work after which other tasks of the page or server run. */
const MAX_WORK = 20;

/** Lets other tasks run at times, and stops the work if it is cancelled. */
export class Pacer {
  private since = now();

  /**
   * @param signal cancels the work.
   * @param onPause called before each pause.
   */
  constructor(
    private readonly signal: AbortSignal | undefined,
    private readonly onPause?: () => void,
  ) {}

  /**
   * To be called after each step of the work, and awaited where it gives a promise.
   *
   * @throws the reason of the signal, if it is aborted.
   */
  readonly pause = (): Promise<void> | undefined => {
    return now() - this.since < MAX_WORK ? undefined : this.pauseNow();
  };

  /** Lets other tasks run now. */
  async pauseNow(): Promise<void> {
    this.onPause?.();
    await otherTasks();
    this.signal?.throwIfAborted();
    this.since = now();
  }
}

const now = (): number => performance.now();

/** Resolves after the tasks that wait. A timer would wait for 4 ms in browsers. */
function otherTasks(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

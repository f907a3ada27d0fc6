import type { WaitProgress } from './progress.ts';

/** The change that was waited for failed, or was not finished in time. */
export class WaitError extends Error {
  override readonly name = 'WaitError';
  /** `failed`: the service says so; `limit`: it may still finish. */
  readonly reason: 'failed' | 'limit';
  /** The report of the last look, if there was one. */
  readonly progress: WaitProgress | undefined;

  constructor(what: string, reason: 'failed' | 'limit', progress: WaitProgress | undefined, limit: number) {
    const seen = progress?.message ?? 'nothing was seen';
    super(reason === 'failed' ? `${what}: ${seen}` : `${what}: not finished within ${limit} ms: ${seen}`);
    this.reason = reason;
    this.progress = progress;
  }
}

/** Whether a change that was waited for failed, or took too long. */
export function isWaitError(error: unknown): error is WaitError {
  return error instanceof WaitError;
}

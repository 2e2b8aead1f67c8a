import { Presets, SingleBar } from 'cli-progress';

/** How far a long command has come. */
export interface Progress {
  advance(count: number): void;
  stop(): void;
}

/** Short commands stay quiet. */
const PATIENCE_MILLISECONDS = 2000;

/**
 * Shows how far a command has come, on standard error, when a person watches and it takes longer than two
 * seconds. Without a total (standard input) it shows the count alone.
 */
export function startProgress(label: string, totalBytes?: number): Progress {
  if (!process.stderr.isTTY) return { advance: () => {}, stop: () => {} };
  const started = Date.now();
  let done = 0;
  let bar: SingleBar | undefined;
  return {
    advance: (count) => {
      done += count;
      if (bar) bar.update(done);
      else if (Date.now() - started > PATIENCE_MILLISECONDS) bar = draw(label, totalBytes, done);
    },
    stop: () => bar?.stop(),
  };
}

function draw(label: string, totalBytes: number | undefined, done: number): SingleBar {
  const format = totalBytes ? `${label} {bar} {percentage}% {eta_formatted}` : `${label} {value} bytes`;
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(totalBytes ?? done, done);
  return bar;
}

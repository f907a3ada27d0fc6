/** All report formats. */
import type { Verdict } from '../finding.ts';
import { github } from './github.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { RenderOptions } from './options.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export type { RenderOptions } from './options.ts';

const renderers = { text, json, markdown, github, sarif, junit } as const;
/** A report format. */
export type Format = keyof typeof renderers;
/** All report formats. */
export const formats = Object.keys(renderers) as Format[];

/** Renders a verdict: for people, programs, pull requests, annotations, code scanning or test reports. */
export function render(verdict: Verdict, format: Format, options: RenderOptions = {}): string {
  return renderers[format](verdict, options);
}

function json({ bump, changes }: Verdict): string {
  return JSON.stringify(
    { bump, changes },
    (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    2,
  );
}

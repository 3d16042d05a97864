import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Bench } from 'tinybench';
import type { Contest } from '../contest.ts';
import { requireAlike } from '../measure.ts';
import { sdk } from '../names.ts';
import type { Section } from '../results.ts';

/** A filter object made into Xero's text, beside the text put together by hand. */
export async function filters({ folder, quick }: Contest): Promise<Section> {
  const { resolve } = createRequire(join(folder, 'package.json'));
  const { compileWhere }: typeof import('@acme/xero-accounting') = await import(
    pathToFileURL(resolve('@acme/xero-accounting')).href
  );
  let call = 0;
  const contestants = {
    [byHand]: (name: string) =>
      `Status=="AUTHORISED" AND Date>=DateTime(2026,01,01) AND Date<DateTime(2026,02,01) AND Contact.Name.StartsWith("${name}")`,
    [sdk]: (name: string) =>
      compileWhere('Invoice', {
        Status: 'AUTHORISED',
        Date: { gte: '2026-01-01', lt: '2026-02-01' },
        Contact: { Name: { startsWith: name } },
      }),
  };
  const bench = new Bench({ time: quick ? 20 : 1000, retainSamples: true, throws: true });
  const first = contestants[byHand]?.('Acme');
  for (const [name, compile] of Object.entries(contestants)) {
    requireAlike(name, compile('Acme') ?? '', first);
    bench.add(name, () => compile(`Acme ${call++ % 100}`));
  }
  await bench.run();
  return {
    title: 'Compile a filter',
    about:
      'Four conditions, as a list does it before it is sent; run by tinybench. By hand nothing is ' +
      'checked and nothing is escaped. xero-node takes the text.',
    comparisons: [
      {
        of: 'time a filter',
        unit: 'µs',
        rows: bench.tasks.map(({ name, result }) => ({
          name,
          side: name === sdk ? 'ours' : 'peer',
          samples: samplesOf(result).map((milliseconds) => milliseconds * 1000),
        })),
      },
    ],
  };
}

const byHand = 'text by hand';

/** tinybench's samples, or the error that it kept instead. */
function samplesOf(result: Bench['tasks'][number]['result']): readonly number[] {
  if ('latency' in result) return result.latency.samples ?? [];
  throw new Error(`A filter was not measured: ${result.state}.`);
}

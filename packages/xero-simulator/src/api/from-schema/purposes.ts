import { notFound } from '../errors/gateway.ts';
import type { ApiAnswer, JsonValue } from '../handler.ts';
import { askedFor } from './asked-for.ts';
import type { Plain } from './conform.ts';
import { actionEffects } from './effects.ts';
import { enveloped, type PageFacts } from './envelope.ts';
import { add, change, changeSingle, keep, recordAt, recordsAt, singleAt } from './kept-records.ts';
import { pageOf, partOf } from './page.ts';
import { lastOf, parentOf } from './paths.ts';
import type { Purpose } from './purpose.ts';
import { madeUp, written } from './records.ts';
import { sentRecords, type Work } from './work.ts';

/** What is answered for each purpose of an operation, and kept. */
export const purposes: Readonly<Record<Purpose, (work: Work) => ApiAnswer>> = {
  list: (work) => {
    const all = [...recordsAt(work, work.path).values()];
    const records = askedFor(work, all);
    const page = pageOf(work, records.length);
    return given(work, partOf(records, page), page);
  },
  get: (work) => {
    const record = recordAt(work);
    return record ? given(work, [record]) : notFound;
  },
  view: (work) => given(work, [singleAt(work)]),
  create: (work) =>
    given(
      work,
      sentRecords(work).map((sent) => add(work, sent)),
    ),
  update: (work) => {
    const current = recordAt(work);
    if (!current) return notFound;
    const [sent = {}] = sentRecords(work);
    return given(work, [change(work, current, sent)]);
  },
  delete: (work) => {
    const collection = parentOf(work.path);
    const id = lastOf(work.path);
    const current = recordsAt(work, collection).get(id);
    if (!current) return notFound;
    keep(work, collection, id, undefined);
    return given(work, [current]);
  },
  clear: (work) => {
    const records = recordsAt(work, work.path);
    const all = [...records.values()];
    records.clear();
    return given(work, all);
  },
  set: (work) => {
    const [sent = {}] = sentRecords(work);
    return given(work, [changeSingle(work, sent)]);
  },
  action: (work) => {
    const recordPath = parentOf(work.path);
    const collection = parentOf(recordPath);
    const id = lastOf(recordPath);
    const current = recordsAt(work, collection).get(id);
    if (!current) return notFound;
    const record = { ...current, ...actionEffects[work.operation.operationId] };
    keep(work, collection, id, record);
    return given(work, [record]);
  },
  echo: (work) => {
    const { request, shape } = work;
    if (!shape) return given(work, []);
    const sent = sentRecords(work);
    const echoed = (sent.length === 0 ? [{}] : sent).map((one) =>
      written(request, shape, madeUp(request, shape), one),
    );
    return given(work, echoed);
  },
};

/** The success of an operation, with its records. */
function given(work: Work, records: readonly Plain[], page?: PageFacts): ApiAnswer {
  const { request, schemas, route, shape } = work;
  const { answer, status } = route;
  if (answer.kind === 'empty') return { status };
  if (answer.kind === 'binary') {
    const headers = { 'content-type': answer.mediaType };
    return { status, headers, body: new TextEncoder().encode('A file of the simulator.') };
  }
  const [first = shape ? madeUp(request, shape) : {}] = records;
  const value: JsonValue = answer.array ? records : first;
  return { status, body: enveloped(request, schemas, answer, value, page) };
}

import { createLimiter } from '../../src/index.ts';
import { libraryClient } from './library.ts';

// Iterates a million rows and prints how much memory is in use on the way.

const pageSize = 1_000;
const pageCount = 1_000;
const itemCount = pageSize * pageCount;

function pageText(page: number): string {
  const rows: string[] = [];
  for (let number = (page - 1) * pageSize; number < page * pageSize; number += 1) {
    const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
    rows.push(`{"MemberID":"${id}","Number":${number},"Name":"Member ${number}"}`);
  }
  const pagination = JSON.stringify({ page, pageSize, pageCount, itemCount });
  return `{"pagination":${pagination},"Members":[${rows.join()}]}`;
}

const { members } = libraryClient({
  limiter: createLimiter({ perMinute: pageCount }),
  fetch: async (input) => {
    const page = Number(new URL(String(input)).searchParams.get('page'));
    return new Response(pageText(page), { headers: { 'content-type': 'application/json' } });
  },
});

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

let rows = 0;
let sum = 0;
const heap: number[] = [];
for await (const { Number: number } of members.list({ pageSize })) {
  rows += 1;
  sum += Number(number);
  if (rows === itemCount / 10 || rows === itemCount) heap.push(heapUsed());
}
process.stdout.write(JSON.stringify({ rows, sum, heap, gc: typeof globalThis.gc }));

import { describe, expect, test } from 'vitest';
import { binaryBodies } from '../../src/normalise/binary-bodies.ts';
import { dropTransport } from '../../src/normalise/drop-transport.ts';
import { operationOf, propertyOf, resolved } from '../support/fixture.ts';

describe('dropTransport', () => {
  const document = dropTransport(resolved('transport-headers'));
  const upload = operationOf(document, 'createLoafAttachmentByFileName');

  test('takes away the headers that no caller chooses', () => {
    expect(upload.parameters?.map((parameter) => `${parameter.in} ${parameter.name}`)).toEqual([
      'path LoafID',
      'path FileName',
      'header If-Modified-Since',
      'query Idempotency-Key',
    ]);
  });

  test('remembers that a tenant is wanted', () => {
    expect(upload['x-tenanted']).toBe(true);
    expect(operationOf(dropTransport(resolved('paging')), 'unpaged')['x-tenanted']).toBe(false);
  });

  test('does not ask how a header is spelled', () => {
    const spelled = resolved('transport-headers');
    const parameters = operationOf(spelled, 'createLoafAttachmentByFileName').parameters ?? [];
    for (const parameter of parameters) parameter.name = parameter.name.toUpperCase();
    const [, , ...rest] =
      operationOf(dropTransport(spelled), 'createLoafAttachmentByFileName').parameters ?? [];
    expect(rest.map((parameter) => parameter.name)).toEqual([
      'IF-MODIFIED-SINCE',
      'IDEMPOTENCY-KEY',
    ]);
  });
});

describe('binaryBodies', () => {
  const document = binaryBodies(resolved('byte-bodies'));

  test('a raw body that claims to be base64 is binary', () => {
    const content = operationOf(document, 'uploadCover').requestBody?.content;
    expect(content?.['application/octet-stream']?.schema).toEqual({
      type: 'string',
      format: 'binary',
    });
  });

  test('so is the part of a form, and no other of its fields', () => {
    expect(propertyOf(document, 'CoverForm', 'body')).toEqual({ type: 'string', format: 'binary' });
    expect(propertyOf(document, 'CoverForm', 'name')).toEqual({ type: 'string' });
  });

  test('a property elsewhere that is base64 stays so', () => {
    expect(propertyOf(document, 'Stamp', 'seal')).toEqual({ type: 'string', format: 'byte' });
  });
});

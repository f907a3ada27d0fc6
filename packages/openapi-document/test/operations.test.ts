import { everyOperation, operationsOf } from 'openapi-document';
import { describe, expect, it } from 'vitest';

const document = {
  paths: {
    '/cups': {
      summary: 'no operation',
      parameters: [
        { name: 'color', in: 'query', description: 'of the path' },
        { $ref: '#/components/parameters/Tenant' },
      ],
      post: {
        operationId: 'addCup',
        parameters: [{ name: 'color', in: 'query' }],
        callbacks: { painted: { $ref: '#/components/callbacks/Painted' } },
      },
      get: {},
      additionalOperations: { PAINT: { operationId: 'paintCup' } },
    },
    '/shared': { $ref: '#/components/pathItems/Shared' },
    'x-note': { get: {} },
  },
  webhooks: { broken: { post: { operationId: 'onBroken' } } },
  components: {
    parameters: { Tenant: { name: 'tenant', in: 'header' } },
    pathItems: { Shared: { delete: { operationId: 'deleteShared' } } },
    callbacks: { Painted: { '{$request.body#/url}': { put: { operationId: 'onPainted' } } } },
  },
};

describe('operationsOf', () => {
  const operations = operationsOf(document);

  it('lists what a client can call, in the order of the document', () => {
    expect(operations.map(({ id, method, path, pointer }) => [id, method, path, pointer])).toEqual([
      ['addCup', 'post', '/cups', '#/paths/~1cups/post'],
      ['GET /cups', 'get', '/cups', '#/paths/~1cups/get'],
      ['paintCup', 'PAINT', '/cups', '#/paths/~1cups/additionalOperations/PAINT'],
      ['deleteShared', 'delete', '/shared', '#/components/pathItems/Shared/delete'],
    ]);
  });

  it('gives the parameters of the path item, but for those that the operation replaces', () => {
    expect(operations[0]?.parameters).toEqual([
      { node: { name: 'color', in: 'query' }, pointer: '#/paths/~1cups/post/parameters/0' },
      { node: { name: 'tenant', in: 'header' }, pointer: '#/components/parameters/Tenant' },
    ]);
    expect(operations[1]?.parameters[0]).toEqual({
      node: { name: 'color', in: 'query', description: 'of the path' },
      pointer: '#/paths/~1cups/parameters/0',
    });
  });

  it('lists the operations of every method', () => {
    const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
    const item = Object.fromEntries([...methods, 'summary', 'parameters', 'GET', ''].map((name) => [name, {}]));
    expect(operationsOf({ paths: { '/a': item } }).map(({ method }) => method)).toEqual(methods);
  });

  it('lists nothing of an empty document', () => {
    expect(operationsOf({})).toEqual([]);
  });
});

describe('everyOperation', () => {
  it('adds those of webhooks and callbacks', () => {
    expect(everyOperation(document).map(({ id, kind, path }) => [id, kind, path])).toEqual([
      ['addCup', 'path', '/cups'],
      ['onPainted', 'callback', '{$request.body#/url}'],
      ['GET /cups', 'path', '/cups'],
      ['paintCup', 'path', '/cups'],
      ['deleteShared', 'path', '/shared'],
      ['onBroken', 'webhook', 'broken'],
    ]);
  });

  it('points to callbacks where they stand', () => {
    const put = { operationId: 'onDone' };
    const inline = { paths: { '/a': { post: { callbacks: { 'done/now': { '{$url}/b': { put } } } } } } };
    expect(everyOperation(inline).at(-1)).toMatchObject({
      id: 'onDone',
      pointer: '#/paths/~1a/post/callbacks/done~1now/{$url}~1b/put',
    });
  });

  it('ends where callbacks lead back to themselves', () => {
    const circle = {
      paths: { '/a': { post: { operationId: 'a', callbacks: { again: { $ref: '#/components/callbacks/Again' } } } } },
      components: {
        callbacks: {
          Again: { x: { post: { operationId: 'b', callbacks: { again: { $ref: '#/components/callbacks/Again' } } } } },
        },
      },
    };
    expect(everyOperation(circle).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

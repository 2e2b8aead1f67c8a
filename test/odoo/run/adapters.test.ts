/** What goes over the line to Odoo, and what comes back. */
import { describe, expect, it } from 'vitest';
import { planOf, SAMPLES, type Sample } from '../../../examples/small-plant/samples.js';
import { json2Call } from '../../../src/odoo/run/json-2.js';
import { jsonRpcCall } from '../../../src/odoo/run/json-rpc.js';
import { runPlan } from '../../../src/odoo/run/run-plan.js';
import { type ExecuteKw, xmlRpcCall } from '../../../src/odoo/run/xml-rpc.js';
import { fakeOdoo } from '../fake/fake-odoo.js';
import { seedPlant } from '../fake/plant.js';

interface Sent {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: Record<string, unknown>;
}

/** A line that writes down what is sent and answers from a list. */
function line(...replies: readonly (readonly [status: number, body: string])[]) {
  const sent: Sent[] = [];
  const answers = [...replies];
  const fetching = (async (url: string, init: { headers: Record<string, string>; body: string }) => {
    sent.push({ url, headers: init.headers, body: JSON.parse(init.body) });
    const [status, body] = answers.shift() ?? [500, ''];
    return new Response(body, { status });
  }) as unknown as typeof fetch;
  return { sent, fetch: fetching };
}

const ACCESS = { url: 'https://odoo.example', database: 'plant', user: 'mes', password: 'secret' };
const result = (value: unknown): [number, string] => [
  200,
  JSON.stringify({ jsonrpc: '2.0', id: 1, result: value }),
];
const rejection = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );

describe('over JSON-RPC', () => {
  it('one asks who one is, then calls by position', async () => {
    const { sent, fetch } = line(result(2), result([{ id: 7 }]));
    const call = await jsonRpcCall({ ...ACCESS, fetch });
    expect(await call('stock.lot', 'search_read', [], { domain: [] })).toEqual([{ id: 7 }]);
    expect(sent.map((it) => it.url)).toEqual(Array(2).fill('https://odoo.example/jsonrpc'));
    expect(sent[1]?.body.params).toEqual({
      service: 'object',
      method: 'execute_kw',
      args: ['plant', 2, 'secret', 'stock.lot', 'search_read', [], { domain: [] }],
    });
  });

  it('a wrong password is answered by false and told as configuration', async () => {
    const { fetch } = line(result(false));
    expect(await rejection(jsonRpcCall({ ...ACCESS, fetch }))).toMatchObject({
      trouble: { kind: 'configuration-error' },
    });
  });

  it('a missing result is success, an error is its name', async () => {
    const data = { name: 'odoo.exceptions.UserError', message: 'No.', debug: 'Traceback' };
    const { fetch } = line(
      result(2),
      [200, '{"jsonrpc":"2.0","id":1}'],
      [200, JSON.stringify({ jsonrpc: '2.0', error: { code: 200, data } })],
    );
    const call = await jsonRpcCall({ ...ACCESS, fetch });
    expect(await call('mrp.workorder', 'button_start', [[1]], {})).toBeNull();
    const thrown = await rejection(call('mrp.workorder', 'button_start', [[1]], {}));
    expect(thrown).toMatchObject({ trouble: { kind: 'business-error', name: data.name, message: 'No.' } });
    expect(JSON.stringify(thrown)).not.toContain('Traceback');
  });
});

describe('over JSON-2', () => {
  const KEY = { url: 'https://odoo.example', database: 'plant', apiKey: 'abc' };

  it('every argument goes by its name, the key as bearer', async () => {
    const { sent, fetch } = line([200, 'true'], [200, '[26]'], [200, 'null']);
    const call = json2Call({ ...KEY, fetch });
    expect(await call('mrp.production', 'write', [[5], { qty_producing: 6 }], {})).toBe(true);
    expect(await call('ir.model.data', 'create', [{ name: 'k1_1' }], {})).toBe(26);
    expect(await call('mrp.workorder', 'button_start', [[1]], { context: { tz: 'UTC' } })).toBeNull();
    expect(sent.map((it) => it.url)).toEqual([
      'https://odoo.example/json/2/mrp.production/write',
      'https://odoo.example/json/2/ir.model.data/create',
      'https://odoo.example/json/2/mrp.workorder/button_start',
    ]);
    expect(sent.map((it) => it.body)).toEqual([
      { ids: [5], vals: { qty_producing: 6 } },
      { vals_list: { name: 'k1_1' } },
      { ids: [1], context: { tz: 'UTC' } },
    ]);
    expect(sent[0]?.headers).toMatchObject({ authorization: 'bearer abc', 'x-odoo-database': 'plant' });
  });

  it('a page instead of an answer is told as configuration', async () => {
    const { fetch } = line([404, '<!doctype html>']);
    const call = json2Call({ ...KEY, fetch });
    expect(await rejection(call('x', 'y', [], {}))).toMatchObject({
      trouble: { kind: 'configuration-error', status: 404 },
    });
  });

  it('every plan of 19 finds a name for every argument', async () => {
    for (const sample of SAMPLES as readonly Sample[]) {
      const odoo = fakeOdoo('19.0', seedPlant);
      const bodies: object[] = [];
      const fetching = (async (url: string, { body }: { body: string }) => {
        const [model = '', method = ''] = url.split('/').slice(-2);
        const { ids, vals, vals_list: made, ...kwargs } = JSON.parse(body);
        bodies.push(JSON.parse(body));
        const args = [ids, vals, made].filter((it) => it !== undefined);
        return Response.json(await odoo.call(model, method, args, kwargs));
      }) as unknown as typeof fetch;
      const call = json2Call({ ...KEY, fetch: fetching });
      for (const it of [...sample.before, sample]) {
        expect(await runPlan(planOf(it, '19.0'), call)).toMatchObject({ outcome: 'posted' });
      }
      expect(bodies.flatMap((it) => Object.keys(it))).not.toContain('undefined');
    }
  });
});

describe('over XML-RPC', () => {
  /** As the clients reject: the traceback is the text of the fault. */
  const fault = (last: string) =>
    Object.assign(new Error('XML-RPC fault'), {
      faultCode: 1,
      faultString: `Traceback (most recent call last):\n  File "x.py", line 1\n${last}\n`,
    });
  const NONE = 'TypeError: cannot marshal None unless allow_none is enabled';

  it('arguments go as one list of two', async () => {
    const sent: unknown[] = [];
    const call = xmlRpcCall(async (...asked) => sent.push(asked));
    await call('stock.lot', 'search_read', [], { domain: [] });
    expect(sent).toEqual([['stock.lot', 'search_read', [[], { domain: [] }]]]);
  });

  it('a fault that there is no value is success, any other fault is none', async () => {
    const refusal = fault('odoo.exceptions.UserError: cannot be done');
    const told = fault(`odoo.exceptions.UserError: ${NONE}, says the note\nand goes on`);
    expect(await xmlRpcCall(() => Promise.reject(fault(NONE)))('a.b', 'c', [], {})).toBeNull();
    for (const thrown of [refusal, told])
      expect(await rejection(xmlRpcCall(() => Promise.reject(thrown))('a.b', 'c', [], {}))).toBe(thrown);
  });

  it.each(['16.0', '17.0', '18.0', '19.0'] as const)('every plan of %s is posted', async (version) => {
    for (const sample of SAMPLES as readonly Sample[]) {
      const odoo = fakeOdoo(version, seedPlant);
      const executeKw: ExecuteKw = async (model, method, [args, kwargs]) => {
        const value = await odoo.call(model, method, args, kwargs);
        if (value === null) throw fault(NONE);
        return value;
      };
      for (const it of [...sample.before, sample])
        expect(await runPlan(planOf(it, version), xmlRpcCall(executeKw))).toMatchObject({
          outcome: 'posted',
        });
    }
  });
});

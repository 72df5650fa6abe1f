// How a client under test is pointed at failures: here node-ws is the client.
'use strict';

const assert = require('node:assert');
const { test, before, after, beforeEach } = require('node:test');
const WebSocket = require('ws');
const { Mock } = require('./mock.js');

let mock;
before(async () => { mock = await Mock.start(); });
after(async () => { await mock.stop(); });
beforeEach(async () => {
  await mock.control('PUT', 'rules', { rules: [] });
  await mock.control('POST', 'reset');
});

/** One connection: sends "hello" once open; resolves with the first message, the close code or the refusal's status. */
const attempt = (url) => new Promise((resolve) => {
  const socket = new WebSocket(url);
  socket.on('open', () => socket.send('hello'));
  socket.on('message', (data) => { resolve(String(data)); socket.close(); });
  socket.on('unexpected-response', (request, response) => { resolve(response.statusCode); request.destroy(); });
  socket.on('error', () => {});
  socket.on('close', (code, reason) => resolve(reason.length ? `${code} ${reason}` : code));
});

test('backs off until the server is back', async () => {
  const url = mock.url + '/sequence/reject-503,reject-503,echo';
  assert.deepStrictEqual([await attempt(url), await attempt(url), await attempt(url)], [503, 503, 'hello']);
});

test('takes a fresh token after 4401', async () => {
  await mock.control('PUT', 'rules', { rules: [
    { match: { path: '/orders', nth: 1 }, action: '/close/4401?reason=expired' },
    { match: { path: '/orders' }, action: '/echo' },
  ] });
  assert.strictEqual(await attempt(mock.url + '/orders'), '4401 expired');
  assert.strictEqual(await attempt(mock.url + '/orders'), 'hello');
  assert.deepStrictEqual((await mock.control('GET', 'rules')).hits, [1, 1]);
});

test('a drop is 1006', async () => {
  assert.strictEqual(await attempt(mock.url + '/drop'), 1006);
});

test('the test itself resets the connection', async () => {
  const ended = attempt(mock.url + '/sink');
  assert.ok((await mock.control('GET', 'wait?connections=1&timeout=5s')).reached);
  const live = (await mock.control('GET', 'connections')).connections.find((connection) => connection.state !== 'ended');
  assert.ok((await mock.control('POST', `connections/${live.id}/reset`)).done);
  assert.strictEqual(await ended, 1006);
});

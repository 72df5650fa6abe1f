#include "mock/page_script.h"

namespace mock {

const std::string_view tryItScript = R"(
'use strict';
(() => {
  const $ = (id) => document.getElementById(id);
  const address = document.querySelector('main').dataset.address;
  const events = window.wiretaleEvents = [];
  window.wiretaleDone = false;
  let socket = null;
  let began = 0;

  const note = (type, fields) => {
    const event = { type, t: Math.round((performance.now() - began) * 1000) / 1000, ...fields };
    events.push(event);
    const item = document.createElement('li');
    for (const [name, value] of Object.entries(event)) item.dataset[name.toLowerCase()] = String(value);
    const shown = Object.entries(fields).map(([name, value]) => ' ' + name + ' ' + JSON.stringify(value)).join(',');
    item.textContent = event.t.toFixed(1) + ' ms  ' + type + shown;
    $('events').append(item);
  };

  const sizeOf = (data) => typeof data === 'string' ? new TextEncoder().encode(data).length : data.size;

  const open = () => {
    events.length = 0;
    window.wiretaleDone = false;
    $('events').replaceChildren();
    began = performance.now();
    const base = (location.protocol === 'https:' ? 'wss://' : 'ws://') + location.host;
    const subprotocols = $('subprotocols').value.split(',').map((word) => word.trim()).filter((word) => word);
    try {
      socket = new WebSocket(base + address, subprotocols);
    } catch (error) {
      note('throw', { name: error.name });
      window.wiretaleDone = true;
      return;
    }
    window.wiretaleSocket = socket;
    socket.addEventListener('open', () => note('open', { protocol: socket.protocol, extensions: socket.extensions }));
    socket.addEventListener('message', (event) => note('message', {
      kind: typeof event.data === 'string' ? 'text' : 'binary', size: sizeOf(event.data),
      data: typeof event.data === 'string' ? event.data.slice(0, 200) : '' }));
    socket.addEventListener('error', () => note('error', {}));
    socket.addEventListener('close', (event) => {
      note('close', { code: event.code, reason: event.reason, wasClean: event.wasClean });
      window.wiretaleDone = true;
    });
  };

  $('try').addEventListener('click', open);
  $('send').addEventListener('click', () => socket && socket.readyState === 1 && socket.send($('text').value));
  $('close').addEventListener('click', () => socket && socket.close());
  for (const button of document.querySelectorAll('button.copy'))
    button.addEventListener('click', () => {
      const text = button.parentElement.querySelector('pre').textContent;
      if (navigator.clipboard) navigator.clipboard.writeText(text);
      getSelection().selectAllChildren(button.parentElement.querySelector('pre'));
    });
  if (location.hash === '#try') open();
})();
)";

const std::string_view searchScript = R"(
'use strict';
(() => {
  const field = document.getElementById('search');
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/);
    for (const row of document.querySelectorAll('tr[data-words]'))
      row.hidden = !words.every((word) => row.dataset.words.includes(word));
    for (const group of document.querySelectorAll('section'))
      group.hidden = !group.querySelector('tr[data-words]:not([hidden])');
  });
})();
)";

} // namespace mock

// Starts the real mock server for a test file: `wiretale-cli serve --control` on a port of its own.
'use strict';

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const http = require('node:http');

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

class Mock {
  static async start() {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wiretale-'));
    const portFile = path.join(folder, 'port');
    const args = ['serve', '--listen', '127.0.0.1:0', '--port-file', portFile, '--control'];
    const mock = new Mock();
    mock.folder = folder;
    mock.log = '';
    mock.process = spawn(process.env.WIRETALE_CLI || 'wiretale-cli', args);
    mock.process.stdout.on('data', (data) => { mock.log += data; });
    mock.process.stderr.on('data', (data) => { mock.log += data; });
    for (let i = 0; i < 200; ++i) {
      const port = fs.existsSync(portFile) ? fs.readFileSync(portFile, 'utf8').trim() : '';
      const token = /\b[0-9a-f]{32}\b/.exec(mock.log);
      if (port && token) {
        mock.url = 'ws://127.0.0.1:' + port;
        mock.token = token[0];
        return mock;
      }
      await pause(50);
    }
    throw new Error('the mock server did not start: ' + mock.log);
  }

  async stop() {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await ended;
    fs.rmSync(this.folder, { recursive: true });
  }

  control(method, what, body) {
    return new Promise((resolve, reject) => {
      const request = http.request(this.url.replace('ws:', 'http:') + '/control/' + what, {
        method, headers: { Authorization: 'Bearer ' + this.token },
      }, (answer) => {
        let text = '';
        answer.on('data', (data) => { text += data; });
        answer.on('end', () => resolve(JSON.parse(text)));
      });
      request.on('error', reject);
      request.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }
}

module.exports = { Mock, pause };

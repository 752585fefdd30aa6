// What a window manager does and WebDriver does not: the close button. Speaks as much X11 as that takes.
import { readFile } from 'node:fs/promises';
import net from 'node:net';

/** Asks the window with that word in its title to close. */
export async function closeWindow(word) {
  const display = /:(\d+)/.exec(process.env.DISPLAY ?? '')?.[1];
  const server = new Server(net.connect(`/tmp/.X11-unix/X${display}`));
  try {
    const root = await server.greet(await cookie(display));
    const [protocols, goodbye, name] = await Promise.all(
      ['WM_PROTOCOLS', 'WM_DELETE_WINDOW', 'WM_NAME'].map((atom) => server.atom(atom)),
    );
    for (const window of await server.children(root)) {
      if (!(await server.property(window, name)).toString().includes(word)) continue;
      const known = await server.property(window, protocols);
      for (let at = 0; at < known.length; at += 4)
        if (known.readUInt32LE(at) === goodbye) return await server.tell(window, protocols, goodbye);
    }
    throw new Error(`no window called ${word} can be closed`);
  } finally {
    server.end();
  }
}

/** The display's key, when it has one. */
async function cookie(display) {
  const file = await readFile(process.env.XAUTHORITY ?? '/nonexistent').catch(() => Buffer.alloc(0));
  let at = 0;
  const field = () => {
    const length = file.readUInt16BE(at);
    at += 2 + length;
    return file.subarray(at - length, at);
  };
  while (at < file.length) {
    at += 2;
    field();
    const [number, name, key] = [field(), field(), field()];
    if (number.toString() === display && name.toString() === 'MIT-MAGIC-COOKIE-1') return key;
  }
  return Buffer.alloc(0);
}

class Server {
  #socket;
  #bytes = Buffer.alloc(0);
  #waiting = null;
  #turn = Promise.resolve();

  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (more) => {
      this.#bytes = Buffer.concat([this.#bytes, more]);
      this.#waiting?.();
    });
  }

  async greet(key) {
    const name = key.length > 0 ? Buffer.from('MIT-MAGIC-COOKIE-1') : Buffer.alloc(0);
    const head = Buffer.from([0x6c, 0, 11, 0, 0, 0, name.length, 0, key.length, 0, 0, 0]);
    this.#socket.write(Buffer.concat([head, padded(name), padded(key)]));
    const start = await this.#take(8);
    const rest = await this.#take(start.readUInt16LE(6) * 4);
    if (start[0] !== 1) throw new Error('the display refuses');
    return rest.readUInt32LE(32 + Math.ceil(rest.readUInt16LE(16) / 4) * 4 + rest[21] * 8);
  }

  async atom(name) {
    const body = Buffer.alloc(4);
    body.writeUInt16LE(name.length, 0);
    return (await this.#ask(16, 0, Buffer.concat([body, padded(Buffer.from(name))]))).readUInt32LE(8);
  }

  async children(window) {
    const reply = await this.#ask(15, 0, words(window));
    return Array.from({ length: reply.readUInt16LE(16) }, (_, i) => reply.readUInt32LE(32 + 4 * i));
  }

  async property(window, atom) {
    const reply = await this.#ask(20, 0, words(window, atom, 0, 0, 1024));
    return reply.subarray(32, 32 + reply.readUInt32LE(16) * (reply[1] / 8));
  }

  /** A client message, and a question after it, whose answer tells that the message has arrived. */
  async tell(window, type, word) {
    const event = Buffer.concat([Buffer.from([33, 32, 0, 0]), words(window, type, word, 0, 0, 0, 0)]);
    this.#socket.write(request(25, 0, Buffer.concat([words(window, 0), event])));
    await this.atom('WM_NAME');
  }

  end() {
    this.#socket.destroy();
  }

  #ask(code, detail, body) {
    this.#turn = this.#turn.then(async () => {
      this.#socket.write(request(code, detail, body));
      const head = await this.#take(32);
      if (head[0] !== 1) throw new Error(`the display answers with error ${head[1]}`);
      return Buffer.concat([head, await this.#take(head.readUInt32LE(4) * 4)]);
    });
    return this.#turn;
  }

  async #take(count) {
    while (this.#bytes.length < count) await new Promise((more) => (this.#waiting = more));
    const taken = this.#bytes.subarray(0, count);
    this.#bytes = this.#bytes.subarray(count);
    return taken;
  }
}

function request(code, detail, body) {
  const head = Buffer.from([code, detail, 0, 0]);
  head.writeUInt16LE(1 + body.length / 4, 2);
  return Buffer.concat([head, body]);
}

function padded(bytes) {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function words(...numbers) {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, i) => bytes.writeUInt32LE(number, i * 4));
  return bytes;
}

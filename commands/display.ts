import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

export type Display = {
  /** The value of `DISPLAY` for programs to appear on it. */
  name: string;
  /** Presses keys and moves the pointer; takes xdotool's arguments. */
  input: (...words: string[]) => void;
  /** What's on it once nothing moves any more, as a PNG. It waits for that for five seconds at most. */
  picture: () => Promise<Buffer>;
  close: () => void;
};

/** Opens a virtual display (Xvfb), where real keys can be pressed. */
export async function openDisplay(width: number, height: number): Promise<Display> {
  const folder = mkdtempSync(join(tmpdir(), 'card-display-'));
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-fbdir', folder],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
    server.once('error', reject);
    server.once('exit', () => {
      reject(new Error('Xvfb exited before it opened a display.'));
    });
  });
  const name = `:${number}`;
  return {
    name,
    input: (...words) => {
      spawnSync('xdotool', words, { env: { ...process.env, DISPLAY: name } });
    },
    picture: async () => {
      const look = () => readFileSync(join(folder, 'Xvfb_screen0'));
      let seen = look();
      for (let tries = 0; tries < 25; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        const now = look();
        if (now.equals(seen)) break;
        seen = now;
      }
      return pngOf(seen);
    },
    close: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * A PNG (https://www.w3.org/TR/png-3/) made from a window dump with 32 bits per pixel (X11's XWDFile.h): a
 * header of big-endian words, the colours, then the rows.
 */
function pngOf(dump: Buffer): Buffer {
  const word = (i: number) => dump.readUInt32BE(i * 4);
  const [headerSize, width, height, bytesPerLine, colours] = [
    word(0),
    word(4),
    word(5),
    word(12),
    word(19),
  ];
  const pixels = dump.subarray(headerSize + colours * 12);
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = y * bytesPerLine + x * 4;
      const to = y * (1 + width * 3) + 1 + x * 3;
      rows[to] = pixels[from + 2] ?? 0;
      rows[to + 1] = pixels[from + 1] ?? 0;
      rows[to + 2] = pixels[from] ?? 0;
    }
  }
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits per channel: red, green and blue.
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

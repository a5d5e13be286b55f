// Draws the ribbon icons in assets/ from shapes, with Node alone: node scripts/draw-icons.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";

/** What Excel asks for, from 100 % on a small screen to 400 % on a large one; 128 is for catalogues. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const paper = [255, 255, 255];
const ink = [31, 86, 150];
const gridLine = [150, 178, 212];
const red = [196, 43, 36];

const samples = 8;

/**
 * The four pictures, on a field of 32 × 32 units. `p` snaps a length to whole pixels of the size being drawn, so that
 * edges stay sharp; `line` is the thickness of a line, at least one pixel.
 */
const icons = {
  // The form: a sheet with a headed table, ticked.
  icon: (to) => [...sheet(to), ...table(to), ...badge(to, red), tick(to, paper)],
  // A sheet yet to be filled: the table and a plus.
  new: (to) => [...sheet(to), ...table(to), ...badge(to, ink), ...plus(to, paper)],
  // A list gone through: lines, and a large tick.
  check: (to) => [
    ...sheet(to),
    ...rows(to),
    stroke(bigTick(to), to.thick + to.halo, paper),
    stroke(bigTick(to), to.thick, red),
  ],
  // A written report: lines of text and the W of Word.
  word: (to) => [...sheet(to), ...rows(to), ...letterW(to)],
};

function sheet({ p, line }) {
  const [left, top, right, bottom] = [p(3), p(2), p(26), p(30)];
  return [
    box(left, top, right, bottom, p(2), ink),
    box(left + line, top + line, right - line, bottom - line, p(1), paper),
  ];
}

function table({ p, line }) {
  const [left, top, right, bottom] = [p(3) + line, p(2) + line, p(26) - line, p(30) - line];
  const head = p(9);
  const column = p(11);
  return [
    box(left, top, right, head, 0, ink),
    ...[p(15), p(21)].map((y) => box(left, y, right, y + line, 0, gridLine)),
    box(column, head, column + line, bottom, 0, gridLine),
  ];
}

function rows({ p, line }) {
  return [p(8), p(13), p(18), p(23)].map((y) => box(p(7), y, p(22), y + line, 0, gridLine));
}

function badge({ halo }, color) {
  return [disc(23, 23, 8.5 + halo / 2, paper), disc(23, 23, 8.5, color)];
}

function tick({ thick }, color) {
  return stroke(
    [
      [19.2, 23.2],
      [22, 26],
      [27, 20.4],
    ],
    thick * 0.72,
    color,
  );
}

function bigTick() {
  return [
    [12.5, 20.5],
    [18.5, 26.5],
    [29, 13.5],
  ];
}

function plus({ p, line }, color) {
  const half = Math.max(line, p(1));
  return [box(23 - half, 18.4, 23 + half, 27.6, 0, color), box(18.4, 23 - half, 27.6, 23 + half, 0, color)];
}

function letterW({ p, thick }) {
  return [
    box(p(11), p(13), p(32), p(29), p(2), paper),
    box(p(12), p(14), p(31), p(28), p(2), ink),
    stroke(
      [
        [15, 17.5],
        [18, 24.5],
        [21.5, 18],
        [25, 24.5],
        [28, 17.5],
      ],
      thick * 0.66,
      paper,
    ),
  ];
}

function box(left, top, right, bottom, radius, color) {
  return {
    color,
    covers(x, y) {
      const dx = Math.max(left + radius - x, x - (right - radius), 0);
      const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
      return (
        x >= left && x <= right && y >= top && y <= bottom && dx * dx + dy * dy <= radius * radius + 1e-9
      );
    },
  };
}

function disc(centerX, centerY, radius, color) {
  return { color, covers: (x, y) => (x - centerX) ** 2 + (y - centerY) ** 2 <= radius * radius };
}

/** A line through the points with round ends. */
function stroke(points, thickness, color) {
  const reach = (thickness / 2) ** 2;
  return {
    color,
    covers: (x, y) =>
      points.slice(1).some((end, index) => squaredDistance(x, y, points[index], end) <= reach),
  };
}

function squaredDistance(x, y, [x1, y1], [x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2;
}

function draw(shapesOf, size) {
  const unit = 32 / size;
  const snap = (units) => Math.round(units / unit) * unit;
  const shapes = shapesOf({
    p: snap,
    line: Math.max(unit, snap(1.1)),
    thick: size < 24 ? 3.6 : 3.4,
    halo: Math.max(2 * unit, 2),
  });
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) pixels.set(colorOf(shapes, x, y, unit), (y * size + x) * 4);
  }
  return pixels;
}

/** The colour of one pixel: the mean of samples, each the topmost shape there. */
function colorOf(shapes, x, y, unit) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < samples * samples; i += 1) {
    const atX = (x + ((i % samples) + 0.5) / samples) * unit;
    const atY = (y + (Math.floor(i / samples) + 0.5) / samples) * unit;
    const shape = shapes.findLast((each) => each.covers(atX, atY));
    if (shape === undefined) continue;
    covered += 1;
    shape.color.forEach((value, channel) => (sum[channel] += value));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((covered / samples ** 2) * 255)];
}

function png(pixels, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const lines = [];
  for (let y = 0; y < size; y += 1)
    lines.push(Buffer.from([0]), pixels.subarray(y * size * 4, (y + 1) * size * 4));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const folder = fileURLToPath(new URL("../assets/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, shapesOf] of Object.entries(icons)) {
  for (const size of sizes) writeFileSync(`${folder}${name}-${size}.png`, png(draw(shapesOf, size), size));
}

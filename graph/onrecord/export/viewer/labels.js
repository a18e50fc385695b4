// Labels that do not cover one another: the most important first, each below, above or beside its node, else none.

const CELL = 64;
const breadths = new Map();

function breadth(text, font) {
  const key = font + text;
  if (!breadths.has(key)) {
    if (breadths.size > 20000) breadths.clear();
    pen.font = font;
    breadths.set(key, pen.measureText(text).width);
  }
  return breadths.get(key);
}

class Taken {
  constructor() {
    this.cells = new Map();
  }

  *keys([left, top, right, low]) {
    for (let i = Math.floor(left / CELL); i <= Math.floor(right / CELL); i += 1)
      for (let j = Math.floor(top / CELL); j <= Math.floor(low / CELL); j += 1) yield i * 100003 + j;
  }

  isFree(box, owner) {
    for (const key of this.keys(box))
      for (const [other, left, top, right, low] of this.cells.get(key) || [])
        if (other !== owner && box[0] < right && left < box[2] && box[1] < low && top < box[3]) return false;
    return true;
  }

  add(box, owner) {
    for (const key of this.keys(box)) {
      if (!this.cells.has(key)) this.cells.set(key, []);
      this.cells.get(key).push([owner, ...box]);
    }
  }
}

const cut = (text, most) => (text.length > most ? text.slice(0, most - 1).trimEnd() + "…" : text);

// What lies over the canvas, in its coordinates: no label goes under it, nothing chosen is left behind it.
function covers() {
  const frame = canvas.getBoundingClientRect();
  return [...document.querySelectorAll("#legend, #zoom, #panel:not([hidden])")].map((cover) => {
    const box = cover.getBoundingClientRect();
    return [box.left - frame.left, box.top - frame.top, box.right - frame.left, box.bottom - frame.top];
  });
}

const inside = (box) => box[0] > 2 && box[1] > 2 && box[2] < view.width - 2 && box[3] < view.height - 2;

// The labels as { text, x, y, font }. ``first`` are in bold; the most important may cover lesser nodes, the others none.
function placeLabels(seen, first, strong) {
  const words = new Taken(), discs = new Taken(), hubs = new Taken(), placed = [];
  const most = Math.max(12, (view.width * view.height) / 13000);
  const hub = Math.min(40, Math.ceil(seen.length / 6));
  const length = view.scale > 1.4 ? 60 : 32;
  for (const cover of covers()) words.add(cover, null);
  seen.forEach(([node, x, y], rank) => {
    const r = radius(node), box = [x - r, y - r, x + r, y + r];
    if (r > 3) discs.add(box, node);
    if (rank < hub) hubs.add(box, node);
  });
  const take = (text, font, boxes, owner, fits) => {
    const box = boxes.find((some) => words.isFree(some, owner) && inside(some) && fits(some));
    if (!box) return false;
    words.add(box, owner);
    return placed.push({ text, font, owner, x: (box[0] + box[2]) / 2, y: (box[1] + box[3]) / 2 });
  };
  seen.slice(0, 1500).forEach(([node, x, y], rank) => {
    if (placed.length >= most) return;
    const font = (first.has(node) ? "600 13px " : "12px ") + FONT;
    const text = cut(node.label, length);
    const half = breadth(text, font) / 2 + 3, r = radius(node) + 4;
    const spots = [[x, y + r + 8], [x, y - r - 8], [x + r + half, y], [x - r - half, y]];
    const boxes = spots.map(([cx, cy]) => [cx - half, cy - 9, cx + half, cy + 9]);
    const open = take(text, font, boxes, node, (box) => discs.isFree(box, node));
    if (!open && (rank < hub || first.has(node))) take(text, font, boxes, node, (box) => hubs.isFree(box, node));
  });
  if (view.scale > 0.5 && strong.length < 40) for (const link of strong) nameLink(link, take, discs);
  return placed;
}

// The kind of a link on its line, where there is room.
function nameLink(link, take, discs) {
  const [ax, ay, mx, my, bx, by] = bow(link), font = "italic 11px " + FONT;
  const half = breadth(link.kind.name, font) / 2 + 2;
  const boxes = [0.5, 0.38, 0.62, 0.28, 0.72].map((t) => {
    const [x, y] = [[ax, mx, bx], [ay, my, by]].map(([a, m, b]) => (1 - t) ** 2 * a + 2 * t * (1 - t) * m + t * t * b);
    return [x - half, y - 8, x + half, y + 8];
  });
  take(link.kind.name, font, boxes, link, (box) => discs.isFree(box, link));
}

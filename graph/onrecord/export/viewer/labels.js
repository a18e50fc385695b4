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

// A list of { text, x, y, font, node }; ``first`` come before all others and in bold.
function placeLabels(seen, first) {
  const taken = new Taken(), placed = [];
  const most = Math.max(12, (view.width * view.height) / 9000);
  const length = view.scale > 1.4 ? 60 : 32;
  if (view.scale > 0.35)
    for (const [node, x, y] of seen) {
      const r = radius(node);
      taken.add([x - r, y - r, x + r, y + r], node);
    }
  let tried = 0;
  for (const [node, x, y] of seen) {
    const strong = first.has(node);
    if (placed.length >= most || (tried += 1) > 1500) break;
    const font = (strong ? "600 13px " : "12px ") + FONT;
    const text = cut(node.label, length);
    const half = breadth(text, font) / 2 + 3, r = radius(node) + 4;
    const spots = [[x, y + r + 8], [x, y - r - 8], [x + r + half, y], [x - r - half, y]];
    for (const [cx, cy] of spots) {
      const box = [cx - half, cy - 9, cx + half, cy + 9];
      if (!taken.isFree(box, node)) continue;
      taken.add(box, node);
      placed.push({ text, x: cx, y: cy, font, node });
      break;
    }
  }
  return placed;
}

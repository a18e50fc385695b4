// One frame: links, nodes, labels. What is chosen, found or under the pointer stands out, the rest is dimmed.

const FONT = 'system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';
let ink = {};
let waiting = 0;

function readInk() {
  const style = getComputedStyle(document.documentElement);
  ink = Object.fromEntries(["ground", "ink", "quiet", "line", "strong", "accent", "outline"].map((n) => [n, style.getPropertyValue("--" + n).trim()]));
}

function redraw() {
  if (!waiting) waiting = requestAnimationFrame(() => ((waiting = 0), draw()));
}

function draw() {
  const near = standsOut();
  pen.fillStyle = ink.ground;
  pen.fillRect(0, 0, view.width, view.height);
  const middle = state.open || state.over || state.current;
  const strong = middle ? middle.links.filter(isDrawn) : [];
  const thin = Math.max(0.2, Math.min(0.75, 1600 / links.length));
  drawLinks(links, near ? thin / 4 : thin, ink.line, 1);
  drawLinks(strong, 0.95, ink.strong, 1.5);
  for (const link of strong) arrow(link, strong.length > 20 ? 6 : 9);
  const seen = visible(near);
  drawNodes(seen, near);
  drawWords(seen, near, strong);
  if (state.current && isShown(state.current)) ring(state.current);
}

function bow(link) {
  const [ax, ay] = toScreen(link.from), [bx, by] = toScreen(link.to);
  const push = link.bend * 14 * Math.min(1.5, Math.sqrt(view.scale)), long = Math.hypot(bx - ax, by - ay) || 1;
  return [ax, ay, (ax + bx) / 2 - ((by - ay) / long) * push * 2, (ay + by) / 2 + ((bx - ax) / long) * push * 2, bx, by];
}

function drawLinks(some, alpha, colour, width) {
  pen.globalAlpha = alpha;
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  for (const link of some) {
    if (!isDrawn(link)) continue;
    const [ax, ay, mx, my, bx, by] = bow(link);
    if (Math.max(ax, bx) < 0 || Math.max(ay, by) < 0 || Math.min(ax, bx) > view.width || Math.min(ay, by) > view.height) continue;
    if (link.from === link.to) {
      const r = radius(link.from);
      pen.moveTo(ax + r * 1.8, ay - r);
      pen.arc(ax + r, ay - r, r * 0.8, 0, 2 * Math.PI);
    } else {
      pen.moveTo(ax, ay);
      if (link.bend) pen.quadraticCurveTo(mx, my, bx, by);
      else pen.lineTo(bx, by);
    }
  }
  pen.stroke();
  pen.globalAlpha = 1;
}

function arrow(link, size) {
  if (link.from === link.to) return;
  const [, , mx, my, bx, by] = bow(link);
  const turn = Math.atan2(by - my, bx - mx), off = radius(link.to) * 1.15 + 2;
  const x = bx - off * Math.cos(turn), y = by - off * Math.sin(turn);
  pen.fillStyle = ink.strong;
  pen.beginPath();
  pen.moveTo(x, y);
  for (const side of [0.42, -0.42]) pen.lineTo(x - size * Math.cos(turn + side), y - size * Math.sin(turn + side));
  pen.fill();
}

// Nodes on the canvas with their places, those that stand out first, then by importance.
function visible(near) {
  const seen = [];
  for (const node of ranked) {
    if (!isShown(node)) continue;
    const [x, y] = toScreen(node);
    if (x > -20 && y > -20 && x < view.width + 20 && y < view.height + 20) seen.push([node, x, y]);
  }
  return near ? [...seen.filter(([n]) => near.has(n)), ...seen.filter(([n]) => !near.has(n))] : seen;
}

function drawNodes(seen, near) {
  for (const dim of near ? [true, false] : [false]) {
    pen.globalAlpha = dim ? 0.22 : 1;
    for (const kind of kinds) {
      pen.beginPath();
      for (const [node, x, y] of seen) if (node.kind === kind && (near ? near.has(node) !== dim : true)) trace(pen, kind, x, y, radius(node));
      pen.fillStyle = kind.colour;
      pen.fill();
      pen.strokeStyle = ink.ground;
      pen.lineWidth = view.scale > 0.3 ? 1 : 0.5;
      pen.stroke();
    }
  }
  pen.globalAlpha = 1;
}

function drawWords(seen, near, strong) {
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  pen.lineWidth = 4;
  pen.strokeStyle = ink.ground;
  const first = new Set([state.open, state.over, state.current]);
  for (const { text, x, y, font, owner } of placeLabels(near ? seen.filter(([node]) => near.has(node)) : seen, first, strong).reverse()) {
    pen.font = font;
    pen.strokeText(text, x, y);
    pen.fillStyle = owner.label ? ink.ink : ink.quiet;
    pen.fillText(text, x, y);
  }
}

function ring(node) {
  const [x, y] = toScreen(node);
  pen.strokeStyle = ink.accent;
  pen.lineWidth = 3;
  pen.beginPath();
  pen.arc(x, y, radius(node) * 1.3 + 4, 0, 2 * Math.PI);
  pen.stroke();
}

// Mouse, pen and fingers: drag a node or the picture, pinch and wheel to zoom, click to open.

const touches = new Map();
let grip = null;

function nodeAt(x, y) {
  let best = null, least = Infinity;
  for (const node of nodes) {
    if (!isShown(node)) continue;
    const [nx, ny] = toScreen(node), far = Math.hypot(nx - x, ny - y);
    if (far < radius(node) * 1.2 + 5 && far < least) [best, least] = [node, far];
  }
  return best;
}

const spot = (event) => [event.offsetX, event.offsetY];

function pinch() {
  const [[ax, ay], [bx, by]] = [...touches.values()];
  return { far: Math.hypot(ax - bx, ay - by), x: (ax + bx) / 2, y: (ay + by) / 2 };
}

canvas.addEventListener("pointerdown", (event) => {
  canvas.setPointerCapture(event.pointerId);
  touches.set(event.pointerId, spot(event));
  const [x, y] = spot(event);
  grip = touches.size === 2 ? { two: pinch() } : { x, y, node: nodeAt(x, y), moved: false };
});

canvas.addEventListener("pointermove", (event) => {
  const [x, y] = spot(event);
  if (!touches.has(event.pointerId)) return hover(nodeAt(x, y));
  touches.set(event.pointerId, [x, y]);
  if (grip?.two && touches.size === 2) {
    const now = pinch();
    pan(now.x - grip.two.x, now.y - grip.two.y);
    zoom(now.far / (grip.two.far || 1), now.x, now.y);
    grip.two = now;
  } else if (grip && !grip.two) drag(x, y);
});

function drag(x, y) {
  if (!grip.moved && Math.hypot(x - grip.x, y - grip.y) < 4) return;
  if (grip.node) [grip.node.x, grip.node.y] = toGraph(x, y), redraw();
  else pan(x - grip.x, y - grip.y);
  Object.assign(grip, { x, y, moved: true });
  canvas.classList.add("drag");
}

function letGo(event) {
  const clicked = event.type === "pointerup" && grip && !grip.two && !grip.moved;
  touches.delete(event.pointerId);
  canvas.classList.remove("drag");
  if (clicked && grip.node) open(grip.node);
  else if (clicked) close();
  // One finger of two is lifted: the other goes on dragging the picture, never a node.
  const [rest] = touches.values();
  grip = rest ? { x: rest[0], y: rest[1], node: null, moved: true } : null;
}

canvas.addEventListener("pointerup", letGo);
canvas.addEventListener("pointercancel", letGo);
canvas.addEventListener("pointerleave", () => hover(null));

function hover(node) {
  if (node === state.over) return;
  state.over = state.open ? null : node;
  canvas.classList.toggle("over", Boolean(node));
  canvas.title = node ? `${node.kind.name}: ${cut(node.label, 300)}` : "";
  redraw();
}

canvas.addEventListener("wheel", (event) => {
  event.preventDefault();
  const lines = event.deltaMode ? 30 : 1;
  zoom(Math.exp(-Math.max(-120, Math.min(120, event.deltaY * lines)) * 0.0022), ...spot(event));
}, { passive: false });

canvas.addEventListener("dblclick", (event) => nodeAt(...spot(event)) || zoom(1.8, ...spot(event)));

for (const [id, act] of [["nearer", () => zoom(1.4)], ["farther", () => zoom(1 / 1.4)], ["whole", showAll], ["close", close]])
  document.getElementById(id).addEventListener("click", act);

// What the reader has chosen: the node that is open, the one Tab stands on, the one under the pointer, what was found.

const state = { open: null, current: null, over: null, found: null };
const said = document.getElementById("say");
const count = document.getElementById("count");

const say = (text) => (said.textContent = text);

// The nodes that are not dimmed, or null where none stands out.
function standsOut() {
  const middle = state.open || state.over;
  if (!middle) return state.found;
  const near = new Set([middle]);
  for (const link of middle.links) if (isDrawn(link)) near.add(link.from).add(link.to);
  return near;
}

function showCount() {
  const things = nodes.filter(isShown).length, lines = links.filter(isDrawn).length;
  const of = (part, all) => (part === all ? all.toLocaleString("en") : `${part.toLocaleString("en")} of ${all.toLocaleString("en")}`);
  count.textContent = `${of(things, nodes.length)} things, ${of(lines, links.length)} links`;
}

// Moves the picture where a node is out of sight or behind the panel.
function bring(node) {
  const [x, y] = toScreen(node);
  const side = panel.hidden || view.width <= 700 ? 0 : 400;
  const inside = x > 40 && y > 40 && x < view.width - side - 40 && y < view.height - 40;
  if (!inside || view.scale < 0.5) {
    const scale = Math.max(view.scale, 0.9);
    flyTo({ x: node.x + side / 2 / scale, y: node.y, scale });
  } else redraw();
}

function stand(node) {
  state.current = node;
  say(`${node.label}. ${node.kind.name}, ${node.links.length} links. Enter opens it.`);
  bring(node);
}

function open(node) {
  state.open = state.current = node;
  state.over = null;
  node.kind.shown = true;
  showLegend();
  showFacts(node);
  bring(node);
}

// Closes what was opened last; false where nothing was open.
function close() {
  const was = state.open || state.current || state.found;
  const inside = panel.contains(document.activeElement);
  if (state.open) {
    state.open = null;
    panel.hidden = true;
    if (inside) canvas.focus();
  } else if (state.found) clearSearch();
  else state.current = null;
  redraw();
  return Boolean(was);
}

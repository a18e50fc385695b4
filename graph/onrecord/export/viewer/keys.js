// The keyboard: all that the pointer can do, but for moving a node.

let leaving = false;

const MOVES = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };

const ACTS = {
  "+": () => nearer(1.3),
  "=": () => nearer(1.3),
  "-": () => nearer(1 / 1.3),
  "_": () => nearer(1 / 1.3),
  0: showAll,
  Enter: () => state.current && (open(state.current), facts.focus()),
  " ": () => state.current && (open(state.current), facts.focus()),
};

// Zooms around the thing on which Tab stands, else around the middle.
function nearer(factor) {
  land();
  const [x, y] = state.current ? toScreen(state.current) : [-1, -1];
  if (x > 0 && y > 0 && x < view.width && y < view.height) zoom(factor, x, y);
  else zoom(factor);
}

// Tab goes on to the next thing (of those found, after a search); at either end, or after Esc, it leaves the picture.
function tab(event) {
  const order = ranked.filter((node) => isShown(node) && (!state.found || state.found.has(node)));
  const next = order.indexOf(state.current) + (event.shiftKey ? -1 : 1);
  if (leaving || next < 0 || next >= order.length) return;
  event.preventDefault();
  stand(order[next]);
}

canvas.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Tab") return tab(event);
  const move = MOVES[event.key], act = ACTS[event.key];
  if (!move && !act) return;
  event.preventDefault();
  if (move) pan(...move);
  else act();
});

canvas.addEventListener("focus", () => (leaving = false));

document.addEventListener("keydown", (event) => {
  const typing = event.target === words;
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    words.focus();
    words.select();
  } else if (event.key === "Escape" && !typing) leaving = !close() || leaving;
});

// What part of the graph the canvas shows, and how near: screen = (graph - middle) * scale + half the canvas.

const canvas = document.getElementById("picture");
const pen = canvas.getContext("2d");
const view = { x: 0, y: 0, scale: 1, width: 0, height: 0 };
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const NEAREST = 6;
let farthest = 0.01;
let flight = 0;
let landing = null;

const toScreen = (node) => [(node.x - view.x) * view.scale + view.width / 2, (node.y - view.y) * view.scale + view.height / 2];

const toGraph = (x, y) => [(x - view.width / 2) / view.scale + view.x, (y - view.height / 2) / view.scale + view.y];

const radius = (node) => node.r * Math.min(1.7, Math.max(0.3, Math.sqrt(view.scale)));

function resize() {
  const box = canvas.getBoundingClientRect();
  const dots = window.devicePixelRatio || 1;
  view.width = box.width;
  view.height = box.height;
  canvas.width = Math.max(1, Math.round(box.width * dots));
  canvas.height = Math.max(1, Math.round(box.height * dots));
  pen.setTransform(dots, 0, 0, dots, 0, 0);
}

// The middle and the scale at which all these nodes are seen between what lies over the canvas at either side.
function around(some, most = 1.6) {
  let [left, top, right, low] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of some) {
    left = Math.min(left, x), top = Math.min(top, y), right = Math.max(right, x), low = Math.max(low, y);
  }
  if (left > right) return { x: 0, y: 0, scale: 1 };
  const [from, to, down] = free();
  const fit = Math.max(Math.min((to - from - 120) / (right - left + 1), (down - 90) / (low - top + 1), most), 0.005);
  return { ...centred((left + right) / 2, (top + low) / 2, fit), scale: fit };
}

// The part of the canvas that nothing lies over: from the left, to the right, down to.
function free() {
  if (view.width <= 700) return [0, view.width, panel.hidden ? view.height : view.height * 0.45];
  return [230, view.width - (panel.hidden ? 0 : 400), view.height];
}

// The middle of the view at which a point stands in the middle of the free part.
function centred(x, y, scale) {
  const [from, to, down] = free();
  return { x: x - ((from + to) / 2 - view.width / 2) / scale, y: y - (down / 2 - view.height / 2) / scale };
}

// Ends a flight at its goal, so that what comes next starts from there.
function land() {
  cancelAnimationFrame(flight);
  if (landing) Object.assign(view, landing);
  landing = null;
}

function flyTo(goal) {
  cancelAnimationFrame(flight);
  landing = goal;
  const start = { ...view }, began = performance.now();
  const step = (now) => {
    const share = calm.matches ? 1 : Math.min(1, (now - began) / 260), ease = 1 - (1 - share) ** 3;
    view.scale = start.scale * (goal.scale / start.scale) ** ease;
    view.x = start.x + (goal.x - start.x) * ease;
    view.y = start.y + (goal.y - start.y) * ease;
    redraw();
    if (share < 1) flight = requestAnimationFrame(step);
    else landing = null;
  };
  step(calm.matches ? began : began + 1);
}

function zoom(factor, x = view.width / 2, y = view.height / 2) {
  land();
  const [gx, gy] = toGraph(x, y);
  view.scale = Math.min(NEAREST, Math.max(farthest, view.scale * factor));
  view.x = gx - (x - view.width / 2) / view.scale;
  view.y = gy - (y - view.height / 2) / view.scale;
  redraw();
}

function pan(dx, dy) {
  land();
  view.x -= dx / view.scale;
  view.y -= dy / view.scale;
  redraw();
}

const showAll = () => flyTo(around(nodes.filter(isShown)));

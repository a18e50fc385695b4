// What part of the graph the canvas shows, and how near: screen = (graph - middle) * scale + half the canvas.

const canvas = document.getElementById("picture");
const pen = canvas.getContext("2d");
const view = { x: 0, y: 0, scale: 1, width: 0, height: 0 };
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const NEAREST = 6;
let farthest = 0.01;
let flight = 0;

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

// The middle and the scale at which all these nodes are seen beside the legend.
function around(some) {
  let [left, top, right, low] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of some) {
    left = Math.min(left, x), top = Math.min(top, y), right = Math.max(right, x), low = Math.max(low, y);
  }
  if (left > right) return { x: 0, y: 0, scale: 1 };
  const side = view.width > 700 ? 230 : 20;
  const scale = Math.min((view.width - side - 60) / (right - left + 1), (view.height - 90) / (low - top + 1), 1.6);
  const fit = Math.max(scale, 0.005);
  return { x: (left + right - side / fit) / 2, y: (top + low) / 2, scale: fit };
}

function flyTo(goal) {
  cancelAnimationFrame(flight);
  const start = { ...view }, began = performance.now();
  const step = (now) => {
    const share = calm.matches ? 1 : Math.min(1, (now - began) / 260), ease = 1 - (1 - share) ** 3;
    view.scale = start.scale * (goal.scale / start.scale) ** ease;
    view.x = start.x + (goal.x - start.x) * ease;
    view.y = start.y + (goal.y - start.y) * ease;
    redraw();
    if (share < 1) flight = requestAnimationFrame(step);
  };
  step(calm.matches ? began : began + 1);
}

function zoom(factor, x = view.width / 2, y = view.height / 2) {
  cancelAnimationFrame(flight);
  const [gx, gy] = toGraph(x, y);
  view.scale = Math.min(NEAREST, Math.max(farthest, view.scale * factor));
  view.x = gx - (x - view.width / 2) / view.scale;
  view.y = gy - (y - view.height / 2) / view.scale;
  redraw();
}

function pan(dx, dy) {
  cancelAnimationFrame(flight);
  view.x -= dx / view.scale;
  view.y -= dy / view.scale;
  redraw();
}

const showAll = () => flyTo(around(nodes.filter(isShown)));

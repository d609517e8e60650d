// The same points as our page draws, and the same slider: the first year of those that are kept.
// Fill and stroke of each kind; the last one is hollow, as ours is.
export const KINDS = [
  ["#0b62a8", "none"],
  ["#b23512", "none"],
  ["#b08000", "none"],
  ["#15171c", "none"],
  ["#ffffff", "#55585f"],
];
export const RADIUS = 2.2;
export const HEIGHT = 260;

const DAY = 864e5;
export const firstDay = (year) => (Date.UTC(year, 0) - Date.UTC(2010, 0)) / DAY;
export const yearOf = (day) => String(new Date(Date.UTC(2010, 0) + day * DAY).getUTCFullYear());

/** Index of the first of some days that is not before `from`. */
const since = (days, from) => {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle] < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Has a chart made of the points of each kind, by date, and drawn at once and at every move; says each time that it is. */
export const follow = async (make) => {
  const count = new URLSearchParams(location.search).get("points");
  const { days, exponents, kinds } = await (await fetch(`${count}.json`)).json();
  const groups = KINDS.map((_, kind) => {
    const of = days.keys().filter((index) => kinds[index] === kind).toArray();
    return { xs: Float64Array.from(of, (index) => days[index]), ys: Float64Array.from(of, (index) => exponents[index]) };
  });
  const to = firstDay(2026);
  const draw = make({ days, exponents, kinds, groups, to }, document.querySelector("#chart"));
  const slider = document.querySelector("input");
  const show = () => {
    const from = firstDay(Number(slider.value));
    const kept = days.length - since(days, from);
    document.querySelector("#sentence").textContent = `${kept.toLocaleString("en")} models from ${slider.value} to 2025`;
    const now = groups.map(({ xs, ys }) => ({ xs: xs.subarray(since(xs, from)), ys: ys.subarray(since(xs, from)) }));
    draw(from, now);
    document.documentElement.dataset.kept = kept;
  };
  slider.addEventListener("input", show);
  show();
};

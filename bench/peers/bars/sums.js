// The three sums of the first scene, in final training runs at the price that the slider asks for.
export const NAMES = ["Stargate", "DeepSeek-V3", "AI factories"];
export const COLOURS = ["#0b5fa5", "#b5371d", "#8a6100"];
const DOLLARS = [500e9, 5.576e6, 2.045e9];
const HOURS = 2.788e6;

export const TITLE = "Final training runs of DeepSeek-V3";
export const values = (price) => DOLLARS.map((dollars) => dollars / (HOURS * price));
export const rows = (price) => values(price).map((runs, index) => ({ name: NAMES[index], runs, colour: COLOURS[index] }));
export const written = (runs) => runs.toLocaleString("en", { maximumFractionDigits: runs < 10 ? 1 : 0 });

/** Draws at once and at every move; says each time that it has. */
export const follow = (draw) => {
  const slider = document.querySelector("input");
  const sentence = document.querySelector("#sentence");
  const show = () => {
    const price = Number(slider.value);
    sentence.textContent = rows(price).map(({ name, runs }) => `${name}, ${written(runs)} runs`).join("; ");
    draw(price);
    document.documentElement.dataset.drawn = Number(document.documentElement.dataset.drawn ?? 0) + 1;
  };
  slider.addEventListener("input", show);
  show();
};

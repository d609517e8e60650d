import { BarController, BarElement, CategoryScale, Chart, LogarithmicScale, Tooltip } from "chart.js";
import { COLOURS, NAMES, follow, values } from "./sums.js";

Chart.register(BarController, BarElement, CategoryScale, LogarithmicScale, Tooltip);
const canvas = document.createElement("canvas");
document.querySelector("#chart").append(canvas);
const chart = new Chart(canvas, {
  type: "bar",
  data: { labels: NAMES, datasets: [{ data: [], backgroundColor: COLOURS }] },
  options: { indexAxis: "y", animation: false, maintainAspectRatio: false, scales: { x: { type: "logarithmic", min: 0.1, max: 1e6 } } },
});
follow((price) => {
  chart.data.datasets[0].data = values(price);
  chart.update("none");
});

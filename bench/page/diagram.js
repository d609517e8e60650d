// The catching-up diagram in plain JavaScript with typed arrays: the same equations, loop by loop, as one would write
// them by hand. `world` holds the thirteen parameters in their order; a share is one of the level.
"use strict";

const MONTHS = 120;
const RANGES = [
  [0, 1, false], [0, 1, false], [1e-5, 1, true], [1e-3, 1, true], [1e-3, 1, true], [1, 3, false], [0, 10, false],
  [0, 1.5, false], [0, 0.9, false], [0, 1, false], [0.01, 1, true], [0, 48, false], [2, 10, false],
];

const diagramInJs = (world, across, up, size) => {
  const gaps = new Float32Array(size * size);
  const at = ([min, max, isLog], share) => (isLog ? min * (max / min) ** share : min + (max - min) * share);
  const parameters = Float64Array.from(world);
  const leader = new Float64Array(MONTHS + 1);
  for (let row = 0; row < size; row++) {
    parameters[up] = at(RANGES[up], (row + 0.5) / size);
    for (let column = 0; column < size; column++) {
      parameters[across] = at(RANGES[across], (column + 0.5) / size);
      gaps[row * size + column] = lastGap(parameters, leader);
    }
  }
  return gaps;
};

const lastGap = (p, leader) => {
  const [openness, transfer, costShare, budget1, budget2, growth, growthYears, progress, reinvested, taste, price, closedLag, origin] = p;
  const lag = closedLag * (1 - openness);
  const late = (progress * lag) / 12;
  const grown = Math.log10(growth) / 12;
  const monthly = grown + progress / 12;
  const lost = Math.log10(Math.max(transfer, 1e-9));
  const cost = Math.log10(costShare);
  const bargain = -Math.log10(price);
  const given0 = 1 - reinvested;
  const given1 = given0 * budget1;
  const given2 = given0 * budget2;
  const earned = reinvested * price;
  let c0 = origin;
  let c1 = origin + Math.log10(budget1) - late;
  let c2 = origin + Math.log10(budget2) - late;
  let s0, s1, s2;
  const share = () => {
    const a1 = 10 ** (taste * (c1 - c0 + bargain));
    const a2 = 10 ** (taste * (c2 - c0 + bargain));
    s0 = 1 / (1 + a1 + a2);
    s1 = a1 * s0;
    s2 = a2 * s0;
  };
  share();
  for (let month = 0; month <= MONTHS; month++) {
    const trained = origin + (progress / 12) * month + grown * Math.min(month, 12 * growthYears);
    const b0 = Math.log10(given0 + reinvested * s0);
    const b1 = Math.log10(given1 + earned * s1);
    const b2 = Math.log10(given2 + earned * s2);
    c0 = Math.max(c0, trained + b0);
    leader[month] = c0;
    const when = month - lag;
    let seen;
    if (when <= 0) seen = leader[0] + monthly * when;
    else {
      const whole = Math.min(Math.floor(when), month);
      const next = Math.min(whole + 1, month);
      seen = leader[whole] + (leader[next] - leader[whole]) * (when - whole);
    }
    const distilled = seen + lost;
    c1 = Math.max(c1, trained + b1 - late, distilled + Math.min(b1 - cost - b0, 0));
    c2 = Math.max(c2, trained + b2 - late, distilled + Math.min(b2 - cost - b0, 0));
    share();
  }
  let behind = 0;
  while (behind <= MONTHS && leader[MONTHS - behind] > c1) behind++;
  if (behind === 0) return 0;
  if (behind > MONTHS) return MONTHS + (leader[0] - c1) / Math.max(monthly, 1e-3);
  const below = leader[MONTHS - behind];
  const above = leader[MONTHS - behind + 1];
  return Math.max(0, behind - 1 + (above - c1) / Math.max(above - below, 1e-9));
};

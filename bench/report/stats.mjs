/** Of many measurements few numbers: the median, and the quartiles that say how far they spread. */

function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

export const median = values => quantile(values, 0.5);

export const summary = values => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
});

/** One number a page load: the median of what was measured in it. */
const perLoad = (loads, id, metric) => loads.map(load => median(load[id][metric]));

/** A subject's metric over all page loads. */
export const measured = (loads, id, metric) => summary(perLoad(loads, id, metric));

/** Ours to theirs, page load by page load: what slowed one slowed the other. */
export const ratio = (loads, ours, theirs, metric) => {
  const other = perLoad(loads, theirs, metric);
  return summary(perLoad(loads, ours, metric).map((value, i) => value / other[i]));
};

/** Two at a time: there are rarely more cores, and each of these keeps one busy. */
export async function twoAtATime(...tasks) {
  await Promise.all(
    [1, 2].map(async () => {
      for (let task; (task = tasks.shift());) await task();
    }),
  );
}

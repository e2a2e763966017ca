export default {
  comma: ', ',
  howStrong: 'How strong is it?',
  intensity: (n: number) =>
    n ? (n < 4 ? 'mild' : n < 7 ? 'moderate' : n < 10 ? 'severe' : 'worst') : 'no pain',
  noPain: 'no pain',
  worstPain: 'worst I can imagine',
};

export default {
  remember: 'Remember on this device',
  rememberMore: (days: number) =>
    `For ${days} ${days === 1 ? 'day' : 'days'}, in this browser only. Not on a device that others use.`,
  cannotRemember: 'This browser cannot remember. What you enter stays until you leave the page.',
  clearAll: 'Clear everything',
  cleared: 'Everything is cleared.',
  undo: 'Undo',
};

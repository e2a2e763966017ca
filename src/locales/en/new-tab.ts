export default {
  newTab: 'opens in a new tab',
};

export default {
  'strength-moderate': 'Moderate certainty',
  'strength-low': 'Low certainty',
  'strength-very-low': 'Very low certainty',
  'strength-mixed': 'Studies disagree',
  'strength-good-practice': 'Good practice',
  'strength-comfort': 'For comfort',
};

export default {
  bookAppointment: 'Book an appointment',
  readyWhenYouAre: 'Ready when you are',
  call: 'Call',
  newTab: 'opens in a new tab',
};

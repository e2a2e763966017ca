export default {
  bookAppointment: 'Book an appointment',
  bookType: (type: string) => `Book: ${type}`,
  readyWhenYouAre: 'Ready when you are',
  call: 'Call',
  newTab: 'opens in a new tab',
};

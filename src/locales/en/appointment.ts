export default {
  bookAppointment: 'Book an appointment',
  bookType: (type: string) => `Book: ${type}`,
  readyWhenYouAre: 'Ready when you are',
  call: 'Call',
  askByPhone: 'Ask us by phone',
  newTab: 'opens in a new tab',
};

export default {
  getHelpNow: 'Get medical help now',
  seeDoctorToday: 'Please see a doctor today',
  notUntilCleared: 'No massage until this is cleared',
  askFirst: 'Please ask a clinician first',
  notToday: 'Not today, please',
  callNumber: (number: string) => `Call ${number}`,
};

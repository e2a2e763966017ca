/** The address that a practice has from its provider, in each form that was seen. */
export const addresses: Readonly<Record<string, readonly string[]>> = {
  cal: [
    'https://cal.com/cedar/massage-60',
    'https://cal.com/team/cedar/massage?duration=60&metadata[source]=site',
    'https://app.cal.com/cedar/60?location=%7B%22value%22%3A%22inPerson%22%7D',
  ],
  calendly: [
    'https://calendly.com/cedar-sage/60min',
    'https://calendly.com/cedar-sage/60min?hide_gdpr_banner=1&primary_color=1e6b66&a3=2,3',
  ],
  acuity: [
    'https://cedarsage.as.me',
    'https://cedarsage.as.me/',
    'https://cedarsage.as.me/?appointmentType=category:Massage%20%26%20more',
    'https://app.acuityscheduling.com/schedule.php?owner=12345678',
    'https://app.squarespacescheduling.com/schedule.php?owner=12345678&calendarID=1&field:99=yes',
  ],
  square: [
    'https://book.squareup.com/appointments/abc123/location/LDEF456/services',
    'https://book.squareup.com/appointments/abc123/location/LDEF456/services/GHI?team_member_id=x#',
    'https://app.squareup.com/appointments/buyer/widget/abc123/LDEF456',
  ],
  jane: [
    'https://cedar.janeapp.com/',
    'https://cedar.janeapp.com/#/massage-therapy',
    'https://cedar.janeapp.com/#/staff_member/3/treatment/21',
    'https://cedar.janeapp.com/locations/main/book#/staff_member/3',
  ],
  cliniko: [
    'https://cedar.au1.cliniko.com/bookings?business_id=1&practitioner_id=2&appointment_type_id=3#service',
    'https://cedar.cliniko.com/bookings',
  ],
  setmore: ['https://cedar.setmore.com', 'https://booking.setmore.com/scheduleappointment/0a1b-2c3d'],
  fresha: [
    'https://www.fresha.com/book-now/cedar-sage/all-offer?share=true&pId=123',
    'https://www.fresha.com/book-now/cedar-sage/services?lid=1&eid=2&oiid=sv:3&share=true&pId=123',
    'https://www.fresha.com/a/cedar-sage-wrenfield-14-mill-lane-x1y2',
  ],
  vagaro: [
    'https://www.vagaro.com/cedarsage',
    'https://www.vagaro.com/us02/cedarsage/services',
    'https://www.vagaro.com//resources/WidgetEmbeddedLoader/OZqsEJatCoPqFJ1y?v=OZqsEJatCoPqFJ1y#',
  ],
  mindbody: ['https://clients.mindbodyonline.com/classic/ws?studioid=-99&stype=-7&prodid='],
  simplybook: [
    'https://cedar.simplybook.me/v2/#book/service/1/count/1/provider/any/',
    'https://cedar.simplybook.me/v2/#book/location/2/category/3/service/1/count/1/provider/4/',
  ],
  massagebook: [
    'https://www.massagebook.com/biz/cedar-sage',
    'https://www.massagebook.com/therapists/cedar-sage/widget/services?src=external',
  ],
  simplepractice: ['https://cedar-sage.clientsecure.me'],
};

/** Owns the host name under which the browsers find the classroom: plain HTTP, so no secure context, as on a school's LAN. */
export const classroomHost = 'kobai.test';

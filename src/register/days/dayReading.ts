// All that others read days by; what it is made of stands in reading/, the order of a case's days in order/.
export { readDay, readMarkedDay } from "./reading/cellDay";
export { AS_WRITTEN, dayFirst, fallsOnNextDay, readDayHow, type DayHow } from "./reading/dayHow";
export { DAY_MARK, unmarkedDay } from "./reading/dayMark";
export { secondsOfDay, timeBeside } from "./reading/dayTime";
export { UNREADABLE } from "./reading/plausibleDay";
export { AFTER_SURE_DAYS, dayOfNumber, FIRST_SURE_DAY, wholeDay } from "./reading/serial";

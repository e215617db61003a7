import type { CaseCourse, MoreColumns } from "../model/caseTable";

type CourseColumn = Int32Array | Float64Array;

/**
 * The course of cases, of the columns that a reading kept; nothing where the register has none of them.
 * @example withCourse({ texts: {}, days: { dueNew }, numbers: {} }) // { course: { dueNew } }
 */
export function withCourse({ days, numbers }: Pick<MoreColumns, "days" | "numbers">): { course?: CaseCourse } {
  const { dueNew, supplementRequested: requested, supplementReceived: supplemented } = days;
  const { supplementCount: requests } = numbers;
  const course: CaseCourse = { ...(dueNew && { dueNew }), ...(requested && { requested }), ...(supplemented && { supplemented }), ...(requests && { requests }) };
  return Object.keys(course).length > 0 ? { course } : {};
}

/**
 * The course with each of its columns made anew, for some of the cases.
 * @example mapCourse(course, (column) => column.slice(0, 10))
 */
export function mapCourse(course: CaseCourse, made: <Column extends CourseColumn>(column: Column) => Column): CaseCourse {
  const { dueNew, requested, supplemented, requests } = course;
  return {
    ...(dueNew && { dueNew: made(dueNew) }), ...(requested && { requested: made(requested) }), ...(supplemented && { supplemented: made(supplemented) }),
    ...(requests && { requests: made(requests) }),
  };
}

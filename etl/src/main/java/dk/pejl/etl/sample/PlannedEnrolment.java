package dk.pejl.etl.sample;

import java.time.LocalDate;

/**
 * One enrolment as a school would register it.
 *
 * @param person the personal number
 * @param school the parent institution's code
 * @param department the department's code
 * @param end null while it runs
 * @param leaveReason the school's own code, empty while it runs
 * @param residence three digits of the municipality
 * @param earlyAbsence whether a day of the first 14 was missed (GF2)
 */
record PlannedEnrolment(
    String person,
    LocalDate born,
    String school,
    String department,
    String programme,
    String entry,
    String stage,
    String education,
    LocalDate start,
    LocalDate end,
    String leaveReason,
    String residence,
    boolean earlyAbsence) {}

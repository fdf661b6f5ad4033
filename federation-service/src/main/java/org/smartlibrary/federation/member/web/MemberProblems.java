package org.smartlibrary.federation.member.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.METHOD_NOT_ALLOWED;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.Arrays;
import java.util.stream.Stream;
import org.smartlibrary.federation.member.Refusal;
import org.smartlibrary.federation.member.Rule;
import org.smartlibrary.starter.form.Reading;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.smartlibrary.starter.security.Isil;

/** Why the register says no. */
final class MemberProblems {

  static final ProblemType UNKNOWN =
      new ProblemType(
          "member-unknown",
          NOT_FOUND,
          "No such member",
          "No library of the federation has this ISIL. GET /api/members?q= finds members by name.");

  static final ProblemType FORM =
      new ProblemType(
          "member-form",
          BAD_REQUEST,
          "The registration cannot be read",
          "«errors» names each field that is missing or wrong. Correct them and send it again.");

  static final ProblemType HEADER =
      new ProblemType(
          "member-file-header",
          BAD_REQUEST,
          "The file's header cannot be read",
          "The first line of a CSV file names its columns: isil, name_zh, level, and as far as there"
              + " are any name_en, parent, division_code, lon, lat, time_zone, status. UTF-8, commas.");

  static final ProblemType STAYS =
      new ProblemType(
          "member-stays",
          METHOD_NOT_ALLOWED,
          "Members are closed, not deleted",
          "What a library held and lent stays known. PUT it with \"status\": \"CLOSED\" when it no"
              + " longer works; it must not have active libraries below it then.");

  private MemberProblems() {}

  static ProblemTypes all() {
    return new ProblemTypes(
        Stream.concat(
                Stream.of(UNKNOWN, FORM, HEADER, STAYS),
                Arrays.stream(Rule.values()).map(RuleProblems::typeOf))
            .toList());
  }

  static Problem unknown(Isil isil) {
    return UNKNOWN.because("%s is not a member of the federation.".formatted(isil));
  }

  static Problem faulty(Reading.Faulty<?> faulty) {
    return FORM.because("The registration is incomplete or wrong in itself.")
        .errors(faulty.errors());
  }

  static Problem refused(Refusal refusal) {
    var problem = RuleProblems.typeOf(refusal.rule()).because(refusal.reason());
    var pointer = refusal.rule().pointer();
    return pointer.isEmpty() ? problem : problem.error(pointer, refusal.reason());
  }
}

package org.smartlibrary.federation.member.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import org.smartlibrary.federation.member.Rule;
import org.smartlibrary.starter.problem.ProblemType;

/**
 * The page of each rule: 422 where the registration could never be right, 409 where it is what
 * stands in the register now that it collides with.
 */
final class RuleProblems {

  private RuleProblems() {}

  static ProblemType typeOf(Rule rule) {
    return switch (rule) {
      case NOT_YOURS ->
          new ProblemType(
              "member-not-yours",
              FORBIDDEN,
              "Another library's member",
              "A library registers and changes what stands below it, and of itself everything but its"
                  + " parent, level and status. For anything else ask the library above, or an"
                  + " operator.");
      case ORPHAN ->
          new ProblemType(
              "member-orphan",
              UNPROCESSABLE_CONTENT,
              "A member without a parent",
              "Only a national library stands without a parent. Name the library above in «parent».");
      case UNKNOWN_PARENT ->
          new ProblemType(
              "member-parent-unknown",
              UNPROCESSABLE_CONTENT,
              "The parent is not a member",
              "Register the parent first. In a file the parent may come after its children.");
      case CYCLE ->
          new ProblemType(
              "member-cycle",
              CONFLICT,
              "A library below itself",
              "The new parent stands at or below this library. Move that one away first.");
      case ABOVE_ITS_PARENT ->
          new ProblemType(
              "member-above-parent",
              UNPROCESSABLE_CONTENT,
              "A level above the parent's",
              "A member's level equals its parent's or comes after it: NATIONAL, PROVINCIAL,"
                  + " PREFECTURE, COUNTY, BRANCH, SERVICE_POINT.");
      case BELOW_ITS_CHILDREN ->
          new ProblemType(
              "member-below-children",
              CONFLICT,
              "A level below the children's",
              "A library below this one has a level above the new one. Move or change it first.");
      case TOO_DEEP ->
          new ProblemType(
              "member-too-deep",
              UNPROCESSABLE_CONTENT,
              "The path is too long",
              "A path from the national library down has at most 16 libraries. Choose a parent that"
                  + " stands higher.");
      case PARENT_CLOSED ->
          new ProblemType(
              "member-parent-closed",
              CONFLICT,
              "The parent is closed",
              "An active library stands below an active one. Choose another parent, or open it.");
      case CHILDREN_OPEN ->
          new ProblemType(
              "member-children-open",
              CONFLICT,
              "Active libraries below",
              "Close what stands below first, or move it to another parent.");
    };
  }
}

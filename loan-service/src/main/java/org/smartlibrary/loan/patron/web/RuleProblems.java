package org.smartlibrary.loan.patron.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import org.smartlibrary.loan.patron.Rule;
import org.smartlibrary.starter.problem.ProblemType;

/** The page of each rule of the register. */
final class RuleProblems {

  private RuleProblems() {}

  static ProblemType typeOf(Rule rule) {
    return switch (rule) {
      case NOT_YOURS ->
          new ProblemType(
              "reader-not-yours",
              FORBIDDEN,
              "Another library's reader",
              "A library registers readers whose home it is, or stands below it. To move a reader to"
                  + " another home takes a library above both, or an operator.");
      case HOME_UNKNOWN ->
          new ProblemType(
              "reader-home-unknown",
              UNPROCESSABLE_CONTENT,
              "The home library is no member",
              "«home» is the ISIL of a member of the network. Register the library first, with PUT"
                  + " /api/members/{isil}.");
      case ELSEWHERE ->
          new ProblemType(
              "reader-elsewhere",
              FORBIDDEN,
              "The id is another library's",
              "A reader of this id has a home that you do not act for. Choose another id; ids that"
                  + " begin with your ISIL collide with nobody's.");
      case CARD_TAKEN ->
          new ProblemType(
              "reader-card-taken",
              CONFLICT,
              "Somebody else has this card",
              "A card's number is good in the whole network, so no two readers have the same. After a"
                  + " registration that broke off, a number may stay kept for ten minutes.");
      case CARD_DEAD ->
          new ProblemType(
              "reader-card-dead",
              CONFLICT,
              "The card was replaced",
              "A card that was lost and replaced is dead for good, for its own reader too. Ask for the"
                  + " new card, or give out another number.");
      case LOGIN_TAKEN ->
          new ProblemType(
              "reader-login-taken",
              CONFLICT,
              "Somebody else signs in so",
              "A login leads to one reader. Find who has it, or leave it out.");
      case GUARDIAN_UNKNOWN ->
          new ProblemType(
              "reader-guardian-unknown",
              UNPROCESSABLE_CONTENT,
              "The guardian is no reader",
              "Register the guardian first; in a file, on an earlier line.");
      case OWN_GUARDIAN ->
          new ProblemType(
              "reader-own-guardian",
              UNPROCESSABLE_CONTENT,
              "Nobody is the own guardian",
              "«guardian» names another reader, who answers for this one.");
      case BEING_ERASED ->
          new ProblemType(
              "reader-being-erased",
              CONFLICT,
              "The reader is being erased",
              "An erasure began and did not end. DELETE the reader once more; then the id is free.");
      case KEY_REUSED ->
          new ProblemType(
              "reader-key-reused",
              UNPROCESSABLE_CONTENT,
              "The key is another request's",
              "The same Idempotency-Key came with another block. Give each request a key of its own.");
      case STILL_TIED ->
          new ProblemType(
              "reader-still-tied",
              CONFLICT,
              "Something of the reader is open",
              "A reader without loans, holds and debts can be erased. «open» names what is left to be"
                  + " settled.");
    };
  }
}

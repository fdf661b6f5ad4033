package org.smartlibrary.loan.interlending.web;

import org.smartlibrary.loan.circulation.Refusal;
import org.smartlibrary.loan.interlending.Decision;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemException;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** The refusals of interlibrary loan. */
@Configuration(proxyBeanMethods = false)
class InterlendingProblems {

  static final ProblemType UNKNOWN_REQUEST =
      new ProblemType(
          "unknown-interlibrary-request",
          HttpStatus.NOT_FOUND,
          "No such request",
          "There is no such interlibrary request, or neither your library asked it nor is it asked. GET /api/interlending/requests?library= lists those of a library.");
  static final ProblemType UNKNOWN_TITLE =
      new ProblemType(
          "unknown-title",
          HttpStatus.NOT_FOUND,
          "No such title",
          "The union has no title of this id, and it was merged into none. Search for it again.");
  static final ProblemType HELD_HERE =
      new ProblemType(
          "held-here",
          HttpStatus.CONFLICT,
          "A copy stands on a shelf here",
          "The library that asks, or one below it, has a copy that can be lent at once. Place a hold on the title instead: POST /api/holds.");
  static final ProblemType KEY_USED =
      new ProblemType(
          "idempotency-key-used",
          HttpStatus.UNPROCESSABLE_CONTENT,
          "The key belongs to another request",
          "An Idempotency-Key names one request and its repetitions. Take a new key for a new request.");
  static final ProblemType NOT_YOUR_TURN =
      new ProblemType(
          "interlending-not-your-turn",
          HttpStatus.CONFLICT,
          "Another library has its turn",
          "Only the supplier that is asked at the moment, or whose copy it is, can answer. Who was silent too long or declined was passed over; the trail of the request shows when.");
  static final ProblemType NOT_IN_THIS_STATE =
      new ProblemType(
          "interlending-not-in-this-state",
          HttpStatus.CONFLICT,
          "The request is elsewhere",
          "What was to be done does not fit where the request is. Read it again; «state» says where it is, and «help» what can be done.");
  static final ProblemType NO_MORE_RENEWALS =
      new ProblemType(
          "interlending-no-more-renewals",
          HttpStatus.CONFLICT,
          "It was prolonged as often as it may be",
          "Between libraries a loan is prolonged interlending.renewals times. Send the copy home and ask anew.");
  static final ProblemType NOT_ASKED_FOR =
      new ProblemType(
          "interlending-not-asked-for",
          HttpStatus.CONFLICT,
          "It was asked for otherwise",
          "A request says whether the thing itself is wanted, a copy of it, or either («service»). Answer SHIPPED to the first, COPIED to the second, UNFILLED when you cannot.");
  static final ProblemType DESK_REFUSES =
      new ProblemType(
          "interlending-desk-refuses",
          HttpStatus.CONFLICT,
          "The desk does not let the copy go that way",
          "What libraries say of a request moves the copy at the desk, by the rules of the desk. «rule» names the one that stands against it, «help» says what can be done, and GET /api/desk/items where the copy is.");
  static final ProblemType WRONG_REQUEST =
      new ProblemType(
          "wrong-interlibrary-request",
          HttpStatus.BAD_REQUEST,
          "The request is not written as it should be",
          "The errors name each part that is wrong, and what it can be.");
  static final ProblemType NO_MESSAGE =
      new ProblemType(
          "no-iso18626-message",
          HttpStatus.BAD_REQUEST,
          "Not a message of ISO 18626",
          "The body must be well-formed XML without a document type: an ISO18626Message with one request, supplyingAgencyMessage or requestingAgencyMessage in it. What is wrong inside of such a message is answered by its confirmation.");
  static final ProblemType UNKNOWN_AGENCY =
      new ProblemType(
          "unknown-agency",
          HttpStatus.NOT_FOUND,
          "No such agency",
          "No agency of that name is written down. GET /api/interlending/agencies lists them.");
  static final ProblemType FORBIDDEN_AGENCY_ADDRESS =
      new ProblemType(
          "forbidden-agency-address",
          HttpStatus.UNPROCESSABLE_CONTENT,
          "The address is not called",
          "Agencies are called over http or https at public addresses, without a name or a password in the address. Another network can be allowed (interlending.allowed-networks).");

  @Bean
  ProblemTypes interlendingProblemTypes() {
    return ProblemTypes.of(
        UNKNOWN_REQUEST,
        UNKNOWN_TITLE,
        HELD_HERE,
        KEY_USED,
        NOT_YOUR_TURN,
        NOT_IN_THIS_STATE,
        NO_MORE_RENEWALS,
        NOT_ASKED_FOR,
        DESK_REFUSES,
        WRONG_REQUEST,
        NO_MESSAGE,
        UNKNOWN_AGENCY,
        FORBIDDEN_AGENCY_ADDRESS);
  }

  static ProblemException unknown(String id) {
    return UNKNOWN_REQUEST.because("There is no request %s for you.".formatted(id)).exception();
  }

  static Problem refused(Refusal why) {
    Problem problem =
        DESK_REFUSES.because(why.reason()).with("rule", why.rule()).with("help", why.help());
    return why.counted().map(counter -> problem.with("counter", counter)).orElse(problem);
  }

  static Problem refused(Decision.NotNow refused) {
    ProblemType type =
        switch (refused.refusal()) {
          case NOT_YOUR_TURN -> NOT_YOUR_TURN;
          case NOT_IN_THIS_STATE -> NOT_IN_THIS_STATE;
          case NO_MORE_RENEWALS -> NO_MORE_RENEWALS;
          case NOT_ASKED_FOR -> NOT_ASKED_FOR;
        };
    return type.because(refused.help())
        .with("rule", refused.refusal().name())
        .with("state", refused.state().name())
        .with("help", refused.help());
  }
}

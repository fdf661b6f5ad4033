package org.smartlibrary.loan.sip2.web;

import org.smartlibrary.loan.sip2.TerminalDesk;
import org.smartlibrary.loan.sip2.Terminals;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class TerminalProblems {

  static final ProblemType UNKNOWN =
      new ProblemType(
          "unknown-terminal",
          HttpStatus.NOT_FOUND,
          "No such terminal",
          "No self-check machine was set up under this login. PUT /api/desk/terminals/{login} sets one up, GET /api/desk/terminals?library={isil} lists a library's own.");
  static final ProblemType TAKEN =
      new ProblemType(
          "terminal-taken",
          HttpStatus.CONFLICT,
          "The login is another library's",
          "Logins of self-check machines are one in the whole network, and a machine stays with its library. Choose another login, such as one that begins with the library's ISIL; or let the other library remove its machine first.");
  static final ProblemType FORM =
      new ProblemType(
          "terminal-form",
          HttpStatus.UNPROCESSABLE_CONTENT,
          "This is no terminal",
          "A login has 3 to 64 letters, digits, dots, hyphens and underscores and begins with a letter or digit; the body names the library, and may name place, encoding (UTF_8, GBK), language (CHINESE, ENGLISH), duties and asksPin.");

  static final ProblemType SETTLED =
      new ProblemType(
          "nothing-unsettled",
          HttpStatus.NOT_FOUND,
          "Nothing is unsettled there",
          "What a self-check machine did off line was settled before, or belongs to another library. GET /api/desk/unsettled?library={isil} lists what is left.");

  static Problem unknown(String login) {
    return UNKNOWN.because("There is no terminal «%s».".formatted(login));
  }

  @Bean
  TerminalDesk terminalDesk(Terminals terminals) {
    return new TerminalDesk(terminals);
  }

  @Bean
  ProblemTypes terminalProblemTypes() {
    return ProblemTypes.of(UNKNOWN, TAKEN, FORM, SETTLED);
  }
}

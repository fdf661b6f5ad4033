package org.smartlibrary.starter.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The kinds of refusal that HTTP itself knows, one a status code of 400 and above. */
public final class Problems {

  private static final Map<HttpStatus, String> EXPLANATIONS =
      Map.ofEntries(
          Map.entry(
              HttpStatus.BAD_REQUEST,
              "The request cannot be understood or breaks a rule of its form. «errors» names the"
                  + " parts: a JSON pointer into the body, or ?name for a parameter. Correct them and"
                  + " send it again."),
          Map.entry(
              HttpStatus.UNAUTHORIZED,
              "This needs a bearer token, and none came or it is expired or not ours. Get a new one"
                  + " from the issuer and send it in the Authorization header."),
          Map.entry(
              HttpStatus.FORBIDDEN,
              "The token is good, but not for this: its role does not allow it, or the library is"
                  + " neither the caller's own nor below it."),
          Map.entry(
              HttpStatus.NOT_FOUND,
              "There is nothing at this address. Check the identifiers in it; some things are"
                  + " withdrawn or merged over time."),
          Map.entry(
              HttpStatus.METHOD_NOT_ALLOWED,
              "The address exists and takes other methods; the Allow header names them."),
          Map.entry(
              HttpStatus.NOT_ACCEPTABLE,
              "It cannot be had in any of the media types that the Accept header asks for."),
          Map.entry(
              HttpStatus.CONFLICT,
              "The request contradicts what is there now. Read it again and decide anew."),
          Map.entry(
              HttpStatus.PRECONDITION_FAILED,
              "Somebody changed it since it was read: the entity tag in If-Match is no longer the"
                  + " current one. Read it again, apply the change to that, and send it with the new"
                  + " tag."),
          Map.entry(
              HttpStatus.PRECONDITION_REQUIRED,
              "A change must say which version it changes: send the entity tag in If-Match."),
          Map.entry(
              HttpStatus.CONTENT_TOO_LARGE,
              "The body is larger than is accepted here. Send it in parts."),
          Map.entry(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              "The body's Content-Type is not one that is read here; the Accept header of the answer"
                  + " names those that are."),
          Map.entry(
              HttpStatus.TOO_MANY_REQUESTS,
              "Too many requests in a short time. Wait as long as Retry-After says."),
          Map.entry(
              HttpStatus.INTERNAL_SERVER_ERROR,
              "Something is broken here, and not in the request. It is written down under the"
                  + " correlation id; tell the operator that id."),
          Map.entry(
              HttpStatus.SERVICE_UNAVAILABLE,
              "Something this depends on does not answer at the moment. Try again after the seconds"
                  + " in Retry-After; a write that was not confirmed may have happened."));

  private static final Map<Integer, ProblemType> BY_STATUS =
      Arrays.stream(HttpStatus.values())
          .filter(HttpStatus::isError)
          .map(Problems::typeOf)
          .collect(
              Collectors.toMap(type -> type.status().value(), Function.identity(), (a, _) -> a));

  public static final ProblemType BAD_REQUEST = of(HttpStatus.BAD_REQUEST);
  public static final ProblemType UNAUTHORIZED = of(HttpStatus.UNAUTHORIZED);
  public static final ProblemType FORBIDDEN = of(HttpStatus.FORBIDDEN);
  public static final ProblemType NOT_FOUND = of(HttpStatus.NOT_FOUND);
  public static final ProblemType CONFLICT = of(HttpStatus.CONFLICT);
  public static final ProblemType PRECONDITION_FAILED = of(HttpStatus.PRECONDITION_FAILED);
  public static final ProblemType PRECONDITION_REQUIRED = of(HttpStatus.PRECONDITION_REQUIRED);
  public static final ProblemType UNAVAILABLE = of(HttpStatus.SERVICE_UNAVAILABLE);
  static final ProblemType UNEXPECTED = of(HttpStatus.INTERNAL_SERVER_ERROR);

  private Problems() {}

  /** The kind that says no more than the status; one that HTTP does not know is unexpected. */
  public static ProblemType of(HttpStatusCode status) {
    var known = BY_STATUS.get(status.value());
    return known == null ? typeOf(HttpStatus.INTERNAL_SERVER_ERROR) : known;
  }

  static List<ProblemType> all() {
    return List.copyOf(BY_STATUS.values());
  }

  private static ProblemType typeOf(HttpStatus status) {
    return new ProblemType(
        status.getReasonPhrase().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
        status,
        status.getReasonPhrase(),
        EXPLANATIONS.getOrDefault(status, "RFC 9110 says what this status of HTTP means."));
  }
}

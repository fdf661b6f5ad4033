package org.smartlibrary.starter.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A refusal with its reason (RFC 9457); {@code properties} become members of the body. */
public record Problem(
    ProblemType type, String detail, Map<String, Object> properties, List<FieldError> errors) {

  public Problem {
    properties = Map.copyOf(properties);
    errors = List.copyOf(errors);
  }

  /** The same with one more member in the body. */
  public Problem with(String name, Object value) {
    var more = new TreeMap<>(properties);
    more.put(name, value);
    return new Problem(type, detail, more, errors);
  }

  /** The same with one more part of the request that is wrong. */
  public Problem error(String pointer, String reason) {
    var more = Stream.concat(errors.stream(), Stream.of(new FieldError(pointer, reason))).toList();
    return new Problem(type, detail, properties, more);
  }

  /** The same with more parts of the request that are wrong. */
  public Problem errors(List<FieldError> more) {
    return new Problem(
        type, detail, properties, Stream.concat(errors.stream(), more.stream()).toList());
  }

  /** As a controller answers it. */
  public ResponseEntity<ProblemDetail> response() {
    return ResponseEntity.status(type.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(body());
  }

  /** For code from which no answer can be returned. */
  public ProblemException exception() {
    return new ProblemException(this);
  }

  ProblemDetail body() {
    var body = ProblemDetail.forStatusAndDetail(type.status(), detail);
    body.setType(type.uri());
    body.setTitle(type.title());
    properties.forEach(body::setProperty);
    if (!errors.isEmpty()) {
      body.setProperty("errors", errors);
    }
    return body;
  }
}

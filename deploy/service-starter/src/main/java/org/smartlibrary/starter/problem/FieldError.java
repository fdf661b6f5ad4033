package org.smartlibrary.starter.problem;

/**
 * What is wrong with one part of the request.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or {@code ?name} for a parameter
 */
public record FieldError(String pointer, String detail) {}

package org.smartlibrary.starter.security;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * Who may call what; declared as a bean, it comes before the chassis' own rules.
 *
 * @param method any when null
 * @param pattern a path pattern such as {@code /api/libraries/{isil}/records/**}
 */
public record AccessRule(@Nullable HttpMethod method, String pattern, Access access) {}

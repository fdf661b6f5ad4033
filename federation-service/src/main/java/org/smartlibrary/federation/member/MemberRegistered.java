package org.smartlibrary.federation.member;

import java.time.Instant;

/** A library joined or changed: all that is known of it from now on. */
public record MemberRegistered(MemberLibrary library, Instant at) {}

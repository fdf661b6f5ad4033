package org.smartlibrary.federation.member;

/** Why a registration was refused: the rule, and a sentence that the library can act on. */
public record Refusal(Rule rule, String reason) {}

package org.smartlibrary.starter.outbox;

/** Declared as a bean, makes the relay publish what aggregates of this collection have to tell. */
public record OutboxCollection(String collection) {}

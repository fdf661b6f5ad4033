package org.smartlibrary.loan.interlending;

import java.util.OptionalDouble;
import org.smartlibrary.starter.security.Isil;

/**
 * A library that has the title.
 *
 * @param copies how many of its copies may leave the house
 * @param available how many of these stand on the shelf
 * @param kilometres from the library that asks
 * @param open requests that it has before it
 * @param supplied what it shipped to the library that asks, in the last year
 * @param received what it had from it
 */
record Holder(
    Isil isil,
    Ring ring,
    int copies,
    int available,
    OptionalDouble kilometres,
    long open,
    long supplied,
    long received) {}

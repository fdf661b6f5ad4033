package org.smartlibrary.catalog.feed;

import java.util.List;
import java.util.Map;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.RecordOutcome;

/**
 * What a page says in the words of the intake.
 *
 * @param known identifiers of its records
 * @param gone identifiers of what it says is deleted
 * @param ignored deletions of what was never taken from this feed
 * @param lost entries that could not be read
 */
record ReadPage(
    List<RecordOutcome> outcomes,
    Map<String, ControlNumber> known,
    List<String> gone,
    long ignored,
    long lost) {}

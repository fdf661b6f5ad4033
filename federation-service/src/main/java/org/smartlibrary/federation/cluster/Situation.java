package org.smartlibrary.federation.cluster;

import java.util.List;
import java.util.Map;

/** What is stored around some changes: whole components, and when records were given up. */
public record Situation(List<Component> components, Map<RecordKey, Long> withdrawn) {}

package org.smartlibrary.loan.calendar.spring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How calendars are kept in memory.
 *
 * @param believed how long an instance goes by what it read; a change made at another instance is
 *     known here after that time at the latest
 */
@ConfigurationProperties("loan.calendars")
record CalendarSettings(@DefaultValue("10s") Duration believed) {}

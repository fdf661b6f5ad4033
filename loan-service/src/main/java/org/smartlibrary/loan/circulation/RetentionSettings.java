package org.smartlibrary.loan.circulation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the desk waits with what need not be done at once.
 *
 * @param linkedFor how long a returned loan stays linked to a reader who keeps no history
 * @param offlineFor how long ago what a desk did offline may have happened
 * @param offlineKept how long the answers to offline actions are kept
 * @param settleAfter how old a follow-up must be before the sweeper takes it for forgotten
 * @param undoFor how long a mistaken check-out or check-in can be undone
 */
@ConfigurationProperties("loan.circulation")
public record RetentionSettings(
    @DefaultValue("7d") Duration linkedFor,
    @DefaultValue("7d") Duration offlineFor,
    @DefaultValue("30d") Duration offlineKept,
    @DefaultValue("30s") Duration settleAfter,
    @DefaultValue("15m") Duration undoFor) {}

package org.smartlibrary.loan.policy.spring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How regulations are kept in memory.
 *
 * @param believed how long after an edition was published at another instance this one may still
 *     answer by the one before it
 */
@ConfigurationProperties("loan.policies")
record PolicySettings(@DefaultValue("10s") Duration believed) {}

package org.smartlibrary.federation.cluster.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the writer of clusters waits for more, as when many libraries send their whole files.
 *
 * @param flood from so many waiting changes on, while more come in
 * @param gather no longer than this; then all that has gathered is written
 */
@ConfigurationProperties("clusters.writing")
record WritingSettings(@DefaultValue("50000") long flood, @DefaultValue("2m") Duration gather) {}

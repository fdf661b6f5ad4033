package org.smartlibrary.federation.union.lucene;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index is and what it may use.
 *
 * @param folder of the index on this machine's disk; it can be deleted while the service is down
 * @param bufferMegabytes memory for changes that are not in a segment yet
 */
@ConfigurationProperties("union.index")
record IndexSettings(
    @DefaultValue("data/union-index") Path folder, @DefaultValue("64") int bufferMegabytes) {}

/** MARCXML, MarcXchange and their kin, alone or wrapped in SRU and OAI-PMH answers. */
@NullMarked
package org.smartlibrary.catalog.record.marc.xml;

import org.jspecify.annotations.NullMarked;

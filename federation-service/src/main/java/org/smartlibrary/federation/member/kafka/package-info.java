/** The members' topic: what the federation tells of them, and how each instance keeps current. */
@NullMarked
package org.smartlibrary.federation.member.kafka;

import org.jspecify.annotations.NullMarked;

/** What keeps one slow service, one greedy caller or one huge body from hurting all others. */
@NullMarked
package org.smartlibrary.gateway.resilience;

import org.jspecify.annotations.NullMarked;

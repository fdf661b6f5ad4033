package org.smartlibrary.catalog.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who had a part in the resource, and which; {@code dynasty} as in 〔清〕曹雪芹. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contributor(
    String name,
    Kind kind,
    List<Role> roles,
    @Nullable String roleText,
    @Nullable String dynasty,
    @Nullable String dates,
    boolean primary,
    @Nullable String pinyin,
    boolean linked) {

  public Contributor {
    roles = List.copyOf(roles);
  }

  /** A person, a body, or an occasion. */
  public enum Kind {
    PERSON,
    CORPORATE,
    MEETING
  }

  /** The part taken; {@code OTHER} where the record says one that is not among these. */
  public enum Role {
    AUTHOR,
    EDITOR,
    CHIEF_EDITOR,
    COMPILER,
    TRANSLATOR,
    ANNOTATOR,
    ILLUSTRATOR,
    PHOTOGRAPHER,
    COMPOSER,
    PERFORMER,
    DIRECTOR,
    PUBLISHER,
    OTHER
  }
}
